import { WRITTEN_SECTIONS } from '@candor/incidents';
import { renderHtml } from '@candor/markdown';
import type { Source } from '@candor/timeline';
import { readTimeline } from '@candor/timeline';
import { histories, inputOf } from '@candor/timeline/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PostmortemDocument } from './document.ts';
import { draftPostmortem } from './draft/draft-postmortem.ts';
import { toMarkdown } from './markdown/to-markdown.ts';
import { hostileTexts } from './testing/hostile-texts.ts';
import { readBack } from './testing/read-back.ts';
import { sealWriting } from './testing/writing.ts';

const writings = fc.record({
  sections: fc.dictionary(fc.constantFrom(...WRITTEN_SECTIONS), hostileTexts, { noNullPrototype: true }),
  actionItems: fc.array(
    fc.record({ title: hostileTexts, owner: fc.option(hostileTexts, { nil: undefined }) }, { requiredKeys: ['title'] }),
    { maxLength: 3 },
  ),
});

const drafts = fc.record({ book: histories(hostileTexts), writing: writings, name: hostileTexts }).map((drawn) => {
  const timeline = readTimeline(inputOf(drawn.book));
  const page = { name: drawn.name, url: 'https://status.example.com' };
  return { ...drawn, timeline, document: draftPostmortem({ timeline, page, written: sealWriting(drawn.writing) }) };
});

test('whatever the texts, the document has its own headings, tables, rows and quotes, and no others', () => {
  fc.assert(
    fc.property(drafts, ({ timeline, document, writing }) => {
      const { titles, tables, quotes } = readBack(toMarkdown(document));
      expect(titles.slice(1)).toEqual(document.sections.map((section) => section.title));
      const { features, communication, rows } = timeline;
      const own = (section: keyof typeof writing.sections) => tablesIn(writing.sections[section]);
      expect(tables).toEqual([
        ...own('summary'),
        ...(features.length > 0 ? [features.length] : []),
        ...[6, 7],
        ...[own('detection'), own('lead_up'), own('trigger')].flat(),
        ...[own('contributing_factors'), own('response'), own('mitigation')].flat(),
        8 + Math.max(1, communication.postmortems.length),
        ...(communication.promises.length > 0 ? [communication.promises.length] : []),
        ...[communication.corrections.length + communication.withdrawals.length].filter((count) => count > 0),
        rows.length,
        ...[own('went_well'), own('went_badly'), own('got_lucky')].flat(),
        ...(writing.actionItems.length > 0 ? [writing.actionItems.length] : []),
        ...[own('external_summary'), own('supporting')].flat(),
      ]);
      const spoken = rows.filter((row) => row.kind === 'update' || row.kind === 'impact' || row.kind === 'note').length;
      expect(quotes).toBeGreaterThanOrEqual(spoken);
    }),
    { numRuns: 500 },
  );
});

test('whatever the texts, the front matter says what it should', () => {
  fc.assert(
    fc.property(drafts, ({ timeline, document, name }) => {
      const { facts } = readBack(toMarkdown(document));
      expect(Object.keys(facts)).toHaveLength(18);
      expect(JSON.parse(facts.title ?? '')).toBe(document.title);
      expect(JSON.parse(facts.page ?? '')).toBe(name);
      expect(facts.resolved).toBe(timeline.incident.resolvedAt ?? 'null');
      expect(facts.status).toBe('draft');
    }),
  );
});

test('every generated sentence and row rests on entries that exist', () => {
  fc.assert(
    fc.property(drafts, ({ timeline, document }) => {
      const known = new Map(timeline.rows.map(({ source }) => [source.sequence, source.index]));
      const claims = [...sentencesOf(document), ...document.sections.flatMap(sourcesInTables)];
      for (const sources of claims) {
        expect(sources.length).toBeGreaterThan(0);
        for (const { sequence, index } of sources) expect(known.get(sequence)).toBe(index);
      }
    }),
  );
});

test('the same log makes the same bytes, in whatever order its events are handed over', () => {
  fc.assert(
    fc.property(drafts, ({ book, document, writing, name }) => {
      const { incident, catalogue, postmortem = [] } = inputOf(book);
      const timeline = readTimeline({
        incident: incident.toReversed(),
        catalogue: catalogue.toReversed(),
        postmortem: postmortem.toReversed(),
      });
      const page = { name, url: 'https://status.example.com' };
      const again = draftPostmortem({ timeline, page, written: sealWriting(writing) });
      expect(toMarkdown(again)).toBe(toMarkdown(document));
    }),
  );
});

function tablesIn(text: string | undefined): number[] {
  if (text === undefined) return [];
  const outside = withoutQuotes(renderHtml(text));
  return [...outside.matchAll(/<table>([\s\S]*?)<\/table>/g)].map(([, table = '']) => table.split('<tr>').length - 2);
}

/** Quotes stand in quotes: the innermost goes first. */
function withoutQuotes(html: string): string {
  const left = html.replace(/<blockquote>(?:(?!<\/?blockquote>)[\s\S])*<\/blockquote>/g, '');
  return left === html ? html : withoutQuotes(left);
}

function sentencesOf({ sections }: PostmortemDocument): (readonly Source[])[] {
  return sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => {
      if (block.kind === 'paragraph' || block.kind === 'list') return block.sentences;
      return block.kind === 'quote' ? block.beside : [];
    })
    .map((sentence) => sentence.sources);
}

function sourcesInTables({ blocks }: PostmortemDocument['sections'][number]): (readonly Source[])[] {
  return blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .flatMap((row) => row.filter((cell) => typeof cell !== 'string'));
}
