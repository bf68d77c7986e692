const SECRET = /password|secret|token|cookie|authorization|^(api)?_?key$|key_?hash|salt/i;

/** A value as JSON without what its name says is secret, however deep; a last net, not the first. */
export function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, SECRET.test(name) ? '[hidden]' : withoutSecrets(member)]),
  );
}
