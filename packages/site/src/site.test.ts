import type { LogEvent } from '@candor/record';
import { verify } from '@candor/record';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { INTERNAL_MARK, INTERNAL_YEAR } from './testing/history/internal-marks.ts';
import { histories } from './testing/history/random-history.ts';
import { publishAll, publishStepwise } from './testing/publish.ts';

const RUNS = { numRuns: 60 };

test('random histories are whole, and between them hold every kind of event', () => {
  const seen = new Set<LogEvent['type']>();
  const kinds = new Set<string>();
  fc.assert(
    fc.property(histories, ({ log, record }) => {
      expect(verify(record)).toMatchObject({ ok: true });
      for (const event of log) seen.add(event.type);
      for (const entry of record) kinds.add(entry.kind);
    }),
    { numRuns: 200, seed: 1 },
  );
  expect([...seen].sort()).toMatchInlineSnapshot(`
    [
      "CatalogueOrdered",
      "FeatureAdded",
      "FeatureArchived",
      "FeatureRenamed",
      "ImpactOverridden",
      "IncidentDeclared",
      "MilestoneMarked",
      "NoteAdded",
      "PageSettingsChanged",
      "PostmortemDraftSaved",
      "ProductAdded",
      "ProductArchived",
      "ProductRenamed",
      "PromiseRanOut",
      "SeveritySet",
      "StandingStatusSet",
      "UpdatePublished",
    ]
  `);
  expect([...kinds].sort()).toMatchInlineSnapshot(`
    [
      "catalogue-ordered",
      "feature-added",
      "feature-archived",
      "feature-renamed",
      "impact",
      "incident",
      "page",
      "product-added",
      "product-archived",
      "product-renamed",
      "promise-late",
      "standing-status",
      "update",
    ]
  `);
});

test('publishing as the record grows gives the bytes of publishing it once, at every entry', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 1, max: 4 }), ({ record }, batch) => {
      let last = {};
      for (const { grown, anew } of publishStepwise(record, batch)) {
        expect([...grown.keys()].sort()).toEqual([...anew.keys()].sort());
        for (const [path, text] of anew) if (grown.get(path) !== text) expect(grown.get(path), path).toBe(text);
        last = grown;
      }
      expect(publishAll(record)).toEqual(last);
    }),
    RUNS,
  );
});

test('the same record gives the same bytes again', () => {
  fc.assert(
    fc.property(histories, ({ record }) => {
      expect(publishAll(record)).toEqual(publishAll(record));
    }),
    RUNS,
  );
});

test('nothing internal reaches a published byte', () => {
  const year = new RegExp(`\\b${INTERNAL_YEAR}\\b`);
  let internal = 0;
  fc.assert(
    fc.property(histories, ({ log, record }) => {
      internal += log.filter((event) => event.index === null).length;
      for (const [path, text] of publishAll(record)) {
        expect(text.toLowerCase().includes(INTERNAL_MARK), `${path} holds an internal text or id`).toBe(false);
        expect(text, path).not.toMatch(/\bsev[1-4]\b/i);
        expect(text, path).not.toMatch(year);
      }
    }),
    RUNS,
  );
  expect(internal).toBeGreaterThan(50);
});
