import { describe, expect, test } from 'vitest';
import type { Timed } from '../testing/history/acts.ts';
import { acts, inMinutes, twoProducts } from '../testing/history/acts.ts';
import { play } from '../testing/history/random-history.ts';
import type { Act, Step } from '../testing/history/step.ts';
import { publishAll } from '../testing/publish.ts';
import type { V2Path } from '../testing/v2-schema.ts';
import { readV2 } from '../testing/v2-schema.ts';

const MINUTE = 60_000;
const [MESSAGES, CALLS, FEED] = [0, 1, 2] as const;

/** What is served after acts on a page with two products, ten minutes apart where nothing else is said. */
function served(...several: readonly Timed[]) {
  return servedAfter([...twoProducts(), ...inMinutes(...several)]);
}

function servedAfter(steps: readonly Step[]) {
  const files = publishAll(play(steps).record);
  const read = <Path extends V2Path>(path: Path) => readV2(files, path);
  const { components } = read('api/v2/components.json');
  const { incidents } = read('api/v2/incidents.json');
  return {
    page: read('api/v2/status.json').page,
    status: read('api/v2/status.json').status,
    components: Object.fromEntries(components.map((component) => [component.name, component])),
    order: components.map((component) => component.name),
    incidents,
    get newest() {
      return only(incidents.slice(0, 1));
    },
    unresolved: read('api/v2/incidents/unresolved.json').incidents,
  };
}

function only<It>(list: readonly It[]): It {
  const [it, ...others] = list;
  if (it === undefined || others.length > 0) throw new Error(`Not one but ${list.length}.`);
  return it;
}

function fails(...picks: number[]) {
  return picks.map((pick) => ({ pick, status: 'major_outage' as const }));
}

test('a component says what to use instead of it, as text, while that is known', () => {
  const say = (alternative: string | null): Act => ({ type: 'alternative', pick: MESSAGES, alternative });
  const said = say('Send **mail** from [the web](https://web.example.com).');
  const text = 'Send mail from the web (https://web.example.com).';
  expect(served(said).components).toMatchObject({ Messages: { x_candor: { alternative: text } } });
  for (const { components } of [served(said), served(said, say(null))])
    expect(components.Calls).not.toHaveProperty('x_candor');
  expect(served(said, say(null)).components.Messages).not.toHaveProperty('x_candor');
});

test('an incident tells of its links, and of the entry that made them; a link of the team alone is not told', () => {
  const link = (pick: number, other: number, isPublic: boolean): Act => ({
    ...{ type: 'link', pick, other, relation: 'caused_by' },
    public: isPublic,
  });
  const { incidents } = served(acts.declare(), acts.declare(), acts.declare(), link(0, 1, true), link(2, 0, false));
  const [third, second, first] = incidents;
  expect([first, second, third].map((it) => it?.x_candor.links?.map((seen) => seen.relation))).toEqual([
    ['caused_by'],
    ['led_to'],
    undefined,
  ]);
  expect(first?.x_candor.links).toEqual([
    { relation: 'caused_by', incident_id: second?.id, name: second?.name, shortlink: second?.shortlink },
  ]);
  expect(first?.x_candor.index).toBe(second?.x_candor.index);
  expect(first?.x_candor.index).toBeGreaterThan(third?.x_candor.index ?? 0);
});

