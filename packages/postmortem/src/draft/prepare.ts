import { titleOf } from '@candor/incidents';
import type { TimelineInput } from '@candor/timeline';
import { publicly, readTimeline } from '@candor/timeline';
import type { Exported } from '../exported.ts';
import type { DraftInput } from './draft-postmortem.ts';
import { draftPostmortem, factsOf } from './draft-postmortem.ts';
import type { PublicInput } from './public-postmortem.ts';
import { publicSections } from './public-postmortem.ts';

/** The templates that choose what stands in a document: all of it, or what readers get. */
export const TEMPLATES = ['full', 'public'] as const;
export type TemplateName = (typeof TEMPLATES)[number];

/** What a document is made from, whatever its template. */
export interface Material extends Pick<DraftInput, 'page' | 'written'>, Pick<PublicInput, 'sections'> {
  readonly log: TimelineInput;
}

/** The postmortem as a template has it. What is made for readers is made from what readers know, and nothing else. */
export function preparePostmortem(material: Material, template: TemplateName): Exported {
  const { log, page, written, sections } = material;
  switch (template) {
    case 'full': {
      const timeline = readTimeline(log);
      return { template, audience: 'team', timeline, document: draftPostmortem({ timeline, page, written }) };
    }
    case 'public': {
      const timeline = readTimeline(publicly(log));
      const document = {
        title: titleOf(timeline.incident),
        facts: factsOf({ timeline, page }),
        sections: publicSections(timeline, written, sections),
      };
      return { template, audience: 'readers', timeline, document };
    }
  }
}
