import type { Settings } from '../env.ts';

const PATIENCE_MS = 3_000;

/** What came of asking an address. */
export type Answer =
  | { readonly kind: 'answered'; readonly status: number; readonly headers: Headers; readonly json: unknown }
  /** Nothing listens there. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Asks an address, for three seconds at most. */
export async function ask(url: string): Promise<Answer> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
    const json: unknown = await response.json().catch(() => null);
    return { kind: 'answered', status: response.status, headers: response.headers, json };
  } catch (error) {
    const cause = error instanceof Error ? error.cause : null;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (code === 'ECONNREFUSED') return { kind: 'refused' };
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return { kind: 'failed', reason: isLate ? `no answer within ${PATIENCE_MS / 1_000} s` : code || 'no connection' };
  }
}

/** Where a program is reached from this machine: where it listens, and not by its public name. */
export function urlOf({ host, port }: Settings['api']): string {
  const near = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${near.includes(':') ? `[${near}]` : near}:${port}`;
}
