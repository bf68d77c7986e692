import type { ReactNode } from 'react';
import { Moment } from '../../time/moment.tsx';
import type { ShownSource } from './shown-section.server.ts';

/** What a generated sentence rests on, shown on demand: each entry with the ways to it. */
export function Sources({ sources }: { readonly sources: readonly ShownSource[] }) {
  if (sources.length === 0) return null;
  return (
    <details className="min-w-0">
      <summary className="text-soft">{sources.length === 1 ? '1 source' : `${sources.length} sources`}</summary>
      <ul className="grid gap-1 py-1">
        {sources.map((source) => (
          <li key={source.sequence}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function SourceLine({ source: { name, what, at, row, address } }: { readonly source: ShownSource }) {
  if (row === null) return <>{name}</>;
  return (
    <>
      {at && <Moment at={at} />} <Beside to={row}>{what}</Beside>
      {', '}
      {address ? <Beside to={address}>{name}</Beside> : name}
    </>
  );
}

/** Sources in a cell of a table: short, each with the way to its row. */
export function SourceNames({ sources }: { readonly sources: readonly ShownSource[] }) {
  return sources.map(({ sequence, name, what, row }, place) => (
    <span key={sequence}>
      {place > 0 && ', '}
      {row ? (
        <Beside to={row} title={what}>
          {name}
        </Beside>
      ) : (
        name
      )}
    </span>
  ));
}

/** A link in a tab of its own: what was typed here stays. */
function Beside({
  to,
  title,
  children,
}: {
  readonly to: string;
  readonly title?: string | null;
  readonly children: ReactNode;
}) {
  return (
    <a href={to} target="_blank" rel="noreferrer" title={title ?? undefined}>
      {children}
    </a>
  );
}
