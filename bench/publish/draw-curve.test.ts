import { expect, it } from 'vitest';
import { drawCurve } from './draw-curve.ts';

const FIGURES = [
  { incidents: 1, cpuMs: 100, referenceMs: 100 },
  { incidents: 100, cpuMs: 150, referenceMs: 100 },
];

it('draws the same figures as the same picture, and tells them to who cannot see it', () => {
  expect(drawCurve(FIGURES)).toBe(drawCurve(structuredClone(FIGURES)));
  expect(drawCurve(FIGURES)).toContain('1.00 times with 1, 1.50 times with 100</title>');
});

it('draws more as higher, within the picture, also where it is more than the goal', () => {
  const heights = (times: number) => {
    const svg = drawCurve([
      FIGURES[0] as (typeof FIGURES)[0],
      { incidents: 100, cpuMs: 100 * times, referenceMs: 100 },
    ]);
    return [...svg.matchAll(/cy="(-?\d+)"/g)].map(([, y]) => Number(y));
  };
  const [first = 0, second = 0] = heights(1.5);
  expect(second).toBeLessThan(first);
  expect(Math.min(...heights(7))).toBeGreaterThan(0);
});

it('draws one figure alone', () => {
  expect(drawCurve(FIGURES.slice(0, 1))).not.toContain('NaN');
});
