import type { Instant } from '@candor/log';
import { LIST_ADDRESS, yearAddress } from '../html/commitments/addresses.ts';
import { yearsOf as historyYearsOf, isListed } from '../html/history/years.ts';
import { isFolded } from '../html/incident/fold.ts';
import { yearsOf } from '../html/maintenance/list/years.ts';
import { postmortemAddress } from '../html/postmortem/addresses.ts';
import type { Month } from '../model/all-incidents/by-month.ts';
import { monthsOf } from '../model/all-incidents/by-month.ts';
import { keptUp } from '../model/all-incidents/kept-up.ts';
import { committedYears } from '../model/commitments/fate.ts';
import { allCommitments } from '../model/commitments/standing.ts';
import type { ToldCommitment } from '../model/commitments/told-commitment.ts';
import { commitmentsOf, newestOfCommitment } from '../model/commitments/told-commitment.ts';
import { promisedYears } from '../model/promises/kept-rate.ts';
import type { SiteModel } from '../model/site-model.ts';
import { toldMaintenances } from '../model/status-now.ts';
import type { ToldIncident } from '../model/told-incident.ts';
import type { ToldMaintenance } from '../model/told-maintenance.ts';
import type { ToldPostmortem } from '../model/told-postmortem.ts';
import { newestRevision, toldPostmortems } from '../model/told-postmortem.ts';

/** A page that search engines are told of. */
export interface ListedPage {
  /** Below the page's url, in its first language: `/history/2024-04`. */
  readonly address: string;
  /** When the newest word that it shows was recorded; null for a page whose words are no news. */
  readonly changedAt: Instant | null;
}

/** The chapter of the pages that there is one of, and the one of features. */
export const FRONT = 'site';
export const FEATURES = 'features';

/** Generously: home, lists, and what there is one of. */
const FRONT_PAGES = 20;

/** The pages of each chapter: a chapter for each month in which incidents began or maintenances were announced. */
export function chaptersOf(model: SiteModel): Map<string, ListedPage[]> {
  const ofMaintenances = Map.groupBy(toldMaintenances(model).reverse(), chapterOf);
  const ofIncidents = incidentChapters(model);
  const months = [...new Set([...ofMaintenances.keys(), ...ofIncidents.keys()])].sort();
  return new Map([
    [FRONT, frontPages(model)],
    [FEATURES, featurePages(model)],
    ...months.map((month) => {
      const first = (ofMaintenances.get(month) ?? []).flatMap((told) => pagesOf(model, told));
      const chapter = ofIncidents.get(month);
      return [month, chapter ? [...first, ...incidentPages(model, chapter)] : first] as const;
    }),
  ]);
}

interface IncidentChapter {
  readonly all: Set<ToldIncident>;
  /** As they are listed; null since something was told of one. */
  pages: readonly ListedPage[] | null;
}

const incidentChapters = keptUp(
  () => new Map<string, IncidentChapter>(),
  (chapters, incident) => {
    const month = chapterOf(incident);
    const chapter = chapters.get(month) ?? { all: new Set(), pages: null };
    chapter.all.add(incident);
    chapter.pages = null;
    chapters.set(month, chapter);
  },
);

function incidentPages(model: SiteModel, chapter: IncidentChapter): readonly ListedPage[] {
  const inOrder = () => [...chapter.all].sort((one, other) => one.place - other.place);
  chapter.pages ??= inOrder().flatMap((told) => pagesOf(model, told));
  return chapter.pages;
}

/** No chapter has more pages than that. */
export function mostPagesIn({ incidents, maintenances, postmortems, commitments, catalogue }: SiteModel): number {
  const lengths = (of: Iterable<readonly unknown[]>) => [...of].reduce((sum, { length }) => sum + length, 0);
  const documents = lengths(postmortems.values()) + lengths(commitments.values());
  return 2 * incidents.size + maintenances.size + documents + catalogue.features.length + FRONT_PAGES;
}

/** The chapter that something is in. In UTC, so that no setting moves it to another one. */
export function chapterOf(told: ToldIncident | ToldMaintenance): string {
  return (isIncident(told) ? told.state.startedAt : told.state.announcedAt).slice(0, 'YYYY-MM'.length);
}

function isIncident(told: ToldIncident | ToldMaintenance): told is ToldIncident {
  return 'linked' in told;
}

