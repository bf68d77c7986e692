import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Assets } from '@candor/site';
import { hashOf, STYLE_FILES } from '@candor/site';
import type { Logger } from './logger.ts';
import { openCardPainter } from './pictures/card-painter.ts';

/** The readers' style sheets and scripts as packages/site keeps them, and what paints their pictures. */
export interface LoadedAssets extends Assets {
  /** Changes whenever pages or pictures could be others because of them. */
  readonly id: string;
}

export async function loadAssets(logger: Pick<Logger, 'error'>): Promise<LoadedAssets> {
  const read = (name: string) =>
    readFileSync(fileURLToPath(import.meta.resolve(`@candor/site/assets/${name}`)), 'utf8');
  const style = STYLE_FILES.map((name) => read(`style/${name}.css`)).join('\n');
  const script = read('page.js');
  const widget = { style: read('widget.css'), script: read('widget.js') };
  const painter = await openCardPainter(logger);
  const id = hashOf([style, script, widget.style, widget.script, painter.id].join('\n')).slice(0, 12);
  return { style, script, widget, paint: painter.paint, id };
}

/** What decides, besides the record and the day, how pages are written: Candor, ICU, its time zones, and the assets. */
export function releaseOf(version: string, { id }: Pick<LoadedAssets, 'id'>): string {
  const { icu, tz } = process.versions;
  return `${version} icu/${icu} tz/${tz} assets/${id}`;
}
