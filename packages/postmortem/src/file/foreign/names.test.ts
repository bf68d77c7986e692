import { readFileSync } from 'node:fs';
import { WRITTEN_SECTIONS } from '@candor/incidents';
import { expect, test } from 'vitest';
import { SECTION_TITLES } from '../../draft/section-titles.ts';
import { writtenByTitle } from './titles.ts';

const reference = readFileSync(`${import.meta.dirname}/../../../../../docs/reference/postmortem-markdown.md`, 'utf8');
const [, table = ''] = /## Names that sections have elsewhere\n[\s\S]*?\|---\|---\|\n([\s\S]*)$/.exec(reference) ?? [];
const rows = [...table.matchAll(/^\| (.+?) \| (.+?) \|$/gm)].map(
  ([, title = '', names = '']) => [title, names] as const,
);

test('the reference names every section that people write', () => {
  expect(rows.map(([title]) => title)).toEqual(WRITTEN_SECTIONS.map((id) => SECTION_TITLES[id]));
});

test.each(rows)('%s has those names', (title, names) => {
  for (const name of names.split(' · '))
    expect(SECTION_TITLES[writtenByTitle(name) as keyof typeof SECTION_TITLES]).toBe(title);
});

test.each([
  ['3. Root Cause:', 'contributing_factors'],
  ['What didn’t go well?', 'went_badly'],
  ['SUMMARY', 'summary'],
  ['Timeline', null],
  ['Constructor', null],
])('%s goes to %s', (title, section) => {
  expect(writtenByTitle(title)).toBe(section);
});
