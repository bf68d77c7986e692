import type { WrittenSection } from '@candor/incidents';
import { WRITTEN_SECTIONS } from '@candor/incidents';
import type { KnownSectionId } from '../../document.ts';
import { SECTION_TITLES } from '../../draft/section-titles.ts';

/**
 * What a section that people write is called elsewhere: in the templates of Google's SRE book, Atlassian, PagerDuty, Etsy
 * and Howie, and in public postmortems. In lower case, as `plainly` leaves them.
 */
const OTHER_TITLES: Readonly<Record<WrittenSection, readonly string[]>> = {
  summary: [
    ...['incident summary', 'executive summary', 'overview', 'tl;dr', 'tldr', 'abstract', 'issue summary'],
    ...['what happened', 'description', 'high-level summary', 'high level summary'],
  ],
  detection: ['how we noticed', 'how it was detected', 'how was it detected', 'how did we detect it', 'alerting'],
  lead_up: ['leadup', 'lead up', 'background', 'context', 'background and context'],
  trigger: ['triggers', 'fault', 'what triggered it', 'triggering event', 'proximate trigger'],
  contributing_factors: [
    ...['contributing factor', 'contributors', 'contributors and enablers', 'factors', 'cause', 'causes'],
    ...['root cause', 'root causes', 'root cause(s)', 'root cause analysis', 'root cause and trigger'],
    ...['root cause of the outage', 'root cause of the issue', 'root cause of the incident', 'analysis', 'five whys'],
    ...['the five whys', 'why did it happen', 'why it happened', 'what went wrong and why'],
  ],
  response: ['incident response', 'responders', 'roles', 'people involved', 'who took part'],
  mitigation: [
    ...['mitigation', 'mitigations', 'resolution', 'recovery', 'resolution and recovery', 'mitigation and resolution'],
    ...['mitigators', 'remediation', 'restoration', 'the fix', 'action taken', 'actions taken', 'how we fixed it'],
  ],
  went_well: ['what worked well', 'what worked', 'things that went well', 'what went right'],
  went_badly: [
    ...['what went wrong', 'what went poorly', "what didn't go well", 'what did not go well', 'what went less well'],
    ...['what could have gone better', 'what could be improved', 'what can be improved', 'difficulties in handling'],
  ],
  got_lucky: ['where did we get lucky', 'what we got lucky with', 'luck'],
  external_summary: [
    ...['external summary', 'external message', 'external messaging', 'public summary', 'customer summary'],
    ...['summary for customers', 'message to customers'],
  ],
  supporting: [
    ...['supporting data', 'supporting information', 'supporting evidence', 'references', 'links', 'related links'],
    ...['appendix', 'appendices', 'further reading', 'attachments', 'resources'],
  ],
};

/** Sections that hold others: below one of these, what went well, badly and by luck are found one level deeper. */
const HOLDERS = new Set(
  [
    'lessons learned',
    'lessons learnt',
    'lessons',
    'what we learned',
    'what we learnt',
    'learnings',
    'retrospective',
  ].concat(['postmortem', 'post-mortem', 'post mortem', 'reflection']),
);
const HELD: ReadonlySet<WrittenSection> = new Set(['went_well', 'went_badly', 'got_lucky']);

const BY_TITLE = new Map<string, KnownSectionId>(
  (Object.entries(SECTION_TITLES) as [KnownSectionId, string][]).map(([id, title]) => [plainly(title), id]),
);
const BY_OTHER_TITLE = new Map(WRITTEN_SECTIONS.flatMap((id) => OTHER_TITLES[id].map((title) => [title, id] as const)));

/** The known section of exactly that title, whatever its case. */
export function knownByTitle(title: string): KnownSectionId | null {
  return BY_TITLE.get(plainly(title)) ?? null;
}

/** The section that people write under that title, here or elsewhere. */
export function writtenByTitle(title: string): WrittenSection | null {
  const known = knownByTitle(title);
  return known !== null && isWritten(known) ? known : (BY_OTHER_TITLE.get(plainly(title)) ?? null);
}

/** The same for a heading one level below another. */
export function heldByTitle(holder: string, title: string): WrittenSection | null {
  const section = HOLDERS.has(plainly(holder)) ? writtenByTitle(title) : null;
  return section !== null && HELD.has(section) ? section : null;
}

/** Whether people write a known section, or the record does. */
export function isWritten(id: KnownSectionId): id is WrittenSection {
  return (WRITTEN_SECTIONS as readonly string[]).includes(id);
}

function plainly(title: string): string {
  // No name is as long, and what follows looks at some characters again and again.
  return title
    .slice(0, 200)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/^(?:\d+|[a-z])[.)]\s+/, '')
    .replace(/[\s:?!.]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
