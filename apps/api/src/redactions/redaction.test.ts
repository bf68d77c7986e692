import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Store, TextInLog } from '@candor/store';
import { isRewriteDue, openStore, scanTexts, verifyStore } from '@candor/store';
import { temporaryDirectory, until } from '@candor/testbed';
import { expect, it, onTestFinished } from 'vitest';
import { createLogger } from '../logger.ts';
import { createEdition } from '../publisher/edition/edition.ts';
import { expectWhole, readTree } from '../testing/published-directory.ts';
import { partsOf } from '../testing/scene.ts';
import { randomFrom } from '../testing/writers.ts';
import { BEGINS, PUBLISHED_AT, playHistory } from '../upgrades/play-history.ts';
import type { Stage } from '../upgrades/stage.ts';
import { openStage } from '../upgrades/stage.ts';
import { startRewriting } from './start-rewriting.ts';

const GROUND = 'On request, under the law.';
const ROUNDS = 4;
const SEED = Math.floor(Math.random() * 1_000_000);

it(`leaves the words of no text anywhere, whichever are destroyed (seed ${SEED})`, async () => {
  const { stage, file } = await play();
  const { store } = stage;
  const directory = path.join(temporaryDirectory(), 'published');
  const edition = createEdition(partsIn(store, directory));
  await edition.publish();
  const random = randomFrom(SEED);
  let sought = 0;

  for (let round = 0; round < ROUNDS; round += 1) {
    const texts = (await allTexts(store)).filter(({ text }) => text.text !== null);
    const chosen = texts.filter(() => random() < 0.15);
    const { quotes, wordings, same } = await stage.api.record.previewRedaction({ texts: chosen.map(placeOf) });
    const places = [
      ...chosen.map(placeOf),
      ...[...quotes, ...wordings, ...same].map(({ sequence, hash }) => ({ sequence, hash })),
    ];
    await stage.api.record.redact({ commandId: stage.commandId(), texts: places, ground: `${GROUND} ${round}` });

    await edition.publish();
    await edition.tidy();
    const files = expectWhole(directory);
    const anew = path.join(temporaryDirectory(), 'published');
    await createEdition(partsIn(store, anew)).publish();
    expect(readTree(directory)).toEqual(readTree(anew));
    expect(await verifyStore(store.reader)).toMatchObject({ ok: true });

    const left = (await allTexts(store)).map(({ text }) => text.text ?? '').join('\n');
    const gone = chosen.flatMap(({ text }) => tellingPart(text.text ?? '')).filter((words) => !left.includes(words));
    sought += gone.length;
    const rows = await everyRow(store);
    for (const words of gone) {
      expect(holding(files, words), words).toEqual([]);
      expect(rows.includes(words), words).toBe(false);
    }
    await rewritten(store);
    const bytes = [file, `${file}-wal`].map((it) => (existsSync(it) ? readFileSync(it, 'utf8') : '')).join('');
    for (const words of gone) expect(bytes.includes(words), words).toBe(false);
  }
  expect(sought).toBeGreaterThan(2);
});

it('shows which revisions of postmortems quote a text, and where the same words stand', async () => {
  const { stage } = await play();
  const preview = async (words: string) => {
    const { texts } = await stage.api.record.findTexts({ words });
    const text = texts.findLast((it) => it.words === words);
    if (!text) throw new Error(`Nobody said ${words}.`);
    const { quotes, same } = await stage.api.record.previewRedaction({
      texts: [{ sequence: text.sequence, hash: text.hash }],
    });
    return { text, quotes: quotes.map(({ what }) => what), same: same.map(({ what }) => what) };
  };
  const revisions = ['Postmortem published: text', 'Postmortem published: title'];
  const title = await preview('Messages are late & lost');
  expect(title.text).toMatchObject({
    what: 'Incident declared: title',
    name: 'Messages are late & lost',
    isPicture: false,
  });
  expect(title.quotes.toSorted()).toEqual([revisions[0], revisions[0], revisions[1], revisions[1]]);
  // Both cite its entry; the words of the draft stand in the second alone.
  expect((await preview('A queue ran full.')).quotes).toEqual([revisions[0], revisions[0]]);
  expect((await preview('Internal until published: a queue ran full.')).quotes).toEqual([revisions[0]]);
  expect((await preview('They are back.')).quotes).toEqual([]);
  expect((await preview('Status of “Friends”')).same).toEqual([]);
});

it('shows what an update said before it was corrected', async () => {
  const { stage } = await play();
  const { api, commandId } = stage;
  const told = { title: 'Photos fail', status: 'investigating', text: 'Ask Jane Roe.' } as const;
  const { incidentId, updateId } = await api.incidents.declare({ commandId: commandId(), ...told });
  const correction = { change: 'fact', text: 'Ask Jane R.', reason: 'A name.', after: 1 } as const;
  await api.incidents.correctUpdate({ commandId: commandId(), incidentId, updateId, ...correction });
  for (const [chosen, other] of [
    ['Ask Jane Roe.', 'Ask Jane R.'],
    ['Ask Jane R.', 'Ask Jane Roe.'],
  ]) {
    const { texts } = await api.record.findTexts({ words: chosen });
    const { wordings, same } = await api.record.previewRedaction({
      texts: texts.map(({ sequence, hash }) => ({ sequence, hash })),
    });
    expect(wordings.map(({ words }) => words)).toEqual([other]);
    expect(same).toEqual([]);
  }
});

