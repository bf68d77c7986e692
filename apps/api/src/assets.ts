import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Assets } from '@candor/site';
import { hashOf, STYLE_FILES } from '@candor/site';

/** The readers' style sheet and script, as packages/site keeps them. */
export function loadAssets(): Assets {
  const read = (name: string) =>
    readFileSync(fileURLToPath(import.meta.resolve(`@candor/site/assets/${name}`)), 'utf8');
  return { style: STYLE_FILES.map((name) => read(`style/${name}.css`)).join('\n'), script: read('page.js') };
}

/** What decides, besides the record and the day, how pages are written: Candor, ICU, its time zones, and the assets. */
export function releaseOf(version: string, assets: Assets): string {
  const { icu, tz } = process.versions;
  return `${version} icu/${icu} tz/${tz} assets/${hashOf(assets.style + assets.script).slice(0, 12)}`;
}
