import type { IncidentCommand } from '@candor/incidents';
import { DeclareIncident, decideIncident, incidentStream, PublishUpdate } from '@candor/incidents';
import type { Actor, Deciding, Instant } from '@candor/log';
import { IncidentId, instantOf, NoteId, PageId, sealText, UpdateId } from '@candor/log';
import { decidePage, PAGE_STREAM } from '@candor/record';
import { runCommand } from '../commands/run-command.ts';
import { append } from '../log/append.ts';
import { loadCatalogue, loadIncident } from '../log/fold.ts';
import type { Store, Tx } from '../store/store.ts';

export const OPERATOR: Actor = { role: 'publisher', id: 'operator-1' };

export const NOW = instantOf(Date.UTC(2024, 3, 3, 18, 10));

/** The moment some minutes after `NOW`. */
export function minutesLater(minutes: number): Instant {
  return instantOf(Date.UTC(2024, 3, 3, 18, 10) + minutes * 60_000);
}

/** The nth incident, update or note of a test. */
export function incidentId(nth: number): IncidentId {
  return IncidentId.parse(`i${String(nth).padStart(11, '0')}`);
}
export function updateId(nth: number): UpdateId {
  return UpdateId.parse(`u${String(nth).padStart(11, '0')}`);
}
export function noteId(nth: number): NoteId {
  return NoteId.parse(`n${String(nth).padStart(11, '0')}`);
}

/** Deciding at a time, with a salt that hides nothing. */
export function decidingAt(now: Instant): Deciding {
  return { now, seal: (text) => sealText(text, '00112233445566778899aabbccddeeff') };
}

/** When and by whom a command is given; its id says what is the same command. */
export interface Given {
  readonly commandId: string;
  readonly now?: Instant;
  readonly actor?: Actor;
}

/** Runs a command on an incident as the api does; answers the number of its last public entry. */
export function act(
  store: Store,
  command: IncidentCommand,
  { commandId, now = NOW, actor = OPERATOR }: Given,
): Promise<{ index: number | null }> {
  return runCommand(store, { commandId, type: command.type, actor, input: command, now }, async (tx) => {
    const catalogue = await loadCatalogue(tx);
    const incident = await loadIncident(tx, command.incidentId);
    const events = decideIncident(incident, command, { ...decidingAt(now), catalogue });
    const stream = incidentStream(command.incidentId);
    const recorded = await append(tx, { stream, events, actor, commandId, now });
    return { index: recorded.findLast((event) => event.index !== null)?.index ?? null };
  });
}

/** Declares the nth incident: two entries. */
export function declare(store: Store, nth: number, given: Partial<Given> & Partial<DeclareIncident> = {}) {
  const { commandId = `declare-${nth}`, now, actor, ...message } = given;
  const told = DeclareIncident.parse({
    title: `Incident ${nth}`,
    status: 'investigating',
    text: 'We are looking into it.',
    ...message,
  });
  const command = { ...told, type: 'DeclareIncident', incidentId: incidentId(nth), updateId: updateId(nth) } as const;
  return act(store, command, { commandId, ...(now && { now }), ...(actor && { actor }) });
}

/** Publishes one more update of the nth incident: one entry. */
export function publish(store: Store, nth: number, given: Given & Partial<PublishUpdate>) {
  const { commandId, now, actor, ...message } = given;
  const told = PublishUpdate.parse({
    incidentId: incidentId(nth),
    status: 'identified',
    text: 'We know why.',
    ...message,
  });
  const command = { ...told, type: 'PublishUpdate', updateId: updateId(1_000 + nth) } as const;
  return act(store, command, { commandId, ...(now && { now }), ...(actor && { actor }) });
}

/** Appends one event, public, to the page's stream; answers how many events that makes. */
export async function appendSettings(tx: Tx): Promise<number> {
  const command = {
    pageId: PageId.parse('p00000000000'),
    name: 'Candor',
    url: 'https://status.example.com',
    timeZone: 'Etc/UTC',
  };
  const events = decidePage(undefined, command, decidingAt(NOW));
  const given = { actor: OPERATOR, commandId: 'settings', now: NOW };
  const [event] = await append(tx, { stream: PAGE_STREAM, events, ...given });
  return event?.sequence ?? 0;
}
