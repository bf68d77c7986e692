import { Link } from '@remix-run/react';
import type { IncidentScreenView } from '../screen/incident-view.server.ts';

/** More than so many links beside a number are not looked at; the timeline has them all. */
const MOST_LINKS = 4;

/** How the incident was told, in numbers, each with the ways to what it rests on. */
export function FiguresPanel({ figures }: Pick<IncidentScreenView, 'figures'>) {
  return (
    <details className="border-b pb-2">
      <summary className="py-1.5 text-sm text-soft">How we communicated</summary>
      <dl className="grid gap-x-5 gap-y-1 py-2 text-sm sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        {figures.map(({ label, text, isKnown, sources }) => (
          <div key={label} className="contents">
            <dt className="text-soft">{label}</dt>
            <dd className="mb-1 flex flex-wrap gap-x-3 sm:mb-0">
              <span className={isKnown ? 'font-semibold' : 'text-soft'}>{text}</span>
              {sources.length <= MOST_LINKS && <Sources of={label} sources={sources} />}
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-sm">
        <Link to="/incidents/communication">All incidents of the year</Link>
      </p>
    </details>
  );
}

type Shown = IncidentScreenView['figures'][number];

function Sources({ of, sources }: { readonly of: string; readonly sources: Shown['sources'] }) {
  return sources.map(({ sequence, time, whole }) => (
    <a key={sequence} href={`#event-${sequence}`} title={whole} aria-label={`${time}, ${of}`}>
      {time}
    </a>
  ));
}
