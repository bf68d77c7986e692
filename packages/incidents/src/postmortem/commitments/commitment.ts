import type { ActionItemId, Envelope, Instant, Text } from '@candor/log';

type OfItem<Data> = { readonly itemId: ActionItemId } & Data;

/** What readers were told of an action item; days as YYYY-MM-DD, in the page's zone. */
export type CommitmentEvent =
  | { readonly type: 'CommitmentMade'; readonly data: OfItem<{ readonly title: Text; readonly due: string }> }
  | { readonly type: 'CommitmentMoved'; readonly data: OfItem<{ readonly due: string; readonly reason: Text }> }
  | { readonly type: 'CommitmentKept'; readonly data: OfItem<{ readonly evidence: Text }> }
  | { readonly type: 'CommitmentDropped'; readonly data: OfItem<{ readonly reason: Text }> }
  | { readonly type: 'CommitmentRanOut'; readonly data: OfItem<{ readonly due: string }> };

/** Where and when something was told. */
interface Told {
  readonly recordedAt: Instant;
  readonly index: number | null;
}

/** Another day took the place of the one that was told before. */
export interface Slip extends Told {
  readonly from: string;
  readonly to: string;
  readonly reason: Text;
}

/** An action item that readers were told of, as it stands. */
export interface Commitment extends Told {
  readonly itemId: ActionItemId;
  readonly title: Text;
  /** The day it is due by now; `slips` tell which it was before. */
  readonly due: string;
  readonly slips: readonly Slip[];
  /** The days that passed without it, each with when that was told. */
  readonly missed: readonly (Told & { readonly due: string })[];
  readonly state: 'open' | 'kept' | 'dropped';
  /** What it ended with: what shows that it was kept, or why it was dropped; null while it is open. */
  readonly end: (Told & { readonly text: Text }) | null;
}

/** A commitment after one more event; null before it was made. */
export function evolveCommitment(
  state: Commitment | null,
  event: CommitmentEvent & Pick<Envelope, 'recordedAt' | 'index'>,
): Commitment | null {
  const told = { recordedAt: event.recordedAt, index: event.index };
  if (event.type === 'CommitmentMade') {
    // Picked: read back from a public entry, the data holds more.
    const { itemId, title, due } = event.data;
    return { itemId, title, due, ...told, slips: [], missed: [], state: 'open', end: null };
  }
  if (state === null) return null;
  switch (event.type) {
    case 'CommitmentMoved': {
      const { due: to, reason } = event.data;
      return { ...state, due: to, slips: [...state.slips, { from: state.due, to, reason, ...told }] };
    }
    case 'CommitmentKept':
      return { ...state, state: 'kept', end: { text: event.data.evidence, ...told } };
    case 'CommitmentDropped':
      return { ...state, state: 'dropped', end: { text: event.data.reason, ...told } };
    case 'CommitmentRanOut':
      return { ...state, missed: [...state.missed, { due: event.data.due, ...told }] };
  }
}

/** Whether the day that a commitment is due by passed without it, and readers were told so. */
export function isMissed({ state, due, missed }: Pick<Commitment, 'state' | 'due' | 'missed'>): boolean {
  return state === 'open' && missed.some((it) => it.due === due);
}
