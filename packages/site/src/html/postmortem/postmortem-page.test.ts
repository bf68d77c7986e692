import { describe, expect, test } from 'vitest';
import { openSite } from '../../doors.ts';
import type { Author } from '../testing/author.ts';
import { ASSETS, fileOf, filesOf } from '../testing/open-story.ts';
import { aHostilePostmortem, aPublishedPostmortem, aRevisedPostmortem } from '../testing/postmortem-stories.ts';
import { aQuietPage, aResolvedOutage } from '../testing/stories.ts';

const assets = { ...ASSETS, style: '/* the style */ body { color: #111 }', script: '// the script' };
const published = aPublishedPostmortem();
const revised = aRevisedPostmortem();
const hostile = aHostilePostmortem();

test.each<[string, Author, string]>([
  ['none', aQuietPage(), 'postmortems/index.html'],
  ['list', revised.author, 'postmortems/index.html'],
  ['first', published.author, `postmortems/${published.id}/index.html`],
  ['revised', revised.author, `postmortems/${revised.id}/index.html`],
  ['superseded', revised.author, `postmortems/${revised.id}/1/index.html`],
  ['hostile', hostile.author, `postmortems/${hostile.id}/index.html`],
  ['incident', revised.author, `incidents/${revised.id}/index.html`],
])('%s is written as it was', async (name, author, path) => {
  await expect(fileOf(author, path, assets)).toMatchFileSnapshot(`../golden/postmortem/${name}.golden.html`);
});

function touchedBy(author: Author): string[] {
  const site = openSite(ASSETS);
  return author.record.map((entry) => [...site.apply(entry)]).at(-1) ?? [];
}

/** Whether a path is a page of the site; the widget is one for other people's. */
const isPage = (path: string) => path.endsWith('.html') && !path.startsWith('widget');
const pagesOf = (author: Author) => [...filesOf(author).keys()].filter(isPage).sort();

describe('a revision', () => {
  const { author, id } = revised;

  test('stays at its own address, and says what took its place', () => {
    const own = fileOf(author, `postmortems/${id}/1/index.html`);
    expect(own).toContain('For two hours, nobody');
    expect(own).toContain(`took the place of this one. <a href="/postmortems/${id}">Read revision 2</a>`);
    expect(own).toContain(`<link rel="canonical" href="https://status.example.com/postmortems/${id}/1">`);
  });

  test('in force stands at the address of the postmortem, and at its own, which names that one', () => {
    const [inForce, own] = ['', '2/'].map((it) => fileOf(author, `postmortems/${id}/${it}index.html`));
    const withoutPath = (page = '') => page.replace(/ data-path="[^"]*"/, '');
    expect(inForce).toContain('For two hours and twenty-one minutes');
    expect(withoutPath(own)).toBe(withoutPath(inForce));
    expect(inForce).toContain(`<link rel="canonical" href="https://status.example.com/postmortems/${id}">`);
  });

  test('changes its own pages, its incident’s and its features’, the list, home and 404, and no list of incidents', () => {
    const html = touchedBy(author).filter((path) => /^(?!features\/).*\.html$/.test(path));
    expect(html.sort()).toEqual(
      [
        ...[
          '404.html',
          'index.html',
          'postmortems/index.html',
          `incidents/${id}/index.html`,
          `incidents/${id}/replay/index.html`,
          'record/index.html',
        ],
        ...['', '1/', '2/'].map((it) => `postmortems/${id}/${it}index.html`),
      ].sort(),
    );
  });
});

test('the first one changes every page, since all lead to it from then on', () => {
  const before = aResolvedOutage().author;
  for (const path of pagesOf(before)) expect(fileOf(before, path), path).not.toContain('href="/postmortems"');
  const { author } = aPublishedPostmortem();
  expect(touchedBy(author).filter(isPage).sort()).toEqual(pagesOf(author));
  for (const path of pagesOf(author)) expect(fileOf(author, path), path).toContain('href="/postmortems"');
});

