/** Made by `web/build/site.ts`. */
declare module 'virtual:search' {
  const entries: readonly import('./entry.ts').Entry[];
  export default entries;
}
