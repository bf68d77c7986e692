import { time } from '@candor/log/testing';
import { describe, expect, it } from 'vitest';
import type { IncidentCommand } from '../command/commands.ts';
import { declared, givenIncident as given, INCIDENT, published, updateId } from '../testing/index.ts';
import { promiseIn, promisePresets, usualPreset } from './promise-in.ts';

describe('an update promised within some minutes', () => {
  it.each([
    [30, '18:10', '18:40'],
    [30, '18:10:01', '18:45'],
    [15, '18:14:59', '18:30'],
    [1440, '00:00', '00:00'],
  ])('of %i min at %s is due on a round five minutes, never sooner', (minutes, now, due) => {
    expect(promiseIn(minutes, time(now)).slice(11)).toBe(time(due).slice(11));
  });

  const publish = {
    type: 'PublishUpdate',
    incidentId: INCIDENT,
    updateId: updateId(2),
    status: 'identified',
    text: 'We found it.',
    features: [],
    nextUpdateIn: 30,
  } as const satisfies IncidentCommand;
  const open = [declared('18:10'), published('18:10')] as const;

  it('is counted from when it is recorded', () => {
    const [event] = given(...open).when(publish, time('18:31'));
    expect(event?.data).toMatchObject({ nextUpdateBy: time('19:05') });
  });

  it('is not promised beside a time, nor when it is resolved', () => {
    const twice = { ...publish, nextUpdateBy: time('19:00') };
    expect(given(...open).refused(twice, time('18:31'))).toBe('promise-twice');
    expect(given(...open).refused({ ...publish, status: 'resolved' }, time('18:31'))).toBe('promise-after-resolved');
  });
});

describe('what is offered', () => {
  it('is sooner the worse it is', () => {
    const firsts = (['SEV1', 'SEV2', 'SEV3', 'SEV4'] as const).map((severity) => promisePresets(severity)[0]);
    expect(firsts).toEqual([15, 30, 120, 240]);
    expect(promisePresets(null)).toEqual([30, 60]);
  });

  it('has the interval used last as its default, where the severity offers it', () => {
    const hourly = { madeAt: time('18:12'), due: time('19:15') };
    expect(usualPreset(null, null)).toBe(30);
    expect(usualPreset('SEV2', hourly)).toBe(60);
    expect(usualPreset('SEV1', hourly)).toBe(15);
    expect(usualPreset('SEV2', { ...hourly, due: time('18:55') })).toBe(30);
  });
});
