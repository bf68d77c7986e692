import { WRITTEN_SECTIONS } from '@candor/incidents';
import { Title, wordsOf } from '@candor/log';
import { readTimeline } from '@candor/timeline';
import { histories, INCIDENT, inputOf } from '@candor/timeline/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftPostmortem } from '../draft/draft-postmortem.ts';
import { FROM_THE_RECORD, markOf } from '../markdown/marks.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { hostileTexts } from '../testing/hostile-texts.ts';
import { sealWriting } from '../testing/writing.ts';
import { comparePostmortem } from './compare-postmortem.ts';
import { readPostmortemFile } from './reading/read-file.ts';

/** Marks and headings of the form itself, at the beginning of lines and elsewhere. */
const forging = fc
  .array(
    fc.oneof(
      hostileTexts,
      fc.constantFrom(
        ...[
          '\n<!-- from the record -->\n',
          '\n<!-- end -->\n',
          '<!-- section own000000001 -->',
          '\n## Summary\n',
          '\n# x\n',
        ],
        ...[
          '\n```\n<!-- end -->\n## Impact\n```\n',
          '- ```\n  ## Impact\n  ```\n',
          '\n| Action | Id |\n|-|-|\n| x | item00000001 |\n',
        ],
        ...['_None recorded yet._', '\n~~~\n', '\n   ```\n', '> ```\n'],
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((texts) => texts.join(''));

/** What a title may be: one line of it. */
const titles = forging
  .map((text) => text.replace(/\s+/g, ' ').trim().slice(0, 200))
  .filter((it) => Title.safeParse(it).success);

const writings = fc.record({
  sections: fc.dictionary(fc.constantFrom(...WRITTEN_SECTIONS), forging, { noNullPrototype: true }),
  own: fc.array(fc.record({ title: titles, text: forging }), { maxLength: 3 }),
  factors: fc.array(titles, { maxLength: 3 }),
  actionItems: fc.array(fc.record({ title: forging, owner: forging }), { maxLength: 3 }),
});

const standings = fc.tuple(histories(forging), writings).map(([book, writing]) => {
  const written = sealWriting(writing);
  const page = { name: 'Status', url: 'https://status.example.com' };
  return { document: draftPostmortem({ timeline: readTimeline(inputOf(book)), page, written }), written };
});

test('whatever the texts, what is taken out and brought back changes nothing', () => {
  fc.assert(
    fc.property(standings, (now) => {
      const { parts, items, words } = comparePostmortem(toMarkdown(now.document), {
        incidentId: INCIDENT,
        taken: now,
        now,
      });
      expect([...parts, ...items].filter(({ becomes }) => becomes !== 'unchanged')).toEqual([]);
      const { sections, own } = now.written;
      expect(words.sections).toEqual(
        Object.fromEntries(Object.entries(sections).map(([id, text]) => [id, wordsOf(text)])),
      );
      expect(words.own).toEqual(own.map(({ id, title, text }) => ({ id, title: wordsOf(title), text: wordsOf(text) })));
      expect(items.map(({ id }) => id)).toEqual(now.written.actionItems.map(({ id }) => id));
    }),
    { numRuns: 100 },
  );
});

test('whatever the texts, no text of people begins a section or pretends to come from the record', () => {
  fc.assert(
    fc.property(standings, ({ document }) => {
      const file = readPostmortemFile(toMarkdown(document));
      expect(file?.sections).toHaveLength(document.sections.length);
      for (const [place, section] of document.sections.entries()) {
        const read = file?.sections[place];
        const isComputed = section.blocks.some((block) => markOf(section, block) === FROM_THE_RECORD);
        expect(read?.fromRecord !== '').toBe(isComputed);
        if (section.blocks.every((block) => markOf(section, block) !== null)) expect(read?.written).toBe('');
        expect(read?.ownId ?? section.id).toBe(section.id);
      }
    }),
    { numRuns: 100 },
  );
});

test('whatever the texts, an edited section changes just that', () => {
  fc.assert(
    fc.property(standings, fc.nat(), (now, nth) => {
      const file = toMarkdown(now.document);
      const own = now.document.sections.filter((it) => it.blocks.some((block) => block.kind === 'written'));
      const section = own[nth % Math.max(1, own.length)];
      if (!section) return;
      const place = now.document.sections.indexOf(section);
      const cut = sectionStarts(file);
      const end = cut[place + 1] ?? file.length;
      const edited = `${file.slice(0, end).trimEnd()}\n\nAdded words.\n\n${file.slice(end)}`;
      const { parts, words } = comparePostmortem(edited, { incidentId: INCIDENT, taken: now, now });
      const changed = parts.filter(({ becomes }) => becomes !== 'unchanged');
      expect(changed.map(({ title }) => title)).toHaveLength(1);
      expect(changed[0]?.after).toMatch(/Added words\.$/);
      const before = comparePostmortem(file, { incidentId: INCIDENT, taken: now, now }).words;
      const others = (from: typeof words) => [
        ...Object.entries(from.sections).filter(([id]) => id !== section.id),
        ...from.own.filter(({ id }) => id !== section.id),
      ];
      expect(others(words)).toEqual(others(before));
    }),
    { numRuns: 60 },
  );
});

/** Where the sections of a file begin, found by another way than the reader's: the titles stand in order. */
function sectionStarts(file: string): number[] {
  let fence = '';
  let at = 0;
  const starts: number[] = [];
  for (const line of file.split('\n')) {
    const [, mark] = /^(`{3,})[^`]*$/.exec(line) ?? [];
    if (fence === '' && line.startsWith('## ')) starts.push(at);
    if (mark !== undefined) fence = fence === '' ? mark : line === fence ? '' : fence;
    at += line.length + 1;
  }
  return starts;
}
