import type { MarkedToken, Token } from 'marked';
import { cleanText } from '../clean-text.ts';
import { tokenize } from '../document/dialect.ts';
import { splitInstants } from '../document/instant.ts';

/** Stands where something is that nobody reads as words: no letter, digit or blank, so that no pattern reaches over it. */
const HELD = '\uFFFC';

/**
 * A clean text as it was typed, with only the words of its author left: as long as the text, each kept character at its
 * own place. Marks become blanks; code, links, quotes, struck text and typed instants become U+FFFC. Never throws.
 */
export function proseAsTyped(text: string): string {
  const kept = [...Array(text.length).keys()].map((at) => (text[at] === '\n' ? '\n' : ' '));
  const reading: Reading = { text, kept, from: 0 };
  try {
    keep(tokenize(cleanText(text)), reading);
  } catch {
    return text;
  }
  return kept.join('');
}

interface Reading {
  readonly text: string;
  readonly kept: string[];
  /** What lies before it has been read. */
  from: number;
}

function keep(tokens: readonly Token[], reading: Reading): void {
  for (const token of tokens) keepToken(token as MarkedToken, reading);
}

function keepToken(token: MarkedToken, reading: Reading): void {
  switch (token.type) {
    case 'text':
      if (token.tokens) keep(token.tokens, reading);
      else keepWords(token.raw, reading);
      return;
    case 'paragraph':
    case 'heading':
    case 'strong':
    case 'em':
      keep(token.tokens, reading);
      return;
    case 'list':
      for (const item of token.items) keep(item.tokens, reading);
      return;
    case 'table':
      for (const cells of [token.header, ...token.rows]) for (const cell of cells) keep(cell.tokens, reading);
      return;
    case 'code':
    case 'blockquote':
      for (const line of token.raw.split('\n')) hold(line.trim(), reading);
      return;
    case 'codespan':
    case 'link':
    case 'image':
    case 'del':
      hold(token.raw, reading);
      return;
    case 'escape':
      keepWords(token.text, reading);
      return;
    default:
      return;
  }
}

function keepWords(words: string, reading: Reading): void {
  let rest = words;
  for (const part of splitInstants(words)) {
    if (typeof part === 'string') {
      write(part, part, reading);
      rest = rest.slice(part.length);
    } else {
      const typed = rest.slice(0, rest.indexOf('}}') + 2);
      hold(typed, reading);
      rest = rest.slice(typed.length);
    }
  }
}

function hold(raw: string, reading: Reading): void {
  write(raw, raw.replace(/[^\n]/g, HELD), reading);
}

/** What the parser changed before it read it is not found as typed, and stays out. */
function write(typed: string, instead: string, reading: Reading): void {
  const at = typed === '' ? -1 : reading.text.indexOf(typed, reading.from);
  if (at < 0) return;
  for (let place = 0; place < instead.length; place += 1) reading.kept[at + place] = instead[place] ?? ' ';
  reading.from = at + typed.length;
}
