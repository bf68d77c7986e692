import { isRouteErrorResponse, Link, useRouteError } from '@remix-run/react';
import type { ReactNode } from 'react';
import { SoloScreen } from '../frame/solo-screen.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import type { Thrown } from './thrown.ts';
import { TryAgain } from './try-again.tsx';

/** What stands where a screen could not be shown. */
export function TroubleScreen() {
  const thrown = thrownOf(useRouteError());
  switch (thrown.kind) {
    case 'signed-out':
      return <SignInAgain carried={thrown.carried} message={thrown.message} />;
    case 'unreachable':
      return <TryAgain {...thrown} />;
    case 'refused':
      return (
        <Said title={thrown.title}>
          <p>{thrown.message}</p>
        </Said>
      );
  }
}

/** What a trouble is called in the window's title. */
export function titleOfTrouble(error: unknown): string {
  const thrown = thrownOf(error);
  switch (thrown.kind) {
    case 'signed-out':
      return 'Sign in to go on';
    case 'unreachable':
      return 'The api does not answer';
    case 'refused':
      return thrown.title;
  }
}

function Said({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <SoloScreen title={title}>
      {children}
      <p>
        <Link to="/">What is happening now</Link>
      </p>
    </SoloScreen>
  );
}

function thrownOf(error: unknown): Thrown {
  if (isRouteErrorResponse(error) && isThrown(error.data)) return error.data;
  if (isRouteErrorResponse(error) && error.status === 404)
    return { kind: 'refused', title: 'This is not here', message: 'The address leads nowhere. It may be mistyped.' };
  return {
    kind: 'refused',
    title: 'Something went wrong here',
    message: 'Nothing was changed. Go back and try again; the log of the console knows more.',
  };
}

function isThrown(data: unknown): data is Thrown {
  return typeof data === 'object' && data !== null && 'kind' in data;
}
