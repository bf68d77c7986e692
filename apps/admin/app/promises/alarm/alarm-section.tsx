import { useState } from 'react';
import { Button } from '../../forms/button.tsx';
import { useIsLive } from '../../forms/use-is-live.ts';
import { keepAlarmSettings } from './alarm-settings.ts';
import { showNotification, sound } from './ring.ts';
import type { AlarmState } from './use-alarm.ts';
import { permissionNow, useAlarm } from './use-alarm.ts';

/** What this browser does before and after a promised update is due; asked for here, and nowhere else. */
export function AlarmSection() {
  const isLive = useIsLive();
  const alarm = useAlarm();
  return (
    <section aria-labelledby="alarm" className="grid grid-cols-1 gap-3">
      <h2 id="alarm" tabIndex={-1} className="scroll-mt-4 font-semibold outline-none">
        Alarm in this browser
      </h2>
      <p>
        A notification 5 minutes and 1 minute before a promised update is due, at its time, and when it ran out. Several
        open tabs ring once.
      </p>
      {isLive ? <Choices {...alarm} /> : <p className="text-soft">It needs JavaScript.</p>}
      <p className="text-sm text-soft">
        It rings only while a tab of the console is open and you are signed in: not from a closed browser, nor from a
        phone in your pocket. In a tab that is not looked at, browsers may let it ring up to a minute late. Do not rely
        on it alone: the countdown stands on every screen and in the title of the tab.
      </p>
    </section>
  );
}

function Choices({ isOn, hasSound, permission }: AlarmState) {
  const [tried, setTried] = useState<string | null>(null);
  const turn = (settings: { readonly isOn: boolean; readonly hasSound: boolean }) => keepAlarmSettings(settings);
  const turnOn = async () => {
    if (permissionNow() === 'default') await Notification.requestPermission();
    turn({ isOn: permissionNow() === 'granted', hasSound });
  };
  const tryIt = () => {
    const isShown = showNotification({ tag: 'candor-try', title: 'Update due in 5 min', body: 'This is only a try.' });
    if (hasSound) sound();
    setTried(isShown ? SENT : NOT_TAKEN);
  };
  if (permission === 'unsupported') return <p>{UNSUPPORTED}</p>;
  if (permission === 'denied') return <p>{DENIED}</p>;
  return (
    <>
      <p role="status">
        {isOn ? 'The alarm is on.' : permission === 'granted' ? OFF_AND_ALLOWED : OFF_AND_NOT_ASKED} {tried}
      </p>
      <div className="flex flex-wrap gap-2">
        {isOn ? (
          <>
            <Button type="button" onClick={() => turn({ isOn: false, hasSound })}>
              Turn the alarm off
            </Button>
            <Button type="button" onClick={tryIt}>
              Try it
            </Button>
          </>
        ) : (
          <Button type="button" look="go" onClick={turnOn}>
            Turn the alarm on
          </Button>
        )}
      </div>
      {isOn && (
        <label className="flex items-baseline gap-2.5">
          <input
            type="checkbox"
            checked={hasSound}
            onChange={(event) => turn({ isOn, hasSound: event.target.checked })}
            className="size-4 translate-y-0.5 accent-accent"
          />
          <span>
            With a sound <small className="text-sm text-soft">once you have clicked somewhere on the tab</small>
          </span>
        </label>
      )}
    </>
  );
}

const OFF_AND_ALLOWED = 'The alarm is off. This browser would let the console notify you.';
const OFF_AND_NOT_ASKED = 'The alarm is off. Your browser will ask you whether the console may notify you.';
const DENIED =
  'This browser does not let the console notify you: it was refused before. Allow notifications for this site in the ' +
  'settings of the browser (often behind the sign beside the address), then load this screen again.';
const UNSUPPORTED =
  'This browser cannot: it has no notifications, or the console is not reached by https. Keep the tab in sight.';
const SENT = 'A notification was sent. If you do not see it, look whether your system holds notifications back.';
const NOT_TAKEN =
  'This browser takes notifications from installed apps alone, as Chrome on Android does. Keep the tab in sight.';
