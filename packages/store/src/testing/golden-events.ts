import type {
  ActionItemId,
  FeatureId,
  Instant,
  MaintenanceId,
  NoteId,
  PageId,
  ProductId,
  Recorded,
  SectionId,
  SeriesId,
  TemplateId,
  UpdateId,
} from '@candor/log';
import { CLOCK, IncidentId, sealText } from '@candor/log';
import type { LogEvent } from '@candor/record';

const salt = 'a0a1a2a3a4a5a6a7a8a9aaabacadaeaf';
const at = (minute: number) => `2024-04-03T18:${String(minute).padStart(2, '0')}:00.000Z` as Instant;
const incident = `incident/${IncidentId.parse('1nc1d3nt0001')}`;
const postmortem = incident.replace('incident', 'postmortem');
const itemId = '1tem30000001' as ActionItemId;
const productId = 'pr0duct00001' as ProductId;
const featureId = 'f3atur300001' as FeatureId;
const link = {
  incidentId: IncidentId.parse('1nc1d3nt0001'),
  otherId: IncidentId.parse('1nc1d3nt0002'),
  relation: 'caused_by',
} as const;
const name = sealText('Chats – “now” 💬', salt);

const maintenance = 'maintenance/upk33p000001';
const series = 'series/sundays00001';
const seriesId = 'sundays00001' as SeriesId;
const ways = { features: [featureId], startsByItself: true, endsByItself: false };
const plan = { scheduledFor: at(40), scheduledUntil: at(50), ...ways };
const windows = {
  title: name,
  text: name,
  rule: 'FREQ=WEEKLY;BYDAY=SU',
  startsAt: '2024-04-07T02:00',
  timeZone: 'Europe/Berlin',
  minutes: 60,
  announcedDaysBefore: 7,
  ...ways,
};

const template = {
  templateId: 't3mplat30001' as TemplateId,
  use: 'incident',
  name,
  status: 'investigating',
  title: name,
  text: name,
} as const;

/** The key of RFC 8037, A.1, and its name as A.3 has it. */
const RFC_8037_KEY = {
  keyId: 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
  publicKey: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
};

