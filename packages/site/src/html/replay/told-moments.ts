import type { Instant } from '@candor/log';
import type { ToldIncident } from '../../model/told-incident.ts';
import type { Telling } from '../incident/telling.ts';
import { tellings } from '../incident/telling.ts';

/** What was told of an incident at one moment: all that was recorded in the same millisecond came to readers as one. */
export interface ToldAt {
  /** The newest entry of that moment: the moment is called by it. */
  readonly index: number;
  readonly recordedAt: Instant;
  /** In the order of the record. */
  readonly told: readonly Telling[];
}

/** The moments at which something was posted, corrected or withdrawn, oldest first. */
export function toldMoments(incident: ToldIncident): ToldAt[] {
  const groups = Map.groupBy(tellings(incident).reverse(), ({ moment }) => moment.recordedAt);
  return [...groups].map(([recordedAt, told]) => ({ index: told.at(-1)?.moment.index ?? 0, recordedAt, told }));
}

/** Whether readers ever saw an incident in two ways. One that was told at once has nothing to look back on. */
export function hasReplay({ moments }: ToldIncident): boolean {
  return moments.some(({ recordedAt }) => recordedAt !== moments[0]?.recordedAt);
}

/** Where an incident is read as it was at any moment, below the page's url. */
export function replayAddress(incidentId: string): string {
  return `/incidents/${incidentId}/replay`;
}

/** Where that lies in the published directory. */
export function replayPath(incidentId: string): string {
  return `incidents/${incidentId}/replay/index.html`;
}

/** What a moment is called within that page. */
export function anchorOf({ index }: Pick<ToldAt, 'index'>): string {
  return `at-${index}`;
}

/** The anchor of the moment at which each entry was told, by the entry's index. */
export function anchorsOf(incident: ToldIncident): ReadonlyMap<number, string> {
  return new Map(
    toldMoments(incident).flatMap((at) => at.told.map(({ moment }) => [moment.index, anchorOf(at)] as const)),
  );
}
