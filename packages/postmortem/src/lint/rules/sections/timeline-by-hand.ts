import type { SectionReading } from '../../reading/section-reading.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { LintRule } from '../../rule.ts';
import { inSections } from '../../rule.ts';

/** So many lines that begin with a time are a timeline. */
const FEWEST = 2;
/** What may stand before the time of a row: signs, a day, a word of distance. */
const LEADS = new RegExp(
  `^(?:[\\s\\p{P}\\p{S}\\d]|(?<!\\p{L})(?:${[
    '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|mär|mai|okt|dez|mo|di|mi|do|fr|sa|so)\\p{Ll}*',
    'st|nd|rd|th|T|at|about|around|approx|circa|ca|um',
  ].join('|')})(?!\\p{L}))*$`,
  'iu',
);
const LONGEST_LEAD = 60;

/** Rows of a timeline that people typed, though the record has one. */
export const timelineByHand: LintRule = {
  title: 'A timeline written by hand',
  why: 'The document has a timeline already, computed from the record, with both clocks and a source for each row. What is missing there belongs into the log as a note or a milestone with the time at which it happened; two timelines drift apart.',
  severity: 'advice',
  sources: [],
  find: inSections((section) => {
    const rows = handWrittenRows(section);
    const [first, last] = [rows[0], rows.at(-1)];
    if (!first || !last) return [];
    return [{ where: { from: first.from, to: last.to }, what: `${rows.length} lines begin with a time.` }];
  }),
};

/** The lines of a section that make up a timeline of its own; none where there are too few. */
export function handWrittenRows({ prose, sentences, times }: SectionReading): Sentence[] {
  const rows = sentences.filter((sentence) => {
    if (!sentence.isFirst) return false;
    const first = times.find(({ from }) => from >= sentence.from && from < sentence.to);
    const lead = first && prose.slice(sentence.from, first.from);
    return lead !== undefined && lead.length <= LONGEST_LEAD && LEADS.test(lead);
  });
  return rows.length < FEWEST ? [] : rows;
}
