import { z } from 'zod';

/**
 * A clock that was set: at the real moment `real` (milliseconds since 1970) it showed `shown`, and it goes `speed`
 * times as fast as real time until it shows `until`, at real speed from there.
 */
export const ClockSetting = z.object({
  real: z.number(),
  shown: z.number(),
  speed: z.number().nonnegative(),
  until: z.number(),
});
export type ClockSetting = z.infer<typeof ClockSetting>;

/** A clock's setting as an environment variable holds it: JSON. */
export const WrittenClockSetting = z
  .string()
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue('This is not JSON.');
      return z.NEVER;
    }
  })
  .pipe(ClockSetting);

/** What a set clock shows at a real moment; both in milliseconds since 1970. It never runs backwards. */
export function readClock({ real, shown, speed, until }: ClockSetting, realNow: number): number {
  const passed = Math.max(0, realNow - real);
  const left = Math.max(0, until - shown);
  if (speed === 0 && left > 0) return shown;
  const fast = left === 0 ? 0 : left / speed;
  return passed <= fast ? Math.round(shown + passed * speed) : Math.round(shown + left + (passed - fast));
}
