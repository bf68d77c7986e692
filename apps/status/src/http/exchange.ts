import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request, and where its answer goes. */
export interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

/** The same, with what it asks for. */
export interface Exchange extends Asked {
  /** What is asked for: decoded, without its leading slash. */
  readonly address: string;
  readonly query: string;
}
