/** What unfolds the features that are not in sight: `One more feature`, `3 more features`. */
export function moreFeatures(count: number): string {
  return count === 1 ? 'One more feature' : `${count} more features`;
}
