import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request, what it asks for, and where its answer goes. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** What is asked for: decoded, without its leading slash. */
  readonly address: string;
  readonly query: string;
}
