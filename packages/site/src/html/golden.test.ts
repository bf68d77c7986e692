import { expect, test } from 'vitest';
import { PLAIN_ASSETS } from '../testing/assets.ts';
import { Author } from './testing/author.ts';
import { aCorrectedMaintenance, aCorrectedOutage } from './testing/correction-stories.ts';
import { aWinter } from './testing/feature-stories.ts';
import {
  aCancelledMaintenance,
  aComingMaintenance,
  aCompletedMaintenance,
  aHostileMaintenance,
  aMaintainedPage,
  aMaintenanceNotBegun,
  aMaintenanceToldLate,
  anOverrunningMaintenance,
  aReplannedMaintenance,
  aRunningMaintenance,
} from './testing/maintenance-stories.ts';
import { fileOf, filesOf } from './testing/open-story.ts';
import {
  aHostilePage,
  aLinkedIncident,
  aLongHistory,
  anImprintedPage,
  anOutage,
  aQuietPage,
  aResolvedOutage,
  aWideOutage,
} from './testing/stories.ts';

const assets = { ...PLAIN_ASSETS, style: '/* the style */ body { color: #111 }', script: '// the script' };
const outage = anOutage(aQuietPage({ about: 'This page is **made up**, since {{t 2025-01-07T09:00Z}}.' }));
const elsewhere = anOutage(aQuietPage({ timeZone: 'Europe/Berlin', url: 'https://example.com/status' }));
const over = aResolvedOutage();
const long = aLongHistory();
const wide = aWideOutage();
const hostile = aHostilePage();
const lost = aResolvedOutage()
  .author.at('2025-02-12T09:00Z')
  .continueOver(20, 'The disk of our database broke at noon; the copy is of <b>9:00</b>.');
const imprinted = anImprintedPage({ timeZone: 'Europe/Dublin' });
const linked = aLinkedIncident();
const corrected = aCorrectedOutage();
const [, corrections = ''] = [...filesOf(corrected.author).keys()].filter((path) => path.includes('/updates/'));

test.each<[string, Author, string]>([
  ['home-empty', new Author(), 'index.html'],
  ['home-quiet', aQuietPage(), 'index.html'],
  ['home-outage', outage.author, 'index.html'],
  ['home-watched', long.author, 'index.html'],
  ['incident-open', outage.author, `incidents/${outage.id}/index.html`],
  ['incident-elsewhere', elsewhere.author, `incidents/${elsewhere.id}/index.html`],
  ['incident-resolved', over.author, `incidents/${over.id}/index.html`],
  ['incident-told-afterwards', long.author, `incidents/${long.told}/index.html`],
  ['incident-wide', wide.author, `incidents/${wide.id}/index.html`],
  ['incident-hostile', hostile.author, `incidents/${hostile.id}/index.html`],
  ['incident-linked', linked.author, `incidents/${linked.id}/index.html`],
  ['incident-linked-as-cause', linked.author, `incidents/${linked.cause}/index.html`],
  ['incident-corrected', corrected.author, `incidents/${corrected.id}/index.html`],
  ['revisions', corrected.author, corrections],
  ['replay', corrected.author, `incidents/${corrected.id}/replay/index.html`],
  ['history', long.author, 'history/index.html'],
  ['year', long.author, 'history/2025/index.html'],
  ['month', long.author, 'history/2025-02/index.html'],
  ['about', imprinted, 'about/index.html'],
  ['about-new', new Author(), 'about/index.html'],
  ['about-lost', lost, 'about/index.html'],
  ['follow', imprinted, 'follow/index.html'],
  ['not-found', outage.author, '404.html'],
  ['home-lost', lost, 'index.html'],
  ['history-lost', lost, 'history/index.html'],
  ['not-found-lost', lost, '404.html'],
])('%s is written as it was', async (name, author, path) => {
  await expect(fileOf(author, path, assets)).toMatchFileSnapshot(`golden/${name}.golden.html`);
});

const maintained = aMaintainedPage();
const berlin = aQuietPage({ timeZone: 'Europe/Berlin', url: 'https://example.com/status' });

test.each([
  ['coming', aComingMaintenance()],
  ['in-progress', aRunningMaintenance()],
  ['overrunning', anOverrunningMaintenance()],
  ['not-begun', aMaintenanceNotBegun()],
  ['told-late', aMaintenanceToldLate()],
  ['completed', aCompletedMaintenance()],
  ['elsewhere', aCompletedMaintenance(berlin)],
  ['replanned', aReplannedMaintenance()],
  ['cancelled', aCancelledMaintenance()],
  ['hostile', aHostileMaintenance()],
  ['corrected', aCorrectedMaintenance()],
])('a maintenance that is %s is written as it was, under both of its addresses', async (name, { author, id }) => {
  const page = fileOf(author, `maintenance/${id}/index.html`, assets);
  await expect(page).toMatchFileSnapshot(`golden/maintenance/${name}.golden.html`);
  expect(fileOf(author, `incidents/${id}/index.html`, assets)).toBe(page);
});

test.each([
  ['list', maintained.author, 'maintenance/index.html'],
  ['year', maintained.author, 'maintenance/2025/index.html'],
  ['home-maintained', maintained.author, 'index.html'],
  ['home-coming', aComingMaintenance().author, 'index.html'],
])('%s is written as it was', async (name, author, path) => {
  await expect(fileOf(author, path, assets)).toMatchFileSnapshot(`golden/maintenance/${name}.golden.html`);
});

const winter = aWinter();

test.each([
  ['feature', 'features/mail-sending/index.html'],
  ['told-late', 'features/post-receiving/index.html'],
  ['archived', 'features/mail-fax/index.html'],
])('the page of a feature, %s, is written as it was', async (name, path) => {
  await expect(fileOf(winter, path, assets)).toMatchFileSnapshot(`golden/features/${name}.golden.html`);
});

test('the favicon has the shape and colour of the whole', async () => {
  await expect(fileOf(outage.author, 'favicon.svg')).toMatchFileSnapshot('golden/favicon.golden.svg');
  expect(fileOf(aQuietPage(), 'favicon.svg')).not.toBe(fileOf(outage.author, 'favicon.svg'));
});

test.each(['de', 'ar'] as const)('pages are written in %s below its tag', async (language) => {
  const files = filesOf(outage.author, assets, ['en', language]);
  for (const [name, path] of [
    ['home', 'index.html'],
    ['incident', `incidents/${outage.id}/index.html`],
    ['about', 'about/index.html'],
    ['follow', 'follow/index.html'],
  ])
    await expect(files.get(`${language}/${path}`)).toMatchFileSnapshot(`golden/${language}/${name}.golden.html`);
  const feature = filesOf(winter, assets, ['en', language]).get(`${language}/features/mail-sending/index.html`);
  await expect(feature).toMatchFileSnapshot(`golden/${language}/feature.golden.html`);
});
