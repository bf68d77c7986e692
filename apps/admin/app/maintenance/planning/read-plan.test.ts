import { Instant } from '@candor/log';
import { expect, it } from 'vitest';
import { Invalid } from '../../forms/sent/problems.ts';
import { readTicks, readWindow } from './read-plan.ts';

const at = { timeZone: 'Europe/Berlin', now: Instant.parse('2026-10-01T12:00Z') };

it.each([
  ['a length', { scheduledFor: '2026-12-03T02:00', lasts: '90' }, '2026-12-03T01:00', '2026-12-03T02:30'],
  [
    'an end',
    { scheduledFor: '2026-12-03T23:00', lasts: 'other', scheduledUntil: '2026-12-04T01:00' },
    '2026-12-03T22:00',
    '2026-12-04T00:00',
  ],
  [
    'a length over clocks that go back',
    { scheduledFor: '2026-10-25T01:30', lasts: '120' },
    '2026-10-24T23:30',
    '2026-10-25T01:30',
  ],
  [
    'an end in the hour that comes twice, behind a beginning in it',
    { scheduledFor: '2026-10-25T02:30', lasts: 'other', scheduledUntil: '2026-10-25T02:15' },
    '2026-10-25T00:30',
    '2026-10-25T01:15',
  ],
])('reads a window with %s', async (_what, fields, from, until) => {
  expect(await readWindow(fields as Record<string, string>, at)).toEqual({
    scheduledFor: Instant.parse(`${from}Z`),
    scheduledUntil: Instant.parse(`${until}Z`),
  });
});

it.each([
  [{}, ['scheduledFor', 'scheduledUntil']],
  [{ scheduledFor: '2026-12-03T02:00', lasts: 'other' }, ['scheduledUntil']],
  [{ scheduledFor: 'soon', lasts: '60' }, ['scheduledFor']],
  [{ scheduledFor: '2027-03-28T02:30', lasts: '60' }, ['scheduledFor']],
])('says what is missing in %o', async (fields, named) => {
  const refusal = await readWindow(fields as Record<string, string>, at).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Invalid);
  expect((refusal as Invalid).problems.map(({ field }) => field)).toEqual(named);
});

it('reads ticks, and what was left without', () => {
  const fields = { 'feature.aaaaaaaaaaaa': 'on', 'feature.bbbbbbbbbbbb': '', startsByItself: '', endsByItself: 'on' };
  expect(readTicks(fields)).toEqual({ features: ['aaaaaaaaaaaa'], startsByItself: false, endsByItself: true });
});
