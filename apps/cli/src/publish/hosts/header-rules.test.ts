import { WHOLE_RECORD } from '@candor/record/testing';
import { fileHeaders } from '@candor/site';
import { expect, it } from 'vitest';
import { publishRecord } from '../../verify/testing/publish-record.ts';
import { headerRules } from './header-rules.ts';

const POLICY = "default-src 'none'; style-src 'sha256-x'; frame-ancestors 'none'";

const inFirst = [...publishRecord(WHOLE_RECORD).keys()].filter((file) => !/^[a-z]{2}\//.test(file));
const spoken = inFirst.filter((file) => /\.html$|^(?:badge\.svg|badges\/.*\.svg|card\.png|widget\.json)$/.test(file));
/** All that is published of a page in every language that there is. */
const paths = [...inFirst, ...['de', 'ar'].flatMap((tag) => spoken.map((file) => `${tag}/${file}`))];

/** The rules as a host reads them: an address, with a star at its end for all below it, and headers. */
function readRules(text: string): { readonly address: string; readonly headers: [string, string][] }[] {
  const blocks = text.split(/^(?=\/)/m).slice(1);
  return blocks.map((block) => {
    const [address = '', ...lines] = block.trimEnd().split('\n');
    return { address, headers: lines.map((line) => /^ {2}([a-z-]+): (.+)$/.exec(line)?.slice(1) as [string, string]) };
  });
}

const rules = readRules(headerRules(paths, POLICY));

function answeredWith(file: string): [string, string][] {
  const address = `/${file.replace(/(?:^|\/)index\.html$/, (found) => (/^(?:de|ar)\/index/.test(file) ? '/' : found === 'index.html' ? '' : ''))}`;
  return rules
    .filter((rule) =>
      rule.address.endsWith('*') ? address.startsWith(rule.address.slice(0, -1)) : address === rule.address,
    )
    .flatMap(({ headers }) => headers);
}

it('is what hosts can read: few rules, short lines, no address under two rules that name the same header', () => {
  expect(rules.length).toBeLessThan(100);
  for (const { headers } of rules)
    for (const [name, value] of headers) expect(name.length + value.length).toBeLessThan(1_900);
  for (const file of paths) {
    const names = answeredWith(file).map(([name]) => name);
    expect([file, names]).toEqual([file, [...new Set(names)]]);
  }
});

it('gives every page what the readers’ server gives it, and every file but those that share a folder with pages', () => {
  const mixed: string[] = [];
  for (const file of paths.filter((it) => !/\.(?:br|gz)$/.test(it) && !/^sitemap-/.test(it))) {
    const given = new Map(answeredWith(file));
    const own = headersOf(file);
    own.delete('vary');
    if (file.endsWith('.html')) own.delete('content-type');
    if (JSON.stringify([...given].sort()) === JSON.stringify([...own].sort())) continue;
    mixed.push(file);
    expect([file, given.get('content-security-policy')]).toEqual([file, POLICY]);
    expect(given.has('content-type')).toBe(false);
  }
  const folders = new Set(mixed.map((file) => file.replace(/^(?:de|ar)\//, '').replace(/\/.*\./, '/*.')));
  expect([...folders].sort()).toEqual(['features/*.atom', 'incidents/*.md', 'maintenance/*.md', 'postmortems/*.md']);
});

function headersOf(file: string): Map<string, string> {
  const all = fileHeaders(file, POLICY);
  return new Map(all.flatMap((name, at) => (at % 2 === 0 ? [[name, all[at + 1] ?? '']] : [])));
}
