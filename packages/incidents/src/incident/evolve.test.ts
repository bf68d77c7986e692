import { recordedAs, text, time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import { change, declared, givenIncident as given, INCIDENT, noteId, published } from '../testing/index.ts';
import { incidentOfStream, incidentStream } from './events.ts';
import { evolveIncident } from './evolve.ts';

describe('an incident', () => {
  it('begins with what was declared', () => {
    expect(given({ ...declared('18:00'), recordedAt: time('18:10') }).state).toEqual({
      id: INCIDENT,
      title: text('Messages are not being delivered'),
      status: 'investigating',
      severity: null,
      backfilled: false,
      declaredAt: time('18:10'),
      startedAt: time('18:00'),
      updatedAt: time('18:10'),
      resolvedAt: null,
      updates: 0,
      wordings: {},
      claims: {},
      worst: 'operational',
      impactOverride: null,
      promise: null,
      milestones: {},
      lastSaid: 1,
    });
  });

  it('becomes what its updates say, by both clocks', () => {
    const { state } = given(
      declared('18:00'),
      published('18:00', { recordedAt: time('18:10'), features: [change('messages', 'operational', 'major_outage')] }),
      published('18:20', { status: 'monitoring', features: [change('messages', 'major_outage', 'partial_outage')] }),
      published('18:55', {
        recordedAt: time('19:05'),
        status: 'resolved',
        features: [change('messages', 'partial_outage', 'operational')],
      }),
    );
    expect(state).toMatchObject({
      status: 'resolved',
      startedAt: time('18:00'),
      resolvedAt: time('18:55'),
      updatedAt: time('19:05'),
      updates: 3,
      claims: {},
      worst: 'major_outage',
      lastSaid: 4,
    });
  });

  it('keeps the newest mark of each milestone', () => {
    const mark = (milestone: 'detected' | 'mitigated', at: string | null) =>
      ({
        type: 'MilestoneMarked',
        data: { milestone, at: at === null ? null : time(at) },
        happenedAt: time('18:30'),
      }) as const;
    expect(given(declared(), mark('detected', '18:05'), mark('mitigated', '18:20')).state?.milestones).toEqual({
      detected: time('18:05'),
      mitigated: time('18:20'),
    });
    const past = [declared(), mark('detected', '18:05'), mark('mitigated', '18:20'), mark('detected', null)] as const;
    expect(given(...past).state?.milestones).toEqual({ mitigated: time('18:20') });
  });

  it('stays as it is for a note', () => {
    const note = {
      type: 'NoteAdded',
      data: { noteId: noteId(1), text: text('Token service.') },
      happenedAt: time('18:30'),
    } as const;
    expect(given(declared(), published('18:10'), note).state).toEqual(given(declared(), published('18:10')).state);
  });

  it('knows the newest public word, and the newest that a person said', () => {
    const ranOut = { type: 'PromiseRanOut', data: { due: time('18:20') }, happenedAt: time('18:30') } as const;
    const { state } = given(declared(), published('18:10', { nextUpdateBy: time('18:20') }), ranOut);
    expect(state).toMatchObject({ updatedAt: time('18:30'), lastSaid: 2 });
  });
});

describe('a broken stream', () => {
  const evolveAll = (stream: string, ...past: Parameters<typeof given>) =>
    recordedAs(stream, past, () => true).reduce<ReturnType<typeof evolveIncident> | undefined>(
      evolveIncident,
      undefined,
    );

  it('begins with something else', () => {
    expect(() => evolveAll(incidentStream(INCIDENT), published('18:10'))).toThrow('begins with UpdatePublished');
  });

  it('declares twice', () => {
    expect(() => evolveAll(incidentStream(INCIDENT), declared(), declared())).toThrow('declares its incident twice');
  });

  it('is not of an incident', () => {
    expect(() => evolveAll('features', declared())).toThrow('Stream features holds no incident.');
  });
});

it('a stream names its incident', () => {
  expect(incidentOfStream(incidentStream(INCIDENT))).toBe(INCIDENT);
  expect(incidentOfStream('page')).toBeNull();
  expect(incidentOfStream(`postmortem/${INCIDENT}`)).toBeNull();
  expect(() => incidentOfStream('incident/nobody')).toThrow('12 lower-case letters and digits');
});
