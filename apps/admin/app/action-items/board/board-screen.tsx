import { Link } from '@remix-run/react';
import { buttonLook } from '../../forms/button.tsx';
import { Screen } from '../../frame/screen.tsx';
import { BoardFilter } from './board-filter.tsx';
import { BoardItems } from './board-items.tsx';
import type { BoardView } from './board-view.server.ts';

/** What teams decided to do after all incidents: what is overdue first. */
export function BoardScreen({ view }: { readonly view: BoardView }) {
  const { items, counts, isEmpty, incident, everyIncident, first, next, csv } = view;
  if (isEmpty)
    return (
      <Screen title="Action items">
        <p>
          Nothing was decided yet. Open an <Link to="/incidents">incident</Link>, go to its postmortem, and add what
          comes of it.
        </p>
      </Screen>
    );
  return (
    <Screen
      title="Action items"
      actions={
        <a href={csv} className={buttonLook()}>
          Download as CSV
        </a>
      }
    >
      <ul aria-label="How they stand" className="flex flex-wrap gap-x-5 gap-y-1">
        {counts.map(({ state, words, count, address }) => (
          <li key={state}>
            <Link to={address} className={state === 'overdue' && count > 0 ? 'font-semibold text-major' : ''}>
              {count.toLocaleString('en')} {words}
            </Link>
          </li>
        ))}
      </ul>
      <BoardFilter view={view} />
      {incident && (
        <p>
          Of <b>{incident}</b>. <Link to={everyIncident}>Of every incident</Link>
        </p>
      )}
      <p role="status" className="text-sm text-soft">
        {shown(view)}
      </p>
      {items.length > 0 && <BoardItems items={items} />}
      <nav aria-label="Pages" className="flex gap-4">
        {first && <Link to={first}>First page</Link>}
        {next && <Link to={next}>Next page</Link>}
      </nav>
    </Screen>
  );
}

function shown({ total, page, pages, items, isFiltered }: BoardView): string {
  if (total === 0) return isFiltered ? 'There is none of these.' : 'Nothing is open: all of it is done or dropped.';
  if (items.length === 0) return 'There is nothing on this page. Go back to the first one.';
  const found = total === 1 ? 'One action item.' : `${total.toLocaleString('en')} action items, the overdue first.`;
  return pages > 1 ? `${found} Page ${page} of ${pages}.` : found;
}
