import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '@candor/log';
import { instantOf } from '@candor/log';
import { freePort, temporaryDirectory, until } from '@candor/testbed';
import { hopToken } from '../../api/hop.ts';
import { createRequestApi } from '../../api/request-api.ts';
import { buildConsole } from '../build-console.ts';
import { writeQuickBrowser } from '../stand-in-browsers.ts';
import { startChild } from '../start-child.ts';

const PERSON = { name: 'Ana', email: 'ana@example.com', password: 'a long and quiet password' };

/** The whole product with something in it, and an admin who is signed in: what hostile input is sent at. */
export interface Target {
  readonly console: string;
  readonly site: string;
  /** The database, to be looked into. */
  readonly file: string;
  readonly published: string;
  readonly cookie: string;
  readonly person: typeof PERSON;
  /** Of what its screens are about, by the names of the routes' parameters. */
  readonly ids: Readonly<Record<string, string>>;
  /** What api and console wrote to their logs. */
  readonly logs: () => string;
  readonly close: () => Promise<void>;
}

export async function openTarget(): Promise<Target> {
  await buildConsole();
  const [adminPort, apiPort, statusPort] = [
    String(await freePort()),
    String(await freePort()),
    String(await freePort()),
  ];
  const data = path.join(temporaryDirectory(), 'data');
  const url = `http://127.0.0.1:${adminPort}`;
  const environment = {
    CANDOR_DATA: data,
    CANDOR_ADMIN_PORT: adminPort,
    CANDOR_ADMIN_URL: url,
    CANDOR_API_PORT: apiPort,
    CANDOR_API_URL: `http://127.0.0.1:${apiPort}`,
    CANDOR_STATUS_PORT: statusPort,
    CANDOR_STATUS_URL: `http://127.0.0.1:${statusPort}`,
    CANDOR_LOG_LEVEL: 'warn',
    CHROMIUM_PATH: writeQuickBrowser(),
  };
  const api = await startChild('api', environment);
  const [admin, status] = await Promise.all([startChild('admin', environment), startChild('status', environment)]);
  const hop = hopToken(readFileSync(path.join(data, 'secret'), 'utf8').trim());
  const behalf = { requestId: crypto.randomUUID(), client: '192.0.2.1', agent: 'a test', cookie: '', origin: url };
  const { ask, signIn, cookies } = createRequestApi({ url: environment.CANDOR_API_URL, hop }, behalf);
  const token = new URL(api.ready.setUpUrl ?? '').searchParams.get('token') ?? '';
  await ask.session.setUp.mutate({ ...PERSON, token });
  await signIn(PERSON);
  const { productId } = await ask.features.addProduct.mutate({ name: 'WhatsApp', commandId: crypto.randomUUID() });
  await ask.features.addFeature.mutate({ productId, name: 'Messages', commandId: crypto.randomUUID() });
  const logo = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"/>').toString('base64');
  const looks = { logo, accent: { light: null, dark: null }, headerLinks: [], footerLinks: [] };
  await ask.page.changeLooks.mutate({ ...looks, commandId: crypto.randomUUID() });
  const { incidentId, index } = await ask.incidents.declare.mutate({
    title: 'Messages are late',
    status: 'investigating',
    text: 'Messages are not sent.',
    commandId: crypto.randomUUID(),
  });
  const upkeep = { text: 'Messages pause.', features: [], commandId: 'schedule-upkeep' };
  const { maintenanceId } = await ask.maintenance.schedule.mutate({
    ...upkeep,
    title: 'We move the store',
    scheduledFor: inHours(2),
    scheduledUntil: inHours(3),
  });
  const { seriesId } = await ask.maintenance.startSeries.mutate({
    ...upkeep,
    title: 'We compact the store',
    rule: 'FREQ=WEEKLY',
    startsAt: `${inHours(480).slice(0, 10)}T02:00`,
    timeZone: 'Europe/Berlin',
    minutes: 60,
    commandId: 'start-series',
  });
  await until(async () => (await ask.now.read.query()).publishing.publishedIndex >= (index ?? 0), 'it is published');
  await until(async () => (await fetch(`${status.ready.url}/incidents/${incidentId}`)).ok, 'readers see it');
  return {
    console: url,
    site: status.ready.url,
    file: path.join(data, 'candor.sqlite'),
    published: path.join(data, 'published'),
    cookie: cookies.map((it) => it.split(';', 1)[0]).join('; '),
    person: PERSON,
    ids: {
      ...{ incidentId, maintenanceId, seriesId },
      'incidents/updateId': updateIn((await ask.incidents.read.query({ incidentId })).rows),
      'maintenance/updateId': updateIn((await ask.maintenance.read.query({ maintenanceId })).rows),
    },
    logs: () => [api, admin, status].map((it) => it.log()).join(''),
    close: async () => void (await Promise.all([api.stop(), admin.stop(), status.stop()])),
  };
}

function inHours(hours: number): Instant {
  return instantOf(Date.now() + hours * 3_600_000);
}

function updateIn(rows: readonly { readonly kind: string; readonly id?: string }[]): string {
  return rows.find(({ kind }) => kind === 'update')?.id ?? '';
}
