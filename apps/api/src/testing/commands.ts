import { call } from './call.ts';
import { DOORS } from './doors.ts';
import { PAGE_COMMANDS } from './page-commands.ts';
import { WORD_COMMANDS } from './word-commands.ts';

/** What commands are tried on: a product with two features, an open incident, maintenance to come. */
export interface Ground {
  readonly productId: string;
  readonly featureId: string;
  readonly otherFeatureId: string;
  readonly incidentId: string;
  /** A maintenance that is still to begin, and recurring windows. */
  readonly maintenanceId: string;
  readonly seriesId: string;
  readonly templateId: string;
  /** Two more incidents; the first is linked to `incidentId`. */
  readonly linkedId: string;
  readonly otherIncidentId: string;
  /** The newest public entry of the incident. */
  readonly lastSaid: number;
  /** Products and features of all that were made, in order. */
  readonly order: readonly { readonly productId: string; readonly features: readonly string[] }[];
  /** Gives a command, with an id of its own, and answers with what it answered. */
  readonly command: (path: string, input: object) => Promise<Record<string, string>>;
  /** Asks something, and answers with what was answered. */
  readonly ask: (path: string, input: object) => Promise<Record<string, unknown>>;
}

/** Two inputs of one command that are both fine, and ask for something else. */
export type Inputs = (ground: Ground) => Pair | Promise<Pair>;

interface Pair {
  readonly one: object;
  readonly other: object;
}

let made = 0;

const told = [
  { status: 'investigating', text: 'It began.', happenedAt: '2024-01-01T10:00:00.000Z' },
  { status: 'resolved', text: 'It is over.', happenedAt: '2024-01-01T11:00:00.000Z' },
];

/** Makes a ground of its own, through the api. */
export async function makeGround(url: string, headers: Record<string, string>): Promise<Ground> {
  made += 1;
  // Grounds may be made side by side, so each keeps its own number.
  const nth = made;
  const command = async (path: string, input: object) => {
    const withId = DOORS[path] === 'all' ? input : { ...input, commandId: crypto.randomUUID() };
    const { data, error } = await call(url, path, { input: withId, headers });
    if (error) throw new Error(`${path}: ${error.message}`);
    return data as Record<string, string>;
  };
  const ask = async (path: string, input: object) =>
    (await call(url, path, { input, headers })).data as Record<string, unknown>;
  const { productId = '' } = await command('features.addProduct', { name: `Product ${nth}` });
  const { featureId = '' } = await command('features.addFeature', { productId, name: 'Messages' });
  const { featureId: otherFeatureId = '' } = await command('features.addFeature', { productId, name: 'Calls' });
  const features = [{ featureId, status: 'partial_outage' }];
  const declaring = { title: `Outage ${nth}`, status: 'investigating', text: 'We look.', features };
  const past = (title: string) => command('incidents.backfill', { title, updates: told });
  const { incidentId: linkedId = '' } = await past('An old story');
  const { incidentId: otherIncidentId = '' } = await past('Another old story');
  const { incidentId = '', index } = await command('incidents.declare', declaring);
  await command('incidents.link', { incidentId, otherId: linkedId, relation: 'caused_by', public: true });
  const { maintenanceId = '' } = await command('maintenance.schedule', upkeep);
  const { seriesId = '' } = await command('maintenance.startSeries', windows);
  const template = { use: 'incident', name: `Fails ${nth}`, text: '[features] fails.' };
  const { templateId = '' } = await command('templates.add', template);
  const { data } = await call(url, 'features.read', { headers });
  const { products } = data as { products: { productId: string; features: { featureId: string }[] }[] };
  const order = products.map((it) => ({ productId: it.productId, features: it.features.map((at) => at.featureId) }));
  const incidents = { incidentId, linkedId, otherIncidentId, lastSaid: Number(index) };
  return {
    productId,
    featureId,
    otherFeatureId,
    ...incidents,
    maintenanceId,
    seriesId,
    templateId,
    order,
    command,
    ask,
  };
}

/** Invites somebody, who comes; answers with the operator's id. */
async function newOperator({ command }: Ground): Promise<string> {
  const { link = '' } = await command('team.invite', { email: `${crypto.randomUUID()}@example.com`, role: 'viewer' });
  const token = new URL(link).searchParams.get('token');
  const { operatorId = '' } = await command('session.acceptInvitation', {
    token,
    name: 'Cleo',
    password: 'x'.repeat(12),
  });
  return operatorId;
}

const past = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const update = { status: 'identified', text: 'We found it.' };

