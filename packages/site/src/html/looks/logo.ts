import type { ToldLogo } from '@candor/record';
import { z } from 'zod';
import { hashOf } from '../../manifest/manifest.ts';
import type { SiteModel } from '../../model/site-model.ts';

/** A picture as it is published. */
export interface PublishedLogo {
  /** Its path names its bytes, so it can be kept for ever. */
  readonly path: string;
  readonly type: ToldLogo['type'];
  readonly bytes: Uint8Array;
  /** In CSS pixels, as it is shown. */
  readonly width: number;
  readonly height: number;
}

const SHOWN_HEIGHT = 32;
const ENDINGS = { 'image/png': 'png', 'image/webp': 'webp', 'image/svg+xml': 'svg' } as const;

const read = new WeakMap<ToldLogo, PublishedLogo>();

/** The page's logo and the one for dark mode. Without the first there is none: the name stands there. */
export function logosOf({ looks }: Pick<SiteModel, 'looks'>): {
  readonly logo: PublishedLogo | null;
  readonly dark: PublishedLogo | null;
} {
  const logo = published(looks.logo);
  return { logo, dark: logo && published(looks.darkLogo) };
}

/** Null also where the bytes were destroyed. */
function published(told: ToldLogo | null): PublishedLogo | null {
  const base64 = told?.bytes.text;
  if (!told || !base64) return null;
  const known = read.get(told);
  if (known) return known;
  const bytes = z.util.base64ToUint8Array(base64);
  const logo = {
    path: `assets/logo-${hashOf(bytes).slice(0, 8)}.${ENDINGS[told.type]}`,
    type: told.type,
    bytes,
    width: Math.max(1, Math.round((SHOWN_HEIGHT * told.width) / told.height)),
    height: SHOWN_HEIGHT,
  };
  read.set(told, logo);
  return logo;
}
