import type { LintFinding, LintInput } from '@candor/postmortem';
import { z } from 'zod';

/** Something to think about in a postmortem, and where it stands. */
export const FindingView = z.object({
  rule: z.string(),
  severity: z.enum(['advice', 'blocks']),
  /** A section by its id, an action item by its id and title, or the action items together. */
  place: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('section'), id: z.string(), title: z.string() }),
    z.object({ kind: z.literal('action-item'), id: z.string(), title: z.string() }),
    z.object({ kind: z.literal('action-items') }),
  ]),
  what: z.string(),
  why: z.string(),
  sources: z.array(z.object({ name: z.string(), url: z.string() })),
});
export type FindingView = z.infer<typeof FindingView>;

/** A finding with the place that it counts by told by name. */
export function findingView({ rule, severity, place, what, why, sources }: LintFinding, input: LintInput): FindingView {
  const found = { rule, severity, what, why, sources: sources.map(({ name, url }) => ({ name, url })) };
  switch (place.kind) {
    case 'section': {
      const title = input.sections.find(({ id }) => id === place.id)?.title ?? place.id;
      return { ...found, place: { kind: 'section', id: place.id, title } };
    }
    case 'action-item': {
      const { id = '', title = '' } = input.actionItems[place.index] ?? {};
      return { ...found, place: { kind: 'action-item', id, title } };
    }
    case 'action-items':
      return { ...found, place: { kind: 'action-items' } };
  }
}
