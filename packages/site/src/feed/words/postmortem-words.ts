import { postmortemAddress } from '../../html/postmortem/addresses.ts';
import { openingOf } from '../../html/postmortem/opening.ts';
import type { ToldCommitment } from '../../model/commitments/told-commitment.ts';
import type { ToldPostmortem } from '../../model/told-postmortem.ts';
import type { FedPage } from '../fed-page.ts';
import { commitmentsLine } from './commitment-words.ts';
import { fullDateAndTime } from './dates.ts';
import type { Words } from './paragraph.ts';
import { paragraph } from './paragraph.ts';

/**
 * That a postmortem was published, and what the revision in force says first. The whole document is for its page: it would
 * bury the updates that stand below it. Where commitments are given, how they stand now.
 */
export function postmortemWords(
  postmortem: ToldPostmortem,
  { settings, inZone }: FedPage,
  commitments: readonly ToldCommitment[] = [],
): Words {
  const [first] = postmortem;
  const newest = postmortem.at(-1) ?? first;
  const opening = openingOf(newest.text);
  const revised = newest === first ? [] : [`Revised ${fullDateAndTime(inZone(newest.recordedAt))}`];
  const committed = commitments.length === 0 ? [] : [commitmentsLine(commitments)];
  const text = [opening, ...revised, ...committed, `${settings.url}${postmortemAddress(first)}`].join('\n');
  return paragraph({ told: first, status: 'Postmortem', text }, inZone);
}
