import type { Instant } from '@candor/log';
import { isKept } from '../update/promise.ts';

/** What the fate of promised postmortems is read from: all that was told of one incident, by kind. */
export interface ToldOfPostmortem {
  readonly kind: string;
  readonly recordedAt: Instant;
  /** Of `postmortem-promised`. */
  readonly due?: Instant;
  /** Of `update`. */
  readonly status?: string;
}

/**
 * What became of a promised postmortem.
 *
 * `kept`: it was published in time (two minutes late still count); `late`: while the incident was over, it was neither
 * published nor declined by then, whatever came later; `withdrawn`: it was declined in time; `moved`: the incident was
 * opened again before it ran out, and another promise took its place; `due`: none of these so far.
 */
export type PostmortemFate = 'due' | 'kept' | 'late' | 'withdrawn' | 'moved';

/** A postmortem that readers were promised, and what told of it. */
export interface PromisedPostmortem<Told> {
  readonly due: Instant;
  readonly made: Told;
  readonly fate: PostmortemFate;
  /** The publication or the decline that ended it, a late one too; null while there is none, or where it was moved. */
  readonly end: Told | null;
  /** The newest that says something of its fate. */
  readonly newest: Told;
}

interface Following<Told> extends PromisedPostmortem<Told> {
  /** The incident was opened again before it ran out. */
  readonly rests: boolean;
}

/** All postmortems that were promised of an incident, in the order in which they were; from what was told, in that order. */
export function promisedPostmortems<Told extends ToldOfPostmortem>(all: readonly Told[]): PromisedPostmortem<Told>[] {
  let made: Following<Told>[] = [];
  for (const told of all) {
    made = made.map((promise) => afterOneMore(promise, told));
    if (told.kind === 'postmortem-promised' && told.due !== undefined)
      made.push({ due: told.due, made: told, fate: 'due', end: null, newest: told, rests: false });
  }
  return made.map(({ rests: _, ...promise }) => promise);
}

function afterOneMore<Told extends ToldOfPostmortem>(promise: Following<Told>, told: Told): Following<Told> {
  const { fate, end, due, rests } = promise;
  if (end !== null || fate === 'moved') return promise;
  const late = fate === 'late' || !(rests || isKept(due, told.recordedAt));
  const becomes = (next: PostmortemFate) => ({ ...promise, fate: late ? 'late' : next, newest: told }) as const;
  switch (told.kind) {
    case 'update':
      if (told.status === 'resolved' || rests || fate === 'late') return promise;
      return late ? becomes('late') : { ...promise, rests: true };
    case 'postmortem-promised':
      return fate === 'late' ? promise : becomes('moved');
    case 'postmortem-late':
      return fate === 'late' || told.due !== due ? promise : { ...promise, fate: 'late', newest: told };
    case 'postmortem-declined':
      return { ...becomes('withdrawn'), end: told };
    case 'postmortem':
      return { ...becomes('kept'), end: told };
    default:
      return promise;
  }
}
