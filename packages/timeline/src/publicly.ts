import type { Envelope } from '@candor/log';
import type { TimelineInput } from './timeline.ts';

/**
 * What readers know of an incident: only events that became public entries. A timeline that is read from it holds
 * nothing internal (no note, severity, marked milestone, nor a link of the team alone), because it was never told of any.
 */
export function publicly({ incident, catalogue, postmortem, links, recurrence = null }: TimelineInput): TimelineInput {
  return {
    incident: incident.filter(isTold),
    catalogue: catalogue.filter(isTold),
    recurrence,
    // A document says nothing of its own publication: telling it again would always be something new.
    ...(postmortem ? { postmortem: postmortem.filter((it) => isTold(it) && it.type !== 'PostmortemPublished') } : {}),
    ...(links ? { links: { ...links, events: links.events.filter(isTold) } } : {}),
  };
}

function isTold({ index }: Pick<Envelope, 'index'>): boolean {
  return index !== null;
}
