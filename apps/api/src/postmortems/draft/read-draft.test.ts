import { SectionId } from '@candor/log';
import { beforeEach, expect, it } from 'vitest';
import { addNote } from '../../incidents/add-note.ts';
import { correctUpdate } from '../../incidents/words/correct-update.ts';
import { commandId } from '../../testing/api-process.ts';
import type { Scene } from '../../testing/scene.ts';
import { openScene } from '../../testing/scene.ts';
import { savePostmortemDraft } from '../save-draft.ts';
import { readDraft } from './read-draft.ts';

let scene: Scene;
let incidentId: Awaited<ReturnType<Scene['declare']>>;

beforeEach(async () => {
  scene = await openScene();
  incidentId = await scene.declare('Messages');
  await addNote(scene.acting, { commandId: commandId(), incidentId, text: 'It may be the cache.' });
});

const read = (of = incidentId) => readDraft(scene.acting, { incidentId: of });

const write = (words: { sections?: object; own?: []; factors?: string[]; template?: string }, of = incidentId) =>
  savePostmortemDraft(scene.acting, {
    commandId: commandId(),
    ...{ incidentId: of, sections: {}, own: [], factors: [], after: 0 },
    ...words,
  });

it('tells what the record says of the summary also where somebody wrote one, with sources that can be looked up', async () => {
  await write({ sections: { summary: 'A queue ran full.' } });
  const { sections, entries } = await read();
  const blocks = sections.find(({ id }) => id === 'summary')?.blocks ?? [];
  expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'written']);
  const [said] = blocks;
  const sentence = said?.kind === 'paragraph' ? said.sentences[0] : undefined;
  const [source] = sentence?.sources ?? [];
  expect(sentence?.cited).toMatch(new RegExp(` \\(record ${source?.index}\\)\\.$`));
  expect(entries.find(({ sequence }) => sequence === source?.sequence)).toMatchObject({
    index: source?.index,
    what: 'Update, investigating',
    updateId: expect.stringMatching(/^[0-9a-z]{12}$/),
  });
  expect(entries.find(({ what }) => what === 'Note')).toMatchObject({ index: null, updateId: null });
});

it('offers the templates for the team, and what other postmortems name as contributing factors', async () => {
  const other = await scene.declare('Calls');
  await write({ factors: ['missing alert', 'full queue'] });
  await write({ factors: ['missing alert'] }, other);
  const { templates, usedFactors } = await read();
  expect(templates.map(({ name }) => name)).toEqual(['full', 'light', 'google-sre']);
  expect(templates[1]?.sections[0]).toMatchObject({ id: 'summary', title: 'Summary', required: true });
  expect(usedFactors).toEqual(['missing alert', 'full queue']);
});

it('points at what to think about by section, and asks for what the template asks for', async () => {
  await write({ template: 'light', sections: { summary: 'Somebody should have known better.' } });
  const found = (await read()).findings.map(({ rule, place }) => [rule, place.kind === 'section' ? place.title : null]);
  expect(found).toContainEqual(['counterfactual', 'Summary']);
  expect(found.filter(([rule]) => rule === 'empty-section')).toEqual([
    ['empty-section', 'Contributing factors'],
    ['empty-section', 'Action items'],
  ]);
});

it('keeps sections of the team’s own under their ids', async () => {
  const id = SectionId.parse('provider0000');
  const own = [{ id, title: 'Our provider', text: 'They told us later.' }];
  await write({ own: own as never });
  const { sections } = await read();
  expect(sections.find((it) => it.id === id)).toEqual({
    id,
    title: 'Our provider',
    blocks: [{ kind: 'written', text: 'They told us later.' }],
  });
});

it('says which sentences were written before the record changed, and what takes their place', async () => {
  const said = async (section: string) => {
    const { sections } = await read();
    const [block] = sections.find(({ id }) => id === section)?.blocks ?? [];
    return block?.kind === 'paragraph' ? (block.sentences[0]?.cited ?? '') : '';
  };
  const first = await said('summary');
  const index = /record (\d+)/.exec(first)?.[1];
  const trigger = `We saw it late (record ${index}).`;
  await write({ sections: { summary: `${first} More.`, trigger } });
  expect((await read()).stale).toEqual([]);

  await scene.update(incidentId, 'We found it.');
  const [updateId] = (await read()).entries.flatMap((entry) => entry.updateId ?? []);
  const correction = {
    incidentId,
    updateId,
    text: 'Messages: we looked.',
    change: 'fact',
    reason: 'So it was.',
    after: 1,
  };
  await correctUpdate(scene.acting, { commandId: commandId(), ...correction } as never);
  const { stale } = await read();
  expect(stale).toMatchObject([
    { section: 'summary', kind: 'stale', words: first, today: await said('summary'), changes: [] },
    {
      section: 'trigger',
      kind: 'look',
      words: trigger,
      today: null,
      changes: [{ what: 'corrected', before: 'Messages: we look.', after: 'Messages: we looked.' }],
    },
  ]);
});
