import { feature } from '@candor/features/testing';
import type { Instant } from '@candor/log';
import { text, time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import {
  change,
  givenMaintenance as given,
  MAINTENANCE,
  maintenanceUpdate,
  PLAN,
  planChanged,
  scheduled,
  updateId,
} from '../testing/index.ts';
import type { MaintenanceCommand } from './commands.ts';
import type { PlannedMoment } from './due.ts';
import { MAINTENANCE_STATUSES, NEXT_STATUSES } from './status.ts';

const down = change('messages', 'operational', 'under_maintenance');
const up = change('messages', 'under_maintenance', 'operational');
const running = [...scheduled(), maintenanceUpdate('20:00', { status: 'in_progress', features: [down] })] as const;
const completed = [...running, maintenanceUpdate('20:50', { status: 'completed', features: [up] })] as const;
const cancelled = [...scheduled(), maintenanceUpdate('19:00', { status: 'cancelled' })] as const;
const pasts = {
  scheduled: scheduled(),
  in_progress: running,
  verifying: [...running, maintenanceUpdate('20:30', { status: 'verifying' })],
  completed,
  cancelled,
} as const;

const schedule = {
  type: 'ScheduleMaintenance',
  maintenanceId: MAINTENANCE,
  updateId: updateId(1),
  seriesId: null,
  title: 'We move the message store',
  text: 'Messages pause for an hour.',
  ...PLAN,
  features: [...PLAN.features],
} as const satisfies MaintenanceCommand;

const say = (status: (typeof MAINTENANCE_STATUSES)[number], more: object = {}) =>
  ({
    type: 'PublishMaintenanceUpdate',
    maintenanceId: MAINTENANCE,
    updateId: updateId(2),
    status,
    text: 'A word.',
    features: [],
    ...more,
  }) satisfies MaintenanceCommand;

const replan = (more: object) =>
  ({
    type: 'ChangeMaintenancePlan',
    maintenanceId: MAINTENANCE,
    reason: 'We need more time.',
    ...PLAN,
    features: [...PLAN.features],
    ...more,
  }) satisfies MaintenanceCommand;

const follow = (what: PlannedMoment, planned: Instant) =>
  ({ type: 'FollowMaintenancePlan', maintenanceId: MAINTENANCE, updateId: updateId(3), what, planned }) as const;

describe('ScheduleMaintenance', () => {
  it('announces a window with its first word', () => {
    expect(given().when(schedule, time('18:00'))).toEqual(
      scheduled().map(({ recordedAt: _same, ...it }: object & { recordedAt?: Instant }) => it),
    );
  });

  it('may be for a window that has begun, but not for one that is over', () => {
    expect(given().when(schedule, time('20:30'))).toHaveLength(2);
    expect(given().refused(schedule, time('21:00'))).toBe('window-over');
  });

  it.each([
    ['window-backwards', { scheduledUntil: time('20:00') }],
    ['window-too-long', { scheduledUntil: '2024-05-05T20:00:00.000Z' as Instant }],
    ['window-too-far', { scheduledFor: '2026-04-10T20:00:00.000Z', scheduledUntil: '2026-04-10T21:00:00.000Z' }],
    ['window-too-early', { scheduledFor: '2024-04-02T17:59:00.000Z' }],
    ['unknown-feature', { features: [feature('nothing')] }],
  ])('is refused with %s', (code, more) => {
    expect(given().refused({ ...schedule, ...more } as MaintenanceCommand, time('18:00'))).toBe(code);
  });

  it('happens once', () => {
    expect(given(...scheduled()).refused(schedule, time('18:30'))).toBe('maintenance-exists');
  });
});

describe('PublishMaintenanceUpdate', () => {
  it('begins: the planned features go under maintenance', () => {
    const [begun] = given(...scheduled()).when(say('in_progress'), time('19:58'));
    expect(begun).toMatchObject({ data: { status: 'in_progress', features: [down] }, happenedAt: time('19:58') });
  });

  it('begins with what it says of a planned feature, where it says something', () => {
    const claims = { features: [{ featureId: feature('messages'), status: 'major_outage' }] };
    const [begun] = given(...scheduled()).when(say('in_progress', claims) as MaintenanceCommand, time('20:00'));
    expect(begun).toMatchObject({ data: { features: [change('messages', 'operational', 'major_outage')] } });
  });

  it('goes back to work without touching the features anew', () => {
    expect(given(...pasts.verifying).when(say('in_progress'), time('20:40'))).toMatchObject([
      { data: { features: [] } },
    ]);
  });

  it.each(['completed', 'verifying'] as const)('%s: only the end sets the features free', (status) => {
    const [said] = given(...running).when(say(status), time('20:50'));
    expect(said).toMatchObject({ data: { features: status === 'completed' ? [up] : [] } });
  });

  it.each(MAINTENANCE_STATUSES.flatMap((from) => MAINTENANCE_STATUSES.map((to) => [from, to] as const)))(
    'from %s to %s',
    (from, to) => {
      const past = given(...pasts[from]);
      if (NEXT_STATUSES[from].includes(to)) expect(past.when(say(to), time('20:55'))).toHaveLength(1);
      else expect(past.refused(say(to), time('20:55'))).toBe('maintenance-status-order');
    },
  );

  it('affects nothing before it begins and nothing once it is over', () => {
    const claims = { features: [{ featureId: feature('messages'), status: 'partial_outage' }] };
    const early = say('scheduled', claims) as MaintenanceCommand;
    expect(given(...scheduled()).refused(early, time('19:00'))).toBe('maintenance-not-begun');
    const late = say('completed', claims) as MaintenanceCommand;
    expect(given(...running).refused(late, time('20:50'))).toBe('over-with-affected-features');
  });

  it('does not begin a window that is over when its end says itself', () => {
    const past = given(...scheduled({ startsByItself: false, endsByItself: true }));
    expect(past.refused(say('in_progress'), time('21:00'))).toBe('window-over');
    expect(past.when(say('in_progress'), time('20:59'))).toHaveLength(1);
  });

  it('is refused when a person published since, and not when the clock did', () => {
    expect(given(...running).refused(say('verifying', { after: 2 }), time('20:30'))).toBe('newer-update');
    const byClock = [
      ...scheduled(),
      maintenanceUpdate('20:00', { status: 'in_progress', text: null, features: [down] }),
    ];
    expect(given(...byClock).when(say('verifying', { after: 2 }), time('20:30'))).toHaveLength(1);
  });

  it('did not happen in the future', () => {
    const later = say('in_progress', { happenedAt: time('20:00') });
    expect(given(...scheduled()).refused(later, time('19:59'))).toBe('happened-in-future');
  });
});

describe('ChangeMaintenancePlan', () => {
  const later = { scheduledFor: time('22:00'), scheduledUntil: time('23:00') };

  it('moves a maintenance that has not begun, and says why', () => {
    const [moved] = given(...scheduled()).when(replan(later), time('19:00'));
    expect(moved).toEqual({
      type: 'MaintenancePlanChanged',
      data: { ...PLAN, ...later, reason: text('We need more time.') },
      happenedAt: time('19:00'),
    });
  });

  it('moves nothing but the end once it has begun', () => {
    expect(given(...running).when(replan({ scheduledUntil: time('22:00') }), time('20:30'))).toHaveLength(1);
    expect(given(...running).refused(replan(later), time('20:30'))).toBe('maintenance-begun');
    expect(given(...running).refused(replan({ features: [] }), time('20:30'))).toBe('maintenance-begun');
  });

  it.each([
    ['plan-unchanged', scheduled(), {}],
    ['maintenance-over', completed, later],
    ['maintenance-over', cancelled, later],
    ['window-over', running, { scheduledUntil: time('20:30') }],
    ['newer-update', running, { ...later, after: 1 }],
  ] as const)('is refused with %s', (code, past, more) => {
    expect(given(...past).refused(replan(more), time('20:30'))).toBe(code);
  });

  it('leaves an archived feature of the plan where it is', () => {
    const past = given(...scheduled({ features: [feature('messages'), feature('nothing')] }));
    const moved = replan({ ...later, features: [feature('messages'), feature('nothing')] });
    expect(past.when(moved, time('19:00'))).toHaveLength(1);
  });
});

describe('what the clock says', () => {
  it('begins as planned, however late it says so', () => {
    const events = given(...scheduled()).when(follow('start', time('20:00')), time('20:40'));
    const data = { updateId: updateId(3), status: 'in_progress', text: null, features: [down] };
    expect(events).toEqual([{ type: 'MaintenanceUpdatePublished', data, happenedAt: time('20:00') }]);
  });

  it('ends as planned where the plan says so', () => {
    const past = [...scheduled({ endsByItself: true }), ...running.slice(2)];
    const events = given(...past).when(follow('end', time('21:00')), time('23:00'));
    expect(events).toMatchObject([{ data: { status: 'completed', features: [up] }, happenedAt: time('21:00') }]);
  });

  it('does not end before it began', () => {
    const late = maintenanceUpdate('21:30', { status: 'in_progress' });
    const past = [...scheduled({ startsByItself: false }), late, planChanged('21:40', { endsByItself: true })];
    const events = given(...past).when(follow('end', time('21:00')), time('22:00'));
    expect(events).toMatchObject([{ happenedAt: time('21:30') }]);
  });

  it.each([
    ['start-overdue', scheduled({ startsByItself: false }), time('20:00'), { what: 'start', due: time('20:00') }],
    ['end-overdue', running, time('21:00'), { what: 'end', due: time('21:00') }],
  ] as const)('%s: after five minutes, once', (what, past, planned, data) => {
    const early = time(planned === time('20:00') ? '20:04' : '21:04');
    expect(given(...past).refused(follow(what, planned), early)).toBe('not-due');
    const now = time('21:30');
    const events = given(...past).when(follow(what, planned), now);
    expect(events).toEqual([{ type: 'MaintenanceOverdue', data, happenedAt: now }]);
    expect(given(...past, ...events).refused(follow(what, planned), time('21:40'))).toBe('not-due');
  });

  it('is refused when it is not time, or when somebody said or planned otherwise: its id stays free', () => {
    const refused = (past: ReturnType<typeof given>, at = '20:01') =>
      past.refused(follow('start', time('20:00')), time(at));
    const moved = given(...scheduled(), planChanged('19:00', { scheduledFor: time('20:30') }));
    expect(refused(given(...scheduled()), '19:59:59')).toBe('not-due');
    for (const past of [given(...running), given(...cancelled), moved]) expect(refused(past)).toBe('not-due');
    expect(refused(given(...scheduled({ startsByItself: false })))).toBe('not-due');
  });
});

it('what does not exist takes no command', () => {
  for (const command of [say('in_progress'), replan({}), follow('start', time('20:00'))])
    expect(given().refused(command)).toBe('maintenance-not-found');
});
