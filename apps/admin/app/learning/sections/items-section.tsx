import { Link } from '@remix-run/react';
import { Behind, OfIncident } from '../../numbers/behind.tsx';
import { Legend } from '../../numbers/drawn/patterns.tsx';
import { SpreadColumns } from '../../numbers/drawn/spread-columns.tsx';
import { BarCell } from '../../numbers/drawn/stacked.tsx';
import { NumbersTable } from '../../numbers/numbers-table.tsx';
import { Moment } from '../../time/moment.tsx';
import type { LearningScreenView } from '../views/learning-view.server.ts';
import { InWords, Section } from './section.tsx';

type Items = LearningScreenView['items'];

/** How long action items wait, and how old they are when they are done. */
export function ItemsSection({ view }: { readonly view: LearningScreenView }) {
  const { items, query } = view;
  return (
    <Section id="items" title="Action items" file={{ table: 'items', query }}>
      {items.hasAny ? (
        <>
          <OpenItems items={items} />
          <DoneItems items={items} inRange={view.inRange} />
          <LongestOpen items={items} />
        </>
      ) : (
        <p>
          There is none. Add what you decide to do after an incident to its postmortem, and see here how long it waits.
        </p>
      )}
    </Section>
  );
}

function OpenItems({ items: { open, overdue, most, ages } }: { readonly items: Items }) {
  return (
    <>
      <p>
        Open now: <Behind {...open} />, overdue: <Behind {...overdue} />; of incidents of any time.{' '}
        <Link to="/action-items">All action items</Link>
      </p>
      <Legend
        of={[
          { tone: 'major', words: 'Overdue' },
          { tone: 'open', words: 'Not overdue' },
        ]}
      />
      <NumbersTable label="Open action items by age" columns={['Open for', null, 'Open', 'Overdue']}>
        {ages.map(({ age, label, open: its, overdue: late, parts }) => (
          <tr key={age}>
            <th scope="row">{label}</th>
            <BarCell parts={parts} most={most} />
            <td>
              <Behind {...its} />
            </td>
            <td>
              <Behind {...late} />
            </td>
          </tr>
        ))}
      </NumbersTable>
    </>
  );
}

function DoneItems({ items: { plot, names, rows }, inRange }: { readonly items: Items; readonly inRange: string }) {
  const label = 'Age of action items when they were done';
  return (
    <>
      {plot ? (
        <figure className="grid gap-2">
          <SpreadColumns periods={names} plot={plot} />
          <figcaption className="text-sm text-soft">
            How old action items were when they were done, by when that was. Drawn as the times above.
          </figcaption>
        </figure>
      ) : (
        <p>None was done {inRange}.</p>
      )}
      <InWords of={label}>
        <NumbersTable
          label={label}
          columns={['', 'Added', 'Done', 'Dropped', 'Median age when done', 'Middle half', 'Lowest', 'Highest']}
        >
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              <td>
                <Behind {...row.added} />
              </td>
              <td>
                <Behind {...row.done} />
              </td>
              <td>
                <Behind {...row.dropped} />
              </td>
              <td>{row.median ?? 'not known'}</td>
              <td className="min-w-28">{row.quartiles?.join(' to ')}</td>
              <td>
                <OfIncident it={row.lowest} />
              </td>
              <td>
                <OfIncident it={row.highest} />
              </td>
            </tr>
          ))}
        </NumbersTable>
      </InWords>
    </>
  );
}

function LongestOpen({ items: { longestOpen } }: { readonly items: Items }) {
  if (longestOpen.length === 0) return null;
  return (
    <NumbersTable label="Open the longest" columns={['Open the longest', 'For', 'Since', 'Due', 'Incident']}>
      {longestOpen.map(({ itemId, incidentId, incident, title, added, age, due, overdue }) => (
        <tr key={`${incidentId}-${itemId}`}>
          <th scope="row">
            <Link to={`/incidents/${incidentId}/action-items#item-${itemId}`}>{title}</Link>
          </th>
          <td>{age}</td>
          <td>
            <Moment at={added} />
          </td>
          <td className={overdue ? 'font-semibold text-major' : undefined}>
            {due ?? 'no day'}
            {overdue && ', overdue'}
          </td>
          <td>
            <Link to={`/incidents/${incidentId}`}>{incident}</Link>
          </td>
        </tr>
      ))}
    </NumbersTable>
  );
}
