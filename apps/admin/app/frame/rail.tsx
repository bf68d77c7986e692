import { MAINTENANCE_WORDS } from '@candor/site';
import { NavLink } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ImpactMark, StateMark } from '../states/state-mark.tsx';
import { Moment } from '../time/moment.tsx';
import { WindowTimes } from '../time/window-times.tsx';
import type { FrameView } from './frame-view.server.ts';

/** What goes on and what comes, beside every screen that is wide enough. */
export function Rail({ open, running, coming }: Pick<FrameView, 'open' | 'running' | 'coming'>) {
  return (
    <nav aria-label="Happening now and coming" className="hidden w-60 shrink-0 border-e px-3 py-4 lg:block">
      <h2 className="mx-2 mb-2 text-xs font-semibold text-soft">Happening now</h2>
      {open.length + running.length === 0 && <p className="mx-2 text-sm text-soft">Nothing.</p>}
      <ul className="grid gap-0.5">
        {open.map((incident) => (
          <Entry key={incident.incidentId} to={`/incidents/${incident.incidentId}`}>
            <ImpactMark impact={incident.impact} /> {incident.title}
            <Beside>
              {incident.status} · {incident.lasting}
              {incident.due && ` · ${incident.due.state} ${incident.due.at.text}`}
            </Beside>
          </Entry>
        ))}
        {running.map((maintenance) => (
          <Entry key={maintenance.maintenanceId} to={`/maintenance/${maintenance.maintenanceId}`}>
            <StateMark tone="maintenance">Maintenance</StateMark> {maintenance.title}
            <Beside>
              {MAINTENANCE_WORDS[maintenance.status].title.toLowerCase()} · until{' '}
              <Moment at={maintenance.window.until} />
            </Beside>
          </Entry>
        ))}
      </ul>
      {coming.length > 0 && (
        <>
          <h2 className="mx-2 mt-5 mb-2 text-xs font-semibold text-soft">Coming</h2>
          <ul className="grid gap-0.5">
            {coming.map((maintenance) => (
              <Entry key={maintenance.maintenanceId} to={`/maintenance/${maintenance.maintenanceId}`}>
                {maintenance.title}
                <Beside>
                  <WindowTimes window={maintenance.window} />
                </Beside>
              </Entry>
            ))}
          </ul>
        </>
      )}
    </nav>
  );
}

function Entry({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  return (
    <li>
      <NavLink to={to} end className="block rounded-lg px-2.5 py-2 text-ink no-underline aria-[current]:bg-pick">
        {children}
      </NavLink>
    </li>
  );
}

function Beside({ children }: { readonly children: ReactNode }) {
  return <small className="block text-xs text-soft">{children}</small>;
}
