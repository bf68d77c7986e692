import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PostmortemDocument } from '../document.ts';
import { citation } from '../markdown/sources.ts';
import { linked, oneUpdate, outageOfThirdApril, putRight, toldAfterwards } from '../testing/stories.ts';
import { lintPostmortem } from './lint-postmortem.ts';
import { LINT_RULES } from './rules.ts';
import { anItem, aPostmortem } from './testing/a-postmortem.ts';

const POSTMORTEM = aPostmortem('', {
  sections: [
    { id: 'summary', title: 'Summary', text: 'Of course it failed for 47 minutes. It was human error.' },
    { id: 'impact', title: 'Impact', text: 'A SEV1.' },
    { id: 'detection', title: 'Detection', text: '' },
  ],
  actionItems: [anItem('Improve it', { owner: null })],
  required: ['detection', 'trigger'],
  audience: 'public',
});

it('tells what blocks first, then the sections in order, then the action items', () => {
  const findings = lintPostmortem(POSTMORTEM);
  expect(findings.map(({ rule, place }) => [rule, 'id' in place ? place.id : place.kind])).toEqual([
    ['internal-severity', 'impact'],
    ['judgement', 'summary'],
    ['number-without-source', 'summary'],
    ['blame', 'summary'],
    ['empty-section', 'detection'],
    ['empty-section', 'trigger'],
    ['action-owner', 'action-item'],
    ['action-bounded', 'action-item'],
  ]);
  expect(findings[0]).toEqual({
    rule: 'internal-severity',
    severity: 'blocks',
    place: { kind: 'section', id: 'impact' },
    where: { from: 2, to: 6 },
    what: '“SEV1” is a severity, which only the team knows.',
    why: LINT_RULES['internal-severity'].why,
    sources: [],
  });
});

it('leaves out what is switched off, and knows no others', () => {
  const rules = lintPostmortem(POSTMORTEM, ['judgement', 'blame', 'a-rule-of-a-later-release']).map(({ rule }) => rule);
  expect(rules).not.toContain('judgement');
  expect(rules).toContain('number-without-source');
});

it('has nothing to say of nothing', () => {
  expect(lintPostmortem(aPostmortem(' \n'))).toEqual([]);
});

it.each([
  ['the outage', outageOfThirdApril()],
  ['what was put right', putRight()],
  ['what was told afterwards', toldAfterwards()],
  ['one with links', linked()],
  ['one update', oneUpdate()],
])('has nothing to say of sentences that people took over from the record: %s', (_what, document) => {
  const text = sentencesOf(document).join(' ');
  expect(text).toContain('(record ');
  expect(lintPostmortem(aPostmortem(text))).toEqual([]);
});

it('tells places within the text, the same each time, whatever is typed', () => {
  const parts = [
    '18:10',
    ' PST',
    ' should have ',
    'been ',
    '(log 4)',
    '\n',
    '- ',
    '| ',
    '{{t ',
    '`',
    '. ',
    '10 jobs',
    'SEV1',
    '@a.b',
    '👩‍🚒',
    'ﬀ',
    '\u00AD',
  ];
  const texts = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string()), { maxLength: 30 }).map((it) => it.join(''));
  fc.assert(
    fc.property(texts, texts, (text, note) => {
      const actionItems = [anItem(text)];
      const input = aPostmortem(text, { audience: 'public', internalTexts: [note, text], actionItems });
      const found = lintPostmortem(input);
      for (const { where } of found)
        if (where)
          expect([where.from >= 0, where.from < where.to, where.to <= text.length]).toEqual([true, true, true]);
      expect(lintPostmortem(input)).toEqual(found);
    }),
    { numRuns: 200 },
  );
});

/** The generated sentences of a document, each with its sources at its end. */
function sentencesOf({ sections }: PostmortemDocument): string[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const sentences = blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'list' ? block.sentences : [],
  );
  return sentences.map(({ text, sources }) => `${text.replace(/\.$/, '')} (${citation(sources)}).`);
}
