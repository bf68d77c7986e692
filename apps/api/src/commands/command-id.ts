import { z } from 'zod';

/** Names one intention of one sender: a retry carries the same id and is answered, not done, a second time. */
export const CommandId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, 'A command id is 8 to 64 letters, digits, - or _.');

/** What every command answers: how far the record went with it, and when. */
export const Said = z.object({
  /** The newest public entry it made; null when readers see nothing of it. */
  index: z.number().int().nullable(),
  /** When it was recorded. */
  recordedAt: z.string().nullable(),
});
export type Said = z.infer<typeof Said>;
