/** When a window of a series is announced, in words. */
export function announcedWords(daysBefore: number): string {
  if (daysBefore === 0) return 'when it begins';
  return daysBefore === 1 ? 'a day before' : `${daysBefore} days before`;
}
