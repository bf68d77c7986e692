import type { ActionItemId, Text } from '@candor/log';
import type { ActionItemWords } from './action-item.ts';

type OfItem<Data = object> = { readonly itemId: ActionItemId } & Data;

/** What happened to an action item, inside. */
export type ActionItemEvent =
  | { readonly type: 'ActionItemAdded'; readonly data: OfItem<ActionItemWords> }
  | { readonly type: 'ActionItemChanged'; readonly data: OfItem<ActionItemWords> }
  | { readonly type: 'ActionItemDone'; readonly data: OfItem<{ readonly evidence: Text }> }
  | { readonly type: 'ActionItemDropped'; readonly data: OfItem<{ readonly reason: Text }> }
  | { readonly type: 'ActionItemReopened'; readonly data: OfItem };
