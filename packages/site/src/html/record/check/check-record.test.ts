import type { Entry, EntryOf, Language } from '@candor/record';
import { chain, FIRST_LOOKS, GENESIS, headAt, recordFilesOf, recordLine, signedFile } from '@candor/record';
import { WHOLE_RECORD as golden, RENAMED_RECORD, SIGNERS } from '@candor/record/testing';
import type { Browser, Page } from '@candor/testbed';
import { expectNoAxeViolations, launchBrowser } from '@candor/testbed';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite } from '../../../doors.ts';
import { asOfNewest, textOf } from '../../../testing/publish.ts';
import { renderDocument } from '../../document/document.ts';
import { dressOf } from '../../document/dress.ts';
import { pageContext } from '../../page-context.ts';
import { ASSETS } from '../../testing/open-story.ts';
import type { ServedPages } from '../../testing/serve-pages.ts';
import { servePages } from '../../testing/serve-pages.ts';
import { checkScript, checkSection } from './check-section.ts';

const newest = golden.at(-1) as Entry;
const UPDATE = golden[11] as Entry;
const LINES = golden.map(recordLine);
const [signer, other = signer] = SIGNERS;

let browser: Browser;
let served: ServedPages;
/** The page that most tests check on: making one takes far longer than checking. */
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  served = await servePages();
  page = await open();
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

type Files = Map<string, string>;

/** A published record with its signed head, and a page with the section. */
function published({ lines = LINES, head = {}, language = 'en' as Language, by = signer } = {}): Files {
  const site = openSite(ASSETS);
  for (const entry of golden) site.apply(entry);
  // The server of these tests sends the policy of pages in Candor's own looks.
  site.model.looks = FIRST_LOOKS;
  const ctx = { ...pageContext(site.model, { ...asOfNewest(site), assets: ASSETS }, language), base: '' };
  const frame = { path: null, address: null, title: 'Record', description: 'Record', part: null, newest };
  const page = renderDocument(ctx, { ...frame, main: checkSection(ctx), data: checkScript(ctx) });
  const { index, hash, recordedAt } = newest;
  const files = recordFilesOf(lines.length);
  const { recordScriptPath } = dressOf(ASSETS, site.model.looks);
  return new Map([
    ['record/index.html', page],
    [recordScriptPath, textOf(site.render(recordScriptPath, asOfNewest(site)))],
    ...files.map(({ path, from, to }): [string, string] => [path, lines.slice(from - 1, to).join('')]),
    ['record/head.json', signedFile(by, { index, hash, recordedAt, files: files.map(({ path }) => path), ...head })],
  ]);
}

/** Publishes something else and checks it; answers what the page says of it, and whether it took it for well. */
async function check(files: Files, kept = '', on = page): Promise<{ said: string[]; isWell: string | null }> {
  served.publish(files, newest.index);
  await on.locator('#check-record input').fill(kept);
  await on.locator('#check-record button').click();
  const result = on.locator('#check-record [role=status]');
  await result.locator('p').first().waitFor();
  return { said: await result.locator('p').allTextContents(), isWell: await result.getAttribute('data-well') };
}

async function open(files = published(), options = {}): Promise<Page> {
  served.publish(files, newest.index);
  const opened = await browser.newPage(options);
  await opened.goto(`${served.url}/record`);
  return opened;
}

/** The golden record with one entry written otherwise. */
const altered = (change: (line: string) => string) => LINES.with(UPDATE.index - 1, change(recordLine(UPDATE)));

test('the golden record is whole, and signed by the key that it tells of', async () => {
  expect(await check(published())).toEqual({
    said: [
      `The record is whole, from entry 1 to entry ${newest.index}. The fingerprint of the newest is ${newest.hash}.`,
      'Texts that were destroyed, so that only their fingerprints are left: 2.',
      `It is signed by the key ${signer.keyId}, of which entry 34 tells.`,
    ],
    isWell: 'true',
  });
});

test.each([
  ['5ace 243a', true],
  ['Record 12 · 5ace 243a', true],
  ['12:5ace243a', true],
  [UPDATE.hash, true],
  ['13:5ace243a', false],
  ['5ace 243b', false],
])('a kept head %s is found on it: %s', async (kept, isThere) => {
  const { said, isWell } = await check(published(), kept);
  expect(said.at(-1)).toBe(
    isThere ? 'What you kept is entry 12 of this record.' : 'What you kept is not on this record.',
  );
  expect(isWell).toBe(String(isThere));
});

test('what is no head is said to be none, and nothing is said of the record', async () => {
  const { said, isWell } = await check(published(), 'yesterday');
  expect(said).toEqual([expect.stringContaining('That is no fingerprint.')]);
  expect(isWell).toBeNull();
});

