import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { BadSetting } from '@candor/settings';
import { APPS, entryOf } from '../../start/apps.ts';
import type { Finding } from '../finding.ts';
import { broken, look, ok } from '../finding.ts';
import type { Patient } from '../patient.ts';

const NAME = /\bCANDOR_[A-Z_]+\b/g;
const FOR_TESTS = /^CANDOR_TEST_/;

/** Whether each program can read its settings, by its own rules, and whether all that is set is a setting. */
export async function checkSettings({ settings: { environment } }: Pick<Patient, 'settings'>): Promise<Finding> {
  const known = new Set(readFileSync(new URL('../../env.ts', import.meta.url), 'utf8').match(NAME));
  for (const app of APPS) {
    const file = entryOf(app).replace(/main\.ts$/, 'env.ts');
    for (const name of readFileSync(file, 'utf8').match(NAME) ?? []) known.add(name);
    try {
      (await import(pathToFileURL(file).href)).readSettings(environment);
    } catch (error) {
      if (!(error instanceof BadSetting)) throw error;
      return broken(`${app}: ${error.message}`, 'Correct it; docs/reference/configuration.md lists all settings.');
    }
  }
  const strange = Object.keys(environment).filter((it) => it.startsWith('CANDOR_') && !known.has(it));
  const unknown = strange.filter((it) => !FOR_TESTS.test(it));
  if (unknown.length > 0) return look(`${unknown.join(', ')}: no such setting`, 'Check the spelling, or take it out.');
  return checkAddresses(environment);
}

function checkAddresses(environment: Readonly<Record<string, string>>): Finding {
  const url = environment.CANDOR_ADMIN_URL ?? 'http://localhost';
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
  if (!isLocal && url.startsWith('http:'))
    return look(`${url} is not encrypted`, 'Put a reverse proxy with TLS in front, and set CANDOR_ADMIN_URL to https.');
  if (!isLocal && !Number(environment.CANDOR_TRUSTED_PROXIES))
    return look(
      `the console is at ${url}, and CANDOR_TRUSTED_PROXIES is 0`,
      'Behind a reverse proxy set it to 1: else all operators share the proxy’s address and its sign-in limit.',
    );
  return ok('all three programs can read them');
}
