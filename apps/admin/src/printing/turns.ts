/** How many work at once, how many wait for it, and for how long. */
export interface TurnLimits {
  readonly atOnce: number;
  readonly inLine: number;
  readonly patienceMs: number;
}

/** Somebody's turn did not come: too many wait, it took too long, or they left. */
export class NoTurn extends Error {}

/** Lets a few work at once and others wait in line. */
export interface Turns {
  /** Works when it is its turn. Throws `NoTurn`, and what the work throws. */
  readonly take: <Result>(work: () => Promise<Result>, stop: AbortSignal) => Promise<Result>;
}

export function createTurns({ atOnce, inLine, patienceMs }: TurnLimits): Turns {
  const line: (() => void)[] = [];
  let working = 0;

  async function wait(stop: AbortSignal): Promise<void> {
    if (stop.aborted || line.length >= inLine) throw new NoTurn();
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        clearTimeout(patience);
        stop.removeEventListener('abort', giveUp);
      };
      const begin = () => {
        leave();
        resolve();
      };
      const giveUp = () => {
        leave();
        line.splice(line.indexOf(begin), 1);
        reject(new NoTurn());
      };
      const patience = setTimeout(giveUp, patienceMs);
      stop.addEventListener('abort', giveUp);
      line.push(begin);
    });
  }

  return {
    async take(work, stop) {
      if (working < atOnce) working += 1;
      else await wait(stop);
      try {
        return await work();
      } finally {
        const next = line.shift();
        // Whoever is next takes the place over, so that nobody comes in between.
        if (next) next();
        else working -= 1;
      }
    },
  };
}
