import type { Decided, EventBody, Instant, Recorded } from '../index.ts';
import { DomainError } from '../index.ts';
import { time } from './story.ts';

/** The rules of one stream: what it decides, and what its events come to. */
export interface Rules<State, Command, Body extends EventBody> {
  readonly stream: string;
  readonly initial: State;
  readonly decide: (state: State, command: Command, now: Instant) => Decided<Body>[];
  readonly evolve: (state: State, event: Recorded<Body>) => State;
  readonly isPublic: (event: Body) => boolean;
}

/** An event of the past; it was recorded when it happened unless it says otherwise. */
export type Past<Body extends EventBody> = Decided<Body> & { readonly recordedAt?: Instant };

/** `given(...events)`, then `.when(command, now)`, `.refused(command, now)` or `.state`. */
export function behaviourOf<State, Command, Body extends EventBody>(rules: Rules<State, Command, Body>) {
  return function given(...past: Past<Body>[]) {
    const events = recordedAs(rules.stream, past, rules.isPublic);
    const state = deeplyFrozen(events.reduce(rules.evolve, deeplyFrozen(rules.initial)));
    const latest = events.at(-1)?.recordedAt ?? time('18:00');
    const when = (command: Command, now = latest) => rules.decide(state, deeplyFrozen(command), now);
    return { state, events, when, refused: (...asked: Parameters<typeof when>) => refusalOf(() => when(...asked)) };
  };
}

/** Events with the envelope that a log of only this stream would give them. */
export function recordedAs<Body extends EventBody>(
  stream: string,
  past: readonly Past<Body>[],
  isPublic: (event: Body) => boolean,
): Recorded<Body>[] {
  let index = 0;
  return past.map((event, position) => ({
    ...event,
    stream,
    sequence: position + 1,
    version: position + 1,
    schema: 1,
    recordedAt: event.recordedAt ?? event.happenedAt,
    actor: { role: 'publisher', id: 'op1' },
    commandId: `command-${position + 1}`,
    index: isPublic(event) ? ++index : null,
  }));
}

/** The code a command was refused with. Throws when it was accepted, and what is no refusal. */
export function refusalOf(attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  throw new Error('The command was accepted.');
}

/** A value that nothing can change any more, however deep. */
export function deeplyFrozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const member of Object.values(value)) deeplyFrozen(member);
  return Object.freeze(value);
}
