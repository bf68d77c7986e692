import { STATUS_WORDS } from '@candor/site';
import { Link } from '@remix-run/react';
import { ChangedWords } from '../../corrections/told/changed-words.tsx';
import { ToldWording } from '../../corrections/told/told-wording.tsx';
import { WordingLinks } from '../../corrections/told/wording-links.tsx';
import { InPageLink } from '../../forms/in-page-link.tsx';
import { RedactEvent } from '../../redactions/redact-link.tsx';
import { Prose } from '../../states/prose.tsx';
import { StateMark } from '../../states/state-mark.tsx';
import { Moment } from '../../time/moment.tsx';
import type { ShownRow } from './shown-row.server.ts';

/**
 * Everything that was said and done, newest first: when it happened, and when we said it where that differs. `path` is
 * the screen of what it is about.
 */
export function Timeline({ rows, path }: { readonly rows: readonly ShownRow[]; readonly path: string }) {
  return (
    <ol>
      {rows.map((row) => (
        <li
          key={row.sequence}
          id={`event-${row.sequence}`}
          tabIndex={-1}
          className="scroll-mt-4 target:bg-warm grid grid-cols-[4.4rem_minmax(0,1fr)] gap-3.5 border-b py-2.5"
        >
          <div className="text-end text-sm text-soft">
            <b className="block text-base font-semibold text-ink">
              <Moment at={row.happened} />
            </b>
            {row.recorded && (
              <>
                {row.isPublic ? 'posted' : 'noted'} <Moment at={row.recorded} />
              </>
            )}
          </div>
          <Told row={row} path={path} />
        </li>
      ))}
    </ol>
  );
}

function Told({ row, path }: { readonly row: ShownRow; readonly path: string }) {
  return (
    <div className="grid justify-items-start gap-1">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Tag isPublic={row.isPublic}>{row.tag}</Tag>
        {(row.html ?? row.reason) && <RedactEvent sequence={row.sequence} what={row.tag} />}
        {row.isWaiting && <span className="text-xs text-degraded">not on the page yet</span>}
      </p>
      {row.headline && (
        <p className="font-semibold">
          {row.headline}
          {row.about && (
            <>
              {': '}
              <InPageLink to={`event-${row.about.sequence}`}>
                the update of <Moment at={row.about.at} />
              </InPageLink>
            </>
          )}
          {row.linksTo && (
            <>
              {' '}
              <Link to={`/incidents/${row.linksTo.incidentId}`}>{row.linksTo.title}</Link>
            </>
          )}
        </p>
      )}
      {row.html && (row.wording ? <ToldWording wording={row.wording} html={row.html} /> : <Prose html={row.html} />)}
      {row.reason && (
        <p dir="auto" className="whitespace-pre-wrap">
          {row.reason}
        </p>
      )}
      {row.parts && <ChangedWords parts={row.parts} />}
      {row.changes.length > 0 && (
        <ul className="flex flex-wrap gap-x-4 text-sm">
          {row.changes.map((change) => (
            <li key={change.featureId} className="flex items-baseline gap-1.5">
              {change.feature}
              <StateMark tone={STATUS_WORDS[change.to].tone}>
                {STATUS_WORDS[change.from].short} → {STATUS_WORDS[change.to].short}
              </StateMark>
            </li>
          ))}
        </ul>
      )}
      {row.nextBy && (
        <p className="text-sm text-soft">
          Next update promised by <Moment at={row.nextBy} />
        </p>
      )}
      {row.wording && <WordingLinks wording={row.wording} path={path} />}
    </div>
  );
}

function Tag({ isPublic, children }: { readonly isPublic: boolean; readonly children: string }) {
  const look = isPublic ? 'border-accent text-accent' : 'border-edge text-soft';
  return <span className={`rounded-full border px-2.5 py-px text-xs ${look}`}>{children}</span>;
}