/** The hash of an entry that is in no record. */
const lostHead = () => crypto.randomUUID().replaceAll('-', '').repeat(2);
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const plan = { scheduledFor: inHours(2), scheduledUntil: inHours(3), features: [] };
const upkeep = { title: 'We move the store', text: 'Messages pause.', ...plan };
const windows = {
  title: 'We compact the store',
  text: 'Messages may be late.',
  rule: 'FREQ=WEEKLY',
  startsAt: `${inHours(20 * 24).slice(0, 10)}T02:00`,
  timeZone: 'Europe/Berlin',
  minutes: 60,
};

/** Every command there is, by the path of its procedure. */
export const COMMANDS: Readonly<Record<string, Inputs>> = {
  'incidents.declare': () => ({
    one: { title: 'Photos fail', status: 'investigating', text: 'We look.', severity: 'SEV2' },
    other: { title: 'Photos fail', status: 'investigating', text: 'We look on.', severity: 'SEV2' },
  }),
  'incidents.backfill': () => ({
    one: { title: 'An old story', updates: told },
    other: { title: 'An older story', updates: told },
  }),
  'incidents.publishUpdate': ({ incidentId, lastSaid }) => ({
    one: { ...update, incidentId, after: lastSaid },
    other: { ...update, incidentId, after: lastSaid, text: 'We found it, and mend it.' },
  }),
  'incidents.overrideImpact': ({ incidentId }) => ({
    one: { incidentId, impact: 'critical', reason: 'Nobody can work.' },
    other: { incidentId, impact: 'none', reason: 'Nobody can work.' },
  }),
  'templates.add': ({ templateId }) => ({
    one: { use: 'incident', name: `New ${templateId}`, text: 'It fails in [region].' },
    other: { use: 'maintenance', name: `New ${templateId}`, text: 'We work in [region].' },
  }),
  'templates.change': ({ templateId }) => ({
    one: { templateId, use: 'incident', name: `Other ${templateId}`, text: 'It fails in [region].' },
    other: { templateId, use: 'incident', name: `Other ${templateId}`, text: 'It fails.' },
  }),
  'templates.archive': ({ templateId }) => ({
    one: { templateId, archived: true },
    other: { templateId, archived: false },
  }),
  'incidents.link': ({ incidentId, otherIncidentId: otherId }) => ({
    one: { incidentId, otherId, relation: 'caused_by', public: true },
    other: { incidentId, otherId, relation: 'same_cause_as', public: true },
  }),
  'incidents.unlink': ({ incidentId, linkedId: otherId }) => ({
    one: { incidentId, otherId },
    other: { incidentId: otherId, otherId: incidentId },
  }),
  'incidents.setSeverity': ({ incidentId }) => ({
    one: { incidentId, severity: 'SEV1' },
    other: { incidentId, severity: null },
  }),
  'incidents.addNote': ({ incidentId }) => ({
    one: { incidentId, text: 'It may be the cache.' },
    other: { incidentId, text: 'It was the cache.' },
  }),
  'incidents.markMilestone': ({ incidentId }) => ({
    one: { incidentId, milestone: 'detected', happenedAt: past(10) },
    other: { incidentId, milestone: 'acknowledged', happenedAt: past(10) },
  }),
  'maintenance.schedule': () => ({ one: upkeep, other: { ...upkeep, endsByItself: true } }),
  'maintenance.publishUpdate': ({ maintenanceId }) => ({
    one: { maintenanceId, status: 'in_progress', text: 'We begin early.' },
    other: { maintenanceId, status: 'cancelled', text: 'We do not need it.' },
  }),
  'maintenance.changePlan': ({ maintenanceId }) => ({
    one: { maintenanceId, ...plan, scheduledUntil: inHours(4), reason: 'It takes longer.' },
    other: { maintenanceId, ...plan, scheduledUntil: inHours(5), reason: 'It takes longer.' },
  }),
  'maintenance.startSeries': () => ({ one: windows, other: { ...windows, minutes: 90 } }),
  'maintenance.changeSeries': ({ seriesId }) => ({
    one: { seriesId, ...windows, minutes: 120 },
    other: { seriesId, ...windows, announcedDaysBefore: 2 },
  }),
  'maintenance.endSeries': ({ seriesId, maintenanceId }) => ({
    one: { seriesId },
    other: { seriesId: maintenanceId },
  }),
  'features.addProduct': ({ productId }) => ({
    one: { name: `New ${productId}` },
    other: { name: `Newer ${productId}` },
  }),
  'features.renameProduct': ({ productId }) => ({
    one: { productId, name: `Renamed ${productId}` },
    other: { productId, name: `Renamed ${productId}`, description: 'What friends use' },
  }),
  'features.archiveProduct': ({ productId }) => ({
    one: { productId, archived: true },
    other: { productId, archived: false },
  }),
  'features.addFeature': ({ productId }) => ({
    one: { productId, name: 'Status' },
    other: { productId, name: 'Stories' },
  }),
  'features.renameFeature': ({ featureId }) => ({
    one: { featureId, name: 'Texts' },
    other: { featureId, name: 'Chats' },
  }),
  'features.archiveFeature': ({ otherFeatureId: featureId }) => ({
    one: { featureId, archived: true },
    other: { featureId, archived: false },
  }),
  'features.order': ({ order }) => ({
    one: { products: order.toReversed() },
    other: { products: order.map((it) => ({ ...it, features: it.features.toReversed() })) },
  }),
  'features.setStandingStatus': ({ otherFeatureId: featureId }) => ({
    one: { featureId, status: 'degraded_performance' },
    other: { featureId, status: 'under_maintenance' },
  }),
  'features.setAlternative': ({ otherFeatureId: featureId }) => ({
    one: { featureId, alternative: 'Write a mail.' },
    other: { featureId, alternative: 'Call us.' },
  }),
  ...PAGE_COMMANDS,
  ...WORD_COMMANDS,
  'record.continue': () => ({
    one: { published: { index: 900, hash: lostHead() }, reason: 'A disk was lost.' },
    other: { published: { index: 900, hash: lostHead() }, reason: 'A disk was lost.' },
  }),
  'record.redact': async ({ incidentId, ask }) => {
    const { texts } = await ask('record.findTexts', { stream: `incident/${incidentId}` });
    const [one, other] = (texts as { sequence: number; hash: string }[]).map(({ sequence, hash }) => ({
      texts: [{ sequence, hash }],
      ground: 'Personal data, removed on request.',
    }));
    return { one: one ?? {}, other: other ?? {} };
  },
  'postmortems.saveDraft': ({ incidentId }) => ({
    one: { incidentId, sections: { summary: 'It was the cache.' }, after: 0 },
    other: { incidentId, sections: { summary: 'It was us.' }, after: 0 },
  }),
  'postmortems.publish': async ({ linkedId: incidentId, command, ask }) => {
    await command('postmortems.saveDraft', { incidentId, sections: { summary: 'It was the cache.' }, after: 0 });
    const preview = async (sections: string[]) => {
      const { after, seen } = await ask('postmortems.preview', { incidentId, sections });
      return { incidentId, sections, after, seen };
    };
    return { one: await preview(['summary']), other: await preview(['summary', 'went_well']) };
  },
  'session.endSignIns': () => ({ one: { signInId: 'nowhere' }, other: { signInId: 'elsewhere' } }),
  'team.invite': ({ productId }) => ({
    one: { email: `to-${productId}@example.com`, role: 'viewer' },
    other: { email: `to-${productId}@example.com`, role: 'admin' },
  }),
  'team.revokeInvitation': async ({ command, productId }) => {
    const invite = (who: string) =>
      command('team.invite', { email: `${who}-${productId}@example.com`, role: 'viewer' });
    const [{ invitationId }, { invitationId: another }] = [await invite('one'), await invite('other')];
    return { one: { invitationId }, other: { invitationId: another } };
  },
  'team.changeRole': async (ground) => {
    const operatorId = await newOperator(ground);
    return { one: { operatorId, role: 'responder' }, other: { operatorId, role: 'publisher' } };
  },
  'team.removeOperator': async (ground) => ({
    one: { operatorId: await newOperator(ground) },
    other: { operatorId: 'somebody' },
  }),
  'team.offerPasswordLink': async (ground) => ({
    one: { operatorId: await newOperator(ground) },
    other: { operatorId: 'somebody' },
  }),
  'team.endSignIns': async (ground) => {
    const operatorId = await newOperator(ground);
    return { one: { operatorId, signInId: null }, other: { operatorId, signInId: 'elsewhere' } };
  },
  'keys.create': ({ productId }) => ({
    one: { name: `Key ${productId}`, role: 'viewer', scope: ['incidents:read'], expiresAt: '2999-01-01T00:00Z' },
    other: { name: `Key ${productId}`, role: 'viewer' },
  }),
  'keys.revoke': async ({ command }) => {
    const { keyId } = await command('keys.create', { name: 'Pager', role: 'viewer' });
    return { one: { keyId }, other: { keyId: 'another' } };
  },
};
