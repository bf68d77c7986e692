import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scheme } from './accent.ts';
import { accentFor, GROUNDS, leastContrast, NEEDED_CONTRAST, nearestReadable } from './accent.ts';
import { contrastOf } from './contrast.ts';

describe('contrast', () => {
  // As the reference calculators of WCAG have them.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.478],
    ['#767676', '#ffffff', 4.542],
    ['#ff0000', '#ffffff', 3.998],
    ['#0000ff', '#ffffff', 8.592],
    ['#22409a', '#22409a', 1],
  ])('of %s and %s is %d, whichever comes first', (one, other, ratio) => {
    expect(contrastOf(one, other)).toBeCloseTo(ratio, 3);
    expect(contrastOf(other, one)).toBe(contrastOf(one, other));
  });
});

describe('an accent colour', () => {
  it.each([
    ['#22409A', '#22409a'],
    ['  #004', '#000044'],
    ['0b57d0', '#0b57d0'],
  ])('written as %j is %s', (written, colour) => {
    expect(accentFor('light').parse(written)).toBe(colour);
  });

  it.each(['', 'blue', '#12345', '#1234567', '#22409g', 'rgb(0,0,0)', '#000;}', undefined])('is not %j', (written) => {
    expect(accentFor('light').safeParse(written).success).toBe(false);
  });

  it.each<[Scheme, string, string]>([
    [
      'light',
      '#ff8800',
      '#ff8800 on the light page has a contrast of 2.29 to 1; links need 4.5 to 1. The nearest shade that has it is #b15e00.',
    ],
    [
      'dark',
      '#22409a',
      '#22409a on the dark page has a contrast of 1.85 to 1; links need 4.5 to 1. The nearest shade that has it is #6d81bc.',
    ],
  ])(
    'that is too faint in %s is refused with the measured contrast and a shade that has it',
    (scheme, colour, message) => {
      expect(
        accentFor(scheme)
          .safeParse(colour)
          .error?.issues.map((issue) => issue.message),
      ).toEqual([message]);
    },
  );

  it('that is offered is taken, and a little nearer would not be', () => {
    const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((it) => `#${it.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(anyColour, fc.constantFrom<Scheme[]>('light', 'dark'), (colour, scheme) => {
        const offered = nearestReadable(colour, scheme);
        expect(accentFor(scheme).parse(offered)).toBe(offered);
        expect(Math.min(...GROUNDS[scheme].map((ground) => contrastOf(offered, ground)))).toBeGreaterThanOrEqual(4.5);
        if (leastContrast(colour, scheme) >= NEEDED_CONTRAST) expect(offered).toBe(colour);
        else expect(leastContrast(offered, scheme)).toBeLessThan(4.7);
      }),
    );
  });
});
