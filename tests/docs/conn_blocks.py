"""Checks Conn blocks with `conn check`, and what expressions in them give with `conn run`.

A block is a whole file without findings, unless the comments in front of it say otherwise:
  <!-- diagnostics: C0101, C0305 -->  it has exactly these findings (`conn wrong` in docs/errors: the page's own code)
  <!-- in: connector -->              it stands in the frame tests/docs/frames/connector.conn, where the frame says `…`
Every block without syntax errors is laid out as `conn fmt` does it, except for the expressions of these:
  <!-- values -->                     each line is `expression   // JSON` or `expression   // fails: reason`; `.` is the record
                                      of the page's block `<!-- record -->` (JSON), its shape `Row` the block `<!-- shape -->`
"""
import http.server
import json
import re
import subprocess
import tempfile
import threading
from collections import defaultdict
from pathlib import Path

FRAMES = Path(__file__).parent / "frames"


def expected_codes(block):
    if "diagnostics" in block.marks:
        return sorted(block.marks["diagnostics"].replace(",", " ").split())
    return [Path(block.page).stem] if "wrong" in block.words else []


def framed(block):
    if "in" not in block.marks:
        return block.text
    frame = (FRAMES / f"{block.marks['in']}.conn").read_text(encoding="utf-8")
    before, after = frame.split("…", 1)
    return before + block.text.rstrip("\n") + after


def findings(conn, texts):
    """The diagnostics of each text, by the list's order."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for index, text in enumerate(texts):
            paths.append(str(Path(folder) / f"{index}.conn"))
            Path(paths[-1]).write_text(text, encoding="utf-8")
        run = subprocess.run([conn, "check", "--format", "json", *paths], capture_output=True, text=True, timeout=240)
        found = defaultdict(list)
        try:
            for finding in json.loads(run.stdout):
                found[finding["file"]].append(finding)
        except ValueError:
            raise RuntimeError(f"`conn check` ended with {run.returncode}: {run.stdout}{run.stderr}") from None
        return [found[path] for path in paths]


def check(conn, blocks):
    """The faults of Conn blocks, as texts."""
    faults = []
    whole = [block for block in blocks if not {"values", "shape"} & block.marks.keys()]
    for block, found in zip(whole, findings(conn, [framed(block) for block in whole])):
        codes, expected = sorted({finding["code"] for finding in found}), expected_codes(block)
        if codes != expected:
            told = "".join(f"\n    line {finding['start']['line']}: {finding['code']} {finding['message']} ({finding['help']})"
                           for finding in found)
            faults.append(f"{block.place}: expected {', '.join(expected) or 'no findings'}, got {', '.join(codes) or 'none'}{told}")
    return faults


# ---- layout

def laid_out(conn, text):
    """The text as `conn fmt` lays it out; None where it has syntax errors."""
    run = subprocess.run([conn, "fmt", "-"], input=text, capture_output=True, text=True, encoding="utf-8", timeout=240)
    return run.stdout if run.returncode == 0 else None


def cut_out(block, text):
    """The block's lines of its frame's text. The frame's own columns are nobody's concern."""
    if "in" not in block.marks:
        return text
    before, after = (FRAMES / f"{block.marks['in']}.conn").read_text(encoding="utf-8").split("…", 1)
    lines = text.splitlines(keepends=True)
    return "".join(lines[before.count("\n"):len(lines) - after.count("\n") + 1])


def check_layout(conn, blocks):
    """The faults in the layout, and the blocks with the texts that they should have."""
    faults, differing = [], []
    for block in blocks:
        if "values" in block.marks:
            continue
        text = laid_out(conn, framed(block))
        if text is not None and (wanted := cut_out(block, text)) != block.text:
            faults.append(f"{block.place}: `conn fmt` would make this of it (--update does):\n{wanted}")
            differing.append((block, wanted))
    return faults, differing


# ---- expressions and their values ----------------------------------------------------------------------------------

def cases(block):
    """Pairs of an expression, over one or more lines, and what it gives."""
    expression = ""
    for line in block.text.splitlines():
        code, mark, value = line.rpartition(" // ")
        expression += (code if mark else line).rstrip() + "\n"
        if mark:
            yield expression.strip(), value.strip()
            expression = ""
    if expression.strip():
        raise RuntimeError(f"{block.place}: no value stands behind `{expression.strip()}`")


def program(shape, expressions):
    """A connector with a stream for each expression, whose records hold its value."""
    out = f'connector values {{\n  title "Values"\n  base "https://example.org"\n{shape}\n'
    for i, expression in enumerate(expressions):
        out += (f"  enum doc.Level{i} {{ LOW, HIGH }}\n" if "LOW" in expression else "")
        out += (f"  model doc.V{i} {{ remote_id: string, value: json? }}\n"
                f"  map Row -> doc.V{i} {{\n    remote_id: string(.id)\n    value: json({expression})\n  }}\n"
                f"  stream s{i}: doc.V{i} {{\n    get \"/rows\"\n    records body as [Row]\n    deletes none\n  }}\n")
    return out + "}\n"


def serve(body):
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def values_of(conn, text, record):
    """What each stream's expression gave: JSON, or `fails: reason`."""
    given = {}
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "values.conn").write_text(text, encoding="utf-8")
        server = serve(f"[{record}]".encode())
        base = f"http://127.0.0.1:{server.server_port}"
        run = subprocess.run([conn, "run", "values.conn", "--base", base, "--allow-loopback", "--to", "ndjson:out.ndjson"],
                             cwd=folder, capture_output=True, text=True, timeout=240)
        server.shutdown()
        for name in ("out.ndjson", "out.ndjson.bad"):
            path = Path(folder) / name
            for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else []:
                row = json.loads(line, parse_float=str)
                value = "fails: " + row["reason"] if row["op"] == "bad" else re.search(r'"value":(.*)\}\}$', line).group(1)
                given[int(row["stream"][1:])] = value
    return given, run.stderr


def check_values(conn, page_blocks):
    """The faults of the `values` blocks of one page."""
    blocks = [block for block in page_blocks if "values" in block.marks]
    if not blocks:
        return []
    record = next((block.text for block in page_blocks if "record" in block.marks), '{"id": 1}')
    shape = next((block.text for block in page_blocks if "shape" in block.marks), "shape Row { id: int }")
    told = [(block, expression, value) for block in blocks for expression, value in cases(block)]
    given, errors = values_of(conn, program(shape, [expression for _, expression, _ in told]), record)
    faults = [f"{block.place}: `{expression}` gives {given.get(i, 'nothing')}, the page says {value}"
              for i, (block, expression, value) in enumerate(told) if given.get(i) != value]
    return faults if given else [f"{blocks[0].place}: nothing was evaluated: {errors}"]
