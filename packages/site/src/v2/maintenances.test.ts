import { expect, test } from 'vitest';
import type { Timed } from '../testing/history/acts.ts';
import { acts, inMinutes, twoProducts } from '../testing/history/acts.ts';
import { play } from '../testing/history/random-history.ts';
import { publishAll } from '../testing/publish.ts';
import { readV2 } from '../testing/v2-schema.ts';

const MINUTE = 60_000;
const MESSAGES = 0;

/** What is served after acts on a page with two products, ten minutes apart from 21:40:07.123 where nothing else is said. */
function served(...several: readonly Timed[]) {
  const files = publishAll(play([...twoProducts(), ...inMinutes(...several)]).record);
  const { components } = readV2(files, 'api/v2/components.json');
  return {
    all: readV2(files, 'api/v2/scheduled-maintenances.json').scheduled_maintenances,
    upcoming: readV2(files, 'api/v2/scheduled-maintenances/upcoming.json').scheduled_maintenances,
    active: readV2(files, 'api/v2/scheduled-maintenances/active.json').scheduled_maintenances,
    summary: readV2(files, 'api/v2/summary.json'),
    messages: components.find(({ name }) => name === 'Messages'),
  };
}

test('one that is ahead is upcoming: with its window, the features it is planned on, and nothing changed of them', () => {
  const { all, upcoming, active, summary, messages } = served(acts.schedule());
  expect(upcoming).toEqual(all);
  expect(active).toEqual([]);
  expect(summary).toMatchObject({ scheduled_maintenances: all, incidents: [], status: { indicator: 'none' } });
  expect(all).toMatchObject([
    {
      name: 'We move the message store',
      status: 'scheduled',
      impact: 'maintenance',
      created_at: '2024-03-08T21:50:07.123Z',
      started_at: '2024-03-08T21:50:07.123Z',
      scheduled_for: '2024-03-08T22:50:07.123Z',
      scheduled_until: '2024-03-08T23:50:07.123Z',
      monitoring_at: null,
      resolved_at: null,
      components: [messages],
      incident_updates: [
        {
          status: 'scheduled',
          body: 'Messages pause for an hour.',
          affected_components: [{ name: 'WhatsApp - Messages', old_status: 'operational', new_status: 'operational' }],
        },
      ],
      x_candor: { status: 'scheduled', began_at: null, ended_at: null, overdue: null, plan_changes: 0 },
    },
  ]);
  expect(all[0]?.shortlink).toBe(`https://status.example.com/maintenance/${all[0]?.id}`);
});

test('what the plan said by itself is told at its planned time, in calm words, however late', () => {
  const { all, active, summary, messages } = served(acts.schedule(), [130, acts.settings({ name: 'Renamed' })]);
  expect(active).toEqual(all);
  expect(summary.status).toEqual({ indicator: 'maintenance', description: 'Service Under Maintenance' });
  expect(messages).toMatchObject({ status: 'under_maintenance', updated_at: '2024-03-09T00:00:07.123Z' });
  const { incident_updates: updates, ...maintenance } = all[0] ?? { incident_updates: [] };
  expect(maintenance).toMatchObject({
    status: 'in_progress',
    x_candor: { began_at: '2024-03-08T22:50:07.123Z', overdue: 'end' },
  });
  expect(updates[0]).toMatchObject({
    status: 'in_progress',
    body: 'The maintenance began as planned.',
    created_at: '2024-03-09T00:00:07.123Z',
    display_at: '2024-03-08T22:50:07.123Z',
    affected_components: [{ name: 'WhatsApp - Messages', old_status: 'operational', new_status: 'under_maintenance' }],
    x_candor: { as_planned: true },
  });
});

test('an instant is told without its date on the day that the update happened, whenever it was told', () => {
  const text = 'Since {{t 2024-03-07T21:41Z}}.';
  const { all } = served(acts.schedule(), [70, acts.word({ text, ago: 26 * 60 * MINUTE })]);
  expect(all[0]?.incident_updates[0]).toMatchObject({
    display_at: '2024-03-07T21:00:07.123Z',
    body: 'Since 21:41 UTC.',
  });
});

