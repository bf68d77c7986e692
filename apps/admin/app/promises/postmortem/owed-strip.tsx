import { Link } from '@remix-run/react';
import { Moment } from '../../time/moment.tsx';
import type { OwedView } from './owed.server.ts';

/** The promised postmortem that is most urgent, from its last working day on, on every screen. */
export function OwedStrip({ owed }: { readonly owed: readonly OwedView[] }) {
  const [first, ...more] = owed;
  if (!first) return null;
  return (
    <section
      aria-label="Promised postmortem"
      className={`flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b px-4 py-2 ${first.isLate ? 'bg-alarm' : 'bg-warm'}`}
    >
      <p className="min-w-0">
        Postmortem of{' '}
        <Link to={`/incidents/${first.incidentId}/postmortem`} className="font-semibold text-ink">
          {first.title}
        </Link>{' '}
        {first.isLate ? (
          <>
            is <strong>{first.away} late</strong>, promised by <Moment at={first.due} />
          </>
        ) : (
          <>
            due by <Moment at={first.due} />, <strong>in {first.away}</strong>
          </>
        )}
      </p>
      {more.length > 0 && <Link to="/incidents">and {more.length} more</Link>}
    </section>
  );
}
