import { ActionForm } from '../forms/action-form.tsx';
import { Button } from '../forms/button.tsx';
import { Moment } from '../time/moment.tsx';
import type { ShownSignIn } from './shown-sign-ins.server.ts';

/** Where operators are signed in, each with the means to end it. */
export function SignInRows({
  signIns,
  hasNames = false,
}: {
  readonly signIns: readonly ShownSignIn[];
  readonly hasNames?: boolean;
}) {
  return (
    <ul className="divide-y rounded-lg border bg-card">
      {signIns.map(({ signInId, operatorId, name, device, address, since, isThis }) => (
        <li key={signInId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2">
          <p className="min-w-0 break-words">
            {hasNames && (
              <>
                <b className="font-semibold">
                  <bdi>{name}</bdi>
                </b>
                ,{' '}
              </>
            )}
            {device} {isThis && <span className="text-sm text-soft">this one</span>}
            <small className="block text-soft">
              {address && `${address}, `}since <Moment at={since} />
            </small>
          </p>
          {!isThis && (
            <ActionForm name={`end-${signInId}`} intent="end-sign-in" hidden={{ signInId, operatorId }}>
              <Button aria-label={`End the sign-in of ${hasNames ? `${name}, ` : ''}${device}`}>End</Button>
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  );
}
