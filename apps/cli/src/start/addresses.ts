import type { AddressInfo, Server } from 'node:net';
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
  const held: Server[] = [];
  try {
    for (const app of APPS) {
      const { host, port: wanted, url } = settings[app];
      const probe = await hold(app, host, wanted);
      held.push(probe);
      const { port } = probe.address() as AddressInfo;
      settled[app] = { host, port, url: url ?? `http://${nameOf(host)}:${port}` };
    }
  } finally {
    await Promise.all(held.map((probe) => new Promise((resolve) => probe.close(resolve))));
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

/** Holds a port, so that the next app is not given the same. */
async function hold(app: App, host: string, wanted: number): Promise<Server> {
  const probe = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject);
      probe.listen(wanted, host, resolve);
    });
    return probe;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${code})`;
    throw new Refused(`Port ${wanted} for the ${app} on ${host} ${why}. Set ${PORT_SETTINGS[app]} to another one.`);
  }
}
