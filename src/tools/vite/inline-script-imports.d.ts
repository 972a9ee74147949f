/** What `inline-script.ts` makes of such imports. */
declare module '*?inline-script' {
  const code: string;
  export default code;
}
