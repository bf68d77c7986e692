import { MAINTENANCE_WORDS } from '@candor/site';
import { Link } from '@remix-run/react';
import { Fact } from '../../states/fact.tsx';
import { StateMark } from '../../states/state-mark.tsx';
import { Moment } from '../../time/moment.tsx';
import { WindowTimes } from '../../time/window-times.tsx';
import type { MaintenanceScreenView } from './maintenance-view.server.ts';

/** What the maintenance is, how it stands, when it is planned, and on what. */
export function MaintenanceHeader({ view }: { readonly view: MaintenanceScreenView }) {
  const { maintenance, window, zoneName } = view;
  const { title, status, featureNames, started, ended, seriesId } = maintenance;
  const { tone, title: word } = MAINTENANCE_WORDS[status];
  return (
    <header>
      <StateMark tone={tone}>Maintenance · {word.toLowerCase()}</StateMark>
      <h1 className="mt-1 mb-2">{title}</h1>
      <dl className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
        <Fact name="Planned">
          <WindowTimes window={window} /> ({window.lasting})
        </Fact>
        {started && (
          <Fact name="Began">
            <Moment at={started} />
          </Fact>
        )}
        {ended && (
          <Fact name={status === 'cancelled' ? 'Cancelled' : 'Completed'}>
            <Moment at={ended} />
          </Fact>
        )}
        <Fact name="On">{featureNames.length > 0 ? featureNames.join(', ') : 'no feature'}</Fact>
        {!maintenance.over && <ByWhom {...maintenance} />}
        <Fact name="Times in">{zoneName}</Fact>
      </dl>
      {seriesId && (
        <p className="mt-1 text-sm">
          One of <Link to={`/maintenance/series/${seriesId}`}>recurring windows</Link>
        </p>
      )}
    </header>
  );
}

function ByWhom({ status, startsByItself, endsByItself }: MaintenanceScreenView['maintenance']) {
  return (
    <>
      {status === 'scheduled' && <Fact name="Begins">{startsByItself ? 'by itself' : 'when you say so'}</Fact>}
      <Fact name="Ends">{endsByItself ? 'by itself' : 'when you say so'}</Fact>
    </>
  );
}
