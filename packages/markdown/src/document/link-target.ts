// Allowed is what matches these, nothing else is looked at: no scheme can be smuggled past a list of bad ones.
const web = /^(https?):\/\/((?:[\p{L}\p{M}\p{N}._-]+|\[[\da-f:.]+\])(?::\d{1,5})?)((?:[/?#]\P{Cc}*)?)$/iu;
const mail = /^mailto:([\p{L}\p{N}!$&'*+./=^_`{|}~-]+@[\p{L}\p{M}\p{N}.-]+)((?:\?\P{Cc}*)?)$/iu;
const telephone = /^tel:(\+?[\d().-]+(?:;ext=\d+)?)$/i;

/**
 * The address a link may lead to, percent-encoded, or undefined: http(s), mailto and tel only. An address without a
 * scheme (`/path`, `//host`, `#x`) is refused because the text is also read in mails and feeds, where it leads nowhere;
 * one with a user name or password (`https://bank@host`) because it shows another host than it leads to.
 */
export function linkTarget(typed: string): string | undefined {
  const address = typed.trim();
  const [, scheme, host, rest] = web.exec(address) ?? [];
  if (scheme !== undefined) return `${scheme.toLowerCase()}://${host}${encode(rest)}`;
  const [, mailbox, query] = mail.exec(address) ?? [];
  if (mailbox !== undefined) return `mailto:${mailbox}${encode(query)}`;
  const [, number] = telephone.exec(address) ?? [];
  return number === undefined ? undefined : `tel:${number}`;
}

function encode(part = ''): string {
  return encodeURI(part.toWellFormed()).replace(/%25(?=[\da-f]{2})/gi, '%');
}
