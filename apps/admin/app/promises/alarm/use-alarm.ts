import { useSyncExternalStore } from 'react';
import { onAlarmSettings, readAlarmSettings } from './alarm-settings.ts';

/** What the browser says to notifications: `unsupported` also where the console is not reached by https. */
export type Permission = NotificationPermission | 'unsupported';

/** How the alarm of this browser stands; off on the server, and without JavaScript. */
export interface AlarmState {
  /** Wanted and allowed. */
  readonly isOn: boolean;
  readonly hasSound: boolean;
  readonly permission: Permission;
}

export function useAlarm(): AlarmState {
  const told = useSyncExternalStore(onAlarmSettings, snapshot, () => ABSENT);
  const [wanted, sound, permission] = told.split(' ') as [string, string, Permission];
  return { isOn: wanted === 'on' && permission === 'granted', hasSound: sound === 'sound', permission };
}

const ABSENT = 'off silent default';

function snapshot(): string {
  const { isOn, hasSound } = readAlarmSettings();
  return `${isOn ? 'on' : 'off'} ${hasSound ? 'sound' : 'silent'} ${permissionNow()}`;
}

/** What the browser says now. */
export function permissionNow(): Permission {
  return 'Notification' in globalThis && isSecureContext ? Notification.permission : 'unsupported';
}
