const EVERY_MS = 10_000;

/** Says on standard error how far something is: in one line that changes on a terminal, else in a line now and then. */
export function countUp(
  what: string,
  total: number,
): { readonly at: (done: number) => void; readonly end: () => void } {
  const { isTTY } = process.stderr;
  let last = performance.now();
  let shown = '';
  return {
    at(done) {
      const line = `${what}: ${numberInWords(done)} of ${numberInWords(total)}`;
      if (isTTY) {
        process.stderr.write(`\r${line.padEnd(shown.length)}`);
        shown = line;
      } else if (performance.now() - last >= EVERY_MS) {
        last = performance.now();
        process.stderr.write(`${line}\n`);
      }
    },
    end() {
      if (shown !== '') process.stderr.write(`\r${' '.repeat(shown.length)}\r`);
    },
  };
}

/** A number with commas between its thousands: `5,000`. */
export function numberInWords(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
