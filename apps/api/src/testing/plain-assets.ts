import type { Assets, Painter } from '@candor/site';

/** Assets that never change, unlike the product's own; a painted picture is its SVG. */
export const PLAIN_ASSETS: Assets & Painter = {
  style: 'body{color:#111}',
  script: 'document.title="live"',
  record: 'document.title="record"',
  widget: { style: 'a{color:inherit}', script: 'document.title="widget"' },
  paint: (svg) => Buffer.from(svg),
};
