const AT_ONCE = 500;

/**
 * Does something for each, some at a time, so that pages are served in between. Asked again meanwhile, it goes round once
 * more when it is through: nobody waits for ever because the same ones always come first.
 */
export function inTurns<Each>(all: ReadonlySet<Each>, act: (each: Each) => void): () => void {
  let isGoing = false;
  let isWantedAgain = false;
  const go = (round: readonly Each[], from: number) => {
    const to = Math.min(from + AT_ONCE, round.length);
    for (let at = from; at < to; at += 1) act(round[at] as Each);
    if (to < round.length) return void setImmediate(go, round, to);
    isGoing = false;
    if (isWantedAgain) start();
  };
  const start = () => {
    isWantedAgain = isGoing;
    if (isGoing) return;
    isGoing = true;
    go([...all], 0);
  };
  return start;
}
