import { Legend } from '../../numbers/drawn/patterns.tsx';
import { Stacked } from '../../numbers/drawn/stacked.tsx';
import type { LearningScreenView } from '../views/learning-view.server.ts';
import { CountsTable } from './counts-table.tsx';
import { InWords, Section } from './section.tsx';

const NOTHING = {
  promises: 'No update was promised. Promise the next one where you write an update: “Next update by”.',
  postmortem: 'No postmortem was promised. Resolving an incident of major or critical impact promises one.',
} as const;

/** What became of what readers were promised. */
export function PromisesSections({ view }: { readonly view: LearningScreenView }) {
  return view.promises.map(({ of, label, total, columns, legend, names, bars, rows }) => (
    <Section key={of} id={of} title={label} file={{ table: 'periods', query: view.query }}>
      {total === 0 ? (
        <p>{NOTHING[of]}</p>
      ) : (
        <>
          <figure className="grid gap-2">
            <Stacked periods={names} bars={bars} />
            <Legend of={legend} />
            <figcaption className="text-sm text-soft">
              Promises, by when their incidents began. A number leads to the incidents in which they were made.
            </figcaption>
          </figure>
          <InWords of={label}>
            <CountsTable label={`${label}, in numbers`} columns={['', ...columns]} rows={rows} />
          </InWords>
        </>
      )}
    </Section>
  ));
}
