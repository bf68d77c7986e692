import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { childEnvironment, temporaryDirectory } from '@candor/testbed';
import type { Bench } from '../bench.ts';
import { incidentIdOf, tellIncidents } from '../history/tell-incidents.ts';
import { cpuSeconds, peakMiB } from '../machine/process-use.ts';
import type { App } from '../process/start-app.ts';
import { startApp } from '../process/start-app.ts';

const CANDOR = path.resolve(import.meta.dirname, '../../apps/cli/src/main.ts');
const UPDATES = 5;
const LONG = 1_000;

/** Waits until the api has published everything and rests, so that only what is measured takes its time. */
async function rest({ pid }: App): Promise<void> {
  for (let before = -1; cpuSeconds(pid) - before > 0.3; ) {
    before = cpuSeconds(pid);
    await pause(10_000);
  }
}

const SPENT = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
process.stderr.write('\\nSPENT ' + JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, mib: maxRSS / 1024 })); })`;

/** What is measured, by the words behind `candor export postmortem`. */
interface Run {
  readonly what: string;
  readonly words: readonly string[];
}

/** Runs the command line; says what it took of the processor and of memory, and what the api did for it. */
function measure(api: App, data: string, { what, words }: Run) {
  const [begun, before] = [performance.now(), cpuSeconds(api.pid)];
  const { stderr, status } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(SPENT)}`, CANDOR, 'export', 'postmortem', ...words],
    {
      env: childEnvironment({ NODE_ENV: 'production', CANDOR_DATA: data, CANDOR_API_URL: api.url }),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0) throw new Error(`${what}: ${stderr}`);
  const { cpu, mib } = JSON.parse(/\nSPENT (.*)/.exec(stderr)?.[1] ?? '{}');
  return {
    what,
    seconds: tenths((performance.now() - begun) / 1000),
    'CPU s of candor': tenths(cpu),
    'CPU s of the api': tenths(cpuSeconds(api.pid) - before),
    'MiB of candor': Math.round(mib),
    'MiB of the api': Math.round(peakMiB(api.pid)),
  };
}

const tenths = (seconds: number) => Number(seconds.toFixed(1));

/** How long exporting postmortems takes: a database is filled, an api started on it, and the command run as people do. */
export const bench: Bench = {
  about: 'how long postmortems take to export, and what that takes; a number of incidents may follow',
  run: async ({ words, say }) => {
    const count = Number(words[0] ?? 5_000);
    const data = path.join(temporaryDirectory(), 'data');
    const out = (name: string) => ['--out', path.join(data, 'out', name)];
    mkdirSync(data);
    say(`filling a database with ${count + 1} incidents`);
    await tellIncidents(data, [...Array<number>(count).fill(UPDATES), LONG]);
    const api = await startApp('api', { settings: { CANDOR_DATA: data } });
    try {
      say('waiting until all is published');
      await rest(api);
      const runs: Run[] = [
        ...['md', 'html', 'json', 'pdf'].map((format) => ({
          what: `one of ${LONG} updates, ${format}`,
          words: [incidentIdOf(count), '--format', format, ...out('one')],
        })),
        ...['md', 'html', 'json'].map((format) => ({
          what: `all ${count + 1}, ${format}`,
          words: ['--all', '--format', format, ...out(format)],
        })),
        { what: `all ${count + 1}, html, again`, words: ['--all', '--format', 'html', ...out('html')] },
      ];
      const rows = runs.map((run) => {
        say(run.what);
        return measure(api, data, run);
      });
      return { tables: [{ title: 'Exporting postmortems', rows }], goals: [], notes: [] };
    } finally {
      await api.stop();
    }
  },
};
