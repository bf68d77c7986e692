import type { Timeline } from '@candor/timeline';
import type { PostmortemDocument } from './document.ts';

/** A postmortem with what its drawing is made from. Of a document for readers, what readers know of the incident. */
export interface Exported {
  readonly document: PostmortemDocument;
  readonly timeline: Timeline;
  /** The name of the template that chose its sections. */
  readonly template: string;
  /** Whom it is for: a document for readers says nothing of the log. */
  readonly audience: 'team' | 'readers';
}
