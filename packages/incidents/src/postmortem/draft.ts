import type { Instant, Text } from '@candor/log';
import { IncidentId, Label, Prose, Title } from '@candor/log';
import { z } from 'zod';
import type { OpenPromise } from '../update/promise.ts';
import type { PublishedPostmortem, Revision } from './revision.ts';
import { WrittenSection } from './sections.ts';

const ActionItemInput = z.object({
  title: Title,
  /** A role or a team; the log keeps no names. */
  owner: Label.nullish(),
  /** A day, as YYYY-MM-DD. */
  due: z.iso.date('Give the day as YYYY-MM-DD.').nullish(),
});

/** Saves what people wrote so far. `after` is the version of the draft that its author saw (0: none). */
export const SavePostmortemDraft = z.object({
  incidentId: IncidentId,
  sections: z.partialRecord(WrittenSection, Prose).default({}),
  actionItems: z.array(ActionItemInput).max(100, 'Keep at most 100 action items.').default([]),
  after: z.number().int().nonnegative(),
});
export type SavePostmortemDraft = z.infer<typeof SavePostmortemDraft>;

/** Something the team decided to do. */
export interface ActionItem {
  readonly title: Text;
  readonly owner: Text | null;
  readonly due: string | null;
}

/** What people wrote for one postmortem. */
export interface WrittenPostmortem {
  readonly sections: Readonly<Partial<Record<WrittenSection, Text>>>;
  readonly actionItems: readonly ActionItem[];
}

/**
 * The stream is `postmortem/<incident id>`. A draft is never public; what was published of it is, for good, and what was
 * promised.
 */
export type PostmortemEvent =
  | { readonly type: 'PostmortemDraftSaved'; readonly data: WrittenPostmortem }
  | { readonly type: 'PostmortemPublished'; readonly data: PublishedPostmortem }
  | { readonly type: 'PostmortemPromised'; readonly data: { readonly due: Instant } }
  | { readonly type: 'PostmortemDeclined'; readonly data: { readonly reason: Text } }
  | { readonly type: 'PostmortemRanOut'; readonly data: { readonly due: Instant } };

/** The draft as it stands (its version counts the saves), and what was published of it, oldest first. */
export interface PostmortemDraft extends WrittenPostmortem {
  readonly version: number;
  readonly savedAt: Instant | null;
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
  sections: {},
  actionItems: [],
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
