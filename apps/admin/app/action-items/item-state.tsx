import { StateMark } from '../states/state-mark.tsx';
import type { ItemView } from './item-view.server.ts';

/** How an action item stands, as a shape, a word and a colour; how long it is overdue. */
export function ItemState({ item: { state, overdue } }: { readonly item: Pick<ItemView, 'state' | 'overdue'> }) {
  if (state === 'done') return <StateMark tone="ok">Done</StateMark>;
  if (state === 'dropped') return <StateMark tone="open">Dropped</StateMark>;
  return overdue ? (
    <StateMark tone="major">Overdue by {overdue}</StateMark>
  ) : (
    <StateMark tone="maintenance">Open</StateMark>
  );
}
