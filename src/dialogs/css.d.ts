/** Styles are bundled into the page; importing them has no value. */
declare module '*.css';
