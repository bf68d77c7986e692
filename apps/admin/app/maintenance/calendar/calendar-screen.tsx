import { Link } from '@remix-run/react';
import { Screen } from '../../frame/screen.tsx';
import { ScheduleLink } from '../list/list-screen.tsx';
import { MaintenanceTabs } from '../list/tabs.tsx';
import { Agenda } from './agenda.tsx';
import type { CalendarView } from './calendar-view.server.ts';
import { MonthTable } from './month-table.tsx';

const OTHER = 'py-1';

/** Maintenance by the days of a month. */
export function CalendarScreen({ view }: { readonly view: CalendarView }) {
  const { title, previous, next, isThisMonth, weeks, zoneName } = view;
  return (
    <Screen title="Maintenance" actions={<ScheduleLink />} isWide>
      <MaintenanceTabs />
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
        <h2 className="min-w-44 text-[1.06rem] font-semibold">{title}</h2>
        <nav aria-label="Months" className="flex flex-wrap gap-x-4">
          <Link to={`?month=${previous.month}`} className={OTHER}>
            {previous.title}
          </Link>
          {!isThisMonth && (
            <Link to="/maintenance/calendar" className={OTHER}>
              This month
            </Link>
          )}
          <Link to={`?month=${next.month}`} className={OTHER}>
            {next.title}
          </Link>
        </nav>
      </div>
      <MonthTable title={title} weeks={weeks} />
      <Agenda title={title} weeks={weeks} />
      <p className="text-sm text-soft">Times in {zoneName}. Recurring windows are dashed until they are announced.</p>
    </Screen>
  );
}
