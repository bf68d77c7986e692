import { CATALOGUE_STREAM } from '@candor/features';
import type { PublishableSection } from '@candor/incidents';
import { incidentStream, LINKS_STREAM, PUBLISHABLE_SECTIONS, titleOf, WRITTEN_SECTIONS } from '@candor/incidents';
import type { IncidentId, Recorded } from '@candor/log';
import type { LogEvent } from '@candor/record';
import { toEvent } from '@candor/record';
import type { LogBook } from '@candor/record/testing';
import { anyHistory, INTERNAL, INTERNAL_TIME } from '@candor/record/testing';
import type { TimelineInput } from '@candor/timeline';
import { histories, inputOf } from '@candor/timeline/testing';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { preparePostmortem } from './draft/prepare.ts';
import type { Exported } from './exported.ts';
import { toHtml } from './html/to-html.ts';
import { PostmortemJson } from './json/schema.ts';
import { toJson } from './json/to-json.ts';
import { hostileTexts } from './testing/hostile-texts.ts';
import { sealWriting } from './testing/writing.ts';

const PAGE = { name: 'Status', url: 'https://status.example.com' };

/** Sections to tell with any words in them; the words of the others are internal. */
const choices = fc
  .record({ sections: fc.subarray<PublishableSection>([...PUBLISHABLE_SECTIONS]), words: hostileTexts })
  .map(({ sections, words }) => {
    const say = (section: PublishableSection) => (sections.includes(section) ? words : INTERNAL);
    const written = Object.fromEntries(
      WRITTEN_SECTIONS.map((section) => [section, say(section as PublishableSection)]),
    );
    const actionItems = [
      { title: say('action_items'), owner: INTERNAL, tracker: INTERNAL, state: 'done', outcome: INTERNAL } as const,
      { title: INTERNAL, owner: INTERNAL, state: 'dropped', outcome: INTERNAL } as const,
    ];
    const inside = { own: [{ title: INTERNAL, text: INTERNAL }], factors: [INTERNAL], template: INTERNAL };
    const people = { authors: [INTERNAL], reviewers: [INTERNAL] };
    return { sections, written: sealWriting({ sections: written, actionItems, ...inside }), ...people };
  });

function logOf({ log, incidents }: LogBook, id: IncidentId, events: readonly Recorded<LogEvent>[] = log) {
  const of = (stream: string) => events.filter((event) => event.stream === stream);
  const titles = new Map([...incidents].map(([key, incident]) => [key, titleOf(incident)]));
  return {
    incident: of(incidentStream(id)),
    catalogue: of(CATALOGUE_STREAM),
    links: { events: of(LINKS_STREAM), titles },
  } as TimelineInput;
}

test('nothing internal stands in what is made for readers, and none of it is made from anything but the record', () => {
  let notes = 0;
  fc.assert(
    fc.property(anyHistory, choices, (book, choice) => {
      notes += book.log.filter((event) => event.type === 'NoteAdded').length;
      const told = book.record.map((entry) => ({
        ...toEvent(entry),
        sequence: entry.index,
        actor: { role: 'publisher' },
      })) as unknown as Recorded<LogEvent>[];
      for (const id of book.incidents.keys()) {
        const of = (log: TimelineInput) => preparePostmortem({ log, page: PAGE, ...choice }, 'public');
        const [exported, fromRecord] = [of(logOf(book, id)), of(logOf(book, id, told))];
        for (const write of [toHtml, toJson]) {
          const text = write(exported);
          expect(text).not.toContain(INTERNAL);
          expect(text).not.toContain(INTERNAL_TIME.slice(0, 4));
          expect(text).not.toMatch(/\bSEV\d|\blog \d|"log"|team only|marked by the team/);
          expect(text).toBe(write(fromRecord));
        }
      }
    }),
    { numRuns: 150 },
  );
  expect(notes).toBeGreaterThan(20);
});

const documents = fc
  .record({ book: histories(hostileTexts), name: hostileTexts, words: hostileTexts })
  .map(({ book, name, words }): Exported => {
    const written = sealWriting({
      sections: Object.fromEntries(WRITTEN_SECTIONS.map((section) => [section, words])),
      actionItems: [{ title: words, owner: words }],
    });
    const page = { ...PAGE, name };
    return preparePostmortem({ log: inputOf(book), page, written, sections: PUBLISHABLE_SECTIONS }, 'full');
  });

test('whatever the texts, a file has its own headings, ids and notes, fetches nothing and runs nothing', () => {
  fc.assert(
    fc.property(documents, (exported) => {
      const html = toHtml(exported);
      const { sections } = exported.document;
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...html.matchAll(/<h2 id="([^"]*)">/g)].map(([, id]) => id)).toEqual(sections.map(({ id }) => id));
      expect(html.match(/<h1/g)).toHaveLength(1);
      const tags = new Set([...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag]) => tag));
      for (const tag of ['script', 'img', 'link', 'iframe', 'form', 'object', 'base', 'image', 'use'])
        expect(tags).not.toContain(tag);
      expect(html).not.toMatch(/<[^>]* (?:src|srcset|style|on\w+|formaction|xlink:href)=/);
      const cited = sections
        .flatMap(({ blocks }) => blocks)
        .flatMap((block) =>
          block.kind === 'paragraph' || block.kind === 'list'
            ? block.sentences.map(({ sources }) => sources)
            : block.kind === 'quote'
              ? block.beside.map(({ sources }) => sources.filter((it) => it.sequence !== block.source.sequence))
              : [],
        );
      expect(html.match(/<details class="src">/g) ?? []).toHaveLength(cited.filter(({ length }) => length > 0).length);
    }),
    { numRuns: 200 },
  );
});

test('whatever the texts, the drawings are whole XML, and the JSON is what its schema says', () => {
  fc.assert(
    fc.property(documents, (exported) => {
      const drawings = toHtml(exported).match(/<svg[\s\S]*?<\/svg>/g) ?? [];
      expect(drawings).toHaveLength(2);
      for (const drawing of drawings) {
        const parser = new SaxesParser({ xmlns: true });
        parser.on('error', (error) => {
          throw error;
        });
        parser.write(drawing).close();
        expect(drawing).not.toMatch(/NaN|Infinity|undefined/);
      }
      const json = JSON.parse(toJson(exported));
      expect(PostmortemJson.parse(json)).toEqual(json);
    }),
    { numRuns: 200 },
  );
});
