import { z } from 'zod';

/** What a screen asks for every few seconds, to learn whether it still shows how things are. */
export const Pulse = z.object({
  state: z.enum(['well', 'signed-out', 'unreachable']),
  frame: z.string().nullable(),
  /** The incident or maintenance that the screen is about. */
  subject: z.string().nullable(),
});
export type Pulse = z.infer<typeof Pulse>;
