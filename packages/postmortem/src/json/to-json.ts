import type { Exported } from '../exported.ts';
import { blockJson } from './blocks.ts';
import type { PostmortemJson } from './schema.ts';
import { timelineJson } from './timeline.ts';

/**
 * A postmortem for programs: JSON of the form `PostmortemJson`, indented, with a line break at its end. The same document
 * makes the same bytes.
 */
export function toJson({ document, timeline, template, audience }: Exported): string {
  const { title, facts, sections } = document;
  const { incidentId: incident, url, page, impact, severity, started, resolved, toldAfterwards, upTo } = facts;
  const { status, revision, authors, reviewers } = facts;
  const inside = audience === 'team';
  const json: PostmortemJson = {
    format: 'candor-postmortem',
    version: 1,
    template,
    title,
    facts: {
      ...{ incident, url, page, impact },
      ...(inside ? { severity } : {}),
      ...{ started, resolved, toldAfterwards },
      features: facts.features.map(({ product, feature }) => ({ product, feature })),
      ...(inside ? { status, revision, authors: [...authors], reviewers: [...reviewers] } : {}),
      record: upTo.index,
      ...(inside ? { log: upTo.sequence } : {}),
    },
    sections: sections.map(({ id, title: heading, blocks }) => ({ id, title: heading, blocks: blocks.map(blockJson) })),
    ...timelineJson(timeline),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
