import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from './markdown/to-markdown.ts';
import { readBack } from './testing/read-back.ts';
import { linked, outageOfThirdApril } from './testing/stories.ts';

const reference = readFileSync(`${import.meta.dirname}/../../../docs/reference/postmortem.md`, 'utf8');

describe('the reference of the postmortem', () => {
  test('lists the keys of the front matter, in order, and no others', () => {
    const { facts } = readBack(toMarkdown(outageOfThirdApril()));
    const [, table = ''] = /## Front matter\n([\s\S]*?)\n## /.exec(reference) ?? [];
    expect([...table.matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key)).toEqual(Object.keys(facts));
  });

  test('lists the sections, in order, and no others', () => {
    const [, table = ''] = /## Sections\n([\s\S]*?)\n### /.exec(reference) ?? [];
    const listed = [...table.matchAll(/^\| ([^|]+?) \|/gm)].map(([, title]) => title).slice(1);
    expect(listed).toEqual(linked().sections.map(({ title }) => title));
  });

  test('shows the outage of 3 April 2024 where it gives examples of its times', () => {
    const { facts } = readBack(toMarkdown(outageOfThirdApril()));
    for (const key of ['started', 'resolved', 'record', 'log']) expect(reference).toContain(`\`${facts[key]}\` |`);
  });
});
