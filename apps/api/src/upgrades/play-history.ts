import { instantOf } from '@candor/log';
import { SIGNERS } from '@candor/record/testing';
import { runOutPromises } from '../clock/run-out-promises.ts';
import { tellSigningKey } from '../page/tell-signing-key.ts';
import { commit, decideItems, endCommitments } from './play-items.ts';
import { playMaintenance } from './play-maintenance.ts';
import { reviewPostmortem } from './play-reviews.ts';
import { putWordsRight } from './play-words.ts';
import type { Stage } from './stage.ts';

/** When the fixed history begins, and the moment as which its page is published. */
export const BEGINS = '2026-03-28T09:00:00.000Z';
export const PUBLISHED_AT = instantOf(Date.UTC(2026, 3, 3, 10, 30));

/** A small picture. */
const LOGO = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20H0z"/></svg>',
).toString('base64');

const HOSTILE = 'Quotes " \' and <b>tags</b> & "entities", שלום, 👩‍🚒, `code` and {{t 2026-03-29T01:30Z}}.';

/** Plays a fixed life of a page in which every type of event comes, over the night in which Berlin's clocks change. */
export async function playHistory(stage: Stage): Promise<void> {
  await tellSigningKey(stage.services, SIGNERS[0]);
  const features = await buildCatalogue(stage);
  const old = await tellAfterwards(stage, features);
  const night = await goThroughTheNight(stage, features);
  const items = await decideItems(stage, night);
  await publishPostmortem(stage, night, { sections: ['action_items'], at: '2026-03-30T08:10:00.000Z' });
  await commit(stage, night, items);
  await putWordsRight(stage, features.feed);
  const open = await leaveOneOpen(stage, features);
  await playMaintenance(stage, features.messages);
  await link(stage, open, { night, old });
  await writeTemplates(stage);
  await dress(stage);
  await endCommitments(stage, night, items);
  await reviewPostmortem(stage, night);
  const sections = ['summary', 'action_items'] as const;
  await publishPostmortem(stage, night, { sections, at: '2026-04-03T09:02:00.000Z' });
  await goOnAfterALoss(stage);
  await destroyWords(stage, open);
}

type Features = Readonly<Record<'messages' | 'calls' | 'feed', string>>;

async function buildCatalogue({ api, commandId, at }: Stage): Promise<Features> {
  const add = async (name: string, description?: string) =>
    (await api.features.addProduct({ commandId: commandId(), name, description })).productId;
  const addTo = async (productId: string, name: string, description?: string) =>
    (await api.features.addFeature({ commandId: commandId(), productId, name, description })).featureId;
  const messenger = await add('Messenger', 'What friends write with');
  const messages = await addTo(messenger, 'Messages');
  const calls = await addTo(messenger, 'Calls', 'Voice and video');
  const photos = await add('Photos');
  const feed = await addTo(photos, 'Feed');
  const old = await add('Guest book');
  const entries = await addTo(old, 'Entries');
  at('2026-03-28T09:05:00.000Z');
  const about = 'We are **moving** to another data centre, <script>alert(1)</script> and all.';
  const settings = { name: 'Status of “Friends”', url: 'https://status.example.com', timeZone: 'Europe/Berlin', about };
  await api.page.change({ commandId: commandId(), ...settings });
  await api.features.renameProduct({ commandId: commandId(), productId: photos, name: 'Pictures' });
  await api.features.renameFeature({ commandId: commandId(), featureId: feed, name: 'Timeline', description: HOSTILE });
  await api.features.archiveFeature({ commandId: commandId(), featureId: entries, archived: true });
  await api.features.archiveProduct({ commandId: commandId(), productId: old, archived: true });
  const products = [
    { productId: photos, features: [feed] },
    { productId: messenger, features: [calls, messages] },
    { productId: old, features: [entries] },
  ];
  await api.features.order({ commandId: commandId(), products });
  await api.features.setStandingStatus({ commandId: commandId(), featureId: feed, status: 'degraded_performance' });
  await api.features.setAlternative({ commandId: commandId(), featureId: feed, alternative: HOSTILE });
  return { messages, calls, feed };
}

async function tellAfterwards({ api, commandId }: Stage, { feed }: Features): Promise<string> {
  const moment = (time: string) => `2026-02-27T${time}:00.000Z`;
  const outage = [{ featureId: feed, status: 'major_outage' as const }];
  const over = [{ featureId: feed, status: 'operational' as const }];
  const { incidentId } = await api.incidents.backfill({
    commandId: commandId(),
    title: 'The timeline was empty',
    severity: 'SEV3',
    updates: [
      { status: 'investigating', happenedAt: moment('10:00'), text: 'Nobody saw pictures.', features: outage },
      {
        status: 'resolved',
        happenedAt: moment('11:20'),
        text: 'They are back.',
        features: over,
        editedAtSource: moment('15:00'),
      },
    ],
  });
  return incidentId;
}

