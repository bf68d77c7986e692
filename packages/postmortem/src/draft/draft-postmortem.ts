import type { WrittenPostmortem } from '@candor/incidents';
import { impactOfIncident, titleOf } from '@candor/incidents';
import type { Timeline } from '@candor/timeline';
import type { Block, Facts, PostmortemDocument, Section, SectionId } from '../document.ts';
import { communicationBlocks } from './communication/communication.ts';
import { impactBlocks } from './impact.ts';
import { milestoneBlocks } from './milestones.ts';
import { noteBlocks, toldBlocks } from './quotes.ts';
import { relatedBlocks } from './related.ts';
import { summarise } from './summary.ts';
import { timelineBlocks } from './timeline-table.ts';
import { actionItemBlock, writtenBlock } from './written.ts';

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

function factsOf({ timeline, page }: DraftInput): Facts {
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
  return [
    section('summary', 'Summary', summary),
    section('impact', 'Impact', impactBlocks(timeline)),
    section('milestones', 'Milestones and durations', milestoneBlocks(timeline)),
    section('communication', 'What we said, and when', communicationBlocks(timeline)),
    section('related', 'Related incidents', relatedBlocks(timeline)),
    section('timeline', 'Timeline', timelineBlocks(timeline)),
    section('contributing_factors', 'Contributing factors', [writtenBlock(written, 'contributing_factors')]),
    section('went_well', 'What went well', [writtenBlock(written, 'went_well')]),
    section('went_badly', 'What went badly', [writtenBlock(written, 'went_badly')]),
    section('got_lucky', 'Where we got lucky', [writtenBlock(written, 'got_lucky')]),
    section('action_items', 'Action items', [actionItemBlock(written)]),
    section('told', 'What readers were told', toldBlocks(timeline)),
    section('notes', 'Internal notes', noteBlocks(timeline)),
  ].filter(({ blocks }) => blocks.length > 0);
}

/** A section under its title. */
export function section(id: SectionId, title: string, blocks: readonly Block[]): Section {
  return { id, title, blocks };
}
