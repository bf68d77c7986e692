import type { WrittenPostmortem } from '@candor/incidents';
import type { Timeline } from '@candor/timeline';
import type { Block, KnownSectionId, Sentence } from '../../document.ts';
import { communicationBlocks } from '../communication/communication.ts';
import { actionItemBlocks } from './action-items.ts';
import { detectionSentences } from './detection.ts';
import { impactBlocks } from './impact.ts';
import { milestoneBlocks } from './milestones.ts';
import { mitigationSentences } from './mitigation.ts';
import { noteBlocks, toldBlocks } from './quotes.ts';
import { relatedBlocks } from './related.ts';
import { responseSentences } from './response.ts';
import { summarise } from './summary.ts';
import { supportingSentences } from './supporting.ts';
import { timelineBlocks } from './timeline-table.ts';

/** What the sections of the team's document are made from. */
export interface TeamMaterial {
  readonly timeline: Timeline;
  readonly written: WrittenPostmortem;
}

/** What the log tells of a section; nothing of one that people alone can write. */
export function computedBlocks(id: KnownSectionId, { timeline, written }: TeamMaterial): Block[] {
  switch (id) {
    case 'summary':
      return written.sections.summary ? [] : said('paragraph', summarise(timeline));
    case 'impact':
      return impactBlocks(timeline);
    case 'milestones':
      return milestoneBlocks(timeline);
    case 'detection':
      return said('paragraph', detectionSentences(timeline));
    case 'response':
      return said('list', responseSentences(timeline));
    case 'mitigation':
      return said('paragraph', mitigationSentences(timeline));
    case 'communication':
      return communicationBlocks(timeline);
    case 'timeline':
      return timelineBlocks(timeline);
    case 'related':
      return relatedBlocks(timeline);
    case 'action_items':
      return actionItemBlocks(written, timeline.actionItems);
    case 'supporting':
      return said('list', supportingSentences(timeline));
    case 'told':
      return toldBlocks(timeline);
    case 'notes':
      return noteBlocks(timeline);
    case 'lead_up':
    case 'trigger':
    case 'contributing_factors':
    case 'went_well':
    case 'went_badly':
    case 'got_lucky':
    case 'external_summary':
      return [];
  }
}

function said(kind: 'paragraph' | 'list', sentences: readonly Sentence[]): Block[] {
  return sentences.length === 0 ? [] : [{ kind, sentences }];
}
