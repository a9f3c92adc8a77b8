"""Answers that make no sense, one after another: a check must meet each with a message of its own, and never break."""

import ast

JUNK = {
    "nothing": "None",
    "text": "'text'",
    "nan": "float('nan')",
    "a number": "0.5",
    "an empty list": "[]",
    "a ragged list": "[[1.0], [2.0, 3.0]]",
    "a short array": "__import__('numpy').arange(2.0)",
    "a square array": "__import__('numpy').eye(3)",
    "a dictionary": "{'a': 1}",
    "a generator": "(i for i in range(3))",
    "an object": "object()",
}


def junk_answers(exercise):
    """Pairs (what, code): every function of the stub returns junk, always or at one call only; every value is junk.

    Where the stub asks for several things, the others are answered as in the solution.
    """
    for node in ast.parse(exercise.stub).body:
        if isinstance(node, ast.FunctionDef):
            for what, junk in JUNK.items():
                yield f"{node.name} returns {what}", f"{exercise.solution}\ndef {node.name}(*a, **k): return {junk}\n"
            for call in range(1, 6):
                for what in ("nothing", "text", "a ragged list"):
                    wrapped = f"def {node.name}(*a, real={node.name}, calls=[], **k):\n    calls.append(1)\n"
                    wrapped += f"    return {JUNK[what]} if len(calls) == {call} else real(*a, **k)\n"
                    yield f"{node.name} returns {what} at call {call}", f"{exercise.solution}\n{wrapped}"
        elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            for what, junk in JUNK.items():
                yield f"{name} is {what}", f"{exercise.solution}\n{name} = {junk}\n"
                if isinstance(node.value, ast.Dict):
                    for key in node.value.keys:
                        yield f"{name} holds {what}", f"{exercise.solution}\n{name}[{ast.unparse(key)}] = {junk}\n"
