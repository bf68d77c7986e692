import { z } from 'zod';

const Refusal = z.object({ message: z.string() });

/** What a door of sign-in answered; `message` says why it stays shut. */
export interface DoorAnswer {
  readonly ok: boolean;
  readonly status: number;
  readonly message: string | null;
  readonly cookies: readonly string[];
}

/** The api could not be reached, or did not answer in time. */
export class ApiUnreachable extends Error {}

/** How to knock. */
export interface Knock {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: object;
  readonly patienceMs: number;
}

/** Asks one of the api's doors for sign-in, sign-out or a new password. Throws `ApiUnreachable`. */
export async function knockAt(url: string, { headers, body, patienceMs }: Knock): Promise<DoorAnswer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(patienceMs),
    });
    const told = Refusal.safeParse(await response.json().catch(() => null));
    return {
      ok: response.ok,
      status: response.status,
      message: told.success && !response.ok ? told.data.message : null,
      cookies: response.headers.getSetCookie(),
    };
  } catch (error) {
    throw new ApiUnreachable('The api does not answer.', { cause: error });
  }
}
