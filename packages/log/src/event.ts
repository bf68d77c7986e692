import type { Actor } from './actor.ts';
import type { Instant } from './instant.ts';

/** What an event says, without its envelope: a past-tense name and its data. */
export interface EventBody {
  readonly type: string;
  readonly data: object;
}

/** An event as `decide` returns it: decided, not yet in the log. `happenedAt` is when it happened in the world. */
export type Decided<Body extends EventBody> = Body & { readonly happenedAt: Instant };

/**
 * What the log adds when it records an event.
 *
 * `sequence` numbers the whole log from 1 without holes, `version` the stream likewise; `recordedAt` never runs
 * backwards along the log. `index` is the number of the public entry the event became, or null when readers see
 * nothing of it.
 */
export interface Envelope {
  readonly sequence: number;
  readonly stream: string;
  readonly version: number;
  readonly schema: number;
  readonly happenedAt: Instant;
  readonly recordedAt: Instant;
  readonly actor: Actor;
  readonly commandId: string;
  readonly index: number | null;
}

/** An event as it lies in the log. */
export type Recorded<Body extends EventBody> = Body & Envelope;
