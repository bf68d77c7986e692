import { describe, expect, it } from 'vitest';
import { formatInstant, splitInstants, typedInstant } from './instant.ts';

describe('splitInstants', () => {
  it('cuts a text at its instants', () => {
    expect(splitInstants('{{t 2024-04-03T18:10Z}} to {{t 2024-04-03T20:00:30.25+05:30}}.')).toEqual([
      { at: '2024-04-03T18:10:00.000Z' },
      ' to ',
      { at: '2024-04-03T14:30:30.250Z' },
      '.',
    ]);
  });

  it('knows the days that exist', () => {
    expect(splitInstants('{{t 2024-02-29T00:00Z}}')).toEqual([{ at: '2024-02-29T00:00:00.000Z' }]);
    for (const day of [
      '2023-02-29',
      '2024-02-30',
      '2024-04-31',
      '2024-13-01',
      '2024-00-10',
      '2024-01-00',
      '2024-01-32',
    ]) {
      expect(splitInstants(`{{t ${day}T10:00Z}}`)).toEqual([`{{t ${day}T10:00Z}}`]);
    }
  });

  it('keeps the years that an address or a feed can hold', () => {
    expect(splitInstants('{{t 1000-01-01T00:00+14:00}}')).toEqual([{ at: '0999-12-31T10:00:00.000Z' }]);
    expect(splitInstants('{{t 2999-12-31T23:59-12:00}}')).toEqual([{ at: '3000-01-01T11:59:00.000Z' }]);
    expect(splitInstants('{{t 0099-01-01T00:00Z}}')).toEqual(['{{t 0099-01-01T00:00Z}}']);
  });
});

describe('formatInstant', () => {
  it('tells the date only where it is not the day of the text', () => {
    expect(formatInstant('2024-04-03T18:10:00.000Z')).toBe('18:10 UTC');
    expect(formatInstant('2024-04-03T18:10:00.000Z', '2024-04-03')).toBe('18:10 UTC');
    expect(formatInstant('2024-04-03T18:10:05.000Z', '2024-04-04')).toBe('2024-04-03 18:10:05 UTC');
  });
});

describe('typedInstant', () => {
  it.each([
    ['2024-04-03T18:10:00.000Z', '{{t 2024-04-03T18:10Z}}'],
    ['2024-04-03T18:10:30.000Z', '{{t 2024-04-03T18:10:30Z}}'],
    ['2024-04-03T18:10:00.250Z', '{{t 2024-04-03T18:10:00.250Z}}'],
    ['2024-04-03T23:40:00+05:30', '{{t 2024-04-03T18:10Z}}'],
  ])('types %s as %s, which reads back as the same instant', (at, typed) => {
    expect(typedInstant(at)).toBe(typed);
    expect(splitInstants(typed)).toEqual([{ at: new Date(at).toISOString() }]);
  });
});
