import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { IncidentId } from '@candor/log';
import { LARGEST_FILE_BYTES } from '@candor/postmortem';
import type { ApiClient } from '../api/client.ts';
import { withApi } from '../api/with-key.ts';
import { Refused, readSettings } from '../env.ts';
import { changesIn, shownComparison } from './shown-comparison.ts';

/** What `candor import postmortem` is asked. */
export interface ImportOptions {
  readonly incident?: string;
  readonly yes?: boolean;
}

/**
 * `candor import postmortem FILE`: holds a Markdown file beside the postmortem of its incident, shows what would become of
 * each section, and saves it when that is agreed to. What was refused makes the exit code 1, whatever else was saved.
 */
export async function importPostmortem(path: string, { incident, yes = false }: ImportOptions): Promise<void> {
  const file = await readFile(path, 'utf8').catch((error) => {
    throw new Refused(`${path} cannot be read (${error.code}).`);
  });
  if (Buffer.byteLength(file) > LARGEST_FILE_BYTES)
    throw new Refused(`${path} has more than ${LARGEST_FILE_BYTES / 1000} kB.`);
  const incidentId = incident === undefined ? null : idOf(incident);
  await withApi(readSettings(process.env), (api) => bring(api, { file, incidentId, path, yes }), { role: 'responder' });
}

interface Bringing {
  readonly file: string;
  readonly incidentId: IncidentId | null;
  readonly path: string;
  readonly yes: boolean;
}

async function bring(api: ApiClient, { file, incidentId, path, yes }: Bringing): Promise<void> {
  const compared = await api.postmortems.compare.query({ file, incidentId });
  say(shownComparison(compared));
  const changes = changesIn(compared);
  if ([...compared.parts, ...compared.items].some(({ becomes }) => becomes === 'refused')) process.exitCode = 1;
  if (changes === 0) return say('Nothing to save.');
  const named = incidentId === null ? '' : ` --incident ${incidentId}`;
  if (!yes && !process.stdin.isTTY)
    return say(`Nothing was saved yet. To save it: candor import postmortem ${path}${named} --yes`);
  if (!yes && !(await agrees(`Save ${changes === 1 ? 'this change' : `these ${changes} changes`}? [y/N] `)))
    return say('Nothing was saved.');
  const { incidentId: taken, seen } = compared;
  await api.postmortems.takeOver.mutate({ incidentId: taken, file, seen, commandId: randomUUID() });
  say('Saved. Readers see none of it before it is published.');
}

async function agrees(question: string): Promise<boolean> {
  const asking = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await asking.question(question)).trim());
  } finally {
    asking.close();
  }
}

function idOf(incident: string): IncidentId {
  const parsed = IncidentId.safeParse(incident);
  if (!parsed.success) throw new Refused(`“${incident}” is no incident id: it has 12 lower-case letters and digits.`);
  return parsed.data;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
