import type { IncidentId } from '@candor/log';
import { z } from 'zod';

/** What one incident is to another, in the words of the one that says it. The last one is the same both ways. */
export const RELATIONS = ['caused_by', 'follow_up_of', 'same_cause_as'] as const;
export const Relation = z.enum(RELATIONS, { error: 'Choose one of the three relations.' });
export type Relation = z.infer<typeof Relation>;

/** A link between two incidents: `incidentId` is caused by `otherId`, for one. `public` when readers see it. */
export interface IncidentLink {
  readonly incidentId: IncidentId;
  readonly otherId: IncidentId;
  readonly relation: Relation;
  readonly public: boolean;
}

/**
 * Everything that can have happened to links; the stream is `links`. Linking the same two again makes an internal link
 * public; an unlinking is public when the link was.
 */
export type LinkEvent =
  | { readonly type: 'IncidentsLinked'; readonly data: IncidentLink }
  | { readonly type: 'IncidentsUnlinked'; readonly data: IncidentLink };

/** The stream that holds the links between incidents. */
export const LINKS_STREAM = 'links';
