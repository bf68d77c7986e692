import type { Fields } from '../forms/sent/fields.ts';

/** What a screen throws when it cannot be shown; the root's boundary tells it. */
export type Thrown =
  | { readonly kind: 'signed-out'; readonly carried: Carried; readonly message: string | null }
  | { readonly kind: 'unreachable'; readonly carried: Carried | null; readonly statusUrl: string }
  | { readonly kind: 'refused'; readonly title: string; readonly message: string };

/** A form that was sent in vain: where it goes, and all that was typed. */
export interface Carried {
  readonly path: string;
  readonly fields: Fields;
}
