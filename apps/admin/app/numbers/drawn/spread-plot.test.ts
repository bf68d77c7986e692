import { IncidentId } from '@candor/log';
import type { Spread } from '@candor/timeline';
import { expect, it } from 'vitest';
import { HEIGHT } from './columns.tsx';
import { spreadPlot } from './spread-plot.server.ts';

const MINUTE = 60_000;
const incidentId = IncidentId.parse('inc000000001');

function times(...minutes: number[]) {
  const values = minutes.map((it) => ({ incidentId, value: it * MINUTE }));
  const [lowest = null, highest = null] = [values[0], values.at(-1)];
  const median = values[Math.floor(values.length / 2)]?.value ?? null;
  const spread: Spread = {
    ...{ known: values.length, notApplicable: 0, invalid: 0 },
    ...{ median, lowerQuartile: lowest?.value ?? null, upperQuartile: highest?.value ?? null, lowest, highest },
  };
  return { spread, values };
}

const plot = (...periods: ReturnType<typeof times>[]) =>
  spreadPlot(periods, { text: (value) => `${value / MINUTE} min`, least: MINUTE });

it('lays times out between the lines around them, what is too short on the lowest', () => {
  const drawn = plot(times(0, 15, 60), times());
  expect(drawn?.ticks.map(({ label }) => label)).toEqual(['1 min', '5 min', '15 min', '1 h']);
  expect(drawn?.ticks.at(-1)?.y).toBe(HEIGHT);
  expect(drawn?.columns[0]?.dots.map(({ y }) => y)).toEqual([0, drawn?.ticks[2]?.y, HEIGHT]);
  expect(drawn?.columns[0]).toMatchObject({ whole: [0, HEIGHT], box: null });
  expect(drawn?.columns[1]).toEqual({ dots: [], median: null, box: null, whole: null });
});

it('draws a box from four values on, and of a single one a dot alone', () => {
  const drawn = plot(times(2, 3, 4, 5), times(3));
  expect(drawn?.columns[0]?.box).not.toBeNull();
  expect(drawn?.columns[1]).toMatchObject({ median: null, box: null, whole: null, dots: [{ x: 0 }] });
  expect(plot(times())).toBeNull();
});

it.each([[[0]], [[5]], [[6_000_000]], [[0, 6_000_000]], [[1, 1]]])('stays within its bounds for %j', (minutes) => {
  const drawn = plot(times(...minutes));
  const ys = drawn?.columns.flatMap(({ dots }) => dots.map(({ y }) => y)) ?? [];
  expect(ys).toHaveLength(minutes.length);
  for (const y of ys) expect(y >= 0 && y <= HEIGHT, String(y)).toBe(true);
});
