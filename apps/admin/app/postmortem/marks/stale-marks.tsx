import { ChangedWords } from '../../corrections/told/changed-words.tsx';
import { Button } from '../../forms/button.tsx';
import { Sources } from '../document/sources.tsx';
import { askFor } from '../editor/arranging/asked.ts';
import type { StaleMark } from './stale-view.server.ts';

/** Sentences that rest on what was told otherwise since they were written; nothing is changed by itself. */
export function StaleMarks({ marks }: { readonly marks: readonly StaleMark[] }) {
  if (marks.length === 0) return null;
  return (
    <ul aria-label="Written before the record changed" className="grid gap-2.5">
      {marks.map((mark) => (
        <li
          key={`${mark.sentence} ${mark.now}`}
          className="grid gap-1.5 rounded-lg border bg-warm px-3.5 py-2.5 text-sm"
        >
          <p className="font-semibold">
            {mark.now === null
              ? 'To be looked at: what this rests on changed'
              : 'The record tells this otherwise by now'}
          </p>
          {mark.parts ? <ChangedWords parts={mark.parts} /> : <p dir="auto">{mark.sentence}</p>}
          {mark.changes.map((change) => (
            <div key={change.what} className="grid gap-0.5">
              <p>{change.what}</p>
              {change.parts && <ChangedWords parts={change.parts} />}
              <Sources sources={change.sources} />
            </div>
          ))}
          {mark.now !== null && (
            <div>
              <Button
                name="do"
                value={askFor({ verb: 'renew', section: mark.section, from: mark.sentence, to: mark.now })}
                className="whitespace-normal!"
              >
                {mark.now === ''
                  ? 'Take it out: the record says nothing of it any more'
                  : 'Put today’s sentence in its place'}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
