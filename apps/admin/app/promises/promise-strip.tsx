import { millisecondsOf } from '@candor/log';
import { Link, useParams } from '@remix-run/react';
import { AlarmLink } from './alarm/alarm-link.tsx';
import { PromiseAlarm } from './alarm/promise-alarm.tsx';
import { countdown, shortWords } from './countdown.ts';
import { HoldingForm } from './holding/holding-form.tsx';
import type { OpenPromises } from './open-promises.server.ts';
import { PromiseBar } from './promise-bar.tsx';
import { PromiseWords, spokenWords } from './promise-words.tsx';
import { useServerNow } from './use-server-now.ts';
import { useTabTitle } from './use-tab-title.ts';

/** The most urgent promise on every screen; the screen of an incident shows its own itself. */
export function PromiseStrip({ promises }: { readonly promises: OpenPromises }) {
  const { incidentId } = useParams();
  const now = useServerNow(promises.now);
  const [first] = promises.all;
  const others = promises.all.filter((it) => it.incidentId !== incidentId);
  const spoken = promises.all.map((it) => ({ it, words: spokenWords(it, now) })).filter(({ words }) => words !== '');
  useTabTitle(first ? shortWords(millisecondsOf(first.due.instant), now) : null);
  const [shown, ...more] = others;
  const isNear = shown !== undefined && countdown(millisecondsOf(shown.due.instant), now).phase !== 'calm';
  return (
    <>
      <PromiseAlarm promises={promises.all} now={now} />
      {/* Read aloud when it changes, so without what counts. */}
      <p role="status" className="sr-only">
        {spoken.map(({ it, words }) => `${it.title}: ${words}`).join(' ')}
      </p>
      {shown && (
        <PromiseBar due={shown.due} now={now} label="The most urgent promise">
          <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <p className="min-w-0">
              <Link to={`/incidents/${shown.incidentId}`} className="font-semibold text-ink">
                {shown.title}
              </Link>
              : next update <PromiseWords due={shown.due} now={now} />
            </p>
            {more.length > 0 && <Link to="/">and {more.length} more</Link>}
            <span className="flex gap-x-4 text-sm sm:ms-auto">
              {shown.holding && <Link to={`/incidents/${shown.incidentId}#composer`}>Write the update</Link>}
              <AlarmLink />
            </span>
          </div>
          {shown.holding && (isNear || !incidentId) && <HoldingForm holding={shown.holding} isOpen={isNear} />}
        </PromiseBar>
      )}
    </>
  );
}
