import type { Incident, PostmortemDraft, PublicPostmortem, PublishableSection } from '@candor/incidents';
import { PUBLISHABLE_SECTIONS } from '@candor/incidents';
import type { IncidentId } from '@candor/log';
import { publicPostmortem } from '@candor/postmortem';
import type { Reader } from '@candor/store';
import { loadIncident, loadPostmortemDraft } from '@candor/store';
import { incidentNotFound } from '../incidents/reading/incident-not-found.ts';
import { loadTimelineInput } from '../incidents/reading/load-timeline.ts';

/** What is asked to be published: without sections those of the last revision, all of them the first time. */
export interface Asked {
  readonly incidentId: IncidentId;
  readonly sections?: readonly PublishableSection[] | undefined;
}

/** A publication as it would be made now. */
export interface Publication {
  readonly incident: Incident;
  readonly draft: PostmortemDraft;
  readonly sections: readonly PublishableSection[];
  readonly document: PublicPostmortem;
}

/** Computes the public document from the record and the draft. Throws `incident-not-found`. */
export async function loadPublication(reader: Reader, { incidentId, ...asked }: Asked): Promise<Publication> {
  const incident = await loadIncident(reader, incidentId);
  if (!incident) throw incidentNotFound();
  const draft = await loadPostmortemDraft(reader, incidentId);
  const sections = asked.sections ?? draft.revisions.at(-1)?.sections ?? PUBLISHABLE_SECTIONS;
  const log = await loadTimelineInput(reader, incidentId);
  return { incident, draft, sections, document: publicPostmortem({ log, written: draft, sections }) };
}
