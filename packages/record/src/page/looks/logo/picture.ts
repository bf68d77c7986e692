/** The kinds of pictures that can be a logo. */
export type PictureType = 'image/png' | 'image/webp' | 'image/svg+xml';

/** A picture that can be shown: its bytes hold nothing but what is seen. Its size is in CSS pixels, at least 1. */
export interface Picture {
  readonly type: PictureType;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}
