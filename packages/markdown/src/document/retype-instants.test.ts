import { expect, test } from 'vitest';
import { retypeInstants } from './retype-instants.ts';

const typed = 'From {{t 2024-04-03T18:10Z}} to {{t 2024-04-04T01:00:05Z}}.';

test.each([
  ['It began at 18:10 UTC.', 'It began at {{t 2024-04-03T18:10Z}}.'],
  ['It ended at 2024-04-04 01:00:05 UTC.', 'It ended at {{t 2024-04-04T01:00:05Z}}.'],
  ['Another day: 2024-04-05 18:10 UTC.', 'Another day: 2024-04-05 18:10 UTC.'],
  ['Another time: 08:18:10 UTC, 18:10 UTCx.', 'Another time: 08:18:10 UTC, 18:10 UTCx.'],
])('%s', (text, expected) => {
  expect(retypeInstants(text, typed, '2024-04-03')).toBe(expected);
});

test('a text without typed instants types none', () => {
  expect(retypeInstants('At 18:10 UTC.', 'No time.', '2024-04-03')).toBe('At 18:10 UTC.');
});
