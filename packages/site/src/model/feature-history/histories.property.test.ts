import { inUse, worstOf } from '@candor/features';
import type { FeatureId, Instant } from '@candor/log';
import { millisecondsOf, zonedTimes } from '@candor/log';
import type { Entry } from '@candor/record';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBefore } from '../../html/words/calendar.ts';
import { histories } from '../../testing/history/random-history.ts';
import { dayStart } from '../../time/day-start.ts';
import { applyEntry } from '../apply-entry.ts';
import type { SiteModel } from '../site-model.ts';
import { emptySite } from '../site-model.ts';
import { openIncidents, runningMaintenances } from '../status-now.ts';
import { featureDays } from './feature-days.ts';
import { newHistory } from './feature-history.ts';

const COUNT = 200;

test('the states of a day are as long as the day, and the last is the status now', () => {
  each(({ model, timeZone, last, days }) => {
    for (const { id, standing } of inUse(model.catalogue).flatMap(({ features }) => features)) {
      const all = days(id);
      expect(all.map(({ day }) => day)).toEqual(all.map((_, place) => daysBefore(last, COUNT - 1 - place)));
      for (const { day, lengths, goesOn } of all) {
        const end = goesOn?.since ?? dayStart(timeZone, daysBefore(day, -1));
        const length = lengths.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
        expect(length).toBe(millisecondsOf(end) - millisecondsOf(dayStart(timeZone, day)));
      }
      const claiming = [...openIncidents(model), ...runningMaintenances(model)];
      const claimed = claiming.map(({ state }) => state.claims[id] ?? 'operational');
      expect(all.at(-1)?.goesOn?.state).toBe(worstOf([standing, ...claimed]));
    }
  });
});

test('the last day of a feature that is archived ends so, whatever is still claimed of it', () => {
  let claimed = 0;
  each(({ model, days }) => {
    const used = new Set(inUse(model.catalogue).flatMap(({ features }) => features.map(({ id }) => id)));
    for (const { id } of model.catalogue.features.filter((feature) => !used.has(feature.id))) {
      claimed += model.histories.get(id)?.open.size ?? 0;
      expect(days(id).at(-1)?.goesOn?.state).toBe('archived');
    }
  }, 400);
  expect(claimed).toBeGreaterThan(0);
});

test('no status that readers were told is missing from the day it was told of', () => {
  each(({ record, timeZone, days }) => {
    for (const entry of record) {
      if (entry.kind !== 'update' && entry.kind !== 'maintenance-update') continue;
      const day = zonedTimes(timeZone)(entry.data.happenedAt).iso.slice(0, 10);
      for (const { featureId, to } of entry.data.features) {
        const worst = days(featureId).find((it) => it.day === day)?.worst;
        if (to !== 'operational') expect(worstOf([worst as typeof to, to])).toBe(worst);
      }
    }
  });
});

test('a history knows every incident and maintenance that named its feature', () => {
  each(({ model }) => {
    for (const { id } of model.catalogue.features) {
      const { incidents, maintenances } = model.histories.get(id) ?? newHistory();
      const naming = (all: ReadonlyMap<string, { readonly names: ReadonlyMap<FeatureId, unknown> }>) =>
        [...all].filter(([, { names }]) => names.has(id)).map(([its]) => its);
      expect([...incidents].sort()).toEqual(naming(model.incidents).sort());
      expect([...maintenances].sort()).toEqual(naming(model.maintenances).sort());
    }
  });
});

interface Played {
  readonly record: readonly Entry[];
  readonly model: SiteModel;
  readonly timeZone: string;
  readonly last: string;
  readonly days: (id: FeatureId) => ReturnType<typeof featureDays>;
}

function each(expectations: (played: Played) => void, numRuns = 100): void {
  fc.assert(
    fc.property(histories, ({ record }) => {
      const model = emptySite();
      for (const entry of record) applyEntry(model, entry);
      const timeZone = model.page?.timeZone ?? 'Etc/UTC';
      const last = zonedTimes(timeZone)(model.recordedAt as Instant).iso.slice(0, 10);
      const days: Played['days'] = (id) =>
        featureDays(model.histories.get(id) ?? newHistory(), { last, count: COUNT, timeZone });
      expectations({ record, model, timeZone, last, days });
    }),
    { numRuns },
  );
}
