import type { Incident, PostmortemDraft, PublicPostmortem, PublishableSection } from '@candor/incidents';
import { postmortemOf, publishedSections } from '@candor/incidents';
import type { IncidentId } from '@candor/log';
import { publicPostmortem } from '@candor/postmortem';
import type { Reader } from '@candor/store';
import { loadPostmortemApprovals, logSize } from '@candor/store';
import { readTimeline } from '@candor/timeline';
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
  const log = await loadTimelineInput(reader, incidentId);
  const timeline = readTimeline(log);
  const draft = postmortemOf(log.postmortem ?? []);
  const sections = publishedSections(draft, asked.sections);
  const document = publicPostmortem({ log, written: draft, sections });
  const approvalsNeeded = await loadPostmortemApprovals(reader);
  const setting = await loadLintSetting(reader, log);
  const leaks = leaksOf({ timeline, written: draft, setting }, sections);
  return { incident: timeline.incident, draft, sections, document, approvalsNeeded, leaks, logSize: size };
}
