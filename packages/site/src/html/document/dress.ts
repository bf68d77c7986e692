import type { Looks } from '@candor/record';
import { FIRST_LOOKS } from '@candor/record';
import type { Assets } from '../../door.ts';
import { hashOf } from '../../manifest/manifest.ts';
import { accentStyle } from '../looks/accents.ts';
import { REPLAY_STYLE } from '../replay/replay-style.ts';
import { styleSource } from './style-source.ts';

/** The assets as pages use them. */
export interface Dress {
  /** The style sheet as it stands inlined. */
  readonly style: string;
  readonly script: string;
  /** Where the script lies: its path names its bytes, so it can be kept for ever. */
  readonly scriptPath: string;
  /** The script that checks the record, and where it lies in the same way. */
  readonly recordScript: string;
  readonly recordScriptPath: string;
  readonly widget: Assets['widget'];
  readonly policy: string;
}

const STYLES = /style-src ([^;]*)/;

/** By assets and what the looks add to the style: only the newest is kept. */
const dresses = new WeakMap<Assets, Dress & { readonly added: string }>();

/** The style to inline, in the page's own colours, the script, its path and the policy that fits both. */
export function dressOf(assets: Assets, looks: Looks = FIRST_LOOKS): Dress {
  const added = accentStyle(looks);
  const known = dresses.get(assets);
  if (known?.added === added) return known;
  const style = smaller(assets.style) + added;
  const script = smallerScript(assets.script);
  const recordScript = smallerScript(assets.record);
  const widget = { style: smaller(assets.widget.style), script: smallerScript(assets.widget.script) };
  const dress = {
    added,
    style,
    script,
    scriptPath: `assets/page-${hashOf(script).slice(0, 8)}.js`,
    recordScript,
    recordScriptPath: `assets/record-${hashOf(recordScript).slice(0, 8)}.js`,
    widget,
    policy: policyOf([style, widget.style, REPLAY_STYLE]),
  };
  dresses.set(assets, dress);
  return dress;
}

/** The Content-Security-Policy of every page: its own styles and scripts, and nothing from elsewhere. */
export function policyFor(assets: Assets, looks: Looks): string {
  return dressOf(assets, looks).policy;
}

/** What pages of two policies can be read under while one takes the place of the other: the older, with both's styles. */
export function policyForBoth(older: string, newer: string): string {
  const styles = new Set([older, newer].flatMap((policy) => STYLES.exec(policy)?.[1]?.split(' ') ?? []));
  return older.replace(STYLES, () => `style-src ${[...styles].join(' ')}`);
}

function policyOf(styles: readonly string[]): string {
  const hashes = styles.map(styleSource);
  return [
    "default-src 'none'",
    `style-src ${hashes.join(' ')}`,
    "script-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The script without comments (its types are some), indentation and needless ends of lines: it has none in its strings. */
function smallerScript(script: string): string {
  return script
    .replace(/\/\*\*[\s\S]*?\*\/\s*/g, '')
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/^\s+/gm, '')
    .replace(/([;{,(])\n/g, '$1');
}

/** The style sheet without comments and the white space that means nothing (it has none of either in strings). */
function smaller(style: string): string {
  return style
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .trim();
}
