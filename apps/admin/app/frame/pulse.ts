import { z } from 'zod';

/** What a screen asks for every few seconds, to learn whether it still shows how things are. */
export const Pulse = z.object({
  state: z.enum(['well', 'signed-out', 'unreachable']),
  frame: z.string().nullable(),
  incident: z.string().nullable(),
});
export type Pulse = z.infer<typeof Pulse>;
