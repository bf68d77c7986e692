import { time } from '@candor/log/testing';
import { expect, it } from 'vitest';
import { givenMaintenance as given, MAINTENANCE, maintenanceUpdate, scheduled, updateId } from '../testing/index.ts';

const of = { maintenanceId: MAINTENANCE, updateId: updateId(1) };
const correct = {
  type: 'CorrectMaintenanceUpdate',
  ...of,
  change: 'typo',
  text: 'Better.',
  reason: 'Why.',
  after: 1,
} as const;
const withdraw = { type: 'WithdrawMaintenanceUpdate', ...of, reason: 'Announced twice.' } as const;

it('corrects and withdraws what was said of a maintenance, as of an incident', () => {
  const [corrected] = given(...scheduled()).when(correct, time('19:30'));
  expect(corrected).toMatchObject({ type: 'MaintenanceUpdateCorrected', data: { revision: 2, change: 'typo' } });
  const [withdrawn] = given(...scheduled()).when(withdraw, time('19:30'));
  expect(withdrawn).toMatchObject({ type: 'MaintenanceUpdateWithdrawn', data: { updateId: updateId(1) } });
  if (!corrected || !withdrawn) throw new Error('nothing was decided');
  expect(given(...scheduled(), corrected).refused({ ...correct, text: 'Other.' })).toBe('newer-revision');
  expect(given(...scheduled(), corrected).refused({ ...withdraw, after: 1 })).toBe('newer-revision');
  expect(given(...scheduled(), withdrawn).refused(withdraw)).toBe('update-withdrawn');
});

it('has no words to correct where the clock said what was planned', () => {
  const byClock = maintenanceUpdate('20:00', { updateId: updateId(9), status: 'in_progress', text: null });
  expect(given(...scheduled(), byClock).refused({ ...correct, updateId: updateId(9) })).toBe('update-not-found');
});
