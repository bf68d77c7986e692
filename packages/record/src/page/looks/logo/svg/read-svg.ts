import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Picture } from '../picture.ts';
import { UnfitPicture } from '../unfit.ts';
import { ELEMENTS, UNSEEN } from './allowed.ts';
import { attributesOf } from './attributes.ts';
import type { Drawn } from './drawn.ts';
import type { SvgElement } from './parse-svg.ts';
import { parseSvg } from './parse-svg.ts';
import { sizeOf } from './size.ts';
import { refuseHeavy } from './weight.ts';

const SVG = 'http://www.w3.org/2000/svg';
const XHTML = 'http://www.w3.org/1999/xhtml';

/** What to do about an element that is not allowed and that programs do write. */
const INSTEAD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    style: 'Export it with styles as “presentation attributes”',
    text: 'Turn text into paths',
    image: 'Export it without pictures inside',
    filter: 'Export it without filters and effects',
  }),
);

/**
 * Reads an SVG and writes it anew from what a logo may be drawn with: nothing that runs, loads, moves or says more than
 * is seen. Throws `UnfitPicture` on anything else that could be meant to be seen.
 */
export function readSvg(document: string): Picture {
  const root = parseSvg(document);
  if (root.name !== 'svg' || root.uri !== SVG)
    throw new UnfitPicture('This is no SVG: it must begin with <svg xmlns="http://www.w3.org/2000/svg">.');
  const drawn = drawnIn(root);
  refuseHeavy(drawn);
  const { width, height, viewBox } = sizeOf(drawn.attributes);
  const attributes = { ...drawn.attributes, width: String(width), height: String(height), viewBox };
  return { type: 'image/svg+xml', width, height, bytes: utf8ToBytes(`${written({ ...drawn, attributes }, SVG)}\n`) };
}

function drawnIn({ name, attributes, children }: SvgElement): Drawn {
  if (!ELEMENTS.has(name)) throw new UnfitPicture(`This SVG contains <${name}>. ${INSTEAD.get(name) ?? WITHOUT}.`);
  const own = children.filter((child) => !isPassedOver(child));
  return { name, attributes: attributesOf(name, attributes), children: own.map(drawnIn) };
}

const WITHOUT = 'Export it without, or choose a PNG';

/** What drawing programs keep for themselves, in namespaces of their own. */
function isPassedOver({ name, uri }: SvgElement): boolean {
  if (uri === XHTML) throw new UnfitPicture(`This SVG contains HTML (<${name}>). ${WITHOUT}.`);
  return uri !== SVG || UNSEEN.has(name);
}

function written({ name, attributes, children }: Drawn, namespace?: string): string {
  const named = Object.entries({ ...(namespace && { xmlns: namespace }), ...attributes });
  const start = `<${[name, ...named.map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ')}`;
  return children.length === 0
    ? `${start}/>`
    : `${start}>${children.map((child) => written(child)).join('')}</${name}>`;
}

function escaped(value: string): string {
  return value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
