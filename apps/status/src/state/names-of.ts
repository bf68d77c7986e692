/** The files that an address without its leading slash may stand for, best first. */
export function namesOf(address: string): string[] {
  if (address === '' || address.endsWith('/')) return [`${address}index.html`];
  return [address, `${address}/index.html`];
}
