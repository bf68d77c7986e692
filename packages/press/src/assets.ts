import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Assets } from '@candor/site';
import { STYLE_FILES } from '@candor/site';

/** The readers' style sheets and scripts, as packages/site keeps them. */
export function loadAssets(): Assets {
  const { resolve } = createRequire(import.meta.url);
  const read = (name: string) => readFileSync(resolve(`@candor/site/assets/${name}`), 'utf8');
  return {
    style: STYLE_FILES.map((name) => read(`style/${name}.css`)).join('\n'),
    script: read('page.js'),
    record: read('record.js'),
    widget: { style: read('widget.css'), script: read('widget.js') },
  };
}
