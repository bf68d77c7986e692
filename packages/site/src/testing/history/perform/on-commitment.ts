import type { Commitment, CommitmentCommand, Incident } from '@candor/incidents';
import { decideActionItem, decideCommitment, EMPTY_DRAFT, isOpen, postmortemStream } from '@candor/incidents';
import type { Actor, IncidentId } from '@candor/log';
import { ActionItemId, addMilliseconds, zonedTimes } from '@candor/log';
import type { Book } from '../book.ts';
import { choose } from '../choose.ts';
import { INTERNAL_MARK } from '../internal-marks.ts';
import type { Act } from '../step.ts';
import { publishPostmortem } from './on-postmortem.ts';

type ActOf<Type extends Act['type']> = Extract<Act, { readonly type: Type }>;

/** Commits to something after an incident that is over, beside its postmortem; inside it is called something else. */
export function commit(book: Book, act: ActOf<'commit'>, actor: Actor): void {
  const { id: incidentId } = publishedOf(book, act, actor);
  const itemId = addItem(book, incidentId, actor);
  const due = dayAfter(book, act.dueIn);
  writeCommitment(book, { type: 'MakeCommitment', incidentId, itemId, title: act.title, due }, actor);
}

/** An incident with a postmortem; where the chosen one has none, something is published. */
function publishedOf(book: Book, { pick }: ActOf<'commit'>, actor: Actor): Incident {
  const over = [...book.incidents.values()].filter((it) => !isOpen(it));
  const incident = choose(over, pick);
  const isPublished = (book.drafts.get(incident.id)?.revisions.length ?? 0) > 0;
  if (!isPublished)
    publishPostmortem(book, { type: 'publish-postmortem', pick: over.indexOf(incident), text: 'Over.' }, actor);
  return incident;
}

/** Moves a commitment to another day, or ends it. */
export function performOnCommitment(book: Book, act: ActOf<'move' | 'keep' | 'drop'>, actor: Actor): void {
  const open = allOpen(book);
  const { incidentId, itemId } = choose(open, act.pick);
  writeCommitment(book, commandOf(book, act, { incidentId, itemId }), actor);
}

/** What the clock does about commitments whose day passed. */
export function runOutCommitments(book: Book, clock: Actor): void {
  for (const { incidentId, itemId, due } of allOpen(book))
    writeCommitment(book, { type: 'RunOutCommitment', incidentId, itemId, due }, clock);
}

/** Adds an action item of which readers hear nothing. */
export function addItem(book: Book, incidentId: IncidentId, actor: Actor): ActionItemId {
  const itemId = book.id(ActionItemId);
  const words = { title: 'Look into it', owner: 'Some team', tracker: 'https://tracker.example/1', due: '1987-06-05' };
  const command = { type: 'AddActionItem', incidentId, itemId, kind: 'prevent', priority: 'medium', ...words } as const;
  const draft = book.drafts.get(incidentId) ?? EMPTY_DRAFT;
  book.append(postmortemStream(incidentId), decideActionItem(draft, command, book.deciding(INTERNAL_MARK)), actor);
  return itemId;
}

/** Decides a command on a commitment and appends what comes of it. */
export function writeCommitment(book: Book, command: CommitmentCommand, actor: Actor): void {
  const { incidentId } = command;
  const draft = book.drafts.get(incidentId) ?? EMPTY_DRAFT;
  const events = decideCommitment(draft, command, { ...book.deciding(), today: dayAfter(book, 0) });
  book.append(postmortemStream(incidentId), events, actor);
}

function commandOf(
  book: Book,
  act: ActOf<'move' | 'keep' | 'drop'>,
  of: { readonly incidentId: IncidentId; readonly itemId: ActionItemId },
): CommitmentCommand {
  switch (act.type) {
    case 'move':
      return { type: 'MoveCommitment', ...of, due: dayAfter(book, act.dueIn), reason: act.reason };
    case 'keep':
      return { type: 'KeepCommitment', ...of, evidence: act.evidence };
    case 'drop':
      return { type: 'DropCommitment', ...of, reason: act.reason };
  }
}

function allOpen(book: Book): (Pick<Commitment, 'itemId' | 'due'> & { readonly incidentId: IncidentId })[] {
  return [...book.drafts].flatMap(([incidentId, { actionItems }]) =>
    actionItems.flatMap(({ commitment }) => (commitment?.state === 'open' ? [{ incidentId, ...commitment }] : [])),
  );
}

/** The day some milliseconds from now, in the page's zone. */
function dayAfter(book: Book, milliseconds: number): string {
  const inZone = zonedTimes(book.page?.timeZone ?? 'Etc/UTC');
  return inZone(addMilliseconds(book.now, milliseconds)).iso.slice(0, 10);
}
