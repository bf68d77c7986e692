import { setTimeout as pause } from 'node:timers/promises';
import type { Bench, Goal, Row } from '../bench.ts';
import { cpuSeconds, residentMiB } from '../machine/process-use.ts';
import { startApp } from '../process/start-app.ts';
import { median, rounded } from '../report/numbers.ts';
import { askOnce } from '../site/cases.ts';
import { prepareSite } from '../site/prepare-site.ts';
import type { Manner } from './crowd.ts';
import { openCrowd } from './crowd.ts';

const READER = { asks: 25, everyMs: 40 };
const KB_PER_MIB = 1_024;

interface Found {
  readonly manner: Manner;
  readonly connections: number;
  readonly before: number;
  readonly during: number;
  readonly cpuSeconds: number;
  readonly alone: readonly number[];
  readonly beside: readonly number[];
  readonly failures: number;
}

/** Asks for a page on a connection of its own; answers how long that took in milliseconds, or null where it was not given. */
async function askForPage(url: string): Promise<number | null> {
  const begun = performance.now();
  const answer = await askOnce(url, {}).catch(() => null);
  return answer?.status === 200 ? performance.now() - begun : null;
}

/** One reader who asks now and then. */
async function read(url: string): Promise<(number | null)[]> {
  const times: (number | null)[] = [];
  for (let ask = 0; ask < READER.asks; ask += 1) {
    times.push(await askForPage(url));
    await pause(READER.everyMs);
  }
  return times;
}

const given = (times: readonly (number | null)[]) => times.filter((time) => time !== null);

async function measure(data: string, target: string, manner: Manner, connections: number): Promise<Found> {
  const app = await startApp('status', { settings: { CANDOR_DATA: data } });
  try {
    const alone = given(await read(app.url + target));
    const [before, spent] = [residentMiB(app.pid), cpuSeconds(app.pid)];
    const crowd = await openCrowd({ url: app.url, target, manner, connections });
    const beside = await read(app.url + target);
    const during = residentMiB(app.pid);
    const found = { manner, connections: crowd.open(), before, during, cpuSeconds: cpuSeconds(app.pid) - spent };
    crowd.close();
    return { ...found, alone, beside: given(beside), failures: beside.length - given(beside).length };
  } finally {
    await app.stop();
  }
}

function rowOf({ manner, connections, before, during, cpuSeconds: cpu, alone, beside, failures }: Found): Row {
  return {
    'what they do': manner,
    connections,
    'MiB before': Math.round(before),
    'MiB with them': Math.round(during),
    'KB each': rounded(((during - before) * KB_PER_MIB) / connections),
    'CPU s': rounded(cpu),
    'a reader waits ms, alone': rounded(median(alone)),
    'beside them': rounded(median(beside)),
    'at most': rounded(Math.max(...beside)),
    'not served': failures,
  };
}

function goalOf({ manner, failures }: Found): Goal {
  const measured = `${READER.asks - failures} of ${READER.asks}`;
  return { goal: `others are served beside those who ${manner}`, measured, isMet: failures === 0 };
}

/** What a house full of people who mean ill holds of the readers' server, and whether others still get their page. */
export const bench: Bench = {
  about: 'what thousands of hostile connections hold, and what others get beside them; how many may follow',
  run: async ({ words, say }) => {
    const most = Number(words[0] ?? 9_000);
    say('publishing a site');
    const { data, page } = await prepareSite();
    const all: Found[] = [];
    for (const [manner, share] of [
      ['say nothing', 1],
      ['never end their question', 1],
      ['ask and do not read', 0.25],
    ] as const) {
      say(`${Math.round(most * share)} who ${manner}`);
      all.push(await measure(data, page, manner, Math.round(most * share)));
    }
    return {
      tables: [{ title: 'Hostile connections on one process', rows: all.map(rowOf) }],
      goals: all.map(goalOf),
      notes: [
        'Open connections as they were when one reader had asked 25 times, one after the other.',
        'Who does not read has asked seventeen times for a page of 20 KB; a quarter as many, for what the system keeps of the answers.',
      ],
    };
  },
};
