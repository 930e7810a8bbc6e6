/** The learner's database by its address: on which server it is, and how another one beside it is called. */

export type Database =
  | {
      readonly kind: 'server';
      /** For the learner to agree to, without the password. */
      readonly server: string;
      /** The address of another database there. */
      readonly named: (name: string) => string;
    }
  /** A file: the check has one of its own, in `{data}`. */
  | { readonly kind: 'file'; readonly url: string }
  | { readonly kind: 'unknown' };

const SERVERS: Readonly<Record<string, string>> = {
  postgresql: 'postgresql',
  postgres: 'postgresql',
  mysql: 'mysql',
  mariadb: 'mysql',
};

export function databaseOf(url: string): Database {
  const file = /^(sqlite(?:\+\w+)?):\/\//.exec(url);
  if (file) return { kind: 'file', url: url.includes('{data}') ? url : `${file[1]}:///{data}/check.db` };
  const parts = /^((\w+?)(?:\+\w+)?:\/\/(?:([^:@/?#]*)(?::[^@/?#]*)?@)?([^@/?#]*))(?:\/[^/?#]*)?([?#].*)?$/.exec(url);
  const server = parts ? SERVERS[parts[2]!.toLowerCase()] : undefined;
  if (!parts || !server) return { kind: 'unknown' };
  const [, before, , user, host, after = ''] = parts;
  const as = user ? ` as ${decodeURIComponent(user)}` : '';
  return {
    kind: 'server',
    server: `${server} at ${host || 'this computer'}${as}`,
    named: (name) => `${before}/${name}${after}`,
  };
}

/** The address of a database of the same kind that nobody answers at. */
export function awayFrom(url: string): string {
  const scheme = /^([\w+]+):\/\//.exec(url)?.[1] ?? 'sqlite';
  return scheme.startsWith('sqlite') ? `${scheme}:////no/such/kettle/away.db` : `${scheme}://127.0.0.1:1/kettle`;
}

/** The value of a variable in the text of a `.env` file. */
export function variableIn(text: string, name: string): string | undefined {
  const line = new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}[ \\t]*=[ \\t]*(.*?)[ \\t]*\\r?$`, 'm').exec(text)?.[1];
  if (line === undefined) return undefined;
  const quoted = /^(["'])(.*?)\1/.exec(line);
  return quoted ? quoted[2] : line.replace(/(?<!\s)\s+#.*$/, '');
}
