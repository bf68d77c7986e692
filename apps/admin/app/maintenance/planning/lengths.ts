/** How long work takes, where that is chosen with one press. */
export const LENGTHS = [
  { minutes: 30, words: '30 min' },
  { minutes: 60, words: '1 h' },
  { minutes: 120, words: '2 h' },
  { minutes: 240, words: '4 h' },
] as const;
