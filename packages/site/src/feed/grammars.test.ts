import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { afterAll, describe, expect, test } from 'vitest';
import { compactToXml } from '../testing/grammar/compact-to-xml.ts';
import { histories } from '../testing/history/random-history.ts';
import { publishAll } from '../testing/publish.ts';

const captures = process.env.CANDOR_TEST_CAPTURES;
const EMPTY_GRAMMAR = 'start = element nothing { empty }';
if (!captures)
  process.stderr.write('SKIPPED: CANDOR_TEST_CAPTURES names no folder with grammars, so no feed was validated.\n');

describe.skipIf(!captures)('Atom, by the grammar of RFC 4287', () => {
  const grammar = XmlDocument.fromString(compactToXml(captures ? captured('atom-rfc4287.rnc') : EMPTY_GRAMMAR));
  const validator = RelaxNGValidator.fromDoc(grammar);
  afterAll(() => {
    validator.dispose();
    grammar.dispose();
  });

  function validate(feed: string): void {
    const document = XmlDocument.fromString(feed);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  }

  test('real feeds are valid, and are not once they are broken', () => {
    const files = globSync(path.join(captures ?? '', 'statuspage/{github-atom,pages/*}/*.atom'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const feed = readFileSync(file, 'utf8');
      validate(feed);
      for (const [what, broken] of Object.entries(brokenForms(feed))) {
        expect(broken, what).not.toBe(feed);
        expect(() => validate(broken), `${what}: ${file}`).toThrow();
      }
    }
  });

  test('ours are valid, whatever was told', () => {
    fc.assert(
      fc.property(histories, ({ record }) => {
        for (const text of publishAll(record, /\.atom$/).values()) validate(text);
      }),
      { numRuns: 100 },
    );
  });
});

describe.skipIf(!captures)('JSON Feed, by its schema', () => {
  // Not strict: the schema leaves out types that ajv would like to read.
  const ajv = new Ajv.default({ strict: false });
  formats.default(ajv);
  const validate = ajv.compile(captures ? JSON.parse(captured('jsonfeed.feed-1.schema.json')) : {});

  test('ours is valid, whatever was told, and is not once it is broken', () => {
    fc.assert(
      fc.property(histories, ({ record }) => {
        const feed = JSON.parse(publishAll(record, /^feed\.json$/).get('feed.json') ?? '');
        // Some histories have an address that no page can be given.
        fc.pre(URL.canParse(feed.home_page_url));
        expect(validate(feed), JSON.stringify(validate.errors)).toBe(true);
        for (const broken of [
          { ...feed, version: 1 },
          { ...feed, title: undefined },
          { ...feed, feed_url: 'no address' },
          { ...feed, items: [{ content_text: 'Without an id' }] },
          { ...feed, items: [{ id: '1' }] },
          { ...feed, items: [{ id: '1', content_text: 'x', date_published: 'yesterday' }] },
        ])
          expect(validate(broken)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});

function captured(name: string): string {
  return readFileSync(path.join(captures ?? '', name), 'utf8');
}

function brokenForms(feed: string): Record<string, string> {
  return {
    'without an id': feed.replace(/<id>.*?<\/id>/, ''),
    'with two titles': feed.replace(/<title>.*?<\/title>/, '$&$&'),
    'with a date in words': feed.replace(/<updated>.*?<\/updated>/, '<updated>yesterday</updated>'),
    'with an element that Atom does not have': feed.replace('<entry>', '<entry><description>x</description>'),
    'with an attribute that Atom does not have': feed.replace('<entry>', '<entry priority="high">'),
    'with an element in HTML text': feed.replace('<content type="html">', '<content type="html"><b/>'),
    'with an entry before its head': feed.replace('</feed>', '<id>tag:example.com,2005:late</id></feed>'),
  };
}
