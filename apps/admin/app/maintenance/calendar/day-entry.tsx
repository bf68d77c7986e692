import { MAINTENANCE_WORDS } from '@candor/site';
import { Link } from '@remix-run/react';
import { StateMark } from '../../states/state-mark.tsx';
import type { Entry } from './calendar-view.server.ts';

/** A maintenance in a day: its time, what it is, how it stands. */
export function DayEntry({ entry: { to, title, times, status } }: { readonly entry: Entry }) {
  const isAnnounced = status !== null;
  const word = isAnnounced ? MAINTENANCE_WORDS[status].title.toLowerCase() : 'not announced yet';
  return (
    <Link
      to={to}
      className={`block rounded-md border px-1.5 py-0.5 text-sm leading-snug text-ink no-underline hover:underline ${isAnnounced ? 'bg-card' : 'border-dashed border-edge'}`}
    >
      {isAnnounced && <StateMark tone={MAINTENANCE_WORDS[status].tone} />}{' '}
      <span className="text-xs text-soft">{times}</span>{' '}
      <span className={status === 'cancelled' ? 'line-through' : ''}>{title}</span>{' '}
      <span className={isAnnounced ? 'sr-only' : 'text-xs text-soft'}>{word}</span>
    </Link>
  );
}
