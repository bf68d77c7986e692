import { isOpen } from '@candor/incidents';
import type { ToldIncident, ToldPromise } from '../../model/told-incident.ts';
import { updatesOf } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { fact, fullDay } from '../words/fact.ts';
import { featureList } from '../words/feature-names.ts';
import { clockTime, dayOf, timeFrom } from '../words/time-words.ts';
import { affectedBy, lasted } from './incident-words.ts';

/** What is affected, and how badly. */
export function affectedFact(incident: ToldIncident): Markup {
  const affected = affectedBy(incident);
  const title = isOpen(incident.state) ? 'What is affected' : 'What was affected';
  if (affected.length === 0)
    return fact(title, markup`No feature is named<small>What we know stands in the updates below.</small>`, 'wide');
  return fact(title, featureList(affected), 'wide');
}

/** When it began, and for how long it goes on. */
export function sinceFact({ clock }: PageContext, { state }: ToldIncident): Markup {
  const began = clockTime(clock, state.startedAt);
  const day = fullDay(clock, state.startedAt);
  if (!isOpen(state)) return fact('Began', markup`${began}<small>${day}</small>`);
  return fact('Since', markup`${began}<span data-for="${state.startedAt}"></span><small>${day}</small>`);
}

/** When it was resolved, or by when the next word comes. */
export function nextFact({ clock }: PageContext, incident: ToldIncident): Markup {
  const { resolvedAt } = incident.state;
  if (resolvedAt !== null) {
    const after = lasted(incident);
    const at = markup`${clockTime(clock, resolvedAt)}${after && `, after ${after}`}`;
    return fact('Resolved', markup`${at}<small>${fullDay(clock, resolvedAt)}</small>`);
  }
  const newest = updatesOf(incident).at(-1);
  if (!newest?.promise)
    return fact(
      'Next word',
      markup`No time is promised<small>The next update appears here as soon as it is posted.</small>`,
    );
  const { due, fate } = newest.promise;
  const by = markup`by ${timeFrom(clock, dayOf(clock, newest.recordedAt), due)}<span data-until="${due}"></span>`;
  if (fate === 'late')
    return fact(
      'Next word, late',
      markup`${by}<small>We promised an update by then. It is late, and will appear here.</small>`,
      'due',
    );
  return fact('Next word', markup`${by}<small>${keptSoFar(incident)}</small>`, 'due');
}

function keptSoFar(incident: ToldIncident): string {
  const settled = updatesOf(incident)
    .map((update) => update.promise)
    .filter((promise): promise is ToldPromise => promise?.settledAt != null);
  const kept = settled.filter((promise) => promise.fate === 'kept').length;
  if (settled.length === 0) return 'We promised to write again by then.';
  if (settled.length === 1)
    return kept === 1 ? 'The update promised before came in time.' : 'The update promised before was late.';
  return `${kept} of ${settled.length} promised updates came in time.`;
}
