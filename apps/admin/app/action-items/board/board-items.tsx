import { Link } from '@remix-run/react';
import { Fact } from '../../states/fact.tsx';
import { Moment } from '../../time/moment.tsx';
import { Day } from '../day.tsx';
import { ItemFacts } from '../item-facts.tsx';
import { ItemState } from '../item-state.tsx';
import type { BoardView } from './board-view.server.ts';

type Item = BoardView['items'][number];

/** Action items of many incidents, one a row, the overdue ones first. */
export function BoardItems({ items }: { readonly items: readonly Item[] }) {
  return (
    <ul className="border-t">
      {items.map((item) => (
        <li key={`${item.incident.id} ${item.itemId}`} className="grid gap-0.5 border-b py-2.5">
          <ItemState item={item} />
          <p className="text-[1.06rem] leading-snug font-semibold">
            <Link
              to={`/incidents/${item.incident.id}/action-items#item-${item.itemId}`}
              className="text-ink decoration-accent"
            >
              <bdi>{item.title}</bdi>
            </Link>
          </p>
          <ItemFacts item={item}>
            <Fact name="of">
              <Link to={`/incidents/${item.incident.id}`}>
                <bdi>{item.incident.title}</bdi>
              </Link>
            </Fact>
          </ItemFacts>
          <Became item={item} />
        </li>
      ))}
    </ul>
  );
}

function Became({ item: { state, outcome, ended, commitment } }: { readonly item: Item }) {
  return (
    <>
      {commitment?.state === 'open' && (
        <p className="text-sm">
          Readers were told: by the end of <Day day={commitment.due} />
          {commitment.slips.length > 0 && `, moved ${times(commitment.slips.length)}`}.
          {commitment.late && <strong className="text-major"> They were told that it is late.</strong>}
        </p>
      )}
      {outcome && ended && (
        <p className="text-sm">
          {state === 'done' ? 'Done' : 'Dropped'}, <Moment at={ended} />: <bdi>{outcome}</bdi>
        </p>
      )}
    </>
  );
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
