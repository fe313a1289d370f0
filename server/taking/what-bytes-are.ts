/** What a file is, by its first bytes. */
export type Format =
  | 'pdf'
  | 'zip'
  | 'ole'
  | 'rtf'
  | 'image'
  | 'gzip'
  | 'media'
  | 'binary'
  | 'html'
  | 'xml'
  | 'text';

/**
 * What bytes are, found by looking at them: neither the name nor the declared type is believed.
 *
 * `head` is the beginning of what they say as text, for what has no mark of its own.
 */
export function whatBytesAre(bytes: Uint8Array, head: string | null): Format {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  // Pages are written about PDFs, too.
  if (/%PDF-\d/.test(start) && !/<(?:!doctype|html|head|body|article|p)[\s>]/i.test(start))
    return 'pdf';
  const hex = Buffer.from(bytes.subarray(0, 24)).toString('hex');
  const mark = marks.find(({ pattern }) => pattern.test(hex));
  if (mark !== undefined) return mark.format;
  if (head === null) return 'binary';
  const text = head.replace(/^\ufeff/, '').trimStart();
  const declared = /^<\?xml\b/i.test(text);
  const first = /^<([a-z][\w:-]*)/i.exec(withoutProlog(text))?.[1]?.toLowerCase();
  if (first === 'html') return 'html';
  if (declared || /^(?:rss|feed|rdf:rdf)$/.test(first ?? '')) return 'xml';
  if (first !== undefined && pageElements.test(first)) return 'html';
  if (!/^[[{]/.test(text) && /<(?:html|body|article)[\s>]/i.test(text)) return 'html';
  return looksBinary(bytes) ? 'binary' : 'text';
}

/** What stands before the first element: declarations, the document type and comments. */
function withoutProlog(text: string): string {
  return text.replace(
    /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[\s\S]*?\])?\s*>)+/i,
    '',
  );
}

const pageElements =
  /^(?:head|body|div|article|p|meta|title|table|main|section|h[1-6]|script|style|link|center|font|span|b|br|a|ul)$/;

/** A format as a sentence names it. */
export const formatInWords: Readonly<Record<Format, string>> = {
  pdf: 'a PDF',
  zip: 'a ZIP archive',
  ole: 'an Office document that is encrypted with a password or of an older kind',
  rtf: 'an RTF document',
  image: 'a picture',
  gzip: 'a compressed archive',
  media: 'a sound or a film',
  binary: 'neither a text nor a document that is known here',
  html: 'a web page',
  xml: 'an XML document',
  text: 'plain text',
};

/** By the first bytes, in hexadecimal. */
const marks: readonly { readonly pattern: RegExp; readonly format: Format }[] = [
  { pattern: /^504b(?:0304|0506|0708)/, format: 'zip' },
  { pattern: /^d0cf11e0a1b11ae1/, format: 'ole' },
  { pattern: /^7b5c727466/, format: 'rtf' },
  {
    pattern: /^(?:89504e47|ffd8ff|47494638|49492a00|4d4d002a|52494646.{8}57454250)/,
    format: 'image',
  },
  { pattern: /^(?:1f8b|425a683.314159|fd377a585a|377abcaf|526172211a|28b52ffd)/, format: 'gzip' },
  {
    // Names of four letters are words, too: each is known by what follows it.
    pattern:
      /^(?:4944330[2-4]|4f67675300|52494646.{8}(?:57415645|41564920)|fffb|1a45dfa3|0000.{4}66747970)/,
    format: 'media',
  },
];

/** Whether more than a few of the first bytes are controls that no text has; UTF-16 is known by its mark. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    return false;
  const controls = head.reduce(
    (count, byte) =>
      count + (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 ? 1 : 0),
    0,
  );
  return controls > head.length / 50;
}
