import { titleOf } from '@candor/incidents';
import type { TimelineInput } from '@candor/timeline';
import { publicly, readTimeline } from '@candor/timeline';
import type { Exported } from '../exported.ts';
import type { Template, TemplateName } from '../templates/template.ts';
import { TEMPLATES } from '../templates/templates.ts';
import type { DraftInput } from './draft-postmortem.ts';
import { draftPostmortem, factsOf } from './draft-postmortem.ts';
import type { PublicInput } from './public-postmortem.ts';
import { publicSections } from './public-sections.ts';

/** What a document is made from, whatever its template. */
export interface Material extends Omit<DraftInput, 'timeline' | 'template'>, Pick<PublicInput, 'sections'> {
  readonly log: TimelineInput;
  /** The team's own templates; none when left out. */
  readonly ownTemplates?: readonly Template[];
}

/** The postmortem as a template has it. What is made for readers is made from what readers know, and nothing else. */
export function preparePostmortem(material: Material, by: TemplateName | Template): Exported {
  const { log, page, written, sections } = material;
  const template = typeof by === 'string' ? TEMPLATES[by] : by;
  if (template.audience === 'team') {
    const timeline = readTimeline(log);
    const drafted = draftPostmortem({ ...material, timeline, template });
    const { facts } = drafted;
    const sequence = Math.max(facts.upTo.sequence, positionOf(log));
    const document = { ...drafted, facts: { ...facts, upTo: { ...facts.upTo, sequence } } };
    return { template: template.name, audience: 'team', timeline, document };
  }
  const timeline = readTimeline(publicly(log));
  const document = {
    title: titleOf(timeline.incident),
    facts: factsOf({ timeline, page }, template.name),
    sections: publicSections(timeline, written, sections),
  };
  return { template: template.name, audience: 'readers', timeline, document };
}

/** The newest event that a postmortem is made from: not all of them are rows of its timeline, such as saving words. */
function positionOf({ incident, postmortem = [], links }: TimelineInput): number {
  const sequences = [...incident, ...postmortem, ...(links?.events ?? [])].map((event) => event.sequence);
  return sequences.reduce((most, sequence) => Math.max(most, sequence), 0);
}
