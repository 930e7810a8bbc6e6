/** On which servers the checks may make databases of their own: `databases.json` in the state folder, which is not synced. */
import fs from 'node:fs';
import path from 'node:path';

export type Agreed = { readonly has: (server: string) => boolean; readonly add: (server: string) => void };

/** `kept`: the file. One that cannot be read agrees to nothing. */
export function agreedIn(kept: () => string): Agreed {
  const read = (): string[] => {
    try {
      const { servers } = JSON.parse(fs.readFileSync(kept(), 'utf8'));
      return (servers as unknown[]).filter((one) => typeof one === 'string');
    } catch {
      return [];
    }
  };
  return {
    has: (server) => read().includes(server),
    add: (server) => {
      const servers = [...new Set([...read(), server])];
      fs.mkdirSync(path.dirname(kept()), { recursive: true, mode: 0o700 });
      fs.writeFileSync(kept(), `${JSON.stringify({ version: 1, servers }, null, 2)}\n`, { mode: 0o600 });
    },
  };
}
