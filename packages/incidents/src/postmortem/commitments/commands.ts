import { Reason, Title } from '@candor/log';
import type { z } from 'zod';
import { Day, ofItem } from '../action-items/action-item.ts';

/** Tells readers what is going to be done and by when, in words for them. */
export const MakeCommitment = ofItem.extend({ title: Title, due: Day });
export type MakeCommitment = z.infer<typeof MakeCommitment>;

/** Tells readers another day, and why. */
export const MoveCommitment = ofItem.extend({ due: Day, reason: Reason });
export type MoveCommitment = z.infer<typeof MoveCommitment>;

/** Tells readers that it is done, and what shows that; the action item is done with it. */
export const KeepCommitment = ofItem.extend({ evidence: Reason });
export type KeepCommitment = z.infer<typeof KeepCommitment>;

/** Tells readers that it will not be done, and why; the action item is dropped with it. */
export const DropCommitment = ofItem.extend({ reason: Reason });
export type DropCommitment = z.infer<typeof DropCommitment>;

/** The clock notes that the day passed without it. */
export const RunOutCommitment = ofItem.extend({ due: Day });
export type RunOutCommitment = z.infer<typeof RunOutCommitment>;

/** What can be asked of a commitment. */
export type CommitmentCommand =
  | ({ readonly type: 'MakeCommitment' } & MakeCommitment)
  | ({ readonly type: 'MoveCommitment' } & MoveCommitment)
  | ({ readonly type: 'KeepCommitment' } & KeepCommitment)
  | ({ readonly type: 'DropCommitment' } & DropCommitment)
  | ({ readonly type: 'RunOutCommitment' } & RunOutCommitment);
