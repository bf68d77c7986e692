import { appRouter } from '../app-router.ts';

/** What the api answered to one call, as a program sees it. */
export interface Answered {
  readonly status: number;
  /** What the procedure answered; undefined when it was refused. */
  readonly data: unknown;
  /** Why it was refused; undefined when it was not. */
  readonly error: Refused | undefined;
}

/** A refusal as it stands in the answer. */
export interface Refused {
  readonly message: string;
  readonly data: {
    readonly code: string;
    readonly httpStatus: number;
    readonly path?: string;
    readonly refusal: {
      readonly code: string;
      readonly details: Readonly<Record<string, unknown>>;
      readonly issues: readonly { readonly path: string; readonly message: string }[];
    } | null;
  };
}

/** Every procedure by its path, such as `incidents.declare`, with what it is. */
export const PROCEDURES: ReadonlyMap<string, 'query' | 'mutation'> = new Map(
  Object.entries(appRouter._def.procedures as unknown as Record<string, { _def: { type: 'query' | 'mutation' } }>).map(
    ([path, { _def }]) => [path, _def.type],
  ),
);

/** Calls a procedure over plain HTTP, as any program could. */
export async function call(
  url: string,
  path: string,
  { input, headers = {} }: { readonly input?: unknown; readonly headers?: Record<string, string> },
): Promise<Answered> {
  const isQuery = PROCEDURES.get(path) === 'query';
  const query = isQuery && input !== undefined ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
  const body = isQuery ? {} : { method: 'POST', body: JSON.stringify(input ?? {}) };
  const answer = await fetch(`${url}/trpc/${path}${query}`, {
    ...body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  const { result, error } = (await answer.json()) as { result?: { data: unknown }; error?: Refused };
  return { status: answer.status, data: result?.data, error };
}
