import { Link } from '@remix-run/react';
import { buttonLook } from '../../../forms/button.tsx';
import { Screen } from '../../../frame/screen.tsx';
import { Years } from '../../../numbers/years.tsx';
import type { CommunicationScreenView } from './communication-view.server.ts';
import { IncidentsSection } from './incidents-section.tsx';
import { MonthsSection } from './months-section.tsx';
import { SummaryTables } from './summary-tables.tsx';

/** How the incidents of a year were told, in numbers, with the ways to those behind each. */
export function CommunicationScreen({ view }: { readonly view: CommunicationScreenView }) {
  const { year, years, told, toldAfterwards, months, monthNames, leftOut, zoneName } = view;
  const count = told.incidents + (toldAfterwards?.incidents ?? 0);
  return (
    <Screen
      title="How we communicated"
      isWide
      actions={
        <>
          <Link to={`/learning?year=${year}`} className={buttonLook()}>
            Learning over time
          </Link>
          {count > 0 && (
            <a href={`/incidents/communication.csv?year=${year}`} className={buttonLook()} download>
              Download as CSV
            </a>
          )}
        </>
      }
    >
      <Years years={years} year={year} />
      {count === 0 && <p>No incident began in {year}.</p>}
      {leftOut > 0 && (
        <p>
          Only the newest are counted: {leftOut} more incidents began in {year}.
        </p>
      )}
      {told.incidents > 0 && (
        <section aria-labelledby="told" className="grid gap-3">
          <h2 id="told" className="font-semibold">
            {counted(told.incidents)} told while they went on
          </h2>
          <SummaryTables year={year} summary={told} of="told while they went on" />
        </section>
      )}
      <MonthsSection year={year} months={months} monthNames={monthNames} />
      {toldAfterwards && (
        <section aria-labelledby="afterwards" className="grid gap-2">
          <h2 id="afterwards" className="font-semibold">
            {counted(toldAfterwards.incidents)} told afterwards
          </h2>
          <p>
            Nobody was waiting for their words, so they count in none of the numbers above.{' '}
            <Afterwards {...toldAfterwards} />
          </p>
        </section>
      )}
      {count > 0 && <IncidentsSection view={view} />}
      <p className="text-sm text-soft">
        Words are counted by when readers could see them. What does not apply, and what is invalid, is in no median.
        Months and years are those of {zoneName}.
      </p>
    </Screen>
  );
}

function Afterwards({ measures }: NonNullable<CommunicationScreenView['toldAfterwards']>) {
  const median = measures.find(({ name }) => name === 'first_word_after_impact')?.median;
  return median ? `The first of them came ${median} after the impact started, in the median.` : null;
}

function counted(count: number): string {
  return count === 1 ? '1 incident' : `${count} incidents`;
}
