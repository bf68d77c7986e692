import { expect, it } from 'vitest';
import { createSignInLimit } from './sign-in-limit.ts';

const MINUTE = 60_000;
const here = { account: 'ada@example.com', address: '192.0.2.1' };

function limitAt(start = 0) {
  let time = start;
  const limit = createSignInLimit(() => time);
  const pass = (milliseconds: number) => {
    time += milliseconds;
  };
  return { limit, pass };
}

it('closes an account for an address after five wrong passwords, until the first is 15 minutes old', () => {
  const { limit, pass } = limitAt();
  for (let count = 0; count < 5; count += 1) {
    expect(limit.waitFor(here)).toBe(0);
    limit.count(here);
    pass(MINUTE);
  }
  expect(limit.waitFor(here)).toBe(10 * 60);
  expect(limit.waitFor({ ...here, account: ' ADA@example.com ' })).toBe(10 * 60);
  expect(limit.waitFor({ ...here, address: '192.0.2.2' })).toBe(0);
  pass(10 * MINUTE);
  expect(limit.waitFor(here)).toBe(0);
});

it('closes an account for all after fifty wrong passwords from many addresses', () => {
  const { limit } = limitAt();
  for (let count = 0; count < 50; count += 1) limit.count({ ...here, address: `192.0.2.${count}` });
  expect(limit.waitFor({ ...here, address: '203.0.113.1' })).toBe(15 * 60);
  expect(limit.waitFor({ account: 'grace@example.com', address: '192.0.2.3' })).toBe(0);
});

it('forgets the wrong passwords of an address once its operator is in', () => {
  const { limit } = limitAt();
  for (let count = 0; count < 4; count += 1) limit.count(here);
  limit.succeeded(here);
  for (let count = 0; count < 4; count += 1) limit.count(here);
  expect(limit.waitFor(here)).toBe(0);
});

it('counts tries that are still under way, and takes back those that did not fail', () => {
  const { limit } = limitAt();
  const takeBacks = Array.from({ length: 5 }, () => limit.count(here));
  expect(limit.waitFor(here)).toBe(15 * 60);
  for (const takeBack of takeBacks.slice(0, 2)) takeBack();
  expect(limit.waitFor(here)).toBe(0);
  limit.count(here);
  limit.count(here);
  expect(limit.waitFor(here)).toBe(15 * 60);
});

it('remembers a bounded number of accounts, those tried last', () => {
  const { limit } = limitAt();
  for (let count = 0; count < 5; count += 1) limit.count(here);
  for (let count = 0; count < 10_000; count += 1) limit.count({ ...here, account: `nobody-${count}` });
  expect(limit.waitFor(here)).toBe(0);
  for (let count = 0; count < 4; count += 1) limit.count({ ...here, account: 'nobody-9999' });
  expect(limit.waitFor({ ...here, account: 'nobody-9999' })).toBe(15 * 60);
});
