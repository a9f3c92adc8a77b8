# %% exercise 1 wrong: upper end left out, as range does
by_hand = {"a": 10, "b": 2 / 3, "c": 8, "d": 2, "e": 7}

# %% exercise 1 wrong: ordered pairs both ways, b rounded to one decimal
by_hand = {"a": 20, "b": 0.6, "c": 32, "d": 4, "e": 15}

# %% exercise 1 wrong: empty product taken for zero
by_hand = {"a": 20, "b": 0.625, "c": 32, "d": 2, "e": 14}

# %% exercise 1 wrong: fraction written as text
by_hand = {"a": 20, "b": "5/8", "c": 32, "d": 2, "e": 15}

# %% exercise 1 wrong: a number too large for a float
by_hand = {"a": 20, "b": 0.625, "c": 10**400, "d": 2, "e": 15}

# %% exercise 1 wrong: the inner product goes on where it stopped
by_hand = {"a": 20, "b": 5 / 8, "c": 2 + 2 * 2 * 3 + 2 * 2 * 3 * 2 * 3 * 4, "d": 2, "e": 15}

# %% exercise 1 right: fractions and NumPy scalars
by_hand = {"a": np.int64(20), "b": Fraction(5, 8), "c": np.float64(32), "d": np.array(2), "e": 15.0}


# %% exercise 2 wrong: floats
def exact_sum(n):
    total, factorial = 0.0, 1
    for k in range(1, n + 1):
        factorial *= k + 1
        total += k / factorial
    return total


def rule(n):
    factorial = 1
    for k in range(2, n + 2):
        factorial *= k
    return 1 - 1 / factorial


# %% exercise 2 wrong: k factorial in place of k + 1 factorial
def exact_sum(n):
    total, factorial = Fraction(0), 1
    for k in range(1, n + 1):
        factorial *= k
        total += Fraction(k, factorial)
    return total


def rule(n):
    factorial = 1
    for k in range(1, n + 1):
        factorial *= k
    return 1 - Fraction(1, factorial)


# %% exercise 2 wrong: rule one factorial off
def exact_sum(n):
    total, factorial = Fraction(0), 1
    for k in range(1, n + 1):
        factorial *= k + 1
        total += Fraction(k, factorial)
    return total


def rule(n):
    factorial = 1
    for k in range(1, n + 1):
        factorial *= k
    return 1 - Fraction(1, factorial)


# %% exercise 2 wrong: Fraction of a float
def exact_sum(n):
    total, f = Fraction(0), 1
    for k in range(1, n + 1):
        f *= k + 1
        total += Fraction(k / f)
    return total


def rule(n):
    f = 1
    for k in range(1, n + 2):
        f *= k
    return 1 - Fraction(1, f)


# %% exercise 2 wrong: the rule is the sum again
def exact_sum(n):
    total, f = Fraction(0), 1
    for k in range(1, n + 1):
        f *= k + 1
        total += Fraction(k, f)
    return total


def rule(n):
    return exact_sum(n)


# %% exercise 2 wrong: rule is another name of the sum
def exact_sum(n):
    total, f = Fraction(0), 1
    for k in range(1, n + 1):
        f *= k + 1
        total += Fraction(k, f)
    return total


rule = exact_sum


# %% exercise 2 wrong: the rule writes the sum once more
def exact_sum(n):
    total, factorial = Fraction(0), 1
    for k in range(1, n + 1):
        factorial *= k + 1
        total += Fraction(k, factorial)
    return total


def rule(n):
    total, factorial = Fraction(0), 1
    for k in range(1, n + 1):
        factorial *= k + 1
        total += Fraction(k, factorial)
    return total


# %% exercise 2 wrong: the rule looks up the first thirty
def exact_sum(n):
    from math import factorial

    return sum(Fraction(k, factorial(k + 1)) for k in range(1, n + 1))


_found = [exact_sum(n) for n in range(31)]


def rule(n):
    return _found[min(n, 30)]


# %% exercise 2 wrong: factorials as NumPy integers overflow
def exact_sum(n):
    return sum((Fraction(k, int(np.prod(np.arange(1, k + 2)))) for k in range(1, n + 1)), Fraction(0))


def rule(n):
    return 1 - Fraction(1, int(np.prod(np.arange(1, n + 2))))


# %% exercise 2 right: sum of a generator, whose empty sum is the int 0
import math


def exact_sum(n):
    return sum(Fraction(k, math.factorial(k + 1)) for k in range(1, n + 1))


def rule(n):
    return 1 - Fraction(1, math.factorial(n + 1))


# %% exercise 2 right: the rule as a product of fractions
def exact_sum(n):
    total, term = Fraction(0), Fraction(1)
    for k in range(1, n + 1):
        term /= k + 1
        total += k * term
    return total


def rule(n):
    missing = Fraction(1)
    for k in range(2, n + 2):
        missing *= Fraction(1, k)
    return -missing + 1


