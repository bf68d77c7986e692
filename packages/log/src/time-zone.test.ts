import { describe, expect, it } from 'vitest';
import { TimeZone } from './time-zone.ts';

describe('a time zone', () => {
  it.each(['Etc/UTC', 'UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires'])(
    '%s is one',
    (name) => {
      expect(TimeZone.parse(name)).toBe(name);
    },
  );

  it.each(['', 'Berlin', 'Mars/Olympus', '+02:00', '-0200', 'UTC+2', 'Europe/Berlin\n', 'x'.repeat(1000)])(
    '%j is none',
    (name) => {
      expect(TimeZone.safeParse(name).error?.issues.map((issue) => issue.message)).toEqual([
        'There is no such time zone. Use a name such as Europe/Berlin or Etc/UTC.',
      ]);
    },
  );
});
