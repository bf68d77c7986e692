import { titleOf, WrittenSection } from '@candor/incidents';
import { IncidentId, Instant, SectionId, wordsOf } from '@candor/log';
import { preparePostmortem, teamTemplate, toMarkdown } from '@candor/postmortem';
import { loadPostmortemDraft } from '@candor/store';
import { z } from 'zod';
import { ActionItemView, actionItemView } from '../action-items/action-item-view.ts';
import { loadToday } from '../action-items/load-today.ts';
import type { Asking } from '../commands/execute.ts';
import { onPageOf } from '../incidents/reading/timeline-rows.ts';
import { loadMaterial } from './exporting/load-material.ts';
import { ReviewView, readReview } from './review/read-review.ts';

export const ReadPostmortemInput = z.object({ incidentId: IncidentId });

/** A postmortem: what people wrote so far, and the whole document as Markdown. */
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
  markdown: z.string(),
  fileName: z.string(),
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

/** Drafts the document anew from the log: it is never kept, so it is never behind. Throws `incident-not-found`. */
export async function readPostmortem(
  asking: Asking,
  { incidentId }: z.infer<typeof ReadPostmortemInput>,
): Promise<z.input<typeof PostmortemView>> {
  const { reader } = asking.store;
  const written = await loadPostmortemDraft(reader, incidentId);
  const today = await loadToday(reader, asking.now());
  const material = await loadMaterial(asking, { incidentId });
  const { timeline, document } = preparePostmortem(material, teamTemplate(written.template, material.ownTemplates));
  const sections = Object.fromEntries(Object.entries(written.sections).map(([name, text]) => [name, wordsOf(text)]));
  return {
    ...(await readReview(reader, written, asking.principal.id)),
    title: titleOf(timeline.incident),
    version: written.version,
    savedAt: written.savedAt,
    sections,
    own: written.own.map(({ id, title, text }) => ({ id, title: wordsOf(title), text: wordsOf(text) })),
    factors: written.factors.map(wordsOf),
    template: written.template,
    actionItems: written.actionItems.map((item) => actionItemView(item, today)),
    markdown: toMarkdown(document),
    revisions: written.revisions
      .map(({ revision, index, recordedAt }) => ({
        revision,
        index,
        recordedAt,
        ...onPageOf(index, asking.publisher),
      }))
      .reverse(),
    fileName: `${timeline.incident.startedAt.slice(0, 10)}-${incidentId}.md`,
  };
}
