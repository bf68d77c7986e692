import type { ToldRevision } from '../../model/told-postmortem.ts';

/** Where the list of postmortems lies in the published directory. */
export const LIST_PATH = 'postmortems/index.html';

/** Where an incident's postmortem is read, below the page's url: the revision in force, or one by its number for good. */
export function postmortemAddress({ incidentId }: Pick<ToldRevision, 'incidentId'>, revision?: number): string {
  return `/postmortems/${incidentId}${revision === undefined ? '' : `/${revision}`}`;
}

/** Where that lies in the published directory. */
export function postmortemPath(of: Pick<ToldRevision, 'incidentId'>, revision?: number): string {
  return `${postmortemAddress(of, revision).slice(1)}/index.html`;
}
