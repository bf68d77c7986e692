import { IncidentId, sealText } from '@candor/log';
import { expect, it } from 'vitest';
import { newId, newSalt, newToken } from './random.ts';

const many = <T>(make: () => T) => Array.from({ length: 2_000 }, make);

it('makes ids that every id schema takes, each another one, of all 36 characters', () => {
  const ids = many(newId);
  for (const id of ids) expect(IncidentId.parse(id)).toBe(id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(ids.join('')).size).toBe(36);
});

it('makes salts that a text can be sealed with', () => {
  const salts = many(newSalt);
  for (const salt of salts) expect(sealText('words', salt).salt).toBe(salt);
  expect(new Set(salts).size).toBe(salts.length);
});

it('makes tokens of 32 bytes that need no escaping in an address', () => {
  for (const token of many(newToken)) expect(token).toMatch(/^[\w-]{43}$/);
});
