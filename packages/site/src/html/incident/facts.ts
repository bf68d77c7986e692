import { isOpen } from '@candor/incidents';
import { keptRate } from '../../model/promises/kept-rate.ts';
import { promisesMade } from '../../model/promises/made-promises.ts';
import type { ToldIncident } from '../../model/told-incident.ts';
import { updatesOf } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { fact, fullDay } from '../words/fact.ts';
import type { ListedFeature } from '../words/feature-names.ts';
import { featureList } from '../words/feature-names.ts';
import { clockTime, dayOf, timeFrom } from '../words/time-words.ts';
import { affectedBy, lasted } from './incident-words.ts';

/** What is affected, and how badly. */
export function affectedFact(ctx: PageContext, incident: ToldIncident): Markup {
  const title = isOpen(incident.state) ? 'incident.affected' : 'incident.was-affected';
  return featuresFact(ctx, title, affectedBy(incident));
}

/** The features that something is about, under a title; where none is named, the way to what is known. */
export function featuresFact(
  ctx: PageContext,
  title: 'incident.affected' | 'incident.was-affected' | 'maintenance.affects' | 'maintenance.would-affect',
  features: readonly ListedFeature[],
): Markup {
  const { say } = ctx;
  const none = markup`${say('incident.no-feature')} <small>${say('incident.see-updates')}</small>`;
  return fact(say(title), features.length === 0 ? none : featureList(ctx, features), 'wide');
}

/** When it began, and for how long it goes on. */
export function sinceFact(ctx: PageContext, { state }: ToldIncident): Markup {
  const began = clockTime(ctx.clock, state.startedAt);
  const day = fullDay(ctx, state.startedAt);
  if (!isOpen(state)) return fact(ctx.say('incident.began'), markup`${began} <small>${day}</small>`);
  const counted = markup`<span data-for="${state.startedAt}"></span>`;
  return fact(ctx.say('incident.since'), markup`${began}${counted} <small>${day}</small>`);
}

/** When it was resolved, or by when the next word comes. */
export function nextFact(ctx: PageContext, incident: ToldIncident): Markup {
  const { clock, say } = ctx;
  const { resolvedAt } = incident.state;
  if (resolvedAt !== null) {
    const length = lasted(ctx, incident);
    const time = clockTime(clock, resolvedAt);
    const at = length === null ? time : say('incident.at-after', { time, length });
    return fact(say('incident.resolved'), markup`${at} <small>${fullDay(ctx, resolvedAt)}</small>`);
  }
  const newest = updatesOf(incident).at(-1);
  if (!newest?.promise || newest.promise.fate === 'withdrawn')
    return fact(
      say('incident.next'),
      markup`${say('incident.no-time-promised')} <small>${say('incident.next-appears')}</small>`,
    );
  const { due, fate } = newest.promise;
  const time = timeFrom(ctx, dayOf(clock, newest.recordedAt), due);
  const by = markup`${say('incident.next-by', { time })}<span data-until="${due}"></span>`;
  if (fate === 'late')
    return fact(say('incident.next-late'), markup`${by} <small>${say('incident.promised-late')}</small>`, 'due');
  return fact(say('incident.next'), markup`${by} <small>${keptSoFar(ctx, incident)}</small>`, 'due');
}

/** How many of the next words promised came in time, once the incident is over; nothing where none was promised. */
export function keptFact(ctx: PageContext, incident: ToldIncident): Markup | null {
  if (isOpen(incident.state)) return null;
  const { kept, counted } = keptRate(promisesMade(incident).filter(({ what }) => what === 'update'));
  if (counted === 0) return null;
  const words = ctx.say('record.kept-of', { kept, count: counted });
  return markup`
${fact(ctx.say('incident.promises'), markup`<a href="${ctx.pages}/record">${words}</a>`, 'whole')}`;
}

function keptSoFar({ say }: PageContext, incident: ToldIncident): Markup {
  const { kept, counted: count } = keptRate(promisesMade(incident).filter(({ what }) => what === 'update'));
  if (count === 0) return say('incident.promised-first');
  if (count === 1) return say(kept === 1 ? 'incident.promised-kept' : 'incident.promised-missed');
  return say('incident.promises-kept', { kept, count });
}
