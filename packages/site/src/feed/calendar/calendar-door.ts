import type { EntryKind } from '@candor/record';
import type { Door } from '../../door.ts';
import { fedPage } from '../fed-page.ts';
import { maintenanceCalendar } from './maintenance-calendar.ts';

const PATH = 'maintenance.ics';

/** A first update makes a maintenance one that is told; each further entry about it changes its event. */
const TOLD: ReadonlySet<EntryKind> = new Set([
  'page',
  'maintenance-update',
  'maintenance-correction',
  'maintenance-withdrawal',
  'maintenance-plan',
  'maintenance-overdue',
  'continued',
]);

/** The calendar of maintenance. It is there before the first one, so that readers can subscribe at any time. */
export const calendarDoor: Door = {
  paths: (model) => (model.page === null ? [] : [PATH]),
  touchedBy: (model, entry) => (model.page !== null && TOLD.has(entry.kind) ? [PATH] : []),
  daily: () => [],
  render(model, path) {
    const page = path === PATH ? fedPage(model) : null;
    return page && maintenanceCalendar(page, path);
  },
};
