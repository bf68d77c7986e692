import type { Text, UpdateId } from '@candor/log';
import type { Subject } from '../../html/revisions/addresses.ts';
import { revisionsAddress } from '../../html/revisions/addresses.ts';
import type { SiteModel } from '../../model/site-model.ts';
import type { Told } from '../../model/told-incident.ts';
import { wordsTold } from '../../model/told-redaction.ts';
import type { ToldCorrection, ToldWithdrawal, Worded } from '../../model/told-wording.ts';
import { newestOfWords } from '../../model/told-wording.ts';
import type { FeedItem } from '../feed.ts';
import { paragraph, plain } from '../words/paragraph.ts';
import { REWORDED, rewordingWords, rings } from '../words/rewording-words.ts';

/** An update that can be reworded, what it is about, and the title of that. */
interface ToldUpdate {
  readonly subject: Subject;
  readonly title: string;
  readonly update: Told & Worded<Text | null> & { readonly id: UpdateId };
}

/** One item for each change of an update's words that followers are to hear of, at the address of its revisions. */
export function rewordingItems({ subject, title, update }: ToldUpdate): FeedItem[] {
  const { corrections, withdrawal } = update;
  return [...corrections, ...(withdrawal ? [withdrawal] : [])].filter(rings).map((moment) => {
    const status = REWORDED[moment.kind === 'withdrawal' ? 'withdrawal' : moment.change];
    return {
      name: `Entry/${moment.hash}`,
      path: revisionsAddress(subject, update.id).slice(1),
      title: `${status}: ${title}`,
      tags: [subject.folder === 'incidents' ? 'incident' : 'maintenance', moment.kind],
      first: moment,
      newest: moment,
      modified: newestOfWords(update),
      words: ({ model, inZone }) => [
        paragraph({ told: moment, status, text: wordsOfRewording(model, update, moment) }, inZone),
      ],
    };
  });
}

/** Why the words changed, and what they are since; not any more once others took their place. */
function wordsOfRewording(
  model: SiteModel,
  update: ToldUpdate['update'],
  moment: ToldCorrection | ToldWithdrawal,
): string {
  const why = rewordingWords(model, { update, moment });
  if (moment.kind === 'withdrawal' || newestOfWords(update) !== moment) return why;
  return `${why}\n${plain(update, wordsTold(model, moment.text))}`;
}
