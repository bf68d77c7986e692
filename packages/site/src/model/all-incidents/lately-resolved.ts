import { isOpen } from '@candor/incidents';
import type { Instant } from '@candor/log';
import type { SiteModel } from '../site-model.ts';
import type { ToldIncident } from '../told-incident.ts';
import { keptUp } from './kept-up.ts';
import { rankingBy } from './ranking.ts';

interface Key {
  readonly at: Instant;
  readonly place: number;
}

const resolved = keptUp(
  () => rankingBy<ToldIncident, Key>((one, other) => compare(other.at, one.at) || other.place - one.place),
  (ranking, incident) => {
    const { state, place } = incident;
    ranking.put(incident, isOpen(state) || state.resolvedAt === null ? null : { at: state.resolvedAt, place });
  },
);

/** The incidents that were resolved at an instant or later, newest first by when they were declared. */
export function resolvedSince(model: SiteModel, since: Instant): ToldIncident[] {
  const all = resolved(model).items();
  const end = all.findIndex(({ state }) => (state.resolvedAt ?? '') < since);
  return all.slice(0, end === -1 ? undefined : end).sort((one, other) => other.place - one.place);
}

function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
