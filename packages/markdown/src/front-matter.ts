/** YAML front matter of lines that hold what YAML reads as they stand: `yamlText`, numbers, dates, `null`. */
export function frontMatter(lines: Readonly<Record<string, string | number | boolean | null>>): string {
  return ['---', ...Object.entries(lines).map(([key, value]) => `${key}: ${value}`), '---'].join('\n');
}

/** A text as a double-quoted YAML scalar: JSON's form, with what YAML forbids or breaks a line at escaped as well. */
export function yamlText(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