# %% exercise 3 wrong: a fresh list at each call
printed = {"a": True, "b": 1, "c": -1, "d": 24, "e": 15, "f": 96}

# %% exercise 3 wrong: rounded toward zero
printed = {"a": True, "b": 3, "c": 0, "d": 24, "e": 15, "f": 96}

# %% exercise 3 wrong: slice taken for a copy
printed = {"a": True, "b": 3, "c": -1, "d": 15, "e": 15, "f": 96}

# %% exercise 3 wrong: mask taken for a view
printed = {"a": True, "b": 3, "c": -1, "d": 24, "e": 6, "f": 96}

# %% exercise 3 wrong: no overflow
printed = {"a": True, "b": 3, "c": -1, "d": 24, "e": 15, "f": -160}

# %% exercise 3 wrong: floats taken never to be equal
printed = {"a": False, "b": 3, "c": -1, "d": 24, "e": 15, "f": 96}

# %% exercise 3 wrong: 1 for True
printed = {"a": 1, "b": 3, "c": -1, "d": 24, "e": 15, "f": 96}

# %% exercise 3 right: as computed by NumPy
printed = {
    "a": np.bool_(True),
    "b": 3,
    "c": -1.0,
    "d": np.int64(24),
    "e": np.arange(6).sum(),
    "f": np.int8(96),
}

# %% exercise 4 wrong: the other axis stays
shapes = {"a": "error", "b": (1797, 64), "c": (1797, 1797), "d": (1797, 1), "e": (1797, 10, 64), "f": (8,), "g": ()}

# %% exercise 4 wrong: r subtracted from rows, the slice drops its axis
shapes = {
    "a": (1797, 64),
    "b": (1797, 64),
    "c": (1797,),
    "d": (1797,),
    "e": (1797, 10, 64),
    "f": (8,),
    "g": (64,),
}

# %% exercise 4 wrong: differences one by one
shapes = {"a": (1797, 64), "b": "error", "c": (1797, 1), "d": (1797, 1), "e": (1797, 10, 64), "f": (8,), "g": ()}

# %% exercise 4 wrong: a column loses its axis
shapes = {"a": (1797, 64), "b": "error", "c": (1797, 1797), "d": (1797,), "e": (1797, 10, 64), "f": (8,), "g": ()}

# %% exercise 4 wrong: the cube seen as an error
shapes = {"a": (1797, 64), "b": "error", "c": (1797, 1797), "d": (1797, 1), "e": "error", "f": (8,), "g": ()}

# %% exercise 4 wrong: a number in brackets is no tuple
shapes = {"a": (1797, 64), "b": "error", "c": (1797, 1797), "d": (1797, 1), "e": (1797, 10, 64), "f": (8), "g": ()}

# %% exercise 4 wrong: None for a single number
shapes = {"a": (1797, 64), "b": "error", "c": (1797, 1797), "d": (1797, 1), "e": (1797, 10, 64), "f": (8,), "g": None}

# %% exercise 4 wrong: the row sums of a flat row
shapes = {"a": (1797, 64), "b": "error", "c": (1797, 1797), "d": (1797, 1), "e": (1797, 10, 64), "f": (64,), "g": ()}

# %% exercise 4 right: shapes of real arrays
_X = np.zeros((1797, 64))
_r = _X.mean(axis=1)
shapes = {
    "a": (_X - _X.mean(axis=0)).shape,
    "b": "error",
    "c": (_r[:, None] - _r).shape,
    "d": _X[:, :1].shape,
    "e": (_X[:, None, :] - _X[:10]).shape,
    "f": _X[7].reshape(8, 8).sum(axis=1).shape,
    "g": (_X > 8).sum().shape,
}


# %% exercise 5 wrong: the last column that is highest
def decide(scores, margin):
    ordered = np.sort(scores, axis=1)
    last = scores.shape[1] - 1 - np.argmax(scores[:, ::-1], axis=1)
    return np.where(ordered[:, -1] - ordered[:, -2] < margin, -1, last)


# %% exercise 5 wrong: passes at exactly the margin
def decide(scores, margin):
    ordered = np.sort(scores, axis=1)
    return np.where(ordered[:, -1] - ordered[:, -2] <= margin, -1, np.argmax(scores, axis=1))


# %% exercise 5 wrong: sorts the caller's array
def decide(scores, margin):
    best = np.argmax(scores, axis=1)
    scores.sort(axis=1)
    return np.where(scores[:, -1] - scores[:, -2] < margin, -1, best)


# %% exercise 5 wrong: compares the score itself with the margin
def decide(scores, margin):
    return np.where(scores.max(axis=1) < margin, -1, scores.argmax(axis=1))


# %% exercise 5 wrong: highest against lowest
def decide(scores, margin):
    return np.where(scores.max(axis=1) - scores.min(axis=1) < margin, -1, scores.argmax(axis=1))


