import type { Token } from 'marked';
import { Lexer } from 'marked';
import { DialectTokenizer, maxDepth } from './dialect-tokenizer.ts';

/** Marked's tokens of a text, in time that grows with its length whatever is in it. */
export function tokenize(text: string): Token[] {
  return new DialectLexer({ gfm: true, breaks: true, tokenizer: new DialectTokenizer() }).lex(text);
}

class DialectLexer extends Lexer {
  #depth = 0;

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    if (this.#depth >= maxDepth) {
      tokens.push({ type: 'text', raw: src, text: src });
      return tokens;
    }
    this.#depth++;
    try {
      return super.inlineTokens(src, tokens);
    } finally {
      this.#depth--;
    }
  }
}
