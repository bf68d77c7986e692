import type { Instant, Text } from '@candor/log';
import { IncidentId, Label, Prose, SectionId, Title } from '@candor/log';
import { z } from 'zod';
import type { OpenPromise } from '../update/promise.ts';
import type { ActionItem } from './action-items/action-item.ts';
import type { ActionItemEvent } from './action-items/events.ts';
import type { CommitmentEvent } from './commitments/commitment.ts';
import type { ReviewEvent, Reviewed } from './review/review.ts';
import type { PublishedPostmortem, Revision } from './revision.ts';
import { WrittenSection } from './sections.ts';

/** So many sections under titles of the team's own a postmortem keeps. */
export const MOST_OWN_SECTIONS = 30;

const OwnSectionInput = z.object({ id: SectionId, title: Title, text: Prose });

/**
 * Saves what people wrote so far, all of it. `after` is the version of the draft that its author saw (0: none). Action
 * items are not part of it: they are added and ended one by one.
 */
export const SavePostmortemDraft = z.strictObject({
  incidentId: IncidentId,
  sections: z.partialRecord(WrittenSection, Prose).default({}),
  /** Sections under titles of the team's own. */
  own: z
    .array(OwnSectionInput)
    .max(MOST_OWN_SECTIONS, `Keep at most ${MOST_OWN_SECTIONS} sections of your own.`)
    .refine((own) => new Set(own.map(({ id }) => id)).size === own.length, 'Two sections have the same id.')
    .default([]),
  /** Contributing factors in a few words each, to be counted over incidents. */
  factors: z
    .array(Label)
    .max(20, 'Keep at most 20 contributing factors.')
    .refine(
      (factors) => new Set(factors.map((it) => it.toLowerCase())).size === factors.length,
      'Name each contributing factor once.',
    )
    .default([]),
  /** The name of the template that the document follows; null: that of the page. */
  template: z.string().max(60).nullish(),
  after: z.number().int().nonnegative(),
});
export type SavePostmortemDraft = z.infer<typeof SavePostmortemDraft>;

/** A section under a title of the team's own. */
export interface OwnSection {
  readonly id: SectionId;
  readonly title: Text;
  /** Markdown. */
  readonly text: Text;
}

/** The words of a postmortem that people wrote. */
export interface WrittenWords {
  readonly sections: Readonly<Partial<Record<WrittenSection, Text>>>;
  readonly own: readonly OwnSection[];
  readonly factors: readonly Text[];
  readonly template: string | null;
}

/** What people wrote for one postmortem, and decided to do. */
export interface WrittenPostmortem extends WrittenWords {
  readonly actionItems: readonly ActionItem[];
}

/** What was saved by releases before 0.5.0: action items were part of the draft, and all of it was saved together. */
interface FormerDraft {
  readonly sections: WrittenWords['sections'];
  readonly actionItems: readonly { readonly title: Text; readonly owner: Text | null; readonly due: string | null }[];
}

/**
 * The stream is `postmortem/<incident id>`. A draft is never public; what was published of it is, for good, and what was
 * promised or committed to.
 */
export type PostmortemEvent =
  | { readonly type: 'PostmortemDraftSaved'; readonly data: FormerDraft }
  | { readonly type: 'PostmortemWritten'; readonly data: WrittenWords }
  | { readonly type: 'PostmortemPublished'; readonly data: PublishedPostmortem }
  | { readonly type: 'PostmortemPromised'; readonly data: { readonly due: Instant } }
  | { readonly type: 'PostmortemDeclined'; readonly data: { readonly reason: Text } }
  | { readonly type: 'PostmortemRanOut'; readonly data: { readonly due: Instant } }
  | ActionItemEvent
  | CommitmentEvent
  | ReviewEvent;

/** The draft as it stands (its version counts the saves), and what was published of it, oldest first. */
export interface PostmortemDraft extends WrittenPostmortem {
  readonly version: number;
  readonly savedAt: Instant | null;
  /** How often what can be published of it changed: by a save, or by what became of an action item. */
  readonly changes: number;
  /** Since which event of the log a section says what it says: by its name, or by its id where it is one of the team's own. */
  readonly since: Readonly<Record<string, number>>;
  /** The opaque ids of those who saved it, each once, in the order in which they first did. */
  readonly authors: readonly string[];
  /** Theirs, and those of who added or changed an action item: none of them approves it. */
  readonly contributors: readonly string[];
  /** What was said in reviews, oldest first. */
  readonly reviewed: readonly Reviewed[];
  readonly revisions: readonly Revision[];
  /** The promise of it that stands; null where none was made, or it was published or declined. */
  readonly promise: OpenPromise | null;
  /** Whether the promise that was made last was declined. */
  readonly declined: boolean;
}

/** The draft that nobody has written in yet. */
export const EMPTY_DRAFT: PostmortemDraft = {
  version: 0,
  savedAt: null,
  changes: 0,
  sections: {},
  own: [],
  factors: [],
  template: null,
  since: {},
  authors: [],
  contributors: [],
  actionItems: [],
  reviewed: [],
  revisions: [],
  promise: null,
  declined: false,
};

/** The stream that holds the postmortem of one incident. */
export function postmortemStream(id: IncidentId): string {
  return `postmortem/${id}`;
}

/** The incident whose postmortem a stream holds, or null when it holds something else. */
export function postmortemOfStream(stream: string): IncidentId | null {
  return stream.startsWith('postmortem/') ? IncidentId.parse(stream.slice('postmortem/'.length)) : null;
}
