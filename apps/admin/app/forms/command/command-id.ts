/** The id of the command that a form sends: one for each form and each time its screen was made. */
export function commandIdOf(seed: string, form: string): string {
  return `${seed}-${form}`.slice(0, 64);
}
