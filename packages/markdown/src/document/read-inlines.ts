import type { MarkedToken, Token, Tokens } from 'marked';
import { decodeCharacterReferences } from './character-references.ts';
import type { Inline } from './document.ts';
import { splitInstants } from './instant.ts';
import { linkTarget } from './link-target.ts';
import { plainText } from './plain-text.ts';

/** Reads a run of text. What may not be rendered (a refused link, an unknown time) stays as its author typed it. */
export function readInlines(tokens: readonly Token[], inLink = false): Inline[] {
  return tokens.flatMap((token) => readInline(token as MarkedToken, inLink));
}

function readInline(token: MarkedToken, inLink: boolean): Inline | Inline[] {
  switch (token.type) {
    case 'strong':
      return { type: 'strong', children: readInlines(token.tokens, inLink) };
    case 'em':
      return { type: 'emphasis', children: readInlines(token.tokens, inLink) };
    case 'del':
      return { type: 'struck', children: readInlines(token.tokens, inLink) };
    case 'codespan':
      return { type: 'code', text: token.text };
    case 'br':
      return { type: 'break' };
    case 'link':
      return readLink(token, inLink);
    case 'image':
      return readImage(token, inLink);
    case 'text':
      return splitInstants(token.raw).map((part) =>
        typeof part === 'string'
          ? { type: 'text', text: decodeCharacterReferences(part) }
          : { type: 'instant', at: part.at },
      );
    case 'escape':
      return { type: 'text', text: token.text };
    default:
      return { type: 'text', text: token.raw };
  }
}

function readLink(token: Tokens.Link, inLink: boolean): Inline | Inline[] {
  const label: Inline[] = token.autolink ? [{ type: 'text', text: token.text }] : readInlines(token.tokens, true);
  if (inLink) return label;
  return link(token.autolink ? token.href : decodeCharacterReferences(token.href), label, token);
}

/** Images are off: nobody's page may fetch from a third party while it is read. A link to the image takes its place. */
function readImage(token: Tokens.Image, inLink: boolean): Inline {
  const label = plainText(readInlines(token.tokens, true));
  if (inLink) return { type: 'text', text: label };
  return link(decodeCharacterReferences(token.href), [{ type: 'text', text: label }], token);
}

function link(address: string, children: Inline[], token: Tokens.Link | Tokens.Image): Inline {
  const target = linkTarget(address);
  if (target === undefined) return { type: 'text', text: token.raw };
  const label = plainText(children).trim();
  if (label === '') return { type: 'link', target, bare: true, children: [{ type: 'text', text: address }] };
  return {
    type: 'link',
    target,
    bare: label === address || ('autolink' in token && token.autolink === true),
    children,
  };
}
