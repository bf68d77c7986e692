import type { WrittenPostmortem, WrittenSection } from '@candor/incidents';
import { impactOfIncident, titleOf } from '@candor/incidents';
import { wordsOf } from '@candor/log';
import type { Timeline } from '@candor/timeline';
import type { Block, Facts, KnownSectionId, PostmortemDocument, Section } from '../document.ts';
import { communicationBlocks } from './communication/communication.ts';
import { impactBlocks } from './impact.ts';
import { milestoneBlocks } from './milestones.ts';
import { noteBlocks, toldBlocks } from './quotes.ts';
import { relatedBlocks } from './related.ts';
import { SECTION_TITLES } from './section-titles.ts';
import { summarise } from './summary.ts';
import { timelineBlocks } from './timeline-table.ts';
import { actionItemBlock, writtenBlock, writtenBlocks, writtenText } from './written.ts';

/** What a postmortem is drafted from: the incident read back, the page it was told on, and what people wrote since. */
export interface DraftInput {
  readonly timeline: Timeline;
  readonly page: { readonly name: string; readonly url: string };
  readonly written: WrittenPostmortem;
}

/** The postmortem of an incident as the log tells it now. The same input makes the same document. */
export function draftPostmortem(input: DraftInput): PostmortemDocument {
  return { title: titleOf(input.timeline.incident), facts: factsOf(input), sections: sectionsOf(input) };
}

/** What is said of the incident and the document before the sections. */
export function factsOf({ timeline, page }: Pick<DraftInput, 'timeline' | 'page'>): Facts {
  const { incident, milestones, byRecorded } = timeline;
  return {
    incidentId: incident.id,
    url: `${page.url}/incidents/${incident.id}`,
    page: page.name,
    impact: impactOfIncident(incident),
    severity: incident.severity,
    started: milestones.impact_started?.at ?? incident.startedAt,
    resolved: milestones.resolved?.at ?? null,
    toldAfterwards: incident.backfilled,
    status: 'draft',
    upTo: {
      sequence: byRecorded.at(-1)?.source.sequence ?? 0,
      index: byRecorded.findLast((row) => row.public)?.source.index ?? null,
    },
  };
}

function sectionsOf({ timeline, written }: DraftInput): Section[] {
  const summary: Block[] = [writtenBlock(written, 'summary')];
  if (!written.sections.summary) summary.unshift({ kind: 'paragraph', sentences: summarise(timeline) });
  const own = (id: WrittenSection) => section(id, [writtenBlock(written, id)]);
  const told = (id: WrittenSection) => section(id, writtenBlocks(written, id));
  return [
    section('summary', summary),
    section('impact', impactBlocks(timeline)),
    section('milestones', milestoneBlocks(timeline)),
    told('detection'),
    told('lead_up'),
    told('trigger'),
    section('communication', communicationBlocks(timeline)),
    section('related', relatedBlocks(timeline)),
    section('timeline', timelineBlocks(timeline)),
    own('contributing_factors'),
    told('response'),
    told('mitigation'),
    own('went_well'),
    own('went_badly'),
    own('got_lucky'),
    ...written.own.map(({ id, title, text }) => ({ id, title: wordsOf(title), blocks: [writtenText(text)] })),
    section('action_items', [actionItemBlock(written)]),
    told('external_summary'),
    told('supporting'),
    section('told', toldBlocks(timeline)),
    section('notes', noteBlocks(timeline)),
  ].filter(({ blocks }) => blocks.length > 0);
}

/** A known section under its title. */
export function section(id: KnownSectionId, blocks: readonly Block[]): Section {
  return { id, title: SECTION_TITLES[id], blocks };
}
