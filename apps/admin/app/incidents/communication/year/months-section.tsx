import { Link } from '@remix-run/react';
import { NumbersTable } from '../../../numbers/numbers-table.tsx';
import type { CommunicationScreenView } from './communication-view.server.ts';
import { MonthChart } from './month-chart.tsx';

/** The months of a year, as a picture and in words. */
export function MonthsSection({
  year,
  months,
  monthNames,
}: Pick<CommunicationScreenView, 'year' | 'months' | 'monthNames'>) {
  if (months.length === 0) return null;
  return (
    <section aria-labelledby="months" className="grid gap-2">
      <h2 id="months" className="font-semibold">
        By month
      </h2>
      <figure className="grid gap-1">
        <MonthChart names={monthNames} months={months} />
        <figcaption className="text-sm text-soft">
          Median time from the start of the impact to the first word, by the month in which incidents began. Dashed: not
          known for any.
        </figcaption>
      </figure>
      <NumbersTable
        label="Months"
        columns={['Month', 'Incidents', 'First word after', 'Between updates', 'Promises in time', 'Late']}
      >
        {months.map(({ month, label, incidents, firstWord, silence, inTime, late }) => (
          <tr key={month}>
            <th scope="row">
              <Link to={`?year=${year}&month=${month}#incidents`}>{label}</Link>
            </th>
            <td>{incidents}</td>
            <td>{firstWord ?? 'not known'}</td>
            <td>{silence ?? 'not known'}</td>
            <td>{inTime}</td>
            <td>{late}</td>
          </tr>
        ))}
      </NumbersTable>
    </section>
  );
}
