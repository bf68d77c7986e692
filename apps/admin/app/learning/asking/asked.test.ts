import { expect, it } from 'vitest';
import { askedLearning } from './asked.server.ts';
import { behindPath, shownQuery } from './behind-path.ts';
import { behindWords } from './behind-words.server.ts';

const asked = (search: string) => askedLearning(new URLSearchParams(search));

it('reads which incidents an address asks for', () => {
  const { input, behind } = asked('year=2026&by=quarter&product=none&time=to_resolve&period=2026-Q2');
  expect(input).toEqual({ year: '2026', by: 'quarter', productId: null });
  expect(behind).toEqual({ time: 'to_resolve', period: '2026-Q2' });
  expect(asked('from=2025-11&to=2026-02&product=messenger000').input).toEqual({
    from: '2025-11',
    to: '2026-02',
    productId: 'messenger000',
  });
});

it('leaves out what an address should not say, and says what is wrong with its months', () => {
  expect(asked('year=26&by=day&product=X&impact=awful&time=__proto__&items=1&period=2026-13')).toMatchObject({
    input: {},
    behind: {},
    answer: null,
  });
  const problem = (search: string) => asked(search).answer?.problems[0];
  expect(problem('from=2026-05&to=2026-02')).toEqual({
    field: 'to',
    message: 'The last month lies before the first.',
  });
  expect(problem('from=May&to=2026-02')?.field).toBe('from');
  expect(problem('from=2026-02&to=')?.field).toBe('to');
  expect(asked('from=2026-05&to=2026-02').input).toEqual({});
});

it('names what the figures are of in the ways to the incidents behind them', () => {
  const year = shownQuery({ from: '2026-01', to: '2026-12', by: 'quarter', product: 'none' });
  expect(behindPath(year, { impact: 'major', period: undefined })).toBe(
    '?year=2026&by=quarter&product=none&impact=major#incidents',
  );
  expect(shownQuery({ from: '2025-01', to: '2026-12', product: '' })).toBe('from=2025-01&to=2026-12');
});

it('says what the incidents behind a figure have in common', () => {
  expect(behindWords({})).toBeNull();
  expect(behindWords({ period: '2026-Q2', time: 'to_mitigate', is: 'not-applicable' })).toBe(
    'Began in Q2 2026 · From the start of the impact to its mitigation: not applicable',
  );
  expect(behindWords({ items: 'done', period: '2026-04' })).toBe('With action items that were done in April 2026');
});
