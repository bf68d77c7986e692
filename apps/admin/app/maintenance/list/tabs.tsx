import { NavLink } from '@remix-run/react';

const TAB = 'py-1 text-soft no-underline aria-[current]:font-semibold aria-[current]:text-ink';

/** The ways to look at maintenance. */
export function MaintenanceTabs() {
  return (
    <nav aria-label="Ways to look at it" className="flex flex-wrap gap-x-4">
      <NavLink to="/maintenance" end className={TAB}>
        List
      </NavLink>
      <NavLink to="/maintenance/calendar" className={TAB}>
        Calendar
      </NavLink>
      <NavLink to="/maintenance/series" className={TAB}>
        Recurring
      </NavLink>
    </nav>
  );
}
