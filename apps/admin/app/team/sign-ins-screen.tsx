import { useSearchParams } from '@remix-run/react';
import { useSeed } from '../forms/command/use-seed.ts';
import { Done } from '../frame/done.tsx';
import type { ShownSignIn } from '../sign-ins/shown-sign-ins.server.ts';
import { SignInRows } from '../sign-ins/sign-in-rows.tsx';
import { TeamScreen } from './team-screen.tsx';

/** Where everybody is signed in. */
export function SignInsScreen({
  signIns,
  zoneName,
}: {
  readonly signIns: readonly ShownSignIn[];
  readonly zoneName: string;
}) {
  const seed = useSeed();
  const isEnded = useSearchParams()[0].has('ended');
  return (
    <TeamScreen>
      {isEnded && <Done key={seed}>The sign-in has ended.</Done>}
      <SignInRows signIns={signIns} hasNames />
      <p className="text-sm text-soft">Times in {zoneName}</p>
    </TeamScreen>
  );
}