# %% exercise 5 wrong: second highest distinct value
def decide(scores, margin):
    out = []
    for row in scores:
        u = sorted(set(row))
        out.append(int(np.argmax(row)) if len(u) == 1 or u[-1] - u[-2] >= margin else -1)
    return out


# %% exercise 5 wrong: the columns as text
def decide(scores, margin):
    ordered = np.sort(scores, axis=1)
    return np.where(ordered[:, -1] - ordered[:, -2] < margin, -1, scores.argmax(axis=1)).astype(str)


# %% exercise 5 right: argsort and partition
def decide(scores, margin):
    order = np.argsort(-scores, axis=1, kind="stable")
    two = -np.partition(-scores, 1, axis=1)[:, :2]
    result = order[:, 0].astype(float)
    result[two[:, 0] - two[:, 1] < margin] = -1
    return result


# %% exercise 5 right: highest at least second highest plus margin
def decide(scores, margin):
    s = np.sort(scores, axis=1)
    return np.where(s[:, -1] >= s[:, -2] + margin, np.argmax(scores, axis=1), -1)


# %% exercise 5 right: the highest taken out of each row
def decide(scores, margin):
    best = scores.argmax(axis=1)
    rows = np.arange(len(scores))
    rest = scores.copy()
    rest[rows, best] = -np.inf
    return np.where(scores[rows, best] - rest.max(axis=1) < margin, -1, best).astype(np.int8)


# %% exercise 6 wrong: nothing mended
def squared_loss(guesses, truth):
    return np.mean((guesses - truth) ** 2)


# %% exercise 6 wrong: squeeze lets one value stretch
def squared_loss(guesses, truth):
    return np.mean((np.squeeze(guesses) - np.squeeze(truth)) ** 2)


# %% exercise 6 wrong: the sum
def squared_loss(guesses, truth):
    guesses, truth = guesses.reshape(-1), truth.reshape(-1)
    if len(guesses) != len(truth):
        raise ValueError("different numbers of values")
    return ((guesses - truth) ** 2).sum()


# %% exercise 6 wrong: refuses unequal shapes that hold equally many values
def squared_loss(guesses, truth):
    if guesses.shape != truth.shape:
        raise ValueError("different shapes")
    return np.mean((guesses - truth) ** 2)


# %% exercise 6 wrong: keeps an axis
def squared_loss(guesses, truth):
    guesses, truth = guesses.reshape(-1, 1), truth.reshape(-1, 1)
    if len(guesses) != len(truth):
        raise ValueError("different numbers of values")
    return ((guesses - truth) ** 2).mean(axis=0)


# %% exercise 6 wrong: an assertion
def squared_loss(guesses, truth):
    g, t = guesses.reshape(-1), truth.reshape(-1)
    assert g.size == t.size
    return np.mean((g - t) ** 2)


# %% exercise 6 wrong: writes the differences into its argument
def squared_loss(guesses, truth):
    g, t = guesses.reshape(-1), truth.reshape(-1)
    if g.size != t.size:
        raise ValueError("sizes")
    g -= t
    return np.mean(g**2)


# %% exercise 6 right: columns and a strict zip
def squared_loss(guesses, truth):
    pairs = list(zip(np.ravel(guesses), np.ravel(truth), strict=True))
    return np.array(np.mean([(g - t) ** 2 for g, t in pairs]))


# %% exercise 6 right: the diagonal of the table
def squared_loss(guesses, truth):
    g, t = guesses.ravel()[:, None], truth.ravel()
    if len(g) != len(t):
        raise ValueError("sizes")
    return np.diag((g - t) ** 2).mean()


# %% exercise 6 right: float32
def squared_loss(guesses, truth):
    if guesses.size != truth.size:
        raise ValueError("different numbers of values")
    return ((guesses.ravel() - truth.ravel()) ** 2).mean().astype(np.float32)


# %% exercise 7 wrong: np.histogram closes the last bin
def bin_counts(values, edges):
    return np.histogram(values, bins=edges)[0]


# %% exercise 7 wrong: edges belong to the left bin
def bin_counts(values, edges):
    column = values[:, None]
    return ((edges[:-1] < column) & (column <= edges[1:])).sum(axis=0)


# %% exercise 7 wrong: sums over the bins
def bin_counts(values, edges):
    column = values[:, None]
    return ((edges[:-1] <= column) & (column < edges[1:])).sum(axis=1)


# %% exercise 7 wrong: outsiders are put into the end bins
def bin_counts(values, edges):
    inside = np.clip(values, edges[0], edges[-1] - 1e-9)
    return np.histogram(inside, edges)[0]


# %% exercise 7 wrong: sorts the values in place
def bin_counts(values, edges):
    values.sort()
    return np.diff(np.searchsorted(values, edges, side="left"))


# %% exercise 7 wrong: edges rounded up in the caller's array
def bin_counts(values, edges):
    column = values[:, None]
    inside = (edges[:-1] <= column) & (column < edges[1:])
    edges += 1
    return inside.sum(axis=0)


