// Prints how long exporting postmortems takes and how much memory: `pnpm export-speed`, or with the number of incidents
// (`pnpm export-speed 500`). A database is filled, an api started on it, and `candor export postmortem` run as people do.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EMPTY_CATALOGUE } from '../packages/features/src/index.ts';
import type { Incident, IncidentCommand, IncidentEvent } from '../packages/incidents/src/index.ts';
import { decideIncident, evolveIncident, incidentStream } from '../packages/incidents/src/index.ts';
import type { Recorded } from '../packages/log/src/index.ts';
import { IncidentId, instantOf, sealText, UpdateId } from '../packages/log/src/index.ts';
import type { Tx } from '../packages/store/src/index.ts';
import { append, openStore } from '../packages/store/src/index.ts';

const API = path.resolve(import.meta.dirname, '../apps/api/src/main.ts');
const CANDOR = path.resolve(import.meta.dirname, '../apps/cli/src/main.ts');
const BEGUN = Date.parse('2024-04-03T18:00:00Z');
const MINUTE = 60_000;
const WORDS = 'Messages to some regions are delayed by up to ten minutes, and we see why: a queue has filled up. ';
const UPDATES = 5;
const LONG = 1_000;
const count = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? 5_000);

const data = mkdtempSync(path.join(tmpdir(), 'candor-export-speed-'));
const out = path.join(data, 'out');
const environment = { ...process.env, NODE_ENV: 'production', CANDOR_DATA: data, CANDOR_API_PORT: '0' };
let salts = 0;
const seal = (text: string) => {
  salts += 1;
  return sealText(text, salts.toString(16).padStart(32, '0'));
};
const idOf = (kind: string, nth: number) => `${kind}${String(nth).padStart(12 - kind.length, '0')}`;

/** Tells one incident from its declaration to its end. */
async function tell(tx: Tx, nth: number, updates: number): Promise<void> {
  const incidentId = IncidentId.parse(idOf('inc', nth));
  let state: Incident | undefined;
  for (let step = 0; step < updates; step += 1) {
    const now = instantOf(BEGUN + nth * 60 * MINUTE + step * 5 * MINUTE);
    const said = {
      updateId: UpdateId.parse(idOf('u', nth * 2_000 + step)),
      status: step === updates - 1 ? ('resolved' as const) : ('identified' as const),
      text: WORDS.repeat(2),
      features: [],
      happenedAt: null,
      nextUpdateBy: null,
      incidentId,
    };
    const command: IncidentCommand =
      step === 0
        ? { ...said, type: 'DeclareIncident', title: `Messages are late, for the ${nth}th time`, severity: 'SEV2' }
        : { ...said, type: 'PublishUpdate' };
    const events = decideIncident(state, command, { now, seal, catalogue: EMPTY_CATALOGUE });
    const actor = { role: 'publisher', id: 'operator-1' } as const;
    const recorded = await append(tx, {
      stream: incidentStream(incidentId),
      events,
      actor,
      commandId: said.updateId,
      now,
    });
    state = (recorded as Recorded<IncidentEvent>[]).reduce<Incident | undefined>(evolveIncident, state);
  }
}

async function fill(): Promise<void> {
  const store = await openStore({ file: path.join(data, 'candor.sqlite') });
  await store.migrate();
  for (let from = 0; from < count; from += 50)
    await store.transaction(async (tx) => {
      for (let nth = from; nth < Math.min(from + 50, count); nth += 1) await tell(tx, nth, UPDATES);
    });
  await store.transaction((tx) => tell(tx, count, LONG));
  await store.close();
}

/** Starts the api and answers with its address. */
async function startApi() {
  const child = spawn(process.execPath, [API], { env: environment, stdio: ['ignore', 'pipe', 'ignore'] });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.once('exit', () => reject(new Error(said)));
    child.stdout.on('data', (chunk) => {
      said = (said + chunk).slice(-100_000);
      const [, found] = /"url":"(http:[^"]+)"/.exec(said) ?? [];
      if (found) resolve(found);
    });
  });
  return { child, url, pid: child.pid ?? 0 };
}

/** Waits until the api has published everything and rests, so that only what is measured takes its time. */
async function published(pid: number): Promise<void> {
  for (let before = -1; cpuOf(pid) - before > 0.3; ) {
    before = cpuOf(pid);
    await new Promise((resolve) => setTimeout(resolve, 10_000));
  }
}

const SPENT = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
process.stderr.write('\\nSPENT ' + JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, mb: maxRSS / 1024 })); })`;

/** Runs the command line; says what it took of the processor and of memory, and what the api did for it. */
function measure(what: string, { url, pid }: { readonly url: string; readonly pid: number }, words: readonly string[]) {
  const [begun, before] = [performance.now(), cpuOf(pid)];
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(SPENT)}`, CANDOR, 'export', 'postmortem', ...words],
    { env: { ...environment, CANDOR_API_URL: url }, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (status !== 0) throw new Error(`${what}: ${stderr}`);
  const { cpu, mb } = JSON.parse(/\nSPENT (.*)/.exec(stderr)?.[1] ?? '{}');
  return {
    what,
    seconds: rounded((performance.now() - begun) / 1000),
    'cpu of candor': rounded(cpu),
    'cpu of the api': rounded(cpuOf(pid) - before),
    'MB of candor': Math.round(mb),
    'MB of the api': peakOf(pid),
  };
}

const rounded = (seconds: number) => Number(seconds.toFixed(1));

/** What a process took of the processor so far, in seconds. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** What a process held at most so far, in megabytes. */
function peakOf(pid: number): number {
  const [, kilobytes = ''] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

let stop: () => unknown = () => {};
try {
  await fill();
  const api = await startApi();
  stop = () => api.child.kill('SIGKILL');
  await published(api.pid);
  const one = idOf('inc', count);
  const rows = [
    ...['md', 'html', 'json', 'pdf'].map((format) =>
      measure(`one of ${LONG} updates, ${format}`, api, [one, '--format', format, '--out', path.join(out, 'one')]),
    ),
    ...['md', 'html', 'json'].map((format) =>
      measure(`all ${count + 1}, ${format}`, api, ['--all', '--format', format, '--out', path.join(out, format)]),
    ),
    measure(`all ${count + 1}, html, again`, api, ['--all', '--format', 'html', '--out', path.join(out, 'html')]),
  ];
  console.table(rows);
} finally {
  stop();
  rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
