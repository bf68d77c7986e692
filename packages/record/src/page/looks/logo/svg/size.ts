import { UnfitPicture } from '../unfit.ts';

const PIXELS = /^\s*(\d*\.?\d+)(?:px)?\s*$/;
const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?$/i;

/** In units of the drawing: with more, browsers no longer reckon right, and what is not finite is no number in JSON. */
const MOST_UNITS = 1_000_000;
const FEWEST_UNITS = 0.001;

/** How large a picture is, and which part of its drawing is seen. */
export interface SvgSize {
  /** In whole CSS pixels, at least 1. */
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
}

/** The size that the root's attributes give, by `viewBox` where they have one. Throws `UnfitPicture` where they do not. */
export function sizeOf(root: Readonly<Record<string, string>>): SvgSize {
  const seen = root.viewBox?.trim().split(/[\s,]+/) ?? [];
  const isSeen = seen.length === 4 && seen.every((number) => NUMBER.test(number));
  const given = [root.width, root.height].map((value) => Number(PIXELS.exec(value ?? '')?.[1] ?? Number.NaN));
  const [width = 0, height = 0] = isSeen ? seen.slice(2).map(Number) : given;
  if (!(width > 0 && height > 0))
    throw new UnfitPicture('This SVG does not say how large it is. Export it with a viewBox.');
  const isLarge = [...seen.map(Number), width, height].some((number) => Math.abs(number) > MOST_UNITS);
  if (isLarge || Math.min(width, height) < FEWEST_UNITS)
    throw new UnfitPicture(
      'The drawing of this SVG is too large or too small to be shown. Scale it to between 1 and 1,000 units, then export it again.',
    );
  const viewBox = isSeen ? seen.join(' ') : `0 0 ${width} ${height}`;
  // The proportions of the drawing count, not the units that it was made in.
  const scale = height < 1 || width < 1 ? 100 / Math.max(width, height) : 1;
  const whole = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: whole(width), height: whole(height), viewBox };
}
