import { DomainError } from '@candor/log';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Asking } from '../../commands/execute.ts';
import { publishUpdate } from '../../incidents/publish-update.ts';
import { commandId } from '../../testing/api-process.ts';
import type { Scene } from '../../testing/scene.ts';
import { openScene } from '../../testing/scene.ts';
import { exportPostmortem } from '../exporting/export-postmortem.ts';
import { readPostmortem } from '../read-postmortem.ts';
import { savePostmortemDraft } from '../save-draft.ts';
import type { PostmortemComparison } from './compare-postmortem.ts';
import { comparePostmortemFile } from './compare-postmortem.ts';

type Id = Awaited<ReturnType<Scene['declare']>>;

let scene: Scene;
let incidentId: Id;

beforeEach(async () => {
  scene = await openScene();
  incidentId = await scene.declare('Messages');
  await save({ sections: { summary: 'A queue ran full.' }, own: [], factors: ['No limit'], template: null, after: 0 });
});

const save = (words: NonNullable<PostmortemComparison['words']>) =>
  savePostmortemDraft(scene.acting, { commandId: commandId(), incidentId, ...words });

function read() {
  const publisher = { state: { index: 0, since: null, seen: [] } };
  const asking = { ...scene.acting, publisher, principal: { id: 'operator-1' } } as unknown as Asking;
  return readPostmortem(asking, { incidentId });
}

const takenOut = async () => {
  const asked = { incidentId, format: 'md', template: 'full' } as const;
  return (await exportPostmortem(scene.acting, asked)).text ?? '';
};

const compare = async (file: string, id: Id | null = null) => {
  const compared = await comparePostmortemFile(scene.acting, { file, incidentId: id });
  const told = compared.parts.filter(({ becomes }) => becomes !== 'unchanged');
  return { ...compared, told: told.map(({ becomes, title }) => `${becomes}: ${title}`) };
};

const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => 'accepted',
    (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
  );

describe('a postmortem that was taken out and comes back', () => {
  it('changes nothing, and what was edited in it alone', async () => {
    const file = await takenOut();
    expect(await compare(file)).toMatchObject({ incidentId, title: 'Messages', told: [], words: null });
    const { told, words } = await compare(file.replace('A queue ran full', 'Two queues ran full'));
    expect(told).toEqual(['changed: Summary']);
    if (words) await save(words as NonNullable<PostmortemComparison['words']>);
    expect(await read()).toMatchObject({
      sections: { summary: 'Two queues ran full.' },
      factors: ['No limit'],
      version: 2,
    });
  });

  it('is compared with the record as it was then: what was told since is no conflict', async () => {
    const file = await takenOut();
    const told = { commandId: commandId(), incidentId, status: 'resolved', text: 'It is over.' } as const;
    await publishUpdate(scene.acting, { ...told, features: [] });
    expect((await compare(file)).told).toEqual([]);
    const forged = await compare(file.replace('2 updates', '9 updates').replace('1 update', '9 updates'));
    expect(forged.parts).toContainEqual(
      expect.objectContaining({ becomes: 'refused', why: expect.stringContaining('computed') }),
    );
  });

  it('never overwrites what a colleague saved since', async () => {
    const file = await takenOut();
    const trigger = { summary: 'A queue ran full.', trigger: 'A release.' };
    await save({ sections: trigger, own: [], factors: ['No limit'], template: null, after: 1 });
    const { told, words } = await compare(file.replace('A queue ran full', 'Two queues ran full'));
    expect(told).toEqual(['changed: Summary']);
    expect(words).toMatchObject({ sections: { summary: 'Two queues ran full.', trigger: 'A release.' }, after: 2 });
    await save({ sections: { summary: 'Nobody knows.' }, own: [], factors: [], template: null, after: 2 });
    expect((await compare(file.replace('A queue ran full', 'Two queues ran full'))).told).toEqual(['refused: Summary']);
    expect(await refusal(save(words as NonNullable<PostmortemComparison['words']>))).toBe('newer-draft');
  });

  it('is refused where it says what it is, and that cannot be', async () => {
    const file = await takenOut();
    const other = await scene.declare('Photos');
    expect(await refusal(compare(file, other))).toBe('file-of-another-incident');
    expect(await refusal(compare(file.replace('candor: 1', 'candor: 2')))).toBe('file-of-another-form');
    expect(await refusal(compare(file.replace('template: "full"', 'template: "public"')))).toBe('file-for-readers');
    expect(await refusal(compare(file.replace(incidentId, '000000000000')))).toBe('incident-not-found');
    expect(await refusal(compare('## Summary\n\nIt broke.\n'))).toBe('which-incident');
  });
});

it('a file from elsewhere goes into the incident that is named', async () => {
  const { told, words } = await compare('# Night\n\n## Root cause\n\nA release.\n\n## Cost\n\nMuch.\n', incidentId);
  expect(told).toEqual(['new: Before the first heading', 'new: Contributing factors', 'new: Cost']);
  expect(words?.sections).toEqual({ summary: 'A queue ran full.', contributing_factors: 'A release.' });
});
