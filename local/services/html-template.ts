/** The body of a function that writes the page: `<? code ?>`, `<?= escaped ?>`, `<?!= raw ?>`. */
export function compileTemplate(source: string): string {
  const parts = ['var _out = [];', ESCAPE];
  const tag = /<\?(!?=)?([\s\S]*?)\?>/g;
  let from = 0;
  let inScript = false;
  for (const match of source.matchAll(tag)) {
    const text = source.slice(from, match.index);
    inScript = scriptAfter(text, inScript);
    parts.push(`_out.push(${JSON.stringify(text)});`);
    const code = match[2] ?? '';
    if (match[1] === '=') parts.push(`_out.push(${inScript ? '_js' : '_html'}(${code}));`);
    else if (match[1] === '!=') parts.push(`_out.push(${code});`);
    else parts.push(`${code};`);
    from = match.index + match[0].length;
  }
  parts.push(`_out.push(${JSON.stringify(source.slice(from))});`, 'return _out.join("");');
  return parts.join('\n').replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
}

/** Google escapes by place: text of the page, or of a string in a script. */
const ESCAPE = `
function _html(value) { return String(value === undefined || value === null ? '' : value).replace(/[&<>"']/g, function (c) { return '&#' + c.charCodeAt(0) + ';'; }); }
function _js(value) { return JSON.stringify(String(value === undefined || value === null ? '' : value)).slice(1, -1).replace(/[<>'&\\/]/g, function (c) { return '\\\\x' + ('0' + c.charCodeAt(0).toString(16)).slice(-2); }); }`;

function scriptAfter(text: string, before: boolean): boolean {
  const open = text.toLowerCase().lastIndexOf('<script');
  const close = text.toLowerCase().lastIndexOf('</script');
  return open === close ? before : open > close;
}
