import { Hono } from 'hono';
import { z } from 'zod';
import type { Auth } from './auth.ts';
import { CLIENT_HEADER, HOP_HEADER, isConsole } from './hop.ts';
import type { SignInLimit } from './sign-in-limit.ts';

const SignIn = z.object({ email: z.string().max(320), password: z.string().max(1_000) });

/** What the sign-in routes are made of. */
export interface SignInParts {
  readonly auth: Auth;
  readonly secret: string;
  readonly limit: SignInLimit;
}

/**
 * The four doors of better-auth that the console uses; the others stay shut. Only the console may knock: a browser
 * reaches them through it, with its own Origin and address handed on.
 */
export function signInRoutes({ auth, secret, limit }: SignInParts): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    if (!isConsole(c.req.raw.headers, secret)) return c.json({ message: 'Sign in through the console.' }, 403);
    await next();
  });
  app.post('/sign-in/email', async (c) => {
    const parsed = SignIn.safeParse(
      await c.req.raw
        .clone()
        .json()
        .catch(() => null),
    );
    if (!parsed.success) return c.json({ message: 'Give an e-mail address and a password.' }, 400);
    const attempt = { account: parsed.data.email, address: c.req.header(CLIENT_HEADER) ?? '' };
    const wait = limit.waitFor(attempt);
    if (wait > 0) {
      c.header('retry-after', String(wait));
      return c.json({ message: `Too many wrong passwords. Try again in ${minutes(wait)}.` }, 429);
    }
    const takeBack = limit.count(attempt);
    const answer = await auth.handler(withoutHop(c.req.raw));
    if (answer.status !== 401) takeBack();
    if (answer.ok) limit.succeeded(attempt);
    return answer;
  });
  for (const path of ['/sign-out', '/change-password']) app.post(path, (c) => auth.handler(withoutHop(c.req.raw)));
  app.get('/get-session', (c) => auth.handler(withoutHop(c.req.raw)));
  app.all('*', (c) => c.json({ message: 'There is nothing here.' }, 404));
  return app;
}

function withoutHop(request: Request): Request {
  const copy = new Request(request);
  copy.headers.delete(HOP_HEADER);
  return copy;
}

function minutes(seconds: number): string {
  const whole = Math.ceil(seconds / 60);
  return whole === 1 ? '1 minute' : `${whole} minutes`;
}
