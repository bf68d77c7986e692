import { Instant } from '@candor/log';
import { expect, it } from 'vitest';
import { Invalid } from '../forms/sent/problems.ts';
import { typedTime } from './typed-time.ts';

const berlin = (local: string, now: string, meant: 'past' | 'future') =>
  typedTime({ at: local }, 'at', { timeZone: 'Europe/Berlin', now: Instant.parse(now), meant });

it('is null when nothing was typed', () => {
  expect(berlin('  ', '2024-10-27T12:00Z', 'past')).toBeNull();
});

it.each([
  ['of what happened: the later, once both are past', '2024-10-27T12:00Z', 'past', '2024-10-27T01:30:00.000Z'],
  [
    'of what happened: the earlier, while the later is to come',
    '2024-10-27T01:00Z',
    'past',
    '2024-10-27T00:30:00.000Z',
  ],
  ['of a promise: the earlier, while it is to come', '2024-10-27T00:00Z', 'future', '2024-10-27T00:30:00.000Z'],
  ['of a promise: the later, once the earlier is past', '2024-10-27T01:00Z', 'future', '2024-10-27T01:30:00.000Z'],
] as const)('in the hour that comes twice, %s', (_what, now, meant, instant) => {
  expect(berlin('2024-10-27T02:30', now, meant)).toBe(instant);
});

it.each([
  ['2024-03-31T02:30', 'This time was left out in Europe/Berlin'],
  ['yesterday', 'Give a date that exists and a time'],
])('says what is wrong with %s, beside its field', (local, message) => {
  const attempt = () => berlin(local, '2024-10-27T12:00Z', 'past');
  expect(attempt).toThrow(Invalid);
  expect(attempt).toThrow(message);
});
