import type { TimelineInput } from '@candor/timeline';
import type { Statement } from './statements.ts';
import { statementsOf } from './statements.ts';

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

/**
 * The statements that whoever wrote a text may have taken over, when it was saved last with the event `since`: those as of
 * the first save of the draft, and as of each event since then up to `since`; each once. A sentence that was out of date
 * when another one beside it was edited is so still found.
 */
export function formerStatements(log: TimelineInput, since: number): Statement[] {
  const found = new Map<string, Statement>();
  for (const moment of momentsOf(log, since))
    for (const statement of statementsOf(logUpTo(log, moment)))
      found.set(`${statement.section} ${statement.key} ${statement.words}`, statement);
  return [...found.values()];
}

/** Where what is told of the incident changed while people wrote. Saves, reviews and items of the team's own say nothing of it. */
function momentsOf({ incident, links, postmortem = [] }: TimelineInput, since: number): number[] {
  const saves = postmortem.filter(({ type }) => type === 'PostmortemWritten' || type === 'PostmortemDraftSaved');
  const first = Math.min(since, ...saves.map(({ sequence }) => sequence));
  const declared = Math.min(...incident.map(({ sequence }) => sequence));
  const telling = [...incident, ...(links?.events ?? []), ...postmortem.filter(({ index }) => index !== null)];
  const later = telling.map(({ sequence }) => sequence).filter((sequence) => sequence > first && sequence <= since);
  return [...new Set([first, ...later])].filter((moment) => moment >= declared).sort((one, other) => one - other);
}
