import type { Instant } from '@candor/log';
import { monthsOf } from '../html/history/months.ts';
import { yearsOf } from '../html/maintenance/list/years.ts';
import type { SiteModel } from '../model/site-model.ts';
import { toldIncidents, toldMaintenances } from '../model/status-now.ts';
import type { ToldIncident } from '../model/told-incident.ts';
import type { ToldMaintenance } from '../model/told-maintenance.ts';

/** A page that search engines are told of. */
export interface ListedPage {
  /** Below the page's url, in its first language: `/history/2024-04`. */
  readonly address: string;
  /** When the newest word that it shows was recorded. */
  readonly changedAt: Instant;
}

/** The name of the chapter that lists the pages which there is one of, not one for each incident. */
export const FRONT = 'site';

/** Generously: home, lists, and what there is one of. */
const FRONT_PAGES = 20;

/** The pages of each chapter: a chapter for each month in which incidents began or maintenances were announced. */
export function chaptersOf(model: SiteModel): Map<string, ListedPage[]> {
  const listed = [...toldIncidents(model), ...toldMaintenances(model)].reverse();
  const months = Map.groupBy(listed, chapterOf);
  const chapters = [...months].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map([[FRONT, frontPages(model)], ...chapters.map(([month, its]) => [month, its.map(pageOf)] as const)]);
}

/** No chapter has more pages than that. */
export function mostPagesIn({ incidents, maintenances, catalogue }: SiteModel): number {
  return incidents.size + maintenances.size + catalogue.features.length + FRONT_PAGES;
}

/** The chapter that something is in. In UTC, so that no setting moves it to another one. */
export function chapterOf(told: ToldIncident | ToldMaintenance): string {
  return (isIncident(told) ? told.state.startedAt : told.state.announcedAt).slice(0, 'YYYY-MM'.length);
}

function isIncident(told: ToldIncident | ToldMaintenance): told is ToldIncident {
  return 'linked' in told;
}

function pageOf(told: ToldIncident | ToldMaintenance): ListedPage {
  const address = `/${isIncident(told) ? 'incidents' : 'maintenance'}/${told.state.id}`;
  return { address, changedAt: changedAt(told) };
}

function changedAt({ moments, state }: ToldIncident | ToldMaintenance): Instant {
  return moments.at(-1)?.recordedAt ?? state.updatedAt;
}

function frontPages(model: SiteModel): ListedPage[] {
  const page = (address: string, times: readonly Instant[]) => {
    const newest = times.reduce<Instant | null>((most, time) => (most === null || time > most ? time : most), null);
    return newest === null ? [] : [{ address, changedAt: newest }];
  };
  const { beganAt, recordedAt } = model;
  const whenever = recordedAt === null ? [] : [recordedAt];
  const firsts = toldIncidents(model).flatMap(({ moments }) => moments[0]?.recordedAt ?? []);
  const lost = model.continuations.map((it) => it.recordedAt);
  const maintenances = toldMaintenances(model);
  return [
    ...page('/', whenever),
    ...page('/history', [...(beganAt ? [beganAt] : []), ...firsts, ...lost]),
    ...monthsOf(model).flatMap(({ month, incidents }) => page(`/history/${month}`, incidents.map(changedAt))),
    ...page('/maintenance', maintenances.map(changedAt)),
    ...yearsOf(model).flatMap(({ year, maintenances: its }) => page(`/maintenance/${year}`, its.map(changedAt))),
  ];
}
