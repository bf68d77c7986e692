import { readWeights } from './weights.ts';

/** The languages that a client wants by its Accept-Language (RFC 9110, 12.5.4), best first, without regions: `de`. */
export function wantedLanguages(acceptLanguage: string | undefined): string[] {
  const weights = [...readWeights(acceptLanguage ?? '')].filter(([, weight]) => weight > 0);
  return weights.sort(([, one], [, other]) => other - one).map(([tag]) => tag.replace(/-.*/, ''));
}
