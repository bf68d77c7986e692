import type { SiteModel } from '../site-model.ts';
import type { ToldIncident } from '../told-incident.ts';

/** What is kept of a model, and how much of it that has seen. */
interface Keeping<Kept> {
  readonly kept: Kept;
  readonly timeZone: string | undefined;
  seen: number;
}

/**
 * Something that pages need of all incidents, such as a list or a count. It begins as `start` and is kept up by `note`, which
 * is given only the incidents that were told of since it was asked last, so that asking costs what changed and not what
 * there is. It begins anew when the page has another time zone.
 */
export function keptUp<Kept>(
  start: () => Kept,
  note: (kept: Kept, incident: ToldIncident, model: SiteModel) => void,
): (model: SiteModel) => Kept {
  const keepings = new WeakMap<SiteModel, Keeping<Kept>>();
  return (model) => {
    const timeZone = model.page?.timeZone;
    let keeping = keepings.get(model);
    if (keeping?.timeZone !== timeZone || keeping === undefined) {
      keeping = { kept: start(), timeZone, seen: 0 };
      keepings.set(model, keeping);
    }
    const news = new Set(model.told.slice(keeping.seen));
    keeping.seen = model.told.length;
    for (const incident of news) if (incident.state.updates > 0) note(keeping.kept, incident, model);
    return keeping.kept;
  };
}