test.each<[string, (line: string) => string, string]>([
  [
    'another word',
    (line) => line.replace('Messages are', 'Messages were'),
    'a text in it does not fit its fingerprint',
  ],
  [
    'another status',
    (line) => line.replace('"investigating"', '"resolved"'),
    'it says something else than it was recorded with',
  ],
  [
    'another hash',
    (line) => line.replace('5ace243a', '5ace243b'),
    'its own fingerprint is not the one of what it says',
  ],
  [
    'another time',
    (line) => line.replace('T18:14:03.007Z', 'T17:14:03.007Z'),
    'its time is none, or before that of the entry before it',
  ],
  ['another number', (line) => line.replace('"index":12', '"index":13'), 'it has not the number that comes next'],
  [
    'another one before',
    (line) => line.replace('474e8e73', '474e8e74'),
    'it does not name the fingerprint of the entry before it',
  ],
  ['a blank', (line) => line.replace(':', ': '), 'it is not written as an entry is'],
  ['half a surrogate pair', (line) => line.replace('Messages', '\\ud83d'), 'it is not written as an entry is'],
])('a record with %s breaks there', async (_, change, problem) => {
  expect(await check(published({ lines: altered(change) }))).toEqual({
    said: [`The record breaks at entry 12 (record.jsonl, line 12): ${problem}.`],
    isWell: 'false',
  });
});

test('a text that is gone without an entry that says so is told, and one that stands though an entry says so', async () => {
  const lines = altered((line) => line.replace(/"salt":"[^"]*","text":"[^"]*"/, '"salt":null,"text":null'));
  expect(await check(published({ lines }))).toEqual({
    said: [
      'The record breaks at entry 12 (record.jsonl, line 12): a text in it is gone, and no entry says that it was destroyed.',
    ],
    isWell: 'false',
  });
  const data = { ...(newest as EntryOf<'redaction'>).data, hash: 'f'.repeat(64) };
  const untrue = chain(headAt(newest), { kind: 'redaction', data }, newest.recordedAt);
  const head = { index: untrue.index, hash: untrue.hash };
  const { said } = await check(published({ lines: [...LINES, recordLine(untrue)], head }));
  expect(said[0]).toMatch(
    new RegExp(`entry ${untrue.index} .*: it says that a text was destroyed that still stands, or never was there\\.$`),
  );
});

test('a text that was destroyed may be left so in later entries', async () => {
  const last = RENAMED_RECORD.at(-1) as Entry;
  const head = { index: last.index, hash: last.hash };
  const { said, isWell } = await check(published({ lines: RENAMED_RECORD.map(recordLine), head }));
  expect(said[0]).toMatch(new RegExp(`^The record is whole, from entry 1 to entry ${last.index}\\.`));
  expect(isWell).toBe('true');
});

test('a head of another key, or of another record, is told', async () => {
  const unsigned = await check(published({ by: other }));
  expect(unsigned.said.at(-1)).toMatch(/^Its signature does not hold/);
  expect(unsigned.isWell).toBe('false');
  const { said, isWell } = await check(published({ head: { hash: 'f'.repeat(64) } }));
  const { index } = newest;
  expect(said).toEqual([`The signed head speaks of entry ${index}, but the record ends with another entry, ${index}.`]);
  expect(isWell).toBe('false');
});

test('a long record is read from all its files', async () => {
  const record: Entry[] = [];
  for (let count = 0; count < 1_100; count += 1) {
    const before = record.at(-1);
    const body = count === 0 ? golden[33] : UPDATE;
    record.push(chain(before ? headAt(before) : GENESIS, body as Entry, newest.recordedAt));
  }
  const { index, hash } = record.at(-1) as Entry;
  const { said, isWell } = await check(
    published({ lines: record.map(recordLine), head: { index, hash } }),
    `501:${record[500]?.hash}`,
  );
  expect(said[0]).toContain('from entry 1 to entry 1,100.');
  expect(said.at(-1)).toBe('What you kept is entry 501 of this record.');
  expect(isWell).toBe('true');
});

test('what cannot be read is no verdict', async () => {
  const other = await open();
  await other.route('**/record.jsonl', (route) => route.abort());
  const { said, isWell } = await check(published(), '', other);
  expect(said).toEqual(['record.jsonl could not be read, so nothing can be said. Please try again later.']);
  expect(isWell).toBeNull();
  await other.close();
});

test('a browser without Ed25519 says so, and checks the rest; the form comes back when the page was renewed', async () => {
  const other = await open();
  await other.evaluate("crypto.subtle.importKey = () => Promise.reject(new DOMException('no', 'NotSupportedError'))");
  const { said, isWell } = await check(published(), '', other);
  expect(said.at(-1)).toMatch(/^This browser does not know signatures of this kind/);
  expect(isWell).toBe('true');
  await other.evaluate("document.querySelector('#check-record').outerHTML = '<div id=check-record></div>'");
  expect((await check(published(), '', other)).isWell).toBe('true');
  await other.close();
});

test('without scripts there is no form, and the section says how else', async () => {
  const bare = await open(published(), { javaScriptEnabled: false });
  expect(await bare.locator('form, input').count()).toBe(0);
  expect(await bare.locator('#check ~ p').allTextContents()).toContainEqual(expect.stringContaining('candor verify'));
  await bare.close();
});

test('a page without an address yet offers no command', () => {
  const site = openSite(ASSETS);
  const section = checkSection(pageContext(site.model, asOfNewest(site), 'en'));
  expect(String(section)).not.toContain('candor verify');
});

test.each([
  ['de', 'Das Verzeichnis ist heil'],
  ['ar', 'السجل سليم'],
] as const)('it says so in %s', async (language, word) => {
  const spoken = await open(published({ language }));
  const { said } = await check(published({ language }), '', spoken);
  expect(said[0]).toContain(word);
  await expectNoAxeViolations(spoken);
  await spoken.close();
});
