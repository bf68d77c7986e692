import type { Catalogue, CatalogueEvent } from '@candor/features';
import { CATALOGUE_STREAM, decideCatalogue, evolveCatalogue } from '@candor/features';
import type { CatalogueWish } from '@candor/features/testing';
import { anyCatalogueWish, catalogueCommandOf } from '@candor/features/testing';
import type { Instant, Recorded } from '@candor/log';
import { addMilliseconds, DomainError } from '@candor/log';
import { deeplyFrozen, recordedAs, text, time } from '@candor/log/testing';
import fc from 'fast-check';
import type { Incident, IncidentCommand, IncidentEvent } from '../index.ts';
import { decideIncident, evolveIncident, incidentStream } from '../index.ts';
import { anyIncidentWish, incidentCommandOf } from './any-command.ts';
import { CATALOGUE, INCIDENT, isPublic } from './scene.ts';

/** Minutes pass, then somebody wishes something of one incident; now and then of the catalogue under it. */
const anyStep = fc.record({
  minutes: fc.nat({ max: 45 }),
  wish: fc.oneof({ arbitrary: anyIncidentWish, weight: 9 }, { arbitrary: anyCatalogueWish, weight: 1 }),
});

export const anySteps = fc.array(anyStep, { maxLength: 40, size: 'max' });
export type Step = typeof anyStep extends fc.Arbitrary<infer It> ? It : never;

/** A command that was accepted, and what it came to. */
export interface Accepted {
  readonly before: Incident | undefined;
  readonly command: IncidentCommand;
  readonly events: readonly Recorded<IncidentEvent>[];
  readonly after: Incident | undefined;
  readonly catalogue: Catalogue;
  readonly now: Instant;
}

interface Watching {
  readonly accepted?: (what: Accepted) => void;
  readonly refused?: (code: string) => void;
}

/** Plays steps over frozen states: a command that changed one, refused or accepted, would throw. */
export function play(steps: readonly Step[], { accepted, refused }: Watching = {}) {
  let state: Incident | undefined;
  let catalogue = deeplyFrozen(CATALOGUE);
  let now = time('18:00');
  const events: Recorded<IncidentEvent>[] = [];
  for (const [number, { minutes, wish }] of steps.entries()) {
    now = addMilliseconds(now, minutes * 60_000);
    if ('place' in wish) {
      catalogue = deeplyFrozen(catalogueAfter(wish, catalogue, now));
      continue;
    }
    const before = state;
    const command = deeplyFrozen(incidentCommandOf(wish, { incidentId: INCIDENT, state, catalogue, now, number }));
    const decided = orRefused(() => decideIncident(before, command, { now, seal: text, catalogue }), refused);
    if (!decided) continue;
    const recorded = deeplyFrozen(append(events, decided, now));
    state = deeplyFrozen(recorded.reduce<Incident | undefined>(evolveIncident, state));
    accepted?.({ before, command, events: recorded, after: state, catalogue, now });
  }
  return { state, catalogue, now, events };
}

function catalogueAfter(wish: CatalogueWish, catalogue: Catalogue, now: Instant): Catalogue {
  const command = catalogueCommandOf(wish, catalogue);
  const decided = orRefused(() => decideCatalogue(catalogue, command, { now, seal: text })) ?? [];
  return recordedAs<CatalogueEvent>(CATALOGUE_STREAM, decided, () => true).reduce(evolveCatalogue, catalogue);
}

function append(events: Recorded<IncidentEvent>[], decided: ReturnType<typeof decideIncident>, recordedAt: Instant) {
  const all = [...events, ...decided.map((event) => ({ ...event, recordedAt }))];
  const recorded = recordedAs<IncidentEvent>(incidentStream(INCIDENT), all, isPublic).slice(events.length);
  events.push(...recorded);
  return recorded;
}

function orRefused<Answer>(attempt: () => Answer, refused?: (code: string) => void): Answer | undefined {
  try {
    return attempt();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    refused?.(error.code);
    return undefined;
  }
}
