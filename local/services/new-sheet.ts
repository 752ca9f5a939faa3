/** A new tab as Google makes it: 1,000 rows, 26 columns, each 100 pixels wide. */
export const NEW_SHEET = { rowCount: 1000, columnCount: 26, defaultColumnWidth: 100 } as const;
