// usage: grammar_test.js ROOT NODE_MODULES
'use strict';

const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const { highlighter } = require('./highlighter');

const [root, modules] = process.argv.slice(2).map((folder) => path.resolve(folder));

// A part of a line of sample.conn, a token in that line, the innermost scope it has (without `.conn`).
const EXPECTED = [
  ['/// A connector', '/// A connector that has a bit of everything.', 'comment.line.documentation'],
  ['// behind', '// behind code', 'comment.line.double-slash'],
  ['connector sample', 'connector', 'keyword.declaration'],
  ['connector sample', 'sample', 'entity.name.type'],
  ['title ', 'title', 'keyword.other.member'],
  ['title ', 'Sample', 'string.quoted.double'],
  ['category ', 'category', 'keyword.other.member'],
  ['hosts ', '[', 'punctuation.section.brackets'],
  ['base ', 'https://api.example.com/', 'string.quoted.double'],
  ['base ', 'config', 'variable.language'],
  ['base ', 'region', 'variable.other.property'],
  ['  config {', 'config', 'keyword.other.member'],
  ['token:  secret', 'token', 'variable.other.property'],
  ['token:  secret', 'secret', 'support.type'],
  ['order:  string?', 'order', 'variable.other.property'],
  ['auth bearer', 'auth', 'keyword.declaration'],
  ['auth bearer', 'bearer', 'entity.name.function'],
  ['pages link', 'pages', 'keyword.declaration'],
  ['pages link', '50', 'constant.numeric'],
  ['errors {', 'errors', 'keyword.declaration'],
  ['404', '404', 'constant.numeric'],
  ['404', '=>', 'keyword.operator.arrow'],
  ['404', 'fail', 'keyword.control.verdict'],
  ['404', 'not_found', 'entity.name.function'],
  ['404', '??', 'keyword.operator'],
  ['404', 'such thing', 'string.quoted.double'],
  ['404', '\\n', 'constant.character.escape'],
  ['429', 'retry', 'keyword.control.verdict'],
  ['429', 'after', 'keyword.other.clause'],
  ['429', 'header', 'entity.name.function'],
  ['429', 'as', 'keyword.operator.word'],
  ['429', 'up', 'keyword.other.clause'],
  ['429', 'to', 'keyword.other.clause'],
  ['_   =>', '_', 'variable.language.wildcard'],
  ['limits {', 'limits', 'keyword.declaration'],
  ['probe get', 'probe', 'keyword.declaration'],
  ['50 per', '50', 'constant.numeric'],
  ['50 per', 'per', 'keyword.other.clause'],
  ['50 per', '10s', 'constant.numeric.duration'],
  ['4 at once', 'at', 'keyword.other.clause'],
  ['4 at once', 'once', 'keyword.other.clause'],
  ['remaining header', 'remaining', 'keyword.other.member'],
  ['reset ', 'reset', 'keyword.other.member'],
  ['shape Item', 'Item', 'entity.name.type'],
  ['updated_at: timestamp', 'timestamp', 'support.type'],
  ['map Item', 'map', 'keyword.declaration'],
  ['map Item', 'Item', 'entity.name.type'],
  ['map Item', '->', 'keyword.operator.arrow'],
  ['map Item', 'Ticket', 'entity.name.type'],
  ['remote_id:', 'string', 'entity.name.function'],
  ['remote_id:', 'id', 'variable.other.property'],
  ['name:  ', 'r"raw \\d"', 'string.quoted.other.raw'],
  ['name:  ', '==', 'keyword.operator'],
  ['name:  ', 'upper', 'entity.name.function'],
  ['status:', 'match', 'keyword.control'],
  ['status:', 'OPEN', 'constant.other.enum'],
  ['status:', 'keep', 'keyword.control.verdict'],
  ['for t in', '++', 'keyword.operator'],
  ['for t in', 'for', 'keyword.control'],
  ['for t in', 'in', 'keyword.operator.word'],
  ['for t in', 'where', 'keyword.control'],
  ['for t in', 'not', 'keyword.operator.word'],
  ['parent_ticket:', 'null', 'constant.language'],
  ['parent_ticket:', '10_000', 'constant.numeric'],
  ['parent_ticket:', '?.', 'punctuation.accessor'],
  ['stream items', 'items', 'entity.name.function'],
  ['get "/items"', 'get', 'keyword.other.member'],
  ['query {', 'query', 'keyword.other.member'],
  ['query {', 'since', 'variable.other.property'],
  ['query {', 'order', 'variable.other.property'],
  ['records ', 'records', 'keyword.other.member'],
  ['records ', 'body', 'variable.language'],
  ['records ', 'Item', 'entity.name.type'],
  ['id      .id', 'id', 'keyword.other.member'],
  ['cursor ', 'lookback', 'keyword.other.clause'],
  ['cursor ', '5m', 'constant.numeric.duration'],
  ['keep    source', 'keep', 'keyword.other.member'],
  ['keep    source', 'source', 'keyword.other.clause'],
];