async function goThroughTheNight(stage: Stage, { messages, calls }: Features): Promise<string> {
  const { api, commandId, at, services } = stage;
  at('2026-03-29T00:40:00.000Z');
  const { incidentId } = await api.incidents.declare({
    commandId: commandId(),
    title: 'Messages are late & lost',
    severity: 'SEV2',
    status: 'investigating',
    text: HOSTILE,
    features: [{ featureId: messages, status: 'partial_outage' }],
    nextUpdateBy: '2026-03-29T01:10:00.000Z',
  });
  await api.incidents.addNote({ commandId: commandId(), incidentId, text: 'Internal: the queue is full on rack 7.' });
  await api.incidents.setSeverity({ commandId: commandId(), incidentId, severity: 'SEV1' });
  const milestone = { commandId: commandId(), incidentId, milestone: 'detected' as const };
  await api.incidents.markMilestone({ ...milestone, happenedAt: '2026-03-29T00:31:00.000Z' });
  at('2026-03-29T01:13:00.000Z');
  await runOutPromises(services);
  type Update = Parameters<typeof api.incidents.publishUpdate>[0];
  const update = (input: Omit<Update, 'commandId' | 'incidentId'>) =>
    api.incidents.publishUpdate({ commandId: commandId(), incidentId, ...input });
  await update({
    status: 'identified',
    text: 'A queue ran full.',
    happenedAt: '2026-03-29T01:05:00.000Z',
    features: [
      { featureId: messages, status: 'major_outage' },
      { featureId: calls, status: 'degraded_performance' },
    ],
    nextUpdateBy: '2026-03-29T02:00:00.000Z',
  });
  await api.incidents.overrideImpact({
    commandId: commandId(),
    incidentId,
    impact: 'critical',
    reason: 'Nobody could write.',
  });
  at('2026-03-29T01:58:00.000Z');
  const well = [messages, calls].map((featureId) => ({ featureId, status: 'operational' as const }));
  await update({ status: 'monitoring', text: 'The queue drains.', features: well });
  at('2026-03-29T02:40:00.000Z');
  await update({ status: 'resolved', text: 'All messages have arrived.' });
  at('2026-03-30T08:00:00.000Z');
  await api.postmortems.saveDraft({
    commandId: commandId(),
    incidentId,
    sections: { summary: 'Internal until published: a queue ran full.' },
    after: 0,
  });
  return incidentId;
}

async function leaveOneOpen({ api, commandId, at }: Stage, { calls }: Features): Promise<string> {
  at('2026-04-02T10:00:00.000Z');
  const { incidentId } = await api.incidents.declare({
    commandId: commandId(),
    title: 'Calls have no sound',
    status: 'identified',
    text: 'A codec is missing in the new release.',
    features: [{ featureId: calls, status: 'degraded_performance' }],
    nextUpdateBy: '2026-04-02T11:00:00.000Z',
  });
  return incidentId;
}

/** Links an incident to another for all to see, in one way and then in another; and to a third one inside. */
async function link(
  { api, commandId, at }: Stage,
  incidentId: string,
  { night, old }: Readonly<Record<'night' | 'old', string>>,
): Promise<void> {
  at('2026-04-03T08:00:00.000Z');
  const both = { incidentId, otherId: night };
  await api.incidents.link({ commandId: commandId(), ...both, relation: 'follow_up_of', public: true });
  await api.incidents.unlink({ commandId: commandId(), ...both });
  await api.incidents.link({ commandId: commandId(), ...both, relation: 'caused_by', public: true });
  const inside = { incidentId, otherId: old, relation: 'same_cause_as', public: false } as const;
  await api.incidents.link({ commandId: commandId(), ...inside });
}

/** Templates are internal: readers see only what was made with them. */
async function writeTemplates({ api, commandId }: Stage): Promise<void> {
  const words = { use: 'incident', name: 'First word', status: 'investigating', text: 'Internal: we look.' } as const;
  const { templateId } = await api.templates.add({ commandId: commandId(), ...words });
  await api.templates.change({ commandId: commandId(), templateId, ...words, name: 'The first word' });
  await api.templates.archive({ commandId: commandId(), templateId, archived: true });
}

/** The page's looks, its languages, and who runs it. */
async function dress({ api, commandId }: Stage): Promise<void> {
  await api.page.changeLooks({
    commandId: commandId(),
    logo: LOGO,
    accent: { light: '#0b57d0', dark: null },
    headerLinks: [{ label: 'Help & more', url: 'https://example.com/help?a=1&b=2' }],
    footerLinks: [{ label: 'Write to us', url: 'mailto:help@example.com' }],
  });
  await api.page.changeLanguages({ commandId: commandId(), languages: ['de', 'en', 'ar'] });
  await api.page.setWritingHelp({ commandId: commandId(), off: ['hedge'] });
  await api.page.changeImprint({ commandId: commandId(), imprint: `**Friends** Ltd, Berlin. ${HOSTILE}` });
}

interface Revision {
  readonly sections: readonly ('summary' | 'action_items')[];
  readonly at: string;
}

/** One revision of a postmortem. */
async function publishPostmortem(
  { api, commandId, at }: Stage,
  incidentId: string,
  { sections, at: moment }: Revision,
): Promise<void> {
  at(moment);
  const shown = { incidentId, sections: [...sections] };
  const { seen } = await api.postmortems.preview(shown);
  await api.postmortems.publish({ commandId: commandId(), ...shown, after: 1, seen });
}

async function goOnAfterALoss({ api, commandId, at }: Stage): Promise<void> {
  at('2026-04-03T10:00:00.000Z');
  const published = { index: 900, hash: 'f'.repeat(64) };
  await api.record.continue({ commandId: commandId(), published, reason: 'A disk broke & the copy was old.' });
}

/** The words of an update are destroyed: a later release must not bring them back. */
async function destroyWords({ api, commandId, at }: Stage, incidentId: string): Promise<void> {
  at('2026-04-03T10:10:00.000Z');
  const { texts } = await api.record.findTexts({ stream: `incident/${incidentId}`, words: 'codec' });
  const places = texts.map(({ sequence, hash }) => ({ sequence, hash }));
  await api.record.redact({ commandId: commandId(), texts: places, ground: 'A name was in it & had to go.' });
}
