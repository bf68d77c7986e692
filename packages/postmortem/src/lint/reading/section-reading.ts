import { cleanText, proseAsTyped } from '@candor/markdown';
import type { ToldTime } from '@candor/wording';
import { toldTimes, zoneOfAll } from '@candor/wording';
import type { LintedSection } from '../input.ts';
import type { Sentence } from './sentences.ts';
import { sentencesOf } from './sentences.ts';

/** A section as the rules read it. */
export interface SectionReading extends LintedSection {
  /** The text with code, links, quotes and typed instants taken out, each word at its own place. */
  readonly prose: string;
  readonly sentences: readonly Sentence[];
  /** The times of day in it, in order. */
  readonly times: readonly ToldTime[];
  /** Whether a section above says in which zone all times are. */
  readonly isZoneTold: boolean;
}

/** Reads sections in their order; their texts become the clean ones, in which places count. */
export function readSections(sections: readonly LintedSection[]): SectionReading[] {
  let isZoneTold = false;
  return sections.map((section) => {
    const text = cleanText(section.text);
    const prose = proseAsTyped(text);
    const [sentences, times] = [sentencesOf(text, prose), toldTimes(prose)];
    const reading = { ...section, text, prose, sentences, times, isZoneTold };
    isZoneTold ||= zoneOfAll(prose) !== null;
    return reading;
  });
}
