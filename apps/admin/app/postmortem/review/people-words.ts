/** Who did something, as the api knows them by now. */
export interface Person {
  readonly kind: 'operator' | 'key' | null;
  readonly name: string | null;
}

/** A person or a key in words. */
export function personWords({ kind, name }: Person): string {
  if (name === null) return 'Somebody who is not here any more';
  return kind === 'key' ? `The key “${name}”` : name;
}
