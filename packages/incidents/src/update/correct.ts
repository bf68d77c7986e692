import type { Deciding, Instant } from '@candor/log';
import { Prose, Reason, UpdateId } from '@candor/log';
import { z } from 'zod';
import { refusals } from '../command/refusals.ts';
import type { PublishedCorrection, PublishedWithdrawal } from '../incident/events.ts';
import { refuseUnfilled } from '../templates/unfilled.ts';
import type { Wording, Wordings } from './wording.ts';
import { isWordedAs } from './wording.ts';

/** What a correction puts right: spelling and the like, something that was untrue, or something that was missing. */
export const CORRECTION_SORTS = ['typo', 'fact', 'addition'] as const;
/** One of them, asked for in a sentence where it is missing. */
export const CorrectionSort = z.enum(CORRECTION_SORTS, {
  error: 'Say what the correction is: a typo, a fact or an addition.',
});
export type CorrectionSort = z.infer<typeof CorrectionSort>;

/** What a correction puts right, in words. */
export const CORRECTION_WORDS = {
  typo: 'typo',
  fact: 'a fact',
  addition: 'added information',
} as const satisfies Readonly<Record<CorrectionSort, string>>;

/**
 * Gives an update other words, as a new revision; readers see that, why, and the words before. `after` is the revision
 * that its author saw.
 */
export const Correction = z.object({
  updateId: UpdateId,
  change: CorrectionSort,
  text: Prose,
  reason: Reason,
  after: z.number().int().positive(),
});
export type Correction = z.infer<typeof Correction>;

/** Takes an update's words back; a tombstone with the reason stays. `after` is the revision that its author saw. */
export const Withdrawal = z.object({
  updateId: UpdateId,
  reason: Reason,
  after: z.number().int().positive().nullish(),
});
export type Withdrawal = z.infer<typeof Withdrawal>;

/** What was decided, before it is an event of an incident or of a maintenance. */
interface DecidedData<Data> {
  readonly data: Data;
  readonly happenedAt: Instant;
}

/** The next revision of an update. Throws when there is nothing to correct, or somebody was faster. */
export function correct(
  wordings: Wordings,
  command: Correction,
  { seal, now }: Deciding,
): DecidedData<PublishedCorrection> {
  const { updateId, change, after } = command;
  const wording = standing(wordings, updateId);
  refuseOtherThanSeen(wording, after);
  refuseUnfilled(command.text);
  if (isWordedAs(wording, command.text)) throw refusals.textUnchanged();
  const [text, reason] = [seal(command.text), seal(command.reason)];
  return { data: { updateId, revision: wording.revision + 1, change, text, reason }, happenedAt: now };
}

/** The withdrawal of an update. Throws when there is nothing to withdraw, or somebody gave it other words. */
export function withdraw(
  wordings: Wordings,
  { updateId, reason, after }: Withdrawal,
  { seal, now }: Deciding,
): DecidedData<PublishedWithdrawal> {
  const wording = standing(wordings, updateId);
  if (after != null) refuseOtherThanSeen(wording, after);
  return { data: { updateId, reason: seal(reason) }, happenedAt: now };
}

/** A number that no revision has yet is refused too: nobody can have seen it, and it would hide what is corrected. */
function refuseOtherThanSeen({ revision }: Wording, after: number): void {
  if (after !== revision) throw refusals.newerRevision(after, revision);
}

function standing(wordings: Wordings, updateId: UpdateId): Wording {
  const wording = wordings[updateId];
  if (!wording) throw refusals.updateNotFound();
  if (wording.withdrawn) throw refusals.updateWithdrawn();
  return wording;
}
