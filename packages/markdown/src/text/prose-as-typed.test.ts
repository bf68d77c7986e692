import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText } from '../clean-text.ts';
import { anyText } from '../testing/any-text.ts';
import { proseAsTyped } from './prose-as-typed.ts';

it.each([
  ['words', 'Slow since 10:30.\nSorry.', 'Slow since 10:30.\nSorry.'],
  ['marks', 'It is **very** _slow_.', 'It is   very    slow .'],
  ['code', 'Set `at: 10:30` now.', 'Set @@@@@@@@@@@ now.'],
  ['a code block', 'So:\n\n```\n10:30\n```\n\nDone.', 'So:\n\n@@@\n@@@@@\n@@@\n\nDone.'],
  ['a link', 'See [10:30](https://example.com/10:30), please.', `See ${'@'.repeat(34)}, please.`],
  ['an address', 'At https://example.com/10:30 it is.', `At ${'@'.repeat(25)} it is.`],
  ['a typed instant', 'At {{t 2024-04-03T18:10Z}} it broke.', `At ${'@'.repeat(23)} it broke.`],
  ['what only looks like one', 'At {{t 18:10}} it broke.', 'At {{t 18:10}} it broke.'],
  ['struck text', 'It is ~~fixed~~ slow.', 'It is @@@@@@@@@ slow.'],
  ['a quote', '> We believe so.\n\nThey say.', '@@@@@@@@@@@@@@@@\n\nThey say.'],
  ['a list in a list', '- one `x`\n  - two at 10:30\n- three', '  one @@@\n    two at 10:30\n  three'],
  ['a table', '| a | b |\n|---|---|\n| `c` | 10:30 |', '  a   b  \n         \n  @@@   10:30  '],
  ['a backslash', 'at \\*10:30\\*', 'at  *10:30 *'],
])('keeps the words of %s at their places', (_what, text, prose) => {
  expect(proseAsTyped(text).replaceAll('\uFFFC', '@')).toBe(prose);
});

it('is as long as the text, and says nothing at a place that is not typed there', () => {
  fc.assert(
    fc.property(anyText.map(cleanText), (text) => {
      const prose = proseAsTyped(text);
      expect(prose.length).toBe(text.length);
      for (const [at, character] of [...prose.split('')].entries())
        if (character !== ' ' && character !== '\uFFFC') expect(character).toBe(text[at]);
    }),
    { numRuns: 1000 },
  );
});
