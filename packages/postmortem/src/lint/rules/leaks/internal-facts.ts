import type { LintRule } from '../../rule.ts';
import { inPublicTexts, told } from './in-public-texts.ts';

/** As generated sentences cite: `(log 40)`, `(record 12; log 40, 42 to 44)`; or in a cell of a table. */
const LOG = [/(?<=[(;|]\s{0,3})log\s+\d+(?:(?:,\s*|\s+to\s+)\d+)*(?=\s{0,3}[);|])/giu];

/** A citation of what only the team can look up. */
export const logCitation: LintRule = {
  title: 'Citations of the log',
  why: 'Readers cannot look up the log, and a number in it tells that there is something they were not told. Cite the record, or leave the sentence out.',
  severity: 'blocks',
  sources: [],
  find: inPublicTexts((text) => told(text, LOG, 'cites what only the team can see.')),
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
