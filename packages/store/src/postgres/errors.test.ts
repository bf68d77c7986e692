import { expect, it } from 'vitest';
import { postgresRefusal } from './errors.ts';

it.each([
  ['55P03', 'database-busy'],
  ['57014', 'database-busy'],
  ['40P01', 'database-busy'],
  ['53300', 'database-busy'],
  ['53100', 'database-full'],
  ['08006', 'database-unreachable'],
  ['57P01', 'database-unreachable'],
  ['57P03', 'database-unreachable'],
  ['25006', 'database-unreachable'],
  ['ECONNREFUSED', 'database-unreachable'],
  ['ECONNRESET', 'database-unreachable'],
  ['EAI_AGAIN', 'database-unreachable'],
  ['23505', null],
  ['42P01', null],
  ['28P01', null],
  ['ERR_INVALID_ARG_TYPE', null],
])('an error with the code %s means %s', (code, expected) => {
  expect(postgresRefusal(Object.assign(new Error('it said no'), { code }))).toBe(expected);
});

it.each([
  ['timeout exceeded when trying to connect', 'database-busy'],
  ['Query read timeout', 'database-unreachable'],
  ['Connection terminated unexpectedly', 'database-unreachable'],
  ['Connection terminated due to connection timeout', 'database-unreachable'],
  ['Cannot read properties of undefined', null],
])('an error that says “%s” means %s', (message, expected) => {
  expect(postgresRefusal(new Error(message))).toBe(expected);
});

it('knows nothing of what is no error', () => {
  expect(postgresRefusal('ECONNREFUSED')).toBeNull();
});
