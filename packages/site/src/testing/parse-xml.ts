import { SaxesParser } from 'saxes';

/** An element of an XML document. */
export interface Element {
  /** Its name without prefix. */
  readonly name: string;
  /** Its namespace. */
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly inside it. */
  readonly text: string;
}

/** Reads a document as XML 1.0 with namespaces. Throws where it is not well-formed. */
export function parseXml(document: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root = { name: '', uri: '', attributes: {}, children: [] as Element[], text: '' };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.values(attributes).map((attribute) => [attribute.name, attribute.value]);
    const element = { name: local, uri, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.write(document).close();
  const [document_] = root.children;
  if (!document_) throw new Error('There is no element.');
  return document_;
}
