import type { Encoding, Forms } from '../../memory/body.ts';
import { readWeights } from './weights.ts';

const OURS: readonly Encoding[] = ['br', 'gzip', 'identity'];

/** Browsers and programs send a few dozen different ones. What is longer was made up, and is read each time. */
const LONGEST = 128;
const MOST = 256;

const known = new Map<string, readonly Encoding[]>();

/**
 * The form of a body that a client likes best by its Accept-Encoding (RFC 9110, 12.5.3), the smaller one where it does
 * not mind. A client that refuses all of them gets the plain bytes.
 */
export function chooseForm<Form>(forms: Forms<Form>, acceptEncoding: string | undefined): Form {
  if (!acceptEncoding) return forms.identity;
  for (const encoding of likedBy(acceptEncoding)) {
    const form = forms[encoding];
    if (form !== null) return form;
  }
  return forms.identity;
}

/** What a header likes, best first: read once for all who send the same. */
function likedBy(acceptEncoding: string): readonly Encoding[] {
  const before = known.get(acceptEncoding);
  if (before) return before;
  const weights = readWeights(acceptEncoding);
  const weighed = OURS.map((encoding) => ({ encoding, weight: weightOf(weights, encoding) }));
  const liked = weighed
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ encoding }) => encoding);
  if (acceptEncoding.length > LONGEST) return liked;
  if (known.size >= MOST) known.clear();
  known.set(acceptEncoding, liked);
  return liked;
}

function weightOf(weights: ReadonlyMap<string, number>, encoding: Encoding): number {
  const named = weights.get(encoding) ?? weights.get(`x-${encoding}`) ?? weights.get('*');
  // Plain bytes are acceptable unless refused, but only when nothing that was asked for is there.
  return named ?? (encoding === 'identity' ? Number.EPSILON : 0);
}
