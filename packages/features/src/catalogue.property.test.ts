import { DomainError, instantOf, millisecondsOf } from '@candor/log';
import { deeplyFrozen, recordedAs, text, time } from '@candor/log/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import { EMPTY_CATALOGUE, findFeature, inUse } from './catalogue.ts';
import { decideCatalogue } from './decide.ts';
import { CATALOGUE_STREAM } from './events.ts';
import { evolveCatalogue } from './evolve.ts';
import type { CatalogueWish } from './testing/index.ts';
import { anyCatalogueWish, catalogueCommandOf } from './testing/index.ts';

const anyWishes = fc.array(anyCatalogueWish, { maxLength: 40, size: 'max' });

it('any commands leave a catalogue that is whole', () => {
  const seen = { accepted: new Set<string>(), refused: new Set<string>(), idle: new Set<string>() };
  fc.assert(
    fc.property(anyWishes, (wishes) => {
      play(
        wishes,
        (before, command, after) => {
          expectWhole(after);
          if (after === before) seen.idle.add(command.type);
          else seen.accepted.add(command.type);
        },
        (code) => seen.refused.add(code),
      );
    }),
    { numRuns: 600 },
  );
  expect(seen.accepted.size).toBe(9);
  expect([...seen.idle].sort()).toEqual([
    'ArchiveFeature',
    'ArchiveProduct',
    'OrderCatalogue',
    'RenameFeature',
    'RenameProduct',
    'SetAlternative',
    'SetStandingStatus',
  ]);
  expect([...seen.refused].sort()).toEqual([
    'feature-not-found',
    'name-taken',
    'order-incomplete',
    'product-archived',
    'product-not-found',
  ]);
});

it('the same command on the same catalogue is decided the same', () => {
  fc.assert(
    fc.property(anyWishes, (wishes) => {
      play(wishes, (before, command, after, now) => {
        const again = decideCatalogue(before, command, { now, seal: text });
        expect(recordedAs(CATALOGUE_STREAM, again, () => true).reduce(evolveCatalogue, before)).toEqual(after);
      });
    }),
  );
});

it('a change asked for again changes nothing', () => {
  fc.assert(
    fc.property(anyWishes, (wishes) => {
      play(wishes, (_before, command, after, now) => {
        if (command.type === 'AddProduct' || command.type === 'AddFeature') return;
        expect(decideCatalogue(after, command, { now, seal: text })).toEqual([]);
      });
    }),
  );
});

type Seen = (
  before: Catalogue,
  command: ReturnType<typeof catalogueCommandOf>,
  after: Catalogue,
  now: ReturnType<typeof time>,
) => void;

function play(wishes: readonly CatalogueWish[], accepted: Seen, refused: (code: string) => void = () => {}): void {
  let state = deeplyFrozen(EMPTY_CATALOGUE);
  for (const [minute, wish] of wishes.entries()) {
    const now = instantOf(millisecondsOf(time('18:00')) + minute * 60_000);
    const command = deeplyFrozen(catalogueCommandOf(wish, state));
    try {
      const events = deeplyFrozen(decideCatalogue(state, command, { now, seal: text }));
      const after = deeplyFrozen(recordedAs(CATALOGUE_STREAM, events, () => true).reduce(evolveCatalogue, state));
      accepted(state, command, after, now);
      state = after;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refused(error.code);
    }
  }
}

function expectWhole(catalogue: Catalogue): void {
  const { products, features } = catalogue;
  expectDistinct(products.map((it) => it.id));
  expectDistinct(features.map((it) => it.id));
  expectDistinct(products.map((it) => it.name.text?.toLowerCase()));
  expectDistinct(features.map((it) => `${it.productId} ${it.name.text?.toLowerCase()}`));
  for (const it of features) expect(findFeature(catalogue, it.id)?.product.id).toBe(it.productId);
  for (const it of [...products, ...features]) expect(it.addedAt <= it.changedAt).toBe(true);
  const shown = inUse(catalogue);
  expect(shown.map((it) => it.product)).toEqual(products.filter((it) => !it.archived));
  for (const it of shown)
    expect(it.features).toEqual(features.filter((one) => one.productId === it.product.id && !one.archived));
}

function expectDistinct(values: readonly unknown[]): void {
  expect(new Set(values).size).toBe(values.length);
}