# %% exercise 7 wrong: halves cut off
def bin_counts(values, edges):
    values = values.astype(int)
    return [int(((low <= values) & (values < high)).sum()) for low, high in zip(edges, edges[1:])]


# %% exercise 7 right: searchsorted
def bin_counts(values, edges):
    place = np.searchsorted(edges, values, side="right")
    return np.bincount(place, minlength=len(edges) + 1)[1:-1].astype(float)


# %% exercise 7 right: a matrix product of floats
def bin_counts(values, edges):
    inside = (values[:, None] >= edges[:-1]).astype(float) * (values[:, None] < edges[1:])
    return np.ones(len(values)) @ inside


# %% exercise 8 wrong: base 10, place counted from 0, no norm
meanings = {"a": 2, "b": 4, "c": np.log(3), "d": 2, "e": 3, "f": 3, "g": 9, "h": 1, "i": 0.6}

# %% exercise 8 wrong: quotient of logarithms as a difference
meanings = {"a": -2, "b": np.log(6), "c": 0.75, "d": -1, "e": 2, "f": 2, "g": 6, "h": 3, "i": 0.6}

# %% exercise 8 wrong: softmax without the powers
meanings = {"a": -2, "b": 3, "c": 1, "d": -1, "e": 2, "f": 2, "g": 6, "h": 3, "i": 0.6}

# %% exercise 8 wrong: min in place of argmin
meanings = {"a": -2, "b": 3, "c": 0.75, "d": 2, "e": 2, "f": 2, "g": 6, "h": 3, "i": 0.6}

# %% exercise 8 wrong: largest member in place of the infimum
meanings = {"a": -2, "b": 3, "c": 0.75, "d": -1, "e": 3, "f": 2, "g": 6, "h": 3, "i": 0.6}

# %% exercise 8 wrong: zero counted as positive
meanings = {"a": -2, "b": 3, "c": 0.75, "d": -1, "e": 2, "f": 3, "g": 6, "h": 3, "i": 0.6}

# %% exercise 8 wrong: column 2 row 3
meanings = {"a": -2, "b": 3, "c": 0.75, "d": -1, "e": 2, "f": 2, "g": 8, "h": 3, "i": 0.6}

# %% exercise 8 wrong: the squared norm
meanings = {"a": -2, "b": 3, "c": 0.75, "d": -1, "e": 2, "f": 2, "g": 6, "h": 9, "i": 0.6}

# %% exercise 8 wrong: given and asked exchanged
meanings = {"a": -2, "b": 3, "c": 0.75, "d": -1, "e": 2, "f": 2, "g": 6, "h": 3, "i": 12 / 16}

# %% exercise 8 right: computed
z = np.exp([0, np.log(3)])
meanings = {"a": np.log(np.exp(3) / np.exp(5)), "b": np.log(8) / np.log(2), "c": (z / z.sum())[1], "d": -1.0}
meanings |= {
    "e": 2,
    "f": np.sum(np.array([-1, 0, 2, 5]) > 0),
    "g": Fraction(6),
    "h": np.linalg.norm([1, -2, 2]),
    "i": 12 / 20,
}

# %% exercise 9 wrong: blames the conclusion
proof = {"false line": 6, "counterexample": 2, "divisor": 2}

# %% exercise 9 wrong: an example that fits the claim
proof = {"false line": 5, "counterexample": 4, "divisor": 2}

# %% exercise 9 wrong: an odd counterexample
proof = {"false line": 5, "counterexample": 3, "divisor": 2}

# %% exercise 9 wrong: the claim as its own rescue
proof = {"false line": 5, "counterexample": 2, "divisor": 4}

# %% exercise 9 wrong: one divides everything
proof = {"false line": 5, "counterexample": 2, "divisor": 1}

# %% exercise 9 wrong: a root is no integer
proof = {"false line": 5, "counterexample": 8**0.5, "divisor": 2}

# %% exercise 9 right: numbers as text
proof = {"false line": "5", "counterexample": "2", "divisor": "2"}

# %% exercise 9 right: a small integer of NumPy
proof = {"false line": np.int8(5), "counterexample": np.int8(18), "divisor": np.int8(2)}

# %% exercise 9 right: a counterexample with 401 digits
proof = {"false line": 5, "counterexample": 10**400 + 2, "divisor": 2}


# %% exercise 10 wrong: the first term without its half
def objective(w, X, y, lam):
    return lam * (w**2).sum() + np.maximum(0, 1 - y * (X @ w)).mean()


# %% exercise 10 wrong: the norm without its square
def objective(w, X, y, lam):
    return lam / 2 * np.linalg.norm(w) + np.maximum(0, 1 - y * (X @ w)).mean()


# %% exercise 10 wrong: sum in place of the mean
def objective(w, X, y, lam):
    return lam / 2 * (w**2).sum() + np.maximum(0, 1 - y * (X @ w)).sum()


