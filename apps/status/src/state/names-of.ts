/** The files that an address without its leading slash may stand for, best first. */
export function namesOf(address: string): string[] {
  if (address === '') return ['index.html'];
  if (address.endsWith('/')) return [`${address}index.html`, `${address.slice(0, -1)}.html`];
  return [address, `${address}/index.html`, `${address}.html`];
}
