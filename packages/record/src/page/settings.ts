import type { PageId, Text } from '@candor/log';
import { Label, Prose, TimeZone } from '@candor/log';
import { z } from 'zod';
import type { SigningKey } from '../proof/key-set.ts';
import type { Continuation } from './continuation.ts';
import type { Language } from './language.ts';
import type { Looks } from './looks/looks.ts';

/**
 * Where readers find the page: an absolute http or https address in ASCII, without query, fragment, credentials or
 * trailing slash.
 */
export const PublicUrl = z
  .string({ error: 'Give the address of the page.' })
  .max(500, 'The address is longer than 500 characters. Please use a shorter one.')
  .regex(/^https?:\/\/[\w.:[\]-]+(\/[^?#]*)?$/, 'Give a full address, such as https://status.example.com.')
  .regex(/^[!-~]*$/, 'Write the address in plain letters: xn--… for the host, %C3%BC for others.')
  .transform((url) => url.replace(/\/+$/, ''));

/** Sets what the page says of itself. All of it is public. */
export const ChangePageSettings = z.object({
  name: Label,
  url: PublicUrl,
  timeZone: TimeZone,
  /** A notice about the page as a whole, Markdown; shown on every page of it. */
  about: Prose.nullish(),
});
export type ChangePageSettings = z.infer<typeof ChangePageSettings>;

/** What the page says of itself. */
export interface PageSettings {
  readonly pageId: PageId;
  readonly name: Text;
  readonly url: string;
  readonly timeZone: string;
  readonly about: Text | null;
}

/** Everything that can have happened to the page and to the record as a whole; the stream is `page`. */
export type PageEvent =
  | { readonly type: 'PageSettingsChanged'; readonly data: PageSettings }
  | { readonly type: 'PageLooksChanged'; readonly data: Looks }
  | { readonly type: 'PageLanguagesChanged'; readonly data: { readonly languages: readonly Language[] } }
  | { readonly type: 'ImprintChanged'; readonly data: { readonly imprint: Text | null } }
  | { readonly type: 'PostmortemTermSet'; readonly data: { readonly workingDays: number | null } }
  | { readonly type: 'PostmortemApprovalsSet'; readonly data: { readonly needed: number } }
  | { readonly type: 'WritingHelpSet'; readonly data: { readonly off: readonly string[] } }
  | { readonly type: 'RecordContinued'; readonly data: Continuation }
  | { readonly type: 'SigningKeyTold'; readonly data: SigningKey };

/** The stream that holds the page's events. */
export const PAGE_STREAM = 'page';
