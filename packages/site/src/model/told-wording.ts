import type { CorrectionSort } from '@candor/incidents';
import type { Instant, Text, UpdateId } from '@candor/log';
import { wordsOf } from '@candor/log';
import { escapeMarkdown } from '@candor/markdown';
import { EN } from '../language/messages/en.ts';
import type { SiteModel } from './site-model.ts';
import type { Told } from './told-incident.ts';
import { wordsTold } from './told-redaction.ts';

/** Other words for an update; `before` is the text that it takes the place of. */
export interface ToldCorrection extends Told {
  readonly kind: 'correction';
  readonly updateId: UpdateId;
  readonly revision: number;
  readonly change: CorrectionSort;
  readonly before: Text;
  readonly text: Text;
  readonly reason: Text;
}

/** That an update's words were taken back, and why. */
export interface ToldWithdrawal extends Told {
  readonly kind: 'withdrawal';
  readonly updateId: UpdateId;
  readonly reason: Text;
}

/** How an update is worded by now. */
export interface Worded<Words extends Text | null = Text> {
  /** The newest wording, also of one that was withdrawn. */
  text: Words;
  /** Its corrections, oldest first. */
  readonly corrections: ToldCorrection[];
  withdrawal: ToldWithdrawal | null;
}

/**
 * The Markdown that stands for an update now: its newest wording, or that it was withdrawn and why, in English. With the
 * model, words that were destroyed tell when and on what ground.
 */
export function wordsNow({ text, withdrawal }: Worded, model?: Pick<SiteModel, 'redactions'>): string {
  const words = (it: Text) => (model ? wordsTold(model, it) : wordsOf(it));
  if (withdrawal === null) return words(text);
  const { reason } = withdrawal;
  return `${EN['timeline.withdrawn']} ${reason.text === null ? words(reason) : escapeMarkdown(reason.text)}`;
}

/** Notes a correction or a withdrawal on the update that it is of. */
export function reword(update: Worded<Text | null>, moment: ToldCorrection | ToldWithdrawal): void {
  if (moment.kind === 'withdrawal') update.withdrawal = moment;
  else {
    update.corrections.push(moment);
    update.text = moment.text;
  }
}

/** The newest change of an update's words; itself while there is none. */
export function newestOfWords(update: Told & Worded<Text | null>): Told {
  return update.withdrawal ?? update.corrections.at(-1) ?? update;
}

/** When an update's words changed last; when it was recorded while they stand as they were posted. */
export function changedAt(update: Told & Worded<Text | null>): Instant {
  return newestOfWords(update).recordedAt;
}

/** Whether an update was corrected or withdrawn after it was posted. */
export function isReworded({ corrections, withdrawal }: Worded<Text | null>): boolean {
  return corrections.length > 0 || withdrawal !== null;
}
