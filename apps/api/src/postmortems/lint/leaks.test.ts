import { DomainError } from '@candor/log';
import { expect, it } from 'vitest';
import { addNote } from '../../incidents/add-note.ts';
import { publishUpdate } from '../../incidents/publish-update.ts';
import { commandId } from '../../testing/api-process.ts';
import { openScene } from '../../testing/scene.ts';
import { previewPostmortem } from '../preview-postmortem.ts';
import { publishPostmortem } from '../publish-postmortem.ts';
import { savePostmortemDraft } from '../save-draft.ts';

const NOTE = 'The new rack behind the old switch lost its second power supply';

it('refuses to publish words of a note, says where they are, and publishes what readers may see', async () => {
  const { acting, declare } = await openScene();
  const incidentId = await declare('Messages');
  await addNote(acting, { commandId: commandId(), incidentId, text: NOTE });
  const over = { incidentId, status: 'resolved', text: 'It is over.', features: [] } as const;
  await publishUpdate(acting, { commandId: commandId(), ...over, features: [] });
  const sections = { summary: 'A queue ran full.', trigger: `${NOTE}.` };
  await savePostmortemDraft(acting, { commandId: commandId(), incidentId, sections, own: [], factors: [], after: 0 });

  const shown = await previewPostmortem(acting, { incidentId, sections: ['summary', 'trigger'] });
  expect(shown.problem).toMatchObject({ code: 'postmortem-leaks', message: expect.stringContaining('Trigger: ') });
  expect(shown.leaks).toMatchObject([
    { rule: 'internal-words', severity: 'blocks', place: { kind: 'section', id: 'trigger', title: 'Trigger' } },
  ]);
  const publish = ({ sections: chosen, after, seen }: typeof shown) =>
    publishPostmortem(acting, { commandId: commandId(), incidentId, sections: chosen, after, seen });
  const refused = await publish(shown).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(DomainError);
  expect(refused).toMatchObject({
    code: 'postmortem-leaks',
    details: { leaks: [{ rule: 'internal-words', place: { id: 'trigger' } }] },
  });

  const withCitation = { ...sections, trigger: 'A rack lost power (log 7).', external_summary: 'It was slow.' };
  await savePostmortemDraft(acting, {
    commandId: commandId(),
    ...{ incidentId, own: [], factors: [], after: 1 },
    sections: { ...withCitation, summary: NOTE },
  });
  const told = await previewPostmortem(acting, { incidentId, sections: ['summary', 'trigger', 'external_summary'] });
  expect(told.leaks).toEqual([]);
  expect(told.markdown).not.toMatch(/log 7|rack behind/);

  const without = await previewPostmortem(acting, { incidentId, sections: ['trigger'] });
  expect(without).toMatchObject({ leaks: [], problem: null });
  expect((await publish(without)).revision).toBe(1);
});
