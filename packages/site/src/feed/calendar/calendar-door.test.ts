import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCalendar } from '../../testing/calendar.ts';
import type { Timed } from '../../testing/history/acts.ts';
import { acts, inMinutes, twoProducts } from '../../testing/history/acts.ts';
import { histories, play } from '../../testing/history/random-history.ts';
import type { Act } from '../../testing/history/step.ts';
import { publishAll } from '../../testing/publish.ts';
import { readV2 } from '../../testing/v2-schema.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function calendarAfter(...several: readonly Timed[]) {
  const files = publishAll(play([...twoProducts(), ...inMinutes(...several)]).record);
  return readCalendar(files.get('maintenance.ics') ?? '');
}

const replan: Act = {
  type: 'replan',
  pick: 0,
  reason: 'The parts are late.',
  begins: 2 * HOUR,
  lasts: HOUR,
  picks: [0],
  startsByItself: true,
  endsByItself: false,
};

test('whatever was told, a client reads it, and finds every maintenance that v2 tells of', () => {
  let told = 0;
  fc.assert(
    fc.property(histories, ({ record }) => {
      const files = publishAll(record, /\.ics$|scheduled-maintenances\.json$/);
      const { events } = readCalendar(files.get('maintenance.ics') ?? '');
      const { scheduled_maintenances: all } = readV2(files, 'api/v2/scheduled-maintenances.json');
      const idOf = (uid: string) => uid.slice(0, uid.indexOf('@'));
      expect(events.map(({ uid }) => idOf(uid)).sort()).toEqual(all.map(({ id }) => id).sort());
      for (const event of events) {
        const maintenance = all.find(({ id }) => id === idOf(event.uid));
        const isCancelled = maintenance?.x_candor.status === 'cancelled';
        expect(event.status === 'CANCELLED').toBe(isCancelled);
        expect(event.summary).toBe(`${isCancelled ? 'Cancelled: ' : ''}${maintenance?.name}`);
        expect(event.modified.slice(0, 19)).toBe(new Date(maintenance?.updated_at ?? '').toISOString().slice(0, 19));
      }
      told += events.length;
    }),
    { numRuns: 200 },
  );
  expect(told).toBeGreaterThan(50);
});

