import { setTimeout as pause } from 'node:timers/promises';
import { incidentStream } from '@candor/incidents';
import { IncidentId, wordsOf } from '@candor/log';
import { headOf, loadStream, verifyStore } from '@candor/store';
import { until } from '@candor/testbed';
import { expect, it, onTestFinished } from 'vitest';
import type { StartedApi } from '../testing/api-process.ts';
import { spawnApi } from '../testing/api-process.ts';
import { makeGround } from '../testing/ground.ts';
import type { Place } from '../testing/place.ts';
import { ENGINES, makePlace } from '../testing/place.ts';
import { expectWhole, readRoot } from '../testing/published-directory.ts';
import type { Writing } from '../testing/writers.ts';
import { randomFrom, write } from '../testing/writers.ts';

const KILLS = 50;
const WRITERS = ['a', 'b', 'c', 'd'];
/** How often the api is killed while it starts, rather than at work. */
const WHILE_STARTING = 0.2;
const LONGEST_START_MS = 1_000;
/** How many updates it answers at most before it is killed, and how much longer it may live then. */
const MOST_ANSWERS = 10;
const LONGEST_AFTER_MS = 60;
const LONGEST_REST_MS = 20;

/** An api that is killed and started again on one place. */
function mortalApi(place: Place) {
  let current: StartedApi;
  let log = '';
  const start = () => {
    current = spawnApi({ ...place.environment, CANDOR_LOG_LEVEL: 'error' });
  };
  const end = async (signal: NodeJS.Signals) => {
    current.child.kill(signal);
    const code = await current.gone;
    log += current.output();
    return code;
  };
  onTestFinished(() => void current.child.kill('SIGKILL'));
  start();
  return { start, end, findApi: () => current.ready, log: () => log };
}

async function killAgainAndAgain(
  api: ReturnType<typeof mortalApi>,
  { random, saved }: { readonly random: () => number; readonly saved: () => number },
): Promise<void> {
  for (let kill = 0; kill < KILLS; kill += 1) {
    if (random() < WHILE_STARTING) await pause(random() * LONGEST_START_MS);
    else {
      const enough = saved() + Math.floor(random() * MOST_ANSWERS);
      await api.findApi();
      await until(() => saved() >= enough, 'it has answered');
      await pause(random() * LONGEST_AFTER_MS);
    }
    await api.end('SIGKILL');
    api.start();
  }
}

it.each(ENGINES)(
  'loses and doubles nothing that it acknowledged, however often it is killed, on %s',
  async (engine) => {
    const seed = Number(process.env.CANDOR_TEST_SEED ?? Math.floor(Math.random() * 2 ** 31));
    const random = randomFrom(seed);
    const place = await makePlace(engine);
    const api = mortalApi(place);
    const { url } = await api.findApi();
    const headers = { authorization: `Bearer ${await place.key('admin')}` };
    let isOver = false;
    let saved = 0;
    const onSaved = () => {
      saved += 1;
    };
    const rest = () => pause(random() * LONGEST_REST_MS);
    const writing: Writing = { findApi: api.findApi, headers, isOver: () => isOver, onSaved, rest };
    const incidents = await Promise.all(WRITERS.map(async () => (await makeGround(url, headers)).incidentId));
    const writers = WRITERS.map((name, place) => write(name, incidents[place] ?? '', writing));

    await Promise.race([killAgainAndAgain(api, { random, saved: () => saved }), Promise.all(writers)]);
    isOver = true;
    const written = await Promise.all(writers);
    const acknowledged = written.flatMap((it) => it.acknowledged);
    const sum = (of: 'retries' | 'unheard') => written.reduce((total, it) => total + it[of], 0);
    process.stdout.write(
      `${engine}: seed ${seed}, ${KILLS} kills, ${acknowledged.length} updates acknowledged, ${sum('retries')} sent ` +
        `again, ${sum('unheard')} of them saved before by a try whose answer was lost\n`,
    );
    expect(acknowledged.length).toBeGreaterThan(KILLS);
    expect(sum('retries')).toBeGreaterThan(0);

    const store = await place.open();
    const { index } = await headOf(store.reader);
    await until(() => readRoot(place.published).index === index, 'all of it is published');
    expect(await api.end('SIGTERM')).toBe(0);
    expect(api.log()).toBe('');

    expect(await verifyStore(store.reader)).toMatchObject({ ok: true, head: { index } });
    const files = expectWhole(place.published);
    expect(readRoot(place.published)).toMatchObject({ index, head: (await headOf(store.reader)).hash });
    const told = JSON.parse(files.get('api/v2/incidents.json') ?? '{}') as V2;
    for (const { incidentId, acknowledged: texts } of written) {
      const events = await loadStream(store.reader, incidentStream(IncidentId.parse(incidentId)));
      const inLog = events.flatMap((it) => (it.type === 'UpdatePublished' ? [wordsOf(it.data.text)] : []));
      expect(inLog.slice(1)).toEqual(texts);
      const inV2 = told.incidents.find(({ id }) => id === incidentId)?.incident_updates.map(({ body }) => body);
      expect(inV2?.toReversed().slice(1)).toEqual(texts);
      // A timeline this long has a second page.
      const pages = ['', '/earlier'].map((part) => files.get(`incidents/${incidentId}${part}/index.html`) ?? '');
      const main = pages.map((page) => page.slice(page.indexOf('<main'), page.indexOf('</main>'))).join('');
      for (const text of texts) expect(main.includes(`<p>${text}</p>`), text).toBe(true);
    }
  },
);

interface V2 {
  readonly incidents: readonly {
    readonly id: string;
    readonly incident_updates: readonly { readonly body: string }[];
  }[];
}