test('monitoring_at is the first verifying’s, resolved_at the completion’s; over, it is in the whole list alone', () => {
  const { all, upcoming, active, summary, messages } = served(
    acts.schedule({ begins: 15 * MINUTE }),
    acts.word({ status: 'in_progress' }),
    acts.word({ status: 'verifying', ago: MINUTE }),
    acts.word({ status: 'completed', ago: 2 * MINUTE }),
    acts.word({ status: 'completed', text: 'Thank you for your patience.' }),
  );
  expect([...upcoming, ...active, ...summary.scheduled_maintenances]).toEqual([]);
  expect(messages).toMatchObject({ status: 'operational', updated_at: '2024-03-08T22:20:07.123Z' });
  expect(all).toMatchObject([
    {
      status: 'completed',
      monitoring_at: '2024-03-08T22:09:07.123Z',
      resolved_at: '2024-03-08T22:18:07.123Z',
      updated_at: '2024-03-08T22:30:07.123Z',
      x_candor: { ended_at: '2024-03-08T22:18:07.123Z' },
    },
  ]);
});

test('one that was cancelled is told as completed, with the truth beside it', () => {
  const { all, upcoming } = served(acts.schedule(), acts.word({ status: 'cancelled', text: 'Not tonight.' }));
  expect(upcoming).toEqual([]);
  expect(all).toMatchObject([
    {
      status: 'completed',
      incident_updates: [
        { status: 'completed', body: 'Not tonight.', x_candor: { status: 'cancelled' } },
        { status: 'scheduled', x_candor: { status: 'scheduled' } },
      ],
      x_candor: { status: 'cancelled', began_at: null },
    },
  ]);
});

test('another plan shows in the window at once, and is counted', () => {
  const replan = { type: 'replan', pick: 0, reason: 'The parts are late.', begins: 120 * MINUTE } as const;
  const { lasts, startsByItself, endsByItself } = { lasts: 30 * MINUTE, startsByItself: true, endsByItself: false };
  const { all } = served(
    acts.schedule({ picks: [MESSAGES] }),
    { ...replan, lasts, startsByItself, endsByItself, picks: [1] },
    acts.settings({ name: 'Renamed' }),
  );
  expect(all).toMatchObject([
    {
      scheduled_for: '2024-03-09T00:00:07.123Z',
      scheduled_until: '2024-03-09T00:30:07.123Z',
      updated_at: '2024-03-08T22:00:07.123Z',
      incident_updates: [{ status: 'scheduled' }],
      components: [{ name: 'Messages' }, { name: 'Calls' }],
      x_candor: { plan_changes: 1 },
    },
  ]);
});

test('those ahead come by their beginning, of one time the one told last first; those under way come behind', () => {
  const { upcoming, active, summary } = served(
    acts.schedule({ title: 'Under way', begins: 5 * MINUTE }),
    acts.schedule({ title: 'Late', begins: 900 * MINUTE }),
    acts.schedule({ title: 'Soon', begins: 300 * MINUTE }),
    acts.schedule({ title: 'Soon too', begins: 290 * MINUTE }),
    acts.word({ pick: 2, status: 'scheduled', text: 'It stays as planned.' }),
  );
  const names = (maintenances: readonly { name: string }[]) => maintenances.map(({ name }) => name);
  expect(names(upcoming)).toEqual(['Soon', 'Soon too', 'Late']);
  expect(names(summary.scheduled_maintenances)).toEqual([...names(upcoming), ...names(active)]);
  expect(names(active)).toEqual(['Under way']);
});

test('the list holds the latest 50, newest first; those ahead are all told', () => {
  const titles = Array.from({ length: 52 }, (_, number) => `Number ${number + 1}`);
  const { all, upcoming } = served(...titles.map((title) => acts.schedule({ title, begins: 2000 * MINUTE })));
  expect(all.map(({ name }) => name)).toEqual(titles.toReversed().slice(0, 50));
  expect(upcoming).toHaveLength(52);
});
