import type { PostmortemDraft } from '@candor/incidents';
import { approvalsOf, postmortemStatus } from '@candor/incidents';
import { Instant, wordsOf } from '@candor/log';
import type { Reader } from '@candor/store';
import { loadPostmortemApprovals } from '@candor/store';
import { z } from 'zod';
import { loadPeople, Person } from './people.ts';

/** How far a postmortem is, who wrote in it, and what was said of it. */
export const ReviewView = z.object({
  status: z.enum(['none', 'draft', 'in_review', 'published']),
  /** Those who saved it, each once. */
  authors: z.array(Person),
  /** What was said, oldest first. */
  reviews: z.array(
    z.object({
      kind: z.enum(['asked', 'approved', 'changes']),
      /** The version of the draft that it was said of. */
      version: z.number().int(),
      note: z.string().nullable(),
      by: Person,
      at: Instant,
      /** Whether it is of the draft as it stands. */
      current: z.boolean(),
    }),
  ),
  approvals: z.object({ given: z.number().int(), needed: z.number().int() }),
  /** What whoever asks has done themselves: who wrote in it, or decided an action item, cannot approve it. */
  you: z.object({ wrote: z.boolean(), approved: z.boolean() }),
});
export type ReviewView = z.infer<typeof ReviewView>;

/** Reads the review of one draft, as `asker` (the opaque id of an account or key) sees it. */
export async function readReview(reader: Reader, draft: PostmortemDraft, asker: string): Promise<ReviewView> {
  const personOf = await loadPeople(reader);
  const approvals = approvalsOf(draft);
  return {
    status: postmortemStatus(draft),
    authors: draft.authors.map(personOf),
    reviews: draft.reviewed.map(({ kind, version, changes, note, by, at }) => ({
      ...{ kind, version, at },
      note: note && wordsOf(note),
      by: personOf(by),
      current: changes === draft.changes,
    })),
    approvals: { given: approvals.length, needed: await loadPostmortemApprovals(reader) },
    you: { wrote: draft.contributors.includes(asker), approved: approvals.some(({ by }) => by === asker) },
  };
}
