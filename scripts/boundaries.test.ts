import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

const members = globSync('{apps,packages}/*/package.json', { cwd: root }).map(dirname);
const rules: Record<string, { dependencies: { allow: string[] } }> = read('turbo.json').boundaries.tags;

// `turbo boundaries` checks the imports of what carries a tag with a rule; these tests see that everything does.
it.each(members)('%s carries its own name as its tag, and the root has a rule for it', (member) => {
  const name = read(`${member}/package.json`).name.replace('@candor/', '');
  expect(read(`${member}/turbo.json`).tags).toEqual([name]);
  expect(Object.keys(rules)).toContain(name);
});

it('the rules go one way: nothing may import what may import it', () => {
  const twoWay = Object.entries(rules).flatMap(([name, rule]) =>
    rule.dependencies.allow.filter((other) => other === name || rules[other]?.dependencies.allow.includes(name)),
  );
  expect(twoWay).toEqual([]);
});

// The rules see what is behind a dependency too, and the console takes the api's types: so they allow it the store.
it.each(['apps/admin', 'apps/status'])('%s never opens the database', (member) => {
  const { dependencies, devDependencies } = read(`${member}/package.json`);
  expect(Object.keys({ ...dependencies, ...devDependencies })).not.toContain('@candor/store');
});
