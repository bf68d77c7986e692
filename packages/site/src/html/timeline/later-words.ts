import { millisecondsOf } from '@candor/log';
import type { Speech } from '../../language/speech.ts';
import type { Told } from '../../model/told-incident.ts';
import { durationWords } from '../words/duration-words.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How much later than the one the other was posted, in words: whole days once there are two. */
export function laterWords(speech: Pick<Speech, 'text'>, one: Told, other: Told): string {
  const milliseconds = millisecondsOf(other.recordedAt) - millisecondsOf(one.recordedAt);
  const days = Math.floor(milliseconds / DAY_MS);
  return days > 1 ? speech.text('length.days', { n: days }) : durationWords(speech, milliseconds);
}
