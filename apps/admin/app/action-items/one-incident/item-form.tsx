import type { ReactNode } from 'react';
import { ActionForm } from '../../forms/action-form.tsx';
import { Button } from '../../forms/button.tsx';
import { Fold } from '../../forms/fold.tsx';
import type { Fields } from '../../forms/sent/fields.ts';
import type { ItemView } from '../item-view.server.ts';

/** A form about one action item, folded away until it is wanted. */
export function ItemForm({
  item,
  intent,
  title,
  first = {},
  hidden = {},
  button,
  children,
}: {
  readonly item: Pick<ItemView, 'itemId' | 'title'>;
  readonly intent: string;
  /** What it does, where it is folded. */
  readonly title: string;
  readonly first?: Fields;
  readonly hidden?: Fields;
  readonly button: string;
  readonly children: ReactNode;
}) {
  const name = `${intent}-${item.itemId}`;
  return (
    <Fold title={title} forms={[name]}>
      <ActionForm
        name={name}
        intent={intent}
        first={first}
        hidden={{ itemId: item.itemId, ...hidden }}
        aria-label={`${title}: ${item.title}`}
        className="grid max-w-2xl gap-3"
      >
        {children}
        <div>
          <Button className="whitespace-normal!">{button}</Button>
        </div>
      </ActionForm>
    </Fold>
  );
}
