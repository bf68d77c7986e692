import type { Body, Encoding, Form } from '../../memory/body.ts';
import { readWeights } from './weights.ts';

const OURS: readonly Encoding[] = ['br', 'gzip', 'identity'];

/**
 * The form of a body that a client likes best by its Accept-Encoding (RFC 9110, 12.5.3), the smaller one where it does
 * not mind. A client that refuses all of them gets the plain bytes.
 */
export function chooseForm(body: Body, acceptEncoding: string | undefined): Form {
  if (!acceptEncoding) return body.identity;
  const weights = readWeights(acceptEncoding);
  let best = body.identity;
  let most = 0;
  for (const encoding of OURS) {
    const form = body[encoding];
    const weight = weightOf(weights, encoding);
    if (form === null || weight <= most) continue;
    best = form;
    most = weight;
  }
  return best;
}

function weightOf(weights: ReadonlyMap<string, number>, encoding: Encoding): number {
  const named = weights.get(encoding) ?? weights.get(`x-${encoding}`) ?? weights.get('*');
  // Plain bytes are acceptable unless refused, but only when nothing that was asked for is there.
  return named ?? (encoding === 'identity' ? Number.EPSILON : 0);
}
