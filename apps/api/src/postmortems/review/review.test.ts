import { DomainError } from '@candor/log';
import { addOperator } from '@candor/store';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Asking } from '../../commands/execute.ts';
import { publishUpdate } from '../../incidents/publish-update.ts';
import { readNow } from '../../now/read-now.ts';
import { setPostmortemApprovals } from '../../page/postmortems/set-postmortem-approvals.ts';
import { readPageSettings } from '../../page/read-settings.ts';
import { commandId } from '../../testing/api-process.ts';
import type { Scene } from '../../testing/scene.ts';
import { openScene } from '../../testing/scene.ts';
import { previewPostmortem } from '../preview-postmortem.ts';
import { publishPostmortem } from '../publish-postmortem.ts';
import { readPostmortem } from '../read-postmortem.ts';
import { savePostmortemDraft } from '../save-draft.ts';
import { review } from './review.ts';

const WRITER = 'op1';
const READER = 'op2';

let scene: Scene;
let incidentId: Awaited<ReturnType<Scene['declare']>>;

beforeEach(async () => {
  scene = await openScene();
  const person = (id: string, name: string) => ({
    ...{ id, name, email: `${id}@example.com`, role: 'responder' as const },
    passwordHash: 'x',
    now: scene.acting.now(),
  });
  await scene.store.transaction((tx) => addOperator(tx, person(WRITER, 'Ada')));
  await scene.store.transaction((tx) => addOperator(tx, person(READER, 'Grace')));
  incidentId = await scene.declare('Messages');
  const resolved = { incidentId, status: 'resolved', text: 'It is over.', features: [] } as const;
  await publishUpdate(scene.acting, { commandId: commandId(), ...resolved, features: [] });
  await write('A queue ran full.', 0);
});

const as = (id: string) => ({ ...scene.acting, actor: { role: 'responder', id } as const });

const write = (summary: string, after: number) => {
  const words = { sections: { summary }, own: [], factors: [], after };
  return savePostmortemDraft(as(WRITER), { commandId: commandId(), incidentId, ...words });
};

const approve = (by: string, version: number) =>
  review(as(by), 'ApprovePostmortem', { commandId: commandId(), incidentId, version, note: 'Well told.' });

const askForReview = () =>
  review(as(WRITER), 'AskForReview', { commandId: commandId(), incidentId, note: 'Is it plain?' });

const need = (needed: number) => setPostmortemApprovals(scene.acting, { commandId: commandId(), needed });

const read = (asker = READER) => {
  const publisher = { status: () => ({ index: 0, lagMs: 0, problem: null, elsewhere: null }), publishedAt: () => null };
  const asking = { ...scene.acting, publisher, principal: { id: asker } } as unknown as Asking;
  return readPostmortem(asking, { incidentId });
};

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'accepted',
    (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
  );

describe('the review of a postmortem', () => {
  it('is told with the names of the accounts that there are', async () => {
    await askForReview();
    const changes = { version: 1, note: 'Say since when.' };
    await review(as('gone'), 'AskForChanges', { commandId: commandId(), incidentId, ...changes });
    await approve(READER, 1);
    const view = await read();
    expect(view).toMatchObject({
      status: 'draft',
      authors: [{ kind: 'operator', name: 'Ada' }],
      reviews: [
        { kind: 'asked', version: 1, note: 'Is it plain?', by: { name: 'Ada' }, current: true },
        { kind: 'changes', version: 1, note: 'Say since when.', by: { kind: null, name: null } },
        { kind: 'approved', version: 1, note: 'Well told.', by: { name: 'Grace' } },
      ],
      approvals: { given: 1, needed: 0 },
      you: { wrote: false, approved: true },
    });
    expect((await read(WRITER)).you).toEqual({ wrote: true, approved: false });
  });

  it('is of the draft that was read: another save asks for another approval', async () => {
    await askForReview();
    expect((await read()).status).toBe('in_review');
    await approve(READER, 1);
    await write('A queue ran full for an hour.', 1);
    expect(await refusal(approve(READER, 1))).toBe('newer-draft');
    expect(await refusal(approve(WRITER, 2))).toBe('own-postmortem');
    const { reviews, approvals } = await read();
    expect(reviews.map(({ current }) => current)).toEqual([false, false]);
    expect(approvals.given).toBe(0);
  });

  it('is listed while it waits, with the approvals so far', async () => {
    const listed = async () => {
      const publisher = { status: () => ({ index: 0, lagMs: 0, problem: null, elsewhere: null }) };
      const { reviews } = await readNow({ ...scene.acting, publisher } as never);
      return reviews.map(({ title, approvals }) => ({ title, approvals }));
    };
    expect(await listed()).toEqual([]);
    await askForReview();
    await approve(READER, 1);
    expect(await listed()).toEqual([{ title: 'Messages', approvals: 1 }]);
    await review(as(READER), 'AskForChanges', { commandId: commandId(), incidentId, version: 1, note: 'Shorter.' });
    expect(await listed()).toEqual([]);
  });

  it('is asked for as the page says, and that is told before anybody tries', async () => {
    expect((await readPageSettings(scene.acting)).postmortemApprovals).toBe(0);
    await need(1);
    expect((await readPageSettings(scene.acting)).postmortemApprovals).toBe(1);
    const { problem, ...shown } = await previewPostmortem(scene.acting, { incidentId });
    expect(problem).toMatchObject({ code: 'postmortem-not-approved' });
    const { sections, after, seen } = shown;
    const publish = () =>
      publishPostmortem(scene.acting, { commandId: commandId(), incidentId, sections, after, seen });
    expect(await refusal(publish())).toBe('postmortem-not-approved');
    await approve(READER, 1);
    expect((await previewPostmortem(scene.acting, { incidentId })).problem).toBeNull();
    expect(await refusal(publish())).toBe('accepted');
    expect((await read()).status).toBe('published');
  });
});
