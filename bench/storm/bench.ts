import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { temporaryDirectory, until } from '@candor/testbed';
import type { Bench, Goal, Row } from '../bench.ts';
import type { Loaded } from '../load/load.ts';
import { LOADER, load } from '../load/load.ts';
import { canPin } from '../machine/pinned.ts';
import { cpuSeconds } from '../machine/process-use.ts';
import { operateWith } from '../process/operate.ts';
import type { App } from '../process/start-app.ts';
import { startApp } from '../process/start-app.ts';
import { median, quantile, rounded } from '../report/numbers.ts';
import { placeOn, setNiceness } from './placed.ts';
import type { Published, Publishing } from './publishing.ts';
import { openPublishing } from './publishing.ts';

const [OPERATORS, READERS] = [0, 1];
const CONNECTIONS = 64;
/** How long each situation lasts. */
const SECONDS = 10;
const REST_MS = 200;
const TWICE = 2;

/** Where the readers' server runs while readers take all that they can, and how much it lets others go first. */
interface Storm {
  readonly what: string;
  readonly core: number;
  readonly niceness: number;
}

const STORMS: readonly Storm[] = [
  { what: 'storm, the api on a core of its own', core: READERS, niceness: 0 },
  { what: 'storm, api and readers’ server on one core', core: OPERATORS, niceness: 0 },
  { what: 'the same, the readers’ server with niceness 10', core: OPERATORS, niceness: 10 },
];

/** Who takes part. */
interface Parties {
  readonly status: App;
  readonly publishing: Publishing;
}

/** What one situation gave. */
interface Situation {
  readonly what: string;
  readonly published: readonly Published[];
  readonly loaded: Loaded | null;
  /** Of one core, what the readers' server took. */
  readonly share: number;
}

/** Posts for so many seconds, one update after the other with a pause between them. */
async function postFor(seconds: number, publishing: Publishing): Promise<Published[]> {
  const published: Published[] = [];
  for (const end = performance.now() + seconds * 1_000; performance.now() < end; await pause(REST_MS))
    published.push(await publishing.post());
  return published;
}

async function weather(storm: Storm, seconds: number, { status, publishing }: Parties): Promise<Situation> {
  placeOn(storm.core, status.pid);
  setNiceness(storm.niceness, status.pid);
  const [begun, before] = [performance.now(), cpuSeconds(status.pid)];
  const headers = { 'accept-encoding': 'br' };
  const loading = load({ url: `${status.url}/`, headers, connections: CONNECTIONS, seconds, core: READERS });
  // The first second belongs to the readers, who open their connections; the last one too.
  await pause(1_000);
  const published = await postFor(seconds - 2, publishing);
  const loaded = await loading;
  const share = (cpuSeconds(status.pid) - before) / ((performance.now() - begun) / 1_000);
  return { what: storm.what, published, loaded, share };
}

const savedIn = ({ published }: Situation) => median(published.map(({ saved }) => saved));
const toldIn = ({ published }: Situation) => median(published.map(({ told }) => told));

function rowOf(situation: Situation): Row {
  const { what, published, loaded, share } = situation;
  const ninety = (name: keyof Published) =>
    rounded(
      quantile(
        published.map((each) => each[name]),
        0.9,
      ),
    );
  return {
    situation: what,
    updates: published.length,
    'ms until saved': rounded(savedIn(situation)),
    'p90 saved': ninety('saved'),
    'ms until told': rounded(toldIn(situation)),
    'p90 told': ninety('told'),
    'requests a second': loaded && Math.round(loaded.perSecond),
    'core of the readers’ server': rounded(share, 2),
  };
}

function goalsOf(idle: Situation, storms: readonly Situation[]): Goal[] {
  return storms.map((storm) => {
    const ratio = savedIn(storm) / savedIn(idle);
    return {
      goal: `${storm.what}: saved within twice the idle median`,
      measured: `${rounded(ratio)} times`,
      isMet: canPin() ? ratio <= TWICE : null,
    };
  });
}

/** What a storm of readers costs an operator: real processes, and updates by the api's own door. */
export const bench: Bench = {
  about: 'how long an operator’s update takes while readers take all they can; seconds for each situation may follow',
  run: async ({ words, say }) => {
    const seconds = Number(words[0] ?? SECONDS);
    const data = path.join(temporaryDirectory(), 'data');
    mkdirSync(data);
    const api = await startApp('api', { settings: { CANDOR_DATA: data }, core: OPERATORS });
    const status = await startApp('status', { settings: { CANDOR_DATA: data }, core: READERS });
    try {
      await until(async () => (await fetch(`${status.url}/readyz`)).ok, 'something is published', { within: 60_000 });
      const publishing = await openPublishing(operateWith({ api: api.url, data }), status.url);
      say('idle');
      await postFor(2, publishing);
      const idle: Situation = {
        what: 'idle',
        published: await postFor(seconds - 2, publishing),
        loaded: null,
        share: 0,
      };
      const storms: Situation[] = [];
      for (const storm of STORMS) {
        say(storm.what);
        storms.push(await weather(storm, seconds, { status, publishing }));
      }
      publishing.close();
      return {
        tables: [
          { title: `Updates while readers ask on ${CONNECTIONS} connections`, rows: [idle, ...storms].map(rowOf) },
        ],
        goals: goalsOf(idle, storms),
        notes: [
          `The api is process ${api.pid}, the readers’ server process ${status.pid}: what they share is the machine, and the directory that one writes and the other reads.`,
          `Readers ask with ${LOADER}, on the core that is not the api’s.`,
          'Saved: the api has answered, and it is kept for good. Told: an open page has heard of it.',
        ],
      };
    } finally {
      await Promise.all([api.stop(), status.stop()]);
    }
  },
};
