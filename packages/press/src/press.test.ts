import { SIGNERS } from '@candor/record/testing';
import { expect, it } from 'vitest';
import { openPress } from './press.ts';

it('names the release by all that decides how pages are written', async () => {
  const press = await openPress('1.2.3', { error: () => {} });
  expect(press.release).toMatch(/^1\.2\.3 icu\/[\d.]+ tz\/\w+ assets\/[0-9a-f]{12}$/);
  expect((await openPress('1.2.3', { error: () => {} })).release).toBe(press.release);
});

it('opens sites of which nothing was told yet', async () => {
  const press = await openPress('1.2.3', { error: () => {} });
  const [signer] = SIGNERS;
  expect(press.openSite(signer).model.head.index).toBe(0);
  expect(press.openSite(signer)).not.toBe(press.openSite(signer));
});
