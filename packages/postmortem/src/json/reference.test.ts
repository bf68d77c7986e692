import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BlockJson, PostmortemJson } from './schema.ts';

const reference = readFileSync(`${import.meta.dirname}/../../../../docs/reference/postmortem-json.md`, 'utf8');

function listedUnder(heading: string): string[] {
  const [, section = ''] = new RegExp(`## ${heading}\n([\\s\\S]*?)(?:\n## |$)`).exec(reference) ?? [];
  const rows = [...section.matchAll(/^\| (`[^|]+) \|/gm)].map(([, names = '']) => names);
  return rows
    .flatMap((names) => [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name))
    .filter((name) => name !== 'kind');
}

test('the reference lists the keys of the document, in order, and no others', () => {
  expect(listedUnder('Keys')).toEqual(Object.keys(PostmortemJson.shape));
});

test('the reference lists the kinds of blocks, in order, and no others', () => {
  const kinds = BlockJson.options.flatMap(({ shape }) =>
    'options' in shape.kind ? shape.kind.options : [shape.kind.value],
  );
  expect(listedUnder('Blocks')).toEqual(kinds);
});
