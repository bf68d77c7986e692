/** The one in the middle; the mean of both where two are. NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [lower = Number.NaN, upper = lower] = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return (lower + upper) / 2;
}

/** The number below or at which a share of all are, such as 0.99. NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** A number with so many digits that matter, as a person reads it. */
export function rounded(number: number, digits = 3): number {
  return number >= 10 ** digits ? Math.round(number) : Number(number.toPrecision(digits));
}
