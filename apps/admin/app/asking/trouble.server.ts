import { TRPCClientError } from '@trpc/client';
import { z } from 'zod';
import { ApiUnreachable } from '../../src/api/sign-in-doors.ts';

const RefusalShape = z.object({
  code: z.string(),
  details: z.record(z.string(), z.unknown()),
  issues: z.array(z.object({ path: z.string(), message: z.string() })),
});
const ErrorShape = z.object({ code: z.string(), httpStatus: z.number(), refusal: RefusalShape.nullish() });

/** Why the api did not do what it was asked. */
export type Trouble =
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'unreachable' }
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly code: string;
      readonly message: string;
      readonly issues: readonly { readonly path: string; readonly message: string }[];
    };

/** Reads an error of the api's client; null when the error is of another sort. */
export function troubleOf(error: unknown): Trouble | null {
  if (error instanceof ApiUnreachable) return { kind: 'unreachable' };
  if (!(error instanceof TRPCClientError)) return null;
  const shape = ErrorShape.safeParse(error.data);
  if (!shape.success) return { kind: 'unreachable' };
  const { code, httpStatus, refusal } = shape.data;
  if (code === 'UNAUTHORIZED') return { kind: 'signed-out' };
  if (code === 'SERVICE_UNAVAILABLE') return { kind: 'unreachable' };
  return {
    kind: 'refused',
    status: httpStatus,
    code: refusal?.code ?? code.toLowerCase(),
    message: error.message,
    issues: refusal?.issues ?? [],
  };
}
