import type { CatalogueEvent } from '@candor/features';
import type {
  IncidentEvent,
  LinkEvent,
  MaintenanceEvent,
  PostmortemEvent,
  SeriesEvent,
  TemplateEvent,
} from '@candor/incidents';
import { incidentOfStream, maintenanceOfStream, postmortemOfStream } from '@candor/incidents';
import type { Recorded } from '@candor/log';
import type { PublicBody } from './entry.ts';
import { change, correction, pageLink, picture, placeOf, plan, withdrawal } from './let-through.ts';
import type { PageEvent } from './page/settings.ts';
import type { RedactionEvent } from './redaction/events.ts';

/** Every event there is. */
export type LogEvent =
  | PageEvent
  | CatalogueEvent
  | IncidentEvent
  | LinkEvent
  | PostmortemEvent
  | MaintenanceEvent
  | SeriesEvent
  | TemplateEvent
  | RedactionEvent;

/** What the projection needs of a recorded event. */
export type Projected = LogEvent & Pick<Recorded<LogEvent>, 'stream' | 'happenedAt' | 'actor'>;

/**
 * What readers may see of an event, or null when that is nothing.
 *
 * This is the only door from the log to the public. It names each field it lets through, so that a field added to an
 * event later stays inside until somebody decides otherwise.
 */
