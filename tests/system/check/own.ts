/** A learner with a project of a small roadmap of their own: what the built program says, and what it leaves behind. */
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { ROOT } from '../../run.js';
import { BIN, freshEnv, inPipe } from '../terminal/terminal.js';

/** A server of the standard library. `ANSWER` is what it says at every path; `NAME` comes from its environment. */
export const SERVER = `
import http.server, json, os, sys
ANSWER = {"name": os.environ.get("NAME", "ferry")}
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        body = json.dumps(ANSWER).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def do_POST(self):
        global ANSWER
        text = self.rfile.read(int(self.headers["Content-Length"])).decode()
        ANSWER = {"sent": text, "as": self.headers["Content-Type"]}
        self.do_GET()
    def log_message(self, *args):
        pass
http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
`;

const ANSWERS = {
  id: 'answers',
  title: 'It answers',
  topic: 'red',
  mend: 'Answer.',
  steps: [{ request: 'GET /', status: 200, has: { name: 'ferry' } }],
};

/** A project folder with a server, and a roadmap whose topic `red` has these checks, `before` in a stage of their own. */
export function learner({
  checks = [ANSWERS] as readonly object[],
  before = [] as readonly object[],
  form = 'service',
  file = {},
} = {}) {
  const env = freshEnv({ PATH: process.env.PATH ?? '' });
  const roadmap = path.join(env.HOME!, 'course');
  fs.cpSync(path.join(ROOT, 'tests/fixtures/small'), roadmap, { recursive: true });
  fs.mkdirSync(path.join(roadmap, 'projects'));
  const milestones = [1, 2].map((n) => ({ title: `Part ${n}`, text: 'Build it.' }));
  const first = { id: 'first', title: 'First of all', checks: before };
  const stages = [...(before.length > 0 ? [first] : []), { id: 'all', title: 'All of it', checks }];
  const project = { topic: 'red', form, brief: 'A ferry.', free: 'All.', milestones, fields: {}, template: '', stages };
  fs.writeFileSync(path.join(roadmap, 'projects/red.yaml'), stringify(project));
  env.ROADMAP_FILE = roadmap;
  const folder = path.join(env.HOME!, 'ferry');
  fs.mkdirSync(folder);
  const run = form === 'service' ? ['python3', 'server.py', '{port}'] : ['python3', 'server.py'];
  fs.writeFileSync(path.join(folder, 'roadmap.project.yaml'), stringify({ project: 'red', run, ...file }));
  fs.writeFileSync(path.join(folder, 'server.py'), SERVER);
  env.TMPDIR = path.join(env.HOME!, 'tmp');
  fs.mkdirSync(env.TMPDIR);
  const trusted = inPipe(env, ['trust', roadmap]);
  if (trusted.code !== 0) throw new Error(trusted.stderr);
  const words = (more: readonly string[]) => ['check', '--folder', folder, ...more];
  return {
    env,
    folder,
    write: (name: string, text: string) => {
      const to = path.join(folder, name);
      fs.mkdirSync(path.dirname(to), { recursive: true });
      fs.writeFileSync(to, text);
    },
    read: (name: string) => fs.readFileSync(path.join(folder, name), 'utf8'),
    check: (...more: string[]) => inPipe(env, words(more)),
    begin: (...more: string[]) => begun(spawn(process.execPath, [BIN, ...words(more)], { env })),
    /** Folders of checks that are still there. */
    left: () => fs.readdirSync(env.TMPDIR!).filter((name) => name.startsWith('roadmap-')),
  };
}

/** A program that goes on: what it printed, what it will print, and its exit code. */
function begun(child: ChildProcess) {
  let text = '';
  const more = new Set<() => void>();
  for (const stream of [child.stdout!, child.stderr!])
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      for (const look of more) look();
    });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  /** Waits until something is printed after what was seen so far. */
  let seen = 0;
  const said = (wanted: RegExp) =>
    new Promise<RegExpExecArray>((resolve, reject) => {
      const end = (act: () => void) => {
        clearTimeout(late);
        more.delete(look);
        act();
      };
      const look = () => {
        const found = wanted.exec(text.slice(seen));
        if (!found) return;
        seen += found.index + found[0].length;
        end(() => resolve(found));
      };
      const late = setTimeout(() => end(() => reject(new Error(`not said: ${wanted}\n${text}`))), 20_000);
      more.add(look);
      look();
    });
  return { said, ended, text: () => text, signal: (signal: NodeJS.Signals) => child.kill(signal) };
}
