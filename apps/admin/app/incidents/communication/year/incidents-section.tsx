import { Link } from '@remix-run/react';
import { NumbersTable } from '../../../numbers/numbers-table.tsx';
import { Moment } from '../../../time/moment.tsx';
import type { CommunicationScreenView } from './communication-view.server.ts';

/** The incidents behind the numbers: all of the year, or those that were asked for. */
export function IncidentsSection({ view }: { readonly view: CommunicationScreenView }) {
  const { year, chosen, columns, incidents, more } = view;
  return (
    <section aria-labelledby="incidents" className="grid gap-2">
      <h2 id="incidents" className="scroll-mt-4 font-semibold">
        Incidents
      </h2>
      {chosen && (
        <p className="flex flex-wrap gap-x-3">
          <span>{chosen}</span>
          <Link to={`?year=${year}#incidents`}>Show all of {year}</Link>
        </p>
      )}
      {incidents.length === 0 && <p>There is none.</p>}
      {incidents.length > 0 && (
        <NumbersTable label="Incidents" columns={['Incident', ...columns.map(({ label }) => label)]}>
          {incidents.map(({ incidentId, title, backfilled, started, cells }) => (
            <tr key={incidentId}>
              <th scope="row" className="min-w-48">
                <Link to={`/incidents/${incidentId}`}>{title}</Link>
                <span className="block font-normal text-soft">
                  <Moment at={started} />
                  {backfilled && ', told afterwards'}
                </span>
              </th>
              {cells.map(({ name, state, text }) => (
                <td key={name} className={state === 'known' ? undefined : 'text-soft'}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </NumbersTable>
      )}
      {more > 0 && <p className="text-sm text-soft">{more} more stand in the file.</p>}
    </section>
  );
}
