import { done, type Outcome, refused } from '../commands/outcome';

/** A text out of bytes, and the encoding it was in, by its name in the Encoding standard. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  /** Whether nothing says that it is in that encoding. */
  readonly guessed: boolean;
}

/**
 * Decodes bytes by their byte order mark, the declared charset, what the text itself says (`<meta charset>`, the XML
 * declaration), else as UTF-8 where they are that, else as windows-1252.
 *
 * A declaration that the bytes do not bear out is passed over for the next. The last of these is a guess.
 */
export function decodeText(bytes: Uint8Array, charset: string | null): Outcome<DecodedText> {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const inside = saidInside(head);
  const stated = charset !== null && isNoUtf16(bytes, charset, head) ? null : charset;
  for (const label of [markOf(bytes), stated, inside, 'utf-8']) {
    const decoded = label === null ? null : decodedAs(bytes, label);
    if (decoded !== null) return done({ ...decoded, guessed: false });
  }
  const guess = decodedAs(bytes, 'windows-1252');
  if (guess !== null) return done({ ...guess, guessed: true });
  return refused(
    422,
    'The text is in no encoding that can be read. Save it as UTF-8 and bring it again.',
  );
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** A page that could be read as far as its declaration is in no UTF-16, whatever it declares. */
function saidInside(head: string): string | null {
  const said =
    /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})["']/i.exec(head)?.[1] ??
    /<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(head)?.[1];
  if (said === undefined) return null;
  return /^utf-?16/i.test(said) ? 'utf-8' : said;
}

/** In UTF-16 each space and each letter of markup has a byte of nothing. */
function isNoUtf16(bytes: Uint8Array, label: string, head: string): boolean {
  if (!/^\s*(?:utf-?16|unicode|ucs-2|iso-10646-ucs-2)/i.test(label) || bytes.includes(0))
    return false;
  return /<[a-z!?]/i.test(head) || decodedAs(bytes, 'utf-8') !== null;
}

function decodedAs(bytes: Uint8Array, label: string): Omit<DecodedText, 'guessed'> | null {
  try {
    const decoder = new TextDecoder(label.trim(), { fatal: true });
    const { encoding } = decoder;
    const text = decoder.decode(bytes);
    return { text: encoding === 'windows-1252' ? withPrinted(text) : text, encoding };
  } catch (error) {
    // An unknown label is a RangeError, and bytes that are not of the encoding are a TypeError.
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

/** Node.js 20 decodes windows-1252 as if it were ISO 8859-1, whose controls stand where that has quotation marks and dashes. */
function withPrinted(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const printed = fromControls[control.charCodeAt(0) - 0x80];
    return printed === undefined || printed === ' ' ? control : printed;
  });
}

/** What stands at 0x80 to 0x9F of windows-1252, by the Encoding standard; a space where nothing does. */
const fromControls = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
