import type { Instant, Text } from '@candor/log';
import type { PublishableSection } from './sections.ts';

/** A postmortem as it was published: the public document, and the parts of the draft that were chosen for it. */
export interface PublishedPostmortem {
  /** Counts what was published of this incident, from 1. A later one takes the place of the ones before it. */
  readonly revision: number;
  readonly title: Text;
  /** The whole document in Markdown, without front matter. */
  readonly text: Text;
  /** Inside only: what the next revision begins with. */
  readonly sections: readonly PublishableSection[];
}

/** What was published, when, and where it stands in the record; `draft` and `changes` are those that it was made from. */
export interface Revision extends PublishedPostmortem {
  readonly draft: number;
  readonly changes: number;
  readonly recordedAt: Instant;
  readonly index: number | null;
}
