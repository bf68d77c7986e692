import { useSearchParams } from '@remix-run/react';
import { ActionForm } from '../../forms/action-form.tsx';
import { Button } from '../../forms/button.tsx';
import { useSeed } from '../../forms/command/use-seed.ts';
import { Done } from '../../frame/done.tsx';
import { Moment } from '../../time/moment.tsx';
import { ROLE_WORDS } from '../role-words.ts';
import { TeamScreen } from '../team-screen.tsx';
import { KeyForm } from './key-form.tsx';
import type { KeysView } from './keys-view.server.ts';

type Key = KeysView['valid'][number];

/** How machines come in. */
export function KeysScreen({ view }: { readonly view: KeysView }) {
  const seed = useSeed();
  const isRevoked = useSearchParams()[0].has('revoked');
  return (
    <TeamScreen>
      {isRevoked && <Done key={seed}>The key is revoked. Whoever sends it is a stranger now.</Done>}
      {view.valid.length === 0 ? (
        <p>No machine has a key. One is needed to post from a script or an alert.</p>
      ) : (
        <ul className="divide-y rounded-lg border bg-card">
          {view.valid.map((key) => (
            <li key={key.keyId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2">
              <About it={key} />
              <ActionForm name={`revoke-${key.keyId}`} intent="revoke-key" hidden={{ keyId: key.keyId }}>
                <Button aria-label={`Revoke the key ${key.name}`}>Revoke</Button>
              </ActionForm>
            </li>
          ))}
        </ul>
      )}
      <KeyForm />
      {view.ended.length > 0 && (
        <details>
          <summary className="py-1 text-sm text-soft">Keys that have ended</summary>
          <ul className="border-t">
            {view.ended.map((key) => (
              <li key={key.keyId} className="border-b py-1.5">
                <About it={key} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="text-sm text-soft">Times in {view.zoneName}</p>
    </TeamScreen>
  );
}

function About({ it }: { readonly it: Key }) {
  const { name, role, scope, made, used, ends, revoked, isValid } = it;
  return (
    <div className="min-w-0 break-words">
      <p>
        <b className="font-semibold">
          <bdi>{name}</bdi>
        </b>{' '}
        <span className="text-sm text-soft">
          {ROLE_WORDS[role].title}
          {scope && `, held to ${scope}`}
        </span>
      </p>
      <p className="text-sm text-soft">
        made <Moment at={made} />, {used ? 'last used ' : 'never used'}
        {used && <Moment at={used} />}
        {revoked && (
          <>
            , revoked <Moment at={revoked} />
          </>
        )}
        {ends && !revoked && (
          <>
            , {isValid ? 'ends' : 'ran out'} <Moment at={ends} />
          </>
        )}
      </p>
    </div>
  );
}
