import type { Entry } from '@candor/record';
import { changesRecordPage } from '../../model/promises/changes-record-page.ts';
import { promisedYears } from '../../model/promises/kept-rate.ts';
import type { SiteModel } from '../../model/site-model.ts';
import type { PageDoor } from '../page-door.ts';
import { RECORD_PATH, recordPage } from './record-page.ts';
import { touchedYears, yearPage, yearPath } from './year-page.ts';

/** How the page kept its word, what it put right, and how to check it; and a page for all that was promised in a year. */
export const recordDoor: PageDoor = {
  paths: (model) => [RECORD_PATH, ...promisedYears(model).map(({ year }) => yearPath(year))],
  touchedBy: (model, entry) => [...(changesRecordPage(entry) ? [RECORD_PATH] : []), ...yearsTouchedBy(model, entry)],
  daily: () => [RECORD_PATH],
  parts(ctx, path) {
    if (path === RECORD_PATH) return recordPage(ctx);
    const year = /^record\/promises\/(\d{4})\/index\.html$/.exec(path)?.[1];
    const promised = year === undefined ? undefined : promisedYears(ctx.model).find((it) => it.year === year);
    return promised ? yearPage(ctx, promised) : null;
  },
};

function yearsTouchedBy(model: SiteModel, entry: Entry): string[] {
  const incident = 'incidentId' in entry.data ? model.incidents.get(entry.data.incidentId) : undefined;
  return incident && changesRecordPage(entry) ? touchedYears(model, incident, entry.index).map(yearPath) : [];
}
