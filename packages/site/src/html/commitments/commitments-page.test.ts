import { describe, expect, test } from 'vitest';
import { openSite } from '../../doors.ts';
import type { Author } from '../testing/author.ts';
import { ASSETS, fileOf, filesOf } from '../testing/open-story.ts';
import { aCommittedPostmortem, aPublishedPostmortem, aRevisedPostmortem } from '../testing/postmortem-stories.ts';
import { aHostilePage, aQuietPage } from '../testing/stories.ts';

const assets = { ...ASSETS, style: '/* the style */ body { color: #111 }', script: '// the script' };
const committed = aCommittedPostmortem();
const { author, id } = committed;

test.each<[string, Author, string]>([
  ['none', aQuietPage(), 'commitments/index.html'],
  ['list', author, 'commitments/index.html'],
  ['year', author, 'commitments/2025/index.html'],
  ['beside-postmortem', author, `postmortems/${id}/index.html`],
])('%s is written as it was', async (name, of, path) => {
  await expect(fileOf(of, path, assets)).toMatchFileSnapshot(`../golden/commitments/${name}.golden.html`);
});

const textOf = (page: string) => page.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const isPage = (path: string) => path.endsWith('.html') && !path.startsWith('widget');

function touchedBy(of: Author): string[] {
  const site = openSite(ASSETS);
  return of.record.map((entry) => [...site.apply(entry)]).at(-1) ?? [];
}

test('what is overdue stands first, then what is open by its day; what ended stands below', () => {
  const page = fileOf(author, 'commitments/index.html');
  const titles = [...page.matchAll(/<h3><a [^>]*>([^<]*)/g)].map(([, title]) =>
    title?.split(' ').slice(0, 2).join(' '),
  );
  expect(titles).toEqual(['Write every', 'Measure how', 'Practise going', 'Try changes', 'Keep the', 'Keep a']);
});

test('days kept, moved in time and late are counted apart, each with the list behind it', () => {
  const page = fileOf(author, 'commitments/index.html');
  const said = textOf(page);
  expect(said).toContain('Done in time 1 of 4 commitments Late 2 of 4 commitments');
  expect(said).toMatch(/2025 1 1 2 1 1 /);
  const year = fileOf(author, 'commitments/2025/index.html');
  for (const [, fate = ''] of page.matchAll(/href="\/commitments\/2025#(\w+)"/g))
    expect(year).toContain(`id="${fate}"`);
  const late = textOf(/<section aria-labelledby="late">.*?<\/section>/s.exec(year)?.[0] ?? '');
  expect(late.match(/First told on/g)).toHaveLength(2);
});

describe('beside its postmortem', () => {
  const page = textOf(fileOf(author, `postmortems/${id}/index.html`));

  test('a commitment tells every other day with its reason, the day that passed, and how it ended', () => {
    expect(page).toMatch(/20 April 2025 passed without it\. .*Moved from 20 April 2025 to 9 May 2025/);
    expect(page).toContain(
      'Done Moved from 15 May 2025 to 10 June 2025 , told on 28 April 2025 : The second town gets its machines in May. Told on 9 June 2025 : Every change runs in four places first.',
    );
    expect(page).toContain('Dropped Told on 28 April 2025 : The new carrier');
  });

  test('it stands with the revision in force alone, and with its incident in a line', () => {
    const line = '6 commitments: 2 overdue, 1 open, 2 done, 1 dropped';
    expect(page).toContain(line);
    expect(fileOf(author, `postmortems/${id}/1/index.html`)).not.toContain('id="commitment-');
    expect(textOf(fileOf(author, `incidents/${id}/index.html`))).toContain(line);
  });
});

test('one more word about it changes its own pages, the lists and the incident’s, and neither timelines nor history', () => {
  const { author: of, id: incident } = aCommittedPostmortem();
  expect(touchedBy(of).filter(isPage).sort()).toEqual(
    [
      ...['404.html', 'index.html', 'commitments/index.html', 'commitments/2025/index.html'],
      ...[`incidents/${incident}/index.html`, `postmortems/${incident}/index.html`],
      `postmortems/${incident}/2/index.html`,
    ].sort(),
  );
});

test('the first one changes every page, since all lead to it from then on', () => {
  const before = aRevisedPostmortem();
  for (const [path, file] of filesOf(before.author))
    if (isPage(path)) expect(file, path).not.toContain('href="/commitments"');
  const after = aRevisedPostmortem();
  after.author.commit(after.id, 'Measure how long mail waits', '2025-06-30');
  const pages = [...filesOf(after.author)].filter(([path]) => isPage(path));
  expect(touchedBy(after.author).filter(isPage).sort()).toEqual(pages.map(([path]) => path).sort());
  for (const [path, file] of pages) expect(file, path).toContain('href="/commitments"');
});

test('its words are text, whatever they are', () => {
  const { author: of, id: incident } = aHostilePage();
  const tag = '"\'><script>alert(1)</script><img src=x onerror=alert(1)>\n\n# no\u202E';
  of.at('2025-02-12T02:00Z').update(incident, { status: 'resolved', text: 'Over.' }).postmortem(incident, '```\nopen');
  const kept = of.commit(incident, tag, '2025-03-01');
  of.move(incident, of.commit(incident, tag, '2025-03-01'), '2025-04-01', tag).keep(incident, kept, tag);
  const files = filesOf(of);
  for (const path of ['commitments/index.html', 'commitments/2025/index.html', `postmortems/${incident}/index.html`])
    expect(files.get(path), path).not.toMatch(/<script>alert|<img|\u202E/);
  const markdown = files.get(`postmortems/${incident}.md`) ?? '';
  expect(markdown.slice(markdown.indexOf('\n---\n\n'))).not.toMatch(/^# no|[^\\]<\w/m);
  expect(markdown.endsWith('\n\n---\n\n```\nopen')).toBe(true);
});

test('a superseded revision says what the one in force says otherwise, word by word', () => {
  const { author: of, id: incident } = aRevisedPostmortem();
  const page = fileOf(of, `postmortems/${incident}/1/index.html`);
  expect(page).toContain('<h2 id="differs">What differs in revision 2</h2>');
  expect(page).toMatch(/For two hours<ins><bdi class="vh">added: <\/bdi> and twenty-one minutes<\/ins>, nobody/);
  expect(fileOf(of, `postmortems/${incident}/index.html`)).not.toContain('id="differs"');
  const anew = aPublishedPostmortem();
  const words = Array.from({ length: 1_200 }, (_, at) => `word${at}`).join('-');
  anew.author.at('2025-04-02T14:00Z').postmortem(anew.id, words);
  expect(fileOf(anew.author, `postmortems/${anew.id}/1/index.html`)).toContain('written anew');
});
