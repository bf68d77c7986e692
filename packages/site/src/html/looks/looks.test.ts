import { createHash } from 'node:crypto';
import { GROUNDS } from '@candor/record';
import { inBase64, LOGOS } from '@candor/record/testing';
import { describe, expect, test } from 'vitest';
import { openSite } from '../../doors.ts';
import type { Site } from '../../site.ts';
import { asOfNewest, textOf } from '../../testing/publish.ts';
import { policyFor, policyForBoth } from '../document/dress.ts';
import type { Author } from '../testing/author.ts';
import { ASSETS, fileOf, filesOf } from '../testing/open-story.ts';
import { anOutage, aQuietPage } from '../testing/stories.ts';

const HELP = { label: 'Help & “more”', url: 'https://example.com/help?a=1&b=2' };
const MAIL = { label: 'Write to us', url: 'mailto:help@example.com' };

const dressed = () =>
  aQuietPage({ url: 'https://example.com/status' })
    .at('2025-02-01T09:00Z')
    .looks({
      logo: LOGOS.svg,
      darkLogo: LOGOS.png,
      accent: { light: '#0b57d0', dark: '#ffd24a' },
      headerLinks: [HELP],
      footerLinks: [HELP, MAIL],
    });

const asOf = (site: Site) => ({ ...asOfNewest(site), assets: ASSETS });

function siteOf({ record }: Author) {
  const site = openSite(ASSETS);
  const touched = record.map((entry) => [entry.kind, new Set(site.apply(entry))] as const);
  return { site, touched, newest: touched.at(-1)?.[1] ?? new Set() };
}

test('the header shows the logo with the name as its text, then the links; the footer its own', () => {
  const page = fileOf(dressed(), 'index.html');
  const header = /<header class="site">.*?<\/header>/s.exec(page)?.[0];
  expect(header).toMatchInlineSnapshot(`
    "<header class="site"><div class="wrap">
    <a class="name" href="/status/" dir="auto"><picture><source media="(prefers-color-scheme:dark)" srcset="/status/assets/logo-14739f04.png" width="64" height="32"><img class="logo" src="/status/assets/logo-889036bf.svg" alt="Harbour Mail" width="64" height="32"></picture></a>
    <nav aria-label="Site"><a href="/status/" aria-current="page">Now</a>  <a href="/status/history">History</a>  <a class="roomy" href="/status/follow">Follow</a></nav>
    <nav class="links" aria-label="Links"><a href="https://example.com/help?a=1&amp;b=2" rel="external" dir="auto">Help &amp; “more”</a></nav>
    </div></header>"
  `);
  expect(/<nav class="links" aria-label="More links">.*?<\/nav>/s.exec(page)?.[0]).toMatchInlineSnapshot(
    `"<nav class="links" aria-label="More links"><a href="https://example.com/help?a=1&amp;b=2" rel="external" dir="auto">Help &amp; “more”</a><a href="mailto:help@example.com" dir="auto">Write to us</a></nav>"`,
  );
});

test('the logo is published under its hash, and gone when it is taken away', () => {
  const author = dressed();
  const { site } = siteOf(author);
  const pictures = [...site.paths()].filter((path) => path.startsWith('assets/logo-'));
  expect(pictures.map((path) => path.slice(-4)).sort()).toEqual(['.png', '.svg']);
  for (const path of pictures) {
    const bytes = site.render(path, asOf(site));
    if (typeof bytes === 'string') throw new Error('A picture is bytes.');
    expect(path).toContain(`logo-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}.`);
    if (path.endsWith('.png')) expect(Buffer.from(bytes).toString('base64')).toBe(LOGOS.png);
    expect(textOf(site.render('index.html', asOf(site)))).toContain(`"/status/${path}"`);
  }
  author.looks({ logo: null, darkLogo: null });
  const { site: bare } = siteOf(author);
  expect([...bare.paths()].filter((path) => path.startsWith('assets/logo-'))).toEqual([]);
  expect(textOf(bare.render('index.html', asOf(bare)))).toMatch(/<a class="name" [^>]*>Harbour Mail<\/a>/);
});

