import type { Incident, IncidentCommand } from '@candor/incidents';
import { decideIncident, incidentStream } from '@candor/incidents';
import type { Actor } from '@candor/log';
import { addMilliseconds, IncidentId, instantOf, NoteId, UpdateId } from '@candor/log';
import type { Book } from '../book.ts';
import { choose } from '../choose.ts';
import { INTERNAL_MARK, INTERNAL_YEAR } from '../internal-marks.ts';
import type { Act } from '../step.ts';
import { promisePostmortem } from './on-postmortem.ts';

type ActOf<Type extends Act['type']> = Extract<Act, { readonly type: Type }>;
type IncidentAct = ActOf<'declare' | 'backfill' | 'publish' | 'impact' | 'severity' | 'note' | 'milestone'>;

export function performOnIncident(book: Book, act: IncidentAct, actor: Actor): void {
  writeToIncident(book, commandOf(book, act), actor);
}

/** What the clock does about an incident whose promised update did not come. */
export function runOut(book: Book, { id, promise }: Incident, clock: Actor): void {
  if (promise) writeToIncident(book, { type: 'RunOutPromise', incidentId: id, due: promise.due }, clock);
}

/** Decides a command on an incident and appends what comes of it, the promise of a postmortem included. */
export function writeToIncident(book: Book, command: IncidentCommand, actor: Actor): void {
  const { incidentId } = command;
  const before = book.incidents.get(incidentId);
  const mark = command.type === 'AddNote' ? INTERNAL_MARK : '';
  const deciding = { ...book.deciding(mark), catalogue: book.catalogue };
  book.append(incidentStream(incidentId), decideIncident(before, command, deciding), actor);
  const after = book.incidents.get(incidentId);
  if (after) promisePostmortem(book, { before, after }, actor);
}

function commandOf(book: Book, act: IncidentAct): IncidentCommand {
  if (act.type === 'declare')
    return {
      type: 'DeclareIncident',
      incidentId: book.id(IncidentId),
      updateId: book.id(UpdateId),
      title: act.title,
      severity: act.severity,
      ...messageOf(book, act),
    };
  if (act.type === 'backfill') return backfill(book, act);
  const incidentId = choose(book.incidents.keys(), act.pick);
  switch (act.type) {
    case 'publish':
      return { type: 'PublishUpdate', incidentId, updateId: book.id(UpdateId), ...messageOf(book, act) };
    case 'impact':
      return { ...act, type: 'OverrideImpact', incidentId };
    case 'severity':
      return { ...act, type: 'SetSeverity', incidentId };
    case 'note':
      return { type: 'AddNote', incidentId, noteId: book.id(NoteId), text: act.text, happenedAt: inside(1) };
    case 'milestone':
      return { ...act, type: 'MarkMilestone', incidentId, happenedAt: inside(act.minute) };
  }
}

type Message = Omit<ActOf<'publish'>, 'type' | 'pick'>;

function messageOf(book: Book, { status, text, claims, ago, promisedIn }: Message) {
  const after = status === 'resolved' ? null : promisedIn;
  return {
    status,
    text,
    features: claimsOf(book, claims, status === 'resolved'),
    happenedAt: ago === null ? null : addMilliseconds(book.now, -ago),
    nextUpdateBy: after === null ? null : addMilliseconds(book.now, after),
  };
}

function backfill(book: Book, { title, updates }: ActOf<'backfill'>): IncidentCommand {
  const inOrder = [...updates].sort((one, other) => other.ago - one.ago);
  const messages = inOrder.map((update, place) => {
    const status = place === inOrder.length - 1 ? ('resolved' as const) : update.status;
    const happenedAt = addMilliseconds(book.now, -update.ago);
    const { editedAfter } = update;
    const edited = editedAfter === null ? null : addMilliseconds(happenedAt, Math.min(editedAfter, update.ago));
    return { ...messageOf(book, { ...update, status, promisedIn: null }), happenedAt, editedAtSource: edited };
  });
  const updateIds = messages.map(() => book.id(UpdateId));
  return { type: 'BackfillIncident', incidentId: book.id(IncidentId), updateIds, title, updates: messages };
}

/** Each feature once; what is over can say of none that it still fails. */
export function claimsOf(book: Book, claims: Message['claims'], resolved: boolean) {
  const { features } = book.catalogue;
  if (features.length === 0) return [];
  const statuses = new Map(claims.map(({ pick, status }) => [choose(features, pick).id, status]));
  return [...statuses].map(([featureId, status]) => ({
    featureId,
    status: resolved ? ('operational' as const) : status,
  }));
}

function inside(minute: number) {
  return instantOf(Date.UTC(INTERNAL_YEAR, 0, 2) + minute * 60_000);
}