describe('page', () => {
  test('is told with its settings, and the head of the record', () => {
    const { record } = play(twoProducts({ timeZone: 'America/New_York' }));
    const { page } = servedAfter(twoProducts({ timeZone: 'America/New_York' }));
    expect(page).toMatchObject({
      name: 'Example Status',
      url: 'https://status.example.com',
      time_zone: 'America/New_York',
      updated_at: '2024-03-08T16:40:07.123-05:00',
      x_candor: { index: record.length, head: record.at(-1)?.hash },
    });
  });

  test('says where the record goes on after a loss', () => {
    const lost: Act = { type: 'continuation', index: 40, from: 5, reason: 'A **disk** was lost.' };
    const { page } = served(lost);
    expect(page.x_candor.continued).toEqual([
      {
        index: page.x_candor.index,
        recorded_at: page.updated_at,
        published: { index: 40, head: expect.stringMatching(/^[0-9a-f]{64}$/) },
        from: 5,
        reason: 'A disk was lost.',
      },
    ]);
    expect(served().page.x_candor).not.toHaveProperty('continued');
  });

  test('updated_at is when the newest entry was recorded, whatever it says; what is internal does not move it', () => {
    const impact: Act = { type: 'impact', pick: 0, impact: 'critical', reason: 'Many shops depend on it.' };
    const note: Act = { type: 'note', pick: 0, text: 'We have no idea.' };
    expect(served(acts.declare()).page.updated_at).toBe('2024-03-08T21:50:07.123Z');
    expect(served(acts.declare(), impact).page.updated_at).toBe('2024-03-08T22:00:07.123Z');
    expect(served(acts.declare(), impact, note).page.updated_at).toBe('2024-03-08T22:00:07.123Z');
  });

  test('both offsets stand in one file across a change of the clocks', () => {
    const steps = twoProducts({ timeZone: 'America/New_York' });
    const { newest } = servedAfter([...steps, ...inMinutes(acts.declare(), [2 * 24 * 60, acts.publish()])]);
    expect(newest.incident_updates.map((update) => update.created_at)).toEqual([
      '2024-03-10T17:50:07.123-04:00',
      '2024-03-08T16:50:07.123-05:00',
    ]);
  });
});

describe('status', () => {
  test('follows the features alone: an open critical incident that claims none leaves it as it is', () => {
    const impact: Act = { type: 'impact', pick: 0, impact: 'critical', reason: 'It is bad.' };
    const { status, newest } = served(acts.declare(), impact);
    expect(newest).toMatchObject({ status: 'investigating', impact: 'critical' });
    expect(status).toEqual({ indicator: 'none', description: 'All Systems Operational' });
  });

  test('is critical when every feature is out, and not before', () => {
    expect(served(acts.declare({ claims: fails(MESSAGES, CALLS) })).status.indicator).toBe('major');
    expect(served(acts.declare({ claims: fails(MESSAGES, CALLS, FEED) })).status.indicator).toBe('critical');
  });
});

describe('components', () => {
  test('products are groups with their features right behind them', () => {
    const { order, components } = served();
    expect(order).toEqual(['WhatsApp', 'Messages', 'Calls', 'Instagram', 'Feed']);
    const { WhatsApp, Messages, Calls, Instagram } = components;
    expect(WhatsApp).toMatchObject({ group: true, group_id: null, position: 1, components: [Messages?.id, Calls?.id] });
    expect(Calls).toMatchObject({ group: false, group_id: WhatsApp?.id, position: 2 });
    expect(Instagram).toMatchObject({ group: true, position: 2 });
  });

  test('a group has the status of its worst member, and all change when an update says so', () => {
    const { components } = served(acts.declare({ claims: [{ pick: CALLS, status: 'partial_outage' }] }));
    const told = {
      status: 'partial_outage',
      created_at: '2024-03-08T21:40:07.123Z',
      updated_at: '2024-03-08T21:50:07.123Z',
    };
    expect(components.Calls).toMatchObject(told);
    expect(components.WhatsApp).toMatchObject(told);
    expect(components.Messages).toMatchObject({ status: 'operational', updated_at: '2024-03-08T21:40:07.123Z' });
    expect(components.Instagram).toMatchObject({ status: 'operational', updated_at: '2024-03-08T21:40:07.123Z' });
  });

  test('the features of a product named as the page stand by themselves, also in what updates say of them', () => {
    const named = { type: 'rename-product', pick: 0, name: 'example status', description: null } as const;
    const { components, order, newest } = served(named, acts.declare({ claims: fails(MESSAGES) }));
    expect(order).toEqual(['Messages', 'Calls', 'Instagram', 'Feed']);
    expect(Object.values(components).map((it) => [it.group_id, it.position])).toEqual([
      [null, 1],
      [null, 2],
      [null, 3],
      [components.Instagram?.id, 1],
    ]);
    expect(newest.components).toEqual([components.Messages]);
    expect(newest.incident_updates[0]?.affected_components).toMatchObject([{ name: 'Messages' }]);
  });

  test('start_date is the day on which it was added, by the page’s clocks', () => {
    const { components } = servedAfter(twoProducts({ timeZone: 'Pacific/Auckland' }));
    expect([components.WhatsApp?.start_date, components.Messages?.start_date]).toEqual([null, '2024-03-09']);
  });

  test('what is archived or has no features is left out', () => {
    const archive: Act = { type: 'archive-feature', pick: CALLS, archived: true };
    expect(served(acts.addProduct('Threads'), archive).order).toEqual(['WhatsApp', 'Messages', 'Instagram', 'Feed']);
  });
});

