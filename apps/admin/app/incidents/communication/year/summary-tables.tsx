import { Behind, OfIncident } from '../../../numbers/behind.tsx';
import { NumbersTable } from '../../../numbers/numbers-table.tsx';
import type { CommunicationScreenView } from './communication-view.server.ts';

type Summary = CommunicationScreenView['told'];

/** What was measured and counted over a year; each number leads to the incidents behind it. */
export function SummaryTables({ year, summary, of }: { year: string; summary: Summary; of: string }) {
  return (
    <>
      <NumbersTable
        label={`Measured, ${of}`}
        columns={['', 'Median', 'Middle half', 'Lowest', 'Highest', 'Known', 'Not applicable', 'Invalid']}
      >
        {summary.measures.map((it) => (
          <Measure key={it.name} year={year} it={it} />
        ))}
      </NumbersTable>
      <NumbersTable label={`Counted, ${of}`} columns={['', 'In all', 'Incidents', 'Not applicable']}>
        {summary.counts.map(({ name, label, total, incidents, notApplicable }) => (
          <tr key={name}>
            <th scope="row">{label}</th>
            <td>{total}</td>
            <td>
              <Behind to={pathTo(year, name, 'known')} count={incidents} />
            </td>
            <td>
              <Behind to={pathTo(year, name, 'not-applicable')} count={notApplicable} />
            </td>
          </tr>
        ))}
      </NumbersTable>
    </>
  );
}

function Measure({ year, it }: { readonly year: string; readonly it: Summary['measures'][number] }) {
  const { name, label, median, quartiles, lowest, highest, known, notApplicable, invalid } = it;
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className="font-semibold">{median ?? 'not known'}</td>
      <td>{quartiles?.join(' to ')}</td>
      <td>
        <OfIncident it={lowest} />
      </td>
      <td>
        <OfIncident it={highest} />
      </td>
      <td>
        <Behind to={pathTo(year, name, 'known')} count={known} />
      </td>
      <td>
        <Behind to={pathTo(year, name, 'not-applicable')} count={notApplicable} />
      </td>
      <td>
        <Behind to={pathTo(year, name, 'invalid')} count={invalid} />
      </td>
    </tr>
  );
}

/** The way to the incidents behind a number. */
function pathTo(year: string, number: string, is: 'known' | 'not-applicable' | 'invalid'): string {
  return `?year=${year}&number=${number}&is=${is}#incidents`;
}
