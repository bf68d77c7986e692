import { z } from 'zod';

/** Whether this browser rings before and after a promise, and with a sound. */
export const AlarmSettings = z.object({ isOn: z.boolean(), hasSound: z.boolean() });
export type AlarmSettings = z.infer<typeof AlarmSettings>;

const KEY = 'candor:alarm';
const OFF: AlarmSettings = { isOn: false, hasSound: false };

/** The settings as this browser keeps them; off until somebody says otherwise, or where nothing can be kept. */
export function readAlarmSettings(): AlarmSettings {
  try {
    return AlarmSettings.safeParse(JSON.parse(localStorage.getItem(KEY) ?? 'null')).data ?? OFF;
  } catch {
    return OFF;
  }
}

/** Keeps the settings, and tells everything on this screen that shows them. */
export function keepAlarmSettings(settings: AlarmSettings): void {
  localStorage.setItem(KEY, JSON.stringify(settings));
  dispatchEvent(new StorageEvent('storage', { key: KEY }));
}

/** Calls back whenever the settings change, in this tab or another; returns how to stop. */
export function onAlarmSettings(changed: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) changed();
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
