/** One value that an act changed, in words. */
export interface ChangedValue {
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

type Values = Readonly<Record<string, unknown>> | null;

/** The values of an act side by side; ids are named by `nameOf`, where it knows them. */
export function changedValues(
  { before, after }: { readonly before: Values; readonly after: Values },
  nameOf: (id: string) => string | undefined,
): ChangedValue[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names.map((name) => ({
    name: name
      .split('.')
      .map((part) => nameOf(part) ?? asWords(part))
      .join(' · '),
    before: wordsOf(before?.[name], nameOf),
    after: wordsOf(after?.[name], nameOf),
  }));
}

function asWords(name: string): string {
  return name.replace(/_/g, ' ').replace(/(?<=[a-z])[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}

function wordsOf(value: unknown, nameOf: (id: string) => string | undefined): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return nameOf(value) ?? value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((it) => wordsOf(it, nameOf) ?? '–').join('\n');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
