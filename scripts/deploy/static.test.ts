import { cpSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { launchBrowser, temporaryDirectory, until } from '@candor/testbed';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Answer } from './front/ask.ts';
import { ask } from './front/ask.ts';
import type { Front } from './front/front.ts';
import { startStaticNginx } from './front/front.ts';
import type { Product } from './front/product.ts';
import { startProduct } from './front/product.ts';
import { isInstalled } from './installed.ts';

const isHere = process.platform === 'linux' && isInstalled('openssl', 'version') && isInstalled('nginx', '-v');

let product: Product;
let key: string;
let site: string;
let nginx: Front;
let incidentId: string;

beforeAll(async () => {
  if (!isHere) return;
  product = await startProduct();
  key = (await product.candor('key', 'create', '--role', 'admin', '--name', 'static')).trim();
  const { productId } = (await product.call(key, 'features.addProduct', { name: 'Mail' })) as { productId: string };
  await product.call(key, 'features.addFeature', { productId, name: 'Sending', description: null });
  await product.call(key, 'page.changeLanguages', { languages: ['en', 'de'] });
  incidentId = await declare('Messages are late');
  await until(async () => (await fetch(`${statusUrl()}/de/incidents/${incidentId}`)).ok, 'readers see it');
  site = path.join(temporaryDirectory(), 'site');
  expect(await product.candor('publish', site)).toMatch(
    /shows entry \d+ \([0-9a-f]{8}\): \d+ files written, 0 removed\.\n$/,
  );
  nginx = await startStaticNginx(site);
});
afterAll(async () => {
  await nginx?.stop();
  await product?.stop();
});

const ifHere = (test: () => Promise<void>) => async (context: { readonly skip: (note: string) => void }) => {
  if (!isHere) context.skip('nginx or openssl is not installed here, or this is not Linux');
  await test();
};
const statusUrl = () => `http://127.0.0.1:${product.status}`;

async function declare(title: string): Promise<string> {
  const input = { title, status: 'investigating', text: `${title}.`, features: [] };
  return ((await product.call(key, 'incidents.declare', input)) as { incidentId: string }).incidentId;
}

/** What the two answer that is to be the same; where to is told as a reader's browser resolves it. */
function shown(address: string, { status, headers, bytes }: Pick<Answer, 'status' | 'headers' | 'bytes'>) {
  // nginx puts a few words of its own into a redirect.
  const isOn = status === 301;
  const names = isOn ? COMPARED.filter((name) => name.endsWith('cache-control')) : COMPARED;
  const compared = Object.fromEntries(names.map((name) => [name, headers[name]?.toString().toLowerCase()]));
  const location = headers.location && new URL(headers.location, `https://status.example.com${address}`).pathname;
  return { address, status, ...compared, location, bytes: isOn ? '' : bytes.toString('base64') };
}

const COMPARED = [
  'content-type',
  'cache-control',
  'cdn-cache-control',
  'content-security-policy',
  'x-frame-options',
  'x-content-type-options',
  'referrer-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'access-control-allow-origin',
  'access-control-expose-headers',
  'vary',
];

async function asked(address: string): Promise<Answer> {
  return ask({ name: 'status', port: nginx.port, path: address });
}

async function answered(address: string): Promise<Answer> {
  const answer = await fetch(`${statusUrl()}${address}`, {
    redirect: 'manual',
    headers: { 'accept-encoding': 'identity' },
  });
  return {
    status: answer.status,
    headers: Object.fromEntries(answer.headers),
    bytes: Buffer.from(await answer.arrayBuffer()),
  };
}

/** Every published file under the address that readers know it by. */
function addresses(): string[] {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => path.relative(site, path.join(it.parentPath, it.name)))
    .filter((file) => !file.startsWith('.candor-publish/') && file !== '_headers' && file !== 'heartbeat.json');
  return files.map(
    (file) => `/${file.replace(/(^|\/)index\.html$/, (_, slash) => (file === 'de/index.html' ? slash : ''))}`,
  );
}

