import { useLocation, useMatches } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { InPageLink } from '../forms/in-page-link.tsx';
import { AwaitedBars } from '../maintenance/list/awaited-bars.tsx';
import { useAlarm } from '../promises/alarm/use-alarm.ts';
import { OwedStrip } from '../promises/postmortem/owed-strip.tsx';
import { PromiseStrip } from '../promises/promise-strip.tsx';
import type { FrameView } from './frame-view.server.ts';
import { Notices } from './notices.tsx';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';
import { usePulse } from './use-pulse.ts';

/** What stands around every screen: where one can go, what is wrong, what goes on. */
export function Frame({ view, children }: { readonly view: FrameView; readonly children: ReactNode }) {
  useFocusOnNewScreen();
  const { isOn } = useAlarm();
  const isWatched = isOn || view.promises.all.length > 0;
  const state = usePulse({ frame: view.stamp, subject: useSubjectStamp(), isCatchingUp: view.isCatchingUp, isWatched });
  return (
    <>
      <InPageLink
        to="main"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:bg-card focus:px-4 focus:py-2"
      >
        Skip to the content
      </InPageLink>
      <TopBar me={view.me} page={view.page} />
      <Notices
        publishing={view.publishingTrouble}
        renewing={view.renewing}
        isElsewhere={view.isElsewhere}
        state={state}
      />
      <PromiseStrip promises={view.promises} />
      <OwedStrip owed={view.owed} />
      <AwaitedBars awaited={view.awaited} />
      <div className="flex grow">
        <Rail open={view.open} running={view.running} coming={view.coming} />
        <main id="main" tabIndex={-1} className="flex min-w-0 grow flex-col outline-none">
          {children}
        </main>
      </div>
    </>
  );
}

/** Brings whoever followed a link to the new screen, unless something on it has taken the focus already. */
function useFocusOnNewScreen(): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const main = document.getElementById('main');
    if (!main?.contains(document.activeElement)) main?.focus({ preventScroll: true });
  }, [pathname]);
}

function useSubjectStamp(): string | null {
  const data = useMatches().at(-1)?.data as { stamp?: string } | undefined;
  return data?.stamp ?? null;
}
