import type { Stretch } from '@candor/wording';
import { quoted } from '@candor/wording';
import { hasSource } from '../../reading/has-source.ts';
import { isMention } from '../../reading/mention.ts';
import type { SectionReading } from '../../reading/section-reading.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { LintRule } from '../../rule.ts';
import { inSections } from '../../rule.ts';
import { WORKBOOK } from '../../sources.ts';
import { firstNumber } from './numbers.ts';
import { handWrittenRows } from './timeline-by-hand.ts';

/** These hold plans and links, not what happened. */
const NO_FACTS = ['action_items', 'supporting'];

/** A count, a length of time, a share or a time of day that nobody can look up. */
export const numberWithoutSource: LintRule = {
  title: 'Numbers without a source',
  why: 'A reader cannot tell a measurement from a guess. Take the sentence over from the record with its citation, or link the graph, the query or the ticket that the number comes from; where it is a guess, say so.',
  severity: 'advice',
  sources: [WORKBOOK],
  find: inSections((section) => {
    if (NO_FACTS.includes(section.id)) return [];
    const rows = handWrittenRows(section);
    return section.sentences
      .filter((sentence) => !rows.includes(sentence) && sentence.kind === 'sentence')
      .flatMap((sentence) => unsourced(section, sentence))
      .map((where) => ({ where, what: `“${quoted(section.text, where)}” does not say where it comes from.` }));
  }),
};

function unsourced({ text, prose, times }: SectionReading, sentence: Sentence): Stretch[] {
  const number = firstNumber(prose, sentence, times);
  return number && !isMention(prose, number) && !hasSource(text, prose, sentence) ? [number] : [];
}
