import { expect, test } from 'vitest';
import { matchesTag } from './entity-tag.ts';

const etags = ['"abc"', '"abc-br"'];

test.each(['"abc"', '"abc-br"', 'W/"abc"', '"x", "abc"', '"x",W/"abc-br" , "y"', '*', ' * ', '"a,b", "abc"'])(
  '%s has it already',
  (header) => {
    expect(matchesTag(header, etags)).toBe(true);
  },
);

test.each([undefined, '', '"x"', 'abc', '"ABC"', 'W/"x", "y"', '"*"', '"abc'])('%s has not', (header) => {
  expect(matchesTag(header, etags)).toBe(false);
});