function checkSample(tokenize) {
  const tokens = tokenize(fs.readFileSync(path.join(__dirname, 'sample.conn'), 'utf8'));
  const faults = EXPECTED.filter(([line, text, scope]) => {
    const found = tokens.find((token) => token.line.includes(line) && token.text.trim() === text);
    return found?.scopes.at(-1) !== `${scope}.conn`;
  });
  assert.deepStrictEqual(faults.map(([line, text]) =>
    [line, text, tokens.filter((token) => token.line.includes(line) && token.text.trim() === text).map((token) => token.scopes.at(-1))]), []);
  assert.ok(!tokens.some((token) => token.scopes.some((scope) => scope.startsWith('invalid'))));
}

// The words of the lexer: those in quotes before its literals, made of letters.
function keywords() {
  const lexer = fs.readFileSync(path.join(root, 'grammar/ConnLexer.g4'), 'utf8');
  const words = lexer.slice(0, lexer.indexOf('// ---- literals')).match(/'[a-z_]+'/g).map((word) => word.slice(1, -1));
  assert.ok(words.length > 80 && words.includes('lookback') && words.includes('catch'));
  return words.filter((word) => word !== '_');
}

// Where a word may mean something: it begins a member, or a clause, or a verdict, or is one of an expression.
const PLACES = ['  WORD "x" ', '  WORD', '  WORD {', '  cursor .x WORD 5m', '  404 => WORD', '  a: WORD', '  a: [WORD b.C]', '  keep WORD', '  config WORD {', '  cursor WORD body.x', '  errors WORD {'];

function checkKeywords(tokenize) {
  const isKeyword = (scope) => /^(keyword|constant\.language|storage)\./.test(scope);
  const known = (word) => PLACES.some((place) => tokenize(place.replace('WORD', word))
    .some((token) => token.text.trim() === word && isKeyword(token.scopes.at(-1))));
  assert.deepStrictEqual(keywords().filter((word) => !known(word)), [], 'words of the lexer that the grammar does not know');
  assert.ok(!known('candidates'), 'a plain name is no keyword');
}

// Before `:` and behind `.` every word is a name.
function checkNames(tokenize) {
  for (const word of keywords()) {
    for (const text of [`  ${word}: x`, `  a: b.${word}`]) {
      const found = tokenize(text).find((token) => token.text === word);
      assert.strictEqual(found?.scopes.at(-1), 'variable.other.property.conn', text);
    }
  }
}

// Whatever the editor shows: the lines of a file end with no open string or comment but those that span lines.
function checkDefinitions(tokenize) {
  const folder = path.join(root, 'definitions');
  const files = fs.readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.conn'));
  assert.ok(files.length > 1);
  for (const file of files) {
    const tokens = tokenize(fs.readFileSync(path.join(folder, file), 'utf8').trimEnd());
    assert.deepStrictEqual(tokens.at(-1).scopes, ['source.conn', 'punctuation.section.block.conn'], file);
  }
}

async function main() {
  const tokenize = await highlighter(root, modules);
  for (const check of [checkSample, checkKeywords, checkNames, checkDefinitions]) {
    check(tokenize);
    console.log(`${check.name}: passed`);
  }
}

main().catch((error) => { console.error(error); process.exit(1); });
