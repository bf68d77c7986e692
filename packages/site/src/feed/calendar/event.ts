import type { MaintenanceStatus } from '@candor/incidents';
import type { Instant } from '@candor/log';
import { instantOf, millisecondsOf, wordsOf } from '@candor/log';
import { MAINTENANCE_WORDS } from '../../html/words/status-words.ts';
import { concernedBy } from '../../model/concerned-by.ts';
import type { SiteModel } from '../../model/site-model.ts';
import type { ToldMaintenance } from '../../model/told-maintenance.ts';
import { maintenanceUpdatesOf, saysOf } from '../../model/told-maintenance.ts';
import type { FedPage } from '../fed-page.ts';
import { plain } from '../words/paragraph.ts';
import { contentLine, textValue, timeValue, uriValue } from './content-line.ts';

const SECOND_MS = 1000;

/**
 * One maintenance as an event of a calendar: its window as it is planned now. How it goes stands in the description, so
 * that a calendar shows what was planned and no time moves without another plan.
 *
 * `DTSTAMP` and `LAST-MODIFIED` are when its newest entry was recorded. `SEQUENCE` counts other plans and the cancelling.
 */
export function maintenanceEvent({ model, settings }: FedPage, maintenance: ToldMaintenance): string {
  const { pageId, url } = settings;
  const { id, title, status, plan, planChanges, announcedAt } = maintenance.state;
  const isCancelled = status === 'cancelled';
  const changedAt = timeValue(maintenance.moments.at(-1)?.recordedAt ?? announcedAt);
  const page = `${url}/maintenance/${id}`;
  const [begins, ends] = window(plan.scheduledFor, plan.scheduledUntil);
  const titled = isCancelled ? `Cancelled: ${wordsOf(title)}` : wordsOf(title);
  return [
    contentLine('BEGIN', 'VEVENT'),
    // Of the page, not of its address: a calendar would show everything twice when the page moves.
    contentLine('UID', `${id}@${pageId}`),
    contentLine('DTSTAMP', changedAt),
    contentLine('CREATED', timeValue(announcedAt)),
    contentLine('LAST-MODIFIED', changedAt),
    contentLine('SEQUENCE', String(planChanges + (isCancelled ? 1 : 0))),
    contentLine('DTSTART', timeValue(begins)),
    contentLine('DTEND', timeValue(ends)),
    contentLine('SUMMARY', textValue(titled)),
    contentLine('DESCRIPTION', textValue(`${descriptionOf(model, maintenance)}\n\n${page}`)),
    contentLine('URL', uriValue(page)),
    contentLine('STATUS', standingOf(maintenance)),
    // It takes nobody's time: a reader stays free in it.
    contentLine('TRANSP', 'TRANSPARENT'),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** In whole seconds, the end after the beginning: an event must not end when it begins. */
function window(from: Instant, until: Instant): [Instant, Instant] {
  const begins = Math.floor(millisecondsOf(from) / SECOND_MS) * SECOND_MS;
  const ends = Math.ceil(millisecondsOf(until) / SECOND_MS) * SECOND_MS;
  return [instantOf(begins), instantOf(ends)];
}

/** What is announced is certain, until its time comes and nobody says that it began. */
function standingOf({ state: { status, overdue } }: ToldMaintenance): string {
  if (status === 'cancelled') return 'CANCELLED';
  return overdue?.what === 'start' ? 'TENTATIVE' : 'CONFIRMED';
}

const OVERDUE = { start: 'Nobody has said yet that it began.', end: 'It takes longer than planned.' } as const;

/** How it stands, what was said last, and what it is about. */
function descriptionOf(model: SiteModel, maintenance: ToldMaintenance): string {
  const { state } = maintenance;
  const newest = maintenanceUpdatesOf(maintenance).at(-1);
  const said = newest ? plain(newest, saysOf(model, newest)) : '';
  const affected = concernedBy(maintenance).map(({ name: { product, feature } }) =>
    product ? `${product}: ${feature}` : feature,
  );
  return [
    headline(state.status, said),
    ...(state.overdue ? [OVERDUE[state.overdue.what]] : []),
    ...(affected.length > 0 ? [`Affects:\n${affected.map((name) => `- ${name}`).join('\n')}`] : []),
  ].join('\n\n');
}

function headline(status: MaintenanceStatus, said: string): string {
  return status === 'scheduled' ? said : `${MAINTENANCE_WORDS[status].title}. ${said}`;
}
