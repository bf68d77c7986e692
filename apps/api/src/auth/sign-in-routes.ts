import type { Instant } from '@candor/log';
import { Role } from '@candor/log';
import type { Store } from '@candor/store';
import { endSignIns, passwordSetAt } from '@candor/store';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { z } from 'zod';
import type { From } from '../audit/from.ts';
import { noteAct } from '../audit/note-act.ts';
import type { Refusals } from '../audit/refusals.ts';
import { stranger, whoIs } from '../audit/who.ts';
import type { Services } from '../context.ts';
import type { RequestVariables } from '../http/trace-request.ts';
import type { Auth } from './auth.ts';
import { namesOf } from './auth.ts';
import { minutes } from './failure-count.ts';
import { CLIENT_HEADER, HOP_HEADER, isConsole } from './hop.ts';
import type { SignInLimit } from './sign-in-limit.ts';

/** What an address cannot hold, a database may stumble over. */
const Written = z.string().regex(/^[^\p{Cc}\p{Cs}]*$/u);
const SignIn = z.object({ email: Written.max(320), password: z.string().max(1_000) });

/** What the sign-in routes are made of. */
export interface SignInParts {
  readonly services: Services;
  readonly secret: string;
  readonly limit: SignInLimit;
  readonly refusals: Refusals;
}

/**
 * The four doors of better-auth that the console uses; the others stay shut. Only the console may knock: a browser
 * reaches them through it, with its own Origin and address handed on. What is done here is in the audit before it is
 * answered: no session cookie leaves without its row.
 */
export function signInRoutes({ services, secret, limit, refusals }: SignInParts): Hono<RequestVariables> {
  const { auth, adminUrl } = services;
  const origins = namesOf(adminUrl);
  const app = new Hono<RequestVariables>();
  app.use(async (c, next) => {
    if (!isConsole(c.req.raw.headers, secret)) return c.json({ message: 'Sign in through the console.' }, 403);
    // better-auth would refuse another origin too, and write two lines of error for each.
    if (c.req.method === 'POST' && !origins.includes(c.req.header('origin') ?? ''))
      return c.json({ message: 'This came from another address than the console’s.' }, 403);
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
    const { email } = parsed.data;
    const attempt = { account: email, address: c.req.header(CLIENT_HEADER) ?? '' };
    const wait = limit.waitFor(attempt);
    if (wait > 0) {
      await refusals.note(stranger(c.get('from')), { act: 'GuessPasswords', ...(await accountOf(auth, email)) });
      return tooMany(c, wait);
    }
    const takeBack = limit.count(attempt);
    const setAt = await passwordSetAt(services.store.reader, email.trim().toLowerCase());
    const answer = await auth.handler(withoutHop(c.req.raw));
    if (answer.status !== 401) takeBack();
    else await noteWrongPassword({ services, refusals }, c.get('from'), email);
    if (!answer.ok) return answer;
    limit.succeeded(attempt);
    const { user } = SignedIn.parse(await answer.clone().json());
    if (await isTooLate(services.store, user, setAt)) return c.json({ message: 'The password was changed.' }, 401);
    await noteAct(services, whoIs({ kind: 'operator', ...user }, c.get('from')), {
      act: 'SignIn',
      ...ofOperator(user),
    });
    return answer;
  });
  for (const [path, act] of SIGNED_IN_ACTS)
    app.post(path, async (c) => {
      const session = await auth.api.getSession({ headers: c.req.raw.headers });
      if (!session) return auth.handler(withoutHop(c.req.raw));
      const user = Operator.parse(session.user);
      const who = whoIs({ kind: 'operator', ...user }, c.get('from'));
      // Whoever got hold of a sign-in must not guess the password that goes with it.
      const attempt = { account: user.email, address: c.req.header(CLIENT_HEADER) ?? '' };
      const wait = act === 'ChangePassword' ? limit.waitFor(attempt) : 0;
      if (wait > 0) {
        await refusals.note(who, { act: 'GuessPasswords', subject: `operator/${user.id}`, subjectName: user.name });
        return tooMany(c, wait);
      }
      const takeBack = limit.count(attempt);
      const answer = await auth.handler(withoutHop(c.req.raw));
      if (!(await isWrongPassword(answer))) takeBack();
      if (answer.ok) await noteAct(services, who, { act, ...ofOperator(user) });
      return answer;
    });
  app.get('/get-session', (c) => auth.handler(withoutHop(c.req.raw)));
  app.all('*', (c) => c.json({ message: 'There is nothing here.' }, 404));
  return app;
}

function tooMany(c: Context, seconds: number): Response {
  c.header('retry-after', String(seconds));
  return c.json({ message: `Too many wrong passwords. Try again in ${minutes(seconds)}.` }, 429);
}

/** Whether the password was set anew while it was checked: the sign-in that came of it ends with all others. */
async function isTooLate(
  store: Store,
  { id: operatorId, email }: z.infer<typeof Operator>,
  setAt: Instant | undefined,
): Promise<boolean> {
  if ((await passwordSetAt(store.reader, email)) === setAt) return false;
  await store.transaction((tx) => endSignIns(tx, { operatorId }));
  return true;
}

const WrongPassword = z.object({ code: z.literal('INVALID_PASSWORD') });

async function isWrongPassword(answer: Response): Promise<boolean> {
  if (answer.status !== 400) return false;
  return WrongPassword.safeParse(
    await answer
      .clone()
      .json()
      .catch(() => null),
  ).success;
}

const SIGNED_IN_ACTS = [
  ['/sign-out', 'SignOut'],
  ['/change-password', 'ChangePassword'],
] as const;

const Operator = z.object({ id: z.string(), name: z.string(), email: z.string(), role: Role });
const SignedIn = z.object({ user: Operator });

function ofOperator({ id, name }: z.infer<typeof Operator>) {
  return { refused: false, subject: `operator/${id}`, subjectName: name };
}

/**
 * The wrong passwords of an account are counted, and so few enough to be noted one by one. Of accounts that do not exist
 * there is no end: a stranger must not fill the audit with them.
 */
async function noteWrongPassword(
  { services, refusals }: Pick<SignInParts, 'services' | 'refusals'>,
  from: From,
  email: string,
): Promise<void> {
  const act = { act: 'SignIn', ...(await accountOf(services.auth, email)) };
  if (act.subject === null) return refusals.note(stranger(from), act);
  await noteAct(services, stranger(from), { ...act, refused: true }).catch((error) =>
    services.logger.warn({ err: error }, 'refusal not noted'),
  );
}

/** Whose account was tried. What was typed for one that does not exist is not kept: it may be a password. */
async function accountOf(auth: Auth, email: string) {
  const { internalAdapter } = await auth.$context;
  const found = await internalAdapter.findUserByEmail(email.trim().toLowerCase());
  return found
    ? { subject: `operator/${found.user.id}`, subjectName: found.user.name }
    : { subject: null, subjectName: 'an account that does not exist' };
}

function withoutHop(request: Request): Request {
  const copy = new Request(request);
  copy.headers.delete(HOP_HEADER);
  return copy;
}
