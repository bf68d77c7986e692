import { describe, expect, it } from 'vitest';
import { broken } from './finding.ts';
import { withoutSecrets } from './without-secrets.ts';

function hide(found: string, environment: Record<string, string>) {
  return withoutSecrets([{ check: 'database', ...broken(found, found) }], environment)[0];
}

describe('withoutSecrets', () => {
  it.each([
    ['postgres://u:p%40ssphrase@h/db', 'p%40ssphrase and p@ssphrase', '[hidden] and [hidden]'],
    ['postgres://u:p@ss@phrase@h/db?a=b@c', 'said p@ss@phrase.', 'said [hidden].'],
    ['postgres://u:pass/phrase@h/db', 'said pass/phrase.', 'said [hidden].'],
    ['postgres://u:100%of-it@h/db', 'said 100%of-it.', 'said [hidden].'],
    ['postgres://h/db?password=passphrase', 'said passphrase.', 'said [hidden].'],
    ['postgres://u:x@h/db', 'no text but postgres://u:x@h/db', 'no text but postgres://u:[hidden]@h/db'],
    ['postgres://u@h/db', 'no password', 'no password'],
  ])('hides the password of %s', (DATABASE_URL, found, told) => {
    expect(hide(found, { DATABASE_URL })).toMatchObject({ found: told, advice: told });
  });

  it('hides a secret of which another one is a part, and leaves verdict and name of the check', () => {
    const environment = {
      CANDOR_SECRET: 'database-broken',
      CANDOR_API_KEY: 'database',
      DATABASE_URL: 'postgres://u:ok@h/db',
    };
    const told = '[hidden], [hidden]: look';
    expect(hide('database-broken, database: look', environment)).toEqual({
      check: 'database',
      verdict: 'broken',
      found: told,
      advice: told,
    });
  });
});
