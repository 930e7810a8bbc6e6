/** What git is asked of a learner's repository, and what is wrong with its answers. The end state counts, not how it came about. */
import type { GitStep } from '../course/project.js';
import { plural } from '../lib/words.js';
import { matching } from './glob.js';
import type { Fault } from './judge.js';

/** How a git command ended. */
export type GitFound = {
  readonly code: number | undefined;
  readonly ending: string;
  readonly out: string;
  readonly err: string;
};

/** Git commands, and what is wrong with what they found. */
export type GitLook = {
  readonly asks: readonly (readonly string[])[];
  readonly fault: (found: readonly GitFound[]) => Fault;
};

/** In the order in which they are to be mended. */
export function gitLooks({ commits, merged, clean, ignores, never, tracks }: GitStep): GitLook[] {
  return [
    { asks: [['rev-parse', '--show-toplevel']], fault: ([found]) => repositoryFault(found!) },
    ...(commits === undefined ? [] : [commitsLook(commits)]),
    ...ignores.map(ignoresLook),
    ...never.map(neverLook),
    ...(tracks.length === 0 ? [] : [tracksLook(tracks)]),
    ...(merged === undefined ? [] : [mergedLook(merged)]),
    ...(clean ? [cleanLook()] : []),
  ];
}

function repositoryFault({ code, ending, err }: GitFound): Fault {
  if (code === undefined) return `git ${ending}.`;
  if (code === 0) return undefined;
  return /not a git repository/i.test(err)
    ? 'This folder is in no git repository.'
    : `git refuses to read this folder: ${err.trim().split('\n')[0]}`;
}

function commitsLook(least: number): GitLook {
  return {
    asks: [['rev-list', '--count', 'HEAD', '--', '.']],
    fault: ([found]) => {
      const count = found!.code === 0 ? Number(found!.out) : 0;
      if (count >= least) return undefined;
      return count === 0
        ? 'The repository has no commit.'
        : `The repository has ${plural(count, 'commit')}, and should have at least ${least}.`;
    },
  };
}

/** By the repository itself: what this computer ignores everywhere does not help others. */
function ignoresLook(name: string): GitLook {
  return {
    asks: [['-c', 'core.excludesFile=/dev/null', 'check-ignore', '-q', '--no-index', '--', name]],
    fault: ([found]) => (found!.code === 0 ? undefined : `${name} is not ignored.`),
  };
}

/** In no commit of any branch; what was only put aside is not shared. */
function neverLook(name: string): GitLook {
  const glob = `:(top,glob)${name.includes('/') ? name : `**/${name}`}`;
  return {
    asks: [['log', '--exclude=refs/stash', '--all', '--full-history', '-m', '--format=%h %s', '--', glob]],
    fault: ([found]) => {
      const [first] = found!.out.trim().split('\n');
      return first ? `${name} was committed: ${first}. What was committed once can be read for ever.` : undefined;
    },
  };
}

function tracksLook(globs: readonly string[]): GitLook {
  return {
    asks: [['ls-files', '-z']],
    fault: ([found]) => {
      const names = found!.out.split('\0');
      const missing = globs.find((glob) => matching([glob], names).length === 0);
      return missing === undefined ? undefined : `No file ${missing} is in the repository.`;
    },
  };
}

/** A merge is seen by its commit, by the number of a pull request, or by a branch whose end is in this one. */
function mergedLook(least: number): GitLook {
  return {
    asks: [
      ['log', '--format=%P%x09%s', 'HEAD', '--'],
      ['for-each-ref', '--merged=HEAD', '--format=%(refname) %(HEAD)', 'refs/heads'],
    ],
    fault: ([log, branches]) => {
      const merges = linesOf(log!).filter((line) => /^\S+ \S|\(#\d+\)$/.test(line));
      const others = linesOf(branches!).filter((line) => !line.endsWith('*'));
      const count = Math.max(merges.length, others.length);
      if (count >= least) return undefined;
      const found =
        count === 0 ? 'No branch was' : `${plural(count, 'branch', 'branches')} ${count === 1 ? 'was' : 'were'}`;
      return `${found} merged into this one, and there should be at least ${least}.`;
    },
  };
}

function linesOf({ out }: GitFound): string[] {
  return out.split('\n').filter((line) => line.trim() !== '');
}

/** Names of files that are told. */
const MOST = 5;

function cleanLook(): GitLook {
  return {
    asks: [['status', '--porcelain', '--', '.']],
    fault: ([found]) => {
      const names = linesOf(found!).map((line) => line.slice(3));
      const more = names.length > MOST ? ` and ${names.length - MOST} more` : '';
      return names.length === 0 ? undefined : `Not all is committed: ${names.slice(0, MOST).join(', ')}${more}.`;
    },
  };
}
