import type { Text } from '@candor/log';
import { cleanText, renderText } from '@candor/markdown';
import type { Told } from '../model/told-incident.ts';
import { dayOfWords } from '../model/told-incident.ts';
import { wordsTold } from '../model/told-redaction.ts';
import type { ToldCorrection, Worded } from '../model/told-wording.ts';
import type { WordingAnswer } from './answer.ts';
import type { ToldPage } from './told-page.ts';

/** How an update was worded before it says what it says now; nothing where it was never corrected or withdrawn. */
export function wordingAnswer(
  { model, time }: Pick<ToldPage, 'model' | 'time'>,
  update: Told & Worded<Text | null>,
): WordingAnswer {
  const { corrections, withdrawal, text } = update;
  const plain = (words: Text) => renderText(wordsTold(model, words), { day: dayOfWords(update) });
  const answer = ({ recordedAt, change, reason, before }: ToldCorrection) => ({
    at: time(recordedAt),
    change,
    reason: cleanText(wordsTold(model, reason)),
    before: plain(before),
  });
  return {
    ...(corrections.length > 0 && { revision: corrections.length + 1, corrections: corrections.map(answer) }),
    ...(withdrawal &&
      text && {
        withdrawn: {
          at: time(withdrawal.recordedAt),
          reason: cleanText(wordsTold(model, withdrawal.reason)),
          before: plain(text),
        },
      }),
  };
}
