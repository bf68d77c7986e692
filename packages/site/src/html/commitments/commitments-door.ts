import { committedYears, firstYearOf } from '../../model/commitments/fate.ts';
import { toldBy } from '../../model/commitments/told-commitment.ts';
import type { PageDoor } from '../page-door.ts';
import { LIST_PATH, yearPath } from './addresses.ts';
import { listPage } from './list-page.ts';
import { yearPage } from './year-page.ts';

/**
 * All commitments, and those of each year. The list is there before the first one, and says what will be; nothing leads to
 * it until then. That a day passed is told by an entry, so none of it depends on the day.
 */
export const commitmentsDoor: PageDoor = {
  paths: (model) => [LIST_PATH, ...committedYears(model).map(({ year }) => yearPath(year))],
  touchedBy(model, entry) {
    const commitment = toldBy(model, entry);
    return commitment ? [LIST_PATH, yearPath(firstYearOf(commitment.state))] : [];
  },
  daily: () => [],
  parts(ctx, path) {
    if (path === LIST_PATH) return listPage(ctx);
    const year = /^commitments\/(\d{4})\/index\.html$/.exec(path)?.[1];
    const committed = year === undefined ? undefined : committedYears(ctx.model).find((it) => it.year === year);
    return committed ? yearPage(ctx, committed) : null;
  },
};
