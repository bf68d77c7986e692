import { expect, test } from 'vitest';
import { aComingMaintenance, aMaintenanceNotBegun } from '../testing/maintenance-stories.ts';
import { fileOf } from '../testing/open-story.ts';

const textOf = (page: string) => page.replaceAll(/<[^>]*>/g, '');

test('names what was planned on, also where a person began it and said that all of that works', () => {
  const { author, id } = aMaintenanceNotBegun();
  const features = { Sending: 'operational', Receiving: 'operational' } as const;
  author.at('2025-03-18T23:10Z').work(id, { status: 'in_progress', text: 'Nothing is noticed.', features });
  const begun = fileOf(author, `maintenance/${id}/index.html`);
  expect(begun).not.toContain('No feature is named');
  expect(textOf(begun)).toMatch(/What is affected[^.]*Sending[^.]*Receiving/);
  author.at('2025-03-19T01:00Z').work(id, { status: 'completed', text: 'All is moved.' });
  expect(textOf(fileOf(author, `maintenance/${id}/index.html`))).toMatch(/What was affected[^.]*Sending[^.]*Receiving/);
});

test('tells the year of a plan where it is another one than that of the entry', () => {
  const { author, id } = aComingMaintenance();
  const features = ['Sending', 'Receiving'];
  const move = (from: string, until: string) =>
    author.at('2025-03-12T10:00Z').replan(id, { from, until, features, reason: 'The disks are late.' });
  move('2026-03-18T23:00Z', '2026-03-19T02:00Z');
  const lines = textOf(fileOf(author, `maintenance/${id}/index.html`));
  expect(lines).toContain('Begins: 18 March, 23:00 UTC → to  18 March 2026, 23:00 UTC');
  expect(lines).toContain('Ends: 19 March, 02:00 UTC → to  19 March 2026, 02:00 UTC');
});
