import { feature } from '@candor/features/testing';
import { text, time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import type { IncidentCommand } from '../command/commands.ts';
import { change, declared, givenIncident as given, INCIDENT, noteId, published, updateId } from '../testing/index.ts';

const publish = {
  type: 'PublishUpdate',
  incidentId: INCIDENT,
  updateId: updateId(2),
  status: 'identified',
  text: 'We found it.',
  features: [],
} as const satisfies IncidentCommand;

const data = { ...published('18:30').data, updateId: updateId(2), status: 'identified', text: text('We found it.') };
const open = [declared('18:10'), published('18:10')] as const;
const resolved = [...open, published('19:00', { status: 'resolved' })] as const;

describe('PublishUpdate', () => {
  it('happens now unless it says otherwise', () => {
    const happenedAt = time('18:30');
    expect(given(...open).when(publish, happenedAt)).toEqual([{ type: 'UpdatePublished', data, happenedAt }]);
  });

  it('may have happened before, even before the incident was declared, but never later', () => {
    const before = { ...publish, happenedAt: time('17:58') };
    expect(given(...open).when(before, time('18:30'))[0]?.happenedAt).toBe(time('17:58'));
    const atOnce = { ...publish, happenedAt: time('18:30') };
    expect(given(...open).when(atOnce, time('18:30'))[0]?.happenedAt).toBe(time('18:30'));
    const later = { ...publish, happenedAt: time('18:30:01') };
    expect(given(...open).refused(later, time('18:30'))).toBe('happened-in-future');
  });

  it.each(['investigating', 'identified', 'monitoring', 'resolved'] as const)('may follow any status: %s', (status) => {
    for (const before of ['investigating', 'identified', 'monitoring', 'resolved'] as const) {
      const [event] = given(...open, published('18:20', { status: before })).when(
        { ...publish, status },
        time('18:30'),
      );
      expect(event).toEqual({ type: 'UpdatePublished', data: { ...data, status }, happenedAt: time('18:30') });
    }
  });

  it('is refused where there is no incident', () => {
    expect(given().refused(publish)).toBe('incident-not-found');
  });
});

describe('the promise of the next update', () => {
  const promising = (clock: string) => ({ ...publish, nextUpdateBy: time(clock) });

  it('is part of the update', () => {
    const [event] = given(...open).when(promising('19:00'), time('18:30'));
    expect(event?.data).toEqual({ ...data, nextUpdateBy: time('19:00') });
  });

  it('lies in the future, at most 30 days ahead', () => {
    expect(given(...open).refused(promising('18:30'), time('18:30'))).toBe('promise-in-past');
    expect(given(...open).refused(promising('18:29'), time('18:30'))).toBe('promise-in-past');
    const april = { ...publish, nextUpdateBy: '2024-05-03T18:30:00.000Z' as ReturnType<typeof time> };
    expect(given(...open).when(april, time('18:30'))).toHaveLength(1);
    expect(given(...open).refused(april, time('18:29'))).toBe('promise-too-far');
  });

  it('is not given when it is resolved', () => {
    expect(given(...open).refused({ ...promising('19:00'), status: 'resolved' }, time('18:30'))).toBe(
      'promise-after-resolved',
    );
  });
});

describe('an update whose author has not seen all', () => {
  const after = (index: number) => ({ ...publish, after: index });
  const told = given(...open, published('18:20')).state;

  it('conflicts with a newer update', () => {
    expect(told?.lastSaid).toBe(3);
    expect(given(...open, published('18:20')).refused(after(2))).toBe('newer-update');
    expect(given(...open, published('18:20')).when(after(3))).toHaveLength(1);
  });

  it('conflicts with an impact set since', () => {
    const data = { impact: 'critical', reason: text('Everybody is affected.') } as const;
    const past = given(...open, { type: 'ImpactOverridden', data, happenedAt: time('18:20') });
    expect(past.refused(after(2))).toBe('newer-update');
    expect(past.when(after(3))).toHaveLength(1);
  });

  it('is told what it missed', () => {
    const attempt = () => given(...open, published('18:20')).when(after(1));
    expect(attempt).toThrow(expect.objectContaining({ kind: 'conflict', details: { after: 1, latest: 3 } }));
  });

  it.each([
    ['a note', { type: 'NoteAdded', data: { noteId: noteId(1), text: text('Token service.') } }],
    ['a severity', { type: 'SeveritySet', data: { severity: 'SEV1' } }],
    ['a milestone', { type: 'MilestoneMarked', data: { milestone: 'detected', at: time('18:05') } }],
    ['a promise that the clock ran out', { type: 'PromiseRanOut', data: { due: time('18:15') } }],
  ] as const)('does not conflict with %s', (_, event) => {
    expect(given(...open, { ...event, happenedAt: time('18:20') }).when(after(2))).toHaveLength(1);
  });

  it('is published when it does not say what it saw', () => {
    expect(given(...open, published('18:20')).when(publish)).toHaveLength(1);
    expect(given(...open, published('18:20')).when({ ...publish, after: null })).toHaveLength(1);
  });
});

describe('reopening', () => {
  it('is any open update after the resolved one, and starts with no claims', () => {
    const features = [{ featureId: feature('messages'), status: 'partial_outage' } as const];
    const [event] = given(...resolved).when({ ...publish, status: 'investigating', features }, time('19:10'));
    expect(event?.data).toMatchObject({ features: [change('messages', 'operational', 'partial_outage')] });
    const { state } = given(...resolved, published('19:10', { status: 'investigating' }));
    expect(state).toMatchObject({ status: 'investigating', resolvedAt: null });
  });

  it('ends with the time of the new resolution', () => {
    const { state } = given(...resolved, published('19:10'), published('19:40', { status: 'resolved' }));
    expect(state?.resolvedAt).toBe(time('19:40'));
  });

  it('does not follow from a further word on a resolved incident', () => {
    const { state } = given(...resolved, published('19:40', { status: 'resolved' }));
    expect(state).toMatchObject({ status: 'resolved', resolvedAt: time('19:00'), updates: 3 });
  });
});
