import type { CatalogueCommand } from '@candor/features';
import type { IncidentCommand } from '@candor/incidents';
import type { Instant } from '@candor/log';
import { addMilliseconds, NoteId, UpdateId } from '@candor/log';
import { FEATURES, INCIDENT } from './scene.ts';
import type { Step } from './step.ts';

/** Declares the incident by what the step says. */
export function declare(
  now: Instant,
  title: string,
  { text, features, minutesAgo, minutesAhead, severity }: Step,
): IncidentCommand {
  return {
    type: 'DeclareIncident',
    incidentId: INCIDENT,
    updateId: updateId(0),
    title,
    severity,
    status: 'investigating',
    text,
    features,
    happenedAt: minutesFrom(now, -minutesAgo),
    nextUpdateBy: minutesAhead === null ? null : minutesFrom(now, minutesAhead),
  };
}

/** Tells the incident afterwards, over 20 minutes. */
export function tellAfterwards(
  now: Instant,
  title: string,
  { text, features, minutesAgo, severity }: Step,
): IncidentCommand {
  const began = minutesFrom(now, -minutesAgo - 30);
  return {
    type: 'BackfillIncident',
    incidentId: INCIDENT,
    updateIds: [updateId(0), updateId(1)],
    title,
    severity,
    updates: [
      { status: 'investigating', text, features, happenedAt: began },
      { status: 'resolved', text, features: [], happenedAt: minutesFrom(began, 20) },
    ],
  };
}

interface Scene {
  readonly now: Instant;
  readonly position: number;
  readonly due: Instant | undefined;
}

/** The command a step stands for. */
export function commandOf(step: Step, { now, position, due }: Scene): IncidentCommand | CatalogueCommand {
  const incidentId = INCIDENT;
  const happenedAt = minutesFrom(now, -step.minutesAgo);
  const ahead = step.minutesAhead === null ? null : minutesFrom(now, step.minutesAhead);
  switch (step.does) {
    case 'AddNote': {
      const noteId = NoteId.parse(`note${String(position).padStart(8, '0')}`);
      return { type: step.does, incidentId, noteId, text: step.text, happenedAt };
    }
    case 'MarkMilestone':
      return { type: step.does, incidentId, milestone: step.milestone, happenedAt: ahead === null ? null : happenedAt };
    case 'SetSeverity':
      return { type: step.does, incidentId, severity: step.severity };
    case 'OverrideImpact':
      return { type: step.does, incidentId, impact: step.impact, reason: step.text };
    case 'RunOutPromise':
      return { type: step.does, incidentId, due: due ?? now };
    case 'RenameFeature':
      return { type: step.does, featureId: step.features[0]?.featureId ?? FEATURES.feed, name: step.text };
    default: {
      const { status, text, features } = step;
      const message = {
        status,
        text,
        features: status === 'resolved' ? [] : features,
        happenedAt,
        nextUpdateBy: status === 'resolved' ? null : ahead,
      };
      return { type: 'PublishUpdate', incidentId, updateId: updateId(position + 2), ...message };
    }
  }
}

function minutesFrom(instant: Instant, minutes: number): Instant {
  return addMilliseconds(instant, minutes * 60_000);
}

function updateId(position: number): UpdateId {
  return UpdateId.parse(`update${String(position).padStart(6, '0')}`);
}