export function toPublic(event: Projected): PublicBody | null {
  const said = { happenedAt: event.happenedAt, by: event.actor.role };
  switch (event.type) {
    case 'PageSettingsChanged': {
      const { pageId, name, url, timeZone, about } = event.data;
      return { kind: 'page', data: { pageId, name, url, timeZone, about, ...said } };
    }
    case 'PageLooksChanged': {
      const { logo, darkLogo, accent, headerLinks, footerLinks } = event.data;
      const pictures = { logo: logo && picture(logo), darkLogo: darkLogo && picture(darkLogo) };
      const { light, dark } = accent;
      const links = { headerLinks: headerLinks.map(pageLink), footerLinks: footerLinks.map(pageLink) };
      return { kind: 'looks', data: { ...pictures, accent: { light, dark }, ...links, ...said } };
    }
    case 'PageLanguagesChanged':
      return { kind: 'languages', data: { languages: event.data.languages, ...said } };
    case 'ImprintChanged':
      return { kind: 'imprint', data: { imprint: event.data.imprint, ...said } };
    case 'PostmortemTermSet':
      return { kind: 'postmortem-term', data: { workingDays: event.data.workingDays, ...said } };
    case 'RecordContinued': {
      const { published, from, reason } = event.data;
      return {
        kind: 'continued',
        data: { published: placeOf(published), from: from && placeOf(from), reason, ...said },
      };
    }
    case 'SigningKeyTold': {
      const { keyId, publicKey } = event.data;
      return { kind: 'signing-key', data: { keyId, publicKey, ...said } };
    }
    case 'ProductAdded': {
      const { productId, name, description } = event.data;
      return { kind: 'product-added', data: { productId, name, description, ...said } };
    }
    case 'ProductRenamed': {
      const { productId, name, description } = event.data;
      return { kind: 'product-renamed', data: { productId, name, description, ...said } };
    }
    case 'ProductArchived': {
      const { productId, archived } = event.data;
      return { kind: 'product-archived', data: { productId, archived, ...said } };
    }
    case 'FeatureAdded': {
      const { featureId, productId, name, description } = event.data;
      return { kind: 'feature-added', data: { featureId, productId, name, description, ...said } };
    }
    case 'FeatureRenamed': {
      const { featureId, name, description } = event.data;
      return { kind: 'feature-renamed', data: { featureId, name, description, ...said } };
    }
    case 'FeatureArchived': {
      const { featureId, archived } = event.data;
      return { kind: 'feature-archived', data: { featureId, archived, ...said } };
    }
    case 'CatalogueOrdered': {
      const products = event.data.products.map(({ productId, features }) => ({ productId, features }));
      return { kind: 'catalogue-ordered', data: { products, ...said } };
    }
    case 'StandingStatusSet': {
      const { featureId, from, to } = event.data;
      return { kind: 'standing-status', data: { featureId, from, to, ...said } };
    }
    case 'AlternativeSet': {
      const { featureId, alternative } = event.data;
      return { kind: 'alternative', data: { featureId, alternative, ...said } };
    }
    case 'IncidentDeclared': {
      const { title, backfilled } = event.data;
      return { kind: 'incident', data: { incidentId: incidentId(event), title, backfilled, ...said } };
    }
    case 'UpdatePublished': {
      const { updateId, status, text, nextUpdateBy } = event.data;
      const features = event.data.features.map(change);
      const update = { incidentId: incidentId(event), updateId, status, text, features, nextUpdateBy };
      return { kind: 'update', data: { ...update, ...said } };
    }
    case 'UpdateCorrected':
      return { kind: 'correction', data: { incidentId: incidentId(event), ...correction(event.data), ...said } };
    case 'UpdateWithdrawn':
      return { kind: 'withdrawal', data: { incidentId: incidentId(event), ...withdrawal(event.data), ...said } };
    case 'UpdateEditedAtSource': {
      const { updateId, editedAt } = event.data;
      return { kind: 'edited-at-source', data: { incidentId: incidentId(event), updateId, editedAt, ...said } };
    }
    case 'ImpactOverridden': {
      const { impact, reason } = event.data;
      return { kind: 'impact', data: { incidentId: incidentId(event), impact, reason, ...said } };
    }
    case 'PromiseRanOut':
      return { kind: 'promise-late', data: { incidentId: incidentId(event), due: event.data.due, ...said } };
    case 'PromiseWithdrawn': {
      const { due, reason } = event.data;
      return { kind: 'promise-withdrawn', data: { incidentId: incidentId(event), due, reason, ...said } };
    }
    case 'MaintenanceScheduled': {
      const { title } = event.data;
      const data = { maintenanceId: maintenanceId(event), title, ...plan(event.data), ...said };
      return { kind: 'maintenance', data };
    }
    case 'MaintenanceUpdatePublished': {
      const { updateId, status, text } = event.data;
      const features = event.data.features.map(change);
      const update = { maintenanceId: maintenanceId(event), updateId, status, text, features };
      return { kind: 'maintenance-update', data: { ...update, ...said } };
    }
    case 'MaintenanceUpdateCorrected': {
      const data = { maintenanceId: maintenanceId(event), ...correction(event.data), ...said };
      return { kind: 'maintenance-correction', data };
    }
    case 'MaintenanceUpdateWithdrawn': {
      const data = { maintenanceId: maintenanceId(event), ...withdrawal(event.data), ...said };
      return { kind: 'maintenance-withdrawal', data };
    }
    case 'MaintenancePlanChanged': {
      const { reason } = event.data;
      const data = { maintenanceId: maintenanceId(event), ...plan(event.data), reason, ...said };
      return { kind: 'maintenance-plan', data };
    }
    case 'MaintenanceOverdue': {
      const { what, due } = event.data;
      return { kind: 'maintenance-overdue', data: { maintenanceId: maintenanceId(event), what, due, ...said } };
    }
    case 'IncidentsLinked':
    case 'IncidentsUnlinked': {
      const { incidentId, otherId, relation } = event.data;
      if (!event.data.public) return null;
      const kind = event.type === 'IncidentsLinked' ? 'link' : 'unlink';
      return { kind, data: { incidentId, otherId, relation, ...said } };
    }
    case 'PostmortemPublished': {
      const { revision, title, text } = event.data;
      return { kind: 'postmortem', data: { incidentId: postmortemId(event), revision, title, text, ...said } };
    }
    case 'TextRedacted': {
      const { index, hash, ground } = event.data;
      // That a text was destroyed which readers never saw is nobody's business but the team's.
      return index === null ? null : { kind: 'redaction', data: { index, hash, ground, ...said } };
    }
    case 'PostmortemPromised':
      return { kind: 'postmortem-promised', data: { incidentId: postmortemId(event), due: event.data.due, ...said } };
    case 'PostmortemDeclined': {
      const { reason } = event.data;
      return { kind: 'postmortem-declined', data: { incidentId: postmortemId(event), reason, ...said } };
    }
    case 'PostmortemRanOut':
      return { kind: 'postmortem-late', data: { incidentId: postmortemId(event), due: event.data.due, ...said } };
    case 'CommitmentMade': {
      const { itemId, title, due } = event.data;
      return { kind: 'commitment', data: { incidentId: postmortemId(event), itemId, title, due, ...said } };
    }
    case 'CommitmentMoved': {
      const { itemId, due, reason } = event.data;
      return { kind: 'commitment-moved', data: { incidentId: postmortemId(event), itemId, due, reason, ...said } };
    }
    case 'CommitmentKept': {
      const { itemId, evidence } = event.data;
      return { kind: 'commitment-kept', data: { incidentId: postmortemId(event), itemId, evidence, ...said } };
    }
    case 'CommitmentDropped': {
      const { itemId, reason } = event.data;
      return { kind: 'commitment-dropped', data: { incidentId: postmortemId(event), itemId, reason, ...said } };
    }
    case 'CommitmentRanOut': {
      const { itemId, due } = event.data;
      return { kind: 'commitment-late', data: { incidentId: postmortemId(event), itemId, due, ...said } };
    }
    case 'SeriesStarted':
    case 'SeriesChanged':
    case 'SeriesEnded':
    case 'WindowReached':
    case 'TemplateAdded':
    case 'TemplateChanged':
    case 'TemplateArchived':
    case 'SeveritySet':
    case 'NoteAdded':
    case 'MilestoneMarked':
    case 'PostmortemDraftSaved':
    case 'PostmortemWritten':
    case 'ActionItemAdded':
    case 'ActionItemChanged':
    case 'ActionItemDone':
    case 'ActionItemDropped':
    case 'ActionItemReopened':
    case 'PostmortemReviewAsked':
    case 'PostmortemApproved':
    case 'PostmortemChangesAsked':
    case 'PostmortemApprovalsSet':
    case 'WritingHelpSet':
      return null;
  }
}

function incidentId(event: Projected) {
  const id = incidentOfStream(event.stream);
  if (id === null) throw new Error(`${event.type} lies in stream ${event.stream}, which holds no incident.`);
  return id;
}

function postmortemId(event: Projected) {
  const id = postmortemOfStream(event.stream);
  if (id === null) throw new Error(`${event.type} lies in stream ${event.stream}, which holds no postmortem.`);
  return id;
}

function maintenanceId(event: Projected) {
  const id = maintenanceOfStream(event.stream);
  if (id === null) throw new Error(`${event.type} lies in stream ${event.stream}, which holds no maintenance.`);
  return id;
}
