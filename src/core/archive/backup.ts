/** A copy of all progress and settings. `at`: local time, `YYYY-MM-DD HH:MM:SS`. */
export type Backup = { readonly name: string; readonly at: string; readonly why: string; readonly bytes: number };
