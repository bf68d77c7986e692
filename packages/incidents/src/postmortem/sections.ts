import { z } from 'zod';
import type { Revision } from './revision.ts';

/**
 * The parts of a postmortem that people write; everything else is computed from the record. `external_summary` is
 * written for those outside: it takes the place of the summary there.
 */
export const WRITTEN_SECTIONS = [
  'summary',
  'detection',
  'lead_up',
  'trigger',
  'contributing_factors',
  'response',
  'mitigation',
  'went_well',
  'went_badly',
  'got_lucky',
  'external_summary',
  'supporting',
] as const;
export const WrittenSection = z.enum(WRITTEN_SECTIONS);
export type WrittenSection = z.infer<typeof WrittenSection>;

/** The parts of what people wrote that may stand in the public document, each if its publisher chooses so. */
export const PUBLISHABLE_SECTIONS = [...WRITTEN_SECTIONS, 'action_items'] as const;
export const PublishableSection = z.enum(PUBLISHABLE_SECTIONS);
export type PublishableSection = z.infer<typeof PublishableSection>;

/** What the choice for the first publication begins with: what tells of the team's own work waits to be chosen. */
export const FIRST_PUBLISHED: readonly PublishableSection[] = PUBLISHABLE_SECTIONS.filter(
  (section) => section !== 'response' && section !== 'supporting',
);

/**
 * The sections that a publication is of, each once and in their own order: those that are asked for, else those of the
 * last revision, else the usual ones.
 */
export function publishedSections(
  { revisions }: { readonly revisions: readonly Pick<Revision, 'sections'>[] },
  asked?: readonly PublishableSection[],
): PublishableSection[] {
  const chosen = asked ?? revisions.at(-1)?.sections ?? FIRST_PUBLISHED;
  return PUBLISHABLE_SECTIONS.filter((section) => chosen.includes(section));
}
