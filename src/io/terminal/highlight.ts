/** Syntax colours through highlight.js, in the terminal's own 16. */
import bash from 'highlight.js/lib/languages/bash';
import dockerfile from 'highlight.js/lib/languages/dockerfile';
import http from 'highlight.js/lib/languages/http';
import ini from 'highlight.js/lib/languages/ini';
import json from 'highlight.js/lib/languages/json';
import python from 'highlight.js/lib/languages/python';
import sql from 'highlight.js/lib/languages/sql';
import yaml from 'highlight.js/lib/languages/yaml';
import { createLowlight } from 'lowlight';
import type { Highlight } from '../../context.js';
import type { Paint, Style } from '../../views/style.js';

const lowlight = createLowlight({ bash, dockerfile, http, ini, json, python, sql, yaml });
lowlight.registerAlias({ bash: ['shell', 'console'], ini: ['toml'] });

/** Characters that are coloured at most. Some grammars take time that grows with the square of the length. */
const LONGEST = 4000;

/** As much of a syntax tree as is looked at; lowlight gives HAST. */
type Node = {
  readonly value?: string;
  readonly properties?: { readonly className?: unknown };
  readonly children?: readonly Node[];
};

/** Colours code in the languages of the questions; other text stays as it is. */
export function highlighterIn(style: Style): Highlight {
  const paints: Readonly<Record<string, Paint>> = {
    'hljs-keyword': style.keyword,
    'hljs-literal': style.keyword,
    'hljs-string': style.string,
    'hljs-number': style.number,
    'hljs-comment': style.dim,
    'hljs-attr': style.keyword,
    'hljs-attribute': style.keyword,
  };
  const painted = (node: Node, paint: Paint): string => {
    if (node.value !== undefined) return eachLine(node.value, paint);
    const [name] = (node.properties?.className as string[] | undefined) ?? [];
    return (node.children ?? []).map((child) => painted(child, paints[name ?? ''] ?? paint)).join('');
  };
  return (code, language) => {
    if (!lowlight.registered(language) || code.length > LONGEST) return code;
    try {
      return painted(lowlight.highlight(language, code) as Node, (text) => text);
    } catch {
      return code; // a grammar may recurse too deeply: code without colour is better than none
    }
  };
}

/** A colour that runs over a line's end would run into the frame around the code. */
function eachLine(text: string, paint: Paint): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : paint(line)))
    .join('\n');
}
