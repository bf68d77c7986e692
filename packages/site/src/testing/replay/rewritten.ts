import { BackfillIncident, CorrectUpdate } from '@candor/incidents';
import { IncidentId, Instant, UpdateId } from '@candor/log';
import { openSite } from '../../doors.ts';
import type { Site } from '../../site.ts';
import { PLAIN_ASSETS } from '../assets.ts';
import { Book } from '../history/book.ts';
import { writeToIncident } from '../history/perform/on-incident.ts';
import type { CapturedAnswer, CapturedIncident, CapturedUpdate } from './captured/answers.ts';
import type { Feed } from './captured/feed.ts';
import { OPERATOR, perform } from './commands/action.ts';
import { openPage } from './commands/catalogue.ts';
import { inOrder } from './commands/incidents.ts';

/** An edit later than this after posting is one, and no slip of the clock. */
const EDITED_MS = 60_000;

/** A last word that readers of the source were shown in more than one wording. */
export interface RewrittenWord {
  readonly incidentId: IncidentId;
  readonly updateId: UpdateId;
  /** `unknown`: the capture has the newest wording alone. Else both are known. */
  readonly earlier: 'unknown' | { readonly text: string; readonly later: string };
  /** When the source edited it, as far as it says. */
  readonly editedAt: Instant;
}

/**
 * Takes a source's incidents over as they were captured, all told afterwards, with what is known of its edits; then
 * corrects each last word that its later feed tells in another wording, when the feed says that it changed.
 */
export function takeOver(answer: CapturedAnswer, feed: Feed): { site: Site; rewritten: RewrittenWord[] } {
  const book = new Book();
  perform(book, openPage([answer]));
  book.now = Instant.parse(answer.page.updated_at);
  const rewritten: RewrittenWord[] = [];
  const incidents = (answer.incidents ?? []).filter(({ incident_updates: [last] }) => last?.status === 'resolved');
  for (const incident of incidents) rewritten.push(...tellAfterwards(book, incident));
  const inTheirOrder = feed.entries.toSorted((one, other) => Date.parse(one.updated) - Date.parse(other.updated));
  for (const entry of inTheirOrder) {
    const incident = incidents.find(({ id }) => id === entry.id);
    if (incident) rewritten.push(...correctByFeed(book, incident, entry));
  }
  const site = openSite(PLAIN_ASSETS);
  for (const entry of book.record) site.apply(entry);
  return { site, rewritten };
}

function tellAfterwards(book: Book, incident: CapturedIncident): RewrittenWord[] {
  const updates = inOrder(incident.incident_updates);
  const incidentId = IncidentId.parse(incident.id);
  const updateIds = updates.map(({ id }) => UpdateId.parse(id));
  const told = updates.map((update) => {
    const { status, body: text, created_at: happenedAt } = update;
    return { status, text, happenedAt, editedAtSource: editOf(update) };
  });
  const command = BackfillIncident.parse({ title: incident.name, updates: told });
  writeToIncident(book, { type: 'BackfillIncident', incidentId, updateIds, ...command }, OPERATOR);
  const last = updates.at(-1);
  const editedAt = last && editOf(last);
  if (!last || !editedAt) return [];
  return [{ incidentId, updateId: UpdateId.parse(last.id), earlier: 'unknown', editedAt: Instant.parse(editedAt) }];
}

function editOf({ created_at: created, updated_at: updated }: CapturedUpdate): string | null {
  return Date.parse(updated) - Date.parse(created) > EDITED_MS ? updated : null;
}

function correctByFeed(book: Book, incident: CapturedIncident, entry: Feed['entries'][number]): RewrittenWord[] {
  const later = entry.paragraphs[0];
  const last = inOrder(incident.incident_updates).at(-1);
  if (!last || later?.word !== 'Resolved' || sameWords(later.text, last.body)) return [];
  const editedAt = Instant.parse(entry.updated);
  if (editedAt > book.now) book.now = editedAt;
  const [incidentId, updateId] = [IncidentId.parse(incident.id), UpdateId.parse(last.id)];
  const reason = 'The source tells it in other words in its later feed.';
  const correction = { incidentId, updateId, change: 'addition', text: later.text, reason, after: 1 };
  writeToIncident(book, { type: 'CorrectUpdate', ...CorrectUpdate.parse(correction) }, OPERATOR);
  return [{ incidentId, updateId, earlier: { text: last.body, later: later.text }, editedAt }];
}

/** Whether two texts say the same, however their lines are broken and marked up. */
function sameWords(one: string, other: string): boolean {
  const plain = (text: string) =>
    text
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  return plain(one) === plain(other);
}
