/** A style sheet as text, minified by the build: for a shadow tree in a page that is not ours. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
