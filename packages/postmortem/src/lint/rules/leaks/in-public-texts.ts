import { cleanText } from '@candor/markdown';
import type { Found, Stretch } from '@candor/wording';
import { quoted } from '@candor/wording';
import type { LintFound } from '../../finding.ts';
import type { Reading } from '../../rule.ts';
import { inActionItems, inSections } from '../../rule.ts';

/** Looks through all that readers would see, as typed: what must not leak must not leak in code or a quote either. */
export function inPublicTexts(find: (text: string, reading: Reading) => readonly Found[]) {
  return (reading: Reading): LintFound[] => {
    if (reading.input.audience !== 'public') return [];
    return [
      ...inSections(({ text }) => find(text, reading))(reading),
      ...inActionItems(({ title }) => find(cleanText(title), reading))(reading),
    ];
  };
}

/** What patterns find, each told in the same words behind what was found. */
export function told(text: string, patterns: readonly RegExp[], words: string): Found[] {
  return toldAt(text, apart(matches(text, patterns)), words);
}

/** What stands in places of a text, each told in the same words behind it. */
export function toldAt(text: string, places: readonly Stretch[], words: string): Found[] {
  return places.map((where) => ({ where, what: `“${quoted(text, where)}” ${words}` }));
}

/** Where patterns match, by pattern. */
export function matches(text: string, patterns: readonly RegExp[]): Stretch[] {
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** Those of several stretches that lie in none before them, in order; of two that begin together the longer one. */
export function apart(places: readonly Stretch[]): Stretch[] {
  const found = places.toSorted((one, other) => one.from - other.from || other.to - one.to);
  return found.filter((it, at) => !found.slice(0, at).some((earlier) => it.from < earlier.to));
}
