import { Link } from '@remix-run/react';
import { buttonLook } from '../../forms/button.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useMay } from '../../roles/use-may.ts';
import { Moment } from '../../time/moment.tsx';
import { MaintenanceTabs } from '../list/tabs.tsx';
import type { SeriesRowView } from './series-row.server.ts';

const SHOWN_TIMES = 3;

/** All recurring windows: how often, and when they come next. */
export function SeriesListScreen({ series }: { readonly series: readonly SeriesRowView[] }) {
  const isPublisher = useMay('publisher');
  const [going, ended] = [series.filter((it) => !it.ended), series.filter((it) => it.ended)];
  return (
    <Screen
      title="Maintenance"
      actions={
        isPublisher && (
          <Link to="/maintenance/series/new" className={buttonLook('go')}>
            Plan recurring windows
          </Link>
        )
      }
    >
      <MaintenanceTabs />
      {going.length > 0 ? <Rows series={going} /> : <p>No windows come again and again.</p>}
      {ended.length > 0 && (
        <section aria-label="Ended" className="grid gap-2">
          <h2 className="text-sm font-semibold text-soft">Ended</h2>
          <Rows series={ended} />
        </section>
      )}
    </Screen>
  );
}

function Rows({ series }: { readonly series: readonly SeriesRowView[] }) {
  return (
    <ul className="border-t">
      {series.map(({ seriesId, title, comes, takes, zoneName, ended, next }) => (
        <li key={seriesId} className="border-b py-2.5">
          <p className="text-[1.06rem] leading-snug font-semibold">
            <Link to={`/maintenance/series/${seriesId}`} className="text-ink decoration-accent">
              {title}
            </Link>
          </p>
          <p className="text-sm text-soft">
            {comes} ({zoneName}), for {takes}
          </p>
          {!ended && (
            <p className="flex flex-wrap gap-x-4 text-sm text-soft">
              {next.length === 0 && 'No window is left.'}
              {next.slice(0, SHOWN_TIMES).map((at, position) => (
                <span key={at.instant}>
                  {position === 0 && 'to be announced next: '}
                  <Moment at={at} />
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
