/**
 * The printed plan as a page of its own: no script, nothing to fetch. What customers are called has been made text by
 * the browser already, so that it is text again whoever opens the file.
 */
export function pageToKeep(paper: Element, title: string, lang: string): string {
  const titled = document.createElement('title');
  titled.textContent = title;
  return [
    '<!DOCTYPE html>', `<html lang="${lang}">`, '<head>', '<meta charset="utf-8">', '<meta name="viewport" content="width=device-width">',
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
    titled.outerHTML, `<style>${AROUND}</style>`, '</head>', '<body>', paper.outerHTML, '</body>', '</html>', '',
  ].join('\n');
}

const AROUND = '@media screen { body { max-width: 190mm; margin: 8mm auto; padding: 0 4mm; zoom: 1.25; } } @media print { body { margin: 0; } }';
