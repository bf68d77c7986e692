import type { Signer } from '@candor/record';
import { SIGNERS } from '@candor/record/testing';
import { entriesAfter, loadSigningKey } from '@candor/store';
import { expect, it } from 'vitest';
import { openScene } from '../testing/scene.ts';
import { tellSigningKey } from './tell-signing-key.ts';

const [one, other] = SIGNERS as [Signer, Signer];

it('tells a key once, however often and by however many apis at once it is started with', async () => {
  const { acting, store } = await openScene();
  await Promise.all([1, 2, 3].map(() => tellSigningKey(acting, one)));
  await tellSigningKey(acting, one);
  const [, ...told] = await entriesAfter(store.reader, 0, 99);
  const { keyId, publicKey } = one;
  expect(told.map(({ kind, data }) => [kind, data])).toEqual([
    ['signing-key', { keyId, publicKey, happenedAt: '2024-04-03T18:00:00.000Z', by: 'clock' }],
  ]);
});

it('tells another key, and the first one again when it comes back', async () => {
  const { acting, store } = await openScene();
  for (const key of [one, other, other, one, one]) await tellSigningKey(acting, key);
  const entries = await entriesAfter(store.reader, 0, 99);
  const told = entries.flatMap(({ kind, data }) => (kind === 'signing-key' ? [(data as { keyId: string }).keyId] : []));
  expect(told).toEqual([one.keyId, other.keyId, one.keyId]);
  expect(await loadSigningKey(store.reader)).toMatchObject({ keyId: one.keyId, index: 4 });
});
