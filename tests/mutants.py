"""Small mistakes, planted one at a time in a piece of code: the mutants that a check or a test must notice.

Most come from cosmic-ray's operators; what it lacks for numerical code (axes, ``ddof``, dropped calls, dropped factors,
transposes, swapped arguments) is added here.
"""

import ast

import cosmic_ray.plugins
from cosmic_ray.mutating import mutate_code

SWAPS = {
    "BinaryOperator": "Add_Sub Sub_Add Mul_Div Mul_Add Div_Mul FloorDiv_Div Mod_FloorDiv Pow_Mul",
    "ComparisonOperator": "Eq_NotEq NotEq_Eq Lt_LtE Lt_Gt LtE_Lt LtE_GtE Gt_GtE Gt_Lt GtE_Gt GtE_LtE Is_IsNot IsNot_Is",
    "UnaryOperator": "Delete_USub Delete_Not Delete_Invert",
}
OPERATORS = [
    *(f"core/Replace{kind}_{swap}" for kind, swaps in SWAPS.items() for swap in swaps.split()),
    "core/NumberReplacer",
    "core/ReplaceTrueWithFalse",
    "core/ReplaceFalseWithTrue",
    "core/ReplaceAndWithOr",
    "core/ReplaceOrWithAnd",
    "core/ReplaceBreakWithContinue",
    "core/ZeroIterationForLoop",
]
DROPPED_CALLS = {"abs", "absolute", "sqrt", "exp", "log", "square", "clip", "sorted", "set", "cumsum", "transpose"}
DROPPED_KEYWORDS = {"axis", "ddof", "keepdims"}
SYMMETRIC_CALLS = {  # swapping the first two arguments changes nothing
    *("isclose", "allclose", "array_equal", "maximum", "minimum", "max", "min", "hypot", "gcd", "lcm", "dot", "vdot"),
    *("add", "multiply", "logical_and", "logical_or", "zip", "print", "isinstance", "where", "gca", "clip"),
}


def _called(node):
    """The last name of what a call calls: ``sqrt`` for ``np.sqrt(x)``."""
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def _sign_is_lost(node):
    """The operands that a node squares or takes absolute values of: their sign does not matter."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow) and getattr(node.right, "value", None) == 2:
        return [node.left]
    if isinstance(node, ast.Call) and _called(node) in ("abs", "absolute", "square", "fabs"):
        return node.args[:1]
    return []


def _changes(node, text, even):
    """Replacements for one node of the syntax tree, as source text; ``text`` gives the source of a node.

    ``even`` says that the sign of the node's value does not matter.
    """
    if isinstance(node, ast.BinOp):
        left, right = text(node.left), text(node.right)
        if isinstance(node.op, ast.Mult | ast.MatMult):
            yield from (left, right)
        elif isinstance(node.op, ast.Div | ast.Add | ast.Sub):
            yield left
        if isinstance(node.op, ast.MatMult) and not (left.islower() and right.islower()):  # lower case: two vectors
            yield f"({right}) @ ({left})"
        elif isinstance(node.op, ast.Sub) and not even:
            yield f"({right}) - ({left})"
    elif isinstance(node, ast.Attribute) and node.attr == "T":
        yield text(node.value)
    elif isinstance(node, ast.Call):
        arguments = [text(argument) for argument in node.args]
        if _called(node) in DROPPED_CALLS:
            if arguments:
                yield arguments[0]
            elif isinstance(node.func, ast.Attribute):
                yield text(node.func.value)
        keywords = [text(keyword) for keyword in node.keywords]
        for keyword in node.keywords:
            if keyword.arg in DROPPED_KEYWORDS:
                kept = arguments + [other for other in keywords if other != text(keyword)]
                yield f"{text(node.func)}({', '.join(kept)})"
        if len(arguments) > 1 and _called(node) not in SYMMETRIC_CALLS:
            swapped = [arguments[1], arguments[0], *arguments[2:], *keywords]
            yield f"{text(node.func)}({', '.join(swapped)})"


def _own_mutants(source):
    starts = [0]
    for line in source.encode().splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    raw = source.encode()

    def span(node):
        return starts[node.lineno - 1] + node.col_offset, starts[node.end_lineno - 1] + node.end_col_offset

    def text(node):
        start, end = span(node)
        return raw[start:end].decode()

    nodes = list(ast.walk(ast.parse(source)))
    even = {id(operand) for node in nodes for operand in _sign_is_lost(node)}
    for node in nodes:
        for change in _changes(node, text, id(node) in even):
            start, end = span(node)
            yield (raw[:start] + f"({change})".encode() + raw[end:]).decode()


def _cosmic_mutants(source):
    for name in OPERATORS:
        operator = cosmic_ray.plugins.get_operator(name)()
        occurrence = 0
        while (mutant := mutate_code(source, operator, occurrence)) is not None:
            yield mutant
            occurrence += 1


def _normal(source):
    """The syntax tree as text, so that two spellings of one program count once; None where it does not parse."""
    try:
        return ast.dump(ast.parse(source))
    except SyntaxError:
        return None


def mutants(source):
    """Pairs (what changed, mutated source), each a different program that parses and is not the original."""
    seen = {_normal(source), None}
    lines = source.splitlines()
    for mutant in (*_cosmic_mutants(source), *_own_mutants(source)):
        if _normal(mutant) in seen:
            continue
        seen.add(_normal(mutant))
        changed = mutant.splitlines()
        first = next((i for i, (a, b) in enumerate(zip(lines, changed)) if a != b), 0)
        yield f"{lines[first].strip()} → {changed[first].strip()}", mutant
