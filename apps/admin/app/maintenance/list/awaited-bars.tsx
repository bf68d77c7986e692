import { Link, useParams } from '@remix-run/react';
import type { FrameView } from '../../frame/frame-view.server.ts';
import { Moment } from '../../time/moment.tsx';
import { awaitedGist, awaitedWords } from './awaited-words.ts';

/** Bars on every screen for maintenance that waits for a person's word; its own screen says so itself. */
export function AwaitedBars({ awaited }: Pick<FrameView, 'awaited'>) {
  const { maintenanceId } = useParams();
  const others = awaited.filter((it) => it.maintenanceId !== maintenanceId);
  return (
    <>
      {/* Read aloud when it changes, so without the minutes. */}
      <p role="status" className="sr-only">
        {others.map((it) => `${it.title} ${awaitedGist(it)}.`).join(' ')}
      </p>
      {others.map((it) => (
        <p key={it.maintenanceId} className={`border-b px-4 py-2 ${it.isOverdue ? 'bg-alarm' : 'bg-warm'}`}>
          <Link to={`/maintenance/${it.maintenanceId}`} className="font-semibold text-ink">
            {it.title}
          </Link>{' '}
          {awaitedWords(it)}; planned for <Moment at={it.at} />
        </p>
      ))}
    </>
  );
}
