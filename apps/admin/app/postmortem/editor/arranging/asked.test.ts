import { expect, it } from 'vitest';
import type { Asked } from './asked.ts';
import { askedBy, askFor } from './asked.ts';

const id = 'one000000000';

it.each<Asked>([
  { verb: 'save' },
  { verb: 'preview' },
  { verb: 'show' },
  { verb: 'add' },
  { verb: 'factor' },
  { verb: 'up', id },
  { verb: 'down', id },
  { verb: 'remove', id },
  { verb: 'back', id },
  { verb: 'take', section: 'summary', sentence: 'It said: "late"\n(record 3).' },
  { verb: 'renew', section: id, from: 'Then.', to: 'Now.' },
])('a button that asks for %j is understood', (asked) => {
  expect(askedBy(askFor(asked))).toEqual(asked);
});

it.each([undefined, '', 'nonsense', 'take', 'take [1]', 'renew {'])('%j saves the draft', (sent) => {
  expect(askedBy(sent)).toEqual({ verb: 'save' });
});
