import type { Stretch } from '@candor/wording';
import { citationsIn, LOG } from '../../../provenance/citations.ts';
import type { LintRule } from '../../rule.ts';
import { apart, inPublicTexts, matches, told, toldAt } from './in-public-texts.ts';

/** Behind any bracket but a function's, which has a short name, behind a semicolon, or in a cell of a table: `(see above; log 40)`. */
const BESIDE = [
  new RegExp(
    String.raw`(?<=(?:(?<!(?<![\p{Script=Latin}\p{N}_])[\p{Script=Latin}\p{N}_]{1,3})[([]|[（;|])\s{0,3})${LOG}(?=\s{0,3}\\?[)）\];|])`,
    'giu',
  ),
];
const CITED = new RegExp(LOG, 'iu');

/** Where a text cites the log, as generated sentences do or otherwise. */
function logCitations(text: string): Stretch[] {
  const cited = citationsIn(text).flatMap(({ start, end }) => {
    const named = CITED.exec(text.slice(start, end));
    return named ? [{ from: start + named.index, to: start + named.index + named[0].length }] : [];
  });
  return apart([...cited, ...matches(text, BESIDE)]);
}

/** A citation of what only the team can look up. */
export const logCitation: LintRule = {
  title: 'Citations of the log',
  why: 'Readers cannot look up the log, and a number in it tells that there is something they were not told. Cite the record, or leave the sentence out.',
  severity: 'blocks',
  sources: [],
  find: inPublicTexts((text) => toldAt(text, logCitations(text), 'cites what only the team can see.')),
};

const SEVERITY = [
  /(?<![\p{L}\p{N}_-])sev(?:erity)?(?:[ -]?level)?\s?[-:]?\s?[0-5](?![\p{L}\p{N}_])/giu,
  /(?<![\p{L}\p{N}_-])Schweregrad\s[0-5](?![\p{L}\p{N}_])/giu,
];

/** How bad the team took it for. */
export const internalSeverity: LintRule = {
  title: 'Severities',
  why: 'A severity is for the team: it steers who is called. Readers are told the impact.',
  severity: 'blocks',
  sources: [],
  find: inPublicTexts((text) => told(text, SEVERITY, 'is a severity, which only the team knows.')),
};
