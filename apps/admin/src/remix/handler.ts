import type { AppLoadContext } from '@remix-run/node';

/** The console's screens. */
export interface Screens {
  readonly handle: ConsoleHandler;
  /** The paths of all screens, such as `/incidents/:incidentId`. */
  readonly paths: readonly string[];
}

/** Answers a request by the console's screens. */
export type ConsoleHandler = (request: Request, context: AppLoadContext) => Promise<Response>;
