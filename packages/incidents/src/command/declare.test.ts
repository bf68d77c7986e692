import { feature } from '@candor/features/testing';
import { DomainError } from '@candor/log';
import { text, time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import { change, declared, givenIncident as given, INCIDENT, published, updateId } from '../testing/index.ts';
import type { BackfillIncident, IncidentCommand } from './commands.ts';

const now = time('18:14');

describe('DeclareIncident', () => {
  const declare: IncidentCommand & { type: 'DeclareIncident' } = {
    type: 'DeclareIncident',
    incidentId: INCIDENT,
    updateId: updateId(1),
    title: 'Messages are not being delivered',
    status: 'investigating',
    text: 'We are looking into it.',
    features: [],
  };

  it('opens an incident with its first update', () => {
    expect(given().when(declare, now)).toEqual([
      { ...declared(), happenedAt: now },
      { type: 'UpdatePublished', data: published('18:14').data, happenedAt: now },
    ]);
  });

  it('says since when, which features, how severe, and when the next word comes', () => {
    const nextUpdateBy = time('18:45');
    const events = given().when(
      {
        ...declare,
        status: 'identified',
        severity: 'SEV1',
        happenedAt: time('18:00'),
        features: [{ featureId: feature('messages'), status: 'major_outage' }],
        nextUpdateBy,
      },
      now,
    );
    const said = { status: 'identified', features: [change('messages', 'operational', 'major_outage')] } as const;
    expect(events).toEqual([
      declared('18:00'),
      { type: 'SeveritySet', data: { severity: 'SEV1' }, happenedAt: now },
      {
        type: 'UpdatePublished',
        data: { ...published('18:14').data, ...said, nextUpdateBy },
        happenedAt: time('18:00'),
      },
    ]);
  });

  it('is refused when the incident exists', () => {
    expect(given(declared()).refused(declare)).toBe('incident-exists');
  });

  it('is refused as resolved, with the way to tell of it', () => {
    expect(given().refused({ ...declare, status: 'resolved' })).toBe('declare-as-resolved');
    expect(() => given().when({ ...declare, status: 'resolved' })).toThrow('Tell a past incident');
  });

  it('is refused for what would be refused of any update', () => {
    const features = [{ featureId: feature('nothing'), status: 'major_outage' } as const];
    expect(given().refused({ ...declare, features }, now)).toBe('unknown-feature');
    expect(given().refused({ ...declare, happenedAt: time('18:15') }, now)).toBe('happened-in-future');
    expect(given().refused({ ...declare, nextUpdateBy: time('18:14') }, now)).toBe('promise-in-past');
  });
});

describe('BackfillIncident', () => {
  const began: BackfillIncident['updates'][number] = {
    status: 'investigating',
    text: 'Messages were late.',
    features: [{ featureId: feature('messages'), status: 'degraded_performance' }],
    happenedAt: time('10:00'),
  };
  const ended = { status: 'resolved', text: 'It was over.', features: [], happenedAt: time('10:30') } as typeof began;
  const tell = (...updates: BackfillIncident['updates']) =>
    ({
      type: 'BackfillIncident',
      incidentId: INCIDENT,
      updateIds: updates.map((_, position) => updateId(position + 1)),
      title: 'Messages are not being delivered',
      updates,
    }) as const;

  it('tells all at once, each update at its own time, and frees the features at the end', () => {
    const data = { ...published('10:00').data, text: text('Messages were late.') };
    expect(given().when({ ...tell(began, ended), severity: 'SEV3' }, now)).toEqual([
      declared('10:00', true),
      { type: 'SeveritySet', data: { severity: 'SEV3' }, happenedAt: now },
      {
        type: 'UpdatePublished',
        data: { ...data, features: [change('messages', 'operational', 'degraded_performance')] },
        happenedAt: time('10:00'),
      },
      {
        type: 'UpdatePublished',
        data: {
          ...data,
          updateId: updateId(2),
          text: text('It was over.'),
          status: 'resolved',
          features: [change('messages', 'degraded_performance', 'operational')],
        },
        happenedAt: time('10:30'),
      },
    ]);
  });

  it('leaves an incident that is resolved and known to be told afterwards', () => {
    const recordedAt = now;
    const events = given()
      .when(tell(began, ended), now)
      .map((event) => ({ ...event, recordedAt }));
    expect(given(...events).state).toMatchObject({
      status: 'resolved',
      backfilled: true,
      declaredAt: now,
      startedAt: time('10:00'),
      resolvedAt: time('10:30'),
      updatedAt: now,
      claims: {},
      worst: 'degraded_performance',
      promise: null,
      updates: 2,
    });
  });

  it('may be one update, and two at one time', () => {
    expect(given().when(tell(ended), now)).toHaveLength(2);
    expect(given().when(tell(began, { ...ended, happenedAt: began.happenedAt }), now)).toHaveLength(3);
  });

  it('is refused out of order, without an end, in the future, and when it exists', () => {
    expect(given().refused(tell(ended, began), now)).toBe('backfill-out-of-order');
    expect(given().refused(tell(began), now)).toBe('backfill-not-resolved');
    expect(given().refused(tell(began, { ...ended, happenedAt: time('18:15') }), now)).toBe('happened-in-future');
    expect(given(declared()).refused(tell(began, ended), now)).toBe('incident-exists');
  });

  it('is a mistake of the program without an id for each update', () => {
    const attempt = () => given().when({ ...tell(began, ended), updateIds: [updateId(1)] }, now);
    expect(attempt).toThrow(RangeError);
    expect(attempt).not.toThrow(DomainError);
  });
});
