import type { Text } from '@candor/log';
import { laterWords } from '../../html/timeline/later-words.ts';
import { EN } from '../../language/messages/en.ts';
import { speechIn } from '../../language/speech.ts';
import type { SiteModel } from '../../model/site-model.ts';
import type { Told } from '../../model/told-incident.ts';
import { wordsTold } from '../../model/told-redaction.ts';
import type { ToldCorrection, ToldWithdrawal, Worded } from '../../model/told-wording.ts';

const { text: say } = speechIn('en');

/** What a feed tells a change of words under, and what goes before a title then. */
export const REWORDED = {
  typo: 'Corrected',
  fact: 'Corrected',
  addition: 'Extended',
  withdrawal: 'Withdrawn',
} as const;

/** Whether followers are to hear of it by itself: a typo that is put right tells nobody anything. */
export function rings(moment: ToldCorrection | ToldWithdrawal): boolean {
  return moment.kind === 'withdrawal' || moment.change !== 'typo';
}

/** What an update says now, in plain text, and when and why its words changed; `now` are its words while they stand. */
export function wordingWords(model: SiteModel, update: Told & Worded<Text | null>, now: string): string {
  const { corrections, withdrawal } = update;
  const newest = withdrawal ?? corrections.at(-1);
  if (!newest) return now;
  return `${withdrawal ? EN['timeline.withdrawn'] : now}\n${rewordingWords(model, { update, moment: newest, count: corrections.length })}`;
}

/** A change of an update's words, and how many there were. */
interface Reworded {
  readonly update: Told;
  readonly moment: ToldCorrection | ToldWithdrawal;
  readonly count?: number;
}

/** When and why an update's words changed; `count`: how often they were corrected. */
export function rewordingWords(model: SiteModel, { update, moment, count = 1 }: Reworded): string {
  const length = laterWords({ text: say }, update, moment);
  const reason = wordsTold(model, moment.reason);
  if (moment.kind === 'withdrawal') return say('timeline.withdrawn-later', { length, reason });
  return say('timeline.corrected', { count, length, sort: say(`timeline.sort-${moment.change}`), reason });
}