# %% exercise 10 wrong: the max outside the sum
def objective(w, X, y, lam):
    return lam / 2 * (w**2).sum() + max(0, np.mean(1 - y * (X @ w)))


# %% exercise 10 wrong: the charge inside the sum
def objective(w, X, y, lam):
    return np.sum(lam / 2 * (w**2).sum() + np.maximum(0, 1 - y * (X @ w)) / len(y))


# %% exercise 10 wrong: the label forgotten
def objective(w, X, y, lam):
    return lam / 2 * (w**2).sum() + np.maximum(0, 1 - X @ w).mean()


# %% exercise 10 wrong: columns of y make a table
def objective(w, X, y, lam):
    return lam / 2 * np.sum(w**2) + np.mean(np.maximum(0, 1 - y[:, None] * (X @ w)))


# %% exercise 10 wrong: labels multiplied into X in place
def objective(w, X, y, lam):
    X *= y[:, None]
    return lam / 2 * np.sum(w**2) + np.maximum(0, 1 - X @ w).mean()


# %% exercise 10 wrong: terms of the labels' type, cut off where they are whole numbers
def objective(w, X, y, lam):
    terms = np.zeros_like(y)
    for i in range(len(y)):
        terms[i] = max(0, 1 - y[i] * (X[i] @ w))
    return lam / 2 * np.sum(w**2) + terms.mean()


# %% exercise 10 right: the positive part by absolute values
def objective(w, X, y, lam):
    m = 1 - y * (X * w).sum(axis=1)
    return 0.5 * lam * np.linalg.norm(w) ** 2 + ((m + np.abs(m)) / 2).mean()


# %% exercise 10 right: float32
def objective(w, X, y, lam):
    return np.float32(lam / 2 * (w @ w) + np.clip(1 - (X @ w) * y, 0, None).mean())


# %% exercise 11 wrong: slope of the values, not of their logarithms
drawn = {"a": 40 / 52, "b": 35 / 3, "c": 5 / 6 * np.pi, "d": -1.6, "e": 6}

# %% exercise 11 wrong: the natural slope in place of the base
drawn = {"a": 0.67, "b": np.log(2), "c": 2.62, "d": -1.6, "e": 6}

# %% exercise 11 wrong: degrees
drawn = {"a": 0.67, "b": 2, "c": 150, "d": 2 * np.cos(120), "e": 6}

# %% exercise 11 wrong: the sine
drawn = {"a": 0.67, "b": 2, "c": 2.62, "d": 2 * 0.6, "e": 6}

# %% exercise 11 wrong: crosses the other axis
drawn = {"a": 0.67, "b": 2, "c": 2.62, "d": -1.6, "e": 2}

# %% exercise 11 wrong: too coarse
drawn = {"a": 0.7, "b": 2, "c": 2.6, "d": -1.6, "e": 6}

# %% exercise 11 right: two decimals, cut and not rounded up
drawn = {"a": 0.66, "b": 2.0, "c": 2.61, "d": -1.6, "e": 6}

# %% exercise 11 right: fractions and calls
drawn = {
    "a": Fraction(2, 3),
    "b": 8 ** (1 / 3),
    "c": np.radians(150),
    "d": -2 * np.sqrt(1 - 0.6**2),
    "e": np.sqrt(36),
}

# %% exercise 12 wrong: A has its axis repaired
repairs = {"A": 6, "B": 2, "C": 3, "D": 1}

# %% exercise 12 wrong: equal scales for the hill
repairs = {"A": 4, "B": 1, "C": 3, "D": 1}

# %% exercise 12 wrong: thicker lines
repairs = {"A": 4, "B": 2, "C": 5, "D": 1}

# %% exercise 12 wrong: D starts at zero
repairs = {"A": 4, "B": 2, "C": 3, "D": 6}

# %% exercise 12 wrong: the words instead of the number
repairs = {"A": "points", "B": "viridis", "C": "log", "D": "equal"}

# %% exercise 12 right: as text and NumPy numbers
repairs = {"A": "4", "B": np.int64(2), "C": 3.0, "D": 1}


# %% exercise 13 wrong: zero in the holes
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return [row[0] for row in rows], np.array([[float(cell or 0) for cell in row[1:5]] for row in rows])


# %% exercise 13 wrong: header kept
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()]
    return [row[0] for row in rows], np.zeros((len(rows), 4))


# %% exercise 13 wrong: incomplete days dropped
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    rows = [row for row in rows if "" not in row]
    return [row[0] for row in rows], np.array([[float(cell) for cell in row[1:5]] for row in rows])


# %% exercise 13 wrong: text stays text
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return [row[0] for row in rows], np.array([[cell or "missing" for cell in row[1:5]] for row in rows])


# %% exercise 13 wrong: columns the other way round
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    values = [[float(cell) if cell else np.nan for cell in row[1:5]] for row in rows]
    return [row[0] for row in rows], np.array(values).T


# %% exercise 13 wrong: the array alone
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return np.array([[float(cell) if cell else np.nan for cell in row[1:5]] for row in rows])


