/**
 * What a header such as Accept-Encoding asks for, in lower case, with its weights from 0 to 1 (RFC 9110, 12.4.2). A weight
 * that is none counts as a refusal.
 */
export function readWeights(header: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';');
    const q = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    const weight = q === undefined ? 1 : Number(q);
    weights.set(name.trim(), weight >= 0 && weight <= 1 ? weight : 0);
  }
  return weights;
}