it('destroys a text in each save of a draft that left it as it was', async () => {
  const { stage } = await play();
  const { api, commandId } = stage;
  const told = { title: 'Photos fail', status: 'investigating', text: 'We look into it.' } as const;
  const { incidentId } = await api.incidents.declare({ commandId: commandId(), ...told });
  const lead = 'Jane Roe was on call.';
  for (const [after, summary] of ['Photos failed.', 'Photos failed for an hour.'].entries())
    await api.postmortems.saveDraft({
      commandId: commandId(),
      incidentId,
      sections: { summary, detection: lead },
      after,
    });
  const found = await api.record.findTexts({ words: lead });
  const preview = (sequence: number, hash: string) => api.record.previewRedaction({ texts: [{ sequence, hash }] });
  expect(found.texts).toHaveLength(1);
  const [{ sequence, hash } = { sequence: 0, hash: '' }] = found.texts;
  const { texts, same } = await preview(sequence, hash);
  expect(texts).toMatchObject([{ sequence, hash, places: 2 }]);
  expect(same).toEqual([]);
  await api.record.redact({ commandId: commandId(), texts: [{ sequence, hash }], ground: GROUND });
  expect((await api.record.findTexts({ words: lead })).texts).toEqual([]);
  expect((await allTexts(stage.store)).filter(({ text }) => text.hash === hash).map(({ text }) => text.text)).toEqual([
    null,
    null,
  ]);
});

it('shows the same words once where they are another text that was left as it is', async () => {
  const { stage } = await play();
  const { api, commandId } = stage;
  const words = 'Jane Roe of Harbour Mail';
  await api.features.addProduct({ commandId: commandId(), name: words });
  const { productId } = await api.features.addProduct({ commandId: commandId(), name: 'Mail', description: words });
  await api.features.renameProduct({ commandId: commandId(), productId, name: 'Post', description: words });
  const { texts } = await api.record.findTexts({ words });
  expect(texts.map(({ what }) => what)).toEqual(['Product renamed: description', 'Product added: name']);
  const [, { sequence, hash } = { sequence: 0, hash: '' }] = texts;
  const { same } = await api.record.previewRedaction({ texts: [{ sequence, hash }] });
  expect(same).toMatchObject([{ what: 'Product renamed: description', places: 2 }]);
  const places = [{ sequence, hash }, ...same.map((it) => ({ sequence: it.sequence, hash: it.hash }))];
  await api.record.redact({ commandId: commandId(), texts: places, ground: GROUND });
  expect(await verifyStore(stage.store.reader)).toMatchObject({ ok: true });
  expect((await allTexts(stage.store)).filter(({ text }) => text.text === words)).toEqual([]);
});

it('is refused where the words are gone already, and lists them as gone', async () => {
  const { stage } = await play();
  const { texts } = await stage.api.record.findTexts({ words: 'The queue drains' });
  const places = texts.map(({ sequence, hash }) => ({ sequence, hash }));
  const commandId = stage.commandId();
  const said = await stage.api.record.redact({ commandId, texts: places, ground: GROUND });
  expect(await stage.api.record.redact({ commandId, texts: places, ground: GROUND })).toEqual(said);
  const again = stage.api.record.redact({ commandId: stage.commandId(), texts: places, ground: GROUND });
  await expect(again).rejects.toThrow('This text was removed before.');
  expect((await stage.api.record.findTexts({ words: 'The queue drains' })).texts).toEqual([]);
  const { texts: shown } = await stage.api.record.previewRedaction({ texts: places });
  expect(shown.map(({ isRedacted, words }) => isRedacted && words)).toEqual([null, null, null]);
});

async function play(): Promise<{ readonly stage: Stage; readonly file: string }> {
  const file = path.join(temporaryDirectory(), 'candor.sqlite');
  const store = await openStore({ file });
  onTestFinished(() => store.close());
  await store.migrate();
  const stage = await openStage(store, BEGINS);
  await playHistory(stage);
  return { stage, file };
}

function partsIn(store: Store, directory: string) {
  return partsOf({ store, directory, now: () => PUBLISHED_AT });
}

async function allTexts({ reader }: Store): Promise<readonly TextInLog[]> {
  return (await scanTexts(reader, { isWanted: () => true, limit: 10_000 })).texts;
}

function placeOf({ event: { sequence }, text: { hash } }: TextInLog) {
  return { sequence, hash };
}

/** The longest run of a text that is written alike in every format: no escapes, no Markdown; none where it says too little. */
function tellingPart(words: string): string[] {
  const runs = words.match(/[A-Za-z0-9][A-Za-z0-9 ,]*[A-Za-z0-9]/g) ?? [];
  const longest = runs.reduce((one, other) => (other.length > one.length ? other : one), '');
  return longest.length >= 12 ? [longest] : [];
}

function holding(files: ReadonlyMap<string, string>, words: string): string[] {
  const slug = words.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return [...files].filter(([name, bytes]) => bytes.includes(words) || name.includes(slug)).map(([name]) => name);
}

async function everyRow({ kysely }: Store): Promise<string> {
  const tables = await kysely.introspection.getTables();
  const rows = await Promise.all(
    tables.map(({ name }) => kysely.executeQuery({ sql: `select * from "${name}"`, parameters: [] } as never)),
  );
  return JSON.stringify(rows);
}

async function rewritten(store: Store): Promise<void> {
  const rewriting = startRewriting({ store, logger: createLogger('silent') });
  await until(async () => !(await isRewriteDue(store.reader)), 'the files are written anew');
  await rewriting.stop();
}
