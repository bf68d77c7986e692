import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { getPriority } from 'node:os';
import path from 'node:path';
import { freePort, temporaryDirectory, until } from '@candor/testbed';
import { afterEach, describe, expect, it } from 'vitest';
import type { CandorProcess } from '../testing/candor-process.ts';
import { candor } from '../testing/candor-process.ts';

const running: CandorProcess[] = [];

function start(environment: NodeJS.ProcessEnv, words: readonly string[] = ['start']): CandorProcess {
  const product = candor(words, environment);
  running.push(product);
  return product;
}

afterEach(async () => {
  for (const product of running.splice(0)) {
    product.child.kill('SIGTERM');
    await product.ended;
  }
});

const urlIn = async (product: CandorProcess, what: string) =>
  (await product.says(new RegExp(`${what} +(http://localhost:\\d+)`)))[1] ?? '';

function pidOf(data: string, app: string): number {
  const lines = readFileSync(path.join(data, 'candor.log'), 'utf8').trim().split('\n');
  const said = lines.map((line) => JSON.parse(line.startsWith('{') ? line : '{}') as { app?: string; pid?: number });
  const pid = said.findLast((it) => it.app === app)?.pid;
  if (!pid) throw new Error(`The log does not name the pid of ${app}.`);
  return pid;
}

/** The child of a process that runs the app of a folder. */
function childOf(pid: number, folder: string): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
  const found = children.find((it) => readFileSync(`/proc/${it}/cmdline`, 'utf8').includes(`apps/${folder}/`));
  if (!found) throw new Error(`No child runs ${folder}.`);
  return found;
}

async function answers(url: string): Promise<number> {
  return fetch(url, { redirect: 'manual' }).then(
    (answer) => answer.status,
    () => 0,
  );
}

describe('candor start', () => {
  it('runs all three, shows a set-up link once, and stops cleanly at SIGTERM', async () => {
    const data = temporaryDirectory();
    const first = start({ CANDOR_DATA: data });
    await first.says(/Ctrl-C stops/);
    expect(first.stdout()).toMatch(/set-up\?token=[\w-]{40,}/);
    const status = await urlIn(first, 'Status page');
    await until(async () => (await answers(status)) === 200, 'readers see a page');
    expect(await answers(`${await urlIn(first, 'Console')}/healthz`)).toBe(200);
    expect(await answers(`${await urlIn(first, 'Api')}/readyz`)).toBe(200);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(first.stdout()).toContain('Candor has stopped.');
    expect(first.stderr()).toBe('');
  });

  it.runIf(process.platform === 'linux')('lets operators go before readers where both want the processor', async () => {
    const data = temporaryDirectory();
    const product = start({ CANDOR_DATA: data });
    await product.says(/Ctrl-C stops/);
    const ours = getPriority();
    const niceness = (folder: string) => getPriority(childOf(product.child.pid ?? 0, folder));
    expect(niceness('status')).toBe(Math.max(ours, 10));
    expect([niceness('api'), niceness('admin')]).toEqual([ours, ours]);
  });

  it('starts a dead child again while the status site stays', async () => {
    const data = temporaryDirectory();
    const product = start({ CANDOR_DATA: data });
    await product.says(/Ctrl-C stops/);
    const status = `${await urlIn(product, 'Status page')}/`;
    const api = `${await urlIn(product, 'Api')}/healthz`;
    await until(async () => (await answers(status)) === 200, 'readers see a page');
    // What an app said before it was ready may still be on its way into the file.
    process.kill(await until(() => pidOf(data, 'api'), 'the log names the api'), 'SIGKILL');
    await product.says(/api ended \(SIGKILL\)/);
    expect(await answers(status)).toBe(200);
    await product.says(/api is back\. The first operator is now made at \S+set-up\?token=/);
    await until(async () => (await answers(api)) === 200, 'the api answers again');
  });

  it('takes its children along when it is killed itself', async () => {
    const data = temporaryDirectory();
    const product = start({ CANDOR_DATA: data });
    await product.says(/Ctrl-C stops/);
    const urls = await Promise.all(['Status page', 'Console', 'Api'].map((what) => urlIn(product, what)));
    product.child.kill('SIGKILL');
    await product.ended;
    for (const url of urls) await until(async () => (await answers(`${url}/healthz`)) === 0, `${url} is gone`);
  });

  it('says in one line that a port is in use', async () => {
    const port = await freePort();
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const product = start({ CANDOR_DATA: temporaryDirectory(), CANDOR_STATUS_PORT: String(port) });
    expect(await product.ended).toBe(1);
    expect(product.stderr()).toMatch(
      /^candor: Port \d+ for the status on 127\.0\.0\.1 is in use\. Set CANDOR_STATUS_PORT/,
    );
    expect(product.stderr().trim().split('\n')).toHaveLength(1);
    other.close();
  });

  it('says in one line that the data directory cannot be written', async () => {
    const file = path.join(temporaryDirectory(), 'a-file');
    writeFileSync(file, '');
    const product = start({ CANDOR_DATA: path.join(file, 'data') });
    expect(await product.ended).toBe(1);
    expect(product.stderr()).toMatch(/^candor: The data directory .* cannot be written/);
    expect(product.stderr().trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['CANDOR_API_PORT', 'x'],
    ['CANDOR_LOG_LEVEL', 'loud'],
    ['CANDOR_PAGE_TIME_ZONE', 'Mars/Olympus'],
    ['DATABASE_URL', 'mysql://nowhere'],
  ])('says in one line that %s is bad', async (name, value) => {
    const product = start({ CANDOR_DATA: temporaryDirectory(), [name]: value });
    expect(await product.ended).toBe(1);
    expect(product.stderr()).toMatch(new RegExp(`^candor: .*${name}`));
    expect(product.stderr().trim().split('\n')).toHaveLength(1);
  });

  it('refuses a second product on the same data directory', async () => {
    const data = temporaryDirectory();
    const first = start({ CANDOR_DATA: data });
    await first.says(/Ctrl-C stops/);
    const second = start({ CANDOR_DATA: data });
    expect(await second.ended).toBe(1);
    expect(second.stderr()).toMatch(/Another Candor is running on the data directory/);
    expect(await answers(`${await urlIn(first, 'Api')}/readyz`)).toBe(200);
  });

  it('says where the first operator is made when the api runs alone, and takes it along when it is killed', async () => {
    const data = temporaryDirectory();
    const product = start({ CANDOR_DATA: data }, ['start', 'api']);
    const [, url] = await product.says(/"url":"(http[^"]+)","engine"/);
    await until(() => /^Make the first operator .*\/set-up\?token=[\w-]{40,}\n$/.test(product.stderr()), 'it says so');
    expect(product.stdout()).not.toContain('token=');
    product.child.kill('SIGKILL');
    await until(async () => (await answers(`${url}/healthz`)) === 0, 'the api is gone');
  });

  it('runs one program alone with its log on standard output', async () => {
    const data = temporaryDirectory();
    mkdirSync(path.join(data, 'published'), { recursive: true });
    const product = start({ CANDOR_DATA: data }, ['start', 'status']);
    await product.says(/"msg":"listening"/);
    product.child.kill('SIGTERM');
    expect(await product.ended).toBe(0);
  });
});
