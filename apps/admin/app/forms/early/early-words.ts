type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What was typed and chosen before the scripts of a page ran. */
export interface EarlyWords {
  /** Keeps in mind where one is typing, before a part of the screen takes the focus. */
  readonly holdPlace: () => void;
  /** Puts back what was lost of the words, tells the screen of all of them, and leaves the focus where one is typing. */
  readonly giveBack: () => void;
}

/**
 * Looks for what was typed already, and watches what is. When React takes over a text area it sets it to what it held at
 * first, and no screen hears of what was typed or chosen before: no draft would be kept of it.
 */
export function watchEarlyWords(): EarlyWords {
  const words = new Map<Field, string>();
  let place: Field | null = null;
  const hear = ({ target }: Event) => {
    if (isField(target)) words.set(target, target.value);
  };
  for (const field of document.querySelectorAll('input, textarea, select'))
    if (isField(field) && isTouched(field)) words.set(field, field.value);
  document.addEventListener('input', hear);
  return {
    holdPlace() {
      const { activeElement } = document;
      place = isField(activeElement) && words.has(activeElement) ? activeElement : null;
    },
    giveBack() {
      document.removeEventListener('input', hear);
      for (const [field, typed] of words) if (field.isConnected) enter(field, typed);
      words.clear();
      place?.focus({ preventScroll: true });
    },
  };
}

function isField(target: unknown): target is Field {
  return [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement].some((kind) => target instanceof kind);
}

function isTouched(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const first = [...field.options].findIndex((it) => it.defaultSelected);
    return field.selectedIndex > 0 && field.selectedIndex !== first;
  }
  const isTicked = field instanceof HTMLInputElement && field.checked !== field.defaultChecked;
  return isTicked || field.value !== field.defaultValue;
}

function enter(field: Field, typed: string): void {
  if (field.value !== typed) field.value = typed;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  if (field instanceof HTMLSelectElement || field.type === 'file')
    field.dispatchEvent(new Event('change', { bubbles: true }));
}
