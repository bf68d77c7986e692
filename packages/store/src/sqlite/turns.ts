import { unavailable } from '../store/unavailable.ts';

/** One thing that many want: whoever asks first gets it first. */
export interface Turns {
  /** Waits for one's turn, at most as long as was agreed; throws `database-busy` after that. */
  take(): Promise<void>;
  giveBack(): void;
}

export function createTurns(waitAtMost: number): Turns {
  const waiting = new Set<() => void>();
  let taken = false;
  return {
    async take() {
      if (!taken) {
        taken = true;
        return;
      }
      await new Promise<void>((resolve, reject) => {
        const go = () => {
          clearTimeout(timer);
          resolve();
        };
        const timer = setTimeout(() => {
          waiting.delete(go);
          reject(unavailable('database-busy', new Error(`Waited ${waitAtMost} ms for the one connection.`)));
        }, waitAtMost);
        waiting.add(go);
      });
    },
    giveBack() {
      const [next] = waiting;
      if (next === undefined) taken = false;
      else {
        waiting.delete(next);
        next();
      }
    },
  };
}
