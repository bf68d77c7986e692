import { IncidentId } from '@candor/log';
import { expect, it } from 'vitest';
import { toRead } from './learn.ts';

const idsOf = (...names: readonly string[]) => names.map((name) => IncidentId.parse(name.padEnd(12, '0')));

it('reads the newest of the range and the newest of the others with action items, and tells of all it leaves out', () => {
  const within = idsOf('within3', 'within2', 'within1');
  const withActionItems = idsOf('other4', 'within2', 'other3', 'other2', 'other1');
  expect(toRead(within, withActionItems, 2)).toEqual({
    ids: idsOf('within3', 'within2', 'other4', 'other3'),
    leftOut: 3,
  });
  expect(toRead(within, withActionItems)).toMatchObject({ ids: { length: 7 }, leftOut: 0 });
});
