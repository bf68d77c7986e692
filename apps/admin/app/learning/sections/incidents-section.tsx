import { Link } from '@remix-run/react';
import { ImpactMark } from '../../states/state-mark.tsx';
import { Moment } from '../../time/moment.tsx';
import type { LearningScreenView } from '../views/learning-view.server.ts';
import { Section } from './section.tsx';

/** The incidents behind the figures: all of them, or those of the one that was asked for. */
export function IncidentsSection({ view }: { readonly view: LearningScreenView }) {
  const { chosen, query, incidents, more, count } = view;
  return (
    <Section id="incidents" title="Incidents" file={{ table: 'incidents', query }}>
      {chosen && (
        <p className="flex flex-wrap gap-x-3">
          <strong className="font-semibold">{chosen}</strong>
          <Link to={`?${query}#incidents`}>{count === 1 ? 'Show the one' : `Show all ${count}`}</Link>
        </p>
      )}
      {incidents.length === 0 && <p>There is none.</p>}
      <ul>
        {incidents.map(({ incidentId, title, impact, backfilled, started }) => (
          <li key={incidentId} className="flex flex-wrap items-baseline gap-x-4 border-t py-1.5">
            <Link to={`/incidents/${incidentId}`} className="min-w-0 grow basis-60">
              {title}
            </Link>
            <ImpactMark impact={impact} />
            <span className="text-sm text-soft">
              <Moment at={started} />
              {backfilled && ', told afterwards'}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="text-sm text-soft">{more} more are not listed; all of them stand in the file.</p>}
    </Section>
  );
}
