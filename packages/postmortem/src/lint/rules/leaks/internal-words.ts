import type { Found } from '@candor/wording';
import { quoted } from '@candor/wording';
import type { Word } from '../../reading/words.ts';
import { wordsOf } from '../../reading/words.ts';
import type { LintRule, Reading } from '../../rule.ts';
import { PAGERDUTY_STEPS } from '../../sources.ts';
import { inPublicTexts } from './in-public-texts.ts';

/** So many words in a row are taken from a text, and not said twice by chance. */
const RUN = 8;
/** A whole text that is shorter is found from so many words on. */
const SHORTEST = 5;
const LENGTHS = [SHORTEST, 6, 7, RUN];

/** Words of a note, or of another text that only the team knows. */
export const internalWords: LintRule = {
  title: 'Words of internal notes',
  why: 'Notes are for the team: they name guesses, people and machines. Tell it in words that are meant for readers. What readers were told in an update does not count.',
  severity: 'blocks',
  sources: [PAGERDUTY_STEPS],
  find: (reading) => {
    const internal = runsOf(reading);
    return internal.size === 0 ? [] : inPublicTexts((text) => findRuns(text, internal))(reading);
  },
};

/** The runs of words that only the team knows, each in one string. */
function runsOf({ input }: Reading): ReadonlySet<string> {
  const told = new Set(input.publicTexts.flatMap((text) => LENGTHS.flatMap((length) => runs(wordsOf(text), length))));
  const all = input.internalTexts.flatMap((text) => {
    const words = wordsOf(text);
    return words.length < SHORTEST ? [] : runs(words, Math.min(RUN, words.length));
  });
  return new Set(all.filter((run) => !told.has(run)));
}

function runs(words: readonly Word[], length: number): string[] {
  return words.slice(length - 1).map((_, at) => runAt(words, at, length));
}

function runAt(words: readonly Word[], at: number, length: number): string {
  const run = words.slice(at, at + length);
  return run.map(({ word }) => word).join(' ');
}

function findRuns(text: string, internal: ReadonlySet<string>): Found[] {
  const words = wordsOf(text);
  const found: { from: number; to: number }[] = [];
  for (let at = 0; at < words.length; at += 1)
    for (const length of LENGTHS) {
      const [first, end] = [words[at], words[at + length - 1]];
      if (!first || !end || !internal.has(runAt(words, at, length))) continue;
      const last = found.at(-1);
      if (last && first.from <= last.to) last.to = Math.max(last.to, end.to);
      else found.push({ from: first.from, to: end.to });
    }
  return found.map((where) => ({ where, what: `“${quoted(text, where)}” stands in a text that only the team knows.` }));
}
