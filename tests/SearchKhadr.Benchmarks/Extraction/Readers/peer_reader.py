"""Takes pages apart with readability-lxml or trafilatura, to be held beside ours.

Usage: peer_reader.py MODULE, with a path of a gzipped page on each line of standard input. Prints a JSON object for each:
the CPU milliseconds that the reading took, and what it gave of body, comments, title, author and date.
"""

import gzip
import importlib
import json
import logging
import sys
import time
import warnings

logging.disable(logging.CRITICAL)
warnings.simplefilter("ignore")


def by_readability(module, page):
    document = module.Document(page)
    summary = document.summary()
    return {"body": lxml_html.fromstring(summary).text_content(), "title": document.short_title()}


def by_trafilatura(module, page):
    found = module.bare_extraction(page, include_comments=True, with_metadata=True)
    if found is None:
        return {}
    return {
        "body": found.text,
        "comments": found.comments,
        "title": found.title,
        "author": found.author,
        "date": found.date,
    }


READERS = {"readability": by_readability, "trafilatura": by_trafilatura}

name = sys.argv[1]
reader = READERS[name]
module = importlib.import_module(name)
lxml_html = importlib.import_module("lxml.html")
for line in sys.stdin:
    with gzip.open(line.rstrip("\n")) as file:
        page = file.read()
    start = time.process_time()
    try:
        found = reader(module, page)
    except Exception as fault:  # A page that a peer cannot read counts as one of which it gives nothing.
        found = {"fault": repr(fault)}
    found["cpu"] = (time.process_time() - start) * 1000
    print(json.dumps(found), flush=True)
