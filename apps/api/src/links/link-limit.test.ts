import { DomainError } from '@candor/log';
import { TRPCError } from '@trpc/server';
import { expect, it } from 'vitest';
import type { Tried } from './link-limit.ts';
import { createLinkLimit } from './link-limit.ts';

const refusal = (kind: 'forbidden' | 'invalid') =>
  new TRPCError({ code: 'FORBIDDEN', cause: new DomainError({ kind, code: 'invitation-invalid', message: '' }) });
const wrong = async () => ({ ok: false, error: refusal('forbidden') }) as const;
const mistyped = async () => ({ ok: false, error: refusal('invalid') }) as const;
const right = async () => ({ ok: true }) as const;

it('closes links for an address after twenty that do not work, for a quarter of an hour', async () => {
  let time = 0;
  const limit = createLinkLimit(() => time);
  for (let tries = 0; tries < 19; tries += 1) await limit.run('192.0.2.1', wrong);
  for (let tries = 0; tries < 30; tries += 1) await limit.run<Tried>('192.0.2.1', tries % 2 === 0 ? right : mistyped);
  time += 60_000;
  await limit.run('192.0.2.1', wrong);
  const closed = { code: 'TOO_MANY_REQUESTS', message: 'Too many links that do not work. Try again in 14 minutes.' };
  await expect(limit.run('192.0.2.1', right)).rejects.toMatchObject(closed);
  expect(await limit.run('192.0.2.2', right)).toEqual({ ok: true });
  time += 14 * 60_000;
  expect(await limit.run('192.0.2.1', right)).toEqual({ ok: true });
});

it('counts tries at the same time', async () => {
  const limit = createLinkLimit(() => 0);
  const tries = await Promise.allSettled(Array.from({ length: 50 }, () => limit.run('192.0.2.1', wrong)));
  expect(tries.filter(({ status }) => status === 'rejected')).toHaveLength(30);
});
