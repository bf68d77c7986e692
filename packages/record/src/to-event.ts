import { CATALOGUE_STREAM } from '@candor/features';
import { incidentStream, LINKS_STREAM, maintenanceStream, postmortemStream } from '@candor/incidents';
import type { Recorded } from '@candor/log';
import type { Entry } from './entry.ts';
import { PAGE_STREAM } from './page/settings.ts';
import { REDACTIONS_STREAM } from './redaction/events.ts';
import type { LogEvent } from './to-public.ts';

/** What a public entry still knows of the event it was made of: enough to fold it. */
export type PublicEvent = LogEvent & Pick<Recorded<LogEvent>, 'stream' | 'happenedAt' | 'recordedAt' | 'index'>;

/** The event that a public entry tells of: the inverse of `toPublic`, so that readers' state folds as ours does. */
export function toEvent(entry: Entry): PublicEvent {
  const at = { happenedAt: entry.data.happenedAt, recordedAt: entry.recordedAt, index: entry.index };
  switch (entry.kind) {
    case 'page':
      return { type: 'PageSettingsChanged', data: entry.data, stream: PAGE_STREAM, ...at };
    case 'looks':
      return { type: 'PageLooksChanged', data: entry.data, stream: PAGE_STREAM, ...at };
    case 'languages':
      return { type: 'PageLanguagesChanged', data: entry.data, stream: PAGE_STREAM, ...at };
    case 'imprint':
      return { type: 'ImprintChanged', data: entry.data, stream: PAGE_STREAM, ...at };
    case 'continued':
      return { type: 'RecordContinued', data: entry.data, stream: PAGE_STREAM, ...at };
    case 'signing-key':
      return { type: 'SigningKeyTold', data: entry.data, stream: PAGE_STREAM, ...at };
    case 'product-added':
      return { type: 'ProductAdded', data: entry.data, stream: CATALOGUE_STREAM, ...at };
    case 'product-renamed':
      return { type: 'ProductRenamed', data: entry.data, stream: CATALOGUE_STREAM, ...at };
    case 'product-archived':
      return { type: 'ProductArchived', data: entry.data, stream: CATALOGUE_STREAM, ...at };
    case 'feature-added':
      return { type: 'FeatureAdded', data: entry.data, stream: CATALOGUE_STREAM, ...at };
    case 'feature-renamed':
      return { type: 'FeatureRenamed', data: entry.data, stream: CATALOGUE_STREAM, ...at };
    case 'feature-archived':
      return { type: 'FeatureArchived', data: entry.data, stream: CATALOGUE_STREAM, ...at };
    case 'catalogue-ordered':
      return { type: 'CatalogueOrdered', data: entry.data, stream: CATALOGUE_STREAM, ...at };
    case 'standing-status':
      return { type: 'StandingStatusSet', data: entry.data, stream: CATALOGUE_STREAM, ...at };
    case 'alternative':
      return { type: 'AlternativeSet', data: entry.data, stream: CATALOGUE_STREAM, ...at };
    case 'incident':
      return { type: 'IncidentDeclared', data: entry.data, stream: incidentStream(entry.data.incidentId), ...at };
    case 'update':
      return { type: 'UpdatePublished', data: entry.data, stream: incidentStream(entry.data.incidentId), ...at };
    case 'correction':
      return { type: 'UpdateCorrected', data: entry.data, stream: incidentStream(entry.data.incidentId), ...at };
    case 'withdrawal':
      return { type: 'UpdateWithdrawn', data: entry.data, stream: incidentStream(entry.data.incidentId), ...at };
    case 'edited-at-source':
      return { type: 'UpdateEditedAtSource', data: entry.data, stream: incidentStream(entry.data.incidentId), ...at };
    case 'promise-withdrawn':
      return { type: 'PromiseWithdrawn', data: entry.data, stream: incidentStream(entry.data.incidentId), ...at };
    case 'maintenance-correction':
      return {
        type: 'MaintenanceUpdateCorrected',
        data: entry.data,
        stream: maintenanceStream(entry.data.maintenanceId),
        ...at,
      };
    case 'maintenance-withdrawal':
      return {
        type: 'MaintenanceUpdateWithdrawn',
        data: entry.data,
        stream: maintenanceStream(entry.data.maintenanceId),
        ...at,
      };
    case 'postmortem-promised':
      return { type: 'PostmortemPromised', data: entry.data, stream: postmortemStream(entry.data.incidentId), ...at };
    case 'postmortem-declined':
      return { type: 'PostmortemDeclined', data: entry.data, stream: postmortemStream(entry.data.incidentId), ...at };
    case 'commitment':
      return { type: 'CommitmentMade', data: entry.data, stream: postmortemStream(entry.data.incidentId), ...at };
    case 'commitment-moved':
      return { type: 'CommitmentMoved', data: entry.data, stream: postmortemStream(entry.data.incidentId), ...at };
    case 'commitment-kept':
      return { type: 'CommitmentKept', data: entry.data, stream: postmortemStream(entry.data.incidentId), ...at };
    case 'commitment-dropped':
      return { type: 'CommitmentDropped', data: entry.data, stream: postmortemStream(entry.data.incidentId), ...at };
    case 'commitment-late':
      return { type: 'CommitmentRanOut', data: entry.data, stream: postmortemStream(entry.data.incidentId), ...at };
    case 'postmortem-late':
      return { type: 'PostmortemRanOut', data: entry.data, stream: postmortemStream(entry.data.incidentId), ...at };
    case 'postmortem-term':
      return { type: 'PostmortemTermSet', data: entry.data, stream: PAGE_STREAM, ...at };
    case 'impact':
      return { type: 'ImpactOverridden', data: entry.data, stream: incidentStream(entry.data.incidentId), ...at };
    case 'promise-late':
      return { type: 'PromiseRanOut', data: entry.data, stream: incidentStream(entry.data.incidentId), ...at };
    case 'maintenance': {
      // Which recurring windows it is one of, only the inside knows.
      const data = { ...entry.data, seriesId: null };
      return { type: 'MaintenanceScheduled', data, stream: maintenanceStream(entry.data.maintenanceId), ...at };
    }
    case 'maintenance-update': {
      const stream = maintenanceStream(entry.data.maintenanceId);
      return { type: 'MaintenanceUpdatePublished', data: entry.data, stream, ...at };
    }
    case 'maintenance-plan': {
      const stream = maintenanceStream(entry.data.maintenanceId);
      return { type: 'MaintenancePlanChanged', data: entry.data, stream, ...at };
    }
    case 'maintenance-overdue': {
      const stream = maintenanceStream(entry.data.maintenanceId);
      return { type: 'MaintenanceOverdue', data: entry.data, stream, ...at };
    }
    case 'postmortem': {
      // Which parts of the draft were chosen, only the inside knows.
      const data = { ...entry.data, sections: [] };
      return { type: 'PostmortemPublished', data, stream: postmortemStream(entry.data.incidentId), ...at };
    }
    case 'redaction': {
      // Where in the log the text lies, only the inside knows.
      const data = { ...entry.data, sequence: 0 };
      return { type: 'TextRedacted', data, stream: REDACTIONS_STREAM, ...at };
    }
    case 'link':
      return { type: 'IncidentsLinked', data: { ...entry.data, public: true }, stream: LINKS_STREAM, ...at };
    case 'unlink':
      return { type: 'IncidentsUnlinked', data: { ...entry.data, public: true }, stream: LINKS_STREAM, ...at };
  }
}
