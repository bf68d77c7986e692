import { createServer } from 'node:net';
import type { Settings } from '../env.ts';
import { Refused } from '../env.ts';
import type { App } from './apps.ts';
import { APPS } from './apps.ts';

/** Where each app listens and how people and programs reach it. */
export type Addresses = Readonly<Record<App, Address>>;

export interface Address {
  readonly host: string;
  readonly port: number;
  readonly url: string;
}

const PORT_SETTINGS = {
  status: 'CANDOR_STATUS_PORT',
  console: 'CANDOR_ADMIN_PORT',
  api: 'CANDOR_API_PORT',
} as const satisfies Record<App, string>;

/** Settles every port before anything starts (0: any free one). Throws `Refused` when one is in use. */
export async function settleAddresses(settings: Settings): Promise<Addresses> {
  const settled: Partial<Record<App, Address>> = {};
  for (const app of APPS) {
    const { host, port: wanted, url } = settings[app];
    const port = await claimPort(app, host, wanted);
    settled[app] = { host, port, url: url ?? `http://${nameOf(host)}:${port}` };
  }
  return settled as Addresses;
}

/** What the apps are told of each other. */
export function addressVariables(addresses: Addresses): NodeJS.ProcessEnv {
  return {
    CANDOR_STATUS_HOST: addresses.status.host,
    CANDOR_STATUS_PORT: String(addresses.status.port),
    CANDOR_STATUS_URL: addresses.status.url,
    CANDOR_ADMIN_HOST: addresses.console.host,
    CANDOR_ADMIN_PORT: String(addresses.console.port),
    CANDOR_ADMIN_URL: addresses.console.url,
    CANDOR_API_HOST: addresses.api.host,
    CANDOR_API_PORT: String(addresses.api.port),
    CANDOR_API_URL: addresses.api.url,
  };
}

function nameOf(host: string): string {
  if (host === '127.0.0.1' || host === '0.0.0.0' || host === '::' || host === '::1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

async function claimPort(app: App, host: string, wanted: number): Promise<number> {
  const probe = createServer();
  try {
    return await new Promise<number>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen(wanted, host, () => {
        const address = probe.address();
        resolve(typeof address === 'object' && address ? address.port : wanted);
      });
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${code})`;
    throw new Refused(`Port ${wanted} for the ${app} on ${host} ${why}. Set ${PORT_SETTINGS[app]} to another one.`);
  } finally {
    await new Promise((resolve) => probe.close(resolve));
  }
}
