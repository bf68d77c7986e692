import { spawnSync } from 'node:child_process';
import type { Bench, Goal, Row } from '../bench.ts';
import { LOADER } from '../load/load.ts';
import { canPin } from '../machine/pinned.ts';
import { startApp } from '../process/start-app.ts';
import { rounded } from '../report/numbers.ts';
import type { Case } from './cases.ts';
import { readCases } from './cases.ts';
import { prepareSite } from './prepare-site.ts';
import type { Figures, Found } from './rounds.ts';
import { measureRounds } from './rounds.ts';
import type { Measurable } from './servers.ts';
import { bareServer, CORES, candorServer, nginxServer } from './servers.ts';

const HOW = { rounds: 5, seconds: 3, connections: 64 };
const MOST = { nginx: 1.6, bare: 1.1, p99: 1.25 };

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

/** The readers' server beside nginx and a server of Node's own, with the same bytes and headers. */
export const bench: Bench = {
  about: 'the readers’ server beside nginx and bare Node: throughput, CPU and p99',
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
      return {
        tables: [{ title: 'Answers', rows: rowsOf(found) }],
        goals: goalsOf(found),
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
