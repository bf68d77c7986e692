import { expect, it } from 'vitest';
import { sentencesFor } from './sentences.ts';

it('says nothing that a terminal takes for a command, or that turns words around', () => {
  const problem = 'a\u001b[2J b\u202ec d\u2028e f\u200bg';
  const said = sentencesFor({
    looked: 'https://status.example.com',
    isWhole: false,
    record: null,
    heads: [],
    files: { count: 0, forms: 0, checked: 'listed', because: null, day: null, release: null },
    heardAt: null,
    problems: [{ path: 'index.html', problem }],
    unlisted: [],
  });
  expect(said.at(-1)).toBe('  index.html a\uFFFD[2J b\uFFFDc d\uFFFDe f\uFFFDg');
});
