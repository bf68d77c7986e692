/**
 * Puts other words in the place of some in a text area, as if they were typed: the form hears of it, and the browser's
 * own undo takes it back.
 */
export function replaceWords(area: HTMLTextAreaElement, from: number, to: number, words: string): void {
  area.focus();
  area.setSelectionRange(from, to);
  // Deprecated, and the only way that every browser's undo knows of.
  if (document.execCommand('insertText', false, words)) return;
  area.setRangeText(words, from, to, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
