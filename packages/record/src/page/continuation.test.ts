import { behaviourOf, text, time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import type { Continuation } from './continuation.ts';
import { ContinueRecord, continuesOver, decideContinuation } from './continuation.ts';
import type { PageEvent } from './settings.ts';
import { PAGE_STREAM } from './settings.ts';

type Command = Parameters<typeof decideContinuation>[1];

const given = behaviourOf<readonly Continuation[], Command, PageEvent & { type: 'RecordContinued' }>({
  stream: PAGE_STREAM,
  initial: [],
  decide: (state, command, now) => decideContinuation(state, command, { now, seal: text }),
  evolve: (state, event) => [...state, event.data],
  isPublic: () => true,
});

const head = (index: number, digit: string) => ({ index, hash: digit.repeat(64) });
const published = head(6, 'a');
const command: Command = { published, from: head(4, 'c'), reason: 'A disk broke.' };
const continued = {
  type: 'RecordContinued',
  data: { published, from: head(4, 'c'), reason: text('A disk broke.') },
  happenedAt: time('17:00'),
} as const;

describe('going on after a loss', () => {
  it('names the head that was published, where both part, and why', () => {
    expect(given().when(command, time('17:00'))).toEqual([continued]);
  });

  it('is said once of each head', () => {
    expect(given(continued).when({ ...command, reason: 'Said again.' })).toEqual([]);
    expect(given(continued).when({ ...command, published: head(6, 'b') })).toHaveLength(1);
    expect(given(continued).when({ ...command, published: head(7, 'a') })).toHaveLength(1);
  });

  it('holds for that very head alone', () => {
    const { state } = given(continued);
    expect(continuesOver(state, published)).toBe(true);
    expect(continuesOver(state, head(6, 'b'))).toBe(false);
    expect(continuesOver(state, head(5, 'a'))).toBe(false);
  });

  it.each([
    ['no index', { ...published, index: 0 }],
    ['a short hash', { ...published, hash: 'aaaa' }],
    ['a hash in capitals', { ...published, hash: 'A'.repeat(64) }],
  ])('refuses a head with %s', (_, wrong) => {
    expect(ContinueRecord.safeParse({ published: wrong, reason: 'Why.' }).success).toBe(false);
  });
});
