import type { ActionItemFields, SavePostmortemDraft } from '@candor/incidents';
import type { ActionItemId } from '@candor/log';

/** What taking a file over would make of a part of the postmortem. */
export type Becomes = 'unchanged' | 'changed' | 'new' | 'removed' | 'refused';

/** One part of a file beside the postmortem as it stands. */
export interface ComparedPart {
  readonly title: string;
  /** The heading in the file, where it is another one. */
  readonly heading: string | null;
  readonly becomes: Becomes;
  /** Markdown, as it stands here and in the file. */
  readonly before: string;
  readonly after: string;
  /** Why it is refused, and what to do instead. */
  readonly why: string | null;
}

/** One action item of a file beside the one that it is here; `after` is what adding or changing it takes. */
export interface ComparedItem {
  readonly id: ActionItemId | null;
  readonly title: string;
  readonly becomes: Exclude<Becomes, 'removed'>;
  readonly before: string;
  readonly after: string;
  readonly fields: ActionItemFields | null;
  readonly why: string | null;
}

/** What people wrote, as saving it takes it. */
export type Words = Required<Pick<SavePostmortemDraft, 'sections' | 'own' | 'factors'>> & {
  readonly template: string | null;
};

/** A file beside the postmortem as it stands, before anything changes. */
export interface Comparison {
  /** Whether Candor wrote the file, or it comes from elsewhere. */
  readonly origin: 'candor' | 'elsewhere';
  readonly parts: readonly ComparedPart[];
  readonly items: readonly ComparedItem[];
  /** All that people wrote, with what the file changes and is not refused. */
  readonly words: Words;
}
