import { randomBytes } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** What every request carries through the console's server. */
export interface RequestVariables {
  readonly requestId: string;
  readonly nonce: string;
}

/** Sends the strict headers with every answer; scripts run only with this request's nonce or from our own files. */
export function securityHeaders({
  isHttps,
  isDevelopment,
}: {
  readonly isHttps: boolean;
  readonly isDevelopment: boolean;
}): MiddlewareHandler<{ Variables: RequestVariables }> {
  return async (c, next) => {
    const nonce = randomBytes(16).toString('base64');
    c.set('nonce', nonce);
    await next();
    // What is no screen of ours comes with a policy of its own; the preview of the page is shown in a frame of ours.
    const told = c.res.headers.get('content-security-policy') ?? policy(nonce, isDevelopment);
    c.header('content-security-policy', told);
    c.header('x-content-type-options', 'nosniff');
    c.header('x-frame-options', told.includes("frame-ancestors 'self'") ? 'SAMEORIGIN' : 'DENY');
    // `no-referrer` would make the Origin of our own forms "null".
    c.header('referrer-policy', 'same-origin');
    c.header('cross-origin-opener-policy', 'same-origin');
    c.header('cross-origin-resource-policy', 'same-origin');
    c.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    if (isHttps) c.header('strict-transport-security', 'max-age=31536000');
  };
}

function policy(nonce: string, isDevelopment: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    // Vite gives the styles it swaps in during development the page's nonce.
    `style-src 'self'${isDevelopment ? ` 'nonce-${nonce}'` : ''}`,
    "img-src 'self'",
    "frame-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
