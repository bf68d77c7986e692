import type { PublicPostmortem, PublishableSection, WrittenPostmortem } from '@candor/incidents';
import { PUBLISHABLE_SECTIONS, titleOf } from '@candor/incidents';
import { cleanText } from '@candor/markdown';
import type { Timeline, TimelineInput } from '@candor/timeline';
import { publicly, readTimeline } from '@candor/timeline';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { writeSections } from '../markdown/to-markdown.ts';
import { publicSections } from './public-sections.ts';

/** What the public document is made of: the log of the incident, what people wrote, and what of that may be told. */
export interface PublicInput {
  /** As for the whole document; what readers do not know of it is left out here. */
  readonly log: TimelineInput;
  readonly written: WrittenPostmortem;
  readonly sections: readonly PublishableSection[];
}

/** The last line of what readers get. */
export const FOR_READERS = '_Times are in UTC. “record 12” names the public entry that a line rests on._';

/**
 * The postmortem of an incident for readers: from the public record of the incident, and from those sections that were
 * chosen of what people wrote. The same input makes the same document. Throws when nothing was told of the incident.
 */
export function publicPostmortem({ log, written, sections }: PublicInput): PublicPostmortem {
  const timeline = readTimeline(publicly(log));
  const title = cleanText(titleOf(timeline.incident));
  const body = writeSections(publicSections(timeline, written, sections), startOf(timeline).slice(0, 10));
  const chosen = PUBLISHABLE_SECTIONS.filter((it) => sections.includes(it));
  const text = `${body}\n\n${FOR_READERS}\n`;
  return { title, text, digest: bytesToHex(sha256(utf8ToBytes(JSON.stringify([title, text, chosen])))) };
}

function startOf({ milestones, incident }: Timeline): string {
  return milestones.impact_started?.at ?? incident.startedAt;
}
