import type { RecordedCatalogueEvent } from '@candor/features';
import { EMPTY_CATALOGUE, evolveCatalogue } from '@candor/features';
import type { Incident, IncidentEvent, Maintenance, MaintenanceEvent } from '@candor/incidents';
import {
  evolveIncident,
  evolveLinks,
  evolveMaintenance,
  FIRST_POSTMORTEM_TERM,
  incidentOfStream,
  incidentStream,
  maintenanceOfStream,
  maintenanceStream,
  NO_LINKS,
  postmortemOfStream,
  postmortemStream,
} from '@candor/incidents';
import { declared, INCIDENT, MAINTENANCE, noteId, published, scheduled } from '@candor/incidents/testing';
import type { Actor, Recorded, Text } from '@candor/log';
import { SeriesId } from '@candor/log';
import { text, time } from '@candor/log/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { evolvePage } from './page/decide.ts';
import { evolveImprint } from './page/imprint.ts';
import { evolveLanguages, FIRST_LANGUAGES } from './page/languages.ts';
import { evolveLooks } from './page/looks/decide.ts';
import { FIRST_LOOKS } from './page/looks/looks.ts';
import { evolvePostmortemTerm } from './page/postmortem-term.ts';
import type { PageEvent } from './page/settings.ts';
import { PAGE_STREAM } from './page/settings.ts';
import { anyHistory, GOLDEN_RECORD, INTERNAL } from './testing/index.ts';
import { toEvent } from './to-event.ts';
import type { LogEvent } from './to-public.ts';
import { toPublic } from './to-public.ts';

const actor: Actor = { role: 'publisher', id: 'op1' };
const stream = incidentStream(INCIDENT);

describe('what readers see of an event', () => {
  it('is its data, when it happened and the role it was said in, with the incident it belongs to', () => {
    const event = published('18:10', { nextUpdateBy: time('18:40') });
    expect(toPublic({ ...event, stream, actor })).toEqual({
      kind: 'update',
      data: { ...event.data, incidentId: INCIDENT, happenedAt: time('18:10'), by: 'publisher' },
    });
  });

  it.each<IncidentEvent>([
    { type: 'SeveritySet', data: { severity: 'SEV1' } },
    { type: 'NoteAdded', data: { noteId: noteId(1), text: text('Token service.') } },
    { type: 'MilestoneMarked', data: { milestone: 'detected', at: time('18:05') } },
  ])('is nothing of what is internal: $type', (event) => {
    expect(toPublic({ ...event, happenedAt: time('18:30'), stream, actor })).toBeNull();
  });

  it('is a link, or a link taken back, if readers were to know of it', () => {
    const data = { incidentId: INCIDENT, otherId: INCIDENT, relation: 'caused_by' } as const;
    const told = (type: 'IncidentsLinked' | 'IncidentsUnlinked', isPublic: boolean) =>
      toPublic({ type, data: { ...data, public: isPublic }, happenedAt: time('18:30'), stream: 'links', actor });
    const said = { ...data, happenedAt: time('18:30'), by: 'publisher' };
    expect(told('IncidentsLinked', true)).toEqual({ kind: 'link', data: said });
    expect(told('IncidentsUnlinked', true)).toEqual({ kind: 'unlink', data: said });
    expect(told('IncidentsLinked', false)).toBeNull();
    expect(told('IncidentsUnlinked', false)).toBeNull();
  });

  it('is nothing of a draft', () => {
    const data = { sections: { summary: text('Nobody could send.') }, actionItems: [] };
    const event = { type: 'PostmortemDraftSaved', data, happenedAt: time('22:00') } as const;
    expect(toPublic({ ...event, stream: `postmortem/${INCIDENT}`, actor })).toBeNull();
  });

  it('is a postmortem as it was published, without which parts of the draft were chosen for it', () => {
    const data = { revision: 2, title: text('Messages'), text: text('Nobody could send.'), sections: [] };
    const event = { type: 'PostmortemPublished', data, happenedAt: time('22:00'), actor } as const;
    const { sections: _, ...told } = data;
    expect(toPublic({ ...event, stream: `postmortem/${INCIDENT}` })).toEqual({
      kind: 'postmortem',
      data: { ...told, incidentId: INCIDENT, happenedAt: time('22:00'), by: 'publisher' },
    });
    expect(() => toPublic({ ...event, stream })).toThrow('holds no postmortem');
  });

  it('is nothing of the rule by which windows come again', () => {
    const upkeep = { scheduledFor: time('20:00'), maintenanceId: MAINTENANCE };
    const event = { type: 'WindowReached', data: upkeep, happenedAt: time('19:00') } as const;
    expect(toPublic({ ...event, stream: 'series/sundays00000', actor })).toBeNull();
    const [announced] = scheduled();
    const one = { ...announced, data: { ...announced.data, seriesId: SeriesId.parse('sundays00000') } };
    const told = toPublic({ ...one, stream: maintenanceStream(MAINTENANCE), actor });
    expect(told?.kind).toBe('maintenance');
    expect(JSON.stringify(told)).not.toContain('sundays');
  });

  it('leaves out fields that nobody decided to publish, however deep', () => {
    const event = published('18:10', {
      features: [{ featureId: 'messages0000', from: 'operational', to: 'major_outage', host: INTERNAL } as never],
    });
    const data = { ...event.data, note: INTERNAL };
    expect(JSON.stringify(toPublic({ ...event, data, stream, actor }))).not.toContain(INTERNAL);
  });

  it('cannot be told of an incident event in another stream', () => {
    expect(() => toPublic({ ...declared(), stream: 'page', actor })).toThrow('holds no incident');
  });
});

