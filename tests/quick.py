"""A pytest plugin that saves each process more than a second: ``pytest -p tests.quick``.

nbformat imports jsonschema, and jsonschema builds a whole grammar (rfc3987-syntax) for web addresses, which no notebook
is checked for. Where that module can't be imported, jsonschema does without it.
"""

import sys

sys.modules.setdefault("rfc3987_syntax", None)
