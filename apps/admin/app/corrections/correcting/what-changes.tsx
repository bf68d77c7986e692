import { changedParts } from '../told/changed-parts.ts';
import { ChangedWords } from '../told/changed-words.tsx';

/** What readers will see of a correction, word by word. */
export function WhatChanges({
  before,
  after,
  day,
}: {
  readonly before: string;
  readonly after: string;
  /** The UTC day on which the update happened. */
  readonly day: string;
}) {
  const isChanged = after.trim() !== before.trim();
  return (
    <section aria-labelledby="changes" className="rounded-lg border border-dashed border-edge px-3 py-2">
      <h3 id="changes" className="mb-1 text-xs text-soft">
        What changes
      </h3>
      {isChanged ? (
        <ChangedWords parts={changedParts(before, after, day)} />
      ) : (
        <p className="text-soft">Nothing yet: these are the words that readers have.</p>
      )}
    </section>
  );
}