describe('while its incident is open again', () => {
  const { author, id } = aRevisedPostmortem();
  const inForce = [`postmortems/${id}/index.html`, `postmortems/${id}/2/index.html`];
  const pages = () => touchedBy(author).filter((path) => path.startsWith('postmortems/'));
  const words = `This incident is open again: <a href="/incidents/${id}">read how it stands</a>.`;
  author.at('2025-04-03T08:00Z').update(id, { status: 'investigating', text: 'It is back.' });
  const reopened = filesOf(author);
  const touchedByReopening = pages();
  author.at('2025-04-03T08:30Z').update(id, { status: 'identified', text: 'The same again.' });
  const touchedByMore = pages();
  author.at('2025-04-03T09:00Z').update(id, { status: 'resolved', text: 'Over.' });
  const touchedByEnd = pages();

  test('the pages of the revision in force say so, and no others', () => {
    for (const path of inForce) expect(reopened.get(path), path).toContain(words);
    expect(reopened.get(`postmortems/${id}/1/index.html`)).not.toContain('open again');
    for (const path of inForce) expect(fileOf(author, path), path).not.toContain('open again');
  });

  test('these pages change by what opens and ends it, and by no other update', () => {
    expect([touchedByReopening.sort(), touchedByMore, touchedByEnd.sort()]).toEqual(
      [inForce, [], inForce].map((it) => it.toSorted()),
    );
  });
});

test('the document is told to be in English on pages in other languages, and where the first one is another', () => {
  const { author, id } = published;
  const article = (file = '') => /<article[^>]*>/.exec(file)?.[0];
  const english = '<article class="md doc" lang="en" dir="ltr">';
  expect(article(fileOf(author, `postmortems/${id}/index.html`))).toBe('<article class="md doc" dir="auto">');
  for (const [languages, prefix] of [
    [['en', 'ar'], 'ar/'],
    [['de', 'en'], ''],
    [['de', 'en'], 'en/'],
  ] as const) {
    const files = filesOf(author, ASSETS, languages);
    const page = files.get(`${prefix}postmortems/${id}/index.html`);
    expect(article(page), prefix).toBe(english);
    expect(page, prefix).toContain('<ul lang="en" dir="ltr"><li><a href="#s-');
    expect(page, prefix).toMatch(/<h1 dir="auto"/);
    const region = {
      'ar/': 'aria-label="جدول" lang="ar"><table lang="en">',
      '': 'aria-label="Tabelle" lang="de"><table lang="en">',
      'en/': 'aria-label="Table"><table>',
    }[prefix];
    expect(page, prefix).toContain(region);
    expect(files.get(`${prefix}postmortems/index.html`), prefix).toContain('<p lang="en" dir="ltr">A change to our');
  }
});

test('the list has the one first that was published last for the first time', () => {
  const { author, id: older } = aPublishedPostmortem();
  author.at('2025-02-21T10:00Z');
  const newer = author.declare('Search is slow', { status: 'identified', text: 'We add machines.' });
  author.at('2025-02-21T10:47Z').update(newer, { status: 'resolved', text: 'Search is quick again.' });
  author.at('2025-02-22T09:00Z').postmortem(newer, '## Summary\n\nThe newer one.');
  author.at('2025-02-23T09:00Z').postmortem(older, '## Summary\n\nThe older one, again.');
  const list = fileOf(author, 'postmortems/index.html');
  expect([...list.matchAll(/<li id="(\w+)">/g)].map((it) => it[1])).toEqual([newer, older]);
  expect(list).toContain('The older one, again.');
});

test('no text leaves the document', () => {
  const page = fileOf(hostile.author, `postmortems/${hostile.id}/index.html`);
  for (const tag of ['<main', '</main>', '<article', '</article>']) expect(page.split(tag), tag).toHaveLength(2);
  expect(page.split('<table>').length).toBe(page.split('<div class="scroll"').length);
  expect(page).not.toMatch(/<script>alert|<img/);
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map((it) => it[1]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, to] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(to);
});
