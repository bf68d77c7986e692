import { Link } from '@remix-run/react';
import { Moment } from '../../time/moment.tsx';
import type { WordingView } from './wording-view.server.ts';

/** Which update a screen is about, and the way back to it. */
export function AboutUpdate({ view: { title, path, status, wording } }: { readonly view: WordingView }) {
  return (
    <p>
      The update of <Moment at={wording.at} />, <span className="font-semibold">{status}</span>, in{' '}
      <Link to={path}>{title}</Link>
    </p>
  );
}
