import { createServer } from 'node:net';
import { freePort } from '@candor/testbed';
import { expect, it } from 'vitest';
import { Refused, readSettings } from '../env.ts';
import { addressVariables, settleAddresses } from './addresses.ts';

const anyPort = { CANDOR_STATUS_PORT: '0', CANDOR_ADMIN_PORT: '0', CANDOR_API_PORT: '0' };

it('picks free ports and tells every app of all three', async () => {
  const addresses = await settleAddresses(readSettings(anyPort));
  const ports = Object.values(addresses).map((it) => it.port);
  expect(new Set(ports).size).toBe(3);
  expect(ports.every((port) => port > 0)).toBe(true);
  expect(addressVariables(addresses)).toMatchObject({
    CANDOR_STATUS_PORT: String(addresses.status.port),
    CANDOR_ADMIN_URL: `http://localhost:${addresses.console.port}`,
  });
});

it('keeps the public addresses it is given', async () => {
  const addresses = await settleAddresses(
    readSettings({ ...anyPort, CANDOR_STATUS_URL: 'https://status.example.com' }),
  );
  expect(addresses.status.url).toBe('https://status.example.com');
});

it('names the port that is in use and the setting that moves it', async () => {
  const port = await freePort();
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
  const settings = readSettings({ ...anyPort, CANDOR_ADMIN_PORT: String(port) });
  await expect(settleAddresses(settings)).rejects.toThrow(
    new Refused(`Port ${port} for the console on 127.0.0.1 is in use. Set CANDOR_ADMIN_PORT to another one.`),
  );
  other.close();
});

it('names every bad setting in one line', () => {
  const bad = { CANDOR_API_PORT: 'x', CANDOR_STATUS_URL: 'status.example.com' };
  expect(() => readSettings(bad)).toThrow(/^Bad setting\. .*CANDOR_STATUS_URL.*CANDOR_API_PORT/);
});
