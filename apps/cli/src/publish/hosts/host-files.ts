import { framedPolicy, HEARTBEAT_PATH } from '@candor/site';
import { Refused } from '../../env.ts';
import { sha256 } from '../sha256.ts';
import type { Target } from '../target/target.ts';
import { OWN_FOLDER } from '../target/target.ts';
import { headerRules } from './header-rules.ts';

/** Where hosts that read such a file find which headers go with what. */
export const HEADERS_PATH = '_headers';
/** What `deploy/nginx/static.conf` includes. */
const POLICY_PATH = `${OWN_FOLDER}/policy.conf`;
/** As `manifest/root.json` has it: nothing that means something to who reads the file. */
const PLAIN = /^[ !#%-[\]-z|~]+$/;

/**
 * Writes what hosts read besides: which headers go with what, and the policy of the pages. Answers whether a policy that was
 * written before is another one now. `at` is when it came, in seconds.
 */
export async function writeHostFiles(
  to: Target,
  { files, policy, at }: { readonly files: ReadonlyMap<string, string>; readonly policy: string; readonly at: number },
): Promise<boolean> {
  if (!PLAIN.test(policy)) throw new Refused('The policy of the pages in manifest/root.json is not one of Candor’s.');
  const putIfNew = async (file: string, text: string) => {
    const before = await to.hashAt(file);
    if (before === sha256(text)) return false;
    await to.put(file, text, at);
    return before !== null;
  };
  await putIfNew(HEADERS_PATH, headerRules([...files.keys(), HEARTBEAT_PATH], policy));
  return putIfNew(POLICY_PATH, nginxPolicy(policy));
}

function nginxPolicy(policy: string): string {
  return [
    '# Written by candor publish: the policy of the pages. Reload nginx when it changes.',
    `set $candor_policy "${policy}";`,
    `set $candor_framed_policy "${framedPolicy(policy)}";`,
    '',
  ].join('\n');
}
