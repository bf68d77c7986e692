import { impactOfIncident, titleOf } from '@candor/incidents';
import type { IncidentId } from '@candor/log';

import { cleanText, renderText } from '@candor/markdown';
import { newestOf } from '../html/document/heads.ts';
import { relatedTo } from '../model/related.ts';
import type { ToldIncident, ToldPromise, ToldUpdate } from '../model/told-incident.ts';
import { dayOfWords, updatesOf } from '../model/told-incident.ts';
import { changedAt, wordsNow } from '../model/told-wording.ts';
import { affectedByEach } from './affected-components.ts';
import type { ComponentAnswer, IncidentAnswer, UpdateAnswer } from './answer.ts';
import { componentAnswers } from './components.ts';
import { latest } from './latest.ts';
import { postmortemAnswer } from './postmortem.ts';
import type { ToldPage } from './told-page.ts';
import { wordingAnswer } from './wording.ts';

/** Incidents as v2 tells them. Their `components` mirror the status now, as on Statuspage: they are no snapshot. */
export function incidentAnswers(page: ToldPage, incidents: readonly ToldIncident[]): IncidentAnswer[] {
  const components = componentAnswers(page);
  return incidents.map((incident) => incidentAnswer(page, incident, components));
}

function incidentAnswer(
  page: ToldPage,
  incident: ToldIncident,
  components: readonly ComponentAnswer[],
): IncidentAnswer {
  const { state } = incident;
  const updates = updatesOf(incident);
  const postmortem = page.model.postmortems.get(state.id)?.at(-1);
  const newest = newestOf([incident.newest, incident.linked ?? incident.newest, postmortem ?? incident.newest]);
  const answers = updateAnswers(page, incident);
  const monitoring = updates.find((update) => update.status === 'monitoring');
  const touched = new Set<string>(incident.names.keys());
  return {
    id: state.id,
    name: cleanText(titleOf(state)),
    status: answers[0]?.status ?? state.status,
    created_at: page.time(state.declaredAt),
    updated_at: page.time(latest(state.updatedAt, postmortem?.recordedAt)),
    monitoring_at: monitoring ? page.time(monitoring.happenedAt) : null,
    resolved_at: state.resolvedAt && page.time(state.resolvedAt),
    impact: impactOfIncident(state),
    shortlink: `${page.settings.url}/incidents/${state.id}`,
    started_at: page.time(state.startedAt),
    page_id: page.settings.pageId,
    incident_updates: answers,
    components: components.filter((component) => touched.has(component.id)),
    reminder_intervals: null,
    x_candor: {
      index: newest.index,
      head: newest.hash,
      backfilled: state.backfilled,
      ...linksAnswer(page, state.id),
      ...promiseNow(page, updates.at(-1)?.promise ?? null),
    },
  };
}

/** All that was said of it, its postmortem too, newest first. */
function updateAnswers(page: ToldPage, incident: ToldIncident): UpdateAnswer[] {
  const updates = updatesOf(incident);
  const affected = affectedByEach(page, updates);
  const answers = updates.map((update, nth) =>
    updateAnswer(page, incident, { ...update, affected: affected[nth] ?? null }),
  );
  const postmortem = postmortemAnswer(page, incident);
  return [...answers, ...(postmortem ? [postmortem] : [])].sort(
    (one, other) => other.x_candor.index - one.x_candor.index,
  );
}

type Update = ToldUpdate & { readonly affected: UpdateAnswer['affected_components'] };

function updateAnswer(page: ToldPage, incident: ToldIncident, update: Update): UpdateAnswer {
  const recordedAt = page.time(update.recordedAt);
  return {
    id: update.id,
    status: update.status,
    body: renderText(wordsNow(update, page.model), { day: dayOfWords(update) }),
    incident_id: incident.state.id,
    created_at: recordedAt,
    updated_at: page.time(changedAt(update)),
    display_at: page.time(update.happenedAt),
    affected_components: update.affected,
    deliver_notifications: !incident.state.backfilled,
    custom_tweet: null,
    tweet_id: null,
    x_candor: {
      index: update.index,
      ...promiseAnswer(page, update.promise),
      ...wordingAnswer(page, update),
      ...(update.editedAt && { edited_at_source: page.time(update.editedAt) }),
    },
  };
}

function linksAnswer(page: ToldPage, id: IncidentId): Pick<IncidentAnswer['x_candor'], 'links'> {
  const links = relatedTo(page.model, id).map(({ relation, incidentId, title }) => ({
    relation,
    incident_id: incidentId,
    name: title,
    shortlink: `${page.settings.url}/incidents/${incidentId}`,
  }));
  return links.length > 0 ? { links } : {};
}

/** What is promised of it now: by when, where that was not withdrawn, and what became of it. */
function promiseNow(page: ToldPage, promise: ToldPromise | null) {
  const answer = promiseAnswer(page, promise);
  return promise?.fate === 'withdrawn' ? { ...answer, next_update_by: null } : answer;
}

function promiseAnswer({ time }: ToldPage, promise: ToldPromise | null) {
  return { next_update_by: promise && time(promise.due), promise: promise?.fate ?? null };
}
