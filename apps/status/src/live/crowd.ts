/** Pages that ask anew after a change, or come back after an end: more of them within a second are a storm. */
const PAGES_A_SECOND = 2_000;
const LEAST_SPREAD_MS = 1_000;
const MOST_SPREAD_MS = 60_000;
const RETRY_MS = 3_000;

const MINUTE_MS = 60_000;
const LEAST_PAUSE_S = 30;
const MOST_PAUSE_S = 600;
/** So many turned away within a minute make the pause a second longer. */
const TURNED_AWAY_A_SECOND = 100;

/** Over how long so many open pages are to spread what they all do at once, in milliseconds. */
export function spreadOf(listeners: number): number {
  const even = Math.ceil((listeners * 1_000) / PAGES_A_SECOND);
  return Math.min(MOST_SPREAD_MS, Math.max(LEAST_SPREAD_MS, even));
}

/** When one of so many readers is to come back, in milliseconds: at another moment than the others. */
export function retryOf(listeners: number): number {
  return RETRY_MS + Math.random() * Math.max(RETRY_MS, spreadOf(listeners));
}

/** Says to whoever is turned away when to come again. */
export interface Turnstile {
  /** Whole seconds: the more were turned away within the last minute the more, and a different number for each. */
  readonly turnAway: () => number;
}

/** `now` counts milliseconds and never runs backwards. */
export function openTurnstile(now: () => number = () => performance.now()): Turnstile {
  let begun = now();
  let before = 0;
  let counted = 0;

  /** Those of this minute, and of the one before as much as still lies within the last sixty seconds. */
  function lately(): number {
    const minutes = Math.floor((now() - begun) / MINUTE_MS);
    if (minutes > 0) {
      before = minutes === 1 ? counted : 0;
      counted = 0;
      begun += minutes * MINUTE_MS;
    }
    return counted + before * (1 - (now() - begun) / MINUTE_MS);
  }

  return {
    turnAway() {
      const pause = Math.min(MOST_PAUSE_S, LEAST_PAUSE_S + lately() / TURNED_AWAY_A_SECOND);
      counted += 1;
      return Math.round(pause * (1 + Math.random() / 2));
    },
  };
}
