import type { MaintenancePlan } from '@candor/incidents';
import type { ToldMaintenance, ToldPlanChange } from '../../model/told-maintenance.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { arrow } from '../timeline/change-list.ts';
import { shortNames } from '../words/feature-names.ts';
import { saidLine } from '../words/removed.ts';
import { dateTimeFrom } from '../words/time-words.ts';

/** What another plan is headed with. */
export function planHeadline({ say }: PageContext, { before, plan }: ToldPlanChange): Markup {
  if (plan.scheduledFor !== before.scheduledFor) return say('plan.rescheduled');
  return say(plan.scheduledUntil === before.scheduledUntil ? 'plan.changed' : 'plan.new-end');
}

/** Why there is another plan, and what of it is different: before, then after. */
export function planChange(ctx: PageContext, { names }: ToldMaintenance, change: ToldPlanChange): Markup {
  const { before, plan, reason, happenedAt } = change;
  const time = (what: 'plan.begins' | 'plan.ends', of: (plan: MaintenancePlan) => MaintenancePlan['scheduledFor']) =>
    of(before) !== of(plan) &&
    changed(what, dateTimeFrom(ctx, happenedAt, of(before)), dateTimeFrom(ctx, happenedAt, of(plan)));
  const teller = (what: 'plan.beginning-told' | 'plan.end-told', of: (plan: MaintenancePlan) => boolean) =>
    of(before) !== of(plan) && changed(what, tellerWords(of(before)), tellerWords(of(plan)));
  const features = (what: 'plan.affects-too' | 'plan.leaves-out', one: MaintenancePlan, other: MaintenancePlan) => {
    const only = shortNames(ctx, one.features.filter((id) => !other.features.includes(id)).flatMap(nameOf));
    return only && markup`<li>${ctx.say(what, { names: only })}</li>`;
  };
  return markup`${saidLine(ctx, reason)}<ul class="chg plan">${time('plan.begins', (it) => it.scheduledFor)}${time('plan.ends', (it) => it.scheduledUntil)}${features('plan.affects-too', plan, before)}${features('plan.leaves-out', before, plan)}${teller('plan.beginning-told', (it) => it.startsByItself)}${teller('plan.end-told', (it) => it.endsByItself)}</ul>`;

  function nameOf(id: MaintenancePlan['features'][number]) {
    const name = names.get(id);
    return name ? [name] : [];
  }

  function changed(what: `plan.${'begins' | 'ends' | 'beginning-told' | 'end-told'}`, one: Markup, other: Markup) {
    return markup`<li>${ctx.say(what, { before: one, arrow: arrow(ctx), after: other })}</li>`;
  }

  function tellerWords(byItself: boolean): Markup {
    return ctx.say(byItself ? 'plan.as-planned' : 'plan.by-a-person');
  }
}
