import type { Commitment } from '@candor/incidents';
import { ActionItemId } from '@candor/log';
import { text, time } from '@candor/log/testing';
import { expect, it } from 'vitest';
import { commitmentFate } from './fate.ts';

const told = { recordedAt: time('10:00'), index: 1 };

function kept(...days: readonly [string, ...string[]]): Commitment {
  const slips = days.slice(1).map((to, place) => ({ from: days[place] ?? '', to, reason: text('So.'), ...told }));
  const end = { text: text('Done.'), ...told };
  const itemId = ActionItemId.parse('item00000001');
  return { itemId, title: text('We will.'), due: days.at(-1) ?? '', slips, missed: [], state: 'kept', end, ...told };
}

it.each([
  ['kept', kept('2026-06-01')],
  ['kept', kept('2026-06-01', '2026-05-15')],
  ['kept', kept('2026-06-01', '2026-05-15', '2026-05-30')],
  ['moved', kept('2026-06-01', '2026-05-15', '2026-06-02')],
  ['moved', kept('2026-06-01', '2026-06-20', '2026-05-15')],
  ['late', { ...kept('2026-06-01'), missed: [{ due: '2026-06-01', ...told }] }],
  ['dropped', { ...kept('2026-06-01'), state: 'dropped' }],
] as const)('is %s by the day that was told first', (fate, commitment) => {
  expect(commitmentFate(commitment)).toBe(fate);
});
