import { nextWindows } from '@candor/incidents';
import { Instant } from '@candor/log';
import { describe, expect, it } from 'vitest';
import type { RuleChoice } from './rule-choice.ts';
import { choiceOf, ruleOf, ruleWords } from './rule-choice.ts';

const AFTER = Instant.parse('2026-12-01T00:00Z');

describe.each<[Exclude<RuleChoice, 'own'>, string, string, string[]]>([
  ['daily', '2026-12-06T02:00', 'every day at 02:00', ['2026-12-06', '2026-12-07', '2026-12-08']],
  ['weekly', '2026-12-06T02:00', 'every Sunday at 02:00', ['2026-12-06', '2026-12-13', '2026-12-20']],
  ['two-weekly', '2026-12-06T02:00', 'every second Sunday at 02:00', ['2026-12-06', '2026-12-20', '2027-01-03']],
  [
    'monthly-weekday',
    '2026-12-13T02:00',
    'on the second Sunday of every month at 02:00',
    ['2026-12-13', '2027-01-10', '2027-02-14'],
  ],
  [
    'monthly-weekday',
    '2026-12-30T02:00',
    'on the last Wednesday of every month at 02:00',
    ['2026-12-30', '2027-01-27', '2027-02-24'],
  ],
  ['monthly-day', '2026-12-15T02:00', 'on day 15 of every month at 02:00', ['2026-12-15', '2027-01-15', '2027-02-15']],
  [
    'monthly-day',
    '2026-12-31T02:00',
    'on day 31 of every month that has one at 02:00',
    ['2026-12-31', '2027-01-31', '2027-03-31'],
  ],
])('%s from %s on', (choice, startsAt, words, days) => {
  const rule = ruleOf(choice, startsAt);

  it(`is ${words}`, () => {
    expect(choiceOf(rule, startsAt)).toBe(choice);
    expect(ruleWords(rule, startsAt)).toBe(words);
  });

  it('comes on those days', () => {
    const next = nextWindows({ plan: { rule, startsAt, timeZone: 'Etc/UTC' }, after: AFTER }, 3);
    expect(next.map((it) => it.slice(0, 10))).toEqual(days);
  });
});

it('takes any other rule for one of its own', () => {
  expect(choiceOf('FREQ=YEARLY', '2026-12-06T02:00')).toBe('own');
  expect(choiceOf('FREQ=MONTHLY;BYDAY=2SU', '2026-12-06T02:00')).toBe('own');
  expect(ruleWords('FREQ=YEARLY', '2026-12-06T02:00')).toBe('by the rule FREQ=YEARLY, first at 02:00');
});
