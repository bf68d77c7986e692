import { Link } from '@remix-run/react';
import type { CommunicationScreenView } from './communication-view.server.ts';
import { NumbersTable } from './numbers-table.tsx';

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
              <Behind year={year} number={name} is="known" count={incidents} />
            </td>
            <td>
              <Behind year={year} number={name} is="not-applicable" count={notApplicable} />
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
        <Behind year={year} number={name} is="known" count={known} />
      </td>
      <td>
        <Behind year={year} number={name} is="not-applicable" count={notApplicable} />
      </td>
      <td>
        <Behind year={year} number={name} is="invalid" count={invalid} />
      </td>
    </tr>
  );
}

function OfIncident({ it }: { readonly it: Summary['measures'][number]['lowest'] }) {
  return it && <Link to={`/incidents/${it.incidentId}`}>{it.text}</Link>;
}

interface BehindProps {
  readonly year: string;
  readonly number: string;
  readonly is: 'known' | 'not-applicable' | 'invalid';
  readonly count: number;
}

/** How many incidents, as the way to them. */
function Behind({ year, number, is, count }: BehindProps) {
  if (count === 0) return <>0</>;
  return <Link to={`?year=${year}&number=${number}&is=${is}#incidents`}>{count}</Link>;
}
