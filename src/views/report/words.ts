/** Words that every form of the report uses. */
import type { Standing } from './report.js';

export const STANDINGS: Readonly<Record<Standing, string>> = {
  shown: 'shown',
  said: 'said',
  begun: 'begun',
  open: 'open',
  left: 'left out',
};

export const HOW_TO_READ = [
  '"Shown" means that the learner proved it to the program that wrote this report: by answers to all core questions of the topic, by programs that passed its exercises, or by a project that passed its checks. Each line says which, and when.',
  '"Said" means that the learner marked it as done. Nothing was checked.',
  "The report is made from a journal on the learner's own machine. It helps to talk about what was learned, and is no certificate: the code behind a commit can be looked at, and questions can be asked.",
] as const;
