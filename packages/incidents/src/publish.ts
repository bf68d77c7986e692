import type { Catalogue } from '@candor/features';
import { findFeature } from '@candor/features';
import type { Decided, FeatureId, Instant, UpdateId } from '@candor/log';
import { addMilliseconds, wordsOf } from '@candor/log';
import type { DeclareIncident } from './commands.ts';
import type { DecidingIncident } from './decide.ts';
import type { FeatureChange, IncidentEvent } from './events.ts';
import type { Incident } from './incident.ts';
import { pastOr } from './past-or.ts';
import { refusals } from './refusals.ts';

const LONGEST_PROMISE_MS = 30 * 24 * 60 * 60 * 1000;

/** One public message, before it is decided on. */
export type Message = Omit<DeclareIncident, 'title' | 'severity'> & { readonly updateId: UpdateId };

/** The update that a message becomes, given what the incident claimed of its features before. */
export function publish(
  before: Pick<Incident, 'claims'>,
  message: Message,
  at: DecidingIncident,
): Decided<IncidentEvent & { type: 'UpdatePublished' }> {
  const happenedAt = pastOr(message.happenedAt, at.now);
  const nextUpdateBy = message.nextUpdateBy ?? null;
  if (nextUpdateBy !== null) refuseBadPromise(message, nextUpdateBy, at.now);
  const data = {
    updateId: message.updateId,
    status: message.status,
    text: at.seal(message.text),
    features: changesOf(before.claims, message, at.catalogue),
    nextUpdateBy,
  };
  return { type: 'UpdatePublished', data, happenedAt };
}

function refuseBadPromise(message: Message, due: Instant, now: Instant): void {
  if (message.status === 'resolved') throw refusals.promiseAfterResolved();
  if (due <= now) throw refusals.promisePast();
  if (due > addMilliseconds(now, LONGEST_PROMISE_MS)) throw refusals.promiseTooFar();
}

/** What really changes: statuses that stay are left out, and resolving sets free every feature still claimed. */
function changesOf(claims: Incident['claims'], message: Message, catalogue: Catalogue): FeatureChange[] {
  const changes = message.features
    .map(({ featureId, status }) => ({ featureId, from: claims[featureId] ?? 'operational', to: status }) as const)
    .filter((change) => change.from !== change.to);
  for (const change of changes) refuseUnusable(change, catalogue);
  if (message.status !== 'resolved') return changes;

  const stillAffected = changes.filter((change) => change.to !== 'operational');
  if (stillAffected.length > 0)
    throw refusals.resolvedAffected(stillAffected.map((change) => nameOf(change.featureId, catalogue)).join(', '));
  const named = new Set(changes.map((change) => change.featureId));
  const rest = (Object.keys(claims) as FeatureId[]).filter((featureId) => !named.has(featureId));
  return [
    ...changes,
    ...rest.map((featureId) => ({ featureId, from: claims[featureId] ?? 'operational', to: 'operational' }) as const),
  ];
}

function refuseUnusable(change: FeatureChange, catalogue: Catalogue): void {
  const found = findFeature(catalogue, change.featureId);
  if (!found) throw refusals.unknownFeature();
  const archived = found.feature.archived || found.product.archived;
  if (archived && change.to !== 'operational') throw refusals.archivedFeature(nameOf(change.featureId, catalogue));
}

function nameOf(featureId: FeatureId, catalogue: Catalogue): string {
  const found = findFeature(catalogue, featureId);
  return found ? `${wordsOf(found.product.name)} - ${wordsOf(found.feature.name)}` : featureId;
}
