import type { Incident, IncidentCommand } from '@candor/incidents';
import {
  decideIncident,
  decidePostmortem,
  decidePublication,
  EMPTY_DRAFT,
  incidentStream,
  isOpen,
  PUBLISHABLE_SECTIONS,
  postmortemStream,
  titleOf,
} from '@candor/incidents';
import type { Actor } from '@candor/log';
import { addMilliseconds, IncidentId, instantOf, NoteId, UpdateId } from '@candor/log';
import type { Book } from './book.ts';
import { choose } from './choose.ts';
import { INTERNAL_MARK, INTERNAL_YEAR } from './internal-marks.ts';
import type { Act } from './step.ts';

type ActOf<Type extends Act['type']> = Extract<Act, { readonly type: Type }>;
type IncidentAct = ActOf<'declare' | 'backfill' | 'publish' | 'impact' | 'severity' | 'note' | 'milestone'>;

export function performOnIncident(book: Book, act: IncidentAct, actor: Actor): void {
  write(book, commandOf(book, act), actor);
}

/** What the clock does about an incident whose promised update did not come. */
export function runOut(book: Book, { id, promise }: Incident, clock: Actor): void {
  if (promise) write(book, { type: 'RunOutPromise', incidentId: id, due: promise.due }, clock);
}

function write(book: Book, command: IncidentCommand, actor: Actor): void {
  const mark = command.type === 'AddNote' ? INTERNAL_MARK : '';
  const deciding = { ...book.deciding(mark), catalogue: book.catalogue };
  const events = decideIncident(book.incidents.get(command.incidentId), command, deciding);
  book.append(incidentStream(command.incidentId), events, actor);
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
    return { ...messageOf(book, { ...update, status, promisedIn: null }), happenedAt };
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

export function saveDraft(book: Book, act: ActOf<'draft'>, actor: Actor): void {
  const incidentId = choose(book.incidents.keys(), act.pick);
  const draft = book.drafts.get(incidentId) ?? EMPTY_DRAFT;
  const { text } = act;
  const actionItems = [{ title: text, owner: text, due: act.due }];
  const command = { incidentId, sections: { summary: text, went_badly: text }, actionItems, after: draft.version };
  const events = decidePostmortem(draft, command, book.deciding(INTERNAL_MARK));
  book.append(postmortemStream(incidentId), events, actor);
}

/** Publishes a document that no generator made, so that pages stand up to any, about something that is over. */
export function publishPostmortem(book: Book, act: ActOf<'publish-postmortem'>, actor: Actor): void {
  const incident = choose(
    [...book.incidents.values()].filter((it) => !isOpen(it)),
    act.pick,
  );
  const pick = [...book.incidents.keys()].indexOf(incident.id);
  if (!book.drafts.has(incident.id)) saveDraft(book, { type: 'draft', pick, text: 'Draft.', due: null }, actor);
  publishText(book, { incident, text: act.text }, actor);
}

/** Publishes a text as the postmortem of an incident, whatever its draft says. */
export function publishText(
  book: Book,
  { incident, text }: { readonly incident: Incident; readonly text: string },
  actor: Actor,
): void {
  const { id: incidentId } = incident;
  const draft = book.drafts.get(incidentId) ?? EMPTY_DRAFT;
  const document = { title: titleOf(incident), text, digest: 'd'.repeat(64) };
  const command = { incidentId, sections: [...PUBLISHABLE_SECTIONS], after: draft.version, seen: document.digest };
  const events = decidePublication(draft, command, { ...book.deciding(), incident, document });
  book.append(postmortemStream(incidentId), events, actor);
}

function inside(minute: number) {
  return instantOf(Date.UTC(INTERNAL_YEAR, 0, 2) + minute * 60_000);
}