# %% exercise 13 wrong: ragged rows, the holes left out
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return [r[0] for r in rows], [[float(c) for c in r[1:5] if c] for r in rows]


# %% exercise 13 wrong: half precision
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    values = [[float(cell) if cell else np.nan for cell in row[1:5]] for row in rows]
    return [row[0] for row in rows], np.array(values, dtype=np.float16)


# %% exercise 13 right: single precision
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    values = [[float(cell) if cell else np.nan for cell in row[1:5]] for row in rows]
    return [row[0] for row in rows], np.array(values, dtype=np.float32)


# %% exercise 13 right: genfromtxt on the lines
def read_table(text):
    lines = text.splitlines()
    return (
        np.genfromtxt(lines, delimiter=",", skip_header=1, usecols=0, dtype=str, encoding="utf-8"),
        np.genfromtxt(lines, delimiter=",", skip_header=1, usecols=(1, 2, 3, 4), encoding="utf-8"),
    )


# %% exercise 13 right: dates as datetime64
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    values = [[float(cell or "nan") for cell in row[1:5]] for row in rows]
    return np.array([row[0] for row in rows], dtype="datetime64[D]"), np.array(values)


# %% exercise 14 wrong: in no order
def missing_days(dates):
    days = np.array(dates, dtype="datetime64[D]")
    walk = np.arange(days[0], days[-1] + 1)
    return sorted(set(walk.astype(str)) - set(days.astype(str)), reverse=True)


# %% exercise 14 wrong: 28 days in every February
def missing_days(dates):
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    years = range(int(dates[0][:4]), int(dates[-1][:4]) + 1)
    walk = [f"{y}-{m + 1:02}-{d + 1:02}" for y in years for m in range(12) for d in range(lengths[m])]
    return [day for day in walk if dates[0] < day < dates[-1] and day not in set(dates)]


