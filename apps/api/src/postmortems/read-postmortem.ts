import { titleOf, WrittenSection } from '@candor/incidents';
import { DomainError, IncidentId, Instant, wordsOf } from '@candor/log';
import { loadIncident, loadPostmortemDraft } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../context.ts';

export const ReadPostmortemInput = z.object({ incidentId: IncidentId });

/** A postmortem: what people wrote so far, and the whole document as Markdown. */
export const PostmortemView = z.object({
  title: z.string(),
  /** How often the draft was saved: what the editor sends as `after`. */
  version: z.number().int(),
  savedAt: Instant.nullable(),
  sections: z.partialRecord(WrittenSection, z.string()),
  actionItems: z.array(z.object({ title: z.string(), owner: z.string().nullable(), due: z.string().nullable() })),
  markdown: z.string(),
  fileName: z.string(),
});
export type PostmortemView = z.infer<typeof PostmortemView>;

export async function readPostmortem(
  { store }: Services,
  { incidentId }: z.infer<typeof ReadPostmortemInput>,
): Promise<PostmortemView> {
  const incident = await loadIncident(store.reader, incidentId);
  if (!incident)
    throw new DomainError({ kind: 'not-found', code: 'incident-not-found', message: 'There is no such incident.' });
  const written = await loadPostmortemDraft(store.reader, incidentId);
  const sections = Object.fromEntries(Object.entries(written.sections).map(([name, text]) => [name, wordsOf(text)]));
  return {
    title: titleOf(incident),
    version: written.version,
    savedAt: written.savedAt,
    sections,
    actionItems: written.actionItems.map((item) => ({
      title: wordsOf(item.title),
      owner: item.owner && wordsOf(item.owner),
      due: item.due,
    })),
    markdown: '',
    fileName: `${incident.startedAt.slice(0, 10)}-${incidentId}.md`,
  };
}
