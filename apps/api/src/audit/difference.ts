import type { AuditValues } from '@candor/store';

/** What differs between two states: only the values that changed, each under its path, such as `claims.ID`. */
export interface Difference {
  readonly before: AuditValues;
  readonly after: AuditValues;
}

/** Compares two JSON values member by member. Lists count as one value. What is missing on one side is null there. */
export function difference(before: unknown, after: unknown): Difference {
  const [old, young] = [flat(before), flat(after)];
  const changed = [...new Set([...old.keys(), ...young.keys()])].filter(
    (path) => JSON.stringify(old.get(path) ?? null) !== JSON.stringify(young.get(path) ?? null),
  );
  const pick = (values: Map<string, unknown>) =>
    Object.fromEntries(changed.map((path) => [path, values.get(path) ?? null]));
  return { before: pick(old), after: pick(young) };
}

function flat(value: unknown, path = ''): Map<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map(path ? [[path, value]] : []);
  return new Map(Object.entries(value).flatMap(([name, member]) => [...flat(member, path ? `${path}.${name}` : name)]));
}
