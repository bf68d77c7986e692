import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ENGINES, openTestStore } from '../testing/engines.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../../../docs/reference/database.md'), 'utf8');

it.each(ENGINES)('the reference describes every table and column there is on %s', async (engine) => {
  const store = await openTestStore(engine);
  const tables = await store.kysely.introspection.getTables();
  const names = tables.map(({ name }) => name);
  for (const name of names) expect(PAGE, `a table ${name}`).toContain(`\`${name}\``);
  const described = describedTables();
  expect(names).toEqual(expect.arrayContaining(Object.keys(described)));
  const real = tables
    .filter(({ name }) => name in described)
    .map(({ name, columns }) => [name, columns.map((it) => it.name)]);
  expect(Object.fromEntries(real)).toEqual(described);
});

/** The columns of each table that has a section of its own. */
function describedTables(): Record<string, string[]> {
  const sections = PAGE.split('\n### ').slice(1);
  const described = sections.flatMap((section) => {
    const name = /^`(\w+)`\n/.exec(section)?.[1];
    const columns = [...section.matchAll(/^\| `(\w+)` +\|/gm)].map((match) => match[1] ?? '');
    return name ? [[name, columns] as const] : [];
  });
  return Object.fromEntries(described);
}
