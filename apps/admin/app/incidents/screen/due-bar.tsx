import { millisecondsOf } from '@candor/log';
import type { ReactNode } from 'react';
import { useAnswer } from '../../forms/answer.ts';
import { AlarmLink } from '../../promises/alarm/alarm-link.tsx';
import { countdown } from '../../promises/countdown.ts';
import { HoldingForm, holdingForm } from '../../promises/holding/holding-form.tsx';
import { PromiseBar } from '../../promises/promise-bar.tsx';
import { PromiseWords } from '../../promises/promise-words.tsx';
import { useServerNow } from '../../promises/use-server-now.ts';
import { WithdrawForm } from '../../promises/withdraw/withdraw-form.tsx';
import { useMay } from '../../roles/use-may.ts';
import { NewerUpdates } from '../composer/draft/newer-updates.tsx';
import type { IncidentScreenView } from './incident-view.server.ts';

/** The promise, always in sight, and the one button that keeps it. */
export function DueBar({ view }: { readonly view: IncidentScreenView }) {
  const { due, holding, incident, rows, now } = view;
  const answer = useAnswer(holdingForm(incident.incidentId));
  const time = useServerNow(now);
  const isPublisher = useMay('publisher');
  const missed = answer?.code === 'newer-update' ? Number(answer.fields.after) : Number.POSITIVE_INFINITY;
  const newer = <NewerUpdates rows={rows.filter((row) => row.isSaid && Number(row.index) > missed)} />;
  if (!incident.open) return answer === null ? null : <TooLate>{newer}</TooLate>;
  const isCalm = due === null || countdown(millisecondsOf(due.instant), time).phase === 'calm';
  const form = holding && (
    <HoldingForm holding={holding} isOpen={!isCalm}>
      {newer}
    </HoldingForm>
  );
  if (due === null)
    return (
      <section aria-label="Promised update" className="grid gap-1 border-b bg-card px-4 py-2">
        <p>No next update is promised.</p>
        {form}
      </section>
    );
  return (
    <PromiseBar due={due} now={time} label="Promised update">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <p>
          Next update <PromiseWords due={due} now={time} />
        </p>
        <span className="text-sm sm:ms-auto">
          <AlarmLink />
        </span>
      </div>
      {form}
      {isPublisher && time < millisecondsOf(due.instant) && <WithdrawForm due={due.instant} />}
    </PromiseBar>
  );
}

/** Somebody resolved the incident before a holding update was published. */
function TooLate({ children }: { readonly children: ReactNode }) {
  return (
    <div role="alert" className="grid gap-2 border-b bg-card px-4 py-2">
      <p>The holding update was not published: the incident is resolved.</p>
      {children}
    </div>
  );
}
