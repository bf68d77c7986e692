import type { MaintenancePlan, MaintenanceStatus } from '@candor/incidents';
import { wordsOf } from '@candor/log';
import { cleanText, renderText } from '@candor/markdown';
import { dayOfWords } from '../model/told-incident.ts';
import type { ToldMaintenance, ToldMaintenanceUpdate } from '../model/told-maintenance.ts';
import { maintenanceUpdatesOf, saysOf } from '../model/told-maintenance.ts';
import { changedAt } from '../model/told-wording.ts';
import { affectedByEach } from './affected-components.ts';
import type { ComponentAnswer, MaintenanceAnswer, MaintenanceUpdateAnswer, ScheduledStatus } from './answer.ts';
import { componentAnswers } from './components.ts';
import type { ToldPage } from './told-page.ts';
import { wordingAnswer } from './wording.ts';

/** Maintenances as v2 tells them. Their `components` are those ever planned on or touched, as they are now. */
export function maintenanceAnswers(page: ToldPage, maintenances: readonly ToldMaintenance[]): MaintenanceAnswer[] {
  const components = componentAnswers(page);
  return maintenances.map((maintenance) => maintenanceAnswer(page, maintenance, components));
}

function maintenanceAnswer(
  page: ToldPage,
  maintenance: ToldMaintenance,
  components: readonly ComponentAnswer[],
): MaintenanceAnswer {
  const { state, newest, names } = maintenance;
  const updates = maintenanceUpdatesOf(maintenance);
  const verifying = updates.find((update) => update.status === 'verifying');
  const affected = affectedByUpdate(page, maintenance);
  const touched = new Set<string>(names.keys());
  return {
    id: state.id,
    name: cleanText(wordsOf(state.title)),
    status: scheduledStatus(state.status),
    created_at: page.time(state.announcedAt),
    updated_at: page.time(state.updatedAt),
    monitoring_at: verifying ? page.time(verifying.happenedAt) : null,
    resolved_at: state.endedAt && page.time(state.endedAt),
    impact: 'maintenance',
    shortlink: `${page.settings.url}/maintenance/${state.id}`,
    started_at: page.time(updates[0]?.happenedAt ?? state.announcedAt),
    page_id: page.settings.pageId,
    incident_updates: updates
      .map((update) => updateAnswer(page, maintenance, { ...update, affected: affected.get(update) ?? null }))
      .reverse(),
    components: components.filter((component) => touched.has(component.id)),
    reminder_intervals: null,
    scheduled_for: page.time(state.plan.scheduledFor),
    scheduled_until: page.time(state.plan.scheduledUntil),
    x_candor: {
      index: newest.index,
      head: newest.hash,
      status: state.status,
      began_at: state.startedAt && page.time(state.startedAt),
      ended_at: state.endedAt && page.time(state.endedAt),
      overdue: state.overdue?.what ?? null,
      plan_changes: state.planChanges,
    },
  };
}

/** What each update says of the features that were planned on or touched by then. */
function affectedByUpdate(page: ToldPage, { moments, names, state }: ToldMaintenance) {
  const planned = ({ features }: MaintenancePlan) =>
    features.flatMap((id) => {
      const name = names.get(id);
      return name ? [[id, name] as const] : [];
    });
  const first = moments.find((moment) => moment.kind === 'plan')?.before ?? state.plan;
  const told = moments.map((moment) => ({
    changes: moment.kind === 'update' ? moment.changes : [],
    planned: moment.kind === 'plan' ? planned(moment.plan) : planned(first),
  }));
  const affected = affectedByEach(page, told);
  return new Map(moments.map((moment, nth) => [moment, affected[nth] ?? null]));
}

type Update = ToldMaintenanceUpdate & { readonly affected: MaintenanceUpdateAnswer['affected_components'] };

function updateAnswer(page: ToldPage, { state }: ToldMaintenance, update: Update): MaintenanceUpdateAnswer {
  const recordedAt = page.time(update.recordedAt);
  return {
    id: update.id,
    status: scheduledStatus(update.status),
    body: renderText(saysOf(page.model, update), { day: dayOfWords(update) }),
    incident_id: state.id,
    created_at: recordedAt,
    updated_at: page.time(changedAt(update)),
    display_at: page.time(update.happenedAt),
    affected_components: update.affected,
    deliver_notifications: true,
    custom_tweet: null,
    tweet_id: null,
    x_candor: {
      index: update.index,
      status: update.status,
      as_planned: update.text === null,
      ...wordingAnswer(page, update),
    },
  };
}

/** What is cancelled is told as over: clients know no fifth word, and would go on announcing it otherwise. */
function scheduledStatus(status: MaintenanceStatus): ScheduledStatus {
  return status === 'cancelled' ? 'completed' : status;
}