describe('a maintenance', () => {
  test('is an event at its window, with what was said, what it is on and where its page is', () => {
    const { events, ...calendar } = calendarAfter(acts.schedule({ picks: [0, 2] }));
    expect(calendar).toEqual({
      name: 'Example Status - Maintenance',
      shownName: 'Example Status - Maintenance',
      description: 'Planned maintenance, as announced on https://status.example.com',
      source: 'https://status.example.com/maintenance.ics',
      refresh: 'PT1H',
    });
    const [event, ...others] = events;
    expect(others).toEqual([]);
    expect(event).toEqual({
      uid: expect.stringMatching(/^[0-9a-z]{12}@[0-9a-z]{12}$/),
      stamp: '2024-03-08T21:50:07.000Z',
      created: '2024-03-08T21:50:07.000Z',
      modified: '2024-03-08T21:50:07.000Z',
      sequence: 0,
      start: '2024-03-08T22:50:07.000Z',
      end: '2024-03-08T23:50:08.000Z',
      summary: 'We move the message store',
      description: expect.stringMatching(
        /^Messages pause for an hour\.\n\nAffects:\n- WhatsApp: Messages\n- Instagram: Feed\n\nhttps:\/\/status\.example\.com\/maintenance\/[0-9a-z]{12}$/,
      ),
      url: expect.stringMatching(/^https:\/\/status\.example\.com\/maintenance\/[0-9a-z]{12}$/),
      status: 'CONFIRMED',
    });
  });

  test('is read with the title that was written, whatever means something in a calendar', () => {
    for (const title of ['C:\\new, old; "both": \\\\x', 'BEGIN:VEVENT', `${'障害 '.repeat(30)}👩‍👩‍👧`.trim()])
      expect(calendarAfter(acts.schedule({ title })).events[0]?.summary).toBe(title);
  });

  test('moves with its plan, and counts the plans', () => {
    const [before] = calendarAfter(acts.schedule()).events;
    const [after] = calendarAfter(acts.schedule(), replan).events;
    expect(after).toMatchObject({
      uid: before?.uid,
      created: before?.created,
      modified: '2024-03-08T22:00:07.000Z',
      sequence: 1,
      start: '2024-03-09T00:00:07.000Z',
      end: '2024-03-09T01:00:08.000Z',
    });
  });

  test('names what it is planned on now, not what it was planned on before', () => {
    const [event] = calendarAfter(acts.schedule({ picks: [1] }), replan).events;
    expect(event?.description).toContain('Affects:\n- WhatsApp: Messages\n\n');
  });

  test('that is cancelled stays, says so in its title too, and counts once more', () => {
    const cancel = acts.word({ status: 'cancelled', text: 'Not needed any more.' });
    const [event] = calendarAfter(acts.schedule(), replan, cancel).events;
    expect(event).toMatchObject({
      status: 'CANCELLED',
      sequence: 2,
      summary: 'Cancelled: We move the message store',
      description: expect.stringMatching(/^Cancelled\. Not needed any more\.\n\n/),
    });
  });

  test('that nobody began in time is not certain any more; one that overruns says so', () => {
    const byHand = acts.schedule({ startsByItself: false });
    const later = [70, acts.settings({ about: 'Some minutes pass.' })] as const;
    const [missed] = calendarAfter(byHand, later).events;
    expect(missed).toMatchObject({ status: 'TENTATIVE', sequence: 0 });
    expect(missed?.description).toContain('Nobody has said yet that it began.');
    const [late] = calendarAfter(acts.schedule(), [130, acts.settings({ about: 'Hours pass.' })]).events;
    expect(late).toMatchObject({ status: 'CONFIRMED', sequence: 0, modified: '2024-03-09T00:00:07.000Z' });
    expect(late?.description).toMatch(
      /^In progress\. The maintenance began as planned\.\n\nIt takes longer than planned\.\n\n/,
    );
  });

  test('keeps what it is called when the page moves and is renamed', () => {
    const moved = acts.settings({ name: 'Renamed', url: 'https://elsewhere.example.org', timeZone: 'Asia/Kolkata' });
    const [before] = calendarAfter(acts.schedule()).events;
    const [after] = calendarAfter(acts.schedule(), moved).events;
    const { url, description, ...rest } = after ?? {};
    expect(before).toMatchObject(rest);
    expect(url).toMatch(/^https:\/\/elsewhere\.example\.org\/maintenance\//);
    expect(description).toContain(url);
  });
});

describe('the calendar', () => {
  test('can be subscribed to before the first maintenance', () => {
    expect(calendarAfter(acts.declare()).events).toEqual([]);
  });

  test('keeps all that is ahead, and the hundred that ended last', () => {
    const past = Array.from({ length: 102 }, (_, number): Timed[] => [
      acts.schedule({ title: `Past ${number}`, begins: -HOUR, lasts: 3 * HOUR }),
      acts.word({ pick: number, status: 'completed' }),
    ]).flat();
    const titles = calendarAfter(...past, acts.schedule({ title: 'Ahead' })).events.map(({ summary }) => summary);
    expect(titles).toHaveLength(101);
    expect(titles.slice(0, 2)).toEqual(['Ahead', 'Past 101']);
    expect(titles.at(-1)).toBe('Past 2');
  });

  test('says that entries are lost, which no event can', () => {
    const lost: Act = { type: 'continuation', index: 12, from: 9, reason: 'A disk broke.' };
    expect(calendarAfter(lost).description).toBe(
      'Planned maintenance, as announced on https://status.example.com\n\nSince Mar 8, 21:50 UTC 2024 the record behind this goes on without entries 10 to 12, which readers had seen. A disk broke.',
    );
  });
});
