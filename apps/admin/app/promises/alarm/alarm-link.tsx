import { Link } from '@remix-run/react';
import { useAlarm } from './use-alarm.ts';

/** Whether an alarm rings in this browser, and the way to change that. */
export function AlarmLink() {
  return <Link to="/account#alarm">{useAlarm().isOn ? 'Alarm on' : 'Alarm off'}</Link>;
}
