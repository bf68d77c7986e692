import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROLES, reaches } from '@candor/log';
import { expect, it } from 'vitest';
import { DOORS, leastRole } from '../testing/doors.ts';

const PAGE = path.resolve(import.meta.dirname, '../../../../docs/reference/roles.md');

it('the page of roles has every procedure (vitest run roles-page --update writes it anew)', async () => {
  const entries = Object.entries(DOORS).sort();
  const rows = entries.flatMap(([procedure, door]) => {
    if (door === 'all') return [];
    const cells = ROLES.map((role) => (reaches(role, leastRole(door)) ? 'yes' : '-'));
    return [`| \`${procedure}\` | ${cells.join(' | ')} |`];
  });
  const open = entries.flatMap(([procedure, door]) => (door === 'all' ? [`\`${procedure}\``] : []));
  const table = [`| procedure | ${ROLES.join(' | ')} |`, '| --- | --- | --- | --- | --- |', ...rows].join('\n');
  const matrix = `${table}\n\nOpen to strangers, who are asked for a one-time link and nothing else: ${open.join(', ')}.`;
  const [before, after] = readFileSync(PAGE, 'utf8').split(/(?<=<!-- the matrix -->\n)[\s\S]*(?=<!-- its end -->)/);
  await expect(`${before}\n${matrix}\n\n${after}`).toMatchFileSnapshot(PAGE);
});
