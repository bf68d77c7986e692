import { escapeMarkup } from '../../feed/formats/escape-markup.ts';
import { tokensOf } from './tokens.ts';

const COMBINED: Readonly<Record<string, string>> = { ',': 'group', '|': 'choice', '&': 'interleave' };
const REPEATED: Readonly<Record<string, string>> = { '?': 'optional', '*': 'zeroOrMore', '+': 'oneOrMore' };
const XSD = 'http://www.w3.org/2001/XMLSchema-datatypes';

/**
 * A RELAX NG grammar in the compact syntax, written in the XML syntax, which validators read. It knows what the grammars
 * of feeds use: namespaces, definitions, elements and attributes with their name classes, data types with parameters.
 * Annotations are left out.
 */
export function compactToXml(source: string): string {
  const tokens = tokensOf(source);
  const namespaces = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']]);
  let at = 0;
  const definitions: string[] = [];
  while (at < tokens.length) definitions.push(declaration());
  return `<grammar xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="${XSD}">${definitions.join('')}</grammar>`;

  function next(): string {
    at += 1;
    return tokens[at - 1] ?? '';
  }

  function takes(token: string): boolean {
    if (tokens[at] !== token) return false;
    at += 1;
    return true;
  }

  function expects(token: string): void {
    if (!takes(token)) throw new Error(`Expected ${token}, not ${tokens.slice(at, at + 5).join(' ')}`);
  }

  function declaration(): string {
    const name = next();
    if (name === 'namespace') {
      const prefix = next();
      expects('=');
      namespaces.set(prefix, literal(next()));
      return '';
    }
    expects('=');
    return name === 'start' ? wrap('start', pattern()) : `<define name="${name}">${pattern()}</define>`;
  }

  function pattern(): string {
    const first = particle();
    const operator = tokens[at] ?? '';
    const combined = COMBINED[operator];
    if (combined === undefined) return first;
    const all = [first];
    while (takes(operator)) all.push(particle());
    return wrap(combined, all.join(''));
  }

  function particle(): string {
    const one = primary();
    const repeated = REPEATED[tokens[at] ?? ''];
    if (repeated === undefined) return one;
    at += 1;
    return wrap(repeated, one);
  }

  function primary(): string {
    const token = next();
    if (token === '(') return closed(pattern(), ')');
    if (token === 'element' || token === 'attribute') {
      const name = nameClass();
      expects('{');
      return wrap(token, name + closed(pattern(), '}'));
    }
    if (token === 'text' || token === 'empty') return `<${token}/>`;
    if (token.startsWith('"')) return `<value type="token" datatypeLibrary="">${escapeMarkup(literal(token))}</value>`;
    if (token.startsWith('xsd:')) return dataType(token.slice('xsd:'.length));
    return `<ref name="${token}"/>`;
  }

  function closed(inside: string, by: string): string {
    expects(by);
    return inside;
  }

  function dataType(type: string): string {
    const parameters: string[] = [];
    if (takes('{'))
      while (!takes('}')) {
        const name = next();
        expects('=');
        parameters.push(`<param name="${name}">${escapeMarkup(literal(next()))}</param>`);
      }
    return `<data type="${type}">${parameters.join('')}</data>`;
  }

  function nameClass(): string {
    const all = [oneName()];
    while (takes('|')) all.push(oneName());
    return all.length > 1 ? wrap('choice', all.join('')) : all.join('');
  }

  function oneName(): string {
    const token = next();
    if (token === '(') return closed(nameClass(), ')');
    if (token === '*') return `<anyName>${except()}</anyName>`;
    const [prefix = '', local] = token.includes(':') ? token.split(':') : ['', token];
    const ns = escapeMarkup(namespaces.get(prefix) ?? '');
    return local === '*' ? `<nsName ns="${ns}">${except()}</nsName>` : `<name ns="${ns}">${local}</name>`;
  }

  function except(): string {
    return takes('-') ? wrap('except', oneName()) : '';
  }
}

function literal(token: string): string {
  return token.slice(1, -1);
}

function wrap(element: string, inside: string): string {
  return `<${element}>${inside}</${element}>`;
}
