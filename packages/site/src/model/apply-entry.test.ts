import type { CatalogueEvent } from '@candor/features';
import { CATALOGUE_STREAM, EMPTY_CATALOGUE, evolveCatalogue } from '@candor/features';
import type { Incident, IncidentEvent, PostmortemDraft, PostmortemEvent } from '@candor/incidents';
import { EMPTY_DRAFT, evolveIncident, evolvePostmortem, incidentOfStream, postmortemOfStream } from '@candor/incidents';
import type { IncidentId, Recorded } from '@candor/log';
import type { Entry } from '@candor/record';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Timed } from '../testing/history/acts.ts';
import { acts, inMinutes, twoProducts } from '../testing/history/acts.ts';
import type { History } from '../testing/history/random-history.ts';
import { histories, play } from '../testing/history/random-history.ts';
import type { Act } from '../testing/history/step.ts';
import { applyEntry } from './apply-entry.ts';
import { allCommitments } from './commitments/standing.ts';
import { commitmentsOf, isOfCommitment } from './commitments/told-commitment.ts';
import type { SiteModel } from './site-model.ts';
import { emptySite } from './site-model.ts';
import { updatesOf } from './told-incident.ts';

const MINUTE = 60_000;

function modelOf(record: readonly Entry[]): SiteModel {
  const model = emptySite();
  for (const entry of record) applyEntry(model, entry);
  return model;
}

/** The first incident once all was told. */
function incidentAfter(...several: readonly Timed[]) {
  const { record } = play([...twoProducts(), ...inMinutes(...several)]);
  const [incident] = modelOf(record).incidents.values();
  if (!incident) throw new Error('There is no incident.');
  return incident;
}

test('readers’ state is what the log folds to, but for what is internal', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const model = modelOf(history.record);
      const inside = foldLog(history.log);
      expect(model.catalogue).toEqual(inside.catalogue);
      const publicly = [...inside.incidents.values()].map((it) => ({ ...it, severity: null, milestones: {} }));
      expect([...model.incidents.values()].map((incident) => incident.state)).toEqual(publicly);
    }),
    { numRuns: 200 },
  );
});

test('every public word of an incident is a moment of it, in the order of the record', () => {
  fc.assert(
    fc.property(histories, ({ record }) => {
      for (const [id, incident] of modelOf(record).incidents) {
        const about = record.filter(
          (entry) =>
            !isOfCommitment(entry) &&
            Object.entries(entry.data).some(([name, value]) => value === id && /^(incident|other)Id$/.test(name)),
        );
        const [links, said] = [
          about.filter(isLink),
          about.filter((entry) => !isLink(entry) && !entry.kind.startsWith('postmortem')),
        ];
        const spoken = about.filter(({ kind }) => kind !== 'incident');
        expect(incident.moments.map(({ kind, index }) => ({ kind, index }))).toEqual(
          spoken.map(({ kind, index }) => ({ kind, index })),
        );
        expect(incident.newest.index).toBe(said.at(-1)?.index);
        expect(incident.linked?.index).toBe(links.at(-1)?.index);
      }
    }),
    { numRuns: 100 },
  );
});

test('commitments stand as the log has them, each with all that was told of it', () => {
  let told = 0;
  fc.assert(
    fc.property(histories, ({ log, record }) => {
      const model = modelOf(record);
      const drafts = foldDrafts(log);
      for (const [id, { actionItems }] of drafts)
        expect(commitmentsOf(model, id).map(({ state }) => state)).toEqual(
          actionItems.flatMap(({ commitment }) => commitment ?? []),
        );
      const moments = allCommitments(model).flatMap((it) => it.moments.map(({ index, kind }) => ({ index, kind })));
      const entries = record.filter(isOfCommitment).map(({ index, kind }) => ({ index, kind }));
      expect(moments.sort((one, other) => one.index - other.index)).toEqual(entries);
      told += entries.length;
    }),
    { numRuns: 500 },
  );
  expect(told).toBeGreaterThan(20);
});

test('an entry that is not the next one is refused, and so is one of another record', () => {
  const { record } = play(twoProducts());
  const other = play(twoProducts({ name: 'Another' })).record;
  const model = modelOf(record.slice(0, 2));
  const [, second, third, fourth] = record as [Entry, Entry, Entry, Entry];
  for (const wrong of [second, fourth, other[2] as Entry])
    expect(() => applyEntry(model, wrong)).toThrow(`Entry ${wrong.index} does not follow 2.`);
  applyEntry(model, third);
  expect(model.head).toEqual({ index: 3, hash: third.hash });
  expect(model.beganAt).toBe(record[0]?.recordedAt);
});

test('a feature keeps the name it was told with; the incident knows the last one told', () => {
  const rename = (name: string): Act => ({ type: 'rename-feature', pick: 0, name, description: null });
  const down = [{ pick: 0, status: 'major_outage' as const }];
  const incident = incidentAfter(
    acts.declare({ claims: down }),
    rename('Chats'),
    acts.publish({ status: 'resolved' }),
    rename('Talk'),
  );
  expect(updatesOf(incident).flatMap((update) => update.changes.map((change) => change.feature))).toEqual([
    'Messages',
    'Chats',
  ]);
  expect([...incident.names.values()]).toEqual([{ product: 'WhatsApp', feature: 'Chats' }]);
});

describe('a promise', () => {
  const promising = acts.declare({ promisedIn: 30 * MINUTE });
  const due = '2024-03-08T22:20:07.123Z';
  const fates = (...several: readonly Timed[]) =>
    updatesOf(incidentAfter(promising, ...several)).map((update) => update.promise);

  test('is due until its update comes', () => {
    expect(fates()).toEqual([{ due, fate: 'due', settledAt: null }]);
  });

  test('is kept by an update in time, and two minutes late is in time', () => {
    expect(fates([32, acts.publish()])).toEqual([{ due, fate: 'kept', settledAt: '2024-03-08T22:22:07.123Z' }, null]);
  });

  test('is late when it runs out, and stays so when the update comes', () => {
    expect(fates([33, acts.addProduct('Threads')])).toEqual([{ due, fate: 'late', settledAt: null }]);
    expect(fates([33, acts.addProduct('Threads')], acts.publish())).toEqual([
      { due, fate: 'late', settledAt: '2024-03-08T22:33:07.123Z' },
      null,
    ]);
  });
});

function foldLog(log: History['log']) {
  const incidents = new Map<IncidentId, Incident>();
  let catalogue = EMPTY_CATALOGUE;
  for (const event of log) {
    const id = incidentOfStream(event.stream);
    if (id) incidents.set(id, evolveIncident(incidents.get(id), event as Recorded<IncidentEvent>));
    if (event.stream === CATALOGUE_STREAM) catalogue = evolveCatalogue(catalogue, event as Recorded<CatalogueEvent>);
  }
  return { catalogue, incidents };
}

function foldDrafts(log: History['log']) {
  const drafts = new Map<IncidentId, PostmortemDraft>();
  for (const event of log) {
    const id = postmortemOfStream(event.stream);
    if (id) drafts.set(id, evolvePostmortem(drafts.get(id) ?? EMPTY_DRAFT, event as Recorded<PostmortemEvent>));
  }
  return drafts;
}

function isLink({ kind }: Entry): boolean {
  return kind === 'link' || kind === 'unlink';
}
