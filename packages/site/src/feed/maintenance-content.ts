import { wordsOf } from '@candor/log';
import { MAINTENANCE_WORDS } from '../html/words/status-words.ts';
import type { ToldMaintenance, ToldMaintenanceUpdate, ToldPlanChange } from '../model/told-maintenance.ts';
import { saysOf } from '../model/told-maintenance.ts';
import type { InZone } from './entry-content.ts';
import { dateAndTimeFrom, dayAndTime, paragraph, plain } from './entry-content.ts';
import { escapeMarkup } from './escape-markup.ts';

/** What a feed tells of a maintenance: its updates, and its plan where that became another one. */
type Told = ToldMaintenanceUpdate | ToldPlanChange;

/** What a feed tells of a maintenance, in the order of the record. */
export function fedMomentsOf({ moments }: ToldMaintenance): Told[] {
  return moments.filter((moment) => moment.kind !== 'overdue');
}

/**
 * A maintenance as the HTML that feeds carry: as an incident's. While it is still to begin, Statuspage's announcement
 * with its window stands first; once it has begun, the first `<strong>` is its status again.
 */
export function maintenanceContent(maintenance: ToldMaintenance, inZone: InZone): string {
  let status = MAINTENANCE_WORDS.scheduled.title;
  const paragraphs = fedMomentsOf(maintenance).map((told) => {
    if (told.kind === 'update') status = MAINTENANCE_WORDS[told.status].title;
    const text = told.kind === 'update' ? plain(told, saysOf(told)) : planWords(told, inZone);
    return paragraph({ told, status, text }, inZone);
  });
  const isAhead = maintenance.state.status === 'scheduled';
  return [isAhead ? announcement(maintenance, inZone) : '', ...paragraphs.reverse()].join('');
}

function announcement({ state: { plan } }: ToldMaintenance, inZone: InZone): string {
  const [begins, ends] = [inZone(plan.scheduledFor), inZone(plan.scheduledUntil)];
  const isOneDay = begins.iso.slice(0, 10) === ends.iso.slice(0, 10);
  const until = isOneDay ? `<var data-var='time'>${ends.time}</var>` : dayAndTime(ends);
  return `<p><strong>THIS IS A SCHEDULED EVENT ${dayAndTime(begins)} - ${until} ${escapeMarkup(ends.zone)}</strong></p>`;
}

function planWords({ plan, reason, happenedAt }: ToldPlanChange, inZone: InZone): string {
  const told = inZone(happenedAt);
  const [begins, ends] = [plan.scheduledFor, plan.scheduledUntil].map((it) => dateAndTimeFrom(told, inZone(it)));
  return `Now planned from ${begins} to ${ends}. ${wordsOf(reason)}`;
}
