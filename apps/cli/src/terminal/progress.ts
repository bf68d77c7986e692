const FIRST_AFTER_MS = 1_000;

/** Shows on a terminal how far something is that takes longer than a second; elsewhere it says nothing. */
export function showProgress(what: string): { readonly at: (done: number) => void; readonly end: () => void } {
  const begun = performance.now();
  let shown = '';
  const show = (line: string) => {
    if (line === shown) return;
    process.stderr.write(`\r${line.padEnd(shown.length)}`);
    shown = line;
  };
  return {
    at(done) {
      if (!process.stderr.isTTY || performance.now() - begun < FIRST_AFTER_MS) return;
      show(`${what}: ${Math.floor(done * 100)} %`);
    },
    end() {
      if (shown === '') return;
      show('');
      process.stderr.write('\r');
    },
  };
}
