import type { NamedFinding } from './examine.ts';

const SECRETS = ['CANDOR_SECRET', 'CANDOR_SIGNING_KEY', 'CANDOR_METRICS_TOKEN', 'CANDOR_API_KEY'];
/** A shorter password would be found in ordinary words; it is hidden where it stands in an address. */
const SHORTEST = 6;
/** The password ends at the last `@` before the host: one that was not encoded may have some itself. */
const ADDRESS = /(postgres(?:ql)?:\/\/[^:@/\s]*:)(\S*)@/gi;

/** Findings in whose words no secret of the environment stands, should some error have brought one along. */
export function withoutSecrets(
  findings: readonly NamedFinding[],
  environment: Readonly<Record<string, string>>,
): NamedFinding[] {
  const secrets = secretsIn(environment);
  const hide = (text: string) =>
    secrets.reduce((told, secret) => told.replaceAll(secret, '[hidden]'), text.replaceAll(ADDRESS, '$1[hidden]@'));
  return findings.map((it) => ({ ...it, found: hide(it.found), advice: it.advice === null ? null : hide(it.advice) }));
}

/** The longest first: one may be a part of another. */
function secretsIn(environment: Readonly<Record<string, string>>): string[] {
  const passwords = passwordsIn(environment.DATABASE_URL ?? '');
  const all = [...SECRETS.map((name) => environment[name] ?? ''), ...passwords, ...passwords.map(decoded)];
  return all.filter((it) => it.length >= SHORTEST).sort((one, other) => other.length - one.length);
}

/** As it is written, up to the last `@` before the host; one with a raw slash up to the last of all. */
function passwordsIn(url: string): string[] {
  const found = /^\w+:\/\/[^:@/]*:([^/?#]*)@/.exec(url) ?? /^\w+:\/\/[^:@/]*:(.*)@/.exec(url);
  return [found?.[1] ?? '', /[?&]password=([^&#]*)/.exec(url)?.[1] ?? ''];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
