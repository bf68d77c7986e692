import { time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import { declared, givenIncident as given, published } from '../testing/index.ts';
import { isKept, keptUntil, PROMISE_GRACE_MS } from './promise.ts';

describe('a promise', () => {
  const due = time('19:00');

  it('is kept by an update in time, on the minute, and within two minutes after', () => {
    expect(PROMISE_GRACE_MS).toBe(2 * 60 * 1000);
    expect(keptUntil(due)).toBe(time('19:02'));
    expect(isKept(due, time('18:59'))).toBe(true);
    expect(isKept(due, due)).toBe(true);
    expect(isKept(due, time('19:02'))).toBe(true);
  });

  it('is late a moment after', () => {
    expect(isKept(due, time('19:02:00.001'))).toBe(false);
  });
});

describe('what an incident promises', () => {
  const nextUpdateBy = time('19:00');
  const promised = [declared(), published('18:10', { nextUpdateBy })] as const;
  const ranOut = { type: 'PromiseRanOut', data: { due: nextUpdateBy }, happenedAt: time('19:03') } as const;

  it('is due until it runs out, then late until the next update', () => {
    expect(given(...promised).state?.promise).toEqual({ due: nextUpdateBy, state: 'due' });
    expect(given(...promised, ranOut).state?.promise).toEqual({ due: nextUpdateBy, state: 'late' });
    expect(given(...promised, ranOut, published('19:05')).state?.promise).toBeNull();
  });

  it('is what the newest update says', () => {
    const again = published('18:40', { nextUpdateBy: time('19:30') });
    expect(given(...promised, again).state?.promise).toEqual({ due: time('19:30'), state: 'due' });
    expect(given(...promised, published('18:40')).state?.promise).toBeNull();
  });

  it('stays while something else happens', () => {
    const severity = { type: 'SeveritySet', data: { severity: 'SEV1' }, happenedAt: time('18:20') } as const;
    expect(given(...promised, severity).state?.promise).toEqual({ due: nextUpdateBy, state: 'due' });
  });
});
