import { expect, test } from 'vitest';
import { aCorrectedMaintenance, aCorrectedOutage } from '../html/testing/correction-stories.ts';
import { filesOf } from '../html/testing/open-story.ts';
import { aQuietPage } from '../html/testing/stories.ts';
import { PLAIN_ASSETS } from '../testing/assets.ts';
import { readAtom } from '../testing/atom.ts';
import { readRss } from '../testing/rss.ts';
import { readV2 } from '../testing/v2-schema.ts';

const { author, id } = aCorrectedOutage();
const files = filesOf(author, { ...PLAIN_ASSETS });
const text = (path: string) => files.get(path) ?? '';
const updates = readAtom(text('updates.atom')).entries;

test('followers hear of facts, additions and withdrawals by themselves, and not of typos', () => {
  expect(updates.slice(0, 3).map(({ title, updated }) => [title, updated])).toEqual([
    ['Extended: Mail is not being sent or received', '2025-02-18T10:02:00.000Z'],
    // Its words were extended a day later: it does not tell them any more.
    ['Corrected: Mail is not being sent or received', '2025-02-18T10:02:00.000Z'],
    ['Withdrawn: Mail is not being sent or received', '2025-02-12T09:00:00.000Z'],
  ]);
  expect(updates[3]?.title).toBe('Resolved: Mail is not being sent or received');
  expect(updates[0]?.link).toMatch(new RegExp(`/incidents/${id}/updates/[0-9a-z]{12}$`));
  expect(updates[0]?.content).toContain('Corrected 6\u00A0days later (added information): Some providers give up');
  expect(updates[0]?.content).toContain('Mail to small providers');
  expect(updates[1]?.content).not.toContain('A change to our load balancers');
});

test('what was corrected says so and is updated, also by a typo; its publication does not move by that', () => {
  expect(updates[3]).toMatchObject({ published: '2025-02-12T01:10:00.000Z', updated: '2025-02-12T01:14:00.000Z' });
  expect(updates[3]?.content).toContain('Corrected 4\u00A0min later (a typo): Learned, not learn.');
  const [whole] = readAtom(text('history.atom')).entries;
  expect(whole).toMatchObject({ published: '2025-02-18T10:02:00.000Z', updated: '2025-02-18T10:02:00.000Z' });
  expect(readRss(text('history.rss')).items[0]?.pubDate).toBe('Tue, 18 Feb 2025 10:02:00 GMT');
});

test('a promise that was withdrawn stands nowhere as if it stood', () => {
  const late = aQuietPage().at('2024-04-03T18:00Z');
  const first = { status: 'investigating', text: 'We look.', nextUpdateBy: '2024-04-03T18:30Z' } as const;
  const itsId = late.declare('Mail is late', { ...first, features: { Sending: 'major_outage' } });
  late.at('2024-04-03T18:10Z').withdrawPromise(itsId, 'Our provider tells us nothing.');
  const its = filesOf(late, { ...PLAIN_ASSETS });
  for (const path of ['history.atom', 'updates.atom', 'features/mail-sending.atom']) {
    const [entry] = readAtom(its.get(path) ?? '').entries;
    expect(entry?.content, path).toContain(
      'The update promised by Apr 3, 18:30 UTC is not promised any more: Our provider tells us nothing.',
    );
    expect(entry).toMatchObject({ updated: '2024-04-03T18:10:00.000Z' });
  }
  expect(its.get(`incidents/${itsId}.md`)).toContain('next_update_by: null');
  const [incident] = readV2(its, 'api/v2/incidents.json').incidents;
  expect(incident?.x_candor).toMatchObject({ next_update_by: null, promise: 'withdrawn' });
});

test('words that were withdrawn stand nowhere as if they stood', () => {
  const withdrawn = 'Reminders by mail do not arrive either';
  for (const [path, its] of files)
    if (!/^(?:incidents\/.*\/(?:updates|replay)\/|api\/v2\/|updates\.json|record)/.test(path))
      expect(its, path).not.toContain(withdrawn);
  const body = readV2(files, 'api/v2/incidents.json')
    .incidents[0]?.incident_updates.map((it) => it.body)
    .join();
  expect(body).not.toContain(withdrawn);
  const { items } = JSON.parse(text('updates.json')) as { items: { content_text: string; content_html: string }[] };
  for (const item of items) expect(item.content_text + item.content_html).not.toContain(withdrawn);
});

test('programs are told what an update said before', () => {
  const [incident] = readV2(files, 'api/v2/incidents.json').incidents;
  const [resolved, , , identified, withdrawn, first] = incident?.incident_updates ?? [];
  expect(incident?.updated_at).toBe('2025-02-18T10:02:00.000Z');
  expect(resolved).toMatchObject({ created_at: '2025-02-12T01:10:00.000Z', updated_at: '2025-02-12T01:14:00.000Z' });
  expect(identified?.x_candor).toMatchObject({
    revision: 3,
    corrections: [
      { at: '2025-02-17T10:02:00.000Z', change: 'fact', before: expect.stringContaining('our name servers') },
      { change: 'addition', reason: 'Some providers give up after a day.' },
    ],
  });
  expect(withdrawn).toMatchObject({
    body: 'This update was withdrawn. Reminders did arrive: we had looked at the wrong graph.',
    updated_at: '2025-02-12T09:00:00.000Z',
    x_candor: { withdrawn: { at: '2025-02-12T09:00:00.000Z', before: expect.stringContaining('Reminders by mail') } },
  });
  expect(Object.keys(first?.x_candor ?? {})).toEqual(['index', 'next_update_by', 'promise']);
  const { items } = JSON.parse(text('updates.json')) as { items: { _candor: object }[] };
  expect(items[3]?._candor).toMatchObject({ index: 19, revision: 2, corrections: [{ change: 'typo' }] });
});

test('the same of a maintenance', () => {
  const maintained = filesOf(aCorrectedMaintenance().author, { ...PLAIN_ASSETS });
  const titles = readAtom(maintained.get('updates.atom') ?? '').entries.map(({ title }) => title);
  expect(titles.slice(0, 2)).toEqual([
    'Withdrawn: We move mailboxes to new disks',
    'Corrected: We move mailboxes to new disks',
  ]);
  const [told] = readV2(maintained, 'api/v2/scheduled-maintenances.json').scheduled_maintenances;
  expect(told?.incident_updates.at(-1)?.x_candor).toMatchObject({ revision: 2 });
  expect(maintained.get('maintenance.ics')).not.toContain('Half of the mailboxes');
});
