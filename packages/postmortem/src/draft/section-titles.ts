import type { KnownSectionId, Section } from '../document.ts';

/** What each section is called in the document. */
export const SECTION_TITLES: Readonly<Record<KnownSectionId, string>> = {
  summary: 'Summary',
  impact: 'Impact',
  milestones: 'Milestones and durations',
  detection: 'Detection',
  lead_up: 'Lead-up',
  trigger: 'Trigger',
  contributing_factors: 'Contributing factors',
  response: 'Response and roles',
  mitigation: 'Mitigation and recovery',
  communication: 'What we said, and when',
  timeline: 'Timeline',
  went_well: 'What went well',
  went_badly: 'What went badly',
  got_lucky: 'Where we got lucky',
  related: 'Related incidents',
  action_items: 'Action items',
  external_summary: 'Summary for readers',
  supporting: 'Supporting data and links',
  told: 'What readers were told',
  notes: 'Internal notes',
};

/** Whether a section is one of those that every postmortem may have, and not one of the team's own. */
export function isKnown(id: Section['id']): id is KnownSectionId {
  return Object.hasOwn(SECTION_TITLES, id);
}

/** Every section that a document may have, in the order of the full one. */
export const KNOWN_SECTIONS = Object.keys(SECTION_TITLES) as KnownSectionId[];
