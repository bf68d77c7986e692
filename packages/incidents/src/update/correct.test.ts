import { text, time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import type { IncidentCommand } from '../command/commands.ts';
import { declared, givenIncident as given, INCIDENT, published, updateId } from '../testing/index.ts';

const open = [declared('18:10'), published('18:10')] as const;
const of = { incidentId: INCIDENT, updateId: updateId(1) };

const correct = {
  type: 'CorrectUpdate',
  ...of,
  change: 'fact',
  text: 'We are looking into it; calls work.',
  reason: 'Calls were never affected.',
  after: 1,
} as const satisfies IncidentCommand;

const corrected = {
  type: 'UpdateCorrected',
  data: {
    updateId: updateId(1),
    revision: 2,
    change: 'fact',
    text: text(correct.text),
    reason: text(correct.reason),
  },
  happenedAt: time('18:30'),
} as const;

const withdraw = { type: 'WithdrawUpdate', ...of, reason: 'It was meant for another incident.' } as const;
const withdrawn = {
  type: 'UpdateWithdrawn',
  data: { updateId: updateId(1), reason: text(withdraw.reason) },
  happenedAt: time('18:40'),
} as const;

describe('CorrectUpdate', () => {
  it('makes a new revision, each time another, and leaves status, features and promise alone', () => {
    expect(given(...open).when(correct, time('18:30'))).toEqual([corrected]);
    const again = { ...correct, text: 'Calls work.', after: 2 };
    const [second] = given(...open, corrected).when(again, time('18:35'));
    expect(second?.data).toMatchObject({ revision: 3, text: { text: 'Calls work.' } });
    const before = given(...open).state;
    expect(given(...open, corrected).state).toMatchObject({
      status: before?.status,
      claims: before?.claims,
      promise: before?.promise,
      updates: 1,
      updatedAt: time('18:30'),
      lastSaid: 3,
    });
  });

  it('is refused when the update says so already, also after corrections', () => {
    const same = { ...correct, text: 'We are looking into it.' };
    expect(given(...open).refused(same)).toBe('text-unchanged');
    expect(given(...open, corrected).refused({ ...correct, after: 2 })).toBe('text-unchanged');
    expect(given(...open, corrected).when({ ...same, after: 2 }, time('18:35'))[0]?.data).toMatchObject({
      revision: 3,
    });
  });

  it('is refused when somebody corrected it meanwhile, when it was withdrawn, or is none', () => {
    expect(given(...open, corrected).refused({ ...correct, text: 'Other.' })).toBe('newer-revision');
    expect(given(...open).refused({ ...correct, after: 99 })).toBe('newer-revision');
    expect(given(...open, withdrawn).refused(correct)).toBe('update-withdrawn');
    expect(given(...open).refused({ ...correct, updateId: updateId(7) })).toBe('update-not-found');
    expect(given(...open).refused({ ...correct, text: 'We look into [region].' })).toBe('unfilled-mark');
  });

  it('is something that the author of the next update has to read first', () => {
    const next = { type: 'PublishUpdate', incidentId: INCIDENT, updateId: updateId(2), status: 'identified' } as const;
    const update = { ...next, text: 'Found.', features: [], after: 2 };
    expect(given(...open, corrected).refused(update)).toBe('newer-update');
  });
});

describe('WithdrawUpdate', () => {
  it('takes the words back, once, and keeps what else was said', () => {
    expect(given(...open, corrected).when(withdraw, time('18:40'))).toEqual([withdrawn]);
    expect(given(...open, withdrawn).refused(withdraw)).toBe('update-withdrawn');
    expect(given(...open, withdrawn).state).toMatchObject({ status: 'investigating', updates: 1, lastSaid: 3 });
  });

  it('is refused when it has other words than its author saw', () => {
    expect(given(...open, corrected).refused({ ...withdraw, after: 1 })).toBe('newer-revision');
    expect(given(...open, corrected).refused({ ...withdraw, after: 99 })).toBe('newer-revision');
    expect(given(...open, corrected).when({ ...withdraw, after: 2 }, time('18:40'))).toEqual([withdrawn]);
  });
});

describe('WithdrawPromise', () => {
  const promised = [declared('18:10'), published('18:10', { nextUpdateBy: time('18:30') })] as const;
  const take = { type: 'WithdrawPromise', incidentId: INCIDENT, due: time('18:30'), reason: 'We wait.' } as const;

  it('takes it back up to its time, not after', () => {
    const event = { type: 'PromiseWithdrawn', data: { due: time('18:30'), reason: text('We wait.') } } as const;
    expect(given(...promised).when(take, time('18:30'))).toEqual([{ ...event, happenedAt: time('18:30') }]);
    expect(given(...promised, { ...event, happenedAt: time('18:20') }).state?.promise).toBe(null);
    expect(given(...promised).refused(take, time('18:30:01'))).toBe('promise-past-due');
  });

  it('is refused when it is not the one that stands', () => {
    expect(given(...open).refused(take, time('18:20'))).toBe('promise-gone');
    expect(given(...promised).refused({ ...take, due: time('18:31') }, time('18:20'))).toBe('promise-gone');
  });
});

describe('BackfillIncident', () => {
  const update = { status: 'resolved' as const, text: 'It is over.', features: [], happenedAt: time('12:00') };
  const told = (editedAtSource: string) => ({
    type: 'BackfillIncident' as const,
    incidentId: INCIDENT,
    updateIds: [updateId(1)],
    title: 'An old story',
    updates: [{ ...update, editedAtSource: time(editedAtSource) }],
  });

  it('says which texts the source had edited', () => {
    expect(given().when(told('15:00'), time('18:00')).at(-1)).toEqual({
      type: 'UpdateEditedAtSource',
      data: { updateId: updateId(1), editedAt: time('15:00') },
      happenedAt: time('15:00'),
    });
    expect(given().refused(told('11:00'), time('18:00'))).toBe('edited-before-said');
    expect(given().refused(told('19:00'), time('18:00'))).toBe('happened-in-future');
  });
});
