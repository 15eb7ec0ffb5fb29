// Shows what `conn check` finds when a file is opened or saved, offers its fixes, and lays files out with `conn fmt`.
'use strict';

const vscode = require('vscode');
const findings = require('./findings');

const setting = (document, name) => vscode.workspace.getConfiguration('conn', document.uri).get(name);
const toRange = ({ start, end }) => new vscode.Range(start.line, start.character, end.line, end.character);

function toDiagnostic(document, finding) {
  const severity = vscode.DiagnosticSeverity[finding.severity === 'warning' ? 'Warning' : 'Error'];
  const out = new vscode.Diagnostic(toRange(finding.range), finding.message, severity);
  out.source = 'conn';
  out.code = finding.code;
  out.relatedInformation = finding.related.map((note) =>
    new vscode.DiagnosticRelatedInformation(new vscode.Location(document.uri, toRange(note.range)), note.text));
  return out;
}

function activate(context) {
  const collection = vscode.languages.createDiagnosticCollection('conn');
  const found = new Map();  // by address of the file: its findings, for their fixes
  let told = '';

  // The same trouble is told once: a missing program would else be told at each save.
  function complain(error) {
    if (error.message !== told) vscode.window.showErrorMessage(`conn: ${error.message} (see the setting conn.path)`);
    told = error.message;
  }

  function forget(document) {
    collection.delete(document.uri);
    found.delete(document.uri.toString());
  }

  async function check(document) {
    if (document.languageId !== 'conn' || document.uri.scheme !== 'file' || document.isDirty) return;
    if (!vscode.workspace.isTrusted || !setting(document, 'checkOnSave')) return forget(document);
    const version = document.version;
    try {
      const list = await findings.check(setting(document, 'path'), document.uri.fsPath, document.getText());
      if (document.version !== version) return;  // edited meanwhile: the places are no longer these
      const shown = list.map((finding) => ({ finding, diagnostic: toDiagnostic(document, finding) }));
      found.set(document.uri.toString(), shown);
      collection.set(document.uri, shown.map(({ diagnostic }) => diagnostic));
      told = '';
    } catch (error) {
      forget(document);
      complain(error);
    }
  }

  async function layOut(document) {
    if (!vscode.workspace.isTrusted) return [];
    try {
      const text = document.getText();
      const result = await findings.layOut(setting(document, 'path'), text);
      if (result === null || result === text) return [];
      const whole = new vscode.Range(document.positionAt(0), document.positionAt(text.length));
      return [vscode.TextEdit.replace(whole, result)];
    } catch (error) {
      complain(error);
      return [];
    }
  }

  function fixes(document, _range, { diagnostics }) {
    if (document.isDirty) return [];
    const own = (found.get(document.uri.toString()) ?? [])
      .filter(({ finding, diagnostic }) => finding.fix && diagnostics.includes(diagnostic));
    return own.map(({ finding, diagnostic }) => {
      const action = new vscode.CodeAction(`Mend: ${finding.message.split('\n')[0]}`, vscode.CodeActionKind.QuickFix);
      action.edit = new vscode.WorkspaceEdit();
      action.edit.replace(document.uri, toRange(finding.fix.range), finding.fix.text);
      action.diagnostics = [diagnostic];
      return action;
    });
  }

  context.subscriptions.push(
    collection,
    vscode.workspace.onDidOpenTextDocument(check),
    vscode.workspace.onDidSaveTextDocument(check),
    vscode.workspace.onDidCloseTextDocument(forget),
    vscode.languages.registerDocumentFormattingEditProvider('conn', { provideDocumentFormattingEdits: layOut }),
    vscode.languages.registerCodeActionsProvider('conn', { provideCodeActions: fixes }));
  vscode.workspace.textDocuments.forEach(check);
}

module.exports = { activate };
