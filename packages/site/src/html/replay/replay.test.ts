import type { IncidentId } from '@candor/log';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openSite } from '../../doors.ts';
import type { Site } from '../../site.ts';
import { PLAIN_ASSETS } from '../../testing/assets.ts';
import { histories } from '../../testing/history/random-history.ts';
import { asOfNewest, textOf } from '../../testing/publish.ts';
import { earlierPath } from '../incident/earlier-page.ts';
import { incidentPath } from '../incident/incident-page.ts';
import { aCorrectedOutage } from '../testing/correction-stories.ts';
import { fileOf } from '../testing/open-story.ts';
import { aLongHistory } from '../testing/stories.ts';
import { MOST_REWORDINGS } from './replay-style.ts';
import { replayPath } from './told-moments.ts';

const WITHDRAWN = 'withdrawn';

/** The items of a list of moments in a page, each with its classes, its id and all that is in it. */
function itemsIn(page: string) {
  return page.split(/(?=<li class="[^"]*" id="[^"]*">)/).flatMap((text) => {
    const [, classes = '', id = ''] = /^<li class="([^"]*)" id="([^"]*)">/.exec(text) ?? [];
    return id === '' ? [] : [{ classes: classes.split(' '), id, text }];
  });
}

/** The words of an update as HTML, whatever the level of its headings; that they are withdrawn; null where it is none. */
function wordsIn(html: string): string | null {
  const words = /<div class="md"[^>]*>([\s\S]*?)<\/div>/.exec(html)?.[1];
  return words?.replaceAll(/<(\/?)h\d/g, '<$1h') ?? (html.includes('<em>') ? WITHDRAWN : null);
}

/** What updates say on an incident's own pages now, oldest first. */
function saidNow(site: Site, id: IncidentId): string[] {
  const paths = [earlierPath(id), incidentPath(id)].filter((path) => site.paths().has(path));
  const pages = paths.map((path) => textOf(site.render(path, asOfNewest(site))));
  return pages.flatMap((page) => itemsIn(page).reverse()).flatMap(({ text }) => wordsIn(text) ?? []);
}

/** What updates say on the page of an incident's replay when its address names a moment: by the rules of its style. */
function saidAt(page: string, anchor: string): string[] {
  const items = itemsIn(page);
  const target = items.findIndex(({ id }) => id === anchor);
  const next = items.findIndex(({ classes }, place) => place > target && classes.includes('at'));
  const shown = next < 0 ? items : items.slice(0, next);
  const told = new Set(
    shown.flatMap(({ classes }) => classes.filter((it) => /^r\d+$/.test(it)).map((it) => it.slice(1))),
  );
  return shown.flatMap(({ classes, text }) => (classes.includes('at') ? [] : (wordingIn(text, told) ?? [])));
}

function wordingIn(text: string, told: ReadonlySet<string>): string | null {
  const wordings = text.split(/(?=<div class="[fuold\d ]+">)/).slice(1);
  if (wordings.length === 0) return wordsIn(text);
  const [visible, ...others] = wordings.filter((wording) => {
    const classes = /^<div class="([^"]*)"/.exec(wording)?.[1]?.split(' ') ?? [];
    return classes.every(
      (it) => !(it[0] === 'f' && !told.has(it.slice(1))) && !(it[0] === 'u' && told.has(it.slice(1))),
    );
  });
  expect(others).toEqual([]);
  return visible === undefined ? null : wordsIn(visible);
}

test('at every moment the words are those that readers saw then', () => {
  let rewordings = 0;
  fc.assert(
    fc.property(histories, ({ record }) => {
      const site = openSite(PLAIN_ASSETS);
      const seen = new Map<IncidentId, Map<number, string[]>>();
      for (const [place, entry] of record.entries()) {
        site.apply(entry);
        const isLast = record[place + 1]?.recordedAt !== entry.recordedAt;
        if (entry.kind === 'correction' || entry.kind === 'withdrawal') rewordings += 1;
        if (!('incidentId' in entry.data)) continue;
        const { incidentId } = entry.data;
        const its = seen.get(incidentId) ?? new Map<number, string[]>();
        seen.set(incidentId, its);
        if (isLast && site.model.incidents.get(incidentId)?.state.updates)
          its.set(entry.index, saidNow(site, incidentId));
      }
      for (const [id, its] of seen) {
        if (!site.paths().has(replayPath(id))) continue;
        const page = textOf(site.render(replayPath(id), asOfNewest(site)));
        for (const [index, words] of its)
          if (page.includes(`id="at-${index}"`))
            expect(saidAt(page, `at-${index}`), `${id} at ${index}`).toEqual(words);
      }
    }),
    { numRuns: 150 },
  );
  expect(rewordings).toBeGreaterThan(20);
});

const { author, id } = aCorrectedOutage();
const page = fileOf(author, replayPath(id));

test('there is a moment for all that was posted, corrected and withdrawn, and a link to each', () => {
  const anchors = itemsIn(page).flatMap((it) => (it.classes.includes('at') ? it.id : []));
  expect(anchors).toHaveLength(12);
  for (const anchor of anchors) expect(page).toContain(`<li><a href="#${anchor}">`);
  const own = fileOf(author, incidentPath(id));
  for (const anchor of anchors) expect(own).toContain(`href="/incidents/${id}/replay#${anchor}"`);
});

test('no moment says what became of a promise later', () => {
  expect(page).not.toMatch(/, kept|came .* late|resolved before/);
});

test('an incident that was told at once has no moments to choose from', () => {
  const { author: other, told } = aLongHistory();
  expect(() => fileOf(other, replayPath(told))).toThrow('There is no');
  expect(fileOf(other, incidentPath(told))).not.toContain('/replay');
});

test('more changes of words than the style tells apart are told with their times', () => {
  const { author: busy, id: its } = aCorrectedOutage();
  for (let nth = 0; nth < MOST_REWORDINGS; nth++) {
    const time = new Date(Date.UTC(2025, 2, 1, 9, nth)).toISOString();
    busy.at(time).correct(its, 0, { change: 'fact', text: `The words number ${nth}.`, reason: 'They were wrong.' });
  }
  const last = itemsIn(fileOf(busy, replayPath(its))).find(({ text }) =>
    text.includes(`number ${MOST_REWORDINGS - 1}.`),
  );
  expect(last?.text).toMatch(/<p class="chg">Until .* it said:<\/p><div class="md"[^>]*><p>The words number 38\./);
  expect(last?.text).toMatch(/<p class="chg">From .* on it said:<\/p><div class="md"[^>]*><p>The words number 39\./);
});
