/** One line of Markdown, without its line break; `prose` is what may be a heading or a mark. */
export interface Line {
  readonly text: string;
  readonly kind: 'prose' | 'code' | 'comment';
}

/** A fence may stand behind the marks of lists; the words behind backticks have none of them (CommonMark 4.5). */
const FENCE = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(?:(`{3,})[^`]*|(~{3,}).*)$/;

/** The lines of a text: what stands in fenced code or in an HTML comment is told from what reads as Markdown. */
export function linesOf(text: string): Line[] {
  let fence: string | null = null;
  let comment = false;
  return text.split('\n').map((line): Line => {
    if (fence !== null) {
      if (closes(line, fence)) fence = null;
      return { text: line, kind: 'code' };
    }
    if (comment || /^ {0,3}<!--/.test(line)) {
      comment = !line.includes('-->');
      return { text: line, kind: 'comment' };
    }
    const [, backticks, tildes] = FENCE.exec(line) ?? [];
    fence = backticks ?? tildes ?? null;
    return { text: line, kind: fence === null ? 'prose' : 'code' };
  });
}

function closes(line: string, fence: string): boolean {
  const mark = line.trim();
  return mark.length >= fence.length && mark === fence.charAt(0).repeat(mark.length);
}

/** Lines as one text, without the blank ones around it. */
export function textOf(lines: readonly Line[]): string {
  return trimmed(lines.map((line) => line.text).join('\n'));
}

/** A text without blank lines before it, and without blanks behind it and behind its lines. */
export function trimmed(text: string): string {
  return text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}
