import { NavLink } from '@remix-run/react';
import { ImpactMark } from '../states/state-mark.tsx';
import type { FrameView } from './frame-view.server.ts';

/** What goes on, beside every screen that is wide enough. */
export function Rail({ open }: Pick<FrameView, 'open'>) {
  return (
    <nav aria-label="Happening now" className="hidden w-60 shrink-0 border-e px-3 py-4 lg:block">
      <h2 className="mx-2 mb-2 text-xs font-semibold text-soft">Happening now</h2>
      {open.length === 0 && <p className="mx-2 text-sm text-soft">Nothing.</p>}
      <ul className="grid gap-0.5">
        {open.map((incident) => (
          <li key={incident.incidentId}>
            <NavLink
              to={`/incidents/${incident.incidentId}`}
              end
              className="block rounded-lg px-2.5 py-2 text-ink no-underline aria-[current]:bg-pick"
            >
              <ImpactMark impact={incident.impact} /> {incident.title}
              <small className="block text-xs text-soft">
                {incident.status} · {incident.lasting}
                {incident.due && ` · ${incident.due.state} ${incident.due.at.text}`}
              </small>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
