/** Puts a file made in the page into the person's downloads: a text, or bytes as they are. */
export function download(name: string, type: string, content: string | Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type: typeof content === 'string' ? `${type};charset=utf-8` : type }));
  link.download = name;
  link.click();
  // Not at once: some browsers read it only after the click has been handled.
  setTimeout(() => { URL.revokeObjectURL(link.href); }, 60_000);
}
