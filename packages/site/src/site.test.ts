import type { LogEvent } from '@candor/record';
import { verify } from '@candor/record';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Door } from './door.ts';
import { openSite } from './doors.ts';
import { createSite } from './site.ts';
import { PLAIN_ASSETS } from './testing/assets.ts';
import { acts, inMinutes, twoProducts } from './testing/history/acts.ts';
import { INTERNAL_MARK, INTERNAL_YEAR } from './testing/history/internal-marks.ts';
import { histories, play } from './testing/history/random-history.ts';
import { asOfNewest, publishAll, publishStepwise } from './testing/publish.ts';

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
      "ActionItemAdded",
      "ActionItemDone",
      "ActionItemDropped",
      "AlternativeSet",
      "CatalogueOrdered",
      "CommitmentDropped",
      "CommitmentKept",
      "CommitmentMade",
      "CommitmentMoved",
      "CommitmentRanOut",
      "FeatureAdded",
      "FeatureArchived",
      "FeatureRenamed",
      "ImpactOverridden",
      "ImprintChanged",
      "IncidentDeclared",
      "IncidentsLinked",
      "IncidentsUnlinked",
      "MaintenanceOverdue",
      "MaintenancePlanChanged",
      "MaintenanceScheduled",
      "MaintenanceUpdateCorrected",
      "MaintenanceUpdatePublished",
      "MaintenanceUpdateWithdrawn",
      "MilestoneMarked",
      "NoteAdded",
      "PageLanguagesChanged",
      "PageLooksChanged",
      "PageSettingsChanged",
      "PostmortemDeclined",
      "PostmortemPromised",
      "PostmortemPublished",
      "PostmortemRanOut",
      "PostmortemTermSet",
      "PostmortemWritten",
      "ProductAdded",
      "ProductArchived",
      "ProductRenamed",
      "PromiseRanOut",
      "PromiseWithdrawn",
      "RecordContinued",
      "SeriesChanged",
      "SeriesEnded",
      "SeriesStarted",
      "SeveritySet",
      "SigningKeyTold",
      "StandingStatusSet",
      "UpdateCorrected",
      "UpdateEditedAtSource",
      "UpdatePublished",
      "UpdateWithdrawn",
      "WindowReached",
    ]
  `);
  expect([...kinds].sort()).toMatchInlineSnapshot(`
    [
      "alternative",
      "catalogue-ordered",
      "commitment",
      "commitment-dropped",
      "commitment-kept",
      "commitment-late",
      "commitment-moved",
      "continued",
      "correction",
      "edited-at-source",
      "feature-added",
      "feature-archived",
      "feature-renamed",
      "impact",
      "imprint",
      "incident",
      "languages",
      "link",
      "looks",
      "maintenance",
      "maintenance-correction",
      "maintenance-overdue",
      "maintenance-plan",
      "maintenance-update",
      "maintenance-withdrawal",
      "page",
      "postmortem",
      "postmortem-declined",
      "postmortem-late",
      "postmortem-promised",
      "postmortem-term",
      "product-added",
      "product-archived",
      "product-renamed",
      "promise-late",
      "promise-withdrawn",
      "signing-key",
      "standing-status",
      "unlink",
      "update",
      "withdrawal",
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
    { numRuns: 120 },
  );
  expect(internal).toBeGreaterThan(50);
});

test('open pages hear of the newest hundred entries and their paths, of very many paths at once as of all', () => {
  const { record } = play([...twoProducts(), ...inMinutes(...Array.from({ length: 60 }, () => acts.declare()))]);
  const many: Door = {
    paths: () => [],
    touchedBy: (_model, entry) => [
      ...Array.from({ length: entry.index === 100 ? 101 : 1 }, (_, path) => `path-${path}.html`),
      ...Array.from({ length: 200 }, (_, path) => `path-${path}.md`),
    ],
    daily: () => [],
    render: () => null,
  };
  const site = createSite([many]);
  for (const entry of record) site.apply(entry);
  const { recent } = site.model;
  expect(recent.map((change) => change.index)).toEqual(record.slice(-100).map((entry) => entry.index));
  expect(recent.find((change) => change.index === 99)).toMatchObject({
    index: 99,
    kind: 'incident',
    paths: ['path-0.html'],
  });
  expect(recent.find((change) => change.index === 100)).toMatchObject({ index: 100, kind: 'update', paths: ['*'] });
});

test('a path that no door has is refused, also one that every object has', () => {
  const site = openSite(PLAIN_ASSETS);
  for (const entry of play(twoProducts()).record) site.apply(entry);
  for (const path of ['constructor', 'api/v2/nothing.json', '', 'incidents/none/index.html'])
    expect(() => site.render(path, asOfNewest(site))).toThrow(RangeError);
});
