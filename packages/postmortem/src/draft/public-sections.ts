import type { PublishableSection, WrittenPostmortem } from '@candor/incidents';
import { WrittenSection } from '@candor/incidents';
import { wordsOf } from '@candor/log';
import type { Timeline } from '@candor/timeline';
import type { Block, KnownSectionId, Section } from '../document.ts';
import { withoutLog } from '../provenance/citations.ts';
import { TEMPLATES } from '../templates/templates.ts';
import { toldCommunicationBlocks } from './communication/communication.ts';
import { toldActionItemBlocks } from './computed/action-items.ts';
import { impactBlocks } from './computed/impact.ts';
import { knownMilestoneBlocks } from './computed/milestones.ts';
import { relatedBlocks } from './computed/related.ts';
import { summarise } from './computed/summary.ts';
import { toldTimelineBlocks } from './computed/timeline-table.ts';
import { section } from './section.ts';

/**
 * The sections for readers, of a timeline that holds what readers know, and of those parts of what people wrote that were
 * chosen. Where those cite the team's own log, the sentence stays and the citation goes: readers could not look it up.
 */
export function publicSections(
  timeline: Timeline,
  written: WrittenPostmortem,
  chosen: readonly PublishableSection[],
): Section[] {
  return TEMPLATES.public.sections
    .map(({ id }) => section(id, blocksOf(id, timeline, { written, chosen })))
    .filter(({ blocks }) => blocks.length > 0);
}

interface Peoples {
  readonly written: WrittenPostmortem;
  readonly chosen: readonly PublishableSection[];
}

function blocksOf(id: KnownSectionId, timeline: Timeline, peoples: Peoples): Block[] {
  switch (id) {
    case 'summary': {
      const summary = [...chosenBlocks('external_summary', peoples), ...chosenBlocks('summary', peoples)].slice(0, 1);
      return summary.length > 0 ? summary : [{ kind: 'paragraph', sentences: summarise(timeline) }];
    }
    case 'impact':
      return impactBlocks(timeline);
    case 'action_items':
      return peoples.chosen.includes(id) ? toldActionItemBlocks(peoples.written) : [];
    case 'milestones':
      return knownMilestoneBlocks(timeline);
    case 'communication':
      return toldCommunicationBlocks(timeline);
    case 'related':
      return relatedBlocks(timeline);
    case 'timeline':
      return toldTimelineBlocks(timeline);
    default: {
      const known = WrittenSection.safeParse(id);
      return known.success ? chosenBlocks(known.data, peoples) : [];
    }
  }
}

function chosenBlocks(id: WrittenSection, { written, chosen }: Peoples): Block[] {
  const text = written.sections[id];
  return text && chosen.includes(id) ? [{ kind: 'written', text: withoutLog(wordsOf(text)) }] : [];
}
