import { Link } from '@remix-run/react';
import { buttonLook } from '../forms/button.tsx';
import { Screen } from '../frame/screen.tsx';
import { AuditFilter } from './audit-filter.tsx';
import { AuditRows } from './audit-rows.tsx';
import type { AuditView } from './audit-view.server.ts';

const FORMATS = { csv: 'CSV', jsonl: 'JSON lines' } as const;

/** Who did what, when and from where: searched, a page at a time, or taken out as a file. */
export function AuditScreen({ view }: { readonly view: AuditView }) {
  const { rows, newest, older, isFirst, cutShort, exports } = view;
  return (
    <Screen
      title="Audit"
      actions={exports.map(({ format, address }) => (
        <a key={format} href={address} className={buttonLook()}>
          Download as {FORMATS[format]}
        </a>
      ))}
    >
      <AuditFilter view={view} />
      {rows.length > 0 ? <AuditRows rows={rows} /> : <p>{cutShort ? NOT_YET : 'There is nothing of this.'}</p>}
      {cutShort && rows.length > 0 && <p className="text-soft">{NOT_YET}</p>}
      <nav aria-label="Pages" className="flex gap-4">
        {!isFirst && <Link to={newest}>Newest</Link>}
        {older && <Link to={older}>{cutShort ? 'Look further back' : 'Older'}</Link>}
      </nav>
    </Screen>
  );
}

const NOT_YET = 'There are many acts: this was as far as one look goes.';
