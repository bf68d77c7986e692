import { call } from './call.ts';
import { DOORS } from './doors.ts';

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
  /** Gives a command as somebody else, a responder who is made for it. */
  readonly colleague: (path: string, input: object) => Promise<unknown>;
  /** Asks something, and answers with what was answered. */
  readonly ask: (path: string, input: object) => Promise<Record<string, unknown>>;
}

let made = 0;

/** What was told of an incident that is over. */
export const told = [
  { status: 'investigating', text: 'It began.', happenedAt: '2024-01-01T10:00:00.000Z' },
  { status: 'resolved', text: 'It is over.', happenedAt: '2024-01-01T11:00:00.000Z' },
];

/** A moment so many hours from now. */
export const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
/** A window that is still to come. */
export const plan = { scheduledFor: inHours(2), scheduledUntil: inHours(3), features: [] };
/** A maintenance to announce. */
export const upkeep = { title: 'We move the store', text: 'Messages pause.', ...plan };
/** Windows that come every week. */
export const windows = {
  title: 'We compact the store',
  text: 'Messages may be late.',
  rule: 'FREQ=WEEKLY',
  startsAt: `${inHours(20 * 24).slice(0, 10)}T02:00`,
  timeZone: 'Europe/Berlin',
  minutes: 60,
};

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
  const colleague = async (path: string, input: object) => {
    const { key } = await command('keys.create', { name: `Colleague ${nth}`, role: 'responder' });
    const by = { authorization: `Bearer ${key}` };
    const { data, error } = await call(url, path, {
      input: { ...input, commandId: crypto.randomUUID() },
      headers: by,
    });
    if (error) throw new Error(`${path}: ${error.message}`);
    return data;
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
    colleague,
    ask,
  };
}
