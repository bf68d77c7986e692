import { INCIDENT, Operator } from '@candor/timeline/testing';
import { expect, test } from 'vitest';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { documentOf } from '../testing/stories.ts';
import { sealWriting } from '../testing/writing.ts';
import { comparePostmortem } from './compare-postmortem.ts';

const now = { document: documentOf(new Operator().declares('18:14')), written: sealWriting({}) };
const long = (text: string) => text.repeat(100_000);

// In time that grows with the square of their length, these would take minutes.
test.each([
  ['dots in a heading', `## ${long('.')}x\n\nWords.\n`],
  ['blanks in front matter', `---\nkey: a${long(' ')}b\n---\n\nWords.\n`],
  ['blanks in a line', `## A\n\na${long(' ')}b\n`],
  ['brackets', `## A\n\n${long('[')}\n`],
  ['sections of one title', long('# a\n').slice(0, 20_000)],
  ['fences', `## A\n\n${long('```\n').slice(0, 40_000)}`],
  ['comments', long('<!--\n')],
  ['bars', `## A\n\n| Action |\n|-|\n${long('|')}\n`],
])('a file of %s is read to its end', (_name, text) => {
  for (const file of [text, `${toMarkdown(now.document)}\n${text}`])
    expect(comparePostmortem(file, { incidentId: INCIDENT, taken: now, now }).parts.length).toBeGreaterThan(0);
});
