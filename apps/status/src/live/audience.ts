import type { ServerResponse } from 'node:http';
import { STRICT } from '@candor/site/published';
import type { Pace } from '../pace.ts';
import type { Keeper } from '../state/keeper.ts';
import type { State } from '../state/state.ts';
import { openTurnstile, retryOf, spreadOf } from './crowd.ts';
import { framesAfter, retryFrame, tickFrame } from './frames/frames.ts';
import { sharedFrames } from './frames/shared-frames.ts';
import { inTurns } from './in-turns.ts';
import type { Entrance, Position } from './position.ts';
import type { Reader } from './reader.ts';
import { NOWHERE, send } from './reader.ts';

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
  /** For one who cannot be let in: in how many seconds to come again. */
  readonly turnAway: () => number;
  /** Lets a reader in: what it missed first, then whatever comes. */
  readonly admit: (response: ServerResponse, state: State, entrance: Entrance) => void;
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
  /** From which age on open pages are to warn, in seconds. */
  readonly limit: number;
  readonly seats: number;
  readonly pace: Pace;
}

export function openAudience({ keeper, now, age, limit, seats, pace }: AudienceParts): Audience {
  const readers = new Set<Reader>();
  const turnstile = openTurnstile();
  const spread = () => spreadOf(readers.size);
  const tickOf = ({ root }: State) => tickFrame({ now: now(), index: root.index, age: age(), limit, spread: spread() });
  const framesFor = sharedFrames(spread);

  function catchUp(reader: Reader, { root }: State): void {
    if (reader.position >= root.index) return;
    const frames = framesFor(root, reader.position);
    reader.position = root.index;
    send(reader, frames);
  }

  /** Who still knows of more than there is was not a moment ahead of us: it reads another record. */
  function settle(reader: Reader, { root }: State): void {
    const isAhead = reader.position > root.index;
    if (isAhead && reader.isAhead) reader.position = NOWHERE;
    reader.isAhead = isAhead;
  }

  const announce = inTurns(readers, (reader) => {
    const state = keeper.state();
    if (state) catchUp(reader, state);
  });
  keeper.onSwap((next, before) => {
    if (before && isAnotherRecord(next, before)) for (const reader of readers) reader.position = NOWHERE;
    announce();
  });
  const ticking = setInterval(() => {
    const state = keeper.state();
    if (!state) return;
    const tick = tickOf(state);
    inTurns(readers, (reader) => {
      settle(reader, state);
      catchUp(reader, state);
      send(reader, tick);
    })();
  }, pace.tick);

  return {
    size: () => readers.size,
    isFull: () => readers.size >= seats,
    turnAway: turnstile.turnAway,
    admit(response, state, { position, page }) {
      const { root } = state;
      const told = toldIn(state, position);
      const missed = told > root.index ? [] : [framesAfter(root, told, { page, spread: spread() })];
      const reader = { response, position: Math.max(told, root.index), isAhead: false };
      readers.add(reader);
      response.once('close', () => readers.delete(reader));
      // The body ends with the connection, so that every reader can be sent the very same bytes, without chunks' frames.
      response.removeHeader('transfer-encoding');
      response.writeHead(200, STREAM_HEADERS);
      response.write(Buffer.concat([retryFrame(retryOf(readers.size)), ...missed, tickOf(state)]));
    },
    dismiss() {
      clearInterval(ticking);
      for (const { response } of readers) response.end(retryFrame(retryOf(readers.size)));
    },
  };
}

function isAnotherRecord({ root: next }: State, { root: before }: State): boolean {
  if (next.continuesOver.length !== before.continuesOver.length) return true;
  return next.index < before.index || (next.index === before.index && next.head !== before.head);
}

/** Who has read up to entries that this record goes on without, has missed all: the numbers are others' now. */
function toldIn({ root }: State, position: Position): number {
  if (position === null) return root.index;
  if (position === 'unknown') return NOWHERE;
  const isLost = root.continuesOver.some(({ index, from }) => position > (from ?? 0) && position <= index);
  return isLost ? NOWHERE : position;
}
