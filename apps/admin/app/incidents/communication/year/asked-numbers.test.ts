import { expect, it } from 'vitest';
import { askedNumbers, behindWords } from './asked-numbers.server.ts';

const asked = (search: string) => askedNumbers(new URLSearchParams(search));

it('reads which incidents of a year are asked for', () => {
  expect(asked('year=2026&number=usual_silence&is=invalid')).toEqual({
    year: '2026',
    behind: { name: 'usual_silence', state: 'invalid' },
    month: null,
  });
  expect(asked('year=2026&month=2026-04').month).toBe('2026-04');
});

it.each(['', 'year=26&number=none&month=2026-13', 'number=__proto__&month=2026-4'])('asks for all by %j', (search) => {
  expect(asked(search)).toEqual({ year: undefined, behind: null, month: null });
});

it('says what the incidents behind a number have in common', () => {
  expect(behindWords({ name: 'promises_late', state: 'known' })).toBe(
    'With any of: Promised updates that were late, or did not come',
  );
  expect(behindWords({ name: 'updates', state: 'known' })).toBe('Updates: known');
  expect(behindWords({ name: 'longest_silence', state: 'not-applicable' })).toBe(
    'Longest time without an update: not applicable',
  );
});
