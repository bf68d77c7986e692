import type { Body, Encoding, Form } from '../../memory/body.ts';

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

function readWeights(header: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';');
    const q = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    const weight = q === undefined ? 1 : Number(q);
    weights.set(name.trim().replace(/^x-/, ''), weight >= 0 && weight <= 1 ? weight : 0);
  }
  return weights;
}

function weightOf(weights: ReadonlyMap<string, number>, encoding: Encoding): number {
  const named = weights.get(encoding) ?? weights.get('*');
  // Plain bytes are acceptable unless refused, but only when nothing that was asked for is there.
  return named ?? (encoding === 'identity' ? Number.EPSILON : 0);
}
