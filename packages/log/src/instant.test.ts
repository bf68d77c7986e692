import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMilliseconds, Instant, instantOf, millisecondsOf } from './instant.ts';
import { anyInstant } from './testing/index.ts';

const anyYear = fc.integer({ min: -10_000, max: 20_000 });

describe('Instant', () => {
  it.each([
    ['without seconds', '2024-04-03T18:10Z', '2024-04-03T18:10:00.000Z'],
    ['with seconds', '2024-04-03T18:10:05Z', '2024-04-03T18:10:05.000Z'],
    ['with one digit of a fraction', '2024-04-03T18:10:05.5Z', '2024-04-03T18:10:05.500Z'],
    ['finer than a millisecond', '2024-04-03T18:10:05.123999Z', '2024-04-03T18:10:05.123Z'],
    ['east of Greenwich', '2024-04-03T23:40+05:30', '2024-04-03T18:10:00.000Z'],
    ['west of Greenwich, on the day before', '2024-04-02T23:10:00-19:00', '2024-04-03T18:10:00.000Z'],
    ['at an offset of nothing', '2024-04-03T18:10-00:00', '2024-04-03T18:10:00.000Z'],
    ['on a leap day', '2024-02-29T00:00Z', '2024-02-29T00:00:00.000Z'],
    ['at the very first', '0000-01-01T00:00Z', '0000-01-01T00:00:00.000Z'],
    ['at the very last', '9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('reads a time %s', (_, given, expected) => {
    expect(Instant.parse(given)).toBe(expected);
  });

  it.each([
    ['without a zone', '2024-04-03T18:10'],
    ['with half an offset', '2024-04-03T18:10+02'],
    ['with a zone that has no colon', '2024-04-03T18:10+0200'],
    ['on 30 February', '2024-02-30T00:00Z'],
    ['on 29 February of no leap year', '2023-02-29T00:00Z'],
    ['in the month 13', '2024-13-01T00:00Z'],
    ['at 24:00', '2024-04-03T24:00Z'],
    ['at a leap second', '2016-12-31T23:59:60Z'],
    ['that is only a day', '2024-04-03'],
    ['with a blank for the T', '2024-04-03 18:10Z'],
    ['with blanks around it', ' 2024-04-03T18:10Z '],
    ['of milliseconds', 1_712_167_800_000],
    ['that is missing', undefined],
  ])('refuses a time %s and says how to write it', (_, given) => {
    expect(messagesOf(given)).toEqual(['Give a date that exists and a time with its zone, such as 2024-04-03T18:10Z.']);
  });

  it.each(['0000-01-01T00:00+00:01', '9999-12-31T23:59-00:01'])(
    'refuses %s, which lies in no year of four digits',
    (it) => {
      expect(messagesOf(it)).toEqual(['Give a year from 0000 to 9999.']);
    },
  );

  it('suggests a form that it accepts', () => {
    const suggested = /such as (\S+)\.$/.exec(messagesOf('soon')[0] ?? '')?.[1];
    expect(Instant.parse(suggested)).toBe('2024-04-03T18:10:00.000Z');
  });

  it('reads what it wrote as the same', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        expect(Instant.parse(instant)).toBe(instant);
      }),
    );
  });

  it('means the same moment at whatever offset it is told', () => {
    const offset = fc.record({ sign: fc.constantFrom(1, -1), minutes: fc.integer({ max: 23 * 60 + 59, min: 0 }) });
    fc.assert(
      fc.property(anyInstant, offset, (instant, { sign, minutes }) => {
        const local = millisecondsOf(instant) + sign * minutes * 60_000;
        fc.pre(isWritable(local));
        const told = instantOf(local).replace('Z', `${sign > 0 ? '+' : '-'}${hoursAndMinutes(minutes)}`);
        expect(Instant.parse(told)).toBe(instant);
      }),
    );
  });

  it('sorts as text in the order of time', () => {
    fc.assert(
      fc.property(anyInstant, anyInstant, (one, other) => {
        expect(one < other).toBe(millisecondsOf(one) < millisecondsOf(other));
      }),
    );
  });
});

describe('instantOf', () => {
  it('is the inverse of millisecondsOf', () => {
    fc.assert(
      fc.property(anyInstant, (instant) => {
        expect(instantOf(millisecondsOf(instant))).toBe(instant);
      }),
    );
  });

  it('refuses years that would break the order of text', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const milliseconds = Date.UTC(2000, 0) + (year - 2000) * 31_556_952_000;
        if (isWritable(milliseconds)) expect(instantOf(milliseconds)).toMatch(/^\d{4}-/);
        else expect(() => instantOf(milliseconds)).toThrow(RangeError);
      }),
    );
  });

  it('refuses what is no point in time', () => {
    expect(() => instantOf(Number.NaN)).toThrow(RangeError);
    expect(() => instantOf(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});

describe('addMilliseconds', () => {
  it('goes forward over midnight and back again', () => {
    const evening = Instant.parse('2024-04-03T23:59:59.999Z');
    expect(addMilliseconds(evening, 1)).toBe('2024-04-04T00:00:00.000Z');
    expect(addMilliseconds(addMilliseconds(evening, 1), -1)).toBe(evening);
  });
});

function messagesOf(value: unknown): string[] {
  return Instant.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];
}

function isWritable(milliseconds: number): boolean {
  return /^\d{4}-/.test(new Date(milliseconds).toISOString());
}

function hoursAndMinutes(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
