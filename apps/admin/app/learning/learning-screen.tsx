import { Link } from '@remix-run/react';
import { buttonLook } from '../forms/button.tsx';
import { Screen } from '../frame/screen.tsx';
import { Patterns } from '../numbers/drawn/patterns.tsx';
import { FactorsSection } from './sections/factors-section.tsx';
import { ImpactsSection, ProductsSection } from './sections/impacts-section.tsx';
import { IncidentsSection } from './sections/incidents-section.tsx';
import { ItemsSection } from './sections/items-section.tsx';
import { PromisesSections } from './sections/promises-section.tsx';
import { RangeForm } from './sections/range-form.tsx';
import { TimesSections } from './sections/times-section.tsx';
import type { LearningScreenView } from './views/learning-view.server.ts';

/** What many incidents tell together, drawn and in numbers, each with the way to the incidents behind it. */
export function LearningScreen({ view }: { readonly view: LearningScreenView }) {
  const { hasIncidents, count, ofProduct, inRange, leftOut, items, zoneName } = view;
  return (
    <Screen
      title="Learning over time"
      isWide
      actions={
        <Link to={`/incidents/communication${view.year ? `?year=${view.year}` : ''}`} className={buttonLook()}>
          How we communicated
        </Link>
      }
    >
      {hasIncidents ? <RangeForm view={view} /> : <Nothing />}
      {hasIncidents && count === 0 && <NoneInRange view={view} />}
      {count > 0 && (
        <p>
          {count === 1 ? 'One incident' : `${count} incidents`}
          {ofProduct && ` ${ofProduct}`} began {inRange}.
          {leftOut > 0 && ` Only the newest are counted: ${leftOut} more are left out.`}
        </p>
      )}
      <Patterns />
      {count > 0 && (
        <>
          <ImpactsSection view={view} />
          <ProductsSection view={view} />
          <TimesSections view={view} />
          <PromisesSections view={view} />
          <FactorsSection view={view} />
        </>
      )}
      {(count > 0 || items.hasAny) && <ItemsSection view={view} />}
      {(count > 0 || view.chosen) && <IncidentsSection view={view} />}
      {hasIncidents && (
        <p className="text-sm text-soft">
          What does not apply, and what is invalid, is in no median. Months and years are those of {zoneName}.
        </p>
      )}
    </Screen>
  );
}

function Nothing() {
  return (
    <p>
      No incident was told yet, so there is nothing to learn from. Once one is <Link to="/incidents/new">declared</Link>
      , or a past one <Link to="/incidents/past">told afterwards</Link>, it counts here by itself.
    </p>
  );
}

function NoneInRange({
  view: { inRange, ofProduct, years, year, everyProduct },
}: {
  readonly view: LearningScreenView;
}) {
  const other = years.find((it) => it !== year);
  return (
    <p>
      There is no incident {ofProduct ? `${ofProduct} and` : 'that'} began {inRange}.{' '}
      {ofProduct ? (
        <Link to={everyProduct}>Look at all products</Link>
      ) : (
        other && <Link to={`?year=${other}`}>Look at {other}</Link>
      )}
    </p>
  );
}
