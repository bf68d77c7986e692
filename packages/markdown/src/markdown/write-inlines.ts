import type { Inline, Link } from '../document/document.ts';
import { formatInstant } from '../document/instant.ts';
import { escapeMarks } from '../escape-markdown.ts';

/** Where a run of text stands: only a paragraph has more than one line, and a cell ends at a bar. */
export type Place = 'paragraph' | 'line' | 'cell';

interface Writing {
  readonly day: string | undefined;
  readonly place: Place;
  /** The marks that the run stands within: emphasis in emphasis is not seen, and hard to read back. */
  readonly within?: string;
}

/** A run of text as Markdown, every character that is not markup escaped where it could be taken for it. */
export function writeInlines(inlines: readonly Inline[], writing: Writing): string {
  let text = '';
  for (const inline of joined(inlines)) {
    const lineStart = text === '' || text.endsWith('\n');
    if (lineStart && inline.type === 'break') continue;
    const next = writeInline(inline, writing);
    // Marks in a row would be read as one longer mark: what comes second goes without.
    const plain = /[*~]$/.test(text) && /^[*~]/.test(next) && 'children' in inline;
    const written = plain ? writeInlines(inline.children, writing) : next;
    text = lineStart ? text + written.replace(/^[ \t]+/, '') : beside(text, written);
  }
  return text.replace(/(?:\\\n|\s)+$/, '');
}

const CLOSED_BEHIND_A_SIGN = /[\p{P}\p{S}](?:\*+|~~)$/u;
const OPEN_BEFORE_A_SIGN = /^(?:\*+|~~)[\p{P}\p{S}]/u;

/** One written after the other. A typed instant or character may have parted what would now touch. */
function beside(text: string, next: string): string {
  // Behind an exclamation mark a link would be an image.
  if (text.endsWith('!') && next.startsWith('[')) return `${text.slice(0, -1)}\\!${next}`;
  // A mark between a sign and what is neither sign nor space (a letter, a mark of direction) opens and closes nothing.
  const touches =
    (CLOSED_BEHIND_A_SIGN.test(text) && /^[^\s\p{P}\p{S}]/u.test(next)) ||
    (/[^\s\p{P}\p{S}]$/u.test(text) && OPEN_BEFORE_A_SIGN.test(next));
  return touches ? `${text} ${next}` : text + next;
}

function writeInline(inline: Inline, writing: Writing): string {
  switch (inline.type) {
    case 'text':
      return escapeMarks(inline.text);
    case 'code':
      return writeCode(inline.text, writing.place);
    case 'emphasis':
      return marked('*', inline.children, writing);
    case 'strong':
      return marked('**', inline.children, writing);
    case 'struck':
      return marked('~~', inline.children, writing);
    case 'link':
      return writeLink(inline, writing);
    case 'instant':
      return formatInstant(inline.at, writing.day);
    case 'break':
      return writing.place === 'paragraph' ? '\\\n' : ' ';
  }
}

function marked(mark: string, children: readonly Inline[], writing: Writing): string {
  const { within = '' } = writing;
  const open = within.split(' ').includes(mark);
  const text = writeInlines(children, { ...writing, within: `${within} ${mark}` });
  return open || text === '' ? text : `${mark}${text}${mark}`;
}

function writeCode(text: string, place: Place): string {
  const runs = [...text.matchAll(/`+/g)].map((run) => run[0].length);
  let length = 1;
  while (runs.includes(length)) length += 1;
  const fence = '`'.repeat(length);
  const line = text.replace(/\n/g, ' ');
  const room = /^`|`$|^ .*[^ ].* $/.test(line) ? ' ' : '';
  const code = fence + room + line + room + fence;
  return place === 'cell' ? code.replaceAll('|', '\\|') : code;
}

function writeLink({ target, children }: Link, writing: Writing): string {
  const label = writeInlines(children, writing);
  if (children.length === 1 && children[0]?.type === 'text' && children[0].text === target && !/[&|]/.test(target))
    return `<${target}>`;
  const address = /[()[\]&]/.test(target) ? `<${target.replaceAll('&', '\\&')}>` : target;
  return `[${label}](${address})`;
}

/** Texts that stand beside each other as one, so that a mark made of two is seen; line ends in them are breaks. */
function joined(inlines: readonly Inline[]): Inline[] {
  const runs: Inline[] = [];
  for (const inline of inlines) {
    const last = runs.at(-1);
    if (inline.type === 'text' && last?.type === 'text') {
      runs[runs.length - 1] = { type: 'text', text: last.text + inline.text };
    } else runs.push(inline);
  }
  return runs.flatMap((inline) =>
    inline.type === 'text' && inline.text.includes('\n')
      ? inline.text
          .split('\n')
          .flatMap<Inline>((text, line) =>
            (line === 0 ? [] : [{ type: 'break' } as Inline]).concat({ type: 'text', text }),
          )
      : [inline],
  );
}
