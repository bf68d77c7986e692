import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { temporaryDirectory, until } from '@candor/testbed';
import { page } from '../../apps/status/src/testing/pages.ts';
import type { TestPublisher } from '../../apps/status/src/testing/test-publisher.ts';
import { createTestPublisher } from '../../apps/status/src/testing/test-publisher.ts';
import type { Bench, Goal, Row } from '../bench.ts';
import { cpuSeconds, residentMiB } from '../machine/process-use.ts';
import type { Helper } from '../process/fork-pinned.ts';
import { forkPinned } from '../process/fork-pinned.ts';
import type { App } from '../process/start-app.ts';
import { startApp } from '../process/start-app.ts';
import { median, quantile, rounded } from '../report/numbers.ts';
import type { FromBare, FromReaders, ToBare, ToReaders } from './messages.ts';

const ROUNDS = 5;
const HOME = 'index.html';
const SERVERS = 0;
const READERS = 1;
const BIN_MS = 500;

type Readers = Helper<ToReaders, FromReaders>;

/** A server with its readers, and how to make it tell them something: it gives when the telling began. */
interface Told {
  readonly pid: number;
  readonly readers: Readers;
  readonly tell: () => Promise<number>;
}

interface Round {
  readonly first: number;
  readonly last: number;
  readonly cpu: number;
}

function startReaders(): Readers {
  return forkPinned(path.join(import.meta.dirname, 'readers.ts'), READERS);
}

/** Opens so many streams, one change sent to all included, and says what each has cost in bytes of memory. */
async function fill({ pid, readers, tell }: Told, url: string, count: number): Promise<number> {
  const before = residentMiB(pid);
  const opened = readers.hear();
  readers.tell({ type: 'open', url, count });
  await opened;
  await hearOnce({ pid, readers, tell });
  return ((residentMiB(pid) - before) * 2 ** 20) / count;
}

async function hearOnce({ pid, readers, tell }: Told): Promise<Round> {
  const hearing = readers.hear();
  readers.tell({ type: 'expect' });
  const before = cpuSeconds(pid);
  const began = await tell();
  const heard = await hearing;
  if (heard.type !== 'heard') throw new Error(`The readers said ${heard.type}.`);
  return { first: heard.first - began, last: heard.last - began, cpu: cpuSeconds(pid) - before };
}

/** The times at which the readers' server took over a state, by the number of its newest entry, as its log tells. */
function swapTimes() {
  const times = new Map<number, number>();
  const hear = (text: string) => {
    for (const [, time, index] of text.matchAll(/"time":"([^"]+)","app":"status","index":(\d+)[^\n]*"msg":"serving"/g))
      times.set(Number(index), Date.parse(time ?? ''));
  };
  return { hear, of: (index: number) => until(() => times.get(index), `entry ${index} is served`) };
}

async function publishNext(publisher: TestPublisher): Promise<number> {
  const { index } = await publisher.publish({ [HOME]: page(`It is ${performance.now()}`) });
  return index;
}

function curve(answered: readonly { readonly at: number; readonly took: number }[]): Row[] {
  const bins = Map.groupBy(answered, ({ at }) => Math.floor(at / BIN_MS));
  return [...bins]
    .toSorted(([one], [other]) => one - other)
    .map(([bin, asked]) => ({
      'seconds after the change': `${(bin * BIN_MS) / 1_000} to ${((bin + 1) * BIN_MS) / 1_000}`,
      'requests a second': Math.round((asked.length * 1_000) / BIN_MS),
      'ms to the answer, p99': rounded(
        quantile(
          asked.map(({ took }) => took),
          0.99,
        ),
      ),
    }));
}

function rowOf(what: string, rounds: readonly Round[], bytes: number): Row {
  const of = (name: keyof Round) => rounded(median(rounds.map((round) => round[name])));
  return {
    server: what,
    'ms to the first': of('first'),
    'ms to the last': of('last'),
    'CPU ms of the server': rounded(median(rounds.map(({ cpu }) => cpu * 1_000))),
    'KB a reader': rounded(bytes / 1_024),
  };
}

