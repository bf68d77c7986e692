import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { Pulse } from './pulse.ts';

/** Bars for what is wrong with Candor itself, and that pages are written anew, on every screen. */
export function Notices({
  publishing,
  renewing,
  isElsewhere,
  state,
}: {
  readonly publishing: string | null;
  readonly renewing: string | null;
  readonly isElsewhere: boolean;
  readonly state: Pulse['state'];
}) {
  return (
    <>
      {renewing && (
        <p className="border-b px-4 py-2">
          {renewing} What you post comes onto the page at once; pages of the past follow.
        </p>
      )}
      <div role="alert" className="contents">
        {publishing && (
          <Bar title="Readers do not see the newest yet.">
            {publishing}{' '}
            {isElsewhere ? (
              <>
                What you post is saved and waits. <Link to="/page/continue">What is missing, and how to go on</Link>
              </>
            ) : (
              'What you post is saved and comes onto the page by itself.'
            )}
          </Bar>
        )}
        {state === 'unreachable' && (
          <Bar title="The api does not answer.">
            What you see may be old. Readers still have the status page; what you type is kept.
          </Bar>
        )}
        {state === 'signed-out' && (
          <Bar title="You are signed out.">What you type is kept. You are asked to sign in when you send it.</Bar>
        )}
      </div>
    </>
  );
}

function Bar({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <p className="border-b bg-alarm px-4 py-2">
      <strong className="text-major">{title}</strong> {children}
    </p>
  );
}
