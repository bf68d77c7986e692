import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openStore } from '@candor/store';
import { createApiClient } from '../api/client.ts';
import type { Settings } from '../env.ts';
import { Refused, readSettings } from '../env.ts';
import { writePostmortem } from '../export/export-postmortem.ts';
import { createKey } from '../keys/create-key.ts';
import type { Product } from '../start/product.ts';
import { startProduct } from '../start/product.ts';
import { describe } from '../start/table.ts';
import { untilAskedToStop } from '../start/until-asked-to-stop.ts';
import { Night, timeOf } from './story/night.ts';
import { STEPS } from './story/steps.ts';
import { BEGINS, ENDS } from './story/story.ts';
import type { Speed } from './story-clock.ts';
import { createStoryClock } from './story-clock.ts';

/** What `candor demo` is asked. */
export interface DemoOptions {
  readonly speed: string;
  readonly exit?: boolean;
  readonly out: string;
}

const EMAIL = 'night-shift@example.com';

/** `candor demo`: the product on a throwaway data directory, and the outage of 3 April 2024 played through its api. */
export async function demo(options: DemoOptions): Promise<void> {
  const speed = readSpeed(options.speed);
  const data = mkdtempSync(path.join(tmpdir(), 'candor-demo-'));
  writeFileSync(path.join(data, 'throwaway'), 'This directory belongs to a demo and is removed when it ends.\n');
  const { DATABASE_URL: _notThis, ...environment } = process.env;
  const settings = readSettings({ ...environment, CANDOR_DATA: data });
  const clock = createStoryClock(Date.parse(BEGINS), Date.parse(ENDS), speed);
  const asked = untilAskedToStop();
  try {
    const product = await startProduct(settings, {
      environment: () => ({ CANDOR_DEMO: JSON.stringify(clock.setting()) }),
      onMessage: (_app, message) => clock.hear(message),
      tell: say,
    });
    try {
      say(describe(product, data));
      await clock.begin(product);
      const story = play(product, settings, async (at) => clock.reach(at), options.out);
      await Promise.race([story, asked]);
      if (options.exit) return;
      say(await howToSignIn(product));
      await asked;
    } finally {
      await product.stop();
    }
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function play(
  product: Product,
  settings: Settings,
  reach: (moment: number) => Promise<void>,
  out: string,
): Promise<void> {
  const night = new Night(createApiClient({ url: product.addresses.api.url, key: await adminKey(settings) }));
  for (const [position, step] of STEPS.entries()) {
    await reach(Date.parse(timeOf(step.at)));
    await step.act(night);
    say(`  ${step.at} UTC  ${step.what}  (${position + 1} of ${STEPS.length})`);
  }
  await reach(Date.parse(ENDS));
  say(`\nThe story is told. Its postmortem: ${await writePostmortem(night.api, night.incidentId, out)}\n`);
}

async function adminKey(settings: Settings): Promise<string> {
  const store = await openStore(settings.database);
  try {
    return (await createKey(store, { name: 'the story', role: 'admin' })).key;
  } finally {
    await store.close();
  }
}

async function howToSignIn(product: Product): Promise<string> {
  const token = new URL(product.setUpUrl ?? '').searchParams.get('token') ?? '';
  const password = randomBytes(12).toString('base64url');
  const api = createApiClient({ url: product.addresses.api.url, key: '' });
  await api.session.setUp.mutate({ token, name: 'Night shift', email: EMAIL, password });
  return [
    `  Sign in at ${product.addresses.console.url}/sign-in`,
    `  e-mail ${EMAIL}, password ${password}`,
    '  Ctrl-C stops the demo and removes its data.',
    '',
  ].join('\n');
}

function readSpeed(given: string): Speed {
  if (given === 'max') return 'max';
  const speed = Number(given);
  if (Number.isFinite(speed) && speed >= 1 && speed <= 10_000) return speed;
  throw new Refused(`The speed is a number from 1 to 10000, or max; “${given}” is neither.`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
