import { expect, test } from 'vitest';
import { wantedLanguages } from './accept-language.ts';

test.each([
  [undefined, []],
  ['', []],
  ['de', ['de']],
  ['de-AT, de;q=0.9, en;q=0.5', ['de', 'de', 'en']],
  ['en;q=0.2, AR-EG;q=0.8', ['ar', 'en']],
  ['fr;q=0, de;q=0.1', ['de']],
  ['de;q=hundred, ar;q=7', ['de']],
])('%s', (header, wanted) => {
  expect(wantedLanguages(header).filter((it) => it !== '')).toEqual(wanted);
});
