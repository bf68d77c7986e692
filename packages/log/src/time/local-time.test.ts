import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Instant, instantOf } from '../instant.ts';
import { instantsShowing, localTime } from './local-time.ts';

const at = (text: string) => Instant.parse(text);

describe('a local time', () => {
  it.each([
    ['UTC', 'Etc/UTC', '2024-04-03T18:10', '2024-04-03T18:10Z'],
    ['summer', 'Europe/Berlin', '2024-07-01T20:10', '2024-07-01T18:10Z'],
    ['winter', 'Europe/Berlin', '2024-01-01T19:10', '2024-01-01T18:10Z'],
    ['half an hour', 'Asia/Kolkata', '2024-04-03T23:45', '2024-04-03T18:15Z'],
    ['far west', 'Pacific/Pago_Pago', '2024-04-03T07:10', '2024-04-03T18:10Z'],
    ['far east', 'Pacific/Kiritimati', '2024-04-04T08:10', '2024-04-03T18:10Z'],
    ['the last minute before clocks go forward', 'Europe/Berlin', '2024-03-31T01:59', '2024-03-31T00:59Z'],
    ['the first minute after', 'Europe/Berlin', '2024-03-31T03:00', '2024-03-31T01:00Z'],
    ['with seconds', 'Etc/UTC', '2024-04-03T18:10:30', '2024-04-03T18:10:30Z'],
  ])('%s', (_what, zone, local, instant) => {
    expect(instantsShowing(zone, local)).toEqual([at(instant)]);
  });

  it('is no time at all in the hour that is left out', () => {
    expect(instantsShowing('Europe/Berlin', '2024-03-31T02:30')).toEqual([]);
    expect(instantsShowing('America/New_York', '2024-03-10T02:00')).toEqual([]);
  });

  it('is two times in the hour that comes twice', () => {
    expect(instantsShowing('Europe/Berlin', '2024-10-27T02:30')).toEqual([
      at('2024-10-27T00:30Z'),
      at('2024-10-27T01:30Z'),
    ]);
    expect(instantsShowing('Australia/Lord_Howe', '2024-04-07T01:45')).toHaveLength(2);
  });

  it.each(['', 'now', '2024-02-30T10:00', '2024-04-03', '2024-04-03T24:30', '2024-13-01T10:00', '12024-01-01T10:00'])(
    'is not %o',
    (local) => {
      expect(instantsShowing('Etc/UTC', local)).toBeNull();
    },
  );
});

it('what a clock shows is read back as that time, in any zone', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const minutes = fc.integer({ min: Date.UTC(1975, 0) / 60_000, max: Date.UTC(2037, 0) / 60_000 });
  fc.assert(
    fc.property(zones, minutes, (zone, minute) => {
      const instant = instantOf(minute * 60_000);
      expect(instantsShowing(zone, localTime(zone, instant))).toContain(instant);
    }),
  );
});
