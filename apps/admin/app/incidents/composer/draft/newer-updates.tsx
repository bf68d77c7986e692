import type { ReactNode } from 'react';
import { ChangedWords } from '../../../corrections/told/changed-words.tsx';
import { Prose } from '../../../states/prose.tsx';
import { Moment } from '../../../time/moment.tsx';
import type { ShownRow } from '../../screen/shown-row.server.ts';

/** What others published since the writer began: to be read before one's own words go out. */
export function NewerUpdates({
  rows,
  children,
}: {
  readonly rows: readonly Pick<ShownRow, 'sequence' | 'happened' | 'headline' | 'html' | 'reason' | 'parts'>[];
  readonly children?: ReactNode;
}) {
  if (rows.length === 0) return null;
  return (
    <section
      aria-label="Published since you began"
      className="grid gap-2 rounded-lg border border-major bg-alarm px-3.5 py-2.5"
    >
      <h3 className="font-semibold">Published since you began</h3>
      <ul className="grid gap-2">
        {rows.map((row) => (
          <li key={row.sequence}>
            <b>
              <Moment at={row.happened} /> {row.headline}
            </b>
            {row.html && <Prose html={row.html} />}
            {row.reason && <p dir="auto">{row.reason}</p>}
            {row.parts && <ChangedWords parts={row.parts} />}
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}
