import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Actor } from './actor.ts';
import { CLOCK, formatActor, parseActor } from './actor.ts';

const anyActor: fc.Arbitrary<Actor> = fc.oneof(
  fc.constant(CLOCK),
  fc.record({ role: fc.constantFrom('responder', 'publisher', 'admin'), id: fc.stringMatching(/^[\w:-]+$/) }),
);

it('an actor is read back from the text it is stored as', () => {
  fc.assert(
    fc.property(anyActor, (actor) => {
      expect(parseActor(formatActor(actor))).toEqual(actor);
    }),
  );
});

it('the clock is stored by its role alone', () => {
  expect(formatActor(CLOCK)).toBe('clock');
});

it.each(['', 'viewer:7', 'admin:', 'Admin:7', ' clock', 'publisher 7'])('%j is no actor', (stored) => {
  expect(() => parseActor(stored)).toThrow(new RangeError(`Not an actor: ${stored}`));
});
