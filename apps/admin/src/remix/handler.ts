import type { AppLoadContext } from '@remix-run/node';

/** Answers a request by the console's screens. */
export type ConsoleHandler = (request: Request, context: AppLoadContext) => Promise<Response>;
