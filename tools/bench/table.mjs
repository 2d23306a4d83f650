/** Three digits that say something. @param {number | undefined} x */
export function short(x) {
  return x === undefined ? '' : String(Number(x.toPrecision(3)));
}

/** @param {readonly (string | undefined)[]} heads @param {readonly (readonly (string | undefined)[])[]} rows */
export function table(heads, rows) {
  const all = [heads, ...rows].map((row) => row.map((cell) => cell ?? ''));
  const widths = heads.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const lines = all.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
}
