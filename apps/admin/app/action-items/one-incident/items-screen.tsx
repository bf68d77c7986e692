import { Link } from '@remix-run/react';
import { ActionForm } from '../../forms/action-form.tsx';
import { Button } from '../../forms/button.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useMay } from '../../roles/use-may.ts';
import { ItemFields } from '../fields/item-fields.tsx';
import { ItemCard } from './item-card.tsx';
import type { ItemsScreenView } from './items-view.server.ts';

/** What the team decided to do after one incident, and what readers were told of it. */
export function ItemsScreen({ view }: { readonly view: ItemsScreenView }) {
  const { incidentId, title, items, commitments, isPublished } = view;
  return (
    <Screen
      title="Action items"
      actions={
        items.some((it) => it.commitment) && (
          <a href={commitments} target="_blank" rel="noreferrer">
            The page of commitments
          </a>
        )
      }
    >
      <p className="-mt-3 text-soft">
        <Link to={`/incidents/${incidentId}`}>{title}</Link>
        {' · '}
        <Link to={`/incidents/${incidentId}/postmortem`}>its postmortem</Link>
        {' · '}
        <Link to="/action-items">all action items</Link>
      </p>
      {items.length === 0 ? (
        <p>Nothing was decided yet. Add what comes of this incident: it stands in the postmortem and on the board.</p>
      ) : (
        <ul className="border-t">
          {items.map((item) => (
            <ItemCard key={item.itemId} item={item} view={view} />
          ))}
        </ul>
      )}
      {!isPublished && items.length > 0 && (
        <p className="text-sm text-soft">
          Readers can be told of an action item once they have the postmortem: the commitment stands beside it.
        </p>
      )}
      <AddItem />
    </Screen>
  );
}

function AddItem() {
  if (!useMay('responder')) return <p>Responders, publishers and admins add action items.</p>;
  return (
    <section aria-labelledby="add-item" className="grid gap-3 rounded-lg border bg-card px-4 py-3.5">
      <h2 id="add-item" className="font-semibold">
        Add an action item
      </h2>
      <ActionForm
        name="add-item"
        intent="add-item"
        first={{ kind: 'prevent', priority: 'medium' }}
        aria-labelledby="add-item"
        className="grid gap-3"
      >
        <ItemFields hasDay />
        <div>
          <Button look="go">Add it</Button>
        </div>
      </ActionForm>
    </section>
  );
}
