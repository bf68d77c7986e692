import { cutToWidth, textWidth } from '../text-width.ts';

/** A size to try, in pixels, and how many lines there is room for at it. */
interface Fit {
  readonly size: number;
  readonly lines: number;
}

/** A text in lines, and the size that they fit at. */
export interface SetText {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Bold letters are that much wider than the table's. */
const BOLD = 1.16;

/** Sets a bold text into lines at most `room` pixels wide: at the first size that it fits at, cut at the last. */
export function setBold(text: string, room: number, fits: readonly [Fit, ...Fit[]]): SetText {
  let [tried] = fits;
  for (const fit of fits) {
    tried = fit;
    const lines = wrapped(text, room / (fit.size * BOLD));
    if (lines.length <= fit.lines) return { size: fit.size, lines };
  }
  const most = room / (tried.size * BOLD);
  const lines = wrapped(text, most);
  const rest = cutToWidth(`${lines[tried.lines - 1]} …`, most);
  return { size: tried.size, lines: [...lines.slice(0, tried.lines - 1), rest] };
}

/** A text in lines, broken between words; a word that is too long for a line is cut. */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').map((it) => cutToWidth(it, most))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
