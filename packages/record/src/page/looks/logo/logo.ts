import { z } from 'zod';
import type { Picture, PictureType } from './picture.ts';
import { isPng, readPng } from './png.ts';
import { readSvg } from './svg/read-svg.ts';
import { UnfitPicture } from './unfit.ts';
import { isWebp, readWebp } from './webp.ts';

/** How many bytes the published logo may have: every reader loads it. */
export const MOST_LOGO_BYTES = 24 * 1024;

/** How many may be sent: drawing programs add much that is left out. */
const MOST_SENT_BYTES = 96 * 1024;
const MOST_TIMES_AS_WIDE = 8;
/** A few kilobytes can unpack to gigabytes, in every reader's browser. */
const MOST_PIXELS = 2_000;

/** A picture in the header of every page, in base64. */
export interface Logo {
  readonly type: PictureType;
  /** In CSS pixels, before it is made to fit the header. */
  readonly width: number;
  readonly height: number;
  readonly bytes: string;
}

/**
 * A PNG, WebP or SVG in base64. What is not seen is left out of it: comments, camera and author data. Its messages say
 * what to do about a picture that cannot be shown.
 */
export const Logo = z
  .string({ error: 'Choose a picture.' })
  .max(Math.ceil(MOST_SENT_BYTES / 3) * 4, tooLarge(MOST_SENT_BYTES))
  .regex(/^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/, 'Send the picture in base64.')
  .transform((base64, { issues }): Logo => {
    try {
      const picture = fitting(read(z.util.base64ToUint8Array(base64)));
      return { ...picture, bytes: z.util.uint8ArrayToBase64(picture.bytes) };
    } catch (error) {
      if (!(error instanceof UnfitPicture)) throw error;
      issues.push({ code: 'custom', message: error.message, input: base64 });
      return z.NEVER;
    }
  });

function read(bytes: Uint8Array): Picture {
  if (isPng(bytes)) return readPng(bytes);
  if (isWebp(bytes)) return readWebp(bytes);
  const document = utf8(bytes);
  if (!document?.includes('<')) throw new UnfitPicture('This is no PNG, WebP or SVG. Save the picture as one of them.');
  return readSvg(document);
}

function fitting(picture: Picture): Picture {
  const { type, width, height, bytes } = picture;
  if (bytes.length > MOST_LOGO_BYTES) throw new UnfitPicture(tooLarge(MOST_LOGO_BYTES));
  if (type !== 'image/svg+xml' && Math.max(width, height) > MOST_PIXELS)
    throw new UnfitPicture(
      `The logo is ${width} × ${height} pixels. Make it at most ${MOST_PIXELS} wide and high: it is shown 32 pixels high.`,
    );
  if (width < 1 || height < 1 || width > MOST_TIMES_AS_WIDE * height || height > 2 * width)
    throw new UnfitPicture(
      `The logo is ${width} × ${height}. Cut it so that it is at most ${MOST_TIMES_AS_WIDE} times as wide as high, and at most twice as high as wide.`,
    );
  return picture;
}

function tooLarge(most: number): string {
  return `The logo has more than ${most / 1024} KB. Make the picture smaller: it is shown 32 pixels high.`;
}

/** The text that bytes encode in UTF-8; null when they do not. */
function utf8(bytes: Uint8Array): string | null {
  try {
    return decodeURIComponent(Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return null;
  }
}
