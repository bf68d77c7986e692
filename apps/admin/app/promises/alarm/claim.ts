import { z } from 'zod';

const Rung = z.array(z.string());
const KEY = 'candor:rung';
const KEPT = 50;

/** Whether it is for this tab to ring: several may be open, and the first to come says so to the others. */
export async function claim(ring: string): Promise<boolean> {
  // Notifications need a secure context, and locks need no more.
  return navigator.locks.request(KEY, () => {
    const rung = Rung.safeParse(JSON.parse(localStorage.getItem(KEY) ?? '[]')).data ?? [];
    if (rung.includes(ring)) return false;
    localStorage.setItem(KEY, JSON.stringify([...rung, ring].slice(-KEPT)));
    return true;
  });
}