function pagesOf(model: SiteModel, told: ToldIncident | ToldMaintenance): ListedPage[] {
  const page = (address: string) => ({ address, changedAt: changedAt(told) });
  if (!isIncident(told)) return [page(`/maintenance/${told.state.id}`)];
  const address = `/incidents/${told.state.id}`;
  const postmortem = model.postmortems.get(told.state.id);
  const earlier = isFolded(told) ? [page(`${address}/earlier`)] : [];
  return [page(address), ...earlier, ...(postmortem ? postmortemPages(model, postmortem) : [])];
}

/** The revision in force, with what was committed to, and those before it: they changed last when it took their place. */
function postmortemPages(model: SiteModel, postmortem: ToldPostmortem): ListedPage[] {
  const newest = newestRevision(postmortem);
  const superseded = postmortem.slice(0, -1).map((it, place) => ({
    address: postmortemAddress(it, it.revision),
    changedAt: (postmortem[place + 1] ?? it).recordedAt,
  }));
  const changed = latestOf([newest.recordedAt, ...commitmentsOf(model, newest.incidentId).map(toldLast)]);
  return [{ address: postmortemAddress(newest), changedAt: changed }, ...superseded];
}

function toldLast(commitment: ToldCommitment): Instant {
  return newestOfCommitment(commitment).recordedAt;
}

function latestOf(times: readonly Instant[]): Instant | null {
  return times.reduce<Instant | null>((most, time) => (most === null || time > most ? time : most), null);
}

function changedAt({ moments, state }: ToldIncident | ToldMaintenance): Instant {
  return moments.at(-1)?.recordedAt ?? state.updatedAt;
}

/** Of the incidents of a month: when what is told of them last was recorded, and when the last one was told first. */
interface MonthTimes {
  readonly changed: Instant | null;
  readonly firstTold: Instant | null;
}

// A month that nothing was told of meanwhile is the same object.
const known = new WeakMap<Month, MonthTimes>();

function timesOf(month: Month): MonthTimes {
  const times = known.get(month) ?? {
    changed: latestOf(month.incidents.map(changedAt)),
    firstTold: latestOf(month.incidents.flatMap(({ moments }) => moments[0]?.recordedAt ?? [])),
  };
  known.set(month, times);
  return times;
}

function featurePages({ catalogue, slugs, histories }: SiteModel): ListedPage[] {
  return catalogue.features.map(({ id }) => {
    const changedAt = histories.get(id)?.newestAt ?? null;
    return { address: `/features/${slugs.get(id)}`, changedAt };
  });
}

function frontPages(model: SiteModel): ListedPage[] {
  const page = (address: string, times: readonly Instant[]) => {
    const newest = latestOf(times);
    return newest === null ? [] : [{ address, changedAt: newest }];
  };
  const { beganAt, recordedAt } = model;
  const began = beganAt === null ? [] : [beganAt];
  const changes = (months: readonly Month[]) => months.flatMap((it) => timesOf(it).changed ?? []);
  const firsts = (months: readonly Month[]) => months.flatMap((it) => timesOf(it).firstTold ?? []);
  const lost = model.continuations.map((it) => it.recordedAt);
  const maintenances = toldMaintenances(model);
  return [
    ...page('/', recordedAt === null ? [] : [recordedAt]),
    { address: '/about', changedAt: null },
    { address: '/follow', changedAt: null },
    { address: '/record', changedAt: null },
    ...promisedYears(model).map(({ year }) => ({ address: `/record/promises/${year}`, changedAt: null })),
    ...page('/history', [...began, ...firsts(monthsOf(model)), ...lost]),
    ...monthsOf(model).flatMap((it) => page(`/history/${it.month}`, changes([it]))),
    ...historyYearsOf(model).flatMap((it) =>
      page(`/history/${it.year}`, isListed(it) ? changes(it.months) : firsts(it.months)),
    ),
    ...page('/maintenance', maintenances.map(changedAt)),
    ...page('/postmortems', [...began, ...toldPostmortems(model).map((it) => newestRevision(it).recordedAt)]),
    ...page(LIST_ADDRESS, [...began, ...allCommitments(model).map(toldLast)]),
    ...committedYears(model).flatMap(({ year, commitments }) => page(yearAddress(year), commitments.map(toldLast))),
    ...yearsOf(model).flatMap(({ year, maintenances: its }) => page(`/maintenance/${year}`, its.map(changedAt))),
  ];
}
