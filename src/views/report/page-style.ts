/** How the page looks: light and dark, on a phone, on A4. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1c1e21; --soft: #55595f; --line: #d5d8dc; --good: #1a7f37; --said: #8a5a00;
  --s0: #e6e8eb; --s1: #b5e3c1; --s2: #6fc788; --s3: #2f9e4f; --s4: #14632b; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171a; --ink: #e8eaed; --soft: #a6abb2; --line: #3a3f45; --good: #57c776;
  --said: #e0b050; --s0: #24292e; --s1: #12411f; --s2: #1c6b33; --s3: #2f9e4f; --s4: #6fdc8c; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem 1rem 3rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .3rem; } h2 { font-size: 1.25rem; margin: 2.2rem 0 .6rem; } h3 { font-size: 1rem; margin: 1.4rem 0 .3rem; }
p { margin: .4rem 0; } .soft { color: var(--soft); }
dl.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 45%), 1fr)); gap: .8rem; margin: 1rem 0; }
dl.numbers div { border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .8rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
dl.numbers dd { margin: 0; font-size: 1.6rem; font-weight: 600; line-height: 1.2; } dl.numbers dt { color: var(--soft); font-size: .9rem; }
.bar { display: flex; height: .6rem; border-radius: .3rem; overflow: hidden; background: var(--s0); margin: .2rem 0 .5rem; }
.bar span { display: block; } .bar .shown { background: var(--good); } .bar .said { background: var(--said); }
ul.topics { list-style: none; margin: 0; padding: 0; }
ul.topics li { display: grid; grid-template-columns: 5rem 1fr; gap: 0 .8rem; padding: .3rem 0; border-top: 1px solid var(--line); }
.standing { font-size: .85rem; color: var(--soft); padding-top: .1rem; } .standing.shown { color: var(--good); font-weight: 600; } .standing.said { color: var(--said); }
.basis, .note { display: block; font-size: .9rem; color: var(--soft); } .note { font-style: italic; white-space: pre-wrap; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; } th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-top: 1px solid var(--line); vertical-align: top; }
th { font-weight: 600; } code { font-family: ui-monospace, monospace; font-size: .9em; }
.wide { overflow-x: auto; } svg.heat { width: 100%; min-width: 34rem; height: auto; } svg.heat text { fill: var(--soft); font-size: 10px; }
.s0 { fill: var(--s0); } .s1 { fill: var(--s1); } .s2 { fill: var(--s2); } .s3 { fill: var(--s3); } .s4 { fill: var(--s4); }
@page { size: A4; margin: 15mm; }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --good: #1a7f37; --said: #8a5a00;
    --s0: #e6e8eb; --s1: #b5e3c1; --s2: #6fc788; --s3: #2f9e4f; --s4: #14632b; }
  body { max-width: none; padding: 0; font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2, h3 { break-after: avoid; } li, tr, .numbers div, svg { break-inside: avoid; } .wide { overflow: visible; } svg.heat { min-width: 0; } }
`;
