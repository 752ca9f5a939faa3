import type { FileRefusal } from './table';

/** What a file is by its first bytes: something to read, or something to refuse by name. */
export function kindOf(bytes: Uint8Array): 'text' | 'xlsx' | FileRefusal {
  const begins = (...signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  const says = (text: string, at: number): boolean => [...text].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06)) return holds(bytes, ascii('xl/workbook')) || holds(bytes, ascii('[Content_Types].xml')) && holds(bytes, ascii('xl/')) ? 'xlsx' : { refused: 'zip', detail: '' };
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return { refused: holds(bytes, wide('EncryptedPackage')) ? 'encrypted' : 'oldExcel', detail: '' };
  // Excel before 1997 had no folder in its file.
  if (begins(0x09, 0x08, 0x10, 0x00) || begins(0x09, 0x04, 0x06, 0x00) || begins(0x09, 0x02, 0x06, 0x00)) return { refused: 'oldExcel', detail: '' };
  if (says('%PDF', 0)) return { refused: 'pdf', detail: '' };
  if (begins(0x1f, 0x8b) || begins(0x37, 0x7a, 0xbc, 0xaf) || says('Rar!', 0)) return { refused: 'zip', detail: '' };
  const image = IMAGES.find(({ at, text, more }) => says(text, at) && (more === undefined || says(more.text, more.at)));
  if (image !== undefined) return { refused: 'image', detail: image.name };
  if (begins(0xff, 0xd8, 0xff)) return { refused: 'image', detail: 'JPEG' };
  return says('{\\rtf', 0) ? { refused: 'binary', detail: '' } : 'text';
}

const IMAGES: readonly { readonly name: string; readonly at: number; readonly text: string; readonly more?: { readonly at: number; readonly text: string } }[] = [
  { name: 'PNG', at: 0, text: '\u0089PNG' },
  { name: 'GIF', at: 0, text: 'GIF8' },
  { name: 'WebP', at: 0, text: 'RIFF', more: { at: 8, text: 'WEBP' } },
  { name: 'TIFF', at: 0, text: 'II*\0' },
  { name: 'TIFF', at: 0, text: 'MM\0*' },
  { name: 'HEIC', at: 4, text: 'ftyp' },
  { name: 'BMP', at: 0, text: 'BM', more: { at: 6, text: '\0\0\0\0' } },
];

function ascii(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

/** As the folder of an old Office file names its parts. */
function wide(text: string): readonly number[] {
  return ascii(text).flatMap((byte) => [byte, 0]);
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
