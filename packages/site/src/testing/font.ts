import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One face of the font that cards are drawn in. */
export interface Face {
  readonly has: (character: string) => boolean;
  /** How wide a character's sign is, in multiples of the font's size. */
  readonly widthOf: (character: string) => number;
}

const require = createRequire(import.meta.url);
const FONTS = dirname(require.resolve('dejavu-fonts-ttf/package.json'));
const FILES = { regular: 'DejaVuSans.ttf', bold: 'DejaVuSans-Bold.ttf' } as const;

/** Reads a face from its TrueType file: its `cmap` of format 12, and `hmtx`. */
export function readFace(name: keyof typeof FILES): Face {
  const file = readFileSync(join(FONTS, 'ttf', FILES[name]));
  const tables = Array.from({ length: file.readUInt16BE(4) }, (_, place) => 12 + 16 * place);
  const tableAt = (tag: string) => {
    const found = tables.find((table) => file.toString('latin1', table, table + 4) === tag);
    return file.readUInt32BE((found ?? 0) + 8);
  };
  const signs = signsIn(file, tableAt('cmap'));
  const [unitsPerEm, lastMetric] = [
    file.readUInt16BE(tableAt('head') + 18),
    file.readUInt16BE(tableAt('hhea') + 34) - 1,
  ];
  const signOf = (character: string) => signs.get(character.codePointAt(0) ?? 0);
  return {
    has: (character) => signOf(character) !== undefined,
    widthOf: (character) =>
      file.readUInt16BE(tableAt('hmtx') + 4 * Math.min(signOf(character) ?? 0, lastMetric)) / unitsPerEm,
  };
}

function signsIn(file: Buffer, cmap: number): Map<number, number> {
  const signs = new Map<number, number>();
  for (let place = 0; place < file.readUInt16BE(cmap + 2); place += 1) {
    const subtable = cmap + file.readUInt32BE(cmap + 4 + 8 * place + 4);
    if (file.readUInt16BE(subtable) !== 12) continue;
    for (let group = 0; group < file.readUInt32BE(subtable + 12); group += 1) {
      const at = subtable + 16 + 12 * group;
      const [first, last, sign] = [file.readUInt32BE(at), file.readUInt32BE(at + 4), file.readUInt32BE(at + 8)];
      for (let code = first; code <= last; code += 1) signs.set(code, sign + code - first);
    }
  }
  return signs;
}
