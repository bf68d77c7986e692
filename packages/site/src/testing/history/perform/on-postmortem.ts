import type { Incident } from '@candor/incidents';
import {
  decidePostmortem,
  decidePostmortemPromise,
  decidePublication,
  declinePostmortem,
  EMPTY_DRAFT,
  isOpen,
  PUBLISHABLE_SECTIONS,
  postmortemStream,
  runOutPostmortem,
  titleOf,
} from '@candor/incidents';
import type { Actor } from '@candor/log';
import type { Book } from '../book.ts';
import { choose } from '../choose.ts';
import { INTERNAL_MARK } from '../internal-marks.ts';
import type { Act } from '../step.ts';

type ActOf<Type extends Act['type']> = Extract<Act, { readonly type: Type }>;

/** What an incident's change promises of its postmortem. */
export function promisePostmortem(
  book: Book,
  change: { readonly before: Incident | undefined; readonly after: Incident },
  actor: Actor,
): void {
  const { id } = change.after;
  const deciding = { now: book.now, term: book.postmortemTerm, timeZone: book.page?.timeZone ?? 'Etc/UTC' };
  const events = decidePostmortemPromise(book.drafts.get(id) ?? EMPTY_DRAFT, change, deciding);
  book.append(postmortemStream(id), events, actor);
}

/** What the clock does about a postmortem that did not come. */
export function runOutPromisedPostmortem(book: Book, incident: Incident, clock: Actor): void {
  const { id: incidentId } = incident;
  const draft = book.drafts.get(incidentId) ?? EMPTY_DRAFT;
  const due = draft.promise?.due ?? book.now;
  const events = runOutPostmortem(draft, { incidentId, due }, { now: book.now, incident });
  book.append(postmortemStream(incidentId), events, clock);
}

export function decline(book: Book, act: ActOf<'decline'>, actor: Actor): void {
  const promised = [...book.drafts].filter(([, draft]) => draft.promise !== null);
  const [incidentId, draft] = choose(promised, act.pick);
  const events = declinePostmortem(draft, { incidentId, reason: act.reason }, book.deciding());
  book.append(postmortemStream(incidentId), events, actor);
}

export function saveDraft(book: Book, act: ActOf<'draft'>, actor: Actor): void {
  const incidentId = choose(book.incidents.keys(), act.pick);
  const draft = book.drafts.get(incidentId) ?? EMPTY_DRAFT;
  const { text } = act;
  const command = {
    incidentId,
    sections: { summary: text, went_badly: text },
    own: [],
    factors: [],
    after: draft.version,
  };
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
  if (!book.drafts.get(incident.id)?.version)
    saveDraft(book, { type: 'draft', pick, text: 'Draft.', due: null }, actor);
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
  const events = decidePublication(draft, command, { ...book.deciding(), incident, document, approvalsNeeded: 0 });
  book.append(postmortemStream(incidentId), events, actor);
}
