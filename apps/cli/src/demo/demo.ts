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
import { Night } from './story/night.ts';
import type { Step } from './story/step.ts';
import { STEPS } from './story/steps.ts';
import { BEGINS, ENDS, timeOf } from './story/times.ts';
import type { Speed, StoryClock } from './story-clock.ts';
import { createStoryClock } from './story-clock.ts';

/** What `candor demo` is asked. */
export interface DemoOptions {
  readonly speed: string;
  readonly exit?: boolean;
  /** The time of that night, UTC, at which the story stays: `19:20`. */
  readonly until?: string;
  readonly out: string;
}

const EMAIL = 'night-shift@example.com';

/** `candor demo`: the product on a throwaway data directory, and the outage of 3 April 2024 played through its api. */
export async function demo(options: DemoOptions): Promise<void> {
  const speed = readSpeed(options.speed);
  const steps = stepsUntil(options.until);
  const data = mkdtempSync(path.join(tmpdir(), 'candor-demo-'));
  writeFileSync(path.join(data, 'throwaway'), 'This directory belongs to a demo and is removed when it ends.\n');
  const { DATABASE_URL: _notThis, ...environment } = process.env;
  const settings = readSettings({ ...environment, CANDOR_DATA: data });
  const clock = createStoryClock(Date.parse(timeOf(BEGINS)), Date.parse(timeOf(options.until ?? ENDS)), speed);
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
      const story = play({ product, settings, clock, steps, ...options });
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

/** What the story is played with. */
interface Playing {
  readonly product: Product;
  readonly settings: Settings;
  readonly clock: StoryClock;
  readonly steps: readonly Step[];
  readonly until?: string;
  readonly out: string;
}

async function play({ product, settings, clock, steps, until, out }: Playing): Promise<void> {
  const night = new Night(createApiClient({ url: product.addresses.api.url, key: await adminKey(settings) }));
  for (const [position, step] of steps.entries()) {
    await clock.reach(Date.parse(timeOf(step.at)));
    await step.act(night);
    say(`  ${step.at} UTC  ${step.what}  (${position + 1} of ${STEPS.length})`);
  }
  await clock.reach(Date.parse(timeOf(until ?? ENDS)));
  if (until) say(`\nThe story stays at ${until} UTC, and the clock goes on from there.\n`);
  else say(`\nThe story is told. Its postmortem: ${await writePostmortem(night.api, night.incidentId, out)}\n`);
}

function stepsUntil(until: string | undefined): readonly Step[] {
  if (until === undefined) return STEPS;
  if (/^\d\d:[0-5]\d$/.test(until) && until >= BEGINS && until <= ENDS) return STEPS.filter((step) => step.at <= until);
  throw new Refused(`The story plays from ${BEGINS} to ${ENDS} UTC; “${until}” is no time in it.`);
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
