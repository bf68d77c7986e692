import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAtom } from '../testing/atom.ts';
import type { Timed } from '../testing/history/acts.ts';
import { acts, inMinutes, twoProducts } from '../testing/history/acts.ts';
import { histories, play } from '../testing/history/random-history.ts';
import type { Act, Step } from '../testing/history/step.ts';
import { parseXml } from '../testing/parse-xml.ts';
import { publishAll } from '../testing/publish.ts';
import { readV2 } from '../testing/v2-schema.ts';

const MINUTE = 60_000;

function isNoPostmortem(status: string | undefined): boolean {
  return status !== 'postmortem';
}

function feedAfter(...several: readonly Timed[]) {
  return feedOf([...twoProducts(), ...inMinutes(...several)]);
}

function feedOf(steps: readonly Step[]) {
  return readAtom(publishAll(play(steps).record).get('history.atom') ?? '');
}

/** The end of each entry: the newest entry of the record that it tells. */
const WITNESS = /<p><small>Record \d+ · [0-9a-f]{4} [0-9a-f]{4}<\/small><\/p>$/;

describe('whatever was told', () => {
  test('the feed is well-formed and keeps the rules of Atom, also with hostile texts', () => {
    fc.assert(
      fc.property(histories, ({ record }) => {
        readAtom(publishAll(record, /^history\.atom$/).get('history.atom') ?? '');
      }),
      { numRuns: 150 },
    );
  });

  test('each entry is one paragraph an update, under the status it has now, with no element of the texts’ own', () => {
    fc.assert(
      fc.property(histories, ({ record }) => {
        const files = publishAll(record, /^history\.atom$|incidents\.json$/);
        const { incidents } = readV2(files, 'api/v2/incidents.json');
        for (const { link, content } of readAtom(files.get('history.atom') ?? '').entries) {
          const incident = incidents.find((candidate) => link.endsWith(`/incidents/${candidate.id}`));
          if (!incident) continue;
          expect(content).toMatch(WITNESS);
          const said = content.replace(WITNESS, '').replaceAll('<br>', '<br/>');
          const { children } = parseXml(`<div>${said}</div>`);
          expect(children.every(({ name }) => name === 'p')).toBe(true);
          const statuses = children.map((p) => p.children.find((child) => child.name === 'strong')?.text.toLowerCase());
          const updates = incident.incident_updates.map(({ status }) => String(status));
          expect(statuses.filter(isNoPostmortem)).toEqual(updates.filter(isNoPostmortem));
          expect(statuses.filter((status) => !isNoPostmortem(status)).length).toBeLessThan(2);
          expect(/<strong>(.*?)<\/strong>/.exec(content)?.[1]?.toLowerCase()).toBe(statuses[0]);
          const names = children.flatMap((p) => p.children.map((child) => child.name));
          expect(names.filter((name) => !['small', 'br', 'strong'].includes(name))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a maintenance', () => {
  const replan: Act = {
    type: 'replan',
    pick: 0,
    reason: 'The *<parts>* are late.',
    begins: 120 * MINUTE,
    lasts: 60 * MINUTE,
    picks: [],
    startsByItself: true,
    endsByItself: false,
  };

  test('is announced with its window as Statuspage does, while it is ahead, and tells when it is planned anew', () => {
    const [entry, ...others] = feedAfter(acts.schedule(), replan).entries;
    expect(others).toEqual([]);
    expect({ ...entry, content: entry?.content.replace(WITNESS, '') }).toMatchObject({
      id: expect.stringMatching(/^tag:status\.example\.com,2005:Incident\/[0-9a-z]{12}$/),
      title: 'We move the message store',
      published: '2024-03-08T22:00:07.123Z',
      link: expect.stringMatching(/^https:\/\/status\.example\.com\/incidents\/[0-9a-z]{12}$/),
      content:
        "<p><strong>THIS IS A SCHEDULED EVENT Mar <var data-var='date'>9</var>, <var data-var='time'>00:00</var> - " +
        "<var data-var='time'>01:00</var> UTC</strong></p>" +
        "<p><small>Mar <var data-var='date'> 8</var>, <var data-var='time'>22:00</var> UTC</small><br>" +
        '<strong>Scheduled</strong> - Now planned from Mar 9, 00:00 UTC to Mar 9, 01:00 UTC. The *&lt;parts&gt;* are late.</p>' +
        "<p><small>Mar <var data-var='date'> 8</var>, <var data-var='time'>21:50</var> UTC</small><br>" +
        '<strong>Scheduled</strong> - Messages pause for an hour.</p>',
    });
  });

  test('tells the year of a plan that is in another one', () => {
    const [entry] = feedAfter(acts.schedule(), { ...replan, begins: 366 * 24 * 60 * MINUTE }).entries;
    expect(entry?.content).toContain('Now planned from Mar 9, 22:00 UTC 2025 to Mar 9, 23:00 UTC 2025. ');
  });

  test('has its status first once it has begun; that it overruns moves nothing', () => {
    const [entry] = feedAfter(
      acts.schedule(),
      [60, acts.settings()],
      [180, acts.settings({ name: 'Renamed' })],
    ).entries;
    expect(entry?.published).toBe('2024-03-08T22:50:07.123Z');
    expect(entry?.content).toMatch(
      /^<p><small>[^/]*<\/var>, [^/]*<\/var> UTC<\/small><br><strong>In progress<\/strong> - The maintenance began as planned\.<\/p><p>/,
    );
  });
});

describe('an entry', () => {
  test('holds the updates newest first, as Statuspage writes them', () => {
    const text = 'Messages <fail>.\nSince {{t 2024-03-08T21:41Z}}.';
    const feed = feedAfter(acts.declare({ text }), acts.publish({ status: 'resolved', text: 'It *works* again.' }));
    const entries = feed.entries.map((entry) => ({ ...entry, content: entry.content.replace(WITNESS, '') }));
    expect(entries).toEqual([
      {
        id: expect.stringMatching(/^tag:status\.example\.com,2005:Incident\/[0-9a-z]{12}$/),
        title: 'Messages fail',
        published: '2024-03-08T22:00:07.123Z',
        updated: '2024-03-08T22:00:07.123Z',
        link: expect.stringMatching(/^https:\/\/status\.example\.com\/incidents\/[0-9a-z]{12}$/),
        content:
          "<p><small>Mar <var data-var='date'> 8</var>, <var data-var='time'>22:00</var> UTC</small><br>" +
          '<strong>Resolved</strong> - It works again.</p>' +
          "<p><small>Mar <var data-var='date'> 8</var>, <var data-var='time'>21:50</var> UTC</small><br>" +
          '<strong>Investigating</strong> - Messages &lt;fail&gt;.<br>Since 21:41 UTC.</p>',
      },
    ]);
  });

  test('has the postmortem first again when it is revised after a reopening', () => {
    const postmortem = (text: string): Act => ({ type: 'publish-postmortem', pick: 0, text });
    const resolved = acts.publish({ status: 'resolved' });
    const before = [acts.declare(), resolved, postmortem('A cable broke.'), acts.publish(), resolved];
    const [entry] = feedAfter(...before, postmortem('Two cables broke.')).entries;
    const statuses = [...(entry?.content ?? '').matchAll(/<strong>(.*?)<\/strong>/g)].map((it) => it[1]);
    expect(statuses).toEqual(['Postmortem', 'Resolved', 'Investigating', 'Resolved', 'Investigating']);
  });

  test('tells when the next update was promised', () => {
    const [entry] = feedAfter(acts.declare({ promisedIn: 30 * MINUTE })).entries;
    expect(entry?.content).toContain('We are looking into it.<br>Next update by Mar 8, 22:20 UTC</p>');
  });

  test('tells both times of an update that happened before it was told', () => {
    const [entry] = feedAfter(acts.declare({ ago: 70 * 24 * 60 * MINUTE })).entries;
    expect(entry?.content).toContain(
      "<small>Dec <var data-var='date'>29</var>, <var data-var='time'>21:50</var> UTC 2023 (told Mar 8, 21:50 UTC 2024)</small>",
    );
  });

  test('tells a typed time without its date on the day that the update happened, as its page does', () => {
    const text = 'From {{t 2024-03-07T21:41Z}} to {{t 2024-03-08T21:41Z}}.';
    const [entry] = feedAfter(acts.declare({ text, ago: 24 * 60 * MINUTE })).entries;
    expect(entry?.content).toContain('</strong> - From 21:41 UTC to 2024-03-08 21:41 UTC.</p>');
  });

  test('tells times by the clocks of the page', () => {
    const steps = [...twoProducts({ timeZone: 'America/New_York' }), ...inMinutes(acts.declare())];
    const [entry] = feedOf(steps).entries;
    expect(entry?.published).toBe('2024-03-08T16:50:07.123-05:00');
    expect(entry?.content).toContain("<var data-var='time'>16:50</var> EST</small>");
  });
});

describe('the feed', () => {
  test('names itself by the host of the page', () => {
    const { title, id, self, alternate } = feedOf(twoProducts({ url: 'http://localhost:3000/status' }));
    expect({ title, id, self, alternate }).toEqual({
      title: 'Example Status - Incident History',
      id: 'tag:localhost,2005:/history',
      self: 'http://localhost:3000/status/history.atom',
      alternate: 'http://localhost:3000/status',
    });
  });

  test('without entries is as old as the record', () => {
    const feed = feedOf([...twoProducts(), ...inMinutes(acts.addProduct('Threads'))]);
    expect(feed).toMatchObject({ updated: '2024-03-08T21:40:07.123Z', entries: [] });
  });

  test('is updated when an entry is, and by nothing else', () => {
    const others: Act[] = [
      { type: 'impact', pick: 0, impact: 'critical', reason: 'It is bad.' },
      { type: 'rename-feature', pick: 0, name: 'Chats', description: null },
      { type: 'standing', pick: 1, status: 'degraded_performance' },
      acts.settings({ about: 'A notice.' }),
    ];
    const declared = feedAfter(acts.declare({ promisedIn: MINUTE }));
    expect(declared.updated).toBe('2024-03-08T21:50:07.123Z');
    expect(feedAfter(acts.declare({ promisedIn: MINUTE }), ...others)).toEqual(declared);
    expect(feedAfter(acts.declare(), acts.publish()).updated).toBe('2024-03-08T22:00:07.123Z');
  });

  test('holds the 25 incidents with the newest updates, the newest first', () => {
    const titles = Array.from({ length: 26 }, (_, number) => `Number ${number + 1}`);
    const { entries, updated } = feedAfter(
      ...titles.map((title) => acts.declare({ title })),
      acts.publish({ pick: 2 }),
    );
    const newest = [...titles.filter((title) => title !== 'Number 3'), 'Number 3'].toReversed().slice(0, 25);
    expect(entries.map((entry) => entry.title)).toEqual(newest);
    expect(updated).toBe(entries[0]?.updated);
  });
});
