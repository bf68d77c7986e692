import type { WrittenPostmortem } from '@candor/incidents';
import { impactOfIncident, titleOf } from '@candor/incidents';
import type { Timeline } from '@candor/timeline';
import type { Facts, PostmortemDocument } from '../document.ts';
import type { Template } from '../templates/template.ts';
import { teamTemplate } from '../templates/templates.ts';
import type { Standing } from './standing.ts';
import { FIRST_DRAFT } from './standing.ts';
import { teamSections } from './team-sections.ts';

/** What a postmortem is drafted from: the incident read back, the page it was told on, and what people wrote since. */
export interface DraftInput {
  readonly timeline: Timeline;
  readonly page: { readonly name: string; readonly url: string };
  readonly written: WrittenPostmortem;
  /** The template that it follows; left out: the one that `written` names, `full` where that is none of the team's. */
  readonly template?: Template;
  /** How far it is (`standingOf`); left out: a draft that was never published. */
  readonly standing?: Standing;
  /** Those who wrote in it, and those whose approval counts, by the names of their accounts; nobody when left out. */
  readonly authors?: readonly string[];
  readonly reviewers?: readonly string[];
}

/** The postmortem of an incident as the log tells it now. The same input makes the same document. */
export function draftPostmortem(input: DraftInput): PostmortemDocument {
  const { timeline, written } = input;
  const template = input.template ?? teamTemplate(written.template);
  const { authors = [], reviewers = [] } = input;
  const facts = { ...factsOf(input, template.name), authors, reviewers };
  return { title: titleOf(timeline.incident), facts, sections: teamSections({ timeline, written }, template) };
}

/** What is said of the incident and the document before the sections, without names of people. */
export function factsOf(
  { timeline, page, standing = FIRST_DRAFT }: Pick<DraftInput, 'timeline' | 'page' | 'standing'>,
  template: string,
): Facts {
  const { incident, milestones, byRecorded, features } = timeline;
  return {
    incidentId: incident.id,
    url: `${page.url}/incidents/${incident.id}`,
    page: page.name,
    impact: impactOfIncident(incident),
    severity: incident.severity,
    started: milestones.impact_started?.at ?? incident.startedAt,
    resolved: milestones.resolved?.at ?? null,
    toldAfterwards: incident.backfilled,
    features: features.map(({ product, feature }) => ({ product, feature })),
    template,
    ...standing,
    authors: [],
    reviewers: [],
    upTo: {
      sequence: byRecorded.at(-1)?.source.sequence ?? 0,
      index: byRecorded.findLast((row) => row.public)?.source.index ?? null,
    },
  };
}
