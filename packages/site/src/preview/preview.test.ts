import { createHash } from 'node:crypto';
import { Instant } from '@candor/log';
import { LOGOS } from '@candor/record/testing';
import { expect, test } from 'vitest';
import { Author } from '../html/testing/author.ts';
import { ASSETS } from '../html/testing/open-story.ts';
import { anOutage, aQuietPage } from '../html/testing/stories.ts';
import { applyEntry } from '../model/apply-entry.ts';
import { emptySite } from '../model/site-model.ts';
import { previewLooks } from './preview.ts';

function preview(author: Author, looks: Parameters<Author['looks']>[0] = {}) {
  const model = emptySite();
  for (const entry of author.record) applyEntry(model, entry);
  const chosen = emptySite();
  for (const entry of new Author().looks({ ...looks, headerLinks: [LINK] }).record) applyEntry(chosen, entry);
  const now = Instant.parse('2025-02-11T12:00Z');
  const asOf = { day: '2025-02-11', release: 'preview', assets: ASSETS, now };
  return { model, ...previewLooks(model, chosen.looks, asOf) };
}

const LINK = { label: 'Help', url: 'https://example.com' };
const unescaped = (html: string) => html.replace(/&(quot|lt|gt|amp|#39);/g, (_, name) => SIGNS[name] ?? '');
const SIGNS: Record<string, string> = { quot: '"', lt: '<', gt: '>', amp: '&', '#39': "'" };
const framesOf = (html: string) =>
  [...html.matchAll(/title="([^"]*)" srcdoc="([^"]*)"/g)].map(([, title = '', page = '']) => ({
    title,
    page: unescaped(page),
  }));

test('shows home and the open incident in all four ways', () => {
  const { html } = preview(anOutage(aQuietPage()).author);
  const frames = framesOf(html);
  expect(frames.map(({ title }) => title)).toEqual([
    'Home, light, on a desk',
    'Home, light, on a phone',
    'An open incident, light, on a desk',
    'An open incident, light, on a phone',
    'Home, dark, on a desk',
    'Home, dark, on a phone',
    'An open incident, dark, on a desk',
    'An open incident, dark, on a phone',
  ]);
  for (const { page } of frames) expect(page).toContain('<a href="https://example.com" rel="external"');
  expect(html).not.toContain('This is an example');
});

test('tells of an example where no incident is open, on a new page too', () => {
  for (const author of [aQuietPage(), new Author().page('New')]) {
    const incident = framesOf(preview(author).html)[2];
    expect(incident?.page).toContain('This is an example: <strong>no incident is open</strong>.');
  }
});

test('loads nothing, runs nothing, and has a policy that allows just its styles', () => {
  const { html, policy } = preview(aQuietPage(), { logo: LOGOS.svg, darkLogo: LOGOS.png });
  const pages = framesOf(html).map(({ page }) => page);
  for (const page of [html, ...pages]) {
    expect(page).not.toMatch(/<script|<link/);
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
    expect(policy).toContain(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  }
  for (const page of pages) expect(page.match(/src(?:set)?="data:image[^"]+"/g)).toHaveLength(2);
  expect(policy).toMatch(/^default-src 'none'; style-src [^;]+; img-src data:; frame-ancestors 'self';/);
});

test('is light or dark whatever the browser prefers', () => {
  const { html } = preview(aQuietPage(), {
    logo: LOGOS.svg,
    darkLogo: LOGOS.png,
    accent: { light: '#0b57d0', dark: '#ffd24a' },
  });
  for (const { title, page } of framesOf(html)) {
    const [scheme, other] = title.includes('light') ? ['light', 'dark'] : ['dark', 'light'];
    expect(page).not.toContain('prefers-color-scheme');
    expect(page).toContain(`<meta name="color-scheme" content="${scheme}">`);
    expect(page).toContain(`@media ${scheme === 'dark' ? 'all' : 'not all'}{:root{--accent:#ffd24a}}`);
    expect(page).toContain(`<source media="${scheme === 'dark' ? 'all' : 'not all'}"`);
    expect(page).not.toContain(`color-scheme:${other}`);
  }
});
