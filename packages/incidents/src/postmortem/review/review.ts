import type { Decided, Deciding, Instant, Recorded, Text } from '@candor/log';
import { DomainError, IncidentId, Prose } from '@candor/log';
import { z } from 'zod';
import type { PostmortemDraft } from '../draft.ts';

const Note = Prose.nullish();

/** Asks others to look at the draft as it stands. */
export const AskForReview = z.object({ incidentId: IncidentId, note: Note });
export type AskForReview = z.infer<typeof AskForReview>;

/** Says of a version of the draft that it can be published. */
export const ApprovePostmortem = z.object({ incidentId: IncidentId, version: z.int().positive(), note: Note });
export type ApprovePostmortem = z.infer<typeof ApprovePostmortem>;

/** Says of a version of the draft what should change before it is published. */
export const AskForChanges = z.object({ incidentId: IncidentId, version: z.int().positive(), note: Prose });
export type AskForChanges = z.infer<typeof AskForChanges>;

/** What can be asked of a review. */
export type ReviewCommand =
  | ({ readonly type: 'AskForReview' } & AskForReview)
  | ({ readonly type: 'ApprovePostmortem' } & ApprovePostmortem)
  | ({ readonly type: 'AskForChanges' } & AskForChanges);

/** What was said in a review; readers see nothing of it. */
export type ReviewEvent =
  | { readonly type: 'PostmortemReviewAsked'; readonly data: { readonly note: Text | null } }
  | {
      readonly type: 'PostmortemApproved';
      readonly data: { readonly version: number; readonly note: Text | null };
    }
  | { readonly type: 'PostmortemChangesAsked'; readonly data: { readonly version: number; readonly note: Text } };

/**
 * What somebody said in a review, of which version of the draft, and after how many changes to what can be published. `by`
 * is the opaque id of who said it.
 */
export interface Reviewed {
  readonly kind: 'asked' | 'approved' | 'changes';
  readonly version: number;
  readonly changes: number;
  readonly note: Text | null;
  readonly by: string | null;
  readonly at: Instant;
}

/** What a review may know besides the draft: who says it. */
export interface DecidingReview extends Deciding {
  readonly by: string | null;
}

/**
 * What a command makes of a review: nothing where somebody approves the same version twice.
 *
 * Throws `postmortem-not-written`, `newer-draft` where somebody saved since, and `own-postmortem` where somebody would
 * approve what they wrote or decided themselves.
 */
export function decideReview(
  draft: PostmortemDraft,
  command: ReviewCommand,
  { now, seal, by }: DecidingReview,
): Decided<ReviewEvent>[] {
  if (draft.version === 0) throw refusals.notWritten();
  const { version } = draft;
  if (command.type !== 'AskForReview' && command.version !== version)
    throw refusals.newerDraft(command.version, version);
  if (command.type === 'AskForChanges')
    return [{ type: 'PostmortemChangesAsked', data: { version, note: seal(command.note) }, happenedAt: now }];
  const note = command.note == null ? null : seal(command.note);
  if (command.type === 'AskForReview') return [{ type: 'PostmortemReviewAsked', data: { note }, happenedAt: now }];
  if (by !== null && draft.contributors.includes(by)) throw refusals.own();
  if (approvalsOf(draft).some((it) => it.by === by)) return [];
  return [{ type: 'PostmortemApproved', data: { version, note }, happenedAt: now }];
}

/** A draft's review after one more event. */
export function evolveReview(draft: PostmortemDraft, event: Recorded<ReviewEvent>): PostmortemDraft {
  const { recordedAt: at, actor, data } = event;
  const kind = KINDS[event.type];
  const version = 'version' in data ? data.version : draft.version;
  const { changes } = draft;
  return { ...draft, reviewed: [...draft.reviewed, { kind, version, changes, note: data.note, by: actor.id, at }] };
}

const KINDS = {
  PostmortemReviewAsked: 'asked',
  PostmortemApproved: 'approved',
  PostmortemChangesAsked: 'changes',
} as const;

/** The approvals that count: those of the draft as it stands. */
export function approvalsOf({ reviewed, changes }: PostmortemDraft): Reviewed[] {
  return reviewed.filter((it) => it.kind === 'approved' && it.changes === changes);
}

/** How far a postmortem is: not written, a draft, in review, or published just as the draft stands. */
export function postmortemStatus(draft: PostmortemDraft): 'none' | 'draft' | 'in_review' | 'published' {
  const { version, changes, reviewed, revisions } = draft;
  const newest = revisions.at(-1);
  if (newest?.changes === changes) return 'published';
  if (version === 0) return 'none';
  const asked = reviewed.findLastIndex((it) => it.kind === 'asked');
  const answered = reviewed.findLastIndex((it) => it.kind === 'changes');
  const isOld = newest && (reviewed[asked]?.at ?? '') <= newest.recordedAt;
  return asked > answered && !isOld ? 'in_review' : 'draft';
}

const refusals = {
  notWritten: () =>
    new DomainError({
      kind: 'invalid',
      code: 'postmortem-not-written',
      message: 'Nobody wrote anything of this postmortem yet. Write a section and save it, then ask for a review.',
    }),
  newerDraft: (version: number, latest: number) =>
    new DomainError({
      kind: 'conflict',
      code: 'newer-draft',
      message: 'Somebody saved this postmortem since you opened it. Read it again, then say what you think of it.',
      details: { after: version, latest },
    }),
  own: () =>
    new DomainError({
      kind: 'forbidden',
      code: 'own-postmortem',
      message:
        'You wrote in this postmortem or decided its action items, so your approval would say nothing new. Ask somebody else to read it.',
    }),
};
