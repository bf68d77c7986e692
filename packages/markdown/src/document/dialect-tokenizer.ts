import type { Links, Tokens } from 'marked';
import { Tokenizer } from 'marked';
import { decodeCharacterReferences } from './character-references.ts';
import { linkTarget } from './link-target.ts';

/** Quotes and lists nest this deep, and so does emphasis; marks beyond it stay as typed. */
export const maxDepth = 12;
/** Characters looked at in vain for the end of an emphasis, a code or a link, over a whole text. */
const maxEffort = 3_000_000;
/** No URL, and no run of text without a blank, is looked at further than this in one step. */
const maxWindow = 2_000;
/** marked fills short rows up to the header's width, so a wide header makes a small text huge. */
const maxColumns = 20;
/** A long address defined once and referred to often would do the same: characters of addresses referred to. */
const maxReferred = 100_000;

const quoteLines = /^(?: {0,3}>.*(?:\n|$))+/;
const listLines = /^(?: {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t].*)?(?:\n|$)(?:(?:[ \t].*)?\n)*(?:[ \t].*$)?)+/;

/** marked's rules, without what Candor's Markdown leaves out, and with an end to what a hostile text can ask of them. */
export class DialectTokenizer extends Tokenizer {
  #depth = 0;
  #effort = 0;
  #referred = 0;

  // Raw HTML is off: what looks like a tag is text ("<SOME/ALL>").
  override html(): undefined {}
  override tag(): undefined {}
  // A line of dashes below a text is meant as a rule; underlining would make the text a heading.
  override lheading(): undefined {}

  // As in chat, a quote or list ends with its last marked (or, in a list, indented) line. Markdown's "lazy" lines would
  // put the operator's own next sentence into the mouth of whoever is quoted, or into the last item.
  override blockquote(src: string): Tokens.Blockquote | undefined {
    const quote = quoteLines.exec(src)?.[0];
    return quote === undefined ? undefined : this.#nest(() => super.blockquote(quote));
  }

  override list(src: string): Tokens.List | undefined {
    const list = listLines.exec(src)?.[0];
    return list === undefined ? undefined : this.#nest(() => super.list(list));
  }

  override table(src: string): Tokens.Table | undefined {
    if (cellsIn(src.slice(0, src.indexOf('\n'))) > maxColumns) return undefined;
    const queued = this.lexer.inlineQueue.length;
    const token = super.table(src);
    // marked drops the cells of a row that is wider than its header. Better no table than one that leaves words out.
    const complete = token?.raw
      .split('\n')
      .slice(2)
      .every((row) => cellsIn(row) <= token.header.length);
    if (complete) return token;
    this.lexer.inlineQueue.length = queued;
    return undefined;
  }

  override emStrong(src: string, maskedSrc: string, prevChar?: string): Tokens.Em | Tokens.Strong | undefined {
    if (!/^[*_]/.test(src)) return undefined;
    return this.#search(src, () => super.emStrong(src, maskedSrc, prevChar));
  }

  override del(src: string, maskedSrc: string, prevChar?: string): Tokens.Del | undefined {
    if (!src.startsWith('~')) return undefined;
    return this.#search(src, () => super.del(src, maskedSrc, prevChar));
  }

  override codespan(src: string): Tokens.Codespan | undefined {
    if (!src.startsWith('`')) return undefined;
    return this.#search(src, () => super.codespan(src));
  }

  override link(src: string): Tokens.Link | Tokens.Image | undefined {
    if (!/^!?\[/.test(src)) return undefined;
    return this.#search(src, () => super.link(src));
  }

  // A refused address defines nothing, so the definition stays readable as typed, and so do the references to it.
  override def(src: string): Tokens.Def | undefined {
    const token = super.def(src);
    return token && linkTarget(decodeCharacterReferences(token.href)) !== undefined ? token : undefined;
  }

  override reflink(src: string, links: Links): Tokens.Link | Tokens.Image | Tokens.Text | undefined {
    if (this.#referred > maxReferred) return undefined;
    const token = super.reflink(src, links);
    if (token !== undefined && token.type !== 'text') this.#referred += token.href.length;
    return token;
  }

  override url(src: string): Tokens.Link | undefined {
    const token = super.url(src.slice(0, maxWindow));
    return token && token.raw.length < maxWindow ? token : undefined;
  }

  override inlineText(src: string): Tokens.Text | undefined {
    return super.inlineText(src.slice(0, blankBefore(src, maxWindow)));
  }

  #nest<T>(read: () => T | undefined): T | undefined {
    if (this.#depth >= maxDepth) return undefined;
    this.#depth++;
    try {
      return read();
    } finally {
      this.#depth--;
    }
  }

  #search<T>(src: string, read: () => T | undefined): T | undefined {
    if (this.#effort > maxEffort) return undefined;
    const token = read();
    if (token === undefined) this.#effort += src.length;
    return token;
  }
}

function blankBefore(src: string, end: number): number {
  if (src.length <= end) return src.length;
  const blank = src.lastIndexOf(' ', end);
  return blank > 0 ? blank : end;
}

function cellsIn(row: string): number {
  const pipes = row
    .replace(/\\./g, '')
    .trim()
    .replace(/^\||\|$/g, '');
  return pipes.split('|').length;
}
