import type { ReactNode } from 'react';
import { Behind, OfIncident } from '../../numbers/behind.tsx';
import { SpreadColumns } from '../../numbers/drawn/spread-columns.tsx';
import { NumbersTable } from '../../numbers/numbers-table.tsx';
import type { LearningScreenView } from '../views/learning-view.server.ts';
import { InWords, Section } from './section.tsx';

type Timed = LearningScreenView['times'][number];

/** How long things took, each with its spread over time. */
export function TimesSections({ view }: { readonly view: LearningScreenView }) {
  return view.times.map((timed) => (
    <Section key={timed.time} id={timed.time} title={timed.label} file={{ table: 'periods', query: view.query }}>
      <InShort timed={timed} />
      {timed.plot ? (
        <figure className="grid gap-2">
          <SpreadColumns periods={timed.names} plot={timed.plot} />
          <figcaption className="text-sm text-soft">
            {timed.isCrowded ? 'A dot for each incident where they are not too many' : 'A dot for each incident'}, a
            line for the median, a box for the middle half of four or more. Each line across is several times the one
            below it.
          </figcaption>
        </figure>
      ) : (
        <p>{timed.whereUnknown}</p>
      )}
      <InWords of={timed.label}>
        <NumbersTable
          label={`${timed.label}, in numbers`}
          columns={['', 'Median', 'Middle half', 'Lowest', 'Highest', 'Known', 'Not applicable', 'Invalid']}
        >
          {[timed.all, ...timed.rows].map((row) => (
            <SpreadRow key={row.label} row={row} />
          ))}
        </NumbersTable>
      </InWords>
    </Section>
  ));
}

function InShort({ timed: { all } }: { readonly timed: Timed }) {
  const unknown: ReactNode[] = [];
  if (all.notApplicable > 0)
    unknown.push(
      <span key="not-applicable">
        not applicable to <Behind to={all.toNotApplicable} count={all.notApplicable} />
      </span>,
    );
  if (all.invalid > 0)
    unknown.push(
      <span key="invalid">
        invalid for <Behind to={all.toInvalid} count={all.invalid} />
      </span>,
    );
  return (
    <p className="flex flex-wrap gap-x-4">
      {all.median && (
        <span>
          Median <strong>{all.median}</strong>
          {all.quartiles && all.known > 1 && `, middle half ${all.quartiles.join(' to ')}`}
        </span>
      )}
      <span>
        {all.median ? 'known for ' : 'Known for '}
        <Behind to={all.toKnown} count={all.known} />
      </span>
      {unknown}
    </p>
  );
}

function SpreadRow({ row }: { readonly row: Timed['all'] }) {
  return (
    <tr>
      <th scope="row">{row.label}</th>
      <td className="font-semibold">{row.median ?? 'not known'}</td>
      <td className="min-w-28">{row.quartiles?.join(' to ')}</td>
      <td>
        <OfIncident it={row.lowest} />
      </td>
      <td>
        <OfIncident it={row.highest} />
      </td>
      <td>
        <Behind to={row.toKnown} count={row.known} />
      </td>
      <td>
        <Behind to={row.toNotApplicable} count={row.notApplicable} />
      </td>
      <td>
        <Behind to={row.toInvalid} count={row.invalid} />
      </td>
    </tr>
  );
}
