import type { Metrics } from '@candor/metrics';
import type { MiddlewareHandler } from 'hono';

/** Counts sign-ins that failed: for a wrong address or password, or because there were too many of those. */
export function countSignInFailures(metrics: Metrics): MiddlewareHandler {
  const count = metrics.counter('candor_sign_in_failures_total', 'Sign-ins that failed, by why.', [
    'wrong-password',
    'too-many',
  ]);
  return async (c, next) => {
    await next();
    if (c.res.status === 401) count('wrong-password');
    if (c.res.status === 429) count('too-many');
  };
}
