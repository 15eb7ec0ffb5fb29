// usage: findings_test.js ROOT CONN_PROGRAM
'use strict';

const assert = require('node:assert');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const test = require('node:test');

const [root, conn] = process.argv.slice(2).map((name) => path.resolve(name));
const { check, layOut, parse } = require(path.join(root, 'editors/vscode/findings.js'));

async function checked(text) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'conn-editors-'));
  try {
    const file = path.join(folder, 'x.conn');
    fs.writeFileSync(file, text);
    return await check(conn, file, text);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}

const covered = (text, { start, end }) => text.split(/\r?\n/)[start.line].slice(start.character, end.character);

test('a file without findings', async () => assert.deepStrictEqual(await checked('shape A { id: int }\n'), []));

test('the sample of the highlighting is a whole connector', async () => {
  assert.deepStrictEqual(await checked(fs.readFileSync(path.join(__dirname, 'sample.conn'), 'utf8')), []);
});

test('places are those of the editor, behind letters of one, two and four bytes too', async () => {
  const text = 'shape A { id: int }\nmap A -> ats.Candidate {\n  remote_id: "ä😀{.idd}"\n}\n';
  const [found, ...others] = await checked(text);
  assert.strictEqual(others.length, 0);
  assert.strictEqual(found.code, 'C0101');
  assert.strictEqual(found.severity, 'error');
  assert.strictEqual(found.range.start.line, 2);
  assert.strictEqual(covered(text, found.range), 'idd');
  assert.match(found.message, /^`A` has no field `idd`\nhelp: /);
  assert.strictEqual(covered(text, found.fix.range), 'idd');
  assert.strictEqual(found.fix.text, 'id');
});

test('lines that end with a carriage return', async () => {
  const text = 'shape A { id: int }\r\nmap A -> ats.Candidate {\r\n  remote_id: .idd\r\n}\r\n';
  assert.strictEqual(covered(text, (await checked(text))[0].range), 'idd');
});

test('a note with a place is a related place', async () => {
  const text = 'shape A { id: int }\nshape A { id: int }\n';
  const [found] = await checked(text);
  assert.strictEqual(found.range.start.line, 1);
  assert.strictEqual(found.related[0].range.start.line, 0);
});

test('a warning is one', () => {
  const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const of = (severity) => parse(JSON.stringify([{ code: 'C1', severity, file: 'x', ...place, message: 'm', notes: [{ text: 'n', start: null }], help: '', fix: null }]), 'abc')[0];
  assert.strictEqual(of('warning').severity, 'warning');
  assert.strictEqual(of('bug').severity, 'error');
  assert.strictEqual(of('error').message, 'm\nn');
  assert.strictEqual(of('error').fix, null);
});

test('what prevents a check is an error with its reason', async () => {
  await assert.rejects(check(path.join(root, 'no-such-program'), 'x.conn', ''), /ENOENT/);
  await assert.rejects(check(conn, path.join(root, 'no-such-file.conn'), ''), /R0080/);
  assert.throws(() => parse('no json', ''));
});

test('layout', async () => {
  assert.strictEqual(await layOut(conn, 'shape A{id:int}'), 'shape A { id: int }\n');
  assert.strictEqual(await layOut(conn, 'shape A{'), null);
  await assert.rejects(layOut(path.join(root, 'no-such-program'), ''), /ENOENT/);
});
