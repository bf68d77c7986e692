import type { TimelineInput } from '@candor/timeline';

/** What is known of an incident up to an event of the log, that one included. The titles of others are today's. */
export function logUpTo(log: TimelineInput, sequence: number): TimelineInput {
  const { incident, catalogue, postmortem, links, recurrence = null } = log;
  const known = (event: { readonly sequence: number }) => event.sequence <= sequence;
  return {
    incident: incident.filter(known),
    catalogue: catalogue.filter(known),
    ...(postmortem ? { postmortem: postmortem.filter(known) } : {}),
    ...(links ? { links: { ...links, events: links.events.filter(known) } } : {}),
    recurrence: recurrence && known(recurrence.source) ? recurrence : null,
  };
}
