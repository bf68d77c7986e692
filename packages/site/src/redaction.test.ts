import { sealText } from '@candor/log';
import type { Entry } from '@candor/record';
import { chain, headAt, textsIn, verify, withoutText } from '@candor/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aRichPage } from './html/every-page/testing/rich-page.ts';
import { histories } from './testing/history/random-history.ts';
import { publishAll } from './testing/publish.ts';

const GROUND = 'Personal data & more, removed on request (GDPR art. 17)';

/** The record after the redaction of one text, and all its files. */
function redact(record: readonly Entry[], hash: string) {
  const index = record.find(({ data }) => textsIn(data).some(({ text }) => text.hash === hash))?.index ?? 0;
  const last = record.at(-1) as Entry;
  const ground = sealText(GROUND, 'ab'.repeat(16));
  const data = { index, hash, ground, happenedAt: last.recordedAt, by: 'admin' } as const;
  const after = record.map((entry) => ({ ...entry, data: withoutText(entry.data, hash) }) as Entry);
  after.push(chain(headAt(last), { kind: 'redaction', data }, last.recordedAt));
  expect(verify(after)).toMatchObject({ ok: true });
  return publishAll(after);
}

const { author, over } = aRichPage();
const { record } = author;

/** What a text of the rich page says, by how it begins. */
function textOf(words: string): { readonly hash: string; readonly words: string } {
  const texts = record.flatMap(({ data }) => textsIn(data)).map(({ text }) => text);
  const found = texts.find((text) => text.text?.startsWith(words));
  if (!found?.text) throw new Error(`Nobody said ${words}.`);
  return { hash: found.hash, words: found.text };
}

describe('where a text was destroyed', () => {
  const update = textOf('We look.');
  const files = redact(record, update.hash);
  const told = [...files].filter(([, text]) => text.includes('GDPR art. 17'));

  it('pages say so, with the day and the ground', () => {
    const pages = told.filter(([path]) => path.startsWith('incidents/') && path.endsWith('.html'));
    expect(pages).toHaveLength(2);
    for (const [, page] of pages)
      expect(page).toMatch(
        /<p class="soft">\[removed\] Removed on <time datetime="[\d-]+">[^<]+<\/time>: <span dir="auto">Personal data &amp; more/,
      );
  });

  it('and so do v2, the feeds and Markdown', () => {
    const paths = told.map(([path]) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['api/v2/summary.json', 'history.atom', 'updates.rss', 'updates.json']),
    );
    expect(paths.filter((path) => path.endsWith('.md'))).toHaveLength(1);
    expect(files.get('api/v2/summary.json')).toContain('[removed on 2026-02-01: Personal data & more');
  });
});

it.each([
  ['the notice on every page', 'This page is **made up**', 'index.html'],
  ['the imprint', 'Harbour Mail Ltd', 'about/index.html'],
  ['an alternative', 'The apps remind you too', 'features/calendar-reminders/index.html'],
  ['why the record goes on', 'The disk of our database broke', 'history/index.html'],
  ['the title of a maintenance', 'We renew certificates', null],
])('says so in the place of %s', (_, words, path) => {
  const text = textOf(words);
  const files = redact(record, text.hash);
  const pages = [...files].filter(([name, page]) => name.endsWith('.html') && page.includes('GDPR art. 17'));
  if (path) expect(pages.map(([name]) => name)).toContain(path);
  expect(pages.length).toBeGreaterThan(0);
  expect([...files.values()].filter((file) => file.includes(words.replaceAll('*', '')))).toEqual([]);
});

it.each([
  ['reason', 'correction'],
  ['reason', 'withdrawal'],
  ['reason', 'maintenance-correction'],
  ['reason', 'maintenance-withdrawal'],
  ['title', 'commitment'],
  ['reason', 'commitment-moved'],
  ['evidence', 'commitment-kept'],
  ['reason', 'commitment-dropped'],
] as const)('says so in the place of the %s of a %s, and never a bare [removed]', (name, kind) => {
  const entry = record.find((it) => it.kind === kind);
  const found = textsIn(entry?.data).find(({ path }) => path === name);
  const files = redact(record, found?.text.hash ?? '');
  const told = [...files].filter(([path, file]) => /\.(?:html|md|json|atom|rss)$/.test(path) && /\[removed/.test(file));
  expect(told.length).toBeGreaterThan(0);
  for (const [path, file] of told) expect(file, path).toContain('GDPR art. 17');
});

it('says so in the place of a title and of a whole postmortem', () => {
  const published = record.filter((entry) => entry.kind === 'postmortem');
  const [, revision] = published;
  const files = redact(record, revision?.data.text.hash ?? '');
  expect(files.get(`postmortems/${over}/index.html`)).toContain('[removed] Removed on');
  expect(files.get(`postmortems/${over}/1/index.html`)).not.toContain('[removed]');
  const untitled = redact(record, revision?.data.title.hash ?? '');
  expect(untitled.get(`postmortems/${over}/index.html`)).toContain('The title was removed on');
});

it('leaves the words of no text in any file, whichever is destroyed', () => {
  let sought = 0;
  fc.assert(
    fc.property(histories, fc.nat(), (book, pick) => {
      const texts = book.record.flatMap(({ data }) => textsIn(data)).map(({ text }) => text);
      const chosen = texts[pick % texts.length];
      const words = chosen?.text ?? '';
      const isElsewhere = texts.some((it) => it !== chosen && it.text?.includes(words));
      const isPlain = /^[A-Za-z0-9 ]{12,}$/.test(words);
      if (!chosen || isElsewhere || !isPlain) return;
      sought += 1;
      const slug = words.toLowerCase().replaceAll(' ', '-');
      for (const [path, file] of redact(book.record, chosen.hash)) {
        expect(file.includes(words), path).toBe(false);
        expect(path).not.toContain(slug);
      }
    }),
    { numRuns: 60 },
  );
  expect(sought).toBeGreaterThan(0);
});
