/** Words that people write behind a fence for a language; only what is like one of them and none is called misspelt. */
export const LANGUAGES: ReadonlySet<string> = new Set(
  `python py python3 py3 pycon python-repl ipython pytb traceback cython
  console text txt plain plaintext output log none http
  bash sh shell zsh fish ksh powershell ps1 pwsh bat batch cmd dos shell-session shellsession terminal
  toml ini cfg conf json jsonc json5 jsonl yaml yml xml csv tsv env dotenv properties editorconfig requirements pip
  sql sqlite postgres postgresql mysql plsql
  html htm css scss sass less js jsx javascript mjs ts tsx typescript vue svelte jinja jinja2 django
  c h cc cpp c++ cs csharp java kotlin go golang rust rs swift ruby rb php perl lua r julia scala haskell dart elixir
  dockerfile docker makefile make cmake nginx apache caddy systemd desktop
  md markdown rst tex latex mermaid dot graphviz plantuml diff patch git gitignore gitconfig regex ebnf asm llvm wasm
  graphql proto protobuf hcl terraform vim lisp scheme clojure ocaml fsharp matlab nix groovy gradle zig objc awk sed`.split(
    /\s+/u,
  ),
)
