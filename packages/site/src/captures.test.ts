import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readAtom } from './testing/atom.ts';
import { acts, inMinutes, twoProducts } from './testing/history/acts.ts';
import { play } from './testing/history/random-history.ts';
import type { Element } from './testing/parse-xml.ts';
import { parseXml } from './testing/parse-xml.ts';
import { publishAll } from './testing/publish.ts';

const captures = process.env.CANDOR_TEST_CAPTURES;
if (!captures)
  process.stderr.write(
    'SKIPPED: CANDOR_TEST_CAPTURES names no folder of captured answers, so ours were not compared.\n',
  );

/** A page on which everything that has a key happened. */
const ours = publishAll(
  play([
    ...twoProducts(),
    ...inMinutes(
      acts.declare({ claims: [{ pick: 0, status: 'major_outage' }], promisedIn: 60_000 }),
      acts.publish({ status: 'monitoring' }),
      acts.publish({ status: 'resolved' }),
      acts.addFeature('Status'),
      { type: 'rename-feature', pick: 1, name: 'Voice calls', description: 'Calls to one or many' },
      acts.declare({ claims: [{ pick: 1, status: 'degraded_performance' }] }),
      acts.publish({ pick: 1 }),
      acts.schedule({ begins: 15 * 60_000 }),
      acts.word({ status: 'in_progress' }),
      acts.word({ status: 'verifying' }),
      acts.word({ status: 'completed' }),
      acts.schedule({ begins: 10 * 60_000 }),
      acts.schedule(),
    ),
  ]).record,
);

function capturesIn(pattern: string): string[] {
  const found = globSync(path.join(captures ?? '', pattern)).sort();
  expect(found.length, `No capture matches ${pattern}.`).toBeGreaterThan(0);
  return found;
}

const ANSWERS = [
  ['api/v2/summary.json', 'statuspage/pages/*/summary.json'],
  ['api/v2/summary.json', 'statuspage/github-history/sequences/*/*.json'],
  ['api/v2/incidents.json', 'statuspage/pages/*/incidents.json'],
  ['api/v2/incidents.json', 'statuspage/github-history/incidents-*.json'],
  ['api/v2/scheduled-maintenances.json', 'statuspage/pages/*-scheduled-maintenances.json'],
] as const;

function parsed(served: string): unknown {
  return JSON.parse(ours.get(served) ?? 'null');
}

function read(pattern: string): unknown[] {
  return capturesIn(pattern).map((file) => JSON.parse(readFileSync(file, 'utf8')));
}

describe.skipIf(!captures)('beside real answers', () => {
  test('ours have every key of theirs', () => {
    for (const [served, pattern] of ANSWERS) {
      const theirs = [...shapeOf(read(pattern)).keys()];
      expect([...shapeOf([parsed(served)]).keys()], pattern).toEqual(expect.arrayContaining(theirs));
    }
  });

  test('what stands under a key of ours is of a type that stands there in theirs', () => {
    const theirs = byKind(shapeOf(ANSWERS.flatMap(([, pattern]) => read(pattern))));
    for (const [key, types] of byKind(shapeOf(ANSWERS.map(([served]) => parsed(served)))))
      if (theirs.has(key)) expect([...(theirs.get(key) ?? [])], key).toEqual(expect.arrayContaining([...types]));
  });

  test('the feed has every element and attribute of theirs', () => {
    const own = namesIn(parseXml(ours.get('history.atom') ?? ''));
    for (const file of capturesIn('statuspage/{github-atom,pages/*}/*.atom'))
      expect([...own], file).toEqual(expect.arrayContaining([...namesIn(parseXml(readFileSync(file, 'utf8')))]));
  });

  test('their feeds pass the checks that ours are held to, and show their status in the same place', () => {
    for (const file of capturesIn('statuspage/{github-atom,pages/*}/*.atom')) {
      const { entries } = readAtom(readFileSync(file, 'utf8'));
      expect(entries.length, file).toBeGreaterThan(0);
      for (const { content } of entries) expect(content.replace(ANNOUNCEMENT, '')).toMatch(PARAGRAPH);
    }
    const { entries } = readAtom(ours.get('history.atom') ?? '');
    expect(entries.filter(({ content }) => ANNOUNCEMENT.test(content))).toHaveLength(1);
    for (const { content } of entries) expect(content.replace(ANNOUNCEMENT, '')).toMatch(PARAGRAPH);
  });
});

const ANNOUNCEMENT =
  /^<p><strong>THIS IS A SCHEDULED EVENT [A-Z][a-z]{2} <var data-var='date'>\d+<\/var>, <var data-var='time'>\d\d:\d\d<\/var> - <var data-var='time'>\d\d:\d\d<\/var> UTC<\/strong><\/p>/;

const PARAGRAPH =
  /^<p>\s*<small>[A-Z][a-z]{2} <var data-var='date'>[ \d]\d<\/var>, <var data-var='time'>\d\d:\d\d<\/var> UTC<\/small><br>\s*<strong>[A-Z][a-z]+(?: [a-z]+)?<\/strong> - /;

/** A component is the same thing in every list (no capture has groups but those inside incidents). */
function byKind(shape: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Set<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const [key, types] of shape) {
    const kind = key.replace(/^.*\.components\[\]\./, 'component.');
    kinds.set(kind, new Set([...(kinds.get(kind) ?? []), ...types]));
  }
  return kinds;
}

/** Which types of value stand under each key, e.g. `incidents[].components[].name`: string. */
function shapeOf(values: readonly unknown[]): Map<string, Set<string>> {
  const shape = new Map<string, Set<string>>();
  const note = (key: string, value: unknown) => {
    const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
    shape.set(key, (shape.get(key) ?? new Set()).add(type));
    if (Array.isArray(value)) for (const item of value) note(`${key}[]`, item);
    else if (type === 'object') for (const [name, it] of Object.entries(value as object)) note(`${key}.${name}`, it);
  };
  for (const value of values) note('', value);
  return shape;
}

function namesIn({ name, attributes, children }: Element, above = ''): Set<string> {
  const here = `${above}/${name}`;
  const own = [here, ...Object.keys(attributes).map((attribute) => `${here}@${attribute}`)];
  return new Set([...own, ...children.flatMap((child) => [...namesIn(child, here)])]);
}
