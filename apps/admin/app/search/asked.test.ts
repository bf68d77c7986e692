import { expect, it } from 'vitest';
import { readAsked, searchOf } from './asked.server.ts';

const asked = (address: string, timeZone = 'Etc/UTC') => searchOf(readAsked(new URLSearchParams(address)), timeZone);

it('asks for what the address says, days being those of the page and the last one included', () => {
  expect(asked('q=+cold+cache+&kind=readers&state=over&from=2024-03-31&to=2024-03-31&page=3', 'Europe/Berlin')).toEqual(
    {
      problem: null,
      search: {
        query: 'cold cache',
        page: 3,
        kinds: ['update', 'impact', 'plan'],
        open: false,
        from: '2024-03-30T23:00:00.000Z',
        before: '2024-03-31T22:00:00.000Z',
      },
    },
  );
  expect(asked('q=x&from=2024-03-31', 'Asia/Beirut').search?.from).toBe('2024-03-30T22:00:00.000Z');
});

it('takes what it does not know for nothing', () => {
  const everywhere = { problem: null, search: { query: 'x', page: 1 } };
  expect(asked('q=x&kind=constructor&state=maybe&page=-1')).toEqual(everywhere);
  expect(asked('q=x&page=1e9')).toEqual(everywhere);
  expect(asked('').search?.query).toBe('');
});

it.each([
  [`q=${'x'.repeat(201)}`, 'q'],
  ['q=x&from=2024-02-31', 'from'],
  ['q=x&to=tomorrow', 'to'],
])('says what is wrong with %s', (address, field) => {
  expect(asked(address).problem?.field).toBe(field);
});