function goalsOf(count: number, [ours, bare]: readonly [readonly Round[], readonly Round[]], bytes: number): Goal[] {
  const last = (rounds: readonly Round[]) => median(rounds.map((round) => round.last));
  const ratio = last(ours) / last(bare);
  return [
    {
      goal: `the last of ${count} within 200 ms of the swap`,
      measured: `${rounded(last(ours))} ms`,
      isMet: last(ours) <= 200,
    },
    { goal: 'at most 1.5 times the bare server', measured: `${rounded(ratio)} times`, isMet: ratio <= 1.5 },
    { goal: 'at most 15 KB a reader', measured: `${rounded(bytes / 1_024)} KB`, isMet: bytes <= 15 * 1_024 },
  ];
}

/** How quickly a change reaches everybody who has a page open, what each of them costs, and how they come to ask for the page. */
export const bench: Bench = {
  about: 'how quickly a change reaches 10,000 open pages, and what each costs; their number may follow',
  run: async ({ words, say }) => {
    const count = Number(words[0] ?? 10_000);
    const data = path.join(temporaryDirectory(), 'data');
    mkdirSync(path.join(data, 'published'), { recursive: true });
    const publisher = createTestPublisher(path.join(data, 'published'));
    await publisher.publish({ [HOME]: page('All is well') }, 'page');
    const swaps = swapTimes();
    const status: App = await startApp('status', { settings: { CANDOR_DATA: data }, core: SERVERS, hear: swaps.hear });
    const bare = forkPinned<ToBare, FromBare>(path.join(import.meta.dirname, 'bare-server.ts'), SERVERS);
    const [ourReaders, bareReaders] = [startReaders(), startReaders()];
    try {
      const listening = await bare.hear();
      const ours: Told = {
        pid: status.pid,
        readers: ourReaders,
        tell: async () => swaps.of(await publishNext(publisher)),
      };
      const frame = 'id: 2\nevent: change\ndata: {"index":2,"kind":"update","paths":["index.html"],"spread":5000}\n\n';
      const theirs: Told = {
        pid: bare.pid,
        readers: bareReaders,
        async tell() {
          const begun = bare.hear();
          bare.tell({ frame });
          const said = await begun;
          return 'began' in said ? said.began : Number.NaN;
        },
      };
      say(`opening ${count} streams on each server`);
      const bytes = await fill(ours, status.url, count);
      const bareBytes = await fill(theirs, 'url' in listening ? listening.url : '', count);
      const rounds: [Round[], Round[]] = [[], []];
      for (let at = 0; at < ROUNDS; at += 1) {
        say(`round ${at + 1} of ${ROUNDS}`);
        rounds[0].push(await hearOnce(ours));
        await pause(500);
        rounds[1].push(await hearOnce(theirs));
        await pause(500);
      }
      say('a change after which every page asks for itself');
      const refetching = ourReaders.hear();
      ourReaders.tell({ type: 'refetch', url: `${status.url}/` });
      await publishNext(publisher);
      const refetched = await refetching;
      const rows = [rowOf('apps/status', rounds[0], bytes), rowOf('bare node:http', rounds[1], bareBytes)];
      return {
        tables: [
          { title: `One change to ${count} readers on one process, median of ${ROUNDS} rounds in turn`, rows },
          {
            title: `What ${count} pages ask for after a change`,
            rows: refetched.type === 'refetched' ? curve(refetched.answered) : [],
          },
        ],
        goals: goalsOf(count, rounds, bytes),
        notes: [
          'Both servers share one core and send in turn; the readers, a process for each server, share the other.',
          'Ours is timed from the swap that its log tells (whole milliseconds), the bare one from its first write.',
        ],
      };
    } finally {
      await Promise.all([status, bare, ourReaders, bareReaders].map(({ stop }) => stop()));
    }
  },
};
