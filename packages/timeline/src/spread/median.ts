/**
 * The value below which a part of the values lies, between two of them where it lies between two (the quantile that
 * spreadsheets and R compute by default); rounded to a whole number. Null when there are none.
 */
export function quantileOf(values: readonly number[], part: number): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const lower = sorted[Math.floor(place)];
  const upper = sorted[Math.ceil(place)];
  return lower === undefined || upper === undefined ? null : Math.round(lower + (upper - lower) * (place % 1));
}

/** The middle value, or the mean of the two in the middle; rounded to a whole number. Null when there are none. */
export function medianOf(values: readonly number[]): number | null {
  return quantileOf(values, 0.5);
}
