import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ASSETS, fileOf, filesOf } from '../testing/open-story.ts';
import { anOutage, aWideOutage } from '../testing/stories.ts';

const BUDGET = 14_336;

/** An outage in the middle of which so many updates of a length are told, a minute apart. */
function aLongOutage(updates: number, words: (number: number) => string) {
  const { author, id } = anOutage();
  for (let number = 1; number <= updates; number += 1) {
    const minute = String(number % 60).padStart(2, '0');
    const hour = String(2 + Math.floor(number / 60)).padStart(2, '0');
    author.at(`2025-02-12T${hour}:${minute}Z`).update(id, { status: 'identified', text: words(number) });
  }
  return { author, id, files: filesOf(author) };
}

const line = (number: number) =>
  `Word ${number}: region ${number * 7919} is back, and mail of ${number * 104729} people arrives.`;

const wordsIn = (page = '') => [...page.matchAll(/<p>Word (\d+):/g)].map(([, number]) => Number(number));

test('a short timeline has one page', () => {
  const { id, files } = aLongOutage(3, line);
  expect(files.has(`incidents/${id}/earlier/index.html`)).toBe(false);
  expect(files.get(`incidents/${id}/index.html`)).not.toContain('id="earlier"');
});

test('a long one goes on on a second page, nothing left out and nothing told twice', () => {
  const { id, files } = aLongOutage(100, line);
  const first = wordsIn(files.get(`incidents/${id}/index.html`));
  const second = wordsIn(files.get(`incidents/${id}/earlier/index.html`));
  expect(first.length).toBeGreaterThan(20);
  expect([...first, ...second]).toEqual(Array.from({ length: 100 }, (_, place) => 100 - place));
  const earlier = (files.get(`incidents/${id}/earlier/index.html`)?.split('<li class=').length ?? 0) - 1;
  expect(files.get(`incidents/${id}/index.html`)).toContain(
    `<a id="earlier" rel="next" href="/incidents/${id}/earlier">${earlier} earlier entries</a>`,
  );
});

test('the page of an update’s revisions leads to where the update stands', () => {
  const { author, id } = aLongOutage(100, line);
  author.at('2025-02-13T09:00Z').correct(id, 0, { change: 'fact', text: 'It was so.', reason: 'We looked again.' });
  const [, page = ''] = [...filesOf(author)].find(([path]) => path.startsWith(`incidents/${id}/updates/`)) ?? [];
  expect(page).toContain(`<a href="/incidents/${id}/earlier#`);
});

test('the newest words are shown whole, however long', () => {
  const long = (number: number) => `Word ${number}: ${'It is a long story. '.repeat(900)}`;
  const { id, files } = aLongOutage(2, long);
  expect(wordsIn(files.get(`incidents/${id}/index.html`))).toEqual([2]);
  expect(wordsIn(files.get(`incidents/${id}/earlier/index.html`))).toEqual([1]);
});

/** Words that compress as badly as those of people do, or worse: no two alike. */
function prose(seed: number, length: number): string {
  let state = seed;
  const next = (most: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % most;
  };
  const word = () => Array.from({ length: 2 + next(8) }, () => 'etaoinshrdlucmfwypvbgk'[next(22)]).join('');
  let text = `Word ${seed}:`;
  while (text.length < length) text += ` ${word()}`;
  return text;
}

test.each([
  ['many short updates', 200, 120],
  ['long updates', 30, 1_500],
  ['updates of every length', 12, 900],
])('the first view of an incident stays within its budget: %s', (_name, updates, length) => {
  const { id, files } = aLongOutage(updates, (number) => prose(number, length));
  expect(gzipSync(files.get(`incidents/${id}/index.html`) ?? '').length).toBeLessThan(BUDGET);
});

/** Words of a script with very many letters, of three bytes each: no two alike. */
function ideographs(seed: number, length: number): string {
  let state = seed;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCodePoint(0x4e00 + (state % 2_500));
  };
  return `Word ${seed}: ${Array.from({ length }, next).join('')}`;
}

test.each(['en', 'ar'] as const)('also in scripts that take three bytes for a letter, on a page in %s', (language) => {
  const { author, id } = aLongOutage(40, (number) => ideographs(number, 260));
  const page = filesOf(author, ASSETS, ['en', 'ar']).get(`${language === 'en' ? '' : 'ar/'}incidents/${id}/index.html`);
  expect(wordsIn(page).length).toBeGreaterThan(5);
  expect(gzipSync(page ?? '').length).toBeLessThan(BUDGET);
});

test('also where forty features are named', () => {
  const { author, id } = aWideOutage();
  for (let number = 1; number <= 30; number += 1)
    author.at(`2025-02-20T02:${number + 10}Z`).update(id, { status: 'identified', text: prose(number, 600) });
  expect(gzipSync(fileOf(author, `incidents/${id}/index.html`)).length).toBeLessThan(BUDGET);
});

test('search engines read the updates of the page as a live blog', () => {
  const { id, files } = aLongOutage(2, line);
  const page = files.get(`incidents/${id}/index.html`) ?? '';
  const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? 'null');
  expect(data).toMatchObject({
    '@type': 'LiveBlogPosting',
    url: `https://status.example.com/incidents/${id}`,
    inLanguage: 'en',
    coverageStartTime: '2025-02-11T22:20:00.000Z',
  });
  expect(data).not.toHaveProperty('coverageEndTime');
  expect(data.liveBlogUpdate[0]).toMatchObject({
    '@type': 'BlogPosting',
    headline: 'Identified',
    articleBody: line(2),
  });
  expect(data.dateModified).toBe(data.liveBlogUpdate[0].datePublished);
  expect(data.liveBlogUpdate.at(-1).articleBody).toContain('Since about 22:10 UTC mail');
});
