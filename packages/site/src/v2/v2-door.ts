import type { Door } from '../door.ts';
import { statusesNow, toldMaintenances } from '../model/status-now.ts';
import type { ToldMaintenance } from '../model/told-maintenance.ts';
import { componentAnswers } from './components.ts';
import { incidentAnswers } from './incidents.ts';
import { activeMaintenances, latestIncidents, unresolvedIncidents, upcomingMaintenances } from './lists.ts';
import { maintenanceAnswers } from './maintenances.ts';
import { pageStatus } from './status.ts';
import type { ToldPage } from './told-page.ts';
import { pageAnswer, toldPage } from './told-page.ts';

const LATEST = 50;

const status = (page: ToldPage) => ({ status: pageStatus(statusesNow(page.model)) });
const components = (page: ToldPage) => ({ components: componentAnswers(page) });
const unresolved = (page: ToldPage) => ({ incidents: incidentAnswers(page, unresolvedIncidents(page.model)) });
const latest = (page: ToldPage) => ({
  incidents: incidentAnswers(page, latestIncidents(page.model, LATEST)),
});
const maintenances = (page: ToldPage, told: readonly ToldMaintenance[]) => ({
  scheduled_maintenances: maintenanceAnswers(page, told),
});
const allMaintenances = (page: ToldPage) => maintenances(page, toldMaintenances(page.model).slice(0, LATEST));
const upcoming = (page: ToldPage) => maintenances(page, upcomingMaintenances(page.model));
const active = (page: ToldPage) => maintenances(page, activeMaintenances(page.model));
const upcomingThenActive = (page: ToldPage) =>
  maintenances(page, [...upcomingMaintenances(page.model), ...activeMaintenances(page.model)]);
const summary = (page: ToldPage) => ({
  ...components(page),
  ...unresolved(page),
  ...upcomingThenActive(page),
  ...status(page),
});

/** What stands beside `page` in each file. */
const answers = new Map<string, (page: ToldPage) => object>([
  ['api/v2/summary.json', summary],
  ['api/v2/status.json', status],
  ['api/v2/components.json', components],
  ['api/v2/incidents.json', latest],
  ['api/v2/incidents/unresolved.json', unresolved],
  ['api/v2/scheduled-maintenances.json', allMaintenances],
  ['api/v2/scheduled-maintenances/upcoming.json', upcoming],
  ['api/v2/scheduled-maintenances/active.json', active],
]);

const pathsOf: Door['paths'] = (model) => (model.page === null ? [] : answers.keys());

/**
 * Statuspage's public API v2, as its clients read it. Every entry touches every file: each tells
 * `page.updated_at`, which is how clients find out cheaply whether anything is new.
 */
export const v2Door: Door = {
  paths: pathsOf,
  touchedBy: pathsOf,
  daily: () => [],
  render(model, path) {
    const page = toldPage(model);
    const answer = answers.get(path);
    if (page === null || answer === undefined) return null;
    return JSON.stringify({ page: pageAnswer(page), ...answer(page) });
  },
};
