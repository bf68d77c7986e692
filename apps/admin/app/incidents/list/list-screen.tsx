import { Link } from '@remix-run/react';
import { buttonLook } from '../../forms/button.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useMay } from '../../roles/use-may.ts';
import { IncidentRows } from './incident-rows.tsx';
import type { ListScreenView } from './list-view.server.ts';

const TAB = 'py-1 text-soft no-underline aria-[current]:font-semibold aria-[current]:text-ink';

/** All incidents, newest first, a page at a time. */
export function ListScreen({ view }: { readonly view: ListScreenView }) {
  const isPublisher = useMay('publisher');
  const { incidents, isOpenOnly, isFirst, next } = view;
  const filter = isOpenOnly ? 'open&' : '';
  return (
    <Screen
      title="Incidents"
      actions={
        isPublisher && (
          <>
            <Link to="/incidents/past" className={buttonLook()}>
              Tell a past incident
            </Link>
            <Link to="/incidents/new" className={buttonLook('go')}>
              Declare an incident
            </Link>
          </>
        )
      }
    >
      <nav aria-label="Which incidents" className="flex gap-4">
        <Link to="/incidents" className={TAB} aria-current={isOpenOnly ? undefined : 'page'}>
          All
        </Link>
        <Link to="/incidents?open" className={TAB} aria-current={isOpenOnly ? 'page' : undefined}>
          Open
        </Link>
        <Link to="/incidents/communication" className={`${TAB} ms-auto`}>
          How we communicated
        </Link>
      </nav>
      {incidents.length > 0 ? <IncidentRows incidents={incidents} /> : <p>{emptyWords(isOpenOnly, isFirst)}</p>}
      <nav aria-label="Pages" className="flex gap-4">
        {!isFirst && <Link to={isOpenOnly ? '/incidents?open' : '/incidents'}>Newest</Link>}
        {next && <Link to={`/incidents?${filter}before=${next}`}>Older</Link>}
      </nav>
    </Screen>
  );
}

function emptyWords(isOpenOnly: boolean, isFirst: boolean): string {
  if (!isFirst) return 'There are no older ones.';
  return isOpenOnly ? 'Nothing is happening.' : 'There was no incident yet.';
}
