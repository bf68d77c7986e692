import type { FeatureId } from '@candor/log';
import type { Source, ToldName } from '../rows/row.ts';
import type { Disruption } from './disruption.ts';

/** That an incident is one more major disruption of a feature in its year: “the third of Messages in 2026”. */
export interface Recurrence {
  readonly featureId: FeatureId;
  readonly year: string;
  /** Which one in the year it is: 2 or more. */
  readonly ordinal: number;
  /** The one before it, by when it began. */
  readonly previous: Pick<Disruption, 'incidentId' | 'startedAt'>;
}

/** The same with the entry by which the one before was declared, and the name that the feature has. */
export interface NamedRecurrence extends Recurrence {
  readonly feature: ToldName;
  readonly source: Source;
}

/**
 * What an incident repeats, or null. `earlier` are incidents that readers were told of before this one, in that order; of
 * them count those that also began before it, in the same year, and were major disruptions of the same feature. So it looks
 * backwards only: nothing that is told later, not even of an earlier time, changes what was said. Of several features it
 * is the one that failed most often, the first mentioned among equals.
 */
export function recurrenceOf(incident: Disruption, earlier: readonly Disruption[]): Recurrence | null {
  const { year, startedAt, features } = incident;
  const before = earlier.filter((it) => it.year === year && it.startedAt <= startedAt);
  let most: Recurrence | null = null;
  for (const featureId of features) {
    const those = before.filter((it) => it.features.includes(featureId));
    const previous = those.reduce<Disruption | undefined>(laterOf, undefined);
    if (!previous || those.length + 1 <= (most?.ordinal ?? 1)) continue;
    const { incidentId, startedAt: began } = previous;
    most = { featureId, year, ordinal: those.length + 1, previous: { incidentId, startedAt: began } };
  }
  return most;
}

/** The one that began later; of two that began at once the one told later. */
function laterOf(one: Disruption | undefined, other: Disruption): Disruption {
  return one && one.startedAt > other.startedAt ? one : other;
}
