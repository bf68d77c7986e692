import { expect, test } from 'vitest';
import { openSite } from '../doors.ts';
import type { Author } from '../html/testing/author.ts';
import { anOutage, aQuietPage } from '../html/testing/stories.ts';
import { PLAIN_ASSETS } from '../testing/assets.ts';

/** The pictures and words for other pages that the newest entry changed. */
function touchedBy({ record }: Author): string[] {
  const site = openSite(PLAIN_ASSETS);
  const touched = record.map((entry) => ({ kind: entry.kind, paths: [...site.apply(entry)] }));
  // What an incident's end promises of its postmortem comes behind it, and paints nothing.
  const newest = touched.findLast(({ kind }) => kind !== 'postmortem-promised');
  return (newest?.paths ?? []).filter((path) => /badge|card|favicon|widget/.test(path)).sort();
}

const WHOLE = ['badge.svg', 'card.png', 'favicon.ico', 'favicon.svg', 'widget.json', 'widget/index.html'];

test('an update that changes no status paints nothing', () => {
  const { author, id } = anOutage();
  author.at('2025-02-12T00:20Z').update(id, { status: 'identified', text: 'We are still at it.' });
  expect(touchedBy(author)).toEqual([]);
});

test('an update that changes a status changes the whole and that feature', () => {
  const { author, id } = anOutage();
  author
    .at('2025-02-12T00:20Z')
    .update(id, { status: 'identified', text: '.', features: { Search: 'partial_outage' } });
  expect(touchedBy(author)).toEqual(['badges/mail-search.svg', ...WHOLE].sort());
});

test('the end of an incident, and its opening again, change every feature that it ever touched', () => {
  const { author, id } = anOutage();
  const all = ['calendar-reminders', 'mail-receiving', 'mail-search', 'mail-sending'].map(
    (name) => `badges/${name}.svg`,
  );
  author.at('2025-02-12T00:20Z').update(id, { status: 'resolved', text: 'Well again.' });
  expect(touchedBy(author)).toEqual([...all, ...WHOLE].sort());
  author.at('2025-02-12T00:30Z').update(id, { status: 'investigating', text: 'Not so.' });
  expect(touchedBy(author)).toEqual([...all, ...WHOLE].sort());
});

test('another name for a feature changes its badge alone, an impact the widget alone', () => {
  const author = aQuietPage();
  author.catalogue({ type: 'RenameFeature', featureId: author.feature('Search'), name: 'Finding' });
  expect(touchedBy(author)).toEqual(['badges/mail-search.svg']);
  const outage = anOutage();
  outage.author.at('2025-02-12T00:20Z').impact(outage.id, 'minor', 'It is over soon.');
  expect(touchedBy(outage.author)).toEqual(['widget.json', 'widget/index.html']);
});
