/** What programs of the content need beside Python: packages and services, and which of them are not here. */
import { spawnSync } from 'node:child_process';

/** Services by a word that a program which uses them has. */
const SERVICES: readonly (readonly [RegExp, string, number])[] = [
  [/postgresql(\+psycopg)?:|psycopg\.connect|\bpsql\b/, 'PostgreSQL', 5432],
  [/mysql\+pymysql:|pymysql\.connect/, 'MariaDB', 3306],
  [/redis\.Redis|redis:\/\/|\bredis-cli\b/, 'Redis', 6379],
];

const ASK = `
import importlib.util, json, socket, sys
def is_open(port):
    try:
        socket.create_connection(("127.0.0.1", port), 2).close()
        return True
    except OSError:
        return False
wanted = json.load(sys.stdin)
known = sys.stdlib_module_names
print(json.dumps({
    "modules": [m for m in wanted["modules"] if m not in known and importlib.util.find_spec(m) is None],
    "ports": [port for port in wanted["ports"] if not is_open(port)],
}))`;

/** Imports at the start of a line, also behind `python3 -c "`, and modules that are run: `python3 -m pytest`. */
const IMPORTS = [
  /^\s*(?:[^'"]*\s-c\s+['"])?\s*(?:import|from) ([A-Za-z_]\w*)/gm,
  /\bpython3? (?:-\w+ )*?-m ([A-Za-z_]\w*)/g,
];

/** Top-level modules that a program, or a session of a shell, imports. */
export function importsOf(code: string): string[] {
  return IMPORTS.flatMap((words) => [...code.matchAll(words)].map((found) => found[1]!));
}

export type Asking = { readonly code: string; readonly beside?: Readonly<Record<string, string>> | undefined };

/**
 * Says of each program what it needs that is not here: `the package x`, `Redis`; nothing if it can run. Modules that stand
 * beside a program, or that are written to be missing (`missing_on_purpose`), do not count.
 */
export function lackingOf(programs: readonly Asking[]): (program: Asking) => string | undefined {
  const modules = [...new Set(programs.flatMap(modulesOf))];
  const ports = SERVICES.map(([, , port]) => port);
  const asked = spawnSync('python3', ['-c', ASK], { input: JSON.stringify({ modules, ports }), encoding: 'utf8' });
  const missing = JSON.parse(asked.stdout) as { modules: string[]; ports: number[] };
  return (program) => {
    const module = modulesOf(program).find((name) => missing.modules.includes(name) && isPackage(name));
    if (module) return `the package ${module}`;
    const text = [program.code, ...Object.values(program.beside ?? {})].join('\n');
    return SERVICES.find(([words, , port]) => words.test(text) && missing.ports.includes(port))?.[1];
  };
}

/** Every package that the content may use, by the name it is imported with. */
const PACKAGES = new Set(
  (
    'alembic argon2 asgiref django fastapi flask httpx httpx2 jwt psycopg pwdlib pydantic pydantic_settings pymongo ' +
    'pymysql pytest redis sqlalchemy starlette uvicorn werkzeug yaml'
  ).split(' '),
);
const isPackage = (name: string) => PACKAGES.has(name);

function modulesOf({ code, beside = {} }: Asking): string[] {
  const own = new Set(Object.keys(beside).map((name) => name.split('/')[0]!.replace(/\.py$/, '')));
  const texts = [code, ...Object.values(beside)];
  return texts.flatMap(importsOf).filter((name) => !own.has(name));
}

/** Under CI nothing may be skipped for want of something; elsewhere it is said what is skipped, and why. */
export function mustHave(lacking: readonly string[], what: string): void {
  const all = [...new Set(lacking)].sort();
  if (all.length === 0) return;
  const told = `${what} are skipped for want of ${all.join(', ')}`;
  if (process.env.CI) throw new Error(told);
  console.warn(told);
}
