import { titleOf, WrittenSection } from '@candor/incidents';
import { IncidentId, Instant, SectionId, wordsOf } from '@candor/log';
import { loadIncident, loadPostmortemDraft } from '@candor/store';
import { z } from 'zod';
import { ActionItemView, actionItemView } from '../action-items/action-item-view.ts';
import { loadToday } from '../action-items/load-today.ts';
import type { Asking } from '../commands/execute.ts';
import { incidentNotFound } from '../incidents/reading/incident-not-found.ts';
import { onPageOf } from '../incidents/reading/timeline-rows.ts';
import { ReviewView, readReview } from './review/read-review.ts';

export const ReadPostmortemInput = z.object({ incidentId: IncidentId });

/** A postmortem: what people wrote so far, how far it is, and what was published of it. */
export const PostmortemView = ReviewView.extend({
  title: z.string(),
  /** How often the draft was saved: what the editor sends as `after`. */
  version: z.number().int(),
  savedAt: Instant.nullable(),
  sections: z.partialRecord(WrittenSection, z.string()),
  /** Sections under titles of the team's own. */
  own: z.array(z.object({ id: SectionId, title: z.string(), text: z.string() })),
  factors: z.array(z.string()),
  template: z.string().nullable(),
  /** What the team decided to do, in the order in which it was added. */
  actionItems: z.array(ActionItemView),
  /** What was published of it, newest first. */
  revisions: z.array(
    z.object({
      revision: z.number().int(),
      /** Its public entry. */
      index: z.number().int().nullable(),
      recordedAt: Instant,
      /** Whether readers can see it now; since when, unless that was before the api was started. */
      onPage: z.boolean(),
      onPageSince: Instant.nullable(),
    }),
  ),
});
export type PostmortemView = z.infer<typeof PostmortemView>;

/** Reads a postmortem without making its document. Throws `incident-not-found`. */
export async function readPostmortem(
  asking: Asking,
  { incidentId }: z.infer<typeof ReadPostmortemInput>,
): Promise<z.input<typeof PostmortemView>> {
  const { reader } = asking.store;
  const incident = await loadIncident(reader, incidentId);
  if (!incident) throw incidentNotFound();
  const written = await loadPostmortemDraft(reader, incidentId);
  const today = await loadToday(reader, asking.now());
  const sections = Object.fromEntries(Object.entries(written.sections).map(([name, text]) => [name, wordsOf(text)]));
  return {
    ...(await readReview(reader, written, asking.principal.id)),
    title: titleOf(incident),
    version: written.version,
    savedAt: written.savedAt,
    sections,
    own: written.own.map(({ id, title, text }) => ({ id, title: wordsOf(title), text: wordsOf(text) })),
    factors: written.factors.map(wordsOf),
    template: written.template,
    actionItems: written.actionItems.map((item) => actionItemView(item, today)),
    revisions: written.revisions
      .map(({ revision, index, recordedAt }) => ({
        revision,
        index,
        recordedAt,
        ...onPageOf(index, asking.publisher),
      }))
      .reverse(),
  };
}
