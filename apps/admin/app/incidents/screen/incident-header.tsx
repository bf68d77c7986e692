import { INCIDENT_WORDS } from '@candor/site';
import { Link } from '@remix-run/react';
import { Fact } from '../../states/fact.tsx';
import { ImpactMark } from '../../states/state-mark.tsx';
import { Moment } from '../../time/moment.tsx';
import type { IncidentScreenView } from './incident-view.server.ts';

/** What the incident is, how bad, since when, and how soon readers were told. */
export function IncidentHeader({
  incident,
  owed,
  recurrence,
  zoneName,
}: Pick<IncidentScreenView, 'incident' | 'owed' | 'recurrence' | 'zoneName'>) {
  const also = [incident.severity, INCIDENT_WORDS[incident.status].toLowerCase()].filter((it) => it !== null);
  return (
    <header>
      <ImpactMark impact={incident.impact} also={also} />
      <h1 className="mt-1 mb-2">{incident.title}</h1>
      {recurrence && (
        <p className="mb-2">
          {recurrence.words}; previous:{' '}
          <Link to={`/incidents/${recurrence.previousId}`}>
            <Moment at={recurrence.began} />
          </Link>
        </p>
      )}
      <dl className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-soft">
        <Fact name="Impact since">
          <Moment at={incident.impactSince} />
        </Fact>
        {incident.firstWordAfter && <Fact name="First word">after {incident.firstWordAfter}</Fact>}
        {incident.resolved && (
          <Fact name="Resolved">
            <Moment at={incident.resolved} />
          </Fact>
        )}
        {incident.open && <Fact name="Lasting">{incident.lasting}</Fact>}
        {owed && (
          <Fact name={owed.isLate ? 'Postmortem late, promised by' : 'Postmortem due by'}>
            <Link to={`/incidents/${incident.incidentId}/postmortem`}>{owed.day}</Link>
          </Fact>
        )}
        <Fact name="Times in">{zoneName}</Fact>
      </dl>
    </header>
  );
}
