import type { ActionItemId, Recorded } from '@candor/log';
import { ActionItemId as AnActionItemId, saysWords, wordsOf } from '@candor/log';
import type { ActionItem } from './action-items/action-item.ts';
import type { ActionItemEvent } from './action-items/events.ts';
import { evolveActionItems } from './action-items/evolve.ts';
import type { PostmortemDraft, PostmortemEvent, WrittenWords } from './draft.ts';
import { EMPTY_DRAFT } from './draft.ts';
import { evolveReview } from './review/review.ts';

/** The draft, and what was published of it, as its events leave it; they may come in any order. */
export function postmortemOf(events: readonly Recorded<PostmortemEvent>[]): PostmortemDraft {
  return events.toSorted((one, other) => one.sequence - other.sequence).reduce(evolvePostmortem, EMPTY_DRAFT);
}

/** The draft, and what was published of it, after one more event. */
export function evolvePostmortem(state: PostmortemDraft, event: Recorded<PostmortemEvent>): PostmortemDraft {
  const { recordedAt, index } = event;
  switch (event.type) {
    case 'PostmortemDraftSaved': {
      const { sections, actionItems } = event.data;
      return { ...saved(state, { ...state, sections }, event), actionItems: actionItems.map(former(state, event)) };
    }
    case 'PostmortemWritten':
      return saved(state, event.data, event);
    case 'PostmortemPublished': {
      const { version: draft, changes } = state;
      const revision = { ...event.data, draft, changes, recordedAt, index };
      return { ...state, revisions: [...state.revisions, revision], promise: null };
    }
    case 'PostmortemPromised':
      return { ...state, promise: { due: event.data.due, state: 'due' }, declined: false };
    case 'PostmortemDeclined':
      return { ...state, promise: null, declined: true };
    case 'PostmortemRanOut':
      return { ...state, promise: { due: event.data.due, state: 'late' } };
    case 'PostmortemReviewAsked':
    case 'PostmortemApproved':
    case 'PostmortemChangesAsked':
      return evolveReview(state, event);
    case 'ActionItemAdded':
    case 'ActionItemChanged':
      return { ...withItems(state, event), contributors: withActor(state.contributors, event) };
    case 'ActionItemDone':
    case 'ActionItemDropped':
    case 'ActionItemReopened':
      return withItems(state, event);
    default:
      // Readers were told of it already: it stands beside what was published, and asks for no new revision.
      return { ...state, actionItems: evolveActionItems(state.actionItems, event) };
  }
}

function withItems(state: PostmortemDraft, event: Recorded<ActionItemEvent>): PostmortemDraft {
  const actionItems = evolveActionItems(state.actionItems, event);
  const isSame = publishable(actionItems) === publishable(state.actionItems);
  return { ...state, actionItems, changes: state.changes + (isSame ? 0 : 1) };
}

/** What the public document can say of action items: not who does them, nor that they are done. */
function publishable(items: readonly ActionItem[]): string {
  const standing = items.filter(({ state }) => state !== 'dropped');
  return JSON.stringify(standing.map(({ title, due }) => [title.hash, due]));
}

function withActor(ids: readonly string[], { actor: { id } }: Recorded<PostmortemEvent>): readonly string[] {
  return id === null || ids.includes(id) ? ids : [...ids, id];
}

function saved(
  state: PostmortemDraft,
  { sections, own, factors, template }: WrittenWords,
  event: Recorded<PostmortemEvent>,
): PostmortemDraft {
  const { recordedAt, sequence } = event;
  const words = { sections, own, factors, template };
  const before = hashesOf(state);
  const now = hashesOf(words);
  const since = Object.fromEntries(
    [...now].map(([name, hash]) => [name, before.get(name) === hash ? (state.since[name] ?? sequence) : sequence]),
  );
  const [authors, contributors] = [withActor(state.authors, event), withActor(state.contributors, event)];
  const counted = { version: state.version + 1, changes: state.changes + 1 };
  return { ...state, ...words, ...counted, savedAt: recordedAt, since, authors, contributors };
}

/** The hash of what each section says; a text that stays as it is keeps its own, one that is written again gets another. */
function hashesOf({ sections, own }: WrittenWords): Map<string, string> {
  const written = Object.entries(sections).map(([name, text]) => [name, text.hash] as const);
  return new Map([...written, ...own.map(({ id, text }) => [id, text.hash] as const)]);
}

/** Before 0.5.0 action items had no ids: they get one by their place in the draft. One is as old as its title. */
function former({ actionItems }: PostmortemDraft, { recordedAt }: Recorded<PostmortemEvent>) {
  return (words: Pick<ActionItem, 'title' | 'owner' | 'due'>, position: number): ActionItem => ({
    ...words,
    id: formerId(position),
    kind: 'prevent',
    priority: 'medium',
    tracker: null,
    state: 'open',
    outcome: null,
    addedAt: actionItems.find(({ title }) => saysWords(title, wordsOf(words.title)))?.addedAt ?? recordedAt,
    endedAt: null,
    commitment: null,
  });
}

function formerId(position: number): ActionItemId {
  return AnActionItemId.parse(`draft${String(position + 1).padStart(7, '0')}`);
}