test('a logo keeps its room before it is there: 32 pixels high, and as wide as it is', () => {
  const wide = inBase64('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 700 200"/>');
  expect(fileOf(aQuietPage().looks({ logo: wide }), 'index.html')).toMatch(/alt="[^"]+" width="112" height="32">/);
});

test('a change of looks writes every page anew, with the policy of these looks', () => {
  const { author, id } = anOutage(aQuietPage());
  author.looks({ accent: { light: '#0b57d0', dark: null } });
  const { site, newest } = siteOf(author);
  const pages = [...site.paths()].filter((path) => path.endsWith('.html') && !path.endsWith('widget/index.html'));
  expect(pages).toContain(`incidents/${id}/index.html`);
  for (const path of pages) {
    expect(newest.has(path), path).toBe(true);
    const style = /<style>(.*?)<\/style>/s.exec(textOf(site.render(path, asOf(site))))?.[1] ?? '';
    expect(style).toContain('@media (prefers-color-scheme:light){:root{--accent:#0b57d0}}');
    expect(style).not.toContain('prefers-color-scheme:dark){:root{--accent:');
    const hash = createHash('sha256').update(style).digest('base64');
    expect(policyFor(ASSETS, site.model.looks)).toContain(`style-src 'sha256-${hash}'`);
  }
});

test('while one policy takes the place of another the styles of both are allowed, and nothing else', () => {
  const policyOf = (...styles: string[]) => `default-src 'none'; style-src ${styles.join(' ')}; script-src 'self'`;
  const mixed = policyForBoth(policyOf("'sha256-old'", "'sha256-same'"), policyOf("'sha256-new'", "'sha256-same'"));
  expect(mixed).toBe(policyOf("'sha256-old'", "'sha256-same'", "'sha256-new'"));
  expect(policyForBoth(mixed, policyOf("'sha256-new'", "'sha256-same'"))).toBe(mixed);
  expect(policyForBoth("default-src 'none'", policyOf("'sha256-new'"))).toBe("default-src 'none'");
});

test('a link whose words or address were destroyed is no longer shown', () => {
  const { site } = siteOf(dressed());
  const [link] = site.model.looks.headerLinks;
  if (!link) throw new Error('There is no link.');
  const gone = (text: typeof link.url) => ({ hash: text.hash, salt: null, text: null });
  const shown = (headerLinks: readonly (typeof link)[]) => {
    site.model.looks = { ...site.model.looks, headerLinks };
    return textOf(site.render('index.html', asOf(site))).includes('aria-label="Links"');
  };
  expect(shown([link])).toBe(true);
  expect(shown([{ ...link, label: gone(link.label) }])).toBe(false);
  expect(shown([{ ...link, url: gone(link.url) }])).toBe(false);
});

describe('languages', () => {
  const pagesOf = (author: Author) => [...filesOf(author).keys()].filter((path) => path.endsWith('.html')).sort();

  test('come with a tree of pages, and go with it', () => {
    const author = aQuietPage();
    const alone = pagesOf(author);
    author.languages('en', 'de');
    expect(pagesOf(author)).toEqual([...alone, ...alone.map((path) => `de/${path}`)].sort());
    expect(fileOf(author, 'de/index.html')).toContain('<html lang="de">');
    author.languages('de', 'ar');
    expect(pagesOf(author)).toEqual([...alone, ...alone.map((path) => `ar/${path}`)].sort());
    expect(fileOf(author, 'index.html')).toContain('<html lang="de">');
    const { site, newest } = siteOf(author);
    expect([...site.paths()].filter((path) => path.endsWith('.html') && !newest.has(path))).toEqual([]);
  });
});

test('what colours are measured against is what the style sheet has', () => {
  const grounds = [...ASSETS.style.matchAll(/--(?:paper|card): (#[0-9a-f]+);/g)].map(([, colour = '']) =>
    colour.length === 4 ? colour.replace(/[0-9a-f]/g, '$&$&') : colour,
  );
  expect(grounds).toEqual([...GROUNDS.light, ...GROUNDS.dark]);
});
