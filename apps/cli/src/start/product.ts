import type { Settings } from '../env.ts';
import { Refused } from '../env.ts';
import type { Addresses } from './addresses.ts';
import { addressVariables, settleAddresses } from './addresses.ts';
import type { App } from './apps.ts';
import { APPS } from './apps.ts';
import type { Child, Ready } from './child.ts';
import { keepAlive } from './child.ts';
import { openLogFile } from './log-file.ts';

/** The whole product, running. */
export interface Product {
  readonly addresses: Addresses;
  /** Where the first operator is made; null when there is one. */
  readonly setUpUrl: string | null;
  readonly logFile: string;
  readonly child: (app: App) => Child;
  readonly stop: () => Promise<void>;
}

/** What else the product is started with. */
export interface ProductOptions {
  /** More variables for the apps, asked anew each time one of them is started. */
  readonly environment?: () => NodeJS.ProcessEnv;
  readonly onMessage?: (app: App, message: unknown) => void;
  readonly tell?: (line: string) => void;
}

/** Starts status, api and console, and answers when all three are ready. Throws `Refused` when one of them cannot. */
export async function startProduct(settings: Settings, options: ProductOptions = {}): Promise<Product> {
  if (settings.mirror)
    throw new Refused('CANDOR_ORIGIN is for a mirror, which has no api: run `candor start status` alone.');
  const addresses = await settleAddresses(settings);
  const log = openLogFile(settings.data);
  const environment = () => ({
    ...settings.environment,
    ...addressVariables(addresses),
    CANDOR_DATA: settings.data,
    NODE_ENV: 'production',
    ...options.environment?.(),
  });
  const children = new Map<App, Child>();
  for (const app of APPS)
    children.set(
      app,
      keepAlive(app, {
        environment,
        log: log.stream,
        tell: options.tell ?? (() => {}),
        onMessage: (message) => options.onMessage?.(app, message),
      }),
    );
  const stop = async () => {
    await Promise.all([...children.values()].map((child) => child.stop()));
    await new Promise((resolve) => log.stream.end(resolve));
  };
  const ready = await allReady([...children.values()]).catch(async (error: Error) => {
    await stop();
    throw new Refused(error.message);
  });
  return {
    addresses,
    setUpUrl: ready.find((it) => it.setUpUrl)?.setUpUrl ?? null,
    logFile: log.file,
    child(app) {
      const child = children.get(app);
      if (!child) throw new RangeError(`There is no ${app}.`);
      return child;
    },
    stop,
  };
}

function allReady(children: readonly Child[]): Promise<Ready[]> {
  return Promise.all(children.map((child) => child.ready));
}
