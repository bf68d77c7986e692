import { Link } from '@remix-run/react';
import type { NowScreenView } from '../../incidents/list/now-view.server.ts';
import { Moment } from '../../time/moment.tsx';

/** The postmortems that wait for somebody to read them, the one that waits longest first. */
export function InReview({ reviews }: Pick<NowScreenView, 'reviews'>) {
  return (
    <section aria-labelledby="in-review" className="mt-3 grid gap-2">
      <h2 id="in-review" className="text-sm font-semibold text-soft">
        Postmortems in review
      </h2>
      <ul className="border-t">
        {reviews.map(({ incidentId, title, asked, approvals }) => (
          <li key={incidentId} className="border-b py-2.5">
            <Link to={`/incidents/${incidentId}/postmortem`} className="font-semibold text-ink decoration-accent">
              {title}
            </Link>
            <p className="text-sm text-soft">
              since <Moment at={asked} />
              {approvals > 0 && `, ${approvals === 1 ? '1 approval' : `${approvals} approvals`} so far`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
