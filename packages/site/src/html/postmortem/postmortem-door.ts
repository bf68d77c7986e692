import type { IncidentId } from '@candor/log';
import { opensOrEnds } from '../../model/changes.ts';
import { isOfCommitment } from '../../model/commitments/told-commitment.ts';
import type { ToldPostmortem } from '../../model/told-postmortem.ts';
import { newestRevision, toldPostmortems } from '../../model/told-postmortem.ts';
import type { PageDoor } from '../page-door.ts';
import { postmortemPath } from './addresses.ts';
import { postmortemPage } from './postmortem-page.ts';

/** One page for each postmortem, with the revision in force, and one for each revision that stays where it is. */
export const postmortemDoor: PageDoor = {
  paths: (model) => toldPostmortems(model).flatMap(pathsOf),
  touchedBy(model, entry) {
    if (entry.kind !== 'postmortem' && entry.kind !== 'update' && !isOfCommitment(entry)) return [];
    const postmortem = model.postmortems.get(entry.data.incidentId);
    if (!postmortem) return [];
    if (entry.kind === 'postmortem') return pathsOf(postmortem);
    return isOfCommitment(entry) || opensOrEnds(model, entry) ? inForceOf(postmortem) : [];
  },
  daily: () => [],
  parts(ctx, path) {
    const [, id, number] = /^postmortems\/([^/]+)\/(?:(\d+)\/)?index\.html$/.exec(path) ?? [];
    const postmortem = ctx.model.postmortems.get(id as IncidentId);
    if (!postmortem) return null;
    const newest = newestRevision(postmortem);
    const revision = number === undefined ? newest : postmortem.find((it) => String(it.revision) === number);
    return revision ? postmortemPage(ctx, { postmortem, revision, path }) : null;
  },
};

function pathsOf(postmortem: ToldPostmortem): string[] {
  const newest = newestRevision(postmortem);
  return [postmortemPath(newest), ...postmortem.map(({ revision }) => postmortemPath(newest, revision))];
}

/** The two pages of the revision in force: they say when its incident is open again, and what was committed to. */
function inForceOf(postmortem: ToldPostmortem): string[] {
  const newest = newestRevision(postmortem);
  return [postmortemPath(newest), postmortemPath(newest, newest.revision)];
}
