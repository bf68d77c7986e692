import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Assets, Painter } from '../door.ts';

/** Assets for tests; a painted picture is its SVG, so that what it says can be read. */
export const PLAIN_ASSETS: Assets & Painter = {
  style: 'body{color:#111}',
  script: 'document.title="live"',
  record: 'document.title="record"',
  widget: { style: 'a{color:inherit}', script: 'document.title="widget"' },
  paint: utf8ToBytes,
};
