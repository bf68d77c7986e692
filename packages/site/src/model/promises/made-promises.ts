import { promisedPostmortems } from '@candor/incidents';
import type { Instant } from '@candor/log';
import type { Head } from '@candor/record';
import type { Moment, ToldIncident, ToldPromise } from '../told-incident.ts';

/**
 * What became of something promised. `moved`: the incident was opened again before its postmortem ran out, and another
 * time was promised when it was over again; that counts for nothing.
 */
export type PromiseFate = ToldPromise['fate'] | 'moved';

/** Something that readers were promised for a time: the next word about an incident, or its postmortem. */
export interface MadePromise {
  readonly what: 'update' | 'postmortem';
  readonly incident: ToldIncident;
  readonly due: Instant;
  readonly fate: PromiseFate;
  /** Whether it was said that a promised postmortem will not come; of a late one only afterwards. */
  readonly declined: boolean;
  /** When it was settled: by the word that came, or by taking it back in time; null while it is not. */
  readonly settledAt: Instant | null;
  /** The entry that made it. */
  readonly made: Head;
  /** The newest entry that says something of its fate. */
  readonly newest: Head;
}

/** All that was promised of an incident, in the order in which it was. */
export function promisesMade(incident: ToldIncident): MadePromise[] {
  return [...updatesPromised(incident), ...postmortemsPromised(incident)];
}

function updatesPromised(incident: ToldIncident): MadePromise[] {
  const made: MadePromise[] = [];
  for (const moment of incident.moments) {
    const open = made.at(-1);
    if (open && tellsOf(moment)) made[made.length - 1] = { ...open, newest: newerOf(open, moment) };
    if (moment.kind !== 'update' || moment.promise === null) continue;
    made.push({ what: 'update', incident, ...moment.promise, declined: false, made: moment, newest: moment });
  }
  return made;

  /** Only what came up to the word that settled it says anything of a promise. */
  function newerOf({ settledAt, newest }: MadePromise, moment: Moment): Head {
    return settledAt === null || moment.recordedAt <= settledAt ? moment : newest;
  }
}

function tellsOf({ kind }: Moment): boolean {
  return kind === 'update' || kind === 'promise-late' || kind === 'promise-withdrawn';
}

function postmortemsPromised(incident: ToldIncident): MadePromise[] {
  return promisedPostmortems(incident.moments).map(({ due, fate, end, made, newest }) => {
    const declined = end?.kind === 'postmortem-declined';
    const settledAt = fate === 'late' && declined ? null : (end?.recordedAt ?? null);
    return { what: 'postmortem', incident, due, fate, declined, settledAt, made, newest };
  });
}
