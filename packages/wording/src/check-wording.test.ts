import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkWording } from './check-wording.ts';
import { RULES } from './rules.ts';
import { takeOffer } from './take-offer.ts';
import { aDraft } from './testing/a-draft.ts';

const TEXT = 'Slow since 10:30. Some users may be affected. ETA 1h.';

it('tells what it found in the order of the text, the whole last', () => {
  const findings = checkWording(aDraft(TEXT, { isNextPromised: false }), []);
  expect(findings.map(({ rule }) => rule)).toEqual(['bare-time', 'hedge', 'repair-time', 'next-update']);
  expect(findings[0]).toEqual({
    rule: 'bare-time',
    why: RULES['bare-time'].why,
    what: '“10:30” does not say in which time zone.',
    where: { from: 11, to: 16 },
    offer: { label: 'Use 10:30 UTC as a time', text: '{{t 2024-04-03T10:30Z}}' },
  });
});

it('leaves out what is switched off, and knows no others', () => {
  const rules = (off: string[]) => checkWording(aDraft(TEXT), off).map(({ rule }) => rule);
  expect(rules(['hedge', 'a-rule-of-a-later-release'])).toEqual(['bare-time', 'repair-time']);
});

it('has nothing to say of nothing', () => {
  expect(checkWording(aDraft(' \n', { isNextPromised: false }), [])).toEqual([]);
});

it('takes an offer only where the text says what it said', () => {
  const [finding] = checkWording(aDraft(TEXT), []);
  if (!finding) throw new Error('Nothing was found.');
  const taken = TEXT.replace('10:30', '{{t 2024-04-03T10:30Z}}');
  expect(takeOffer(TEXT, TEXT, finding)).toBe(taken);
  expect(takeOffer(TEXT, `${TEXT} More.`, finding)).toBe(`${taken} More.`);
  expect(takeOffer(TEXT, `So: ${TEXT}`, finding)).toBeNull();
});

it('tells places within the text, the same each time, whatever is typed', () => {
  const parts = [
    '10:30',
    ' PST',
    ' 5pm',
    ' may be ',
    ' fixed in 5 minutes',
    '\n',
    '{{t ',
    '`',
    '**',
    '障害 ',
    '. ',
    '(',
    '👩‍🚒',
  ];
  const many = [' 11', ' will', ' expect', ' some users', ' 10:30 to', ' by', ' Anna', ' is', ' a-', 'in 1 '].map(
    (it) => it.repeat(500),
  );
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...parts, ...many), fc.string()), { maxLength: 20 })
    .map((it) => it.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const found = checkWording(aDraft(text), []);
      for (const { where } of found)
        if (where)
          expect([where.from >= 0, where.from < where.to, where.to <= text.length]).toEqual([true, true, true]);
      expect(checkWording(aDraft(text), [])).toEqual(found);
    }),
    { numRuns: 150 },
  );
});
