/** Texts that a prompt or a server may hold, each of which breaks some output that does not expect it. */
export const HOSTILE_TEXTS: readonly string[] = [
  // Workflow commands
  '::error file=a.js::owned',
  ' ::set-output name=x::y',
  '\n::add-mask::x\n::stop-commands::x',
  '##[error]owned',
  '\u2028::warning::x',
  '##\u200b[group]x',
  '%0A::notice::x%0D',
  // Terminals
  '\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u001b[2J',
  '\u009b31mred',
  'over\rwritten\b\b\b',
  // Markdown
  '| a | b |\n|---|---|\n| c | d |',
  'a \\| b \\\\| c |',
  '`code` ``more`` ```\nblock\n```',
  '~~~\nblock',
  '**bold** _it_ ~~gone~~ # not a heading',
  '# heading\n\n> quote\n\n- list\n\n1. one',
  '![image](https://evil.example/x.png) [link](javascript:alert(1)) [ref]: x',
  '<https://evil.example> https://evil.example www.evil.example mail@evil.example',
  '@everyone @octocat #1 GH-1 octocat/repo#1 org/team',
  ':tada: $x^2$ $`y`$ $$z$$',
  '[x]: https://evil.example "t"\n\n[x]',
  // HTML
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '</details></td></tr></table><h1>owned</h1>',
  '<!-- comment',
  '&lt;b&gt; &amp; &#64;octocat &nbsp;',
  '<details><summary>x',
  // Mermaid
  '"] --> B; click A href "javascript:alert(1)"',
  '%%{init: {"securityLevel": "loose"}}%%',
  // CSV
  '=HYPERLINK("https://evil.example","x")',
  '+1-1@SUM(A1)|cmd',
  '"quoted", comma; semicolon\ttab',
  '"unclosed',
  'CR\ronly, LF\nonly, both\r\n',
  "'=already",
  // JSON and scripts
  '\\u0000 \\" \\\\ \u2028 </script> __proto__',
  '__proto__',
  'constructor',
  // Characters
  '\ud800 lone \udc00',
  '\u0000\u0001\u007f\u0080',
  '\u202Eright to left\u202C \u2066isolate\u2069',
  '\u200b\u200c\u200d\ufeff\u00ad',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!',
  '👩‍👩‍👧‍👦 🏳️‍🌈 𝒳 ﷽',
  '',
  ' ',
  'x'.repeat(1_000_000),
  '`'.repeat(5000),
  '|'.repeat(5000),
];
