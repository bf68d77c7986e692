import { utf8ToBytes } from '@noble/hashes/utils.js';
import { z } from 'zod';

/** Pictures that can be a logo, in base64 as they are sent. */
export const LOGOS = {
  /** 64 × 32. */
  png: 'iVBORw0KGgoAAAANSUhEUgAAAEAAAAAgCAIAAAAt/+nTAAAAN0lEQVR42u3PQQkAAAgEsMtiEnOa1gw+hcEKLNXzWgQEBAQEBAQEBAQEBAQEBAQEBAQEBAQErhbpEeBqPPnDKQAAAABJRU5ErkJggg==',
  /** 1 × 1, lossless. */
  webp: 'UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==',
  /** 32 × 16: two circles. */
  svg: inBase64(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 16"><circle cx="8" cy="8" r="7" fill="#0b57d0"/><circle cx="24" cy="8" r="7"/></svg>',
  ),
};

/** A document as it is sent. */
export function inBase64(text: string): string {
  return z.util.uint8ArrayToBase64(utf8ToBytes(text));
}
