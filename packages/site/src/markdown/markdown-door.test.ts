import { renderHtml } from '@candor/markdown';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCorrectedOutage } from '../html/testing/correction-stories.ts';
import { aHostileMaintenance, aReplannedMaintenance } from '../html/testing/maintenance-stories.ts';
import { fileOf, filesOf } from '../html/testing/open-story.ts';
import { aCommittedPostmortem, aHostilePostmortem, aRevisedPostmortem } from '../html/testing/postmortem-stories.ts';
import { aLinkedIncident, anOutage } from '../html/testing/stories.ts';
import { histories } from '../testing/history/random-history.ts';
import { publishAll } from '../testing/publish.ts';

const outage = anOutage();
const linked = aLinkedIncident();
const revised = aRevisedPostmortem();
const committed = aCommittedPostmortem();
const hostile = aHostilePostmortem();
const replanned = aReplannedMaintenance();
const hostileWork = aHostileMaintenance();

const corrected = aCorrectedOutage();

test.each([
  ['incident-open', outage.author, `incidents/${outage.id}.md`],
  ['incident-linked', linked.author, `incidents/${linked.id}.md`],
  ['incident-with-postmortem', revised.author, `incidents/${revised.id}.md`],
  ['incident-hostile', hostile.author, `incidents/${hostile.id}.md`],
  ['maintenance-replanned', replanned.author, `maintenance/${replanned.id}.md`],
  ['maintenance-hostile', hostileWork.author, `maintenance/${hostileWork.id}.md`],
  ['postmortem', revised.author, `postmortems/${revised.id}.md`],
  ['incident-corrected', corrected.author, `incidents/${corrected.id}.md`],
  ['postmortem-committed', committed.author, `postmortems/${committed.id}.md`],
  ['postmortem-superseded', revised.author, `postmortems/${revised.id}/1.md`],
])('%s is written as it was', async (name, author, path) => {
  await expect(fileOf(author, path)).toMatchFileSnapshot(`golden/${name}.golden.md`);
});

test('a postmortem is served to the byte as it lies in the record', () => {
  const { author, id } = revised;
  for (const entry of author.record) {
    if (entry.kind !== 'postmortem') continue;
    const { revision, text } = entry.data;
    expect(fileOf(author, `postmortems/${id}/${revision}.md`).endsWith(`\n\n${text.text}`)).toBe(true);
  }
  expect(fileOf(author, `postmortems/${id}.md`)).toContain('revision: 2\n');
});

/** The front matter and the headings outside of quotes, as a reader's program sees them. */
function readBack(markdown: string) {
  const [, front = '', body = ''] = /^---\n((?:[a-z_]+: .+\n)+)---\n\n([\s\S]+)$/.exec(markdown) ?? [];
  const facts = front
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(0, line.indexOf(': ')));
  const html = outside(renderHtml(body, { headingBase: 1 }));
  return { facts, levels: [...html.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level)), html };
}

/** Quotes stand in quotes: the innermost goes first. */
function outside(html: string): string {
  const left = html.replace(/<blockquote>(?:(?!<\/?blockquote>)[\s\S])*<\/blockquote>/g, '');
  return left === html ? html : outside(left);
}

describe('whatever happened', () => {
  test('each file has its own front matter, its own headings, and nothing of an operator outside of quotes', () => {
    let moments = 0;
    fc.assert(
      fc.property(histories, ({ record }) => {
        for (const [path, text] of publishAll(record)) {
          if (!path.endsWith('.md') || path.startsWith('postmortems/') || typeof text !== 'string') continue;
          const { facts, levels, html } = readBack(text);
          expect(facts.slice(0, 4), path).toEqual([
            'title',
            path.startsWith('incidents/') ? 'incident' : 'maintenance',
            'url',
            'page',
          ]);
          expect(new Set(facts).size, path).toBe(facts.length);
          const [first, ...rest] = levels;
          expect(first, path).toBe(1);
          expect(
            rest.every((level) => level === 2 || level === 3),
            path,
          ).toBe(true);
          const told = html.split('(record ').length - 1;
          expect(
            rest.filter((level) => level === 3),
            path,
          ).toHaveLength(told);
          expect(html, path).not.toMatch(/<(?:table|pre|hr|ol)/);
          moments += told;
        }
      }),
      { numRuns: 60 },
    );
    expect(moments).toBeGreaterThan(200);
  });

  test.each([
    ['incident', revised.author],
    ['maintenance', replanned.author],
  ])('there is one beside every page of an %s, which names it', (_what, author) => {
    const files = filesOf(author);
    const pages = [...files.keys()].flatMap(
      (path) => /^((?:incidents|maintenance|postmortems)\/\w{12}(?:\/\d+)?)\/index\.html$/.exec(path)?.[1] ?? [],
    );
    const named = pages.map(
      (page) => /type="text\/markdown" href="\/([^"]+)"/.exec(files.get(`${page}/index.html`) ?? '')?.[1],
    );
    expect(new Set(named)).toEqual(new Set([...files.keys()].filter((path) => /^(?!.*\/2\.md$).*\.md$/.test(path))));
  });
});
