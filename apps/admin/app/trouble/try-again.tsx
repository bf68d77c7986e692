import { Link, useLocation } from '@remix-run/react';
import { Button, buttonLook } from '../forms/button.tsx';
import { SoloScreen } from '../frame/solo-screen.tsx';
import { CarriedForm } from './carried-form.tsx';
import type { Carried } from './thrown.ts';

/** Says calmly that the api does not answer, and sends again what was sent in vain. */
export function TryAgain({ carried, statusUrl }: { readonly carried: Carried | null; readonly statusUrl: string }) {
  const { pathname, search } = useLocation();
  if (!carried)
    return (
      <SoloScreen title="The api does not answer">
        <p>
          Readers still have <a href={statusUrl}>the status page</a> as it was. Nothing can be posted until the api is
          back.
        </p>
        <p>
          <Link to={`${pathname}${search}`} reloadDocument className={buttonLook('go')}>
            Try again
          </Link>
        </p>
      </SoloScreen>
    );
  return (
    <SoloScreen title="The api does not answer">
      <p>What you typed is kept. Try again in a moment: if it was saved after all, it is not posted twice.</p>
      <CarriedForm carried={carried}>
        <div>
          <Button look="go">Try again</Button>
        </div>
      </CarriedForm>
    </SoloScreen>
  );
}
