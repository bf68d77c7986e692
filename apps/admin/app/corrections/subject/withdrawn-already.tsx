import { Link } from '@remix-run/react';
import { Tombstone } from '../told/told-wording.tsx';
import type { WordingView } from './wording-view.server.ts';

/** Says that an update has no words to change any more, and where to say what is right. */
export function WithdrawnAlready({ view: { path, wording } }: { readonly view: WordingView }) {
  if (!wording.withdrawn) return null;
  return (
    <section aria-label="Withdrawn" className="grid gap-2 rounded-lg border bg-card px-3.5 py-2.5">
      <Tombstone withdrawn={wording.withdrawn} />
      <p>
        There is nothing to change in it any more. <Link to={path}>Say what is right in a new update.</Link>
      </p>
    </section>
  );
}
