#!/usr/bin/env bash
# One connector, two syncs: all of a vendor's records, then only those that changed. demo.sh BUILD_DIR
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$(cd "${1:?usage: demo.sh BUILD_DIR}" && pwd)
conn=$build/conn
records=10000
changed=137

work=$(mktemp -d)
vendor=
finish() {
  [[ -z $vendor ]] || kill "$vendor" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

bold= plain=
[[ ! -t 1 ]] || { bold=$'\033[1m' plain=$'\033[0m'; }
say() { printf '\n%s%s%s\n' "$bold" "$*" "$plain"; }

say "A sandbox vendor in the shape of Greenhouse, with $records candidates:"
"$build/tests/vendor/conn-vendor" --vendor greenhouse --records $records >"$work/port" &
vendor=$!
for _ in $(seq 100); do
  [[ -s $work/port ]] && break
  sleep 0.1
done
port=$(cat "$work/port")
[[ -n $port ]] || { echo "demo: the vendor did not start" >&2; exit 1; }
echo "  http://127.0.0.1:$port/v3/candidates"

export SANDBOX_TOKEN=sandbox
database=$work/records.db
cd "$root"
sync=("$conn" run definitions/greenhouse/greenhouse.conn candidates
      --secret token=env:SANDBOX_TOKEN --to "sqlite:$database"
      --base "http://127.0.0.1:$port/v3" --allow-loopback)
shown=${sync[*]}
shown=${shown//"$conn"/conn}
shown=${shown//"$database"/records.db}

query() { python3 "$here/table.py" "$database" "$1"; }
count() { query "SELECT count(*) AS n FROM ats_candidate $1" | tail -n 1 | tr -d ' '; }

say "First sync: $shown"
"${sync[@]}"
say "The first rows of ats_candidate:"
query "SELECT _id, first_name, last_name, title, company, tags, remote_updated_at FROM ats_candidate ORDER BY _id LIMIT 5"
before=$(count "")

say "$changed candidates change at the vendor:"
python3 - "$port" $changed <<'PYTHON'
import sys, urllib.request
port, count = sys.argv[1:]
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
with opener.open(f"http://127.0.0.1:{port}/_control/change?count={count}", data=b"") as answer:
    print(" ", answer.read().decode())
PYTHON
sleep 1.1
moment=$(date -u +%s)

say "Second sync, the same command:"
"${sync[@]}"
say "Rows that were written now:"
query "SELECT _id, first_name, last_name, title, company, tags, remote_updated_at FROM ats_candidate
       WHERE CAST(strftime('%s', _synced_at) AS INTEGER) >= $moment ORDER BY _id LIMIT 5"
moved=$(count "WHERE CAST(strftime('%s', _synced_at) AS INTEGER) >= $moment")
after=$(count "")

say "$moved of $after rows moved."
if [[ $before != "$records" || $after != "$records" || $moved != "$changed" ]]; then
  echo "demo: expected $changed of $records" >&2
  exit 1
fi
