import { expect, test } from 'vitest';
import { fileOf } from '../testing/open-story.ts';
import { aQuietPage } from '../testing/stories.ts';

const textOf = (page: string) => page.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const RECORD = 'record/index.html';

/** An outage of three promises: one kept, one late, one met by the resolution; its postmortem is promised. */
function anOutage(author = aQuietPage()) {
  author.at('2024-04-03T18:00Z');
  const id = author.declare('Mail is late', {
    status: 'investigating',
    text: 'We look.',
    features: { Sending: 'major_outage' },
    nextUpdateBy: '2024-04-03T18:30Z',
  });
  const next = { status: 'identified', text: 'We found it.' } as const;
  author.at('2024-04-03T18:32Z').update(id, { ...next, nextUpdateBy: '2024-04-03T19:00Z' });
  author.at('2024-04-03T19:10Z').update(id, { ...next, nextUpdateBy: '2024-04-03T20:00Z' });
  author
    .at('2024-04-03T19:30Z')
    .update(id, { status: 'resolved', text: 'It works.', features: { Sending: 'operational' } });
  return { author, id };
}

test('counts what was kept and what was late, and lists what is behind each number', () => {
  const { author, id } = anOutage();
  const page = textOf(fileOf(author, RECORD));
  expect(page).toContain('Kept since the record began 2 of 3 promises');
  expect(page).toMatch(/2024 2 1 0 1 /);
  const year = textOf(fileOf(author, 'record/promises/2024/index.html'));
  expect(year.match(/Next word: (?:kept\.|came 10 min late\.|kept: it was resolved before\.)/g)).toHaveLength(3);
  expect(year).toContain('Postmortem: still to come.');
  expect(fileOf(author, `incidents/${id}/index.html`)).toContain('2 of 3 promises');
});

test('a postmortem is promised, late, and counted when it comes', () => {
  const { author, id } = anOutage();
  const incident = () => textOf(fileOf(author, `incidents/${id}/index.html`));
  expect(incident()).toMatch(/Postmortem due by 10 April 2024, 23:59 UTC/);
  author.at('2024-04-11T09:00Z');
  expect(incident()).toMatch(/Postmortem Late: it was due by 10 April 2024, 23:59 UTC/);
  author.postmortem(id, 'What we learned.');
  expect(incident()).toMatch(/Postmortem What happened, and what we do about it/);
  expect(textOf(fileOf(author, 'record/promises/2024/index.html'))).toContain('Postmortem: came 9 h 1 min late.');
  expect(textOf(fileOf(author, RECORD))).toContain('Kept since the record began 2 of 4 promises');
});

test('says what to expect while nothing was promised yet', () => {
  const author = aQuietPage();
  expect(textOf(fileOf(author, RECORD))).toContain('Nothing has been promised for a time yet.');
});
