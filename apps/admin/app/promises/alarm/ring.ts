import type { Ring } from './rings.ts';

/** Shows a notification that stays until somebody has seen it. False where the browser does not let a page do so. */
export function showNotification({ tag, title, body }: Pick<Ring, 'tag' | 'title' | 'body'>): boolean {
  try {
    // A later moment takes the place of the one before, and is heard again.
    const options: NotificationOptions & { renotify: boolean } = {
      tag,
      body,
      renotify: true,
      requireInteraction: true,
    };
    const notification = new Notification(title, options);
    notification.onclick = () => {
      window.focus();
      notification.close();
    };
    return true;
  } catch {
    // Chrome on Android takes notifications from installed apps alone.
    return false;
  }
}

const NOTES = [660, 880];
const NOTE_S = 0.18;

/** Two short notes. Browsers stay silent until one has clicked or typed on the page. */
export function sound(): void {
  const context = new AudioContext();
  const volume = context.createGain();
  volume.gain.value = 0.2;
  volume.connect(context.destination);
  for (const [position, frequency] of NOTES.entries()) {
    const note = context.createOscillator();
    note.frequency.value = frequency;
    note.connect(volume);
    note.start(context.currentTime + position * NOTE_S);
    note.stop(context.currentTime + (position + 1) * NOTE_S);
    if (position === NOTES.length - 1) note.onended = () => void context.close();
  }
}
