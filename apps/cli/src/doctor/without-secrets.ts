const SECRETS = ['CANDOR_SECRET', 'CANDOR_METRICS_TOKEN', 'CANDOR_API_KEY'];

/** A text in which no secret of the environment stands, should some error have brought one along. */
export function withoutSecrets(text: string, environment: Readonly<Record<string, string>>): string {
  const [, password = ''] = /^postgres(?:ql)?:\/\/[^:@/]*:([^@]+)@/.exec(environment.DATABASE_URL ?? '') ?? [];
  const secrets = [...SECRETS.map((name) => environment[name] ?? ''), password, decodeURIComponent(password)];
  return secrets.filter((it) => it !== '').reduce((told, secret) => told.replaceAll(secret, '[hidden]'), text);
}
