import { expect, it } from 'vitest';
import { STEPS } from './story/steps.ts';
import { BEGINS, ENDS } from './story/times.ts';
import { createStoryClock } from './story-clock.ts';

/** A product whose api confirms each setting of the clock. */
function confirming(clock: ReturnType<typeof createStoryClock>) {
  const sent: unknown[] = [];
  const child = (app: string) => ({
    send(message: unknown) {
      sent.push(message);
      if (app === 'api') queueMicrotask(() => clock.hear({ type: 'clock-set' }));
    },
  });
  return { sent, product: { child } as never };
}

it('jumps from step to step at full speed and goes on at real speed after the end', async () => {
  const clock = createStoryClock(0, 10_000, 'max');
  const { product } = confirming(clock);
  await clock.begin(product);
  await clock.reach(4_000);
  expect(clock.setting()).toMatchObject({ shown: 4_000, speed: 0 });
  await clock.reach(10_000);
  expect(clock.setting()).toMatchObject({ shown: 10_000, speed: 1 });
});

it('runs so many times faster otherwise, told to api and status once', async () => {
  const clock = createStoryClock(0, 60_000, 10_000);
  const { product, sent } = confirming(clock);
  await clock.begin(product);
  await clock.reach(50_000);
  expect(sent).toHaveLength(2);
  expect(clock.setting()).toMatchObject({ shown: 0, speed: 10_000, until: 60_000 });
});

it('tells its steps in order of time, between its beginning and its end', () => {
  const times = STEPS.map((step) => step.at);
  expect(times).toEqual(times.toSorted());
  expect(times[0]).toBe(BEGINS);
  expect((times.at(-1) ?? '') < ENDS).toBe(true);
});
