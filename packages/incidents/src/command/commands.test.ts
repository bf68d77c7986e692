import { feature } from '@candor/features/testing';
import { time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import { INCIDENT } from '../testing/index.ts';
import {
  AddNote,
  BackfillIncident,
  DeclareIncident,
  MarkMilestone,
  OverrideImpact,
  PublishUpdate,
  SetSeverity,
} from './commands.ts';

const incidentId = INCIDENT;
const message = { status: 'investigating', text: 'Messages are late.' } as const;

describe('a message', () => {
  it('is a status and words; no feature is the default', () => {
    expect(PublishUpdate.parse({ incidentId, ...message })).toEqual({ incidentId, ...message, features: [] });
  });

  it('carries features, both times and what its author saw', () => {
    const features = [{ featureId: feature('messages'), status: 'major_outage' }];
    const said = {
      incidentId,
      ...message,
      features,
      happenedAt: '2024-04-03T20:00+02:00',
      nextUpdateBy: null,
      after: 7,
    };
    expect(PublishUpdate.parse(said)).toEqual({ ...said, happenedAt: time('18:00') });
  });

  it('names each feature once, and at most 500', () => {
    const claim = { featureId: feature('messages'), status: 'major_outage' };
    expect(messages(PublishUpdate, { incidentId, ...message, features: [claim, claim] })).toEqual([
      'A feature is named twice.',
    ]);
    const features = Array.from({ length: 501 }, (_, it) => ({ ...claim, featureId: feature(`f${it}x`) }));
    expect(messages(PublishUpdate, { incidentId, ...message, features })).toEqual([
      'An update can change at most 500 features.',
    ]);
  });

  it.each([
    [{ status: 'down' }, 'Choose one of the four statuses.'],
    [{ text: ' ' }, 'The text is empty.'],
    [{ happenedAt: 'just now' }, 'Give a date that exists and a time with its zone, such as 2024-04-03T18:10Z.'],
    [{ features: [{ featureId: feature('feed'), status: 'down' }] }, 'Choose one of the five statuses.'],
  ])('is refused with %o in words that say what to do', (said, expected) => {
    expect(messages(PublishUpdate, { incidentId, ...message, ...said })).toEqual([expected]);
  });
});

describe('telling a past incident', () => {
  const told = { ...message, happenedAt: '2024-04-03T10:00Z' };

  it('takes no promises with it', () => {
    const parsed = BackfillIncident.parse({ title: 'Late', updates: [{ ...told, nextUpdateBy: '2024-04-03T11:00Z' }] });
    expect(parsed.updates).toEqual([{ ...message, happenedAt: time('10:00'), features: [] }]);
  });

  it('needs from 1 to 200 updates, each with its time', () => {
    expect(messages(BackfillIncident, { title: 'Late', updates: [] })).toEqual(['Give at least one update.']);
    const updates = Array.from({ length: 201 }, () => told);
    expect(messages(BackfillIncident, { title: 'Late', updates })).toEqual(['Give at most 200 updates.']);
    expect(messages(BackfillIncident, { title: 'Late', updates: [message] })).toEqual([
      expect.stringContaining('a time with its zone'),
    ]);
  });
});

describe('the other commands', () => {
  it('say what to do when something is missing or unknown', () => {
    expect(messages(DeclareIncident, message)).toEqual(['The title is missing.']);
    expect(messages(SetSeverity, { incidentId, severity: 'SEV5' })).toEqual(['Choose a severity from SEV1 to SEV4.']);
    expect(messages(OverrideImpact, { incidentId, impact: 'minor' })).toEqual(['The reason is missing.']);
    expect(messages(OverrideImpact, { incidentId, impact: 'maintenance', reason: 'Work.' })).toEqual([
      'Choose one of the four impacts.',
    ]);
    expect(messages(MarkMilestone, { incidentId, milestone: 'lunch', happenedAt: null })).toEqual([
      'Choose one of the four milestones.',
    ]);
    expect(messages(AddNote, { incidentId })).toEqual(['The text is missing.']);
  });

  it('can take back a severity, an impact and a milestone', () => {
    expect(SetSeverity.parse({ incidentId, severity: null }).severity).toBeNull();
    expect(OverrideImpact.parse({ incidentId, impact: null, reason: 'A mistake.' }).impact).toBeNull();
    expect(MarkMilestone.parse({ incidentId, milestone: 'detected', happenedAt: null }).happenedAt).toBeNull();
  });
});

interface Schema {
  readonly safeParse: (value: unknown) => { error?: { issues: { message: string }[] } | undefined };
}

function messages(schema: Schema, value: unknown): string[] {
  return schema.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];
}
