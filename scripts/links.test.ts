import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const DOCUMENTS = globSync(['README.md', 'docs/**/*.md', '.github/*.md', '{apps,packages}/*/README.md'], { cwd: ROOT });
const LINK = /\]\((?!https?:|mailto:|tel:|#)([^)#\s]+)[^)]*\)/g;
const CODE = /```[\s\S]*?```|`[^`\n]*`/g;

it.each(DOCUMENTS)('every path that %s links to is there', (document) => {
  const text = readFileSync(path.join(ROOT, document), 'utf8').replace(CODE, (code) =>
    code.includes('](') ? '' : code,
  );
  const links = [...text.matchAll(LINK)].map(([, link = '']) => link);
  const missing = links.filter((link) => !existsSync(path.resolve(ROOT, path.dirname(document), link)));
  expect(missing).toEqual([]);
});
