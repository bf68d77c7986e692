import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { LANGUAGES } from '@candor/record';
import { kindsIn } from './kinds.ts';

/** What one page weighs, or the script, which is the same in every language: in bytes, as it is and compressed. */
export interface Weight {
  readonly kind: string;
  readonly language: string | null;
  readonly identity: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** The weight of one page of each kind in each language, English at the root, and of the script. */
export function weigh(files: ReadonlyMap<string, string>): Weight[] {
  const weights = kindsIn(files.keys()).flatMap(({ kind, path }) =>
    LANGUAGES.flatMap((language) => {
      const text = files.get(language === 'en' ? path : `${language}/${path}`);
      return text === undefined ? [] : [{ kind, language, ...weightOf(text) }];
    }),
  );
  const scripts = [...files].filter(([path]) => /^assets\/page-.*\.js$/.test(path));
  return [...weights, ...scripts.map(([, text]) => ({ kind: 'script', language: null, ...weightOf(text) }))];
}

function weightOf(text: string): Pick<Weight, 'identity' | 'gzip' | 'brotli'> {
  // The qualities that the publisher compresses with.
  const brotli = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return { identity: Buffer.byteLength(text), gzip: gzipSync(text).length, brotli: brotli.length };
}
