import type { MaintenancePlan } from '@candor/incidents';
import type { FeatureId } from '@candor/log';
import type { ToldMaintenance, ToldPlanChange } from '../../model/told-maintenance.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { shortNames } from '../words/feature-names.ts';
import { dateTimeFrom } from '../words/time-words.ts';

/** What another plan is headed with. */
export function planHeadline({ before, plan }: ToldPlanChange): string {
  if (plan.scheduledFor !== before.scheduledFor) return 'Rescheduled';
  return plan.scheduledUntil === before.scheduledUntil ? 'Plan changed' : 'New planned end';
}

/** Why there is another plan, and what of it is different: before, then after. */
export function planChange({ clock }: PageContext, { names }: ToldMaintenance, change: ToldPlanChange): Markup {
  const { before, plan, reason, happenedAt } = change;
  const time = (what: string, of: (plan: MaintenancePlan) => MaintenancePlan['scheduledFor']) =>
    of(before) !== of(plan) &&
    changed(what, dateTimeFrom(clock, happenedAt, of(before)), dateTimeFrom(clock, happenedAt, of(plan)));
  const teller = (what: string, of: (plan: MaintenancePlan) => boolean) =>
    of(before) !== of(plan) && changed(what, tellerWords(of(before)), tellerWords(of(plan)));
  const features = (what: string, one: MaintenancePlan, other: MaintenancePlan) => {
    const only = shortNames(one.features.filter((id) => !other.features.includes(id)).flatMap(nameOf));
    return only && markup`<li>${what}: ${only}</li>`;
  };
  return markup`<p class="said" dir="auto">${said(reason)}</p><ul class="chg plan">${time('Begins', (it) => it.scheduledFor)}${time('Ends', (it) => it.scheduledUntil)}${features('Affects as well', plan, before)}${features('Leaves out', before, plan)}${teller('The beginning is told', (it) => it.startsByItself)}${teller('The end is told', (it) => it.endsByItself)}</ul>`;

  function nameOf(id: FeatureId) {
    const name = names.get(id);
    return name ? [name] : [];
  }
}

function changed(what: string, before: Markup | string, after: Markup | string): Markup {
  return markup`<li>${what}: ${before} <span aria-hidden="true">→</span><span class="vh"> to </span> ${after}</li>`;
}

function tellerWords(byItself: boolean): string {
  return byItself ? 'as planned' : 'by a person';
}
