import type { DomainErrorKind } from '@candor/log';
import { covers, DomainError, reaches } from '@candor/log';
import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import type { From } from '../audit/from.ts';
import type { Refusals } from '../audit/refusals.ts';
import { stranger, whoIs } from '../audit/who.ts';
import type { Principal } from '../auth/principal.ts';
import { actorOf } from '../auth/principal.ts';
import type { Acting, Asking } from '../commands/execute.ts';
import type { Services } from '../context.ts';
import type { LinkLimit } from '../links/link-limit.ts';
import type { Logger } from '../logger.ts';

/** What a procedure is handed for one request. */
export interface RequestContext extends Services {
  /** Finds out who sends the request; null for a stranger. */
  readonly identify: () => Promise<Principal | null>;
  readonly requestId: string;
  /** Where the request comes from. */
  readonly from: From;
  readonly refusals: Refusals;
  readonly linkLimit: LinkLimit;
}

/** What a client learns of a refusal besides its sentence. */
export interface RefusalData {
  /** Stable, for programs: `newer-update`, `invalid-input`, ... */
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** What was wrong with which field of the input. */
  readonly issues: readonly { readonly path: string; readonly message: string }[];
}

const TRPC_CODES = {
  invalid: 'BAD_REQUEST',
  'not-found': 'NOT_FOUND',
  conflict: 'CONFLICT',
  forbidden: 'FORBIDDEN',
  unavailable: 'SERVICE_UNAVAILABLE',
} as const satisfies Record<DomainErrorKind, TRPCError['code']>;

const t = initTRPC.context<RequestContext>().create({
  errorFormatter({ shape, error, ctx }) {
    const refused = refusalOf(error);
    if (refused)
      return {
        ...shape,
        message: refused.message,
        data: { ...shape.data, stack: undefined, refusal: refused.refusal },
      };
    const isOurs = error.code === 'INTERNAL_SERVER_ERROR';
    const message = isOurs
      ? `Something went wrong here. Please try again: what was saved already is not saved twice. (${ctx?.requestId ?? ''})`
      : shape.message;
    return { ...shape, message, data: { ...shape.data, stack: undefined, refusal: null } };
  },
});

function refusalOf(error: TRPCError): { readonly message: string; readonly refusal: RefusalData } | null {
  const { cause } = error;
  if (cause instanceof DomainError) {
    const { code, message, details } = cause;
    return { message, refusal: { code, details, issues: [] } };
  }
  if (error.code === 'BAD_REQUEST' && cause instanceof ZodError) {
    const issues = cause.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
    const message = issues.map((issue) => issue.message).join(' ') || 'The request is not of the right form.';
    return { message, refusal: { code: 'invalid-input', details: {}, issues } };
  }
  return null;
}

/** Maps a domain's refusal to its HTTP status, once, for all procedures. */
const mapErrors = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok || !(result.error.cause instanceof DomainError)) return result;
  const { cause } = result.error;
  throw new TRPCError({ code: TRPC_CODES[cause.kind], message: cause.message, cause });
});

/** Logs what is our own fault, and what kept us from answering. What others did wrong they are told. */
export function logFailure(logger: Logger, { error, path, ctx }: Failure): void {
  const about = { path, requestId: ctx?.requestId };
  if (error.code === 'INTERNAL_SERVER_ERROR') logger.error({ ...about, err: error.cause ?? error }, 'procedure failed');
  if (error.code === 'SERVICE_UNAVAILABLE')
    logger.warn({ ...about, err: error.cause?.cause ?? error.cause }, 'procedure was not available');
}

interface Failure {
  readonly error: TRPCError;
  readonly path: string | undefined;
  readonly ctx: RequestContext | undefined;
}

export const { router } = t;

const NOT_WITH_THIS_ROLE = {
  responder: 'A viewer may look, and not write. Ask an admin for another role.',
  publisher: 'Only a publisher or an admin may do this. Ask one.',
  admin: 'Only an admin may do this. Ask one.',
} as const;

/** Notes who tried what they may not. */
const noteForbidden = t.middleware(async ({ ctx, path, next }) => {
  const result = await next();
  if (result.ok || result.error.code !== 'FORBIDDEN') return result;
  const principal = await ctx.identify();
  const who = principal ? whoIs(principal, ctx.from) : stranger(ctx.from);
  await ctx.refusals.note(who, { act: 'AskForbidden', subject: `procedure/${path}` });
  return result;
});

const openProcedure = t.procedure.use(noteForbidden).use(mapErrors);

/** For the doors of one-time links, open to whoever has one. */
export const linkProcedure = openProcedure.use(({ ctx, next }) => ctx.linkLimit.run(ctx.from.address ?? '', next));

/** For whoever is somebody, whatever a key is held to: to ask who they are, and for nothing else. */
export const principalProcedure = openProcedure.use(async ({ ctx, next }) => {
  const principal = await ctx.identify();
  if (!principal) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Sign in, or send an api key.' });
  const asking: RequestContext & Asking = { ...ctx, principal };
  return next({ ctx: asking });
});

/** For whoever may look: operators and keys of every role. */
export const viewerProcedure = principalProcedure.use(({ ctx, path, type, next }) => {
  const [area = ''] = path.split('.');
  if (!covers(ctx.principal.scope, { area, isReading: type === 'query' }))
    throw new TRPCError({
      code: 'FORBIDDEN',
      message: 'This key is held to other things. Ask an admin for another key.',
    });
  return next();
});

/** For operators of every role, about their own sign-ins. */
export const operatorProcedure = principalProcedure.use(({ ctx, next }) => {
  if (ctx.principal.kind === 'key')
    throw new TRPCError({ code: 'FORBIDDEN', message: 'A key has no sign-ins. Sign in through the console.' });
  return next();
});

/** For responders, publishers and admins: what stays inside the team. */
export const responderProcedure = procedureFrom('responder');

/** For publishers and admins: what readers are told. */
export const publisherProcedure = procedureFrom('publisher');

/** For admins alone. */
export const adminProcedure = procedureFrom('admin');

function procedureFrom(least: keyof typeof NOT_WITH_THIS_ROLE) {
  return viewerProcedure.use(({ ctx, next }) => {
    const actor = actorOf(ctx.principal);
    if (!actor || !reaches(ctx.principal.role, least))
      throw new TRPCError({ code: 'FORBIDDEN', message: NOT_WITH_THIS_ROLE[least] });
    const acting: RequestContext & Asking & Acting = { ...ctx, actor };
    return next({ ctx: acting });
  });
}
