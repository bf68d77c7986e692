import type { CalendarDay, CalendarView } from './calendar-view.server.ts';
import { DayEntry } from './day-entry.tsx';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** A month as a table, a week a row; for screens that are wide enough. */
export function MonthTable({ title, weeks }: Pick<CalendarView, 'title' | 'weeks'>) {
  return (
    <table className="hidden w-full table-fixed border-collapse md:table">
      <caption className="sr-only">{title}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name} scope="col" abbr={name} className="border px-1.5 py-1 text-start text-xs text-soft">
              {name.slice(0, 3)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map((day) => (
              <DayCell key={day.day} day={day} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day: { day, number, isOwn, isToday, entries } }: { readonly day: CalendarDay }) {
  return (
    <td aria-current={isToday ? 'date' : undefined} className={`h-24 border p-1 align-top ${isToday ? 'bg-pick' : ''}`}>
      <time dateTime={day} className={`px-0.5 text-sm ${isOwn ? 'font-semibold' : 'text-soft'}`}>
        {number}
        {isToday && <span className="text-xs font-normal"> today</span>}
      </time>
      {entries.length > 0 && (
        <ul className="mt-0.5 grid gap-1">
          {entries.map((entry) => (
            <li key={entry.key}>
              <DayEntry entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
