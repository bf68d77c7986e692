import { Link } from '@remix-run/react';
import { useMay } from '../../roles/use-may.ts';
import type { Wording } from './wordings.server.ts';

/** The way to other words for an update, for those who publish; withdrawn words have none. */
export function WordingLinks({ wording, path }: { readonly wording: Wording; readonly path: string }) {
  const isPublisher = useMay('publisher');
  if (!isPublisher || wording.withdrawn) return null;
  const update = <span className="sr-only"> the update of {wording.at.text}</span>;
  return (
    <p className="flex gap-4 text-sm">
      <Link to={`${path}/updates/${wording.updateId}/correct`} className="py-1">
        Correct{update}
      </Link>
      <Link to={`${path}/updates/${wording.updateId}/withdraw`} className="py-1">
        Withdraw{update}
      </Link>
    </p>
  );
}
