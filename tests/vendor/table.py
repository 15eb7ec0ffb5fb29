#!/usr/bin/env python3
"""Prints what a query finds in a SQLite database as a table: table.py DATABASE QUERY"""
import sqlite3
import sys
import unicodedata

WIDEST = 28


def width(text):
    """Columns of a terminal."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 0 if unicodedata.combining(c) else 1 for c in text)


def cell(value):
    text = "" if value is None else str(value)
    text = "".join(c if c.isprintable() else " " for c in text)
    while width(text) > WIDEST:
        text = text[:-2] + "…"
    return text


def main():
    database, query = sys.argv[1:]
    connection = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    found = connection.execute(query)
    rows = [[name[0] for name in found.description]] + [[cell(value) for value in row] for row in found]
    widths = [max(width(row[i]) for row in rows) for i in range(len(rows[0]))]
    for number, row in enumerate(rows):
        print("  " + "  ".join(text + " " * (w - width(text)) for text, w in zip(row, widths)).rstrip())
        if number == 0:
            print("  " + "  ".join("─" * w for w in widths))


main()
