import { Moment } from '../../time/moment.tsx';
import type { RevisionView } from './revisions-view.server.ts';

/** What readers got of a postmortem, newest first; a later revision takes the place of the ones before, which stay readable. */
export function Revisions({ revisions }: { readonly revisions: readonly RevisionView[] }) {
  if (revisions.length === 0) return <p>Not published yet.</p>;
  return (
    <ul className="grid gap-1">
      {revisions.map(({ revision, at, isSuperseded, address }) => (
        <li key={revision}>
          {isSuperseded ? 'Superseded: ' : 'Readers have '}
          <a href={address}>revision {revision}</a>, published <Moment at={at} />.
        </li>
      ))}
    </ul>
  );
}
