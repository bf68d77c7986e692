import type { PostmortemDraft } from '@candor/incidents';
import { postmortemStatus } from '@candor/incidents';
import type { DocumentStatus } from '../document.ts';

/** How far a document is, and the revision that readers have. */
export interface Standing {
  readonly status: DocumentStatus;
  readonly revision: number | null;
}

/** The document that nobody has published yet. */
export const FIRST_DRAFT: Standing = { status: 'draft', revision: null };

/** How far the draft is as it stands. */
export function standingOf(draft: PostmortemDraft): Standing {
  const status = postmortemStatus(draft);
  return { status: status === 'none' ? 'draft' : status, revision: draft.revisions.at(-1)?.revision ?? null };
}
