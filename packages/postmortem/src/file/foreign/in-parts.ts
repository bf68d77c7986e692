import { LONGEST_PROSE } from '@candor/log';
import { linesOf, trimmed } from '../reading/lines.ts';

/** A section may have as many characters; some are left for the links that it refers to. */
const LONGEST = LONGEST_PROSE - 1_000;

/** A text that is too long for one section in several, cut before a blank line outside code where that is possible. */
export function inParts(words: string): string[] {
  if (words.length <= LONGEST) return [words];
  const parts: string[] = [];
  let part = '';
  let stretch = '';
  const close = () => {
    if (part !== '' && part.length + stretch.length > LONGEST) {
      parts.push(trimmed(part));
      part = '';
    }
    part += stretch;
    stretch = '';
  };
  for (const { text, kind } of linesOf(words)) {
    if ((text.trim() === '' && kind === 'prose') || stretch.length + text.length > LONGEST) close();
    stretch += `${text}\n`;
  }
  close();
  return [...parts, trimmed(part)].flatMap(cutHard);
}

/** One line alone can be too long. */
function cutHard(part: string): string[] {
  const cuts = Math.max(1, Math.ceil(part.length / LONGEST));
  return Array.from({ length: cuts }, (_, nth) => part.slice(nth * LONGEST, (nth + 1) * LONGEST)).filter(
    (it) => it.trim() !== '',
  );
}