describe('any record', () => {
  it('may hold entries of every kind, and what happens inside', () => {
    const books = fc.sample(anyHistory, { seed: 1, numRuns: 400 });
    const kinds = new Set(books.flatMap(({ record }) => record.map(({ kind }) => kind)));
    expect(kinds).toEqual(new Set(GOLDEN_RECORD.map(({ kind }) => kind).filter((kind) => kind !== 'redaction')));
    const types = new Set(books.flatMap(({ log }) => log.map(({ type }) => type)));
    expect([...types]).toEqual(expect.arrayContaining([...INSIDE]));
  });

  it('holds no internal text, name, id or time', () => {
    let internal = 0;
    fc.assert(
      fc.property(anyHistory, ({ log, record }) => {
        internal += log.filter((event) => JSON.stringify(event.data).includes(INTERNAL)).length;
        expect(JSON.stringify(log)).toContain(INTERNAL);
        for (const entry of record) {
          const bytes = JSON.stringify(entry);
          expect(bytes).not.toContain(INTERNAL);
          expect(bytes).not.toMatch(
            /1987-|SEV\d|"(?:actor|commandId|sequence|stream|version|severity|milestone|noteId)"/,
          );
        }
      }),
      { numRuns: 200 },
    );
    expect(internal).toBeGreaterThan(100);
  });

  it('has an entry for each public event, in the order of the log', () => {
    fc.assert(
      fc.property(anyHistory, ({ log, record }) => {
        const told = log.filter((event) => event.index !== null);
        expect(told.map((event) => event.index)).toEqual(record.map((entry) => entry.index));
        expect(told.map((event) => event.recordedAt)).toEqual(record.map((entry) => entry.recordedAt));
        expect(log.filter((event) => event.index === null).map((event) => toPublic(event))).toEqual(
          log.filter((event) => event.index === null).map(() => null),
        );
      }),
    );
  });

  it('folds to what we know ourselves, but for what is internal', () => {
    let revisions = 0;
    fc.assert(
      fc.property(anyHistory, (book) => {
        const told = fold(book.record);
        const { page, looks, languages, imprint, postmortemTerm } = book;
        expect(told).toMatchObject({ page, looks, languages, imprint, postmortemTerm });
        expect(told.catalogue).toEqual(book.catalogue);
        const known = [...book.incidents].map(
          ([id, incident]) => [id, { ...incident, severity: null, milestones: {} }] as const,
        );
        expect(told.incidents).toEqual(new Map(known));
        expect(told.maintenances).toEqual(book.maintenances);
        expect(told.links).toEqual(book.links.filter((link) => link.public));
        const published = [...book.drafts].flatMap(([id, { revisions }]) =>
          revisions.length > 0 ? [[postmortemStream(id), revisions.length] as const] : [],
        );
        expect(new Set(told.published)).toEqual(new Set(published));
        revisions += published.length;
      }),
      { numRuns: 300 },
    );
    expect(revisions).toBeGreaterThan(3);
  });
});

const INSIDE: readonly LogEvent['type'][] = [
  'SeveritySet',
  'NoteAdded',
  'MilestoneMarked',
  'PostmortemWritten',
  'ActionItemAdded',
  'ActionItemChanged',
  'ActionItemDone',
  'ActionItemDropped',
  'ActionItemReopened',
  'PostmortemReviewAsked',
  'PostmortemApproved',
  'PostmortemChangesAsked',
  'PostmortemApprovalsSet',
  'WritingHelpSet',
  'SeriesStarted',
  'TemplateAdded',
];

function fold(record: readonly Entry[]) {
  const incidents = new Map<string, Incident>();
  const maintenances = new Map<string, Maintenance>();
  let catalogue = EMPTY_CATALOGUE;
  let links = NO_LINKS;
  let page: ReturnType<typeof evolvePage> | undefined;
  let looks = FIRST_LOOKS;
  let languages = FIRST_LANGUAGES;
  let imprint: Text | null = null;
  let postmortemTerm: number | null = FIRST_POSTMORTEM_TERM;
  const published = new Map<string, number>();
  for (const entry of record) {
    const event = toEvent(entry);
    const id = incidentOfStream(event.stream);
    const upkeep = maintenanceOfStream(event.stream);
    if (id !== null) incidents.set(id, evolveIncident(incidents.get(id), event as Recorded<LogEvent & IncidentEvent>));
    else if (upkeep !== null)
      maintenances.set(
        upkeep,
        evolveMaintenance(maintenances.get(upkeep), event as Recorded<LogEvent & MaintenanceEvent>),
      );
    else if (event.stream === PAGE_STREAM) {
      page = evolvePage(page, event as PageEvent);
      looks = evolveLooks(looks, event as PageEvent);
      languages = evolveLanguages(languages, event as PageEvent);
      imprint = evolveImprint(imprint, event as PageEvent);
      postmortemTerm = evolvePostmortemTerm(postmortemTerm, event as PageEvent);
    } else if (event.type === 'IncidentsLinked' || event.type === 'IncidentsUnlinked')
      links = evolveLinks(links, event);
    else if (postmortemOfStream(event.stream) !== null) {
      if (event.type === 'PostmortemPublished') published.set(event.stream, event.data.revision);
    } else catalogue = evolveCatalogue(catalogue, event as RecordedCatalogueEvent);
  }
  return { incidents, maintenances, catalogue, links, page, looks, languages, imprint, postmortemTerm, published };
}
