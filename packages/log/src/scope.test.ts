import { expect, it } from 'vitest';
import { covers, isWithin, Scope } from './scope.ts';

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

it.each([
  [['incidents:read'], ['incidents'], true],
  [['incidents'], ['incidents:read'], false],
  [['incidents', 'page'], ['incidents'], false],
  [['incidents'], null, true],
  [null, ['incidents'], false],
  [null, null, true],
] as const)('%j within %j: %s', (inner, outer, isInside) => {
  expect(isWithin(inner, outer)).toBe(isInside);
});

it('has each item once, in one order, however it was written', () => {
  expect(Scope.parse(['features:read', 'now', 'features:read'])).toEqual(['now', 'features:read']);
});

it.each([[[]], [['incident']], [['incidents:write']], ['incidents']])('%j is no scope', (written) => {
  expect(Scope.safeParse(written).success).toBe(false);
});
