import type { PostmortemEvent } from '@candor/incidents';
import type { Recorded } from '@candor/log';
import { wordsOf } from '@candor/log';
import { placedAt } from './placed.ts';
import type { PostmortemDeclinedRow, PostmortemPromiseRow, PostmortemPublishedRow } from './row.ts';

type PostmortemRow = PostmortemPromiseRow | PostmortemDeclinedRow | PostmortemPublishedRow;

/** What readers were told of the postmortem of an incident: promised, late, declined, published. */
export function postmortemRows(events: readonly Recorded<PostmortemEvent>[]): PostmortemRow[] {
  return events.flatMap(rowOf);
}

function rowOf(event: Recorded<PostmortemEvent>): PostmortemRow[] {
  const placed = placedAt(event);
  switch (event.type) {
    case 'PostmortemPromised':
      return [{ kind: 'postmortem-promised', ...placed, due: event.data.due }];
    case 'PostmortemRanOut':
      return [{ kind: 'postmortem-late', ...placed, due: event.data.due }];
    case 'PostmortemDeclined':
      return [{ kind: 'postmortem-declined', ...placed, text: wordsOf(event.data.reason) }];
    case 'PostmortemPublished':
      return [{ kind: 'postmortem', ...placed, revision: event.data.revision }];
    case 'PostmortemDraftSaved':
    case 'PostmortemWritten':
    case 'PostmortemReviewAsked':
    case 'PostmortemApproved':
    case 'PostmortemChangesAsked':
    case 'ActionItemAdded':
    case 'ActionItemChanged':
    case 'ActionItemDone':
    case 'ActionItemDropped':
    case 'ActionItemReopened':
    // What became of commitments is told beside the postmortem, and is no part of the incident.
    case 'CommitmentMade':
    case 'CommitmentMoved':
    case 'CommitmentKept':
    case 'CommitmentDropped':
    case 'CommitmentRanOut':
      return [];
  }
}
