import type { MaintenancePlan } from '@candor/incidents';
import { FeatureId, Instant } from '@candor/log';
import { expect, it } from 'vitest';
import { clockIn } from '../../time/shown-time.server.ts';
import { planChangeWords } from './plan-words.server.ts';

const [calls, messages] = [FeatureId.parse('aaaaaaaaaaaa'), FeatureId.parse('bbbbbbbbbbbb')];
const clock = clockIn('Etc/UTC', Instant.parse('2026-11-26T12:00Z'));
const names = new Map<string, string>([
  [calls, 'Calls'],
  [messages, 'Messages'],
]);
const plan: MaintenancePlan = {
  scheduledFor: Instant.parse('2026-12-03T02:00Z'),
  scheduledUntil: Instant.parse('2026-12-03T03:00Z'),
  features: [calls],
  startsByItself: true,
  endsByItself: false,
};

it.each<[string, Partial<MaintenancePlan>, string[]]>([
  [
    'another window',
    { scheduledFor: Instant.parse('2026-12-04T02:00Z'), scheduledUntil: Instant.parse('2026-12-04T03:00Z') },
    ['Now Fri 4 December, 02:00 to 03:00.'],
  ],
  ['another end', { scheduledUntil: Instant.parse('2026-12-03T04:30Z') }, ['Now until 04:30.']],
  ['other features', { features: [messages] }, ['Also on Messages.', 'No longer on Calls.']],
  [
    'other ticks',
    { startsByItself: false, endsByItself: true },
    ['Somebody says when it begins.', 'It ends by itself.'],
  ],
])('tells %s', (_what, change, words) => {
  expect(planChangeWords(plan, { ...plan, ...change }, clock, names)).toEqual(words);
});
