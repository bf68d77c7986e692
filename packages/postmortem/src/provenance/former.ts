import type { Source, TimelineInput } from '@candor/timeline';
import type { Citation } from './citations.ts';
import { isCited } from './citations.ts';
import type { Statement } from './statements.ts';
import { statementsOf } from './statements.ts';

/**
 * For a citation in a text, the statements that whoever wrote it may have taken over: those which the cited events make when
 * they are read alone. A statement names all that it rests on, so no other moment of the log has to be gone back to; it
 * comes out as it was told, but for the days of its times. What was asked for once is kept.
 */
export function formerStatements(log: TimelineInput): (cited: Citation) => readonly Statement[] {
  const kept = new Map<string, readonly Statement[]>();
  return (cited) => {
    const key = JSON.stringify([cited.record, cited.log]);
    const former = kept.get(key) ?? statementsOf(logOf(log, cited));
    kept.set(key, former);
    return former;
  };
}

/** The cited events, with what has to come before any other: that there is the incident, and what is committed to. */
function logOf(
  { incident, catalogue, postmortem = [], links, recurrence = null }: TimelineInput,
  cited: Citation,
): TimelineInput {
  const named = (event: Source) => isCited(cited, event);
  return {
    incident: incident.filter((event) => event.type === 'IncidentDeclared' || named(event)),
    catalogue,
    postmortem: postmortem.filter(
      (event) => event.type === 'ActionItemAdded' || event.type === 'PostmortemDraftSaved' || named(event),
    ),
    ...(links ? { links: { ...links, events: links.events.filter(named) } } : {}),
    recurrence: recurrence && named(recurrence.source) ? recurrence : null,
  };
}
