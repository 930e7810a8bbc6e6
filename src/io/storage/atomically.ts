/** The one function of the package `atomically` that conf uses, so that conf replaces files as everything else here does. */
import { realFiles } from './fs-port.js';
import { replaceFile } from './replace-file.js';

/** The settings cannot be made again: they are on disk before the old ones go. The checkpoint can. */
export function writeFileSync(file: string, data: string): void {
  replaceFile({ files: realFiles, durable: file.endsWith('config.json') }, file, data);
}
