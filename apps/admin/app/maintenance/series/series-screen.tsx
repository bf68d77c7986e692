import { Link, useSearchParams } from '@remix-run/react';
import { useSeed } from '../../forms/command/use-seed.ts';
import { Done } from '../../frame/done.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useMay } from '../../roles/use-may.ts';
import { Moment } from '../../time/moment.tsx';
import { MaintenanceRows } from '../list/maintenance-rows.tsx';
import { announcedWords } from './announced-words.ts';
import { ChangeSeriesForm, EndSeriesForm } from './planning/change-series-forms.tsx';
import type { SeriesScreenView } from './series-view.server.ts';

const DONE: Readonly<Record<string, string>> = {
  started: 'These windows are planned. Each is announced by itself when its time comes.',
  changed: 'Changed. What was announced already stays as it was announced.',
  ended: 'Ended. No further window is announced.',
};

/** Recurring windows: how often, when next, what was announced of them. */
export function SeriesScreen({ view }: { readonly view: SeriesScreenView }) {
  const isPublisher = useMay('publisher');
  const seed = useSeed();
  const done = DONE[useSearchParams()[0].get('done') ?? ''];
  const { title, comes, takes, zoneName, pageZoneName, announcedDaysBefore, ended, next, announced } = view;
  return (
    <Screen title={title}>
      {done && (
        <Done key={seed} id="done">
          {done}
        </Done>
      )}
      <p className="text-soft">
        <Link to="/maintenance/series">Recurring windows</Link>: {comes} ({zoneName}), for {takes}.{' '}
        {ended ? 'They have ended.' : `Each is announced ${announcedWords(announcedDaysBefore)}.`}
      </p>
      {!ended && (
        <section aria-labelledby="next" className="grid gap-1">
          <h2 id="next" className="text-sm font-semibold text-soft">
            To be announced next
          </h2>
          <p className="text-sm text-soft">Times in {zoneName}</p>
          {next.length === 0 && <p>No window is left.</p>}
          <ol>
            {next.map((at) => (
              <li key={at.instant}>
                <Moment at={at} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <section aria-labelledby="announced" className="grid gap-2">
        <h2 id="announced" className="text-sm font-semibold text-soft">
          Announced
        </h2>
        <p className="text-sm text-soft">Times in {pageZoneName}</p>
        {announced.length > 0 ? <MaintenanceRows maintenances={announced} /> : <p>None yet.</p>}
      </section>
      {isPublisher && !ended && (
        <div className="grid max-w-xl gap-2">
          <ChangeSeriesForm view={view} />
          <EndSeriesForm view={view} />
        </div>
      )}
    </Screen>
  );
}