/** An event of each type as it is read today, whatever schema its row in `rows.golden.json` was written in. */
export const GOLDEN_EVENTS: readonly Recorded<LogEvent>[] = (
  [
    {
      stream: 'page',
      type: 'PageSettingsChanged',
      data: {
        pageId: 'pag300000001' as PageId,
        name,
        url: 'https://status.example.com',
        timeZone: 'Europe/Berlin',
        about: null,
      },
    },
    { stream: 'features', type: 'ProductAdded', data: { productId, name, description: null } },
    { stream: 'features', type: 'ProductRenamed', data: { productId, name, description: name } },
    { stream: 'features', type: 'ProductArchived', data: { productId, archived: true } },
    { stream: 'features', type: 'FeatureAdded', data: { featureId, productId, name, description: name } },
    { stream: 'features', type: 'FeatureRenamed', data: { featureId, name, description: null } },
    { stream: 'features', type: 'FeatureArchived', data: { featureId, archived: false } },
    { stream: 'features', type: 'CatalogueOrdered', data: { products: [{ productId, features: [featureId] }] } },
    {
      stream: 'features',
      type: 'StandingStatusSet',
      data: { featureId, from: 'operational', to: 'degraded_performance' },
    },
    { stream: incident, type: 'IncidentDeclared', data: { title: name, backfilled: false } },
    {
      stream: incident,
      type: 'UpdatePublished',
      data: {
        updateId: 'updat3000001' as UpdateId,
        status: 'investigating',
        text: name,
        features: [{ featureId, from: 'operational', to: 'major_outage' }],
        nextUpdateBy: at(40),
      },
    },
    { stream: incident, type: 'ImpactOverridden', data: { impact: 'minor', reason: name } },
    { stream: incident, type: 'PromiseRanOut', data: { due: at(12) } },
    { stream: incident, type: 'SeveritySet', data: { severity: 'SEV1' } },
    { stream: incident, type: 'NoteAdded', data: { noteId: 'n0t300000001' as NoteId, text: name } },
    { stream: incident, type: 'MilestoneMarked', data: { milestone: 'detected', at: at(3) } },
    {
      stream: postmortem,
      type: 'PostmortemDraftSaved',
      data: {
        sections: { summary: name, got_lucky: { ...name, salt: null, text: null } },
        actionItems: [
          { title: name, owner: null, due: null },
          { title: name, owner: name, due: '2024-05-01' },
        ],
      },
    },
    {
      stream: 'page',
      type: 'RecordContinued',
      data: { published: { index: 23, hash: 'f'.repeat(64) }, from: { index: 2, hash: 'e'.repeat(64) }, reason: name },
    },
    {
      stream: maintenance,
      type: 'MaintenanceScheduled',
      data: { title: name, seriesId, ...plan },
    },
    {
      stream: maintenance,
      type: 'MaintenanceUpdatePublished',
      data: {
        updateId: 'updat3000002' as UpdateId,
        status: 'in_progress',
        text: null,
        features: [{ featureId, from: 'operational', to: 'under_maintenance' }],
      },
    },
    { stream: maintenance, type: 'MaintenancePlanChanged', data: { ...plan, endsByItself: true, reason: name } },
    { stream: maintenance, type: 'MaintenanceOverdue', data: { what: 'end', due: at(50) } },
    { stream: series, type: 'SeriesStarted', data: windows },
    { stream: series, type: 'SeriesChanged', data: { ...windows, rule: 'FREQ=MONTHLY;BYDAY=2TU', minutes: 90 } },
    {
      stream: series,
      type: 'WindowReached',
      data: { scheduledFor: at(40), maintenanceId: 'upk33p000001' as MaintenanceId },
    },
    { stream: series, type: 'SeriesEnded', data: {} },
    { stream: 'links', type: 'IncidentsLinked', data: { ...link, public: true } },
    { stream: 'links', type: 'IncidentsUnlinked', data: { ...link, public: false } },
    { stream: 'templates', type: 'TemplateAdded', data: template },
    { stream: 'templates', type: 'TemplateChanged', data: { ...template, title: null } },
    { stream: 'templates', type: 'TemplateArchived', data: { templateId: template.templateId, archived: true } },
    { stream: 'features', type: 'AlternativeSet', data: { featureId, alternative: name } },
    {
      stream: 'page',
      type: 'PageLooksChanged',
      data: {
        logo: { type: 'image/png', width: 120, height: 40, bytes: name },
        darkLogo: null,
        accent: { light: '#0b57d0', dark: null },
        headerLinks: [{ label: name, url: name }],
        footerLinks: [],
      },
    },
    { stream: 'page', type: 'PageLanguagesChanged', data: { languages: ['de', 'en', 'ar'] } },
    { stream: 'page', type: 'ImprintChanged', data: { imprint: name } },
    {
      stream: postmortem,
      type: 'PostmortemPublished',
      data: { revision: 2, title: name, text: name, sections: ['summary', 'action_items'] },
    },
    { stream: 'page', type: 'SigningKeyTold', data: RFC_8037_KEY },
    {
      stream: 'redactions',
      type: 'TextRedacted',
      data: { sequence: 36, index: 12, hash: 'd'.repeat(64), ground: name },
    },
    {
      stream: incident,
      type: 'UpdateCorrected',
      data: { updateId: 'updat3000001' as UpdateId, revision: 2, change: 'fact', text: name, reason: name },
    },
    { stream: incident, type: 'UpdateWithdrawn', data: { updateId: 'updat3000001' as UpdateId, reason: name } },
    {
      stream: incident,
      type: 'UpdateEditedAtSource',
      data: { updateId: 'updat3000001' as UpdateId, editedAt: at(7) },
    },
    { stream: incident, type: 'PromiseWithdrawn', data: { due: at(40), reason: name } },
    {
      stream: maintenance,
      type: 'MaintenanceUpdateCorrected',
      data: { updateId: 'updat3000002' as UpdateId, revision: 3, change: 'typo', text: name, reason: name },
    },
    {
      stream: maintenance,
      type: 'MaintenanceUpdateWithdrawn',
      data: { updateId: 'updat3000002' as UpdateId, reason: name },
    },
    { stream: 'page', type: 'PostmortemTermSet', data: { workingDays: null } },
    { stream: postmortem, type: 'PostmortemPromised', data: { due: at(50) } },
    { stream: postmortem, type: 'PostmortemDeclined', data: { reason: name } },
    { stream: postmortem, type: 'PostmortemRanOut', data: { due: at(50) } },
    { stream: 'page', type: 'WritingHelpSet', data: { off: ['hedge', 'next-update'] } },
    {
      stream: postmortem,
      type: 'PostmortemWritten',
      data: {
        sections: { summary: name, detection: { ...name, salt: null, text: null } },
        own: [{ id: 's3ct10n30001' as SectionId, title: name, text: name }],
        factors: [name],
        template: 'light',
      },
    },
    {
      stream: postmortem,
      type: 'ActionItemAdded',
      data: { itemId, title: name, kind: 'detect', priority: 'high', owner: name, due: '2024-05-01', tracker: name },
    },
    {
      stream: postmortem,
      type: 'ActionItemChanged',
      data: { itemId, title: name, kind: 'process', priority: 'low', owner: null, due: null, tracker: null },
    },
    { stream: postmortem, type: 'ActionItemDone', data: { itemId, evidence: name } },
    { stream: postmortem, type: 'ActionItemDropped', data: { itemId, reason: name } },
    { stream: postmortem, type: 'ActionItemReopened', data: { itemId } },
    {
      stream: postmortem,
      type: 'CommitmentMade',
      data: { itemId, title: name, due: '2024-05-01' },
    },
    {
      stream: postmortem,
      type: 'CommitmentMoved',
      data: { itemId, due: '2024-06-01', reason: name },
    },
    { stream: postmortem, type: 'CommitmentKept', data: { itemId, evidence: name } },
    { stream: postmortem, type: 'CommitmentDropped', data: { itemId, reason: name } },
    {
      stream: postmortem,
      type: 'CommitmentRanOut',
      data: { itemId, due: '2024-06-01' },
    },
    { stream: postmortem, type: 'PostmortemReviewAsked', data: { note: null } },
    {
      stream: postmortem,
      type: 'PostmortemApproved',
      data: { version: 2, note: name },
    },
    {
      stream: postmortem,
      type: 'PostmortemChangesAsked',
      data: { version: 2, note: name },
    },
    { stream: 'page', type: 'PostmortemApprovalsSet', data: { needed: 2 } },
  ] satisfies (LogEvent & { stream: string })[]
).map((event, position) => ({
  ...event,
  sequence: position + 1,
  version: position + 1,
  schema: 1,
  happenedAt: at(position),
  recordedAt: at(position + 1),
  actor: event.type === 'PromiseRanOut' ? CLOCK : { role: 'admin', id: 'operator-1' },
  commandId: `command-${position + 1}`,
  index: null,
}));
