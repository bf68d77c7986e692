import { CLIENT_HEADER, isConsole } from '../auth/hop.ts';

/** Where a request comes from, for the audit. */
export interface From {
  /** The browser's address as the console proved it; else the connection's. */
  readonly address: string | null;
  /** The program, as it calls itself. */
  readonly agent: string | null;
  readonly requestId: string | null;
}

/** What is told of a request by its headers and its connection. An address that anybody could claim counts for nothing. */
export function fromOf(
  headers: Headers,
  {
    secret,
    requestId,
    socket,
  }: { readonly secret: string; readonly requestId: string; readonly socket: string | null },
): From {
  const proven = isConsole(headers, secret) ? headers.get(CLIENT_HEADER) : null;
  return { address: proven ?? socket, agent: headers.get('user-agent'), requestId };
}
