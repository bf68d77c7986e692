import { expect, it } from 'vitest';
import { covers, Scope } from './scope.ts';

it.each([
  ['incidents', { area: 'incidents', isReading: true }, true],
  ['incidents', { area: 'incidents', isReading: false }, true],
  ['incidents:read', { area: 'incidents', isReading: true }, true],
  ['incidents:read', { area: 'incidents', isReading: false }, false],
  ['incidents', { area: 'features', isReading: true }, false],
] as const)('%s covers %j: %s', (item, asked, isCovered) => {
  expect(covers([item], asked)).toBe(isCovered);
  expect(covers(['page', item], asked)).toBe(isCovered);
  expect(covers(null, asked)).toBe(true);
});

it('has each item once, in one order, however it was written', () => {
  expect(Scope.parse(['features:read', 'now', 'features:read'])).toEqual(['now', 'features:read']);
});

it.each([[[]], [['incident']], [['incidents:write']], ['incidents']])('%j is no scope', (written) => {
  expect(Scope.safeParse(written).success).toBe(false);
});
