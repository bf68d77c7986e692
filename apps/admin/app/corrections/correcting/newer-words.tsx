import type { ReactNode } from 'react';
import { Button } from '../../forms/button.tsx';
import { Moment } from '../../time/moment.tsx';
import { ChangedWords } from '../told/changed-words.tsx';
import type { Wording } from '../told/wordings.server.ts';

/** What others corrected since the writer began: to be read before it is changed again. */
export function NewerWords({
  corrections,
  onRead,
  children,
}: {
  readonly corrections: Wording['corrections'];
  /** Tells that they were read; null where they count as read. */
  readonly onRead: (() => void) | null;
  /** What becomes of these words. */
  readonly children: ReactNode;
}) {
  if (corrections.length === 0) return null;
  return (
    <section
      aria-label="Corrected since you began"
      className="grid gap-2 rounded-lg border border-major bg-alarm px-3.5 py-2.5"
    >
      <h2 className="font-semibold">Corrected since you began</h2>
      <ul className="grid gap-2">
        {corrections.map(({ revision, at, sort, reason, parts }) => (
          <li key={revision} className="grid gap-1">
            <b>
              <Moment at={at} /> ({sort}): <bdi>{reason}</bdi>
            </b>
            <ChangedWords parts={parts} />
          </li>
        ))}
      </ul>
      <p className="text-sm">{children}</p>
      {onRead && (
        <div>
          <Button type="button" onClick={onRead}>
            I have read it
          </Button>
        </div>
      )}
    </section>
  );
}
