import type { KeptRate } from '../../model/promises/kept-rate.ts';
import type { Markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';

/** "42 of 45 kept", or that nothing was due. */
export function rateWords({ say }: PageContext, { kept, counted }: KeptRate): Markup {
  return counted === 0 ? say('record.nothing-due') : say('record.kept-of', { kept, count: counted });
}
