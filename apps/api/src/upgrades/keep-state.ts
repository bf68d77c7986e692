import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Store } from '@candor/store';
import { EVENT_TYPES, headOf, openStore } from '@candor/store';
import { addPeople } from './add-people.ts';
import type { KeptState } from './kept-state.ts';
import { keptEntries } from './kept-state.ts';
import { BEGINS, PUBLISHED_AT, playHistory } from './play-history.ts';
import { publishKept } from './publish-kept.ts';
import { openStage } from './stage.ts';

/** What a state is kept of. */
export interface Keeping {
  readonly version: string;
  /** Where its files go. */
  readonly folder: string;
  /** An empty PostgreSQL database, of the same major version as the `pg_dump` on the path. */
  readonly postgres: string;
}

/** Keeps the state of this release for the upgrade tests: a database of each engine, and what was published of it. */
export async function keepState({ version, folder, postgres }: Keeping): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(path.join(tmpdir(), 'candor-keep-'));
  try {
    const file = path.join(work, 'candor.sqlite');
    const kept = await play({ version, settings: { file }, directory: path.join(work, 'sqlite') });
    writeFileSync(path.join(folder, 'candor.sqlite.gz'), gzipSync(readFileSync(file), { level: 9 }));
    const other = await play({ version, settings: { url: postgres }, directory: path.join(work, 'postgres') });
    if (JSON.stringify(kept) !== JSON.stringify(other)) throw new Error('The engines do not keep the same state.');
    writeFileSync(path.join(folder, 'candor.postgres.sql'), dump(postgres));
    writeFileSync(path.join(folder, 'kept.json'), `${JSON.stringify(kept, null, 2)}\n`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

interface Playing {
  readonly version: string;
  readonly settings: Parameters<typeof openStore>[0];
  readonly directory: string;
}

async function play({ version, settings, directory }: Playing): Promise<KeptState> {
  const store = await openStore(settings);
  try {
    await store.migrate();
    const stage = await openStage(store, BEGINS);
    await addPeople(store);
    await playHistory(stage);
    await refuseGaps(store);
    const { hashes, textOf } = await publishKept(store, { directory, now: PUBLISHED_AT });
    const read = Object.keys(hashes).filter((it) => /\.(json|atom|rss|ics)$/.test(it));
    return {
      version,
      publishedAt: PUBLISHED_AT,
      head: await headOf(store.reader),
      entries: await keptEntries(store),
      files: hashes,
      texts: Object.fromEntries(read.map((it) => [it, textOf(it)])),
    };
  } finally {
    await store.close();
  }
}

/** What only earlier releases wrote: their kept states have it. */
const ONLY_READ: ReadonlySet<string> = new Set(['PostmortemDraftSaved']);

/** A history in which a type of event does not come would keep a state that does not test that type. */
async function refuseGaps(store: Store): Promise<void> {
  const rows = await store.kysely.selectFrom('event').select('type').distinct().execute();
  const seen = new Set<string>(rows.map(({ type }) => type));
  const missing = EVENT_TYPES.filter((type) => !seen.has(type) && !ONLY_READ.has(type));
  if (missing.length > 0) throw new Error(`The history lacks ${missing.join(', ')}: add them to play-history.ts.`);
}

/** A database as plain SQL that any connection can run: without psql's own commands and without names of its server. */
function dump(url: string): string {
  const flags = ['--inserts', '--no-owner', '--no-privileges', '--no-comments', `--dbname=${url}`];
  return execFileSync('pg_dump', flags, { encoding: 'utf8' })
    .split('\n')
    .filter((line) => !/^(--|\\|SET |SELECT pg_catalog\.set_config|$)/.test(line))
    .join('\n');
}
