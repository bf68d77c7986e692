import { SaxesParser } from 'saxes';
import { UnfitPicture } from '../unfit.ts';

const DEEPEST = 100;

/** An element of a picture as it was written. */
export interface SvgElement {
  /** Its name without prefix. */
  readonly name: string;
  /** Its namespace. */
  readonly uri: string;
  readonly attributes: readonly SvgAttribute[];
  readonly children: SvgElement[];
}

/** An attribute: its name without prefix, and the namespace of the prefix, if it has one. */
export interface SvgAttribute {
  readonly name: string;
  readonly uri: string;
  readonly value: string;
}

/**
 * Reads a document as XML 1.0 with namespaces; comments, texts and what a document type declares are passed over, so that
 * an entity of its own is an error. Throws `UnfitPicture` where it is not well-formed.
 */
export function parseSvg(document: string): SvgElement {
  const parser = new SaxesParser({ xmlns: true });
  const top: SvgElement = { name: '', uri: '', attributes: [], children: [] };
  const open = [top];
  parser.on('error', ({ message }) => {
    throw new UnfitPicture(`This SVG is not well-formed (${message}). Export it again, or choose a PNG.`);
  });
  parser.on('processinginstruction', ({ target }) => {
    if (target === 'xml-stylesheet') throw new UnfitPicture('This SVG loads a style sheet. Export it without one.');
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const named = Object.values(attributes).map(({ local: name, uri, value }) => ({ name, uri, value }));
    const element = { name: local, uri, attributes: named, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > DEEPEST)
      throw new UnfitPicture('This SVG is nested too deeply. Export it again, or choose a PNG.');
  });
  parser.on('closetag', () => void open.pop());
  parser.write(document).close();
  const [root] = top.children;
  if (!root) throw new UnfitPicture('This SVG holds no picture. Export it again, or choose a PNG.');
  return root;
}
