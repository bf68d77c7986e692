import type { ServerResponse } from 'node:http';

const MOST_BUFFERED = 256 * 1024;

/** Before any index there is: what follows it is everything. */
export const NOWHERE = -1;

/** One open page that listens. Ten thousand of them are kept, so it is no more than this. */
export interface Reader {
  readonly response: ServerResponse;
  /** The newest entry that it knows of, or `NOWHERE`. */
  position: number;
  /** Whether it knew of more than this record has when it was last looked at. */
  isAhead: boolean;
}

/** Sends some bytes. Everybody is sent the very same, past the layers that would make their own of them. */
export function send({ response }: Reader, frame: Buffer): void {
  if (response.destroyed) return;
  // It reads slower than we tell: it comes back when it can, and is told then what it missed.
  if (response.writableLength > MOST_BUFFERED) response.destroy();
  // Behind another answer on the same connection the stream has no socket yet.
  else (response.socket ?? response).write(frame);
}
