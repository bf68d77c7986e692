import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Painter } from '@candor/site';
import { card } from '@candor/site';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const REMEMBERED = 8;

/** Where it is told that a picture could not be painted. */
export interface PainterLog {
  readonly error: (about: { readonly err: unknown }, sentence: string) => void;
}

/** Paints status cards. */
export interface CardPainter extends Painter {
  /** Changes with whatever else than the SVG decides what is painted: the library and the fonts. */
  readonly id: string;
}

const PLAIN = card({ name: '', tone: 'open', sentence: 'Status', place: '', direction: 'ltr' });

let isInitialised: Promise<void> | undefined;

/** Loads the library and the two faces of the font. */
export async function openCardPainter(log: PainterLog): Promise<CardPainter> {
  const require = createRequire(import.meta.url);
  isInitialised ??= readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm);
  const fonts = dirname(require.resolve('dejavu-fonts-ttf/package.json'));
  const faces = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((face) => readFile(join(fonts, 'ttf', face)));
  const fontBuffers = await Promise.all(faces);
  await isInitialised;

  function rasterise(svg: string): Uint8Array {
    const drawing = new Resvg(svg, { font: { fontBuffers } });
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    drawing.free();
    return png;
  }

  const plain = rasterise(PLAIN);
  const painted = new Map<string, Uint8Array>();

  function paint(svg: string): Uint8Array {
    const png = painted.get(svg) ?? rasteriseOrPlain(svg);
    painted.delete(svg);
    painted.set(svg, png);
    for (const oldest of painted.keys()) if (painted.size > REMEMBERED) painted.delete(oldest);
    return png;
  }

  /** A picture is never worth a publish: without it the page would stand still. */
  function rasteriseOrPlain(svg: string): Uint8Array {
    try {
      return rasterise(svg);
    } catch (error) {
      log.error({ err: error }, 'a status card could not be painted; a plain one stands in for it');
      return plain;
    }
  }

  return { paint, id: hash('sha256', plain).slice(0, 12) };
}
