import type { ServerResponse } from 'node:http';
import { STRICT } from '@candor/site';
import type { Pace } from '../pace.ts';
import type { Keeper } from '../state/keeper.ts';
import type { State } from '../state/state.ts';
import { retryFrame, tickFrame } from './frames.ts';
import type { Position } from './position.ts';
import type { Reader } from './reader.ts';
import { openReader } from './reader.ts';

const AT_ONCE = 500;
const RETRY_MS = 3_000;

/** What a stream of events says about itself. */
export const STREAM_HEADERS = [
  'content-type',
  'text/event-stream; charset=utf-8',
  'cache-control',
  'no-store',
  'x-accel-buffering',
  'no',
  'connection',
  'close',
  ...STRICT,
];

/** Everybody who has a page open and listens. */
export interface Audience {
  /** How many listen. */
  readonly size: () => number;
  readonly isFull: () => boolean;
  /** Lets a reader in: what it missed first, then whatever comes. */
  readonly admit: (response: ServerResponse, state: State, position: Position) => void;
  /** Ends every stream; the readers come back later. */
  readonly dismiss: () => void;
}

/** What an audience is made of. */
export interface AudienceParts {
  readonly keeper: Keeper;
  /** The clock that counts on pages run by, in milliseconds. */
  readonly now: () => number;
  /** Seconds since the api was last heard; null when it never was. */
  readonly age: () => number | null;
  readonly seats: number;
  readonly pace: Pace;
}

export function openAudience({ keeper, now, age, seats, pace }: AudienceParts): Audience {
  const readers = new Set<Reader>();
  const announce = inTurns(readers, (reader) => {
    const state = keeper.state();
    if (state) reader.catchUp(state.root);
  });
  keeper.onSwap((next, before) => {
    if (before && isAnotherRecord(next, before)) for (const reader of readers) reader.forget();
    announce();
  });
  const tickOf = ({ root }: State) => tickFrame({ now: now(), index: root.index, age: age() });
  const ticking = setInterval(() => {
    const state = keeper.state();
    if (!state) return;
    const tick = tickOf(state);
    inTurns(readers, (reader) => reader.send(tick))();
  }, pace.tick);

  return {
    size: () => readers.size,
    isFull: () => readers.size >= seats,
    admit(response, state, position) {
      const reader = openReader(response, STREAM_HEADERS, toldIn(state, position));
      readers.add(reader);
      response.once('close', () => readers.delete(reader));
      reader.send(Buffer.concat([retryFrame(retryTime()), tickOf(state)]));
      reader.catchUp(state.root);
    },
    dismiss() {
      clearInterval(ticking);
      for (const reader of readers) reader.end(retryFrame(retryTime()));
    },
  };
}

/** So that they do not all come back at the same moment. */
function retryTime(): number {
  return RETRY_MS * (1 + Math.random());
}

function isAnotherRecord({ root: next }: State, { root: before }: State): boolean {
  if (next.continuesOver.length !== before.continuesOver.length) return true;
  return next.index < before.index || (next.index === before.index && next.head !== before.head);
}

/** Who has read up to entries that this record goes on without, has missed all: the numbers are others' now. */
function toldIn({ root }: State, position: Position): number | 'unknown' {
  if (position === null || position === 'unknown') return position ?? root.index;
  const isLost = root.continuesOver.some(({ index, from }) => position > (from ?? 0) && position <= index);
  return isLost ? 'unknown' : position;
}

/**
 * Does something for each reader, some at a time, so that pages are served in between. Asked again meanwhile, it goes
 * round once more when it is through: nobody waits for ever because the same ones always come first.
 */
function inTurns(readers: ReadonlySet<Reader>, each: (reader: Reader) => void): () => void {
  let isGoing = false;
  let isWantedAgain = false;
  const go = (round: readonly Reader[]) => {
    for (const reader of round.slice(0, AT_ONCE)) each(reader);
    const rest = round.slice(AT_ONCE);
    if (rest.length > 0) return void setImmediate(go, rest);
    isGoing = false;
    if (isWantedAgain) start();
  };
  const start = () => {
    isWantedAgain = isGoing;
    if (isGoing) return;
    isGoing = true;
    go([...readers]);
  };
  return start;
}
