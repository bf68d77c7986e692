import type { DomainErrorKind } from '@candor/log';
import { DomainError } from '@candor/log';
import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import type { Principal } from '../auth/principal.ts';
import { actorOf } from '../auth/principal.ts';
import type { Acting } from '../commands/execute.ts';
import type { Services } from '../context.ts';

/** What a procedure is handed for one request. */
export interface RequestContext extends Services {
  readonly principal: Principal | null;
  readonly requestId: string;
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
    const refusal = refusalOf(error);
    if (refusal) return { ...shape, message: refusal.message, data: { ...shape.data, stack: undefined, refusal } };
    const isOurs = error.code === 'INTERNAL_SERVER_ERROR';
    const message = isOurs
      ? `Something went wrong here. Nothing was changed. (${ctx?.requestId ?? ''})`
      : shape.message;
    return { ...shape, message, data: { ...shape.data, stack: undefined, refusal: null } };
  },
});

function refusalOf(error: TRPCError): (RefusalData & { readonly message: string }) | null {
  const { cause } = error;
  if (cause instanceof DomainError)
    return { code: cause.code, message: cause.message, details: cause.details, issues: [] };
  if (error.code === 'BAD_REQUEST' && cause instanceof ZodError) {
    const issues = cause.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
    const message = issues.map((issue) => issue.message).join(' ') || 'The request is not of the right form.';
    return { code: 'invalid-input', message, details: {}, issues };
  }
  return null;
}

/** Maps a domain's refusal to its HTTP status, once, for all procedures; logs what is our own fault. */
const mapErrors = t.middleware(async ({ next, ctx, path }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (cause instanceof DomainError)
    throw new TRPCError({ code: TRPC_CODES[cause.kind], message: cause.message, cause });
  if (result.error.code === 'INTERNAL_SERVER_ERROR')
    ctx.logger.error({ err: cause ?? result.error, path, requestId: ctx.requestId }, 'procedure failed');
  return result;
});

export const { router, createCallerFactory } = t;

/** Open to anybody; only the set-up link's door is. */
export const openProcedure = t.procedure.use(mapErrors);

/** For whoever publishes: operators and keys of either role. */
export const publisherProcedure = openProcedure.use(({ ctx, next }) => {
  if (!ctx.principal) throw new TRPCError({ code: 'UNAUTHORIZED', message: 'Sign in, or send an api key.' });
  const acting: Acting & { readonly principal: Principal } = {
    ...ctx,
    principal: ctx.principal,
    actor: actorOf(ctx.principal),
  };
  return next({ ctx: acting });
});

/** For admins alone. */
export const adminProcedure = publisherProcedure.use(({ ctx, next }) => {
  if (ctx.principal.role === 'admin') return next();
  throw new TRPCError({ code: 'FORBIDDEN', message: 'Only an admin may do this. Ask one.' });
});
