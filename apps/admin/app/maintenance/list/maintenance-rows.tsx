import { MAINTENANCE_WORDS } from '@candor/site';
import { Link } from '@remix-run/react';
import { StateMark } from '../../states/state-mark.tsx';
import { Moment } from '../../time/moment.tsx';
import { WindowTimes } from '../../time/window-times.tsx';
import { awaitedWords } from './awaited-words.ts';
import type { MaintenanceRowView } from './maintenance-row.server.ts';

/** Maintenances, one a row: how it stands, what, when, and what is late. */
export function MaintenanceRows({ maintenances }: { readonly maintenances: readonly MaintenanceRowView[] }) {
  return (
    <ul className="border-t">
      {maintenances.map((maintenance) => (
        <li key={maintenance.maintenanceId} className="border-b py-2.5">
          <StateMark tone={MAINTENANCE_WORDS[maintenance.status].tone}>
            {MAINTENANCE_WORDS[maintenance.status].title}
          </StateMark>
          <p className="text-[1.06rem] leading-snug font-semibold">
            <Link to={`/maintenance/${maintenance.maintenanceId}`} className="text-ink decoration-accent">
              {maintenance.title}
            </Link>
          </p>
          <p className="flex flex-wrap gap-x-4 text-sm text-soft">
            <Times maintenance={maintenance} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Times({ maintenance }: { readonly maintenance: MaintenanceRowView }) {
  const { status, window, ahead, runningFor, ended, isRecurring, awaited } = maintenance;
  return (
    <>
      <span>
        <WindowTimes window={window} />
      </span>
      {status === 'scheduled' && ahead && <span>in {ahead}</span>}
      {runningFor && <span>under way for {runningFor}</span>}
      {ended && (
        <span>
          {status === 'cancelled' ? 'cancelled' : 'completed'} <Moment at={ended} />
        </span>
      )}
      {isRecurring && <span>recurring</span>}
      {awaited && (
        <span className={awaited.isOverdue ? 'font-semibold text-major' : 'font-semibold text-degraded'}>
          {awaitedWords(awaited)}
        </span>
      )}
    </>
  );
}
