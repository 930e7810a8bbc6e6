/** Python scripts are texts: esbuild and vitest load them so. */
declare module '*.py' {
  const text: string;
  export default text;
}
