import type { FeatureStatus } from '@candor/features';
import type { Instant } from '@candor/log';
import { instantsShowing } from '@candor/log';
import type { Draft, Occasion } from '@candor/wording';
import type { Fields } from '../forms/sent/fields.ts';
import type { FeatureChoice } from '../incidents/composer/feature-choices.server.ts';
import type { WritingFacts } from './writing-facts.server.ts';

/** Which message of a form is meant, and what it may speak of. */
export interface Writing {
  readonly occasion: Occasion;
  readonly facts: WritingFacts;
  readonly choices: readonly FeatureChoice[];
  /** What its fields' names begin with, where several messages stand in one form. */
  readonly prefix?: string;
  /** When it happened, where its form does not ask. */
  readonly at?: Instant;
}

/** Statuses in which the form asks for no features, since none is affected. */
const IDLE = new Set(['resolved', 'scheduled', 'completed', 'cancelled']);

/** The draft that a form holds, as the writing help looks at it. */
export function draftOf(
  fields: Fields,
  { occasion, facts, choices, prefix = '', at: known }: Writing,
  now: Instant,
): Draft {
  const status = (fields[`${prefix}status`] ?? null) as Draft['status'];
  const told = fields[`${prefix}happenedAt`] || fields.scheduledFor || '';
  const [at = known ?? now] = instantsShowing(facts.timeZone, told.trim()) ?? [];
  return {
    occasion,
    text: (fields[`${prefix}text`] ?? '').replaceAll('\r\n', '\n'),
    status,
    features: choices.map(({ featureId, feature, product, claim }) => ({
      name: feature,
      product,
      after: status && IDLE.has(status) ? 'operational' : (chosen(fields[`${prefix}feature.${featureId}`]) ?? claim),
    })),
    isNextPromised: (fields.promise ?? 'none') !== 'none',
    pageName: facts.pageName,
    timeZone: facts.timeZone,
    languages: facts.languages,
    at,
  };
}

function chosen(status: string | undefined): FeatureStatus | null {
  return status ? (status as FeatureStatus) : null;
}
