import { spawnSync } from 'node:child_process';
import type { Bench, Goal, Row } from '../bench.ts';
import { LOADER } from '../load/load.ts';
import { canPin } from '../machine/pinned.ts';
import { peakMiB, residentMiB } from '../machine/process-use.ts';
import { startApp } from '../process/start-app.ts';
import { median, rounded } from '../report/numbers.ts';
import type { Case } from './cases.ts';
import { readCases } from './cases.ts';
import { prepareSite } from './prepare-site.ts';
import type { Seen } from './publish-under-load.ts';
import { publishUnderLoad } from './publish-under-load.ts';
import type { Figures, Found } from './rounds.ts';
import { measureRounds } from './rounds.ts';
import type { Measurable } from './servers.ts';
import { bareServer, CORES, candorServer, nginxServer } from './servers.ts';
import type { Start } from './starts.ts';
import { measureStarts } from './starts.ts';

const HOW = { rounds: 5, seconds: 3, connections: 64 };
const MOST = { nginx: 1.6, bare: 1.1, p99: 1.25 };
/** In milliseconds, and in MiB. */
const WITHIN = { seen: 1_000, answered: 500, idle: 120, loaded: 200 };

function rowsOf(found: Found): Row[] {
  return [...found].flatMap(([each, byServer]) =>
    [...byServer].map(([{ name }, { perSecond, cpu, p99 }]) => {
      const to = (other: Measurable['name'], of: keyof Figures) => {
        const reference = figuresOf(byServer, other);
        return reference ? rounded((of === 'cpu' ? cpu : p99) / reference[of]) : null;
      };
      return {
        asked: `${each.name}, ${each.bytes.length.toLocaleString('en')} bytes`,
        server: name,
        'requests/s': Math.round(perSecond),
        'CPU µs a request': rounded(cpu),
        'to nginx': to('nginx', 'cpu'),
        'to bare': to('bare Node', 'cpu'),
        'p99 ms': rounded(p99),
        'p99 to bare': to('bare Node', 'p99'),
      };
    }),
  );
}

function figuresOf(byServer: ReadonlyMap<Measurable, Figures>, name: Measurable['name']): Figures | undefined {
  return [...byServer].find(([server]) => server.name === name)?.[1];
}

function goalsOf(found: Found): Goal[] {
  return [...found].flatMap(([each, byServer]) => {
    const [ours, nginx, bare] = (['Candor', 'nginx', 'bare Node'] as const).map((name) => figuresOf(byServer, name));
    const ratio = (goal: string, of: keyof Figures, most: number, reference: Figures | undefined): Goal => {
      const value = reference && ours ? ours[of] / reference[of] : null;
      const measured = value === null ? 'not measured' : value.toFixed(2);
      return { goal: `${each.name}: ${goal} at most ${most}`, measured, isMet: value === null ? null : value <= most };
    };
    return [
      ...(each.status === 304 ? [] : [ratio('CPU to nginx’s', 'cpu', MOST.nginx, nginx)]),
      ratio('CPU to bare Node’s', 'cpu', MOST.bare, bare),
      ratio('p99 to bare Node’s', 'p99', MOST.p99, bare),
    ];
  });
}

function within(goal: string, value: number, most: number, unit: string): Goal {
  return { goal: `${goal}: at most ${most} ${unit}`, measured: `${Math.round(value)} ${unit}`, isMet: value <= most };
}

function seenRows(seen: readonly Seen[]): Row[] {
  const of = (times: readonly number[]) => ({
    median: Math.round(median(times)),
    slowest: Math.round(Math.max(...times)),
  });
  return [
    { from: 'the operator’s answer', ...of(seen.map(({ fromSaved }) => fromSaved)) },
    { from: 'the operator’s command', ...of(seen.map(({ fromSaid }) => fromSaid)) },
  ];
}

function startRow({ answered, cpu, resident }: Start, at: number): Row {
  const start = at === 0 ? 'first' : 'later';
  return {
    start,
    'ms to the answer': Math.round(answered),
    'CPU ms by then': Math.round(cpu),
    'MiB idle': Math.round(resident),
  };
}

/** The readers' server beside nginx and a server of Node's own, with the same bytes and headers. */
export const bench: Bench = {
  about: 'the readers’ server beside nginx and bare Node, a publish under load, starts; seconds a round may follow',
  run: async ({ words, say }) => {
    const seconds = Number(words[0] ?? HOW.seconds);
    const hasNginx = spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0;
    if (!hasNginx) say('NGINX IS NOT INSTALLED: nothing is held against it.');
    say('publishing a site');
    const { data, page } = await prepareSite();
    const app = await startApp('status', {
      settings: { CANDOR_DATA: data, CANDOR_METRICS_TOKEN: 'counts-as-in-use' },
      core: CORES.server,
    });
    const cases: Case[] = await readCases(app.url, page);
    const servers: Measurable[] = [candorServer(app, cases)];
    try {
      if (hasNginx) servers.unshift(await nginxServer(cases));
      servers.splice(-1, 0, await bareServer(cases));
      const found = await measureRounds(cases, servers, { ...HOW, seconds, say });
      const loaded = { resident: residentMiB(app.pid), peak: peakMiB(app.pid) };
      say('publishing under load');
      const { connections } = HOW;
      const seen = await publishUnderLoad({ data, url: app.url, target: page, connections });
      say('starting again and again');
      const [first, ...later] = await measureStarts(data);
      const starts = [first, later].flat().filter((start) => start !== undefined);
      return {
        tables: [
          { title: 'Answers', rows: rowsOf(found) },
          {
            title: 'A publish while readers take all they can, ms until a new connection has it',
            rows: seenRows(seen),
          },
          { title: 'Starts', rows: starts.map(startRow) },
          {
            title: 'Memory under load, MiB',
            rows: [{ resident: Math.round(loaded.resident), peak: Math.round(loaded.peak) }],
          },
        ],
        goals: [
          ...goalsOf(found),
          within(
            'a publish under load is seen, from “saved” on, at the slowest',
            Math.max(...seen.map(({ fromSaved }) => fromSaved)),
            WITHIN.seen,
            'ms',
          ),
          within(
            'first answer after the start of the process, first start',
            first?.answered ?? Number.NaN,
            WITHIN.answered,
            'ms',
          ),
          within(
            'first answer after the start of the process, later starts',
            median(later.map(({ answered }) => answered)),
            WITHIN.answered,
            'ms',
          ),
          within('resident when idle', median(later.map(({ resident }) => resident)), WITHIN.idle, 'MiB'),
          within('resident under load, at most', loaded.peak, WITHIN.loaded, 'MiB'),
        ],
        notes: [
          `Medians of ${HOW.rounds} rounds of ${seconds} s each, ${HOW.connections} connections, asked by ${LOADER}.`,
          canPin()
            ? 'Servers were kept on one core, who asked them on another.'
            : 'Nothing was kept on a core of its own: taskset is not here, or there is one core.',
          ...(hasNginx ? [] : ['NGINX IS NOT INSTALLED HERE: nothing was held against it.']),
        ],
      };
    } finally {
      for (const server of servers) await server.stop();
    }
  },
};
