import { time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import {
  change,
  givenMaintenance as given,
  MAINTENANCE,
  maintenanceUpdate,
  PLAN,
  planChanged,
  scheduled,
  updateId,
} from '../testing/index.ts';
import { dueOfMaintenance } from './due.ts';
import { evolveMaintenance } from './evolve.ts';
import type { Maintenance } from './maintenance.ts';

const down = change('messages', 'operational', 'under_maintenance');
const up = change('messages', 'under_maintenance', 'operational');
const begun = maintenanceUpdate('20:00', { status: 'in_progress', features: [down] });
const overran = {
  type: 'MaintenanceOverdue',
  data: { what: 'end', due: time('21:00') },
  happenedAt: time('21:05'),
} as const;

describe('a maintenance', () => {
  it('is what was announced', () => {
    expect(given(...scheduled()).state).toMatchObject({
      id: MAINTENANCE,
      status: 'scheduled',
      plan: PLAN,
      planChanges: 0,
      announcedAt: time('18:00'),
      startedAt: null,
      endedAt: null,
      updates: 1,
      wordings: { [updateId(1)]: { revision: 1, withdrawn: false } },
      claims: {},
      overdue: null,
      lastSaid: 2,
    });
  });

  it('begins when that happened, and ends when that happened', () => {
    const verified = maintenanceUpdate('20:30', { status: 'verifying' });
    const over = maintenanceUpdate('20:50', { status: 'completed', features: [up] });
    const { state } = given(...scheduled(), begun, verified, over, maintenanceUpdate('21:10', { status: 'completed' }));
    expect(state).toMatchObject({ status: 'completed', startedAt: time('20:00'), endedAt: time('20:50'), claims: {} });
  });

  it('that is cancelled never began', () => {
    const { state } = given(...scheduled(), maintenanceUpdate('19:00', { status: 'cancelled' }));
    expect(state).toMatchObject({ startedAt: null, endedAt: time('19:00') });
  });

  it('overruns until another end is planned or it is over', () => {
    expect(given(...scheduled(), begun, overran).state?.overdue).toEqual(overran.data);
    expect(
      given(...scheduled(), begun, overran, maintenanceUpdate('21:10', { status: 'verifying' })).state?.overdue,
    ).toEqual(overran.data);
    expect(
      given(...scheduled(), begun, overran, planChanged('21:10', { scheduledUntil: time('22:00') })).state,
    ).toMatchObject({
      overdue: null,
      planChanges: 1,
    });
    const over = maintenanceUpdate('21:20', { status: 'completed', features: [up] });
    expect(given(...scheduled(), begun, overran, over).state?.overdue).toBeNull();
  });
});

it('a missed beginning stays missed while it is planned for the same time, and is said no second time', () => {
  const missed = {
    type: 'MaintenanceOverdue',
    data: { what: 'start', due: time('20:00') },
    happenedAt: time('20:05'),
  } as const;
  const past = [...scheduled({ startsByItself: false }), missed] as const;
  const longer = given(...past, planChanged('20:10', { startsByItself: false, scheduledUntil: time('22:00') }));
  expect(longer.state?.overdue).toEqual(missed.data);
  expect(dueOfMaintenance(longer.state as Maintenance)).toBeNull();
  const later = given(...past, planChanged('20:10', { startsByItself: false, scheduledFor: time('20:30') }));
  expect(later.state?.overdue).toBeNull();
});

describe('what is due next', () => {
  const due = (...past: Parameters<typeof given>) => dueOfMaintenance(given(...past).state as Maintenance);

  it('is the beginning, then the end, said by the clock or, five minutes later, missed', () => {
    expect(due(...scheduled())).toEqual({ what: 'start', planned: time('20:00'), at: time('20:00') });
    const byHand = due(...scheduled({ startsByItself: false }));
    expect(byHand).toEqual({ what: 'start-overdue', planned: time('20:00'), at: time('20:05') });
    expect(due(...scheduled(), begun)).toEqual({ what: 'end-overdue', planned: time('21:00'), at: time('21:05') });
    const alone = due(...scheduled({ endsByItself: true }), begun);
    expect(alone).toEqual({ what: 'end', planned: time('21:00'), at: time('21:00') });
  });

  it('is nothing once it was missed, and nothing once it is over', () => {
    expect(due(...scheduled(), begun, overran)).toBeNull();
    expect(due(...scheduled(), maintenanceUpdate('19:00', { status: 'cancelled' }))).toBeNull();
  });
});

it('a broken stream is an error, not a maintenance', () => {
  const [first, second] = given(...scheduled()).events;
  if (!first || !second) throw new Error('There are two.');
  expect(() => evolveMaintenance(undefined, second)).toThrow('begins with MaintenanceUpdatePublished');
  expect(() => evolveMaintenance(evolveMaintenance(undefined, first), first)).toThrow('twice');
  expect(() => evolveMaintenance(undefined, { ...first, stream: 'incident/outage000000' })).toThrow('no maintenance');
});
