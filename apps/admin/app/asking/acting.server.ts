import { randomUUID } from 'node:crypto';
import type { ActionFunctionArgs } from '@remix-run/node';
import { data } from '@remix-run/node';
import type { RequestApi } from '../../src/api/request-api.ts';
import { SIGN_IN_FIELDS } from '../accounts/sign-in-fields.ts';
import { whyNotSignedIn } from '../accounts/why-not-signed-in.ts';
import type { Answer } from '../forms/answer.ts';
import type { Fields } from '../forms/sent/fields.ts';
import { readFields, withoutSecrets } from '../forms/sent/fields.ts';
import type { Problem } from '../forms/sent/problems.ts';
import { Invalid } from '../forms/sent/problems.ts';
import type { Thrown } from '../trouble/thrown.ts';
import { refusedScreen } from './reading.server.ts';
import type { Trouble } from './trouble.server.ts';
import { troubleOf } from './trouble.server.ts';

/** What a form's handler works with. */
export interface Acting {
  readonly api: RequestApi;
  readonly fields: Fields;
  readonly params: Readonly<Record<string, string | undefined>>;
  /** The console's own address, where it was told. */
  readonly adminUrl: string | null;
}

/** Carries a sent form out and says where to go next; or fills the form anew, to be sent again. */
export type Handler = (acting: Acting) => Promise<Response | Fields>;

/**
 * Answers a sent form by the handler its `intent` names. Whatever is in the way, nothing typed is lost: problems come
 * back beside their fields; a lost sign-in or an api that does not answer becomes a screen that carries the form.
 */
export async function act(args: ActionFunctionArgs, handlers: Readonly<Record<string, Handler>>) {
  const { request, context, params } = args;
  const sent = await readFields(request).catch(() => {
    throw data(refusedScreen(400, 'What was sent is no form.'), 400);
  });
  const { [SIGN_IN_FIELDS.email]: email, [SIGN_IN_FIELDS.password]: password, ...fields } = sent;
  const carried = { path: new URL(request.url).pathname, fields: withoutSecrets(fields) };
  const intent = fields.intent ?? '';
  const handler = Object.hasOwn(handlers, intent) ? handlers[intent] : undefined;
  if (!handler) throw data(refusedScreen(400, 'The form that was sent is not known here.'), 400);
  try {
    if (email !== undefined && password !== undefined) {
      const signedIn = await context.api.signIn({ email, password });
      if (!signedIn.ok) throw signedOut(carried, whyNotSignedIn(signedIn, context.adminUrl));
    }
    const result = await handler({ api: context.api, fields, params, adminUrl: context.adminUrl });
    return result instanceof Response ? result : answer(result, []);
  } catch (error) {
    if (error instanceof Invalid) return data(answer(carried.fields, error.problems), 400);
    const trouble = troubleOf(error);
    switch (trouble?.kind) {
      case undefined:
        throw error;
      case 'signed-out':
        throw signedOut(carried, null);
      case 'unreachable':
        throw data({ kind: 'unreachable', carried, statusUrl: context.statusUrl } satisfies Thrown, 503);
      case 'refused':
        return data(answer(carried.fields, problemsOf(trouble, fields), trouble.code), trouble.status);
    }
  }
}

function signedOut(carried: { readonly path: string; readonly fields: Fields }, message: string | null) {
  return data({ kind: 'signed-out', carried, message } satisfies Thrown, 401);
}

function answer(fields: Fields, problems: readonly Problem[], code: string | null = null): Answer {
  return { id: randomUUID(), form: fields.form ?? '', fields, problems, code };
}

function problemsOf(trouble: Extract<Trouble, { kind: 'refused' }>, fields: Fields): Problem[] {
  if (trouble.code === 'command-reused') return [{ field: null, message: REUSED }];
  if (trouble.issues.length > 0) return trouble.issues.map(({ path, message }) => ({ field: path || null, message }));
  const field = FIELD_OF_CODE[trouble.code];
  return [{ field: field !== undefined && field in fields ? field : null, message: trouble.message }];
}

const REUSED =
  'This form was sent before, with other words. What you typed now was not taken yet: read it once more, then send it.';

const FIELD_OF_CODE: Readonly<Record<string, string>> = {
  'happened-in-future': 'happenedAt',
  'promise-in-past': 'nextUpdateBy',
  'promise-too-far': 'nextUpdateBy',
  'name-taken': 'name',
  'dark-logo-alone': 'darkLogo',
  'window-backwards': 'scheduledUntil',
  'window-over': 'scheduledUntil',
  'window-too-early': 'scheduledFor',
  'window-too-far': 'scheduledFor',
  'window-too-long': 'scheduledUntil',
  'unfilled-mark': 'text',
  'ground-repeats-text': 'ground',
  'text-unchanged': 'text',
  'day-is-over': 'due',
  'same-day': 'due',
};
