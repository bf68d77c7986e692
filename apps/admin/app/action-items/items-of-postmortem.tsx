import { Link } from '@remix-run/react';
import { ItemState } from './item-state.tsx';
import type { ItemView } from './item-view.server.ts';

/**
 * The action items of a postmortem beside its draft. They are changed on a screen of their own: sending one of their forms
 * here would lose what was typed into the draft where no script keeps it.
 */
export function ItemsOfPostmortem({
  incidentId,
  items,
}: {
  readonly incidentId: string;
  readonly items: readonly ItemView[];
}) {
  const screen = `/incidents/${incidentId}/action-items`;
  return (
    <section aria-labelledby="action-items" className="grid gap-1.5">
      <h2 id="action-items" className="font-semibold">
        Action items
      </h2>
      <ul className="grid gap-1.5">
        {items.map((item) => (
          <li key={item.itemId}>
            <ItemState item={item} />{' '}
            <Link to={`${screen}#item-${item.itemId}`}>
              <bdi>{item.title}</bdi>
            </Link>
            {item.commitment && <small className="text-soft"> · readers were told</small>}
          </li>
        ))}
      </ul>
      <p>
        <Link to={screen}>{items.length === 0 ? 'Decide what comes of it' : 'Add, change or end them'}</Link>
      </p>
    </section>
  );
}
