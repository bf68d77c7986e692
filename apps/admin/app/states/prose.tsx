/** What an operator wrote, rendered by `@candor/markdown`, which lets a fixed set of safe tags through only. */
export function Prose({ html }: { readonly html: string }) {
  return <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />;
}
