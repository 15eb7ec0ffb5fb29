// The grammar of editors/vscode in the highlighter of VS Code.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

/** @returns a function from a text to its tokens: `{ line, text, scopes }` */
async function highlighter(root, modules) {
  const oniguruma = require(path.join(modules, 'vscode-oniguruma'));
  const textmate = require(path.join(modules, 'vscode-textmate'));
  await oniguruma.loadWASM(fs.readFileSync(path.join(modules, 'vscode-oniguruma/release/onig.wasm')).buffer);
  const file = path.join(root, 'editors/vscode/syntaxes/conn.tmLanguage.json');
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(fs.readFileSync(file, 'utf8'), file),
  });
  const grammar = await registry.loadGrammar('source.conn');
  return (text) => {
    let stack = textmate.INITIAL;
    return text.split('\n').flatMap((line) => {
      const result = grammar.tokenizeLine(line, stack);
      stack = result.ruleStack;
      return result.tokens.map((token) => ({ line, text: line.slice(token.startIndex, token.endIndex), scopes: token.scopes }));
    });
  };
}

module.exports = { highlighter };
