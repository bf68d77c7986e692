/** Whether a text names a feature or product: by its name, whatever the case of its letters. */
export function isNamed(prose: string, name: string): boolean {
  const words = name.trim().toLowerCase();
  return words !== '' && prose.toLowerCase().replace(/\s+/g, ' ').includes(words.replace(/\s+/g, ' '));
}
