import { Behind } from '../../numbers/behind.tsx';
import { BarCell } from '../../numbers/drawn/stacked.tsx';
import { NumbersTable } from '../../numbers/numbers-table.tsx';
import type { LearningScreenView } from '../views/learning-view.server.ts';
import { Section } from './section.tsx';

/** Contributing factors, those that come back first. */
export function FactorsSection({ view }: { readonly view: LearningScreenView }) {
  const { most, rows, more } = view.factors;
  const title = 'Contributing factors';
  return (
    <Section id="factors" title={title} file={{ table: 'factors', query: view.query }}>
      {rows.length === 0 ? (
        <p>
          None is named. Name them in a few words each in an incident’s postmortem: those that come back stand here,
          with their incidents.
        </p>
      ) : (
        <NumbersTable label={`${title}, in numbers`} columns={['Factor', null, 'Incidents']}>
          {rows.map(({ label, incidents, to }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <BarCell
                parts={[
                  {
                    key: label,
                    tone: 'maintenance',
                    count: incidents,
                    words: incidents === 1 ? 'one incident' : `${incidents} incidents`,
                    to,
                  },
                ]}
                most={most}
              />
              <td>
                <Behind to={to} count={incidents} />
              </td>
            </tr>
          ))}
        </NumbersTable>
      )}
      {more > 0 && <p className="text-sm text-soft">{more} more stand in the file.</p>}
    </Section>
  );
}
