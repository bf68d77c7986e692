const MINUTE_MS = 60_000;
const HOUR_MIN = 60;
const DAY_MIN = 24 * HOUR_MIN;

/** A length of time as people say it: "45 min", "2 h 5 min", "3 days 4 h"; full minutes only. */
export function durationWords(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE_MS);
  if (minutes < 1) return 'less than a minute';
  const days = Math.floor(minutes / DAY_MIN);
  const hours = Math.floor((minutes % DAY_MIN) / HOUR_MIN);
  const rest = days > 0 ? 0 : minutes % HOUR_MIN;
  const parts = [days > 0 && `${days}\u00A0${days === 1 ? 'day' : 'days'}`, hours > 0 && `${hours}\u00A0h`];
  return [...parts, rest > 0 && `${rest}\u00A0min`].filter(Boolean).join(' ');
}
