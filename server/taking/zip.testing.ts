import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a ZIP archive; `declared` is the size that it claims, where that is not its own. */
export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly declared?: number;
  readonly locked?: boolean;
}

/** A ZIP archive of parts, each deflated. */
export function zipOf(parts: readonly ZipPart[]): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let place = 0;
  for (const { name, content, declared, locked = false } of parts) {
    const plain = Buffer.from(content);
    const deflated = deflateRawSync(plain, { level: 9 });
    const header = headerOf(name, deflated.length, declared ?? plain.length, {
      sum: crc32(plain),
      locked,
    });
    const path = Buffer.from(name);
    pieces.push(Buffer.concat([u32(0x04034b50), header, path, deflated]));
    directory.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(20),
        header,
        u16(0),
        u16(0),
        u16(0),
        u32(0),
        u32(place),
        path,
      ]),
    );
    place += 30 + path.length + deflated.length;
  }
  const central = Buffer.concat(directory);
  const end = [
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(parts.length),
    u16(parts.length),
    u32(central.length),
    u32(place),
    u16(0),
  ];
  return new Uint8Array(Buffer.concat([...pieces, central, ...end]));
}

/** A DOCX document of the XML of its body. */
export function docxOf(body: string, more: readonly ZipPart[] = []): Uint8Array {
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipOf([
    {
      name: '[Content_Types].xml',
      content:
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      content: `<w:document xmlns:w="${word}" xmlns:r="${office}"><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ]);
}

/** The XML of a paragraph of a DOCX document. */
export function paragraph(text: string, style: string | null = null): string {
  const properties = style === null ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

function headerOf(
  name: string,
  deflated: number,
  inflated: number,
  { sum, locked }: { readonly sum: number; readonly locked: boolean },
): Buffer {
  const sizes = [u32(sum), u32(deflated), u32(inflated)];
  return Buffer.concat([
    u16(20),
    u16(locked ? 1 : 0),
    u16(8),
    u16(0),
    u16(33),
    ...sizes,
    u16(Buffer.byteLength(name)),
    u16(0),
  ]);
}

function u16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeUInt16LE(value);
  return buffer;
}

function u32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value >>> 0);
  return buffer;
}
