import type { PublicPostmortem, PublishableSection, WrittenPostmortem, WrittenSection } from '@candor/incidents';
import { PUBLISHABLE_SECTIONS, titleOf } from '@candor/incidents';
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
  const body = writeSections(sectionsOf(timeline, written, new Set(sections)), startOf(timeline).slice(0, 10));
  const chosen = PUBLISHABLE_SECTIONS.filter((it) => sections.includes(it));
  const text = `${body}\n\n${READING}\n`;
  return { title, text, digest: bytesToHex(sha256(utf8ToBytes(JSON.stringify([title, text, chosen])))) };
}

function startOf({ milestones, incident }: Timeline): string {
  return milestones.impact_started?.at ?? incident.startedAt;
}

/** What people wrote comes first, what the record tells behind it. */
function sectionsOf(
  timeline: Timeline,
  written: WrittenPostmortem,
  chosen: ReadonlySet<PublishableSection>,
): Section[] {
  const own = (id: WrittenSection): Block[] => (chosen.has(id) ? writtenBlocks(written, id) : []);
  const summary = own('summary');
  const generated: Block = { kind: 'paragraph', sentences: summarise(timeline) };
  const items = chosen.has('action_items') ? toldActionItemBlocks(written) : [];
  return [
    section('summary', 'Summary', summary.length > 0 ? summary : [generated]),
    section('impact', 'Impact', impactBlocks(timeline)),
    section('contributing_factors', 'Contributing factors', own('contributing_factors')),
    section('went_well', 'What went well', own('went_well')),
    section('went_badly', 'What went badly', own('went_badly')),
    section('got_lucky', 'Where we got lucky', own('got_lucky')),
    section('action_items', 'Action items', items),
    section('milestones', 'Milestones and durations', knownMilestoneBlocks(timeline)),
    section('communication', 'What we said, and when', toldCommunicationBlocks(timeline)),
    section('related', 'Related incidents', relatedBlocks(timeline)),
    section('timeline', 'Timeline', toldTimelineBlocks(timeline)),
  ].filter(({ blocks }) => blocks.length > 0);
}
