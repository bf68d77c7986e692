import { WRITTEN_SECTIONS } from '@candor/incidents';
import type { LogEvent } from '@candor/record';

/** What can be found: an incident or a maintenance by its title, what was said of it, what was written inside. */
export const SEARCH_KINDS = ['incident', 'maintenance', 'update', 'impact', 'plan', 'postmortem', 'note'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Where a match counts more: in a title, then in what readers were told, in a postmortem, in a note. */
export const PLACES: Readonly<Record<SearchKind, number>> = {
  incident: 1,
  maintenance: 1,
  update: 2,
  impact: 2,
  plan: 2,
  postmortem: 3,
  note: 4,
};

/** An event has fewer texts than this: a text's number is made of its event's and its place there. */
export const TEXTS_PER_EVENT = 8;

/** Something an event says in words; null once it was redacted. */
export interface SearchText {
  readonly kind: SearchKind;
  readonly text: string | null;
}

/** What of an event can be found, each text at its place. */
export function textsOf(event: LogEvent): SearchText[] {
  switch (event.type) {
    case 'IncidentDeclared':
      return [{ kind: 'incident', text: event.data.title.text }];
    case 'UpdatePublished':
      return [{ kind: 'update', text: event.data.text.text }];
    case 'UpdateCorrected':
    case 'MaintenanceUpdateCorrected':
      return [
        { kind: 'update', text: event.data.text.text },
        { kind: 'update', text: event.data.reason.text },
      ];
    case 'UpdateWithdrawn':
    case 'MaintenanceUpdateWithdrawn':
    case 'PromiseWithdrawn':
      return [{ kind: 'update', text: event.data.reason.text }];
    case 'PostmortemDeclined':
      return [{ kind: 'postmortem', text: event.data.reason.text }];
    case 'ImpactOverridden':
      return [{ kind: 'impact', text: event.data.reason.text }];
    case 'NoteAdded':
      return [{ kind: 'note', text: event.data.text.text }];
    case 'PostmortemDraftSaved': {
      const { sections, actionItems } = event.data;
      const texts = WRITTEN_SECTIONS.map((section) => sections[section]?.text ?? null);
      const items = actionItems.flatMap(({ title, owner }) => [title.text ?? [], owner?.text ?? []].flat());
      return [...texts, items.length > 0 ? items.join('\n') : null].map((text) => ({ kind: 'postmortem', text }));
    }
    case 'PostmortemWritten': {
      const { sections, own, factors } = event.data;
      const written = WRITTEN_SECTIONS.flatMap((section) => sections[section]?.text ?? []);
      const parts = [written, own.flatMap(({ title, text }) => [title.text ?? [], text.text ?? []].flat())];
      const labels = factors.flatMap(({ text }) => text ?? []);
      return [...parts, labels].map((texts) => ({ kind: 'postmortem', text: texts.join('\n') || null }));
    }
    case 'ActionItemAdded':
    case 'ActionItemChanged':
      return [
        { kind: 'postmortem', text: event.data.title.text },
        { kind: 'postmortem', text: event.data.owner?.text ?? null },
      ];
    case 'ActionItemDone':
      return [{ kind: 'postmortem', text: event.data.evidence.text }];
    case 'ActionItemDropped':
    case 'CommitmentMoved':
      return [{ kind: 'postmortem', text: event.data.reason.text }];
    case 'CommitmentMade':
      return [{ kind: 'postmortem', text: event.data.title.text }];
    case 'PostmortemReviewAsked':
    case 'PostmortemApproved':
    case 'PostmortemChangesAsked':
      return [{ kind: 'postmortem', text: event.data.note?.text ?? null }];
    case 'MaintenanceScheduled':
      return [{ kind: 'maintenance', text: event.data.title.text }];
    case 'MaintenanceUpdatePublished':
      return [{ kind: 'update', text: event.data.text?.text ?? null }];
    case 'MaintenancePlanChanged':
      return [{ kind: 'plan', text: event.data.reason.text }];
    case 'PageSettingsChanged':
    case 'PageLooksChanged':
    case 'PageLanguagesChanged':
    case 'ImprintChanged':
    case 'PostmortemTermSet':
    case 'WritingHelpSet':
    case 'RecordContinued':
    case 'SigningKeyTold':
    case 'ProductAdded':
    case 'ProductRenamed':
    case 'ProductArchived':
    case 'FeatureAdded':
    case 'FeatureRenamed':
    case 'FeatureArchived':
    case 'CatalogueOrdered':
    case 'StandingStatusSet':
    case 'AlternativeSet':
    case 'UpdateEditedAtSource':
    case 'PromiseRanOut':
    case 'PostmortemPromised':
    case 'PostmortemRanOut':
    case 'TemplateAdded':
    case 'TemplateChanged':
    case 'TemplateArchived':
    case 'IncidentsLinked':
    case 'IncidentsUnlinked':
    case 'SeveritySet':
    case 'MilestoneMarked':
    case 'MaintenanceOverdue':
    case 'SeriesStarted':
    case 'SeriesChanged':
    case 'SeriesEnded':
    case 'WindowReached':
    case 'TextRedacted':
    case 'PostmortemApprovalsSet':
    case 'ActionItemReopened':
    case 'CommitmentRanOut':
    // Said in the same words of the action item.
    case 'CommitmentKept':
    case 'CommitmentDropped':
    // What it says is found where it was taken from: in the draft, and in what readers were told before.
    case 'PostmortemPublished':
      return [];
  }
}
