import { Link } from '@remix-run/react';
import type { ReadersView } from './readers-view.server.ts';

/** What readers would see and must not: it keeps the document from being published. */
export function Leaks({ leaks, incidentId }: Pick<ReadersView, 'leaks' | 'incidentId'>) {
  if (leaks.length === 0) return null;
  return (
    <section aria-labelledby="leaks" className="grid gap-2 rounded-lg border border-major bg-alarm px-3.5 py-2.5">
      <h2 id="leaks" className="font-semibold">
        Readers must not see this
      </h2>
      <ul className="grid gap-2">
        {leaks.map(({ place, what, why }, nth) => (
          <li key={nth}>
            <b>{place.kind === 'action-items' ? 'Action items' : place.title}</b>: {what}{' '}
            <span className="text-soft">{why}</span>
          </li>
        ))}
      </ul>
      <p>
        <Link to={`/incidents/${incidentId}/postmortem`}>Change it in the draft</Link>, or leave the section out.
      </p>
    </section>
  );
}