it(
  'every page and every file comes from nginx as from the readers’ server: status, bytes, type, and what is told of it',
  ifHere(async () => {
    const all = addresses();
    expect(all).toEqual(
      expect.arrayContaining(['/', '/de/', `/incidents/${incidentId}`, '/api/v2/summary.json', '/widget']),
    );
    for (const address of all) {
      const [ours, theirs] = [await asked(address), await answered(address)];
      // As they lie, compressed forms are not compressed once more: nginx does not say what that would depend on.
      const isForm = /\.(?:br|gz)$|^\/manifest\//.test(address);
      const same = (answer: Answer) => ({ ...shown(address, answer), ...(isForm ? { vary: 'any' } : {}) });
      expect(same(ours)).toEqual(same(theirs));
    }
  }),
);

it(
  'every other way to write an address leads where the readers’ server leads, and what is not there is told in its language',
  ifHere(async () => {
    const ways = [
      '/index.html',
      '/history/',
      '/history.html',
      '/history/index.html',
      '/de',
      '/de/index.html',
      '/de/history/',
    ];
    const nothing = ['/nothing', '/nothing/', '/nothing.html', '/de/nothing', '/de/nothing/', '/404'];
    const files = [
      '/api/v2/nothing.json',
      '/feed.json/',
      '/_headers',
      '/.candor-publish/policy.conf',
      '/.git/config',
      '/readyz/',
    ];
    for (const address of [...ways, ...nothing, ...files]) {
      expect(shown(address, await asked(address))).toEqual(shown(address, await answered(address)));
    }
    // Of these the readers' server knows where they lead: nginx alone does not, as the guide says.
    for (const address of ['/History', '/ar/history']) {
      expect([address, (await asked(address)).status, (await answered(address)).status]).toEqual([address, 404, 301]);
    }
    expect((await asked('/history/?page=2')).headers.location).toBe('/history?page=2');
    expect((await asked('/de/nothing')).bytes.toString()).toContain('<html lang="de"');
  }),
);

it(
  'what is compressed comes as it lies, and who has it is told so',
  ifHere(async () => {
    const gzip = await ask({ name: 'status', port: nginx.port, path: '/', headers: { 'accept-encoding': 'gzip' } });
    expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-length': String(gzip.bytes.length) });
    expect(gunzipSync(gzip.bytes).equals((await asked('/')).bytes)).toBe(true);
    const tag = gzip.headers.etag ?? '';
    expect(gzip.headers).not.toHaveProperty('last-modified');
    const again = await ask({
      name: 'status',
      port: nginx.port,
      path: '/',
      headers: { 'accept-encoding': 'gzip', 'if-none-match': tag },
    });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  }),
);

it(
  'a copy is whole, and what is followed comes to an open page, which never says that it is live when it is not',
  ifHere(async () => {
    expect(await product.candor('verify', site)).toMatch(/\nWhole\.\n$/);
    const following = product.begin('publish', site, '--watch');
    await until(() => /shows entry/.test(following.said()), 'it follows', { within: 60_000 });
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      const address = `https://127.0.0.1:${nginx.port}/`;
      await page.goto(address);
      await page.getByText('Messages are late').first().waitFor();
      const title = `Seen without a server ${Date.now()}`;
      await declare(title);
      await until(async () => (await asked('/')).bytes.toString().includes(title), 'nginx has the change');
      await page.getByText(title).first().waitFor({ timeout: 90_000 });
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
    expect(await following.stop()).toBe(0);
    expect(following.said()).toMatch(/shows all that is published\.\n$/);
    expect(await product.candor('verify', site)).toMatch(/\nWhole\.\n$/);
  }),
  180_000,
);

it(
  'where the api does not run, the copy shows what was published last, and it is told that the database goes further',
  ifHere(async () => {
    const published = path.join(product.data, 'published');
    const earlier = `${published}-earlier`;
    cpSync(published, earlier, { recursive: true });
    const { index } = JSON.parse(readFileSync(path.join(earlier, 'manifest/root.json'), 'utf8'));
    const title = 'Never published, as it were';
    await declare(title);
    await until(async () => (await answered('/')).bytes.toString().includes(title), 'readers see it');
    await product.stop();
    rmSync(published, { recursive: true });
    renameSync(earlier, published);
    const made = product.begin('publish', path.join(temporaryDirectory(), 'site'));
    expect(await made.ended).toBe(0);
    expect(made.said()).toContain(`shows entry ${index} (`);
    expect(made.complained()).toMatch(/^candor: The database goes to entry \d+ already\. .+ start Candor\.\n$/);
  }),
);
