import { Link } from '@remix-run/react';
import { buttonLook } from '../../forms/button.tsx';
import { Screen } from '../../frame/screen.tsx';
import { MaintenanceRows } from '../../maintenance/list/maintenance-rows.tsx';
import { InReview } from '../../postmortem/review/in-review.tsx';
import { useMay } from '../../roles/use-may.ts';
import { StateMark } from '../../states/state-mark.tsx';
import { IncidentRows } from './incident-rows.tsx';
import type { NowScreenView } from './now-view.server.ts';

/** What is happening now, and what to do next. */
export function NowScreen({ view }: { readonly view: NowScreenView }) {
  const isPublisher = useMay('publisher');
  const { open, running, coming, recent, hasFeatures, isOnPage, zoneName } = view;
  const isCalm = open.length + running.length === 0;
  return (
    <Screen
      title={isCalm ? 'Nothing is happening' : 'Happening now'}
      actions={
        isPublisher && (
          <Link to="/incidents/new" className={buttonLook('go')}>
            Declare an incident
          </Link>
        )
      }
    >
      {open.length > 0 && <IncidentRows incidents={open} />}
      {running.length > 0 && <MaintenanceRows maintenances={running} />}
      {isCalm && <Calm hasFeatures={hasFeatures} />}
      <p className="text-sm text-soft">
        {isOnPage ? (
          <StateMark tone="ok">Everything that was said is on the page</StateMark>
        ) : (
          <StateMark tone="open">The newest is on its way to the page</StateMark>
        )}{' '}
        · times in {zoneName}
      </p>
      {view.reviews.length > 0 && <InReview reviews={view.reviews} />}
      {coming.length > 0 && (
        <section className="mt-3 grid gap-2">
          <h2 className="text-sm font-semibold text-soft">Maintenance that is coming</h2>
          <MaintenanceRows maintenances={coming} />
        </section>
      )}
      {recent.length > 0 && (
        <section className="mt-3 grid gap-2">
          <h2 className="text-sm font-semibold text-soft">Lately</h2>
          <IncidentRows incidents={recent} />
        </section>
      )}
    </Screen>
  );
}

function Calm({ hasFeatures }: { readonly hasFeatures: boolean }) {
  const [isPublisher, isAdmin] = [useMay('publisher'), useMay('admin')];
  if (!isPublisher) return <p>When something breaks, publishers and admins declare an incident, and it stands here.</p>;
  if (hasFeatures || !isAdmin)
    return (
      <p>
        When something breaks, declare an incident: readers see your first words within seconds. What is over already
        can be <Link to="/incidents/past">told afterwards</Link>.
      </p>
    );
  return (
    <>
      <p>Two things make the page ready before something breaks:</p>
      <ol className="grid list-decimal gap-2 ps-6">
        <li>
          <Link to="/features">Add what can break</Link>: your products, and what people do with them.
        </li>
        <li>
          <Link to="/page">Look over the page</Link>: its name, its address, its time zone.
        </li>
      </ol>
      <p className="text-soft">An incident can be declared without them.</p>
    </>
  );
}
