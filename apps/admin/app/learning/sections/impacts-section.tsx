import { Behind } from '../../numbers/behind.tsx';
import { Legend } from '../../numbers/drawn/patterns.tsx';
import { BarCell, Stacked } from '../../numbers/drawn/stacked.tsx';
import { NumbersTable } from '../../numbers/numbers-table.tsx';
import type { LearningScreenView } from '../views/learning-view.server.ts';
import { CountsTable } from './counts-table.tsx';
import { InWords, Section } from './section.tsx';

/** Incidents by impact, over time. */
export function ImpactsSection({ view }: { readonly view: LearningScreenView }) {
  const { legend, periods, bars, rows } = view.impacts;
  const title = 'Incidents by impact';
  return (
    <Section id="impacts" title={title} file={{ table: 'periods', query: view.query }}>
      <figure className="grid gap-2">
        <Stacked periods={periods} bars={bars} />
        <Legend of={legend} />
        <figcaption className="text-sm text-soft">By when they began. The impact is the one readers see.</figcaption>
      </figure>
      <InWords of={title}>
        <CountsTable
          label={`${title}, in numbers`}
          columns={['', 'Incidents', ...legend.map(({ words }) => words)]}
          rows={rows}
        />
      </InWords>
    </Section>
  );
}

/** Incidents by the products of which they affected a feature. */
export function ProductsSection({ view }: { readonly view: LearningScreenView }) {
  const { most, rows } = view.products;
  const { legend } = view.impacts;
  const title = 'Incidents by product';
  return (
    <Section id="products" title={title} file={{ table: 'products', query: view.query }}>
      <Legend of={legend} />
      <NumbersTable
        label={`${title}, in numbers`}
        columns={['Product', null, 'Incidents', ...legend.map(({ words }) => words)]}
      >
        {rows.map(({ key, label, incidents, to, parts, cells }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <BarCell parts={parts} most={most} />
            <td>
              <Behind to={to} count={incidents} />
            </td>
            {cells.map((cell) => (
              <td key={cell.key}>
                <Behind to={cell.to} count={cell.count} />
              </td>
            ))}
          </tr>
        ))}
      </NumbersTable>
      <p className="text-sm text-soft">
        One that affected two products counts under each. A number leads to the figures of that product alone.
      </p>
    </Section>
  );
}
