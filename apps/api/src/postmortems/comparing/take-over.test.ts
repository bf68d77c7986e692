import { ActionItemFields } from '@candor/incidents';
import { ActionItemId, DomainError } from '@candor/log';
import { listAudit, loadPostmortemDraft, logSize } from '@candor/store';
import { beforeEach, expect, it } from 'vitest';
import { changeActionItem } from '../../action-items/change-action-item.ts';
import { commandId } from '../../testing/api-process.ts';
import type { Scene } from '../../testing/scene.ts';
import { openScene } from '../../testing/scene.ts';
import { exportPostmortem } from '../exporting/export-postmortem.ts';
import { savePostmortemDraft } from '../save-draft.ts';
import { comparePostmortemFile } from './compare-postmortem.ts';
import { takeOver } from './take-over.ts';

const WATCH = ActionItemId.parse('item00000001');

let scene: Scene;
let incidentId: Awaited<ReturnType<Scene['declare']>>;
let file: string;

/** A draft with an action item was taken out, and both were edited in the file. */
beforeEach(async () => {
  scene = await openScene();
  incidentId = await scene.declare('Messages');
  const words = { sections: { summary: 'A queue ran full.' }, own: [], factors: [], after: 0 };
  await savePostmortemDraft(scene.acting, { commandId: commandId(), incidentId, ...words });
  await sayItem('AddActionItem', {});
  const { text } = await exportPostmortem(scene.acting, { incidentId, format: 'md', template: 'full' });
  const row = '| Name an owner | process | high | Operations | 2024-12-24 | open | | |\n';
  file = (text ?? '')
    .replace('A queue ran full', 'Two queues ran full')
    .replace(/\| Watch the queue .*\n/, (it) => it.replace('nobody yet', 'Messaging') + row);
});

function sayItem(
  type: 'AddActionItem' | 'ChangeActionItem',
  fields: { readonly owner?: string; readonly due?: string },
) {
  const item = { incidentId, ...ActionItemFields.parse({ title: 'Watch the queue', ...fields }) };
  return changeActionItem(scene.acting, { commandId: commandId() }, { ...item, type, itemId: WATCH });
}

const compare = () => comparePostmortemFile(scene.acting, { file, incidentId });

const take = (seen: string, id = commandId()) => takeOver(scene.acting, { file, incidentId, seen, commandId: id });

const draft = () => loadPostmortemDraft(scene.store.reader, incidentId);

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'accepted',
    (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
  );

it('saves the words and each action item together, once, and tells the audit in one row', async () => {
  const { seen } = await compare();
  const id = commandId();
  const answer = await take(seen, id);
  const saved = {
    sections: { summary: { text: 'Two queues ran full.' } },
    actionItems: [
      { id: WATCH, title: { text: 'Watch the queue' }, owner: { text: 'Messaging' } },
      { title: { text: 'Name an owner' }, kind: 'process', priority: 'high', due: '2024-12-24' },
    ],
  };
  expect(await draft()).toMatchObject(saved);
  const size = await logSize(scene.store.reader);
  expect(await take(seen, id)).toEqual(answer);
  expect(await logSize(scene.store.reader)).toBe(size);
  expect(await compare()).toMatchObject({ words: null, items: [{ becomes: 'unchanged' }, { becomes: 'unchanged' }] });
  const { rows } = await listAudit(scene.store.reader, { act: 'TakeOverPostmortem', limit: 1 });
  expect(rows).toMatchObject([
    {
      ...{ subject: `postmortem/${incidentId}`, subjectName: null },
      before: { 'sections.summary': 'A queue ran full.' },
      after: { 'sections.summary': 'Two queues ran full.', [`actionItems.${WATCH}.owner`]: 'Messaging' },
    },
  ]);
});

it('saves nothing where a colleague changed the draft or an action item since the comparison was looked at', async () => {
  const { seen } = await compare();
  await sayItem('ChangeActionItem', { owner: 'Storage' });
  expect(await refusal(take(seen))).toBe('newer-comparison');
  const now = await compare();
  expect(now.items).toContainEqual(expect.objectContaining({ id: WATCH, becomes: 'refused' }));
  const words = { sections: { summary: 'A queue ran full.', trigger: 'A release.' }, own: [], factors: [], after: 1 };
  await savePostmortemDraft(scene.acting, { commandId: commandId(), incidentId, ...words });
  expect(await refusal(take(now.seen))).toBe('newer-comparison');
  expect(await draft()).toMatchObject({
    sections: { summary: { text: 'A queue ran full.' }, trigger: { text: 'A release.' } },
    actionItems: [{ id: WATCH, owner: { text: 'Storage' } }],
  });
});

it('is no conflict with what was recorded elsewhere meanwhile', async () => {
  const { seen } = await compare();
  const [answer] = await Promise.all([refusal(take(seen)), scene.declare('Photos')]);
  expect(answer).toBe('accepted');
});