describe('incidents', () => {
  test('created_at is when we said it, display_at and started_at when it happened', () => {
    const { newest } = served(acts.declare({ ago: 45 * MINUTE }));
    expect(newest).toMatchObject({ created_at: '2024-03-08T21:50:07.123Z', started_at: '2024-03-08T21:05:07.123Z' });
    expect(only(newest.incident_updates)).toMatchObject({
      created_at: '2024-03-08T21:50:07.123Z',
      updated_at: '2024-03-08T21:50:07.123Z',
      display_at: '2024-03-08T21:05:07.123Z',
    });
  });

  test('monitoring_at is the first monitoring’s, resolved_at the resolution’s, and only while it is resolved', () => {
    const through = [
      acts.declare(),
      acts.publish({ status: 'monitoring', ago: MINUTE }),
      acts.publish({ status: 'monitoring' }),
      acts.publish({ status: 'resolved', ago: 2 * MINUTE }),
    ];
    expect(served(...through).newest).toMatchObject({
      status: 'resolved',
      monitoring_at: '2024-03-08T21:59:07.123Z',
      resolved_at: '2024-03-08T22:18:07.123Z',
      updated_at: '2024-03-08T22:20:07.123Z',
    });
    expect(served(...through).unresolved).toEqual([]);
    const reopened = served(...through, acts.publish({ status: 'investigating' }));
    expect(reopened.newest).toMatchObject({ status: 'investigating', resolved_at: null });
    expect(reopened.unresolved).toEqual([reopened.newest]);
    expect(served(acts.declare()).newest.monitoring_at).toBeNull();
  });

  test('affected_components tell of all it touched by then, under the last names told, and are null before', () => {
    const rename: Act = { type: 'rename-feature', pick: MESSAGES, name: 'Chats', description: null };
    const { newest, components } = served(
      acts.declare(),
      acts.publish({ claims: fails(MESSAGES) }),
      rename,
      acts.publish(),
      acts.publish({ status: 'resolved' }),
    );
    const code = components.Chats?.id;
    expect(newest.incident_updates.map((update) => update.affected_components)).toEqual([
      [{ code, name: 'WhatsApp - Chats', old_status: 'major_outage', new_status: 'operational' }],
      [{ code, name: 'WhatsApp - Messages', old_status: 'major_outage', new_status: 'major_outage' }],
      [{ code, name: 'WhatsApp - Messages', old_status: 'operational', new_status: 'major_outage' }],
      null,
    ]);
  });

  test('components are those it ever touched, as they are now', () => {
    const { newest, components } = served(
      acts.declare({ claims: fails(MESSAGES) }),
      acts.publish({ claims: [{ pick: MESSAGES, status: 'operational' }] }),
      { type: 'standing', pick: MESSAGES, status: 'degraded_performance' },
    );
    expect(newest.components).toEqual([components.Messages]);
    expect(components.Messages?.status).toBe('degraded_performance');
  });

  test('a feature taken out of use is no component of its incidents any more, but stays in what was told', () => {
    const archive: Act = { type: 'archive-feature', pick: MESSAGES, archived: true };
    const { newest } = served(acts.declare({ claims: fails(MESSAGES) }), acts.publish({ status: 'resolved' }), archive);
    expect(newest.components).toEqual([]);
    expect(newest.incident_updates.at(-1)?.affected_components).toMatchObject([{ name: 'WhatsApp - Messages' }]);
  });

  test('the impact is the worst it ever said of a feature, until it is overridden', () => {
    const steps = [acts.declare({ claims: fails(MESSAGES) }), acts.publish({ status: 'resolved' })];
    expect(served(...steps).newest.impact).toBe('critical');
    const impact: Act = { type: 'impact', pick: 0, impact: 'minor', reason: 'Few were using it.' };
    expect(served(...steps, impact).newest.impact).toBe('minor');
  });

  describe('with its postmortem published', () => {
    const postmortem = (text: string): Act => ({ type: 'publish-postmortem', pick: 0, text });
    const over = [acts.declare(), acts.publish({ status: 'resolved' })];

    test('has it as its newest update, without a time at which it happened', () => {
      const { newest, page } = served(...over, postmortem('## Why\n\nA **cable** broke.'));
      expect(newest).toMatchObject({
        status: 'postmortem',
        resolved_at: '2024-03-08T22:00:07.123Z',
        updated_at: '2024-03-08T22:10:07.123Z',
      });
      expect(newest.x_candor).toMatchObject(page.x_candor);
      expect(newest.incident_updates).toMatchObject([
        {
          status: 'postmortem',
          body: 'Why\n\nA cable broke.',
          created_at: '2024-03-08T22:10:07.123Z',
          updated_at: '2024-03-08T22:10:07.123Z',
          display_at: null,
          affected_components: null,
        },
        { status: 'resolved' },
        { status: 'investigating' },
      ]);
    });

    test('keeps one update of it, with the words of its newest revision', () => {
      const { newest } = served(
        ...over,
        postmortem('A cable broke.'),
        postmortem('Two broke at {{t 2024-03-08T21:41Z}}.'),
      );
      const first = served(...over, postmortem('A cable broke.')).newest.incident_updates[0];
      expect(newest.updated_at).toBe('2024-03-08T22:20:07.123Z');
      expect(newest.incident_updates).toHaveLength(3);
      expect(newest.incident_updates[0]).toEqual({
        ...first,
        body: 'Two broke at 2024-03-08 21:41 UTC.',
        updated_at: '2024-03-08T22:20:07.123Z',
        x_candor: { ...first?.x_candor, index: newest.x_candor.index },
      });
    });

    test('has it as its newest update again when it is revised after a reopening', () => {
      const again = [postmortem('A cable broke.'), acts.publish(), acts.publish({ status: 'resolved' })];
      const { newest } = served(...over, ...again, postmortem('Two cables broke.'));
      expect(newest.status).toBe('postmortem');
      expect(newest.incident_updates.map(({ status }) => status)).toEqual([
        ...['postmortem', 'resolved', 'investigating', 'resolved', 'investigating'],
      ]);
    });

    test('is open again when it is reopened', () => {
      const { newest, unresolved } = served(...over, postmortem('A cable broke.'), acts.publish());
      expect(newest).toMatchObject({ status: 'investigating', resolved_at: null });
      expect(newest.incident_updates.map(({ status }) => status).slice(0, 2)).toEqual(['investigating', 'postmortem']);
      expect(unresolved).toEqual([newest]);
    });

    test('tells its beginning where it is long, and where it goes on', () => {
      const paragraph = 'The cable was old. '.repeat(100).trim();
      const { newest } = served(...over, postmortem(Array.from({ length: 20 }, () => paragraph).join('\n\n')));
      const [{ body } = { body: '' }] = newest.incident_updates;
      expect(body.split('\n\n')).toEqual([
        ...Array.from({ length: 10 }, () => paragraph),
        `It goes on at ${newest.shortlink.replace('/incidents/', '/postmortems/')}`,
      ]);
    });
  });

  test('the shortlink leads to its page', () => {
    const { newest } = served(acts.declare());
    expect(newest.shortlink).toBe(`https://status.example.com/incidents/${newest.id}`);
  });

  test('texts are plain, their instants told in UTC', () => {
    const text = 'Since **{{t 2024-03-08T21:41Z}}** <SOME/ALL> messages [fail](https://example.com/).\n- Été & 障害';
    expect(only(served(acts.declare({ text })).newest.incident_updates).body).toBe(
      'Since 21:41 UTC <SOME/ALL> messages fail (https://example.com/).\n\n- Été & 障害',
    );
  });

  test('an instant is told without its date on the day that the update happened, whenever it was told', () => {
    const text = 'From {{t 2024-03-07T21:41Z}} to {{t 2024-03-08T21:41Z}}.';
    const { newest } = served(acts.declare({ text, ago: 24 * 60 * MINUTE }));
    const update = only(newest.incident_updates);
    expect(update.display_at).toBe('2024-03-07T21:50:07.123Z');
    expect(update.body).toBe('From 21:41 UTC to 2024-03-08 21:41 UTC.');
  });

  test('x_candor tells the promise and its fate, and the newest entry about the incident', () => {
    const promised = served(acts.declare({ promisedIn: 30 * MINUTE }));
    expect(promised.newest.x_candor).toMatchObject({ next_update_by: '2024-03-08T22:20:07.123Z', promise: 'due' });
    expect(promised.newest.x_candor).toMatchObject({ ...promised.page.x_candor, backfilled: false });

    const late = served(acts.declare({ promisedIn: 30 * MINUTE }), [60, acts.settings({ name: 'Renamed' })]);
    expect(late.newest.x_candor).toMatchObject({ next_update_by: '2024-03-08T22:20:07.123Z', promise: 'late' });
    expect(late.newest.x_candor.index).toBe(late.page.x_candor.index - 1);

    const { newest } = served(acts.declare({ promisedIn: 30 * MINUTE }), acts.publish());
    expect(newest.x_candor).toMatchObject({ next_update_by: null, promise: null });
    expect(newest.incident_updates.map((update) => update.x_candor.promise)).toEqual([null, 'kept']);
  });

  test('a past incident is told at once, at its own times, and notifies nobody', () => {
    const message = {
      status: 'investigating' as const,
      text: 'It was.',
      claims: [],
      promisedIn: null,
      editedAfter: null,
    };
    const { newest } = served({
      type: 'backfill',
      title: 'Feed was empty',
      updates: [
        { ...message, claims: fails(FEED), ago: 300 * MINUTE },
        { ...message, ago: 240 * MINUTE },
      ],
    });
    expect(newest).toMatchObject({
      status: 'resolved',
      created_at: '2024-03-08T21:50:07.123Z',
      started_at: '2024-03-08T16:50:07.123Z',
      resolved_at: '2024-03-08T17:50:07.123Z',
      x_candor: { backfilled: true },
    });
    expect(newest.incident_updates.map((update) => update.deliver_notifications)).toEqual([false, false]);
  });

  test('the lists begin with the one whose newest update happened last', () => {
    const names = (incidents: readonly { name: string }[]) => incidents.map(({ name }) => name);
    const told = served(
      acts.declare({ title: 'First' }),
      acts.declare({ title: 'Second' }),
      acts.declare({ title: 'Third', ago: 300 * MINUTE }),
      acts.publish({ pick: 0 }),
    );
    expect(names(told.incidents)).toEqual(['First', 'Second', 'Third']);
    expect(names(told.unresolved)).toEqual(['First', 'Second', 'Third']);
  });

  test('the list holds the latest 50, newest first; unresolved ones are all told', () => {
    const titles = Array.from({ length: 52 }, (_, number) => `Number ${number + 1}`);
    const { incidents, unresolved } = served(...titles.map((title) => acts.declare({ title })));
    expect(incidents.map((incident) => incident.name)).toEqual(titles.toReversed().slice(0, 50));
    expect(unresolved).toHaveLength(52);
  });
});
