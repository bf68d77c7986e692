import { BadSetting, presentOf } from '@candor/settings';
import { readSettings } from '../env.ts';
import { candorVersion } from './checks/machine.ts';
import type { NamedFinding } from './examine.ts';
import { examine } from './examine.ts';
import { broken } from './finding.ts';
import { tableOf } from './table.ts';
import { withoutSecrets } from './without-secrets.ts';

/** `candor doctor`: looks at everything that running Candor needs, changes nothing, and fails when something is broken. */
export async function doctor({ json = false }: { readonly json?: boolean }): Promise<void> {
  const findings = withoutSecrets(await look(), presentOf(process.env));
  const isWell = findings.every(({ verdict }) => verdict !== 'broken');
  const told = json ? JSON.stringify({ version: candorVersion(), isWell, findings }, null, 2) : tableOf(findings);
  process.stdout.write(`${told}\n`);
  process.exitCode = isWell ? 0 : 1;
}

async function look(): Promise<NamedFinding[]> {
  try {
    return await examine(readSettings(process.env));
  } catch (error) {
    if (!(error instanceof BadSetting)) throw error;
    const advice = 'Correct it; docs/reference/configuration.md lists all settings. The rest is looked at after that.';
    return [{ check: 'settings', ...broken(error.message, advice) }];
  }
}
