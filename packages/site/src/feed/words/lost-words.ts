import { wordsOf } from '@candor/log';
import type { ToldContinuation } from '../../model/site-model.ts';
import type { InZone } from '../fed-page.ts';
import { fullDateAndTime } from './dates.ts';
import type { Words } from './paragraph.ts';
import { paragraph } from './paragraph.ts';

/** That entries which readers saw are not in the record any more. */
export const LOST_TITLE = 'Some of what was told here is lost';

/** Which entries are missing, and why. */
export function lostWords(lost: ToldContinuation, inZone: InZone): Words {
  const told = { happenedAt: lost.recordedAt, recordedAt: lost.recordedAt };
  const text = `From here on this record goes on without ${missing(lost)}, which readers had seen. ${wordsOf(lost.reason)}`;
  return paragraph({ told, status: 'Entries lost', text }, inZone);
}

/** The same in a sentence of its own, for a format that has no entries. */
export function lostSentence(lost: ToldContinuation, inZone: InZone): string {
  const since = fullDateAndTime(inZone(lost.recordedAt));
  return `Since ${since} the record behind this goes on without ${missing(lost)}, which readers had seen. ${wordsOf(lost.reason)}`;
}

function missing({ published: { index: last }, from }: ToldContinuation): string {
  if (from === null || from.index >= last) return `some of the entries up to ${last}`;
  return from.index + 1 === last ? `entry ${last}` : `entries ${from.index + 1} to ${last}`;
}
