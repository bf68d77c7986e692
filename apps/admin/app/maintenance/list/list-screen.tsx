import { Link } from '@remix-run/react';
import { buttonLook } from '../../forms/button.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useMay } from '../../roles/use-may.ts';
import type { ListScreenView } from './list-view.server.ts';
import type { MaintenanceRowView } from './maintenance-row.server.ts';
import { MaintenanceRows } from './maintenance-rows.tsx';
import { MaintenanceTabs } from './tabs.tsx';

/** All maintenance: what is under way, what is coming, and what is over, a page at a time. */
export function ListScreen({ view }: { readonly view: ListScreenView }) {
  const { isFirst, underWay, coming, isCut, past, next, zoneName } = view;
  return (
    <Screen title="Maintenance" actions={<ScheduleLink />}>
      <MaintenanceTabs />
      {underWay.length > 0 && <Part title="Under way" maintenances={underWay} />}
      {coming.length > 0 && <Part title="Coming" maintenances={coming} />}
      {isCut && (
        <p>
          What comes later stands in the <Link to="/maintenance/calendar">calendar</Link>.
        </p>
      )}
      {isFirst && underWay.length + coming.length === 0 && <p>No maintenance is planned.</p>}
      {past.length > 0 && <Part title="Past" maintenances={past} />}
      {!isFirst && past.length === 0 && <p>There are no older ones.</p>}
      <nav aria-label="Pages" className="flex gap-4">
        {!isFirst && <Link to="/maintenance">Newest</Link>}
        {next && <Link to={`/maintenance?behind=${next}`}>Older</Link>}
      </nav>
      <p className="text-sm text-soft">Times in {zoneName}</p>
    </Screen>
  );
}

/** The way to plan one more, for those who may. */
export function ScheduleLink() {
  if (!useMay('publisher')) return null;
  return (
    <Link to="/maintenance/new" className={buttonLook('go')}>
      Schedule maintenance
    </Link>
  );
}

function Part({
  title,
  maintenances,
}: {
  readonly title: string;
  readonly maintenances: readonly MaintenanceRowView[];
}) {
  return (
    <section aria-label={title} className="grid gap-2">
      <h2 className="text-sm font-semibold text-soft">{title}</h2>
      <MaintenanceRows maintenances={maintenances} />
    </section>
  );
}
