/** A disk in memory, for tests of thousands of folders: the calls of the port, with inodes, times and errors as on a real one. */
import type { Stats } from 'node:fs';
import path from 'node:path';
import type { Files } from '../../../../src/io/storage/fs-port.js';

type Node = { kind: 'file' | 'folder'; bytes: Buffer; inode: number; changed: number; modified: number; mode: number };
type Opened = { readonly node: Node; at: number; readonly appends: boolean };

/** A file or a whole folder, as {@link Disk.take} took it. */
export type Copy = ReadonlyMap<
  string,
  { readonly kind: Node['kind']; readonly bytes: Buffer; readonly modified: number }
>;

export class Disk {
  readonly #nodes = new Map<string, Node>([['/', this.#node('folder')]]);
  readonly #opened = new Map<number, Opened>();
  /** Counts every change: a clock that never stands still. */
  static #now = 0;
  #descriptor = 10;

  /** The bytes of a file. */
  read(file: string): Buffer {
    return this.#get(file).bytes;
  }

  /** Writes a file as an editor or a sync tool does, in place or new. */
  write(file: string, bytes: Buffer | string): void {
    this.makeFolder(path.dirname(file));
    const node = this.#nodes.get(file) ?? this.#node('file');
    this.#nodes.set(file, this.#touched(node, Buffer.from(bytes)));
  }

  append(file: string, bytes: Buffer | string): void {
    this.write(file, Buffer.concat([this.read(file), Buffer.from(bytes)]));
  }

  makeFolder(folder: string): void {
    if (folder !== '/') this.makeFolder(path.dirname(folder));
    if (!this.#nodes.has(folder)) this.#nodes.set(folder, this.#node('folder'));
  }

  /** Removes a file or a folder with all that is in it. */
  remove(name: string): void {
    for (const known of [...this.#nodes.keys()])
      if (known === name || known.startsWith(`${name}/`)) this.#nodes.delete(known);
  }

  has(name: string): boolean {
    return this.#nodes.has(name);
  }

  list(folder: string): string[] {
    return [...this.#nodes.keys()].filter((name) => path.dirname(name) === folder).map((name) => path.basename(name));
  }

  mode(name: string): number {
    return this.#get(name).mode;
  }

  /** A copy of a folder, by paths inside it. */
  take(folder: string): Copy {
    const inside = [...this.#nodes].filter(([name]) => name.startsWith(`${folder}/`));
    return new Map(
      inside.map(([name, { kind, bytes, modified }]) => [name.slice(folder.length), { kind, bytes, modified }]),
    );
  }

  /** Puts a copy into a folder; `newest` leaves files that are as new. Times of change of the files come along. */
  put(folder: string, copy: Copy, { newest = false } = {}): void {
    this.makeFolder(folder);
    for (const [name, { kind, bytes, modified }] of copy) {
      const known = this.#nodes.get(folder + name);
      if (kind === 'folder') this.makeFolder(folder + name);
      else if (!newest || !known || known.modified < modified) {
        this.write(folder + name, bytes);
        this.#get(folder + name).modified = modified;
      }
    }
  }

  readonly files: Files = {
    statSync: ((name: string, options?: { throwIfNoEntry?: boolean }) => {
      const node = this.#nodes.get(name);
      return !node && options?.throwIfNoEntry === false ? undefined : statsOf(this.#get(name));
    }) as Files['statSync'],
    fstatSync: ((fd: number) => statsOf(this.#fd(fd).node)) as Files['fstatSync'],
    openSync: ((name: string, flags: string, mode: number = 0o666) =>
      this.#open(name, flags, mode)) as Files['openSync'],
    closeSync: (fd) => void this.#opened.delete(fd),
    readSync: ((fd: number, into: Buffer, offset: number, length: number, position: number) =>
      this.#fd(fd).node.bytes.copy(into, offset, position, position + length)) as unknown as Files['readSync'],
    writeSync: ((fd: number, from: Buffer, offset: number, length: number) => {
      const opened = this.#fd(fd);
      const at = opened.appends ? opened.node.bytes.length : opened.at;
      const { bytes } = opened.node;
      const written = from.subarray(offset, offset + length);
      opened.at = at + written.length;
      this.#touched(opened.node, Buffer.concat([bytes.subarray(0, at), written, bytes.subarray(opened.at)]));
      return written.length;
    }) as Files['writeSync'],
    ftruncateSync: (fd, size) => void this.#touched(this.#fd(fd).node, this.#fd(fd).node.bytes.subarray(0, size ?? 0)),
    fsyncSync: () => {},
    readdirSync: ((folder: string) => {
      if (this.#get(folder).kind !== 'folder') throw failure('ENOTDIR', folder);
      return this.list(folder);
    }) as unknown as Files['readdirSync'],
    mkdirSync: ((folder: string, { mode }: { mode: number }) => {
      if (this.#nodes.has(folder)) throw failure('EEXIST', folder);
      this.#get(path.dirname(folder));
      this.#nodes.set(folder, this.#node('folder', mode));
    }) as Files['mkdirSync'],
    chmodSync: (name, mode) => {
      this.#get(String(name)).mode = Number(mode);
    },
    realpathSync: ((name: string) => {
      this.#get(name);
      return name;
    }) as unknown as Files['realpathSync'],
    renameSync: (from, to) => {
      this.#nodes.set(String(to), this.#get(String(from)));
      this.#nodes.delete(String(from));
    },
    rmSync: (name) => this.remove(String(name)),
  };

  #open(name: string, flags: string, mode: number): number {
    const isThere = this.#nodes.has(name);
    if (flags === 'wx' && isThere) throw failure('EEXIST', name);
    if (flags !== 'r' && !isThere) {
      this.#get(path.dirname(name));
      this.#nodes.set(name, this.#node('file', mode));
    }
    const node = this.#get(name);
    if (flags !== 'r' && node.kind === 'folder') throw failure('EISDIR', name);
    if (flags === 'w') this.#touched(node, Buffer.alloc(0));
    this.#opened.set(++this.#descriptor, { node, at: 0, appends: flags === 'a' });
    return this.#descriptor;
  }

  #get(name: string): Node {
    const node = this.#nodes.get(name);
    if (!node) throw failure('ENOENT', name);
    return node;
  }

  #fd(fd: number): Opened {
    const opened = this.#opened.get(fd);
    if (!opened) throw failure('EBADF', String(fd));
    return opened;
  }

  #node(kind: Node['kind'], mode = 0o700): Node {
    const now = ++Disk.#now;
    return { kind, bytes: Buffer.alloc(0), inode: now, changed: now, modified: now, mode };
  }

  #touched(node: Node, bytes: Buffer): Node {
    return Object.assign(node, { bytes, changed: ++Disk.#now, modified: Disk.#now });
  }
}

function statsOf({ kind, bytes, inode, changed, modified, mode }: Node): Stats {
  return {
    isFile: () => kind === 'file',
    isDirectory: () => kind === 'folder',
    size: bytes.length,
    ino: inode,
    dev: 1,
    ctimeMs: changed,
    mtimeMs: modified,
    mode,
  } as Stats;
}

function failure(code: string, name: string): Error {
  return Object.assign(new Error(`${code}: ${name}`), { code, syscall: 'disk' });
}
