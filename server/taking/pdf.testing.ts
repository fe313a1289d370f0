import { createHash } from 'node:crypto';

/** A line of a page: its words, where it begins, and the size of its letters, in points. */
export interface LineOfPage {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF of pages of lines in Helvetica, with as much of the format as a reader asks for. */
export function pdfOf(
  pages: readonly (readonly LineOfPage[])[],
  { title = null, locked = false }: { title?: string | null; locked?: boolean } = {},
): Uint8Array {
  const font = 3;
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, page) => `${4 + page * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  pages.forEach((lines, page) => {
    const stream = lines.map(shown).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${5 + page * 2} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  });
  const info = objects.push(`<< ${title === null ? '' : `/Title (${title})`} >>`);
  const encrypt = locked ? `/Encrypt ${objects.push(encryption())} 0 R /ID [<${id}> <${id}>]` : '';
  return file(objects, `/Info ${info} 0 R ${encrypt}`);
}

function shown({ text, x = 72, y, size = 11 }: LineOfPage): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  return `BT /F1 ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}

function file(objects: readonly string[], trailer: string): Uint8Array {
  let body = '%PDF-1.4\n';
  const places = objects.map((object, number) => {
    const place = body.length;
    body += `${number + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(body + table + end, 'latin1'));
}

const id = '00112233445566778899aabbccddeeff';

/** The standard handler's second revision, whose user's password is not the empty one. */
function encryption(): string {
  const owner = createHash('sha256').update('owner').digest('hex');
  const user = createHash('sha256').update('user').digest('hex');
  return `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${owner}> /U <${user}> >>`;
}
