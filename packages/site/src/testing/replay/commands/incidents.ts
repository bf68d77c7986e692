import type { IncidentCommand, Message } from '@candor/incidents';
import {
  BackfillIncident,
  DeclareIncident,
  decideIncident,
  Impact,
  impactOfIncident,
  incidentStream,
  PublishUpdate,
} from '@candor/incidents';
import { IncidentId, UpdateId } from '@candor/log';
import type { Book } from '../../history/book.ts';
import type { CapturedIncident, CapturedUpdate } from '../captured/answers.ts';
import type { Action } from './action.ts';
import { instant, OPERATOR } from './action.ts';

/**
 * The commands that tell those of an incident's updates that were not told yet, each when it was created. One that began
 * resolved is told afterwards. The impact is set by hand where the features say another one.
 */
export function tellIncident(incident: CapturedIncident, told: ReadonlySet<string> = new Set()): Action[] {
  const incidentId = IncidentId.parse(incident.id);
  const updates = inOrder(incident.incident_updates);
  const fresh = updates.filter(({ id }) => !told.has(id));
  const [first] = updates;
  const actions = fresh.map((update): Action => {
    const updateId = UpdateId.parse(update.id);
    const said = messageOf(update);
    if (update !== first)
      return command(update, () => {
        const parsed = PublishUpdate.parse({ incidentId, ...said });
        return { type: 'PublishUpdate', updateId, ...parsed };
      });
    if (update.status === 'resolved')
      return command(update, () => {
        const parsed = BackfillIncident.parse({ title: incident.name, updates: [said] });
        return { type: 'BackfillIncident', incidentId, updateIds: [updateId], ...parsed };
      });
    return command(update, () => {
      const parsed = DeclareIncident.parse({ title: incident.name, ...said });
      return { type: 'DeclareIncident', incidentId, updateId, ...parsed };
    });
  });
  return [...actions, ...impactOf(incident, fresh.at(-1))];
}

/** Says that an incident ended: all that is known of one that an answer lists no more. */
export function endIncident(id: string, at: string): Action {
  const message = { status: 'resolved', text: 'This incident has been resolved.' };
  return command({ created_at: at }, (book) => ({
    type: 'PublishUpdate',
    updateId: book.id(UpdateId),
    ...PublishUpdate.parse({ incidentId: id, ...message }),
  }));
}

/** Updates by when they were created, the first one first. */
export function inOrder(updates: readonly CapturedUpdate[]): CapturedUpdate[] {
  return [...updates].reverse().sort((one, other) => Date.parse(one.created_at) - Date.parse(other.created_at));
}

/** What an update claims of features; what is over leaves none affected. */
export function claimsOf({ affected_components: affected }: CapturedUpdate, isOver: boolean): Message['features'] {
  const named = (affected ?? []).flatMap(({ code, new_status: status }) =>
    code === undefined || status === undefined ? [] : [{ featureId: code, status }],
  );
  return named.filter(({ status }) => !isOver || status === 'operational') as Message['features'];
}

function messageOf(update: CapturedUpdate) {
  const { status, body, display_at: happenedAt } = update;
  return { status, text: body, happenedAt, features: claimsOf(update, status === 'resolved') };
}

function impactOf(incident: CapturedIncident, last: CapturedUpdate | undefined): Action[] {
  const incidentId = IncidentId.parse(incident.id);
  const at = instant(last?.created_at ?? incident.updated_at);
  const impact = Impact.parse(incident.impact);
  const act = (book: Book) => {
    const state = book.incidents.get(incidentId);
    if (state && impactOfIncident(state) !== impact)
      write(book, { type: 'OverrideImpact', incidentId, impact, reason: 'As it was told.' });
  };
  return [{ at, act }];
}

function command({ created_at }: Pick<CapturedUpdate, 'created_at'>, of: (book: Book) => IncidentCommand): Action {
  return { at: instant(created_at), act: (book) => write(book, of(book)) };
}

function write(book: Book, it: IncidentCommand): void {
  const deciding = { ...book.deciding(), catalogue: book.catalogue };
  book.append(incidentStream(it.incidentId), decideIncident(book.incidents.get(it.incidentId), it, deciding), OPERATOR);
}
