import { Prose } from '../../states/prose.tsx';
import { Moment } from '../../time/moment.tsx';
import type { Wording } from './wordings.server.ts';

/** An update's words: the newest ones, or the tombstone of those that were withdrawn; what they were, on demand. */
export function ToldWording({ wording, html }: { readonly wording: Wording; readonly html: string }) {
  const { corrections, editedAtSource, withdrawn } = wording;
  return (
    <>
      {withdrawn ? <Tombstone withdrawn={withdrawn} /> : <Prose html={html} />}
      {editedAtSource.map((at) => (
        <p key={at.instant} className="text-sm text-soft">
          Edited by its source <Moment at={at} />; the earlier wording is not recorded
        </p>
      ))}
      {corrections.map(({ revision, at, sort, reason }) => (
        <p key={revision} className="text-sm text-soft">
          Corrected <Moment at={at} /> ({sort}): <bdi>{reason}</bdi>
        </p>
      ))}
      {(withdrawn !== null || corrections.length > 0) && <Earlier wording={wording} html={html} />}
    </>
  );
}

/** Where words stood that were taken back, and why they were. */
export function Tombstone({ withdrawn: { at, reason } }: { readonly withdrawn: NonNullable<Wording['withdrawn']> }) {
  return (
    <div className="border-s-3 border-edge ps-3">
      <p className="text-soft">
        Words withdrawn <Moment at={at} />
      </p>
      <p dir="auto" className="whitespace-pre-wrap">
        {reason}
      </p>
    </div>
  );
}

function Earlier({ wording: { corrections, withdrawn }, html }: { readonly wording: Wording; readonly html: string }) {
  return (
    <details className="w-full">
      <summary className="py-1 text-sm text-soft">{withdrawn ? 'What it said' : 'What it said before'}</summary>
      <ol className="grid gap-2 border-s-2 ps-3">
        {withdrawn && (
          <li>
            <p className="text-sm text-soft">
              until <Moment at={withdrawn.at} />
            </p>
            <del className="block text-soft">
              <Prose html={html} />
            </del>
          </li>
        )}
        {corrections.map(({ revision, at, before }) => (
          <li key={revision}>
            <p className="text-sm text-soft">
              until <Moment at={at} />
            </p>
            <Prose html={before} />
          </li>
        ))}
      </ol>
    </details>
  );
}
