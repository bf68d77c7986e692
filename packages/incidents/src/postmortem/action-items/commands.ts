import type { ActionItemId } from '@candor/log';
import { IncidentId, Reason } from '@candor/log';
import type { z } from 'zod';
import { ActionItemFields, ofItem } from './action-item.ts';

/** Adds an action item to the postmortem of an incident; whoever sends it gives it an id. */
export const AddActionItem = ActionItemFields.extend({ incidentId: IncidentId });
export type AddActionItem = z.infer<typeof AddActionItem>;

/** Says anew what an action item is: all of it. */
export const ChangeActionItem = ActionItemFields.extend(ofItem.shape);
export type ChangeActionItem = z.infer<typeof ChangeActionItem>;

/** Says that it is done, and what shows that. */
export const FinishActionItem = ofItem.extend({ evidence: Reason });
export type FinishActionItem = z.infer<typeof FinishActionItem>;

/** Decides that it is not to be done, and why. */
export const DropActionItem = ofItem.extend({ reason: Reason });
export type DropActionItem = z.infer<typeof DropActionItem>;

/** It is to be done after all. */
export const ReopenActionItem = ofItem;
export type ReopenActionItem = z.infer<typeof ReopenActionItem>;

/** What can be asked of an action item inside. */
export type ActionItemCommand =
  | ({ readonly type: 'AddActionItem'; readonly itemId: ActionItemId } & AddActionItem)
  | ({ readonly type: 'ChangeActionItem' } & ChangeActionItem)
  | ({ readonly type: 'FinishActionItem' } & FinishActionItem)
  | ({ readonly type: 'DropActionItem' } & DropActionItem)
  | ({ readonly type: 'ReopenActionItem' } & ReopenActionItem);
