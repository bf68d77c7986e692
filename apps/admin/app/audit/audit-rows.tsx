import { Link } from '@remix-run/react';
import { Moment } from '../time/moment.tsx';
import type { AuditView } from './audit-view.server.ts';
import type { ChangedValue } from './changed-values.ts';

type Row = AuditView['rows'][number];

/** Acts, one a row, newest first; each opens to where it came from and what it changed. */
export function AuditRows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <ol className="border-t">
      {rows.map((row) => (
        <li key={row.number} className="border-b py-1.5">
          <details className="group">
            <summary className="flex flex-wrap items-baseline gap-x-3">
              <span aria-hidden="true" className="w-2 text-soft group-open:rotate-90">
                ›
              </span>
              <span className="text-sm text-soft">
                <Moment at={row.at} />
              </span>
              <b className="font-semibold">
                <bdi>{row.who}</bdi>
              </b>
              <span>{row.what}</span>
              {row.refused && <span className="text-sm font-semibold text-major">refused</span>}
              {row.subject && row.subject.name !== row.who && (
                <span className="min-w-0 text-soft">
                  <bdi>{row.subject.name}</bdi>
                </span>
              )}
            </summary>
            <div className="grid gap-3 py-2 sm:ps-4">
              <Facts row={row} />
              {row.changed.length > 0 ? (
                <Changed values={row.changed} />
              ) : (
                <p className="text-soft">It changed nothing.</p>
              )}
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
}

function Facts({ row }: { readonly row: Row }) {
  const { number, kind, who, email, role, by, subject, address, agent, commandId, requestId } = row;
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-0.5 text-sm [&>dt]:text-soft">
      <dt>Who</dt>
      <dd>
        <bdi>{by ? <Link to={by}>{who}</Link> : who}</bdi>
        {[email, kind, role].filter((it) => it !== null && it !== who).map((it) => `, ${it}`)}
      </dd>
      {subject && (
        <>
          <dt>To what</dt>
          <dd>
            <bdi>{subject.path ? <Link to={subject.path}>{subject.name}</Link> : subject.name}</bdi> (
            <Link to={subject.all}>all acts</Link>)
          </dd>
        </>
      )}
      <dt>From</dt>
      <dd>{[address, agent].filter((it) => it !== null).join(', ') || 'here'}</dd>
      <dt>Ids</dt>
      <dd className="break-all">
        {[`act ${number}`, commandId && `command ${commandId}`, requestId && `request ${requestId}`]
          .filter(Boolean)
          .join(', ')}
      </dd>
    </dl>
  );
}

function Changed({ values }: { readonly values: readonly ChangedValue[] }) {
  return (
    <table className="w-full table-fixed border-collapse text-sm [&_td]:border-t [&_td]:py-1 [&_td]:pe-3 [&_td]:align-top [&_th]:py-1 [&_th]:pe-3 [&_th]:text-start [&_th]:align-top">
      <thead className="text-soft">
        <tr>
          <th scope="col" className="w-1/4 font-normal">
            Changed
          </th>
          <th scope="col" className="font-normal">
            Before
          </th>
          <th scope="col" className="font-normal">
            After
          </th>
        </tr>
      </thead>
      <tbody>
        {values.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row" className="border-t font-normal break-words">
              {name}
            </th>
            <Value words={before} />
            <Value words={after} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ words }: { readonly words: string | null }) {
  return (
    <td dir="auto" className="break-words whitespace-pre-wrap">
      {words ?? <span className="text-soft">–</span>}
    </td>
  );
}
