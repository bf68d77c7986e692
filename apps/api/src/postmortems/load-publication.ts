import type { Incident, PostmortemDraft, PublicPostmortem, PublishableSection } from '@candor/incidents';
import { FIRST_PUBLISHED, PUBLISHABLE_SECTIONS } from '@candor/incidents';
import type { IncidentId } from '@candor/log';
import { publicPostmortem } from '@candor/postmortem';
import type { Reader } from '@candor/store';
import { loadIncident, loadPostmortemApprovals, loadPostmortemDraft, logSize } from '@candor/store';
import { readTimeline } from '@candor/timeline';
import { incidentNotFound } from '../incidents/reading/incident-not-found.ts';
import { loadTimelineInput } from '../incidents/reading/load-timeline.ts';
import type { FindingView } from './lint/finding-view.ts';
import { leaksOf } from './lint/leaks.ts';
import { loadLintSetting } from './lint/lint-input.ts';

/** What is asked to be published: without sections those of the last revision, the usual ones the first time. */
export interface Asked {
  readonly incidentId: IncidentId;
  readonly sections?: readonly PublishableSection[] | undefined;
}

/** A publication as it would be made now. */
export interface Publication {
  readonly incident: Incident;
  readonly draft: PostmortemDraft;
  /** Each once, in their own order. */
  readonly sections: readonly PublishableSection[];
  readonly document: PublicPostmortem;
  readonly approvalsNeeded: number;
  /** What readers would see of it and must not. */
  readonly leaks: readonly FindingView[];
  /** How long the log was before anything was read: while it is as long, the publication is still the same. */
  readonly logSize: number;
}

/** Computes the public document from the record and the draft. Throws `incident-not-found`. */
export async function loadPublication(reader: Reader, { incidentId, ...asked }: Asked): Promise<Publication> {
  const size = await logSize(reader);
  const incident = await loadIncident(reader, incidentId);
  if (!incident) throw incidentNotFound();
  const draft = await loadPostmortemDraft(reader, incidentId);
  const chosen = asked.sections ?? draft.revisions.at(-1)?.sections ?? FIRST_PUBLISHED;
  const sections = PUBLISHABLE_SECTIONS.filter((section) => chosen.includes(section));
  const log = await loadTimelineInput(reader, incidentId);
  const document = publicPostmortem({ log, written: draft, sections });
  const approvalsNeeded = await loadPostmortemApprovals(reader);
  const setting = await loadLintSetting(reader);
  const leaks = leaksOf({ timeline: readTimeline(log), written: draft, setting }, sections);
  return { incident, draft, sections, document, approvalsNeeded, leaks, logSize: size };
}
