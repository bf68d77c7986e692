import { UnfitPicture } from '../unfit.ts';
import { FUNCTIONS, GEOMETRY, PAINT } from './allowed.ts';
import type { SvgAttribute } from './parse-svg.ts';

const XLINK = 'http://www.w3.org/1999/xlink';
const INSIDE = /^#[\w.:-]+$/;

/**
 * The attributes of an element that are seen. Properties in `style` become attributes, which mean the same where no rules
 * are; what drawing programs add for themselves is left out. Throws `UnfitPicture` on what runs or loads.
 */
export function attributesOf(element: string, attributes: readonly SvgAttribute[]): Record<string, string> {
  const kept: Record<string, string> = {};
  const styled: [string, string][] = [];
  for (const { name, uri, value } of attributes) {
    if (/^on/i.test(name))
      throw new UnfitPicture(`This SVG runs a script (${name} on <${element}>). Export it without.`);
    if (name === 'href' && (uri === '' || uri === XLINK)) kept.href = inside(value.trim());
    else if (uri !== '') continue;
    else if (name === 'style') styled.push(...declarationsIn(value));
    else if (GEOMETRY.has(name) || PAINT.has(name)) kept[name] = checked(name, value);
  }
  for (const [name, value] of styled) if (PAINT.has(name)) kept[name] = checked(name, value);
  return kept;
}

function inside(address: string): string {
  if (!INSIDE.test(address)) throw outside(address);
  return address;
}

function declarationsIn(style: string): [string, string][] {
  return style.split(';').flatMap((declaration): [string, string][] => {
    const [, name, value] = /^\s*([\w-]+)\s*:\s*([\s\S]*?)\s*(?:!\s*important)?\s*$/.exec(declaration) ?? [];
    return name !== undefined && value ? [[name.toLowerCase(), value]] : [];
  });
}

/** A value that calls nothing but what is allowed. CSS would read an escape as the letter that it stands for. */
function checked(name: string, value: string): string {
  if (value.includes('\\')) throw new UnfitPicture(`This SVG has an escape in ${name}. Export it again.`);
  for (const { name: called, argument } of calledIn(value)) {
    if (!FUNCTIONS.has(called))
      throw new UnfitPicture(`This SVG has ${called}() in ${name}. Export it without, or choose a PNG.`);
    if (called === 'url' && !INSIDE.test(argument)) throw outside(argument);
  }
  return value;
}

/** The functions that a value calls, in lower case, and what with, without quotes. */
export function calledIn(value: string): { readonly name: string; readonly argument: string }[] {
  return Array.from(value.matchAll(/([\w-]+)\s*\(([^)]*)/g), ([, name = '', argument = '']) => ({
    name: name.toLowerCase(),
    argument: argument.trim().replace(/^(["'])(.*)\1$/, '$2'),
  }));
}

function outside(address: string): UnfitPicture {
  const shown = address.length > 60 ? `${address.slice(0, 60)}…` : address;
  return new UnfitPicture(`This SVG refers to something outside of it (${shown}). Export it with everything inside.`);
}
