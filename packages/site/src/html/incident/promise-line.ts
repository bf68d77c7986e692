import { millisecondsOf } from '@candor/log';
import type { ToldPromise, ToldUpdate } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { durationWords } from '../words/duration-words.ts';
import { dayOf, timeFrom } from '../words/time-words.ts';

/** The next word that an update promised, and what became of it. */
export function promiseLine({ clock }: PageContext, { promise, recordedAt }: ToldUpdate): Markup | null {
  if (!promise) return null;
  const due = timeFrom(clock, dayOf(clock, recordedAt), promise.due);
  return markup`<p class="chg">Promised the next word by ${due}${fateWords(promise)}</p>`;
}

function fateWords({ due, fate, settledAt }: ToldPromise): string {
  if (fate === 'due') return '';
  if (fate === 'kept') return ', kept';
  if (settledAt === null) return ', late';
  return `, came ${durationWords(millisecondsOf(settledAt) - millisecondsOf(due))} late`;
}
