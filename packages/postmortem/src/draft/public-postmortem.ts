import type { PublicPostmortem, PublishableSection, WrittenPostmortem, WrittenSection } from '@candor/incidents';
import { PUBLISHABLE_SECTIONS, titleOf, WRITTEN_SECTIONS } from '@candor/incidents';
import { cleanText } from '@candor/markdown';
import type { Timeline, TimelineInput } from '@candor/timeline';
import { publicly, readTimeline } from '@candor/timeline';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Block, Section } from '../document.ts';
import { writeSections } from '../markdown/to-markdown.ts';
import { toldCommunicationBlocks } from './communication/communication.ts';
import { section } from './draft-postmortem.ts';
import { impactBlocks } from './impact.ts';
import { knownMilestoneBlocks } from './milestones.ts';
import { relatedBlocks } from './related.ts';
import { summarise } from './summary.ts';
import { toldTimelineBlocks } from './timeline-table.ts';
import { toldActionItemBlocks, writtenBlocks } from './written.ts';

/** What the public document is made of: the log of the incident, what people wrote, and what of that may be told. */
export interface PublicInput {
  /** As for the whole document; what readers do not know of it is left out here. */
  readonly log: TimelineInput;
  readonly written: WrittenPostmortem;
  readonly sections: readonly PublishableSection[];
}

const READING = '_Times are in UTC. “record 12” names the public entry that a line rests on._';

/**
 * The postmortem of an incident for readers: from the public record of the incident, and from those sections that were
 * chosen of what people wrote. The same input makes the same document. Throws when nothing was told of the incident.
 */
export function publicPostmortem({ log, written, sections }: PublicInput): PublicPostmortem {
  const timeline = readTimeline(publicly(log));
  const title = cleanText(titleOf(timeline.incident));
  const body = writeSections(publicSections(timeline, written, sections), startOf(timeline).slice(0, 10));
  const chosen = PUBLISHABLE_SECTIONS.filter((it) => sections.includes(it));
  const text = `${body}\n\n${READING}\n`;
  return { title, text, digest: bytesToHex(sha256(utf8ToBytes(JSON.stringify([title, text, chosen])))) };
}

function startOf({ milestones, incident }: Timeline): string {
  return milestones.impact_started?.at ?? incident.startedAt;
}

/**
 * The sections for readers, of a timeline that holds what readers know: what people wrote and was chosen comes first, what
 * the record tells behind it.
 */
export function publicSections(
  timeline: Timeline,
  written: WrittenPostmortem,
  sections: readonly PublishableSection[],
): Section[] {
  const chosen = new Set(sections);
  const own = (id: WrittenSection): Block[] => (chosen.has(id) ? writtenBlocks(written, id) : []);
  const summary = [...own('external_summary'), ...own('summary')].slice(0, 1);
  const generated: Block = { kind: 'paragraph', sentences: summarise(timeline) };
  const items = chosen.has('action_items') ? toldActionItemBlocks(written) : [];
  const between = WRITTEN_SECTIONS.filter((id) => id !== 'summary' && id !== 'external_summary' && id !== 'supporting');
  return [
    section('summary', summary.length > 0 ? summary : [generated]),
    section('impact', impactBlocks(timeline)),
    ...between.map((id) => section(id, own(id))),
    section('action_items', items),
    section('milestones', knownMilestoneBlocks(timeline)),
    section('communication', toldCommunicationBlocks(timeline)),
    section('related', relatedBlocks(timeline)),
    section('timeline', toldTimelineBlocks(timeline)),
    section('supporting', own('supporting')),
  ].filter(({ blocks }) => blocks.length > 0);
}
