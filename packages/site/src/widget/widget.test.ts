import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openSite } from '../doors.ts';
import { Author } from '../html/testing/author.ts';
import { aRunningMaintenance } from '../html/testing/maintenance-stories.ts';
import { ASSETS, fileOf } from '../html/testing/open-story.ts';
import { aHostilePage, anOutage, aQuietPage, aResolvedOutage } from '../html/testing/stories.ts';
import { asOfNewest } from '../testing/publish.ts';

const told = (author: Author) => JSON.parse(fileOf(author, 'widget.json'));

test('the widget says how all stands, the worst that is open, or the work under way, and leads to it', () => {
  const outage = anOutage();
  expect(told(new Author())).toMatchObject({ words: 'Nothing has been told here yet', state: 'open', url: '/' });
  expect(told(aQuietPage())).toMatchObject({
    words: 'Everything is working',
    url: 'https://status.example.com/',
    heartbeat: 'heartbeat.json',
  });
  expect(told(outage.author)).toMatchObject({
    words: 'Critical impact: Mail is not being sent or received',
    state: 'major',
    url: `https://status.example.com/incidents/${outage.id}`,
  });
  expect(told(aResolvedOutage().author)).toMatchObject({ words: 'Everything is working', state: 'ok' });
  const { author, id } = aRunningMaintenance();
  author.at('2025-03-19T00:30Z').work(id, { status: 'in_progress', text: 'x', features: { Search: 'operational' } });
  expect(told(author)).toMatchObject({
    words: 'Maintenance under way: We move mailboxes to new disks',
    state: 'maintenance',
    url: `https://status.example.com/maintenance/${id}`,
  });
});

test('of several incidents it says the worst, and how many more there are', () => {
  const author = aQuietPage().at('2025-03-01T09:00Z');
  const worst = author.declare('Mail waits', {
    status: 'identified',
    text: '.',
    features: { Sending: 'major_outage' },
  });
  author.declare('Search is slow', { status: 'identified', text: '.', features: { Search: 'degraded_performance' } });
  expect(told(author)).toMatchObject({
    words: 'Major outage: Mail waits (and 1 more)',
    url: `https://status.example.com/incidents/${worst}`,
  });
});

test('where features stand worse than any incident says, the whole is told', () => {
  const author = aQuietPage().at('2025-03-01T09:00Z');
  author.declare('Search is slow', { status: 'identified', text: '.', features: { Search: 'degraded_performance' } });
  author.catalogue({ type: 'SetStandingStatus', featureId: author.feature('Sending'), status: 'major_outage' });
  expect(told(author)).toMatchObject({ words: '2 of 5 features are affected', state: 'major' });
});

test('in another language it speaks that language, and leads to its pages', () => {
  const site = openSite(ASSETS);
  for (const entry of anOutage(aQuietPage({ url: 'https://example.com/status' })).author.record) site.apply(entry);
  site.model.languages = ['en', 'ar'];
  const word = JSON.parse(String(site.render('ar/widget.json', asOfNewest(site))));
  expect(word).toMatchObject({ lang: 'ar', dir: 'rtl', heartbeat: '../heartbeat.json' });
  expect(word.url).toMatch(/^https:\/\/example\.com\/status\/ar\/incidents\//);
  const page = String(site.render('ar/widget/index.html', { ...asOfNewest(site), assets: ASSETS }));
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page).toContain('<candor-status page="/status/ar/">');
  expect(page).toContain('<script async src="/status/widget.js">');
});

test('the page for frames is written as it was, hostile titles too', async () => {
  const assets = { ...ASSETS, widget: { style: '/* the style */ a { color: inherit }', script: '// the script' } };
  await expect(fileOf(anOutage().author, 'widget/index.html', assets)).toMatchFileSnapshot('golden/outage.golden.html');
  const hostile = fileOf(aHostilePage().author, 'widget/index.html', assets);
  await expect(hostile).toMatchFileSnapshot('golden/hostile.golden.html');
});

test('the script is small', () => {
  expect(gzipSync(fileOf(aQuietPage(), 'widget.js')).length).toBeLessThan(2_048);
});
