import type { IncidentId } from '@candor/log';
import type { ToldPostmortem } from '../../model/told-postmortem.ts';
import { newestRevision, toldPostmortems } from '../../model/told-postmortem.ts';
import type { PageDoor } from '../page-door.ts';
import { postmortemPath } from './addresses.ts';
import { postmortemPage } from './postmortem-page.ts';

/** One page for each postmortem, with the revision in force, and one for each revision that stays where it is. */
export const postmortemDoor: PageDoor = {
  paths: (model) => toldPostmortems(model).flatMap(pathsOf),
  touchedBy(model, entry) {
    const postmortem = entry.kind === 'postmortem' && model.postmortems.get(entry.data.incidentId);
    return postmortem ? pathsOf(postmortem) : [];
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
