import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Assets } from '@candor/site';
import { hashOf, STYLE_FILES } from '@candor/site';
import type { CardPainter } from './pictures/card-painter.ts';

/** The readers' style sheets and scripts, as packages/site keeps them. */
export function loadAssets(): Assets {
  const read = (name: string) =>
    readFileSync(fileURLToPath(import.meta.resolve(`@candor/site/assets/${name}`)), 'utf8');
  return {
    style: STYLE_FILES.map((name) => read(`style/${name}.css`)).join('\n'),
    script: read('page.js'),
    widget: { style: read('widget.css'), script: read('widget.js') },
  };
}

/** What pages and pictures are made with. */
export interface Made {
  readonly assets: Assets;
  readonly painter: Pick<CardPainter, 'id'>;
}

/**
 * What decides, besides the record and the day, how pages are written: Candor, ICU, its time zones, the assets, and what
 * paints.
 */
export function releaseOf(version: string, { assets: { style, script, widget }, painter }: Made): string {
  const { icu, tz } = process.versions;
  const made = hashOf([style, script, widget.style, widget.script, painter.id].join('\n')).slice(0, 12);
  return `${version} icu/${icu} tz/${tz} assets/${made}`;
}
