/** So many changes of words can be told apart by the style. Of later ones all words are shown, each with when it stood. */
export const MOST_REWORDINGS = 40;

/**
 * The style by which the page of an incident shows one moment: `:target` is the moment that the address names, and what
 * was posted later is hidden from everybody. Words that an update got later are too, but for those beyond
 * `MOST_REWORDINGS` and in browsers without `:has`: there they stand with when they were said. Inlined beside the page's own style; the same for every incident, since a policy
 * allows styles by their hash.
 *
 * `.at` is a moment, with `rN` where the Nth change of words was told; `.fN` are words that stood from that change on,
 * `.uN` those that stood until it, `.old` what is not said any more.
 */
export const REPLAY_STYLE = [
  '.line>.at{display:none;padding:1rem 1.1rem;margin-block-end:1.6rem;background:var(--warm);border-radius:.8rem;scroll-margin-block-start:1rem}',
  '.line>.day{display:block;z-index:1;padding:0;margin-block-end:.9rem;background:var(--paper)}',
  '.line>:is(.at,.day)::before,.line>:is(.at,.day)::after{display:none}',
  '.line>.at:target{display:block}',
  '.at:target~.at~li{display:none}',
  '.at .ways{margin-block-start:.8rem}',
  '.moments{columns:18rem;margin-block-end:2.6rem}',
  '.moments li{padding-block:.2rem;break-inside:avoid}',
  '@media print{.line>.at{border:1px solid var(--line)}.moments,.at .ways{display:none}}',
  '@media (forced-colors:active){.line>.at{border:1px solid CanvasText}}',
  '@supports selector(:has(a)){',
  '.stood{display:none}',
  '.replay:not(:has(>.at:target)) .old{display:none}',
  ...Array.from({ length: MOST_REWORDINGS }, (_, place) => ruleOf(place + 1)),
  '}',
].join('');

function ruleOf(number: number): string {
  const isTold = `>.r${number}:target,>.r${number}~.at:target`;
  return `.replay:has(${isTold}) .u${number},.replay:has(>.at:target):not(:has(${isTold})) .f${number}{display:none}`;
}
