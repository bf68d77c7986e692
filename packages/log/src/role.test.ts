import { expect, it } from 'vitest';
import { ROLES, reaches } from './role.ts';

it('each role may do what those before it may, and no more', () => {
  const may = ROLES.map((role) => ROLES.filter((least) => reaches(role, least)));
  expect(may).toEqual([
    ['viewer'],
    ['viewer', 'responder'],
    ['viewer', 'responder', 'publisher'],
    ['viewer', 'responder', 'publisher', 'admin'],
  ]);
});
