import { appRouter } from '../app-router.ts';

const FIXED: Readonly<Record<string, string>> = {
  '/healthz': 'health',
  '/readyz': 'health',
  '/api/auth/sign-in/email': 'sign-in',
  '/api/auth/sign-out': 'sign-out',
  '/api/auth/change-password': 'change-password',
  '/api/auth/get-session': 'session',
};
const BATCH = 'batch';

/** What requests are counted under: every procedure by its name, several at once as `batch`, and the other doors. */
export const ROUTES = [...new Set(Object.values(FIXED)), ...Object.keys(appRouter._def.procedures), BATCH];

/** The name that a path counts under; one that is not among `ROUTES` counts as `other`. */
export function routeOf(path: string): string {
  const procedure = /^\/trpc\/(.*)$/.exec(path)?.[1];
  if (procedure === undefined) return FIXED[path] ?? '';
  return procedure.includes(',') ? BATCH : procedure;
}
