/** What a fold with forms for one thing is called: the eye sees whose it is, the ear is told. */
export function Change({ name }: { readonly name: string }) {
  return (
    <>
      Change<span className="sr-only"> {name}</span>
    </>
  );
}