# %% exercise 14 wrong: every 4th year is a leap year, 1900 too
def missing_days(dates):
    out = []
    for y in range(int(dates[0][:4]), int(dates[-1][:4]) + 1):
        lengths = [31, 29 if y % 4 == 0 else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        for m in range(1, 13):
            for d in range(1, lengths[m - 1] + 1):
                s = f"{y}-{m:02}-{d:02}"
                if dates[0] < s < dates[-1] and s not in set(dates):
                    out.append(s)
    return out


# %% exercise 14 wrong: walks past the end
def missing_days(dates):
    days = np.array(dates, dtype="datetime64[D]")
    walk = np.arange(days[0], days[-1] + 2)
    return sorted(set(walk.astype(str)) - set(days.astype(str)))


# %% exercise 14 wrong: first day of each gap only
def missing_days(dates):
    days = np.array(dates, dtype="datetime64[D]")
    jumps = np.diff(days).astype(int) > 1
    return list((days[:-1][jumps] + 1).astype(str))


# %% exercise 14 wrong: the number of missing days
def missing_days(dates):
    days = np.array(dates, dtype="datetime64[D]")
    return (days[-1] - days[0]).astype(int) + 1 - len(days)


# %% exercise 14 wrong: nothing when nothing is missing
def missing_days(dates):
    days = np.array(dates, dtype="datetime64[D]")
    walk = np.arange(days[0], days[-1] + 1)
    return sorted(set(walk.astype(str)) - set(days.astype(str))) or None


# %% exercise 14 right: the standard library, a tuple
import datetime


def missing_days(dates):
    day, last = (datetime.date.fromisoformat(str(d)) for d in (dates[0], dates[-1]))
    have, out = set(map(str, dates)), []
    while day < last:
        if day.isoformat() not in have:
            out.append(day.isoformat())
        day += datetime.timedelta(days=1)
    return tuple(out)


# %% exercise 14 right: setdiff1d, an array of dates
def missing_days(dates):
    d = dates.astype("datetime64[D]")
    return np.setdiff1d(np.arange(d[0], d[-1]), d)


# %% exercise 15 wrong: compares with nan
def missing_by_month(table, months):
    in_month = months[:, None] == np.arange(1, 13)
    return (in_month[:, :, None] & (table == np.nan)[:, None, :]).sum(axis=0)


# %% exercise 15 wrong: months counted from zero
def missing_by_month(table, months):
    in_month = months[:, None] == np.arange(12)
    return (in_month[:, :, None] & np.isnan(table)[:, None, :]).sum(axis=0)


# %% exercise 15 wrong: columns first
def missing_by_month(table, months):
    return np.array([[np.isnan(column[months == m]).sum() for m in range(1, 13)] for column in table.T])


# %% exercise 15 wrong: only months that occur
def missing_by_month(table, months):
    return np.array([np.isnan(table[months == m]).sum(axis=0) for m in sorted(set(months.tolist()))])


# %% exercise 15 wrong: fancy indexing that counts each month once
def missing_by_month(table, months):
    out = np.zeros((12, table.shape[1]), dtype=int)
    out[months - 1] += np.isnan(table)
    return out


# %% exercise 15 wrong: four columns always
def missing_by_month(table, months):
    out = np.zeros((12, 4), dtype=int)
    for m in range(1, 13):
        out[m - 1] = np.isnan(table[months == m]).sum(axis=0)
    return out


# %% exercise 15 wrong: counts months from 0 in the caller's array
def missing_by_month(table, months):
    months -= 1
    out = np.zeros((12, table.shape[1]), dtype=int)
    np.add.at(out, months, np.isnan(table))
    return out


# %% exercise 15 right: a matrix product
def missing_by_month(table, months):
    return (np.arange(1, 13)[:, None] == months).astype(float) @ np.isnan(table)


# %% exercise 15 right: np.add.at
def missing_by_month(table, months):
    out = np.zeros((12, table.shape[1]))
    np.add.at(out, months - 1, np.isnan(table))
    return out


# %% exercise 16 wrong: zero times nan
def monthly_means(table, months):
    in_month = months[:, None] == np.arange(1, 13)
    sums = (in_month[:, :, None] * table[:, None, :]).sum(axis=0)
    return sums / in_month.sum(axis=0)[:, None]


# %% exercise 16 wrong: divided by the number of days
def monthly_means(table, months):
    in_month = months[:, None] == np.arange(1, 13)
    filled = np.where(np.isnan(table), 0, table)
    return (in_month[:, :, None] * filled[:, None, :]).sum(axis=0) / in_month.sum(axis=0)[:, None]


# %% exercise 16 wrong: zero for a month without values
def monthly_means(table, months):
    in_month = months[:, None] == np.arange(1, 13)
    present = ~np.isnan(table)
    counts = (in_month[:, :, None] & present[:, None, :]).sum(axis=0)
    sums = (in_month[:, :, None] * np.where(present, table, 0)[:, None, :]).sum(axis=0)
    return sums / np.maximum(counts, 1)


# %% exercise 16 wrong: holes filled with the column's mean
def monthly_means(table, months):
    filled = np.where(np.isnan(table), np.nanmean(table, axis=0), table)
    return np.array([filled[months == m].mean(axis=0) for m in range(1, 13)])


# %% exercise 16 wrong: incomplete rows dropped
def monthly_means(table, months):
    whole = ~np.isnan(table).any(axis=1)
    return np.array([table[whole & (months == m)].mean(axis=0) for m in range(1, 13)])


# %% exercise 16 wrong: writes into the table
def monthly_means(table, months):
    present = ~np.isnan(table)
    table[~present] = 0
    in_month = (months[:, None] == np.arange(1, 13))[:, :, None]
    counts = (in_month & present[:, None, :]).sum(axis=0)
    return (in_month * table[:, None, :]).sum(axis=0) / counts


# %% exercise 16 wrong: months shifted by one
def monthly_means(table, months):
    return np.array([np.nanmean(table[months == m], axis=0) for m in range(12)])


# %% exercise 16 wrong: zeros count as missing
def monthly_means(table, months):
    filled = np.nan_to_num(table)
    out = np.full((12, table.shape[1]), np.nan)
    for m in range(1, 13):
        for j in range(table.shape[1]):
            v = filled[months == m, j]
            v = v[v != 0]
            if len(v):
                out[m - 1, j] = v.mean()
    return out


# %% exercise 16 right: matrix products, dividing by zero on purpose
def monthly_means(table, months):
    in_month = (np.arange(1, 13)[:, None] == months).astype(float)
    with np.errstate(invalid="ignore"):
        return (in_month @ np.nan_to_num(table)) / (in_month @ ~np.isnan(table))


# %% exercise 16 right: dictionaries and lists
def monthly_means(table, months):
    groups = {(m, j): [] for m in range(1, 13) for j in range(table.shape[1])}
    for row, m in zip(table.tolist(), months.tolist()):
        for j, value in enumerate(row):
            if value == value:
                groups[m, j].append(value)
    means = {key: sum(group) / len(group) if group else None for key, group in groups.items()}
    return [[means[m, j] for j in range(table.shape[1])] for m in range(1, 13)]


# %% exercise 16 right: float32
def monthly_means(table, months):
    member = (months[:, None] == np.arange(1, 13)).astype(np.float64)
    count = member.T @ (~np.isnan(table))
    return np.where(count > 0, member.T @ np.nan_to_num(table) / np.maximum(count, 1), np.nan).astype(np.float32)


# %% exercise 17 wrong: the quotient itself
def skill(t, months, known):
    by_month = np.array([t[known & (months == m)].mean() if (known & (months == m)).any() else 0 for m in range(1, 13)])
    truth = t[~known]
    error = truth - by_month[months[~known] - 1]
    return (error**2).sum() / ((truth - t[known].mean()) ** 2).sum()


# %% exercise 17 wrong: monthly means that have seen the answers
def skill(t, months, known):
    forecast = np.array([t[months == m].mean() for m in months[~known]])
    truth = t[~known]
    return 1 - ((truth - forecast) ** 2).sum() / ((truth - t[known].mean()) ** 2).sum()


# %% exercise 17 wrong: baseline from the days to forecast
def skill(t, months, known):
    forecast = np.array([t[known & (months == m)].mean() for m in months[~known]])
    truth = t[~known]
    return 1 - ((truth - forecast) ** 2).sum() / ((truth - truth.mean()) ** 2).sum()


# %% exercise 17 wrong: the mean of all days below
def skill(t, months, known):
    t_hat = np.zeros(len(t))
    for m in range(1, 13):
        if (known & (months == m)).any():
            t_hat[months == m] = t[known & (months == m)].mean()
    b = ~known
    return 1 - np.sum((t[b] - t_hat[b]) ** 2) / np.sum((t[b] - t.mean()) ** 2)


# %% exercise 17 wrong: the mean of the monthly means below
def skill(t, months, known):
    b = ~known
    t_hat = np.array([t[known & (months == m)].mean() if (known & (months == m)).any() else 0 for m in months])
    means = [t[known & (months == m)].mean() for m in range(1, 13) if (known & (months == m)).any()]
    return 1 - np.sum((t[b] - t_hat[b]) ** 2) / np.sum((t[b] - np.mean(means)) ** 2)


# %% exercise 17 wrong: month 1 read at place 1
def skill(t, months, known):
    by_month = np.array([t[known & (months == m)].mean() if (known & (months == m)).any() else 0 for m in range(1, 14)])
    truth = t[~known]
    error = truth - by_month[months[~known]]
    return 1 - (error**2).sum() / ((truth - t[known].mean()) ** 2).sum()


# %% exercise 17 wrong: judged on the known days
def skill(t, months, known):
    forecast = np.array([t[known & (months == m)].mean() for m in months[known]])
    truth = t[known]
    return 1 - ((truth - forecast) ** 2).sum() / ((truth - truth.mean()) ** 2).sum()


# %% exercise 17 wrong: judged on all days
def skill(t, months, known):
    t_hat = np.zeros(len(t))
    for m in range(1, 13):
        if (known & (months == m)).any():
            t_hat[months == m] = t[known & (months == m)].mean()
    return 1 - np.sum((t - t_hat) ** 2) / np.sum((t - t[known].mean()) ** 2)


# %% exercise 17 wrong: cut off at zero
def skill(t, months, known):
    forecast = np.array([t[known & (months == m)].mean() for m in months[~known]])
    truth = t[~known]
    return max(0, 1 - ((truth - forecast) ** 2).sum() / ((truth - t[known].mean()) ** 2).sum())


# %% exercise 17 wrong: absolute errors
def skill(t, months, known):
    forecast = np.array([t[known & (months == m)].mean() for m in months[~known]])
    truth = t[~known]
    return 1 - np.abs(truth - forecast).sum() / np.abs(truth - t[known].mean()).sum()


# %% exercise 17 wrong: months counted from 0 in the caller's array
def skill(t, months, known):
    months -= 1
    sums, counts = {}, {}
    for m in np.unique(months):
        sums[m], counts[m] = t[known & (months == m)].sum(), (known & (months == m)).sum()
    b = ~known
    f = np.array([sums[m] / counts[m] for m in months[b]])
    return 1 - np.sum((t[b] - f) ** 2) / np.sum((t[b] - t[known].mean()) ** 2)


# %% exercise 17 wrong: forecasts of the values' type, cut off where they are whole numbers
def skill(t, months, known):
    forecast = np.zeros_like(t)
    for m in range(1, 13):
        if (known & (months == m)).any():
            forecast[months == m] = t[known & (months == m)].mean()
    truth = t[~known]
    return 1 - ((truth - forecast[~known]) ** 2).sum() / ((truth - t[known].mean()) ** 2).sum()


# %% exercise 17 right: plain Python
def skill(t, months, known):
    past = [(value, m) for value, m, k in zip(t.tolist(), months.tolist(), known.tolist()) if k]
    future = [(value, m) for value, m, k in zip(t.tolist(), months.tolist(), known.tolist()) if not k]
    plain = sum(value for value, _ in past) / len(past)
    groups = {}
    for value, m in past:
        groups.setdefault(m, []).append(value)
    means = {m: sum(group) / len(group) for m, group in groups.items()}
    above = sum((value - means[m]) ** 2 for value, m in future)
    return np.array(1 - above / sum((value - plain) ** 2 for value, _ in future))


# %% exercise 17 right: float32
def skill(t, months, known):
    t = t.astype(np.float32)
    mu = {m: t[known & (months == m)].mean() for m in set(months[known].tolist())}
    forecast = np.array([mu[m] for m in months[~known].tolist()])
    return 1 - np.sum((t[~known] - forecast) ** 2) / np.sum((t[~known] - t[known].mean()) ** 2)
