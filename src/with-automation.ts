/** The build with automation (`npm run build -- --with-automation`): everything of the default one, and the morning refresh. */
export * from './main';
