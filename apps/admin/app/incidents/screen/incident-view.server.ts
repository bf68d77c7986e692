import type { MadePromise } from '@candor/incidents';
import { MARKED_MILESTONES } from '@candor/incidents';
import type { IncidentId } from '@candor/log';
import { localTime } from '@candor/log';
import { recurrenceInWords } from '@candor/timeline';
import type { RequestApi } from '../../../src/api/request-api.ts';
import { wordingsOf } from '../../corrections/told/wordings.server.ts';
import { incidentStamp } from '../../frame/stamp.server.ts';
import { readHolding } from '../../promises/holding/holding-view.server.ts';
import { owedBy } from '../../promises/postmortem/owed.server.ts';
import { promisedByResolving } from '../../promises/postmortem/promised-by-resolving.server.ts';
import { templateChoices } from '../../templates/filling/template-choices.server.ts';
import type { Clock } from '../../time/shown-time.server.ts';
import { clockIn } from '../../time/shown-time.server.ts';
import { writingFacts } from '../../writing-help/writing-facts.server.ts';
import { figuresOfIncident } from '../communication/figures-of-incident.server.ts';
import { featureChoices } from '../composer/feature-choices.server.ts';
import { presetsFor } from '../composer/promise-presets.server.ts';
import { saidOf } from './said-view.server.ts';
import { shownRow } from './shown-row.server.ts';

/** One incident as its screen shows it. */
export type IncidentScreenView = Awaited<ReturnType<typeof readIncidentScreen>>;

type Answered = Awaited<ReturnType<RequestApi['ask']['incidents']['read']['query']>>;

export async function readIncidentScreen(api: RequestApi, incidentId: IncidentId, said: number | null) {
  const [view, catalogue, { page, postmortems }, { postmortemTerm }, { incidents }, templates, writing] =
    await Promise.all([
      api.ask.incidents.read.query({ incidentId }),
      api.ask.features.read.query(),
      api.now(),
      api.ask.page.read.query(),
      api.ask.incidents.list.query({ limit: 50 }),
      templateChoices(api, 'incident'),
      writingFacts(api),
    ]);
  const { incident, rows, now } = view;
  const clock = clockIn(page.timeZone, now);
  const holding = await readHolding(api, page.name, clock);
  const choices = featureChoices(catalogue, incident.claims);
  const wordings = wordingsOf(rows, clock);
  return {
    stamp: incidentStamp(view),
    incident: {
      ...incident,
      lasting: clock.away(incident.startedAt),
      impactSince: clock.show(view.impactStartedAt ?? incident.startedAt),
      firstWordAfter: view.firstWordAfter,
      resolved: incident.resolvedAt && clock.show(incident.resolvedAt),
      milestones: MARKED_MILESTONES.flatMap((milestone) => {
        const at = incident.milestones[milestone];
        return at ? [{ milestone, at: clock.show(at) }] : [];
      }),
      address: `${page.url}/incidents/${incidentId}`,
    },
    recurrence: view.recurrence && {
      words: recurrenceInWords(view.recurrence, view.recurrence.feature),
      previousId: view.recurrence.previous.incidentId,
      began: clock.show(view.recurrence.previous.startedAt),
    },
    figures: figuresOfIncident(view, clock),
    owed: owedBy(incidentId, postmortems, clock),
    promisedByResolving: promisedByResolving(view, postmortemTerm, clock),
    now,
    due: incident.promise && clock.show(incident.promise.due),
    holding: incident.open && holding ? holding(incident, lastPromise(rows)) : null,
    templates,
    links: view.links,
    others: linkChoices(incidents, view, clock),
    rows: rows.map((row) => shownRow(row, clock, wordings)),
    choices,
    presets: presetsFor(incident.severity, lastPromise(rows), clock),
    zoneName: clock.zoneName,
    writing,
    nowLocal: localTime(page.timeZone, now),
    said: saidOf(rows, said, clock),
  };
}

/** The newest incidents that this one is not linked to yet. */
function linkChoices(incidents: readonly Answered['incident'][], { incident, links }: Answered, clock: Clock) {
  const taken = new Set<string>([incident.incidentId, ...links.map((link) => link.otherId)]);
  return incidents
    .filter((it) => !taken.has(it.incidentId))
    .map(({ incidentId, title, startedAt }) => ({ incidentId, title, started: clock.show(startedAt).text }));
}

/** The newest promise that was made, kept or not; null while there was none. */
function lastPromise(rows: Answered['rows']): MadePromise | null {
  const made = rows
    .flatMap((row) =>
      row.kind === 'update' && row.nextUpdateBy ? [{ madeAt: row.recordedAt, due: row.nextUpdateBy }] : [],
    )
    .sort((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
  return made[0] ?? null;
}
