import type { ZonedTime } from '@candor/log';
import { MAINTENANCE_WORDS } from '../../html/words/status-words.ts';
import type { MaintenanceMoment, ToldMaintenance, ToldPlanChange } from '../../model/told-maintenance.ts';
import { saysOf } from '../../model/told-maintenance.ts';
import { wordsTold } from '../../model/told-redaction.ts';
import type { FedPage, InZone } from '../fed-page.ts';
import { escapeMarkup } from '../formats/escape-markup.ts';
import { dateAndTime, dateAndTimeFrom, monthAndDay } from './dates.ts';
import type { Words } from './paragraph.ts';
import { paragraph, plain } from './paragraph.ts';
import { wordingWords } from './rewording-words.ts';

/** What a feed tells of a maintenance: its updates, and its plan where that became another one. */
export type FedMoment = Extract<MaintenanceMoment, { readonly kind: 'update' | 'plan' }>;

/** A thing that was told of a maintenance, and how it stood by then: "Scheduled". */
export interface FedMaintenanceMoment {
  readonly moment: FedMoment;
  readonly status: string;
}

/** What a feed tells of a maintenance, in the order of the record. */
export function fedMomentsOf({ moments }: ToldMaintenance): FedMaintenanceMoment[] {
  let { title: status } = MAINTENANCE_WORDS.scheduled;
  return moments
    .filter((moment) => moment.kind === 'update' || moment.kind === 'plan')
    .map((moment) => {
      if (moment.kind === 'update') status = MAINTENANCE_WORDS[moment.status].title;
      return { moment, status };
    });
}

/**
 * What was told of a maintenance, newest first. While it is still to begin, Statuspage's announcement with its window
 * stands in front; once it has begun, the first `<strong>` is its status again.
 */
export function maintenanceWords(maintenance: ToldMaintenance, page: FedPage): Words[] {
  const told = fedMomentsOf(maintenance).map((fed) => maintenanceMomentWords(fed, page));
  const isAhead = maintenance.state.status === 'scheduled';
  return [...(isAhead ? [announcement(maintenance, page.inZone)] : []), ...told.reverse()];
}

/** One thing that was told of a maintenance. */
export function maintenanceMomentWords({ moment, status }: FedMaintenanceMoment, page: FedPage): Words {
  const text =
    moment.kind === 'update'
      ? wordingWords(page.model, moment, plain(moment, saysOf(page.model, moment)))
      : planWords(moment, page);
  return paragraph({ told: moment, status, text }, page.inZone);
}

function announcement({ state: { plan } }: ToldMaintenance, inZone: InZone): Words {
  const [begins, ends] = [inZone(plan.scheduledFor), inZone(plan.scheduledUntil)];
  const isOneDay = begins.iso.slice(0, 10) === ends.iso.slice(0, 10);
  const until = isOneDay ? `<var data-var='time'>${ends.time}</var>` : dayAndTime(ends);
  return {
    html: `<p><strong>THIS IS A SCHEDULED EVENT ${dayAndTime(begins)} - ${until} ${escapeMarkup(ends.zone)}</strong></p>`,
    text: `Planned from ${dateAndTime(begins)} to ${dateAndTime(ends)}`,
  };
}

/** "Aug 3, 00:37", marked as Statuspage marks it in what is announced: there the day is in one place. */
function dayAndTime(at: ZonedTime): string {
  const { month, day } = monthAndDay(at);
  return `${month} <var data-var='date'>${day.trim()}</var>, <var data-var='time'>${at.time}</var>`;
}

function planWords({ plan, reason, happenedAt }: ToldPlanChange, { model, inZone }: FedPage): string {
  const told = inZone(happenedAt);
  const [begins, ends] = [plan.scheduledFor, plan.scheduledUntil].map((it) => dateAndTimeFrom(told, inZone(it)));
  return `Now planned from ${begins} to ${ends}. ${wordsTold(model, reason)}`;
}
