import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples } from '../packages/postmortem/src/testing/examples.ts';

const folder = join(import.meta.dirname, '../docs/examples');

mkdirSync(folder, { recursive: true });
for (const [name, text] of examples()) writeFileSync(join(folder, name), text);
