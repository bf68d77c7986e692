import type { Instant } from '@candor/log';
import { millisecondsOf } from '@candor/log';
import { useEffect, useRef, useState } from 'react';
import { useIsLive } from '../forms/use-is-live.ts';

/**
 * The server's time now, in milliseconds, told anew every second. `told` is what the server said when it made the data
 * that is shown; the browser's own clock only counts from there, so that it may be wrong.
 */
export function useServerNow(told: Instant): number {
  const [now, setNow] = useState(millisecondsOf(told));
  // What is shown while scripts take over came with the page; everything later comes by itself.
  const isOfPage = useRef(!useIsLive());
  useEffect(() => {
    const arrived = isOfPage.current ? pageArrived() : Date.now();
    isOfPage.current = false;
    const look = () => setNow(millisecondsOf(told) + Date.now() - arrived);
    look();
    const ticking = setInterval(look, 1000);
    return () => clearInterval(ticking);
  }, [told]);
  return now;
}

/** When the first byte of this page came, by the browser's clock: scripts run some time after it. */
function pageArrived(): number {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return page ? performance.timeOrigin + page.responseStart : Date.now();
}
