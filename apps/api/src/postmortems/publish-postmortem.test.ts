import { FIRST_PUBLISHED } from '@candor/incidents';
import { DomainError } from '@candor/log';
import type { Store, Tx } from '@candor/store';
import { entryAt, listAudit, loadPostmortemDraft } from '@candor/store';
import { beforeEach, describe, expect, it } from 'vitest';
import { addNote } from '../incidents/add-note.ts';
import { publishUpdate } from '../incidents/publish-update.ts';
import { setSeverity } from '../incidents/set-severity.ts';
import { commandId } from '../testing/api-process.ts';
import type { Scene } from '../testing/scene.ts';
import { openScene } from '../testing/scene.ts';
import { previewPostmortem } from './preview-postmortem.ts';
import { publishPostmortem } from './publish-postmortem.ts';
import { savePostmortemDraft } from './save-draft.ts';

type Id = Awaited<ReturnType<Scene['declare']>>;

let scene: Scene;
let incidentId: Id;

beforeEach(async () => {
  scene = await openScene();
  incidentId = await scene.declare('Messages');
  await addNote(scene.acting, { commandId: commandId(), incidentId, text: 'Ada saw it first.' });
  await setSeverity(scene.acting, { commandId: commandId(), incidentId, severity: 'SEV1' });
  await say('resolved', 'It is over.');
  await write('A queue ran full.', 0);
});

const preview = () => previewPostmortem(scene.acting, { incidentId });

const say = (status: 'resolved' | 'investigating', text: string) =>
  publishUpdate(scene.acting, { commandId: commandId(), incidentId, status, text, features: [] });

const write = (summary: string, after: number) =>
  savePostmortemDraft(scene.acting, {
    commandId: commandId(),
    incidentId,
    sections: { summary },
    own: [],
    factors: [],
    after,
  });

type Seen = Pick<Awaited<ReturnType<typeof preview>>, 'sections' | 'after' | 'seen'>;

const publish = ({ sections, after, seen }: Seen, id = commandId()) =>
  publishPostmortem(scene.acting, { commandId: id, incidentId, sections, after, seen });

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'accepted',
    (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
  );

describe('publishing a postmortem', () => {
  it('puts into the record what was shown, and nothing of the inside', async () => {
    const shown = await preview();
    expect(shown).toMatchObject({ title: 'Messages', revision: 1, after: 1, problem: null });
    expect(shown.markdown).toContain('A queue ran full.');
    expect(shown.markdown).not.toMatch(/Ada|SEV1/);
    const answer = await publish(shown);
    const entry = await entryAt(scene.store.reader, answer.index ?? 0);
    expect(answer).toMatchObject({ revision: 1, index: entry?.index });
    expect(entry).toMatchObject({
      kind: 'postmortem',
      data: { incidentId, revision: 1, title: { text: 'Messages' }, text: { text: shown.markdown }, by: 'admin' },
    });
    expect(Object.keys(entry?.data ?? {})).not.toContain('sections');
  });

  it('answers the same again, and refuses what readers have already', async () => {
    const shown = await preview();
    const id = commandId();
    const first = await publish(shown, id);
    expect(await publish(shown, id)).toEqual(first);
    expect(await refusal(publish(shown))).toBe('postmortem-unchanged');
    expect((await preview()).problem).toMatchObject({ code: 'postmortem-unchanged' });
  });

  it('tells the audit which revision it is and what was chosen for it, and leaves the document to the record', async () => {
    await publish(await preview());
    const { rows } = await listAudit(scene.store.reader, { act: 'PublishPostmortem', limit: 1 });
    expect(rows).toMatchObject([
      {
        subject: `postmortem/${incidentId}`,
        before: { revision: null, publishedSections: null },
        after: { revision: 1, publishedSections: [...FIRST_PUBLISHED] },
      },
    ]);
    expect(JSON.stringify(rows)).not.toContain('## Summary');
  });

  it('begins a revision with the sections of the one before', async () => {
    await publish({ ...(await previewPostmortem(scene.acting, { incidentId, sections: ['summary'] })) });
    await write('A queue ran full for an hour.', 1);
    const shown = await preview();
    expect(shown).toMatchObject({ revision: 2, sections: ['summary'], problem: null });
    expect(shown.markdown).not.toContain('Watch the queue');
    await publish(shown);
    const { revisions } = await loadPostmortemDraft(scene.store.reader, incidentId);
    expect(revisions.map(({ revision, draft }) => ({ revision, draft }))).toEqual([
      { revision: 1, draft: 1 },
      { revision: 2, draft: 2 },
    ]);
  });

  it('is refused for what its publisher did not see', async () => {
    const shown = await preview();
    await write('Other words.', 1);
    expect(await refusal(publish(shown))).toBe('newer-draft');
    const again = await preview();
    await say('resolved', 'One more word.');
    expect(await refusal(publish(again))).toBe('newer-document');
    expect(await refusal(publish({ ...(await preview()), sections: ['summary'] }))).toBe('newer-document');
    expect(await refusal(publish(await preview()))).toBe('accepted');
  });

  it('makes the document before the lock is taken, and anew in it only where something was recorded since', async () => {
    const note = () => addNote(scene.acting, { commandId: commandId(), incidentId, text: 'Published soon.' });
    const still = await readsInLock(await preview(), async () => {});
    await write('A queue ran full for an hour.', 1);
    expect(await readsInLock(await preview(), note)).toBeGreaterThan(still);
    await write('A queue ran full for two hours.', 2);
    const shown = await preview();
    expect(await refusal(readsInLock(shown, () => say('resolved', 'Last words.')))).toBe('newer-document');
    expect(await refusal(readsInLock(await preview(), () => write('Other words.', 3)))).toBe('newer-draft');
  });

  it('shows and publishes each section once, in their own order', async () => {
    const sections = ['action_items', 'summary', 'summary'] as const;
    const shown = await previewPostmortem(scene.acting, { incidentId, sections: [...sections] });
    expect(shown.sections).toEqual(['summary', 'action_items']);
    expect(await refusal(publish({ ...shown, sections: [...sections] }))).toBe('accepted');
    const { revisions } = await loadPostmortemDraft(scene.store.reader, incidentId);
    expect(revisions[0]?.sections).toEqual(['summary', 'action_items']);
  });

  it('is refused while the incident goes on, again', async () => {
    await say('investigating', 'It is back.');
    expect((await preview()).problem).toMatchObject({ code: 'incident-not-resolved' });
    expect(await refusal(publish(await preview()))).toBe('incident-not-resolved');
  });
});

/** Publishes once others are done who got the lock first, and counts how often its transaction is read or written. */
async function readsInLock(shown: Seen, meanwhile: () => Promise<unknown>): Promise<number> {
  let reads = 0;
  const counting = {
    get(tx: Tx, key: PropertyKey) {
      reads += 1;
      return Reflect.get(tx, key);
    },
  };
  const store: Store = {
    ...scene.store,
    async transaction(work, options) {
      await meanwhile();
      return scene.store.transaction((tx) => work(new Proxy(tx, counting)), options);
    },
  };
  const { sections, after, seen } = shown;
  await publishPostmortem({ ...scene.acting, store }, { commandId: commandId(), incidentId, sections, after, seen });
  return reads;
}
