import { mkdirSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { temporaryDirectory } from '@candor/testbed';
import { ManifestRoot, ROOT_PATH } from '../../packages/site/src/index.ts';
import { tellIncidents } from '../history/tell-incidents.ts';
import type { Operate } from '../process/operate.ts';
import { operateWith } from '../process/operate.ts';
import { startApp } from '../process/start-app.ts';

const PRODUCTS = ['Messages', 'Calls', 'Accounts', 'Payments'];
const FEATURES = ['in Europe', 'in Asia', 'in the Americas', 'on the web', 'for partners'];
/** What past incidents had of updates: the pages about the last ones are some 20 to 40 KB. */
const UPDATES = [...Array<number>(40).fill(5), ...Array.from({ length: 20 }, (_, at) => 2 + at)];
const PAGE_BYTES = 20_000;

/** What a bench reads: a data directory in which a site is published, as an api did it. */
export interface PreparedSite {
  readonly data: string;
  /** The address of an incident's page of about 20 KB. */
  readonly page: string;
}

/** Publishes a site: twenty features, sixty past incidents, and one that is open. */
export async function prepareSite(): Promise<PreparedSite> {
  const data = path.join(temporaryDirectory(), 'data');
  mkdirSync(data);
  await tellIncidents(data, UPDATES);
  const api = await startApp('api', { settings: { CANDOR_DATA: data } });
  try {
    const operate = operateWith({ api: api.url, data });
    const features = await addFeatures(operate);
    const { index } = await operate('incidents.declare', {
      title: 'Messages arrive late',
      status: 'investigating',
      text: 'Messages to some regions are delayed by up to ten minutes. We are looking into it.',
      features: features.slice(0, 2).map((featureId) => ({ featureId, status: 'partial_outage' })),
    });
    while ((await publishedIndex(data)) < Number(index)) await pause(50);
  } finally {
    await api.stop();
  }
  return { data, page: await findPage(path.join(data, 'published')) };
}

async function addFeatures(operate: Operate): Promise<unknown[]> {
  const ids: unknown[] = [];
  for (const product of PRODUCTS) {
    const { productId } = await operate('features.addProduct', { name: product });
    for (const name of FEATURES) {
      const { featureId } = await operate('features.addFeature', { productId, name: `${product} ${name}` });
      ids.push(featureId);
    }
  }
  return ids;
}

async function publishedIndex(data: string): Promise<number> {
  const root = await readFile(path.join(data, 'published', ROOT_PATH), 'utf8').catch(() => null);
  return root === null ? 0 : ManifestRoot.parse(JSON.parse(root)).index;
}

async function findPage(published: string): Promise<string> {
  const pages = await readdir(path.join(published, 'incidents'), { withFileTypes: true });
  const addresses = pages.filter((each) => each.isDirectory()).map(({ name }) => `incidents/${name}`);
  const sized = await Promise.all(
    addresses.map(async (address) => {
      const { size } = await stat(path.join(published, address, 'index.html'));
      return { address: `/${address}`, far: Math.abs(size - PAGE_BYTES) };
    }),
  );
  const [nearest] = sized.sort((one, other) => one.far - other.far);
  if (!nearest) throw new Error('No incident has a page.');
  return nearest.address;
}
