import type { Signer } from '@candor/record';
import { SIGNERS } from '@candor/record/testing';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Assets, Painter } from '../door.ts';

/** Assets for tests; a painted picture is its SVG, so that what it says can be read. The key is one that everybody knows. */
export const PLAIN_ASSETS: Assets & Painter & { readonly signer: Signer } = {
  style: 'body{color:#111}',
  script: 'document.title="live"',
  record: 'document.title="record"',
  widget: { style: 'a{color:inherit}', script: 'document.title="widget"' },
  paint: utf8ToBytes,
  signer: SIGNERS[0],
};
