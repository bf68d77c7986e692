/** What a form held when it was sent, field by field, as typed. */
export type Fields = Readonly<Record<string, string>>;

/** More than any file that is asked for may have; what comes behind is not read. */
export const MOST_FILE_BYTES = 100 * 1024;

/**
 * The fields of a sent form. A chosen file is the base64 of its bytes, so that it is carried along like what was typed; a
 * file that was not chosen takes no place of another field of its name. Throws a `TypeError` on what is no form.
 */
export async function readFields(request: Request): Promise<Fields> {
  const data = await request.formData();
  const fields: Record<string, string> = {};
  for (const [name, value] of data) {
    if (typeof value === 'string') fields[name] = value;
    else if (value.size > 0) fields[name] = await inBase64(value);
  }
  return fields;
}

async function inBase64(file: Blob): Promise<string> {
  return Buffer.from(await file.slice(0, MOST_FILE_BYTES).arrayBuffer()).toString('base64');
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
