import { Link, useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useIsLive } from '../../forms/use-is-live.ts';
import { Done } from '../../frame/done.tsx';
import { Moment } from '../../time/moment.tsx';
import type { SaidView } from './said-view.server.ts';

/** What became of what was just published: saved first, then on the page. */
export function Said({
  said,
  children,
}: {
  readonly said: Pick<SaidView, 'savedAt' | 'isOnPage' | 'since'>;
  readonly children?: ReactNode;
}) {
  const { pathname, search } = useLocation();
  const isLive = useIsLive();
  if (said.isOnPage)
    return (
      <Done id="said">
        {said.since ? (
          <>
            On the page since <Moment at={said.since} />.
          </>
        ) : (
          'On the page.'
        )}
        {children}
      </Done>
    );
  return (
    <Done id="said">
      Saved at <Moment at={said.savedAt} />. It comes onto the page in a moment.{' '}
      {!isLive && (
        <Link to={`${pathname}${search}`} reloadDocument>
          Look again
        </Link>
      )}
      {children}
    </Done>
  );
}
