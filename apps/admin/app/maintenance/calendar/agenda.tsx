import type { CalendarView } from './calendar-view.server.ts';
import { DayEntry } from './day-entry.tsx';

/** The days of a month on which something is planned, as a list; for narrow screens. */
export function Agenda({ title, weeks }: Pick<CalendarView, 'title' | 'weeks'>) {
  const days = weeks.flat().filter((day) => day.isOwn && (day.isToday || day.entries.length > 0));
  const isEmpty = days.every((day) => day.entries.length === 0);
  return (
    <div className="grid gap-4 md:hidden">
      {isEmpty && <p>No maintenance in {title}.</p>}
      {days.map((day) => (
        <section key={day.day} aria-label={day.whole} className="grid gap-1.5">
          <h2 className={`text-sm ${day.isToday ? 'font-semibold' : 'text-soft'}`}>
            {day.whole}
            {day.isToday && ' · today'}
          </h2>
          {day.entries.length === 0 && !isEmpty && <p className="text-sm text-soft">Nothing.</p>}
          <ul className="grid gap-1.5">
            {day.entries.map((entry) => (
              <li key={entry.key}>
                <DayEntry entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
