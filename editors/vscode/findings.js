// What `conn check --format json` says, as editors want it. Knows nothing of VS Code, so that tests can run it.
'use strict';

const { execFile } = require('node:child_process');

/** The place in the editor's terms: from 0, columns in UTF-16 units. `conn` counts from 1, columns in bytes of UTF-8. */
function position(lines, place) {
  const line = Buffer.from(lines[place.line - 1] ?? '', 'utf8');
  return { line: place.line - 1, character: line.subarray(0, place.column - 1).toString('utf8').length };
}

function range(lines, spot) {
  return { start: position(lines, spot.start), end: position(lines, spot.end) };
}

/** The message with what helps, as one text. */
function message(finding) {
  const parts = [finding.message];
  if (finding.help) parts.push(`help: ${finding.help}`);
  for (const note of finding.notes) if (!note.start) parts.push(note.text);
  return parts.join('\n');
}

/**
 * The findings about one file.
 * @param {string} json what `conn check --format json FILE` printed
 * @param {string} text the file's text
 * @returns {{range, severity: 'error'|'warning', code: string, message: string, related: {range, text}[], fix: {range, text}|null}[]}
 * @throws where the text is no list of findings
 */
function parse(json, text) {
  const lines = text.split(/\r\n|\r|\n/);
  return JSON.parse(json).map((finding) => ({
    range: range(lines, finding),
    severity: finding.severity === 'warning' ? 'warning' : 'error',
    code: finding.code,
    message: message(finding),
    related: finding.notes
      .filter((note) => note.start && note.file === finding.file)
      .map((note) => ({ range: range(lines, note), text: note.text })),
    fix: finding.fix && { range: range(lines, finding.fix), text: finding.fix.replacement },
  }));
}

/** Runs `conn`; gives what it printed and its exit code. Fails where there is no such program. */
function run(program, words, input) {
  return new Promise((resolve, reject) => {
    const child = execFile(program, words, { maxBuffer: 64 << 20, timeout: 60_000 }, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') return reject(error);
      resolve({ code: error ? error.code : 0, stdout, stderr });
    });
    child.stdin.on('error', () => {});  // a program that is missing reads nothing
    child.stdin.end(input ?? '');
  });
}

/** The findings about the saved file at `path`, whose text is `text`. */
async function check(program, path, text) {
  const { code, stdout, stderr } = await run(program, ['check', '--format', 'json', path]);
  if (code > 1 || !stdout || (code === 1 && stdout.trim() === '[]')) throw new Error(stderr.trim() || `conn check ended with ${code}`);
  return parse(stdout, text);
}

/** The text as `conn fmt` lays it out; null where it has syntax errors. */
async function layOut(program, text) {
  const { code, stdout, stderr } = await run(program, ['fmt', '-'], text);
  if (code > 1) throw new Error(stderr.trim() || `conn fmt ended with ${code}`);
  return code === 0 ? stdout : null;
}

module.exports = { check, layOut, parse };
