import { Label, Role, Scope } from '@candor/log';
import { redirect } from '@remix-run/node';
import { z } from 'zod';
import type { Handler } from '../../asking/acting.server.ts';
import { fieldsBelow, typed } from '../../forms/sent/fields.ts';
import { all, parsed } from '../../forms/sent/problems.ts';
import { typedTime } from '../../time/typed-time.ts';

const Key = z.object({ name: Label, role: Role });

/** What the forms about api keys do, by their `intent`. */
export const KEY_HANDLERS: Readonly<Record<string, Handler>> = {
  'create-key': async ({ api, fields }) => {
    const { commandId = '', form = '' } = fields;
    const { page, now } = await api.now();
    const day = typed(fields, 'expires');
    const held = fieldsBelow(fields, 'scope.').flatMap(([area, how]) =>
      how === '' ? [] : [how === 'all' ? area : `${area}:${how}`],
    );
    const { key, scope, expiresAt } = await all({
      key: () => parsed(Key, fields),
      scope: () => (held.length > 0 ? parsed(z.object({ scope: Scope }), { scope: held }).scope : null),
      expiresAt: () =>
        typedTime(day === null ? {} : { expires: `${day}T00:00` }, 'expires', {
          timeZone: page.timeZone,
          now,
          meant: 'future',
        }),
    });
    const made = await api.ask.keys.create.mutate({ commandId, ...key, scope: scope && [...scope], expiresAt });
    return { form, role: key.role, made: key.name, key: made.key ?? '' };
  },
  'revoke-key': async ({ api, fields }) => {
    const { commandId = '', keyId = '' } = fields;
    await api.ask.keys.revoke.mutate({ commandId, keyId });
    return redirect('/team/keys?revoked', 303);
  },
};
