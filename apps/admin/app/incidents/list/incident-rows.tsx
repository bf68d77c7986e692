import { INCIDENT_WORDS } from '@candor/site';
import { Link } from '@remix-run/react';
import { ImpactMark } from '../../states/state-mark.tsx';
import { Moment } from '../../time/moment.tsx';
import type { IncidentRowView } from './incident-row.server.ts';

const NEAR = 'font-semibold text-degraded';
const LOOKS = { calm: '', soon: NEAR, last: NEAR, now: NEAR, late: 'font-semibold text-major' } as const;

/** Incidents, one a row: how bad, what, since when, and what is due. */
export function IncidentRows({ incidents }: { readonly incidents: readonly IncidentRowView[] }) {
  return (
    <ul className="border-t">
      {incidents.map((incident) => (
        <li key={incident.incidentId} className="border-b py-2.5">
          <ImpactMark
            impact={incident.impact}
            also={[incident.severity, INCIDENT_WORDS[incident.status].toLowerCase()].filter((it) => it !== null)}
          />
          <p className="text-[1.06rem] leading-snug font-semibold">
            <Link to={`/incidents/${incident.incidentId}`} className="text-ink decoration-accent">
              {incident.title}
            </Link>
          </p>
          <p className="flex flex-wrap gap-x-4 text-sm text-soft">
            <Times incident={incident} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Times({ incident }: { readonly incident: IncidentRowView }) {
  const { incidentId, started, resolved, lasting, due, postmortem, isInReview, backfilled } = incident;
  return (
    <>
      <span>
        since <Moment at={started} />
        {!resolved && `, for ${lasting}`}
      </span>
      {resolved && (
        <span>
          resolved <Moment at={resolved} />
        </span>
      )}
      {backfilled && <span>told afterwards</span>}
      {due && <span className={LOOKS[due.phase]}>{due.words}</span>}
      {resolved && (
        <Link
          to={`/incidents/${incidentId}/postmortem`}
          className={postmortem?.isLate ? LOOKS.late : postmortem?.isNear ? NEAR : ''}
        >
          {postmortem?.words ?? 'Postmortem'}
          {isInReview && ', in review'}
        </Link>
      )}
    </>
  );
}
