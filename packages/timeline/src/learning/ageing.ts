import type { ValueOf } from '../spread/figure.ts';
import type { Spread } from '../spread/spread.ts';
import { spreadOf } from '../spread/spread.ts';
import type { IncidentFacts } from './facts.ts';
import type { Age, ItemScope, ItemSort, LearntItem } from './items.ts';
import { AGE_NAMES, ageOf, isOfAge, isOfSort, periodOfSort } from './items.ts';
import type { Period } from './periods.ts';
import { periodsOf } from './periods.ts';

/** Action items over time: of every incident, whenever it was. */
export interface Ageing {
  /** Of items, not of incidents: those open and overdue now, and what happened to them within the range. */
  readonly counts: Readonly<Record<ItemSort, number>>;
  /** The open ones by how long they have been open. */
  readonly ages: readonly { readonly age: Age; readonly open: number; readonly overdue: number }[];
  /** How old those were that were done within the range, in milliseconds. */
  readonly doneAfter: Spread;
  readonly periods: readonly AgeingPeriod[];
}

export interface AgeingPeriod extends Readonly<Record<'added' | 'done' | 'dropped', number>> {
  readonly period: Period;
  readonly doneAfter: Spread;
  /** How old each was that was done, in the order of their incidents. */
  readonly doneAges: readonly ValueOf[];
}

/** An item, and whose it is. */
export interface ItemOf {
  readonly incident: Pick<IncidentFacts, 'incidentId' | 'title'>;
  readonly item: LearntItem;
}

/** How the action items of incidents age. */
export function ageingOf(facts: readonly IncidentFacts[], scope: ItemScope): Ageing {
  const items = facts.flatMap((incident) => incident.items.map((item): ItemOf => ({ incident, item })));
  const of = (sort: ItemSort) => items.filter(({ item }) => isOfSort(item, sort, scope));
  const sorted = {
    open: of('open'),
    overdue: of('overdue'),
    added: of('added'),
    done: of('done'),
    dropped: of('dropped'),
  };
  const { now } = scope.asOf;
  const aged = (those: readonly ItemOf[], age: Age) => those.filter(({ item }) => isOfAge(item, age, now)).length;
  const within = (sort: ItemSort, period: Period) =>
    sorted[sort].filter(({ item }) => periodOfSort(item, sort, scope.range.by) === period);
  return {
    counts: {
      open: sorted.open.length,
      overdue: sorted.overdue.length,
      added: sorted.added.length,
      done: sorted.done.length,
      dropped: sorted.dropped.length,
    },
    ages: AGE_NAMES.map((age) => ({ age, open: aged(sorted.open, age), overdue: aged(sorted.overdue, age) })),
    doneAfter: spreadOfAges(agesOf(sorted.done, scope)),
    periods: periodsOf(scope.range).map((period) => {
      const doneAges = agesOf(within('done', period), scope);
      return {
        period,
        added: within('added', period).length,
        done: doneAges.length,
        dropped: within('dropped', period).length,
        doneAfter: spreadOfAges(doneAges),
        doneAges,
      };
    }),
  };
}

/** The open items, the one that has been open longest first. */
export function longestOpen(facts: readonly IncidentFacts[]): ItemOf[] {
  return facts
    .flatMap((incident) => incident.items.map((item): ItemOf => ({ incident, item })))
    .filter(({ item }) => item.state === 'open')
    .sort(({ item: one }, { item: other }) => (one.addedAt < other.addedAt ? -1 : Number(one.addedAt > other.addedAt)));
}

function agesOf(items: readonly ItemOf[], { asOf }: ItemScope): ValueOf[] {
  return items.map(({ incident: { incidentId }, item }) => ({ incidentId, value: ageOf(item, asOf.now) }));
}

function spreadOfAges(ages: readonly ValueOf[]): Spread {
  return spreadOf(ages.map(({ incidentId, value }) => ({ incidentId, figure: { state: 'known', value } })));
}
