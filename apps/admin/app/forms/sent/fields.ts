/** What a form held when it was sent, field by field, as typed. */
export type Fields = Readonly<Record<string, string>>;

/** The fields of a sent form, without files. Throws a `TypeError` on what is none. */
export async function readFields(request: Request): Promise<Fields> {
  const data = await request.formData();
  const fields: Record<string, string> = {};
  for (const [name, value] of data) if (typeof value === 'string') fields[name] = value;
  return fields;
}

/** A field's value; null when it is missing or blank. */
export function typed(fields: Fields, name: string): string | null {
  const value = fields[name];
  return value === undefined || value.trim() === '' ? null : value;
}

/** The fields whose names begin with a prefix, by the rest of their names, e.g. `feature.` by feature id. */
export function fieldsBelow(fields: Fields, prefix: string): [name: string, value: string][] {
  return Object.entries(fields)
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, value]) => [name.slice(prefix.length), value]);
}

/** The fields without those that must not be shown or sent again. */
export function withoutSecrets(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !/password/i.test(name)));
}
