import { Instant } from '@candor/log';

const DAY = '2024-04-03';

/** When the story's clock begins and ends, UTC; from its end it goes at real speed. */
export const BEGINS = '17:58';
export const ENDS = '20:27';

/** A time of that night, such as `18:14`, UTC. */
export function timeOf(clock: string): Instant {
  return Instant.parse(`${DAY}T${clock}Z`);
}
