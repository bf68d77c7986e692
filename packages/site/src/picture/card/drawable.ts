/**
 * What both faces of the card's font can draw of Latin, Greek, Cyrillic, Armenian, Hebrew, Arabic and Georgian, with
 * their digits, marks and punctuation. The rest would be drawn as empty boxes.
 */
const DRAWN =
  /[ -~\u00A0-\u02E9]|[\u0300-\u034F]|[\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u0482\u048A-\u0525]|[\u0531-\u0556\u0561-\u0587\u05D0-\u05EA]|[\u060C\u061B\u061F\u0621-\u063A\u0640-\u064A\u0660-\u066D\u0679-\u06BF\u06CC\u06F0-\u06F9]|[\u064B-\u0655]|[\u10D0-\u10FC\u1E00-\u1EFB\u200E\u200F\u2010-\u2027\u2030-\u205E\u20A0-\u20B5\u2116\u2122]/u;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * What can be drawn of a text: all but its pictures and rare signs. Null where letters are among what cannot be drawn,
 * or none is left: it would not be that text any more.
 */
export function drawable(text: string): string | null {
  let drawn = '';
  for (const character of text.normalize('NFC')) {
    if (DRAWN.test(character)) drawn += character;
    else if (LETTER.test(character)) return null;
  }
  const line = drawn.replace(/\s+/g, ' ').trim();
  return LETTER.test(line) ? line : null;
}
