# %% exercise 1 wrong: upper end left out, as range does
by_hand = {"a": 10, "b": 2 / 3, "c": 8, "d": 2, "e": 7}

# %% exercise 1 wrong: empty product taken for zero
by_hand = {"a": 20, "b": 0.625, "c": 32, "d": 2, "e": 14}

# %% exercise 1 wrong: minus one squared is minus one
by_hand = {"a": 18, "b": 0.625, "c": 32, "d": 2, "e": 15}

# %% exercise 1 wrong: pairs counted in both orders
by_hand = {"a": 20, "b": 0.625, "c": 32, "d": 4, "e": 15}

# %% exercise 1 wrong: one left open
by_hand = {"a": 20, "b": 0.625, "c": 32, "d": None, "e": 15}

# %% exercise 1 wrong: fraction written as text
by_hand = {"a": 20, "b": "5/8", "c": 32, "d": 2, "e": 15}

# %% exercise 1 wrong: a bare list
by_hand = [20, 0.625, 32, 2, 15]

# %% exercise 1 wrong: starts at 0 and takes the empty product for 0
by_hand = {"a": 19, "b": 5 / 8, "c": 32, "d": 2, "e": 14}

# %% exercise 1 wrong: ordered pairs both ways, b rounded to one decimal
by_hand = {"a": 20, "b": 0.6, "c": 32, "d": 4, "e": 15}

# %% exercise 1 wrong: pairs with a = b counted
by_hand = {"a": 20, "b": 0.625, "c": 32, "d": 6, "e": 15}

# %% exercise 1 wrong: all strings
by_hand = {"a": "20", "b": "5/8", "c": "32", "d": "2", "e": "15"}

# %% exercise 1 wrong: nan and an array
by_hand = {"a": float("nan"), "b": np.array([0.625, 0.625]), "c": 32, "d": 2, "e": 15}

# %% exercise 1 wrong: an array for a
by_hand = {"a": np.array([1, 2, 3]), "b": 0.625, "c": 32, "d": 2, "e": 15}

# %% exercise 1 wrong: the set itself in d
by_hand = {"a": 20, "b": 0.625, "c": 32, "d": {(1, 3), (2, 4)}, "e": 15}

# %% exercise 1 wrong: a key lost
by_hand = {"a": 20, "b": 0.625, "c": 32, "d": 2}

# %% exercise 1 wrong: None
by_hand = None

# %% exercise 1 wrong: complex nonsense
by_hand = {"a": 20 + 1j, "b": 0.625, "c": 32, "d": 2, "e": 15}

# %% exercise 1 wrong: a number too large for a float
by_hand = {"a": 20, "b": 0.625, "c": 10**400, "d": 2, "e": 15}

# %% exercise 1 right: floats and NumPy numbers
by_hand = {"a": np.int64(20), "b": 5 / 8, "c": 32.0, "d": len({(1, 3), (2, 4)}), "e": np.array(15)}

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

# %% exercise 2 wrong: sum stops before n
def exact_sum(n):
    total, factorial = Fraction(0), 1
    for k in range(1, n):
        factorial *= k + 1
        total += Fraction(k, factorial)
    return total


def rule(n):
    factorial = 1
    for k in range(1, n + 2):
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

# %% exercise 2 wrong: rule not found
def exact_sum(n):
    total, factorial = Fraction(0), 1
    for k in range(1, n + 1):
        factorial *= k + 1
        total += Fraction(k, factorial)
    return total


def rule(n):
    pass

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

# %% exercise 2 wrong: one term short, range(1, n)
def exact_sum(n):
    total, f = Fraction(0), 1
    for k in range(1, n):
        f *= k + 1
        total += Fraction(k, f)
    return total


def rule(n):
    f = 1
    for k in range(1, n + 1):
        f *= k
    return 1 - Fraction(1, f)

# %% exercise 2 wrong: the rule repeats the sum with n! instead of (n+1)!
def exact_sum(n):
    total, f = Fraction(0), 1
    for k in range(1, n + 1):
        f *= k + 1
        total += Fraction(k, f)
    return total


def rule(n):
    f = 1
    for k in range(1, n + 1):
        f *= k
    return 1 - Fraction(1, f)

# %% exercise 2 wrong: nothing is returned for 0
def exact_sum(n):
    total, f = Fraction(0), 1
    for k in range(1, n + 1):
        f *= k + 1
        total += Fraction(k, f)
        if k == n:
            return total


def rule(n):
    f = 1
    for k in range(1, n + 2):
        f *= k
    return 1 - Fraction(1, f)

# %% exercise 2 wrong: strings
def exact_sum(n):
    return "1/2"


def rule(n):
    return "1 - 1/(n+1)!"

# %% exercise 2 wrong: the rule is the sum again
def exact_sum(n):
    total, f = Fraction(0), 1
    for k in range(1, n + 1):
        f *= k + 1
        total += Fraction(k, f)
    return total


def rule(n):
    return exact_sum(n)

# %% exercise 2 wrong: arrays
def exact_sum(n):
    return np.array([Fraction(1, 2)] * 3)


def rule(n):
    return np.array([Fraction(1, 2)] * 3)

# %% exercise 2 wrong: rule is another name of the sum
def exact_sum(n):
    total, f = Fraction(0), 1
    for k in range(1, n + 1):
        f *= k + 1
        total += Fraction(k, f)
    return total


rule = exact_sum

# %% exercise 2 wrong: the rule returns nothing for 0
def exact_sum(n):
    total, f = Fraction(0), 1
    for k in range(1, n + 1):
        f *= k + 1
        total += Fraction(k, f)
    return total


def rule(n):
    f = 1
    for k in range(1, n + 2):
        f *= k
    if n > 0:
        return 1 - Fraction(1, f)

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

# %% exercise 2 wrong: the rule is a built-in sum
def exact_sum(n):
    from math import factorial

    return sum(Fraction(k, factorial(k + 1)) for k in range(1, n + 1))


def rule(n):
    from math import factorial

    return sum([Fraction(k, factorial(k + 1)) for k in range(1, n + 1)], Fraction(0))

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

# %% exercise 2 right: recursion
def exact_sum(n):
    def factorial(m):
        return 1 if m == 0 else m * factorial(m - 1)

    return 0 if n == 0 else exact_sum(n - 1) + Fraction(n, factorial(n + 1))


def rule(n):
    def factorial(m):
        return 1 if m == 0 else m * factorial(m - 1)

    return Fraction(factorial(n + 1) - 1, factorial(n + 1))

# %% exercise 2 right: the library's factorial and sum
def exact_sum(n):
    from math import factorial

    return sum(Fraction(k, factorial(k + 1)) for k in range(n + 1))


def rule(n):
    from math import factorial

    return 1 - Fraction(1) / factorial(n + 1)

# %% exercise 2 right: recursion, and math.factorial
import math


def exact_sum(n):
    return Fraction(0) if n == 0 else exact_sum(n - 1) + Fraction(n, math.factorial(n + 1))


def rule(n):
    return Fraction(math.factorial(n + 1) - 1, math.factorial(n + 1))

# %% exercise 2 right: sum of a generator, whose empty sum is the int 0
import math


def exact_sum(n):
    return sum(Fraction(k, math.factorial(k + 1)) for k in range(1, n + 1))


def rule(n):
    return 1 - Fraction(1, math.factorial(n + 1))

# %% exercise 2 right: the rule by a recursive factorial of its own
def exact_sum(n):
    terms = [Fraction(0)]
    f = Fraction(1)
    for k in range(1, n + 1):
        f = f * Fraction(1, k + 1)
        terms.append(k * f)
    return sum(terms, Fraction(0))


def rule(n):
    def factorial(k):
        return 1 if k < 2 else k * factorial(k - 1)

    return 1 - Fraction(1, factorial(n + 1))

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

# %% exercise 3 wrong: the float sum in place of the comparison
printed = {"a": 0.75, "b": 3, "c": -1, "d": 24, "e": 15, "f": 96}

# %% exercise 3 wrong: fresh lists, slice copied, no overflow
printed = {"a": False, "b": 1, "c": 0, "d": 15, "e": 6, "f": -160}

# %% exercise 3 wrong: the boxes' content, an error in f
printed = {"a": True, "b": ["a", "b", "c"], "c": -1, "d": 24, "e": 15, "f": "error"}

# %% exercise 3 wrong: strings for all
printed = {"a": "True", "b": "3", "c": "-1", "d": "24", "e": "15", "f": "96"}

# %% exercise 3 wrong: 1 for True
printed = {"a": 1, "b": 3, "c": -1, "d": 24, "e": 15, "f": 96}

# %% exercise 3 wrong: -0.1 for c
printed = {"a": True, "b": 3, "c": -0.1, "d": 24, "e": 15, "f": 96}

# %% exercise 3 wrong: wraps the other way
printed = {"a": True, "b": 3, "c": -1, "d": 24, "e": 15, "f": -128}

# %% exercise 3 wrong: arrays where numbers are wanted
printed = {"a": True, "b": 3, "c": -1, "d": np.array([10, 2, 3]), "e": np.arange(6), "f": np.array([96])}

# %% exercise 3 wrong: nan
printed = {"a": True, "b": 3, "c": -1, "d": np.nan, "e": 15, "f": 96}

# %% exercise 3 wrong: an empty dictionary
printed = {}

# %% exercise 3 wrong: a list in a
printed = {"a": [True, True], "b": 3, "c": -1, "d": 24, "e": 15, "f": 96}

# %% exercise 3 wrong: an array in a
printed = {"a": np.array([True, True]), "b": 3, "c": -1, "d": 24, "e": 15, "f": 96}

# %% exercise 3 wrong: no two floats are ever equal
printed = {"a": np.False_, "b": 3, "c": -1, "d": 24, "e": 15, "f": 96}

# %% exercise 3 right: computed
a = np.arange(6)
part = a[1:4]
part[0] = 10
printed = {"a": np.isclose(1, 1), "b": 3.0, "c": -1 // 10, "d": a.sum(), "e": 15, "f": np.int8(96)}

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

# %% exercise 4 wrong: a column loses its axis
shapes = {"a": (1797, 64), "b": "error", "c": (1797, 1797), "d": (1797,), "e": (1797, 10, 64), "f": (8,), "g": ()}

# %% exercise 4 wrong: differences one by one
shapes = {"a": (1797, 64), "b": "error", "c": (1797, 1), "d": (1797, 1), "e": (1797, 10, 64), "f": (8,), "g": ()}

# %% exercise 4 wrong: the cube seen as an error
shapes = {"a": (1797, 64), "b": "error", "c": (1797, 1797), "d": (1797, 1), "e": "error", "f": (8,), "g": ()}

# %% exercise 4 wrong: a number in brackets is no tuple
shapes = {"a": (1797, 64), "b": "error", "c": (1797, 1797), "d": (1797, 1), "e": (1797, 10, 64), "f": (8), "g": ()}

# %% exercise 4 wrong: None for a single number
shapes = {"a": (1797, 64), "b": "error", "c": (1797, 1797), "d": (1797, 1), "e": (1797, 10, 64), "f": (8,), "g": None}

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

# %% exercise 4 wrong: Python error objects
shapes = {
    "a": (1797, 64),
    "b": ValueError,
    "c": (1797, 1797),
    "d": (1797, 1),
    "e": (1797, 10, 64),
    "f": (8,),
    "g": (),
}

# %% exercise 4 wrong: numbers in place of shapes
shapes = {"a": 1797 * 64, "b": None, "c": 1797, "d": 1797, "e": 10, "f": 8, "g": 1}

# %% exercise 4 wrong: everything is an error
shapes = dict.fromkeys("abcdefg", "error")

# %% exercise 4 wrong: strings that look like shapes
shapes = {
    "a": "(1797, 64)",
    "b": "error",
    "c": "(1797, 1797)",
    "d": "(1797, 1)",
    "e": "(1797, 10, 64)",
    "f": "(8,)",
    "g": "()",
}

# %% exercise 4 wrong: arrays of another length, nan and strings in tuples
shapes = {
    "a": np.array([1797.0, np.nan]),
    "b": "error",
    "c": ("1797", "1797"),
    "d": (1797, None),
    "e": (1797, 10, 64),
    "f": [[8]],
    "g": (),
}

# %% exercise 4 wrong: an array in place of a tuple
shapes = {
    "a": [1797, 64],
    "b": "Error",
    "c": np.array([1797, 1797]),
    "d": [1797, 1],
    "e": [1797, 10, 64],
    "f": [8],
    "g": [],
}

# %% exercise 4 wrong: the array itself in a tuple
shapes = {"a": (np.zeros(3), 64), "b": "error", "c": (1797, 1797), "d": (1797, 1), "e": (1797, 10, 64), "f": (8,), "g": ()}

# %% exercise 4 wrong: lists in lists
shapes = {"a": (1797, 64), "b": "error", "c": (1797, 1797), "d": (1797, 1), "e": [[1797], [10, 64]], "f": (8,), "g": ()}

# %% exercise 4 right: lists, and shapes asked from NumPy
X = np.zeros((1797, 64))
r = X.mean(axis=1)
shapes = {"a": [1797, 64], "b": "Error", "c": (r[:, None] - r).shape, "d": X[:, :1].shape}
shapes |= {"e": [1797, 10, 64], "f": [8], "g": ()}

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

# %% exercise 5 wrong: columns instead of rows
def decide(scores, margin):
    ordered = np.sort(scores, axis=0)
    return np.where(ordered[-1] - ordered[-2] < margin, -1, np.argmax(scores, axis=0))

# %% exercise 5 wrong: less or equal
def decide(scores, margin):
    s = np.sort(scores, axis=1)
    return np.where(s[:, -1] - s[:, -2] <= margin, -1, np.argmax(scores, axis=1))

# %% exercise 5 wrong: compares with the score after the highest in column order
def decide(scores, margin):
    best = np.argmax(scores, axis=1)
    s = scores.copy()
    s[np.arange(len(s)), best] = 0
    return np.where(s.max(axis=1) + margin > scores.max(axis=1), -1, best)

# %% exercise 5 wrong: second highest distinct value
def decide(scores, margin):
    out = []
    for row in scores:
        u = sorted(set(row))
        out.append(int(np.argmax(row)) if len(u) == 1 or u[-1] - u[-2] >= margin else -1)
    return out

# %% exercise 5 wrong: the last of several highest
def decide(scores, margin):
    order = np.argsort(scores, axis=1, kind="stable")
    s = np.sort(scores, axis=1)
    return np.where(s[:, -1] - s[:, -2] < margin, -1, order[:, -1])

# %% exercise 5 wrong: None for the passes
def decide(scores, margin):
    s = np.sort(scores, axis=1)
    best = np.argmax(scores, axis=1)
    return [int(b) if d >= margin else None for b, d in zip(best, s[:, -1] - s[:, -2])]

# %% exercise 5 wrong: a column
def decide(scores, margin):
    s = np.sort(scores, axis=1)
    return np.where(s[:, -1] - s[:, -2] < margin, -1, np.argmax(scores, axis=1))[:, None]

# %% exercise 5 wrong: a string
def decide(scores, margin):
    return "pass"

# %% exercise 5 wrong: strings
def decide(scores, margin):
    return ["pass"] * len(scores)

# %% exercise 5 wrong: ragged
def decide(scores, margin):
    return [[1], [1, 2]]

# %% exercise 5 wrong: prints instead of returning
def decide(scores, margin):
    print(np.argmax(scores, axis=1))

# %% exercise 5 wrong: nan for the passes
def decide(scores, margin):
    s = np.sort(scores, axis=1)
    return np.where(s[:, -1] - s[:, -2] < margin, np.nan, np.argmax(scores, axis=1))

# %% exercise 5 wrong: the columns' winners
def decide(scores, margin):
    s = np.sort(scores, axis=0)
    return np.where(s[-1] - s[-2] < margin, -1, np.argmax(scores, axis=0))

# %% exercise 5 wrong: the margin is always 1
def decide(scores, margin):
    s = np.sort(scores, axis=1)
    return np.where(s[:, -1] - s[:, -2] < 1.0, -1, np.argmax(scores, axis=1))

# %% exercise 5 wrong: absolute values
def decide(scores, margin):
    s = np.sort(np.abs(scores), axis=1)
    return np.where(s[:, -1] - s[:, -2] < margin, -1, np.argmax(scores, axis=1))

# %% exercise 5 wrong: the scores are negated in place
def decide(scores, margin):
    scores *= -1
    s = np.sort(scores, axis=1)
    return np.where(s[:, 1] - s[:, 0] < margin, -1, np.argmin(scores, axis=1))

# %% exercise 5 right: loops and a list
def decide(scores, margin):
    picked = []
    for row in scores:
        row = list(row)
        best = row.index(max(row))
        others = row[:best] + row[best + 1 :]
        picked.append(best if row[best] - max(others) >= margin else -1)
    return picked

# %% exercise 5 right: argsort and partition
def decide(scores, margin):
    order = np.argsort(-scores, axis=1, kind="stable")
    two = -np.partition(-scores, 1, axis=1)[:, :2]
    result = order[:, 0].astype(float)
    result[two[:, 0] - two[:, 1] < margin] = -1
    return result

# %% exercise 5 right: loops and a list of Python ints
def decide(scores, margin):
    out = []
    for row in scores:
        best = 0
        for j in range(len(row)):
            if row[j] > row[best]:
                best = j
        rest = max(row[j] for j in range(len(row)) if j != best)
        out.append(best if row[best] - rest >= margin else -1)
    return out

# %% exercise 5 right: partition, and floats -1.0, 0.0, 1.0
def decide(scores, margin):
    p = np.partition(scores, -2, axis=1)
    best = scores.argmax(axis=1).astype(float)
    best[p[:, -1] - p[:, -2] < margin] = -1
    return best

# %% exercise 5 right: highest at least second highest plus margin
def decide(scores, margin):
    s = np.sort(scores, axis=1)
    return np.where(s[:, -1] >= s[:, -2] + margin, np.argmax(scores, axis=1), -1)

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

# %% exercise 6 wrong: mends one of the two only
def squared_loss(guesses, truth):
    if guesses.size != truth.size:
        raise ValueError("different numbers of values")
    return np.mean((guesses[:, 0] - truth) ** 2) if guesses.ndim == 2 else np.mean((guesses - truth) ** 2)

# %% exercise 6 wrong: refuses unequal shapes that hold equally many values
def squared_loss(guesses, truth):
    if guesses.shape != truth.shape:
        raise ValueError("different shapes")
    return np.mean((guesses - truth) ** 2)

# %% exercise 6 wrong: absolute differences
def squared_loss(guesses, truth):
    guesses, truth = guesses.reshape(-1), truth.reshape(-1)
    if len(guesses) != len(truth):
        raise ValueError("different numbers of values")
    return np.abs(guesses - truth).mean()

# %% exercise 6 wrong: keeps an axis
def squared_loss(guesses, truth):
    guesses, truth = guesses.reshape(-1, 1), truth.reshape(-1, 1)
    if len(guesses) != len(truth):
        raise ValueError("different numbers of values")
    return ((guesses - truth) ** 2).mean(axis=0)

# %% exercise 6 wrong: no ValueError
def squared_loss(guesses, truth):
    return np.mean((guesses.reshape(-1) - truth.reshape(-1)) ** 2)

# %% exercise 6 wrong: refuses other shapes
def squared_loss(guesses, truth):
    if guesses.shape != truth.shape:
        raise ValueError("shapes")
    return np.mean((guesses - truth) ** 2)

# %% exercise 6 wrong: an assertion
def squared_loss(guesses, truth):
    g, t = guesses.reshape(-1), truth.reshape(-1)
    assert g.size == t.size
    return np.mean((g - t) ** 2)

# %% exercise 6 wrong: returns the ValueError
def squared_loss(guesses, truth):
    g, t = guesses.reshape(-1), truth.reshape(-1)
    if g.size != t.size:
        return ValueError("sizes")
    return np.mean((g - t) ** 2)

# %% exercise 6 wrong: an array
def squared_loss(guesses, truth):
    g, t = guesses.reshape(-1), truth.reshape(-1)
    if g.size != t.size:
        raise ValueError("sizes")
    return (g - t) ** 2

# %% exercise 6 wrong: a string
def squared_loss(guesses, truth):
    if guesses.size != truth.size:
        raise ValueError("sizes")
    return f"{np.mean((guesses.reshape(-1) - truth.reshape(-1)) ** 2)}"

# %% exercise 6 wrong: nothing for a column
def squared_loss(guesses, truth):
    if guesses.size != truth.size:
        raise ValueError("sizes")
    if guesses.ndim == 1 and truth.ndim == 1:
        return np.mean((guesses - truth) ** 2)

# %% exercise 6 wrong: writes the differences into its argument
def squared_loss(guesses, truth):
    g, t = guesses.reshape(-1), truth.reshape(-1)
    if g.size != t.size:
        raise ValueError("sizes")
    g -= t
    return np.mean(g**2)

# %% exercise 6 wrong: mean of absolute differences
def squared_loss(guesses, truth):
    g, t = guesses.reshape(-1), truth.reshape(-1)
    if g.size != t.size:
        raise ValueError("sizes")
    return np.mean(np.abs(g - t))

# %% exercise 6 wrong: an array of one number
def squared_loss(guesses, truth):
    g, t = guesses.reshape(-1, 1), truth.reshape(-1, 1)
    if g.shape != t.shape:
        raise ValueError("sizes")
    return ((g - t) ** 2).mean(axis=0)

# %% exercise 6 wrong: a dictionary
def squared_loss(guesses, truth):
    if guesses.size != truth.size:
        raise ValueError("sizes")
    return {"loss": 4.5}

# %% exercise 6 wrong: ragged
def squared_loss(guesses, truth):
    return [1.0, [2.0, 3.0]]

# %% exercise 6 wrong: an assertion on the shapes
def squared_loss(guesses, truth):
    assert guesses.shape == truth.shape, "shapes differ"
    return np.mean((guesses - truth) ** 2)

# %% exercise 6 right: a loop over flat lists
def squared_loss(guesses, truth):
    guesses, truth = guesses.flatten().tolist(), truth.flatten().tolist()
    if len(guesses) != len(truth):
        raise ValueError("different numbers of values")
    return sum((g - t) ** 2 for g, t in zip(guesses, truth)) / len(truth)

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

# %% exercise 6 right: a loop, returned as an array of no axis
def squared_loss(guesses, truth):
    if len(guesses) != len(truth):
        raise ValueError("sizes")
    return np.array(sum(float((g - t).item()) ** 2 for g, t in zip(guesses, truth)) / len(truth))

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

# %% exercise 7 wrong: edges counted twice
def bin_counts(values, edges):
    column = values[:, None]
    return ((edges[:-1] <= column) & (column <= edges[1:])).sum(axis=0)

# %% exercise 7 wrong: values without a second axis
def bin_counts(values, edges):
    return ((edges[:-1] <= values) & (values < edges[1:])).sum(axis=0)

# %% exercise 7 wrong: any in place of a count
def bin_counts(values, edges):
    column = values[:, None]
    return ((edges[:-1] <= column) & (column < edges[1:])).any(axis=0)

# %% exercise 7 wrong: np.histogram, which closes the last bin
def bin_counts(values, edges):
    return np.histogram(values, edges)[0]

# %% exercise 7 wrong: open on the left
def bin_counts(values, edges):
    v = values[:, None]
    return ((v > edges[:-1]) & (v <= edges[1:])).sum(axis=0)

# %% exercise 7 wrong: sums over the wrong axis
def bin_counts(values, edges):
    v = values[:, None]
    return ((v >= edges[:-1]) & (v < edges[1:])).sum(axis=1)

# %% exercise 7 wrong: closed on both sides
def bin_counts(values, edges):
    v = values[:, None]
    return ((v >= edges[:-1]) & (v <= edges[1:])).sum(axis=0)

# %% exercise 7 wrong: outsiders are put into the end bins
def bin_counts(values, edges):
    inside = np.clip(values, edges[0], edges[-1] - 1e-9)
    return np.histogram(inside, edges)[0]

# %% exercise 7 wrong: one number
def bin_counts(values, edges):
    return ((values >= edges[0]) & (values < edges[-1])).sum()

# %% exercise 7 wrong: a string
def bin_counts(values, edges):
    return "[1, 2]"

# %% exercise 7 wrong: None
def bin_counts(values, edges):
    return None

# %% exercise 7 wrong: shares instead of counts
def bin_counts(values, edges):
    v = values[:, None]
    return ((v >= edges[:-1]) & (v < edges[1:])).mean(axis=0)

# %% exercise 7 wrong: sorts the values in place
def bin_counts(values, edges):
    values.sort()
    return np.diff(np.searchsorted(values, edges, side="left"))

# %% exercise 7 wrong: assumes bins of equal width
def bin_counts(values, edges):
    width = edges[1] - edges[0]
    j = np.floor((values - edges[0]) / width).astype(int)
    return np.array([(j == i).sum() for i in range(len(edges) - 1)])

# %% exercise 7 wrong: ragged
def bin_counts(values, edges):
    return [values, edges]

# %% exercise 7 wrong: writes over the values that it was given, then counts nothing
def bin_counts(values, edges):
    values[:] = edges[0] - 1
    return np.zeros(len(edges) - 1)

# %% exercise 7 wrong: drops outsiders by writing nan into the caller's values
def bin_counts(values, edges):
    values[(values < edges[0]) | (values >= edges[-1])] = np.nan
    v = values[:, None]
    return ((v >= edges[:-1]) & (v < edges[1:])).sum(axis=0)

# %% exercise 7 wrong: edges rounded up in the caller's array
def bin_counts(values, edges):
    column = values[:, None]
    inside = (edges[:-1] <= column) & (column < edges[1:])
    edges += 1
    return inside.sum(axis=0)

# %% exercise 7 right: loops
def bin_counts(values, edges):
    return [sum(1 for v in values if low <= v < high) for low, high in zip(edges[:-1], edges[1:])]

# %% exercise 7 right: differences of counts below each edge
def bin_counts(values, edges):
    return np.diff((values[:, None] < edges).sum(axis=0))

# %% exercise 7 right: searchsorted
def bin_counts(values, edges):
    place = np.searchsorted(edges, values, side="right")
    return np.bincount(place, minlength=len(edges) + 1)[1:-1].astype(float)

# %% exercise 7 right: searchsorted on a sorted copy
def bin_counts(values, edges):
    return np.diff(np.searchsorted(np.sort(values), edges, side="left"))

# %% exercise 7 right: how many lie below each edge
def bin_counts(values, edges):
    below = (values < edges[:, None]).sum(axis=1)
    return list(below[1:] - below[:-1])

# %% exercise 7 right: a matrix product of floats
def bin_counts(values, edges):
    inside = (values[:, None] >= edges[:-1]).astype(float) * (values[:, None] < edges[1:])
    return np.ones(len(values)) @ inside

# %% exercise 8 wrong: quotient of logarithms as a difference
meanings = {"a": -2, "b": np.log(6), "c": 0.75, "d": -1, "e": 2, "f": 2, "g": 6, "h": 3, "i": 0.6}

# %% exercise 8 wrong: min in place of argmin
meanings = {"a": -2, "b": 3, "c": 0.75, "d": 2, "e": 2, "f": 2, "g": 6, "h": 3, "i": 0.6}

# %% exercise 8 wrong: zero counted as positive
meanings = {"a": -2, "b": 3, "c": 0.75, "d": -1, "e": 2, "f": 3, "g": 6, "h": 3, "i": 0.6}

# %% exercise 8 wrong: column 2 row 3
meanings = {"a": -2, "b": 3, "c": 0.75, "d": -1, "e": 2, "f": 2, "g": 8, "h": 3, "i": 0.6}

# %% exercise 8 wrong: the one-norm
meanings = {"a": -2, "b": 3, "c": 0.75, "d": -1, "e": 2, "f": 2, "g": 6, "h": 5, "i": 0.6}

# %% exercise 8 wrong: softmax without the powers
meanings = {"a": -2, "b": 3, "c": 1, "d": -1, "e": 2, "f": 2, "g": 6, "h": 3, "i": 0.6}

# %% exercise 8 wrong: largest member in place of the infimum
meanings = {"a": -2, "b": 3, "c": 0.75, "d": -1, "e": 3, "f": 2, "g": 6, "h": 3, "i": 0.6}

# %% exercise 8 wrong: words
meanings = {"a": -2, "b": "three", "c": 0.75, "d": -1, "e": 2, "f": 2, "g": 6, "h": 3, "i": 0.6}

# %% exercise 8 wrong: base 10, place counted from 0, no norm
meanings = {"a": 2, "b": 4, "c": np.log(3), "d": 2, "e": 3, "f": 3, "g": 9, "h": 1, "i": 0.6}

# %% exercise 8 wrong: the value of the minimum, transposed entry
meanings = {"a": -2, "b": 3, "c": 0.75, "d": 2, "e": 2, "f": 2, "g": 8, "h": 3, "i": 0.6}

# %% exercise 8 wrong: the squared norm
meanings = {"a": -2, "b": 3, "c": 0.75, "d": -1, "e": 2, "f": 2, "g": 6, "h": 9, "i": 0.6}

# %% exercise 8 wrong: strings
meanings = {"a": "-2", "b": "3", "c": "3/4", "d": "-1", "e": "2", "f": "2", "g": "6", "h": "3", "i": 0.6}

# %% exercise 8 wrong: softmax as a vector, argmin as a set
meanings = {"a": -2, "b": 3, "c": np.array([0.25, 0.75]), "d": {-1}, "e": 2, "f": 2, "g": 6, "h": 3, "i": 0.6}

# %% exercise 8 wrong: no infimum, nan
meanings = {"a": -2, "b": 3, "c": 0.75, "d": -1, "e": np.nan, "f": 2, "g": 6, "h": 3, "i": 0.6}

# %% exercise 8 wrong: the infimum said not to exist
meanings = {"a": -2, "b": 3, "c": 0.75, "d": -1, "e": None, "f": 2, "g": 6, "h": 3, "i": 0.6}

# %% exercise 8 wrong: the sum of the positive entries
meanings = {"a": -2, "b": 3, "c": 0.75, "d": -1, "e": 2, "f": 7, "g": 6, "h": 3, "i": 0.6}

# %% exercise 8 wrong: the vector x(2)
meanings = {"a": -2, "b": 3, "c": 0.75, "d": -1, "e": 2, "f": 2, "g": [4, 5, 6], "h": 3, "i": 0.6}

# %% exercise 8 wrong: given and asked exchanged
meanings = {"a": -2, "b": 3, "c": 0.75, "d": -1, "e": 2, "f": 2, "g": 6, "h": 3, "i": 12 / 16}

# %% exercise 8 wrong: both at once, among all days
meanings = {"a": -2, "b": 3, "c": 0.75, "d": -1, "e": 2, "f": 2, "g": 6, "h": 3, "i": 12 / 40}

# %% exercise 8 right: computed
z = np.exp([0, np.log(3)])
meanings = {"a": np.log(np.exp(3) / np.exp(5)), "b": np.log(8) / np.log(2), "c": (z / z.sum())[1], "d": -1.0}
meanings |= {"e": 2, "f": np.sum(np.array([-1, 0, 2, 5]) > 0), "g": Fraction(6), "h": np.linalg.norm([1, -2, 2]), "i": 12 / 20}

# %% exercise 9 wrong: blames line 2
proof = {"false line": 2, "counterexample": 2, "divisor": 2}

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

# %% exercise 9 wrong: line 4
proof = {"false line": 4, "counterexample": 2, "divisor": 2}

# %% exercise 9 wrong: a negative divisor
proof = {"false line": 5, "counterexample": 2, "divisor": -2}

# %% exercise 9 wrong: a fraction as a counterexample
proof = {"false line": 5, "counterexample": 2.5, "divisor": 2}

# %% exercise 9 wrong: nan
proof = {"false line": 5, "counterexample": np.nan, "divisor": 2}

# %% exercise 9 wrong: infinity
proof = {"false line": 5, "counterexample": np.inf, "divisor": 2}

# %% exercise 9 wrong: several counterexamples as an array
proof = {"false line": 5, "counterexample": np.array([2, 6, 10]), "divisor": 2}

# %% exercise 9 wrong: zero
proof = {"false line": 5, "counterexample": 0, "divisor": 2}

# %% exercise 9 wrong: a list
proof = [5, 2, 2]

# %% exercise 9 wrong: a complex counterexample
proof = {"false line": 5, "counterexample": 2j, "divisor": 2}

# %% exercise 9 wrong: a huge power of two
proof = {"false line": 5, "counterexample": 2.0**700, "divisor": 2}

# %% exercise 9 wrong: a division by zero as text
proof = {"false line": 5, "counterexample": "2/0", "divisor": 2}

# %% exercise 9 right: another counterexample
proof = {"false line": 5.0, "counterexample": -10, "divisor": np.int64(2)}

# %% exercise 9 right: numbers as text
proof = {"false line": "5", "counterexample": "2", "divisor": "2"}

# %% exercise 9 right: a negative counterexample
proof = {"false line": 5, "counterexample": -6, "divisor": 2}

# %% exercise 9 right: a large one, larger than an int64
proof = {"false line": 5.0, "counterexample": 10**30 + 2, "divisor": np.int64(2)}

# %% exercise 9 right: whole floats
proof = {"false line": 5.0, "counterexample": 2.0, "divisor": 2.0}

# %% exercise 9 right: a small integer of NumPy
proof = {"false line": np.int8(5), "counterexample": np.int8(18), "divisor": np.int8(2)}

# %% exercise 9 right: a fraction that is whole
proof = {"false line": 5, "counterexample": Fraction(6), "divisor": Fraction(2)}

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

# %% exercise 10 wrong: np.max takes the second argument for an axis
def objective(w, X, y, lam):
    return lam / 2 * (w**2).sum() + np.max(1 - y * (X @ w), 0).mean()

# %% exercise 10 wrong: the charge inside the sum
def objective(w, X, y, lam):
    return np.sum(lam / 2 * (w**2).sum() + np.maximum(0, 1 - y * (X @ w)) / len(y))

# %% exercise 10 wrong: the label forgotten
def objective(w, X, y, lam):
    return lam / 2 * (w**2).sum() + np.maximum(0, 1 - X @ w).mean()

# %% exercise 10 wrong: one value for each example
def objective(w, X, y, lam):
    return lam / 2 * (w**2).sum() + np.maximum(0, 1 - y * (X @ w))

# %% exercise 10 wrong: one-norm
def objective(w, X, y, lam):
    return lam / 2 * np.abs(w).sum() ** 2 + np.maximum(0, 1 - y * (X @ w)).mean()

# %% exercise 10 wrong: the norm is not squared
def objective(w, X, y, lam):
    return lam / 2 * np.sqrt(np.sum(w**2)) + np.mean(np.maximum(0, 1 - y * (X @ w)))

# %% exercise 10 wrong: no half
def objective(w, X, y, lam):
    return lam * np.sum(w**2) + np.mean(np.maximum(0, 1 - y * (X @ w)))

# %% exercise 10 wrong: a sum in place of the mean
def objective(w, X, y, lam):
    return lam / 2 * np.sum(w**2) + np.sum(np.maximum(0, 1 - y * (X @ w)))

# %% exercise 10 wrong: the maximum of the mean
def objective(w, X, y, lam):
    return lam / 2 * np.sum(w**2) + max(0, np.mean(1 - y * (X @ w)))

# %% exercise 10 wrong: no maximum
def objective(w, X, y, lam):
    return lam / 2 * np.sum(w**2) + np.mean(1 - y * (X @ w))

# %% exercise 10 wrong: the labels forgotten
def objective(w, X, y, lam):
    return lam / 2 * np.sum(w**2) + np.mean(np.maximum(0, 1 - X @ w))

# %% exercise 10 wrong: divided by d
def objective(w, X, y, lam):
    return lam / 2 * np.sum(w**2) + np.sum(np.maximum(0, 1 - y * (X @ w))) / len(w)

# %% exercise 10 wrong: columns of y make a table
def objective(w, X, y, lam):
    return lam / 2 * np.sum(w**2) + np.mean(np.maximum(0, 1 - y[:, None] * (X @ w)))

# %% exercise 10 wrong: both terms under the mean and the half
def objective(w, X, y, lam):
    return 0.5 * (lam * np.sum(w**2) + np.mean(np.maximum(0, 1 - y * (X @ w))))

# %% exercise 10 wrong: lam ignored
def objective(w, X, y, lam):
    return 0.25 * np.sum(w**2) + np.mean(np.maximum(0, 1 - y * (X @ w)))

# %% exercise 10 wrong: one loss per example
def objective(w, X, y, lam):
    return lam / 2 * np.sum(w**2) + np.maximum(0, 1 - y * (X @ w))

# %% exercise 10 wrong: a string
def objective(w, X, y, lam):
    return "3.25"

# %% exercise 10 wrong: returned only when lam is positive
def objective(w, X, y, lam):
    if lam > 0:
        return lam / 2 * np.sum(w**2) + np.mean(np.maximum(0, 1 - y * (X @ w)))

# %% exercise 10 wrong: nan
def objective(w, X, y, lam):
    return np.nan

# %% exercise 10 wrong: the margin's sign turned
def objective(w, X, y, lam):
    return lam / 2 * np.sum(w**2) + np.mean(np.maximum(0, 1 + y * (X @ w)))

# %% exercise 10 wrong: the answer of shape (1, 1)
def objective(w, X, y, lam):
    w, y = w.reshape(-1, 1), y.reshape(-1, 1)
    return lam / 2 * (w.T @ w) + np.maximum(0, 1 - y * (X @ w)).mean()

# %% exercise 10 wrong: labels multiplied into X in place
def objective(w, X, y, lam):
    X *= y[:, None]
    return lam / 2 * np.sum(w**2) + np.maximum(0, 1 - X @ w).mean()

# %% exercise 10 wrong: weights squared in place
def objective(w, X, y, lam):
    loss = np.maximum(0, 1 - y * (X @ w)).mean()
    w *= w
    return lam / 2 * np.sum(w) + loss

# %% exercise 10 wrong: ragged
def objective(w, X, y, lam):
    return [1.0, [2.0, 3.0]]

# %% exercise 10 right: loops as the formula reads
def objective(w, X, y, lam):
    total = 0
    for x_i, y_i in zip(X, y):
        total += max(0, 1 - y_i * sum(w_j * x_j for w_j, x_j in zip(w, x_i)))
    return lam / 2 * np.linalg.norm(w) ** 2 + total / len(y)

# %% exercise 10 right: a mask
def objective(w, X, y, lam):
    cost = 1 - (y[:, None] * X * w).sum(axis=1)
    return 0.5 * lam * np.dot(w, w) + cost[cost > 0].sum() / len(cost)

# %% exercise 10 right: loops, and a list of one number
def objective(w, X, y, lam):
    loss = 0.0
    for xi, yi in zip(X, y):
        m = 1 - yi * sum(a * b for a, b in zip(w, xi))
        loss += m if m > 0 else 0
    return lam * sum(a * a for a in w) / 2 + loss / len(y)

# %% exercise 10 right: the positive part by absolute values
def objective(w, X, y, lam):
    m = 1 - y * (X * w).sum(axis=1)
    return 0.5 * lam * np.linalg.norm(w) ** 2 + ((m + np.abs(m)) / 2).mean()

# %% exercise 10 right: float32
def objective(w, X, y, lam):
    return np.float32(lam / 2 * (w @ w) + np.clip(1 - (X @ w) * y, 0, None).mean())

# %% exercise 11 wrong: slope of the values, not of their logarithms
drawn = {"a": 40 / 52, "b": 35 / 3, "c": 5 / 6 * np.pi, "d": -1.6, "e": 6}

# %% exercise 11 wrong: the slope upside down
drawn = {"a": 1.5, "b": 2, "c": 2.62, "d": -1.6, "e": 6}

# %% exercise 11 wrong: degrees
drawn = {"a": 0.67, "b": 2, "c": 150, "d": 2 * np.cos(120), "e": 6}

# %% exercise 11 wrong: the sine
drawn = {"a": 0.67, "b": 2, "c": 2.62, "d": 2 * 0.6, "e": 6}

# %% exercise 11 wrong: crosses the other axis
drawn = {"a": 0.67, "b": 2, "c": 2.62, "d": -1.6, "e": 2}

# %% exercise 11 wrong: the natural slope in place of the base
drawn = {"a": 0.67, "b": np.log(2), "c": 2.62, "d": -1.6, "e": 6}

# %% exercise 11 wrong: a point where a number is wanted
drawn = {"a": 0.67, "b": 2, "c": 2.62, "d": -1.6, "e": (0, 6)}

# %% exercise 11 wrong: slopes without logarithms
drawn = {"a": 40 / 52, "b": 35 / 3, "c": 2.62, "d": -1.6, "e": 6}

# %% exercise 11 wrong: degrees, the sine, the value under the root
drawn = {"a": 0.67, "b": 2, "c": 150, "d": 1.2, "e": 36}

# %% exercise 11 wrong: the x axis, the sign, log b
drawn = {"a": 1.5, "b": 0.69, "c": 2.62, "d": 1.6, "e": 2}

# %% exercise 11 wrong: radius forgotten, both crossings
drawn = {"a": 0.67, "b": 2, "c": 2.62, "d": -0.8, "e": (0, 6)}

# %% exercise 11 wrong: too coarse
drawn = {"a": 0.7, "b": 2, "c": 2.6, "d": -1.6, "e": 6}

# %% exercise 11 wrong: the arcsine lies on the right
drawn = {"a": 0.67, "b": 2, "c": 2.62, "d": 2 * np.cos(np.arcsin(0.6)), "e": 6}

# %% exercise 11 wrong: strings
drawn = {"a": "2/3", "b": "2", "c": "5*pi/6", "d": "-1.6", "e": "6"}

# %% exercise 11 wrong: arrays
drawn = {"a": np.array([0.67, 0.67]), "b": 2, "c": 2.62, "d": np.array([-1.6, 1.6]), "e": 6}

# %% exercise 11 wrong: nan and inf
drawn = {"a": np.nan, "b": np.inf, "c": 2.62, "d": -1.6, "e": 6}

# %% exercise 11 wrong: on the right of the axis
drawn = {"a": 2 / 3, "b": 2, "c": 5 / 6 * np.pi, "d": 1.6, "e": 6}

# %% exercise 11 wrong: the y coordinate
drawn = {"a": 2 / 3, "b": 2, "c": 5 / 6 * np.pi, "d": 1.2, "e": 6}

# %% exercise 11 wrong: on the circle of radius 1
drawn = {"a": 2 / 3, "b": 2, "c": 5 / 6 * np.pi, "d": -0.8, "e": 6}

# %% exercise 11 right: computed
drawn = {"a": np.log10(45 / 5) / np.log10(54 / 2), "b": 8 ** (1 / 3), "c": np.radians(150)}
drawn |= {"d": 2 * np.cos(np.pi - np.arcsin(0.6)), "e": np.sqrt(36)}

# %% exercise 11 right: two decimals
drawn = {"a": Fraction(2, 3), "b": "2", "c": 2.62, "d": -1.6, "e": 6}

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

# %% exercise 12 wrong: thicker lines
repairs = {"A": 4, "B": 2, "C": 5, "D": 1}

# %% exercise 12 wrong: axes from zero
repairs = {"A": 6, "B": 2, "C": 3, "D": 6}

# %% exercise 12 wrong: equal scales for the hill
repairs = {"A": 4, "B": 1, "C": 3, "D": 1}

# %% exercise 12 wrong: half answered
repairs = {"A": 4, "B": 2, "C": None, "D": None}

# %% exercise 12 wrong: the words instead of the number
repairs = {"A": "points", "B": "viridis", "C": "log", "D": "equal"}

# %% exercise 12 wrong: A has its axis repaired
repairs = {"A": 6, "B": 2, "C": 3, "D": 1}

# %% exercise 12 wrong: D starts at zero
repairs = {"A": 4, "B": 2, "C": 3, "D": 6}

# %% exercise 12 wrong: lower-case keys
repairs = {"a": 4, "b": 2, "c": 3, "d": 1}

# %% exercise 12 wrong: lists of changes
repairs = {"A": [4], "B": [2], "C": [3, 5], "D": [1]}

# %% exercise 12 wrong: 7
repairs = {"A": 4, "B": 2, "C": 7, "D": 1}

# %% exercise 12 wrong: nan
repairs = {"A": np.nan, "B": 2, "C": 3, "D": 1}

# %% exercise 12 wrong: an array
repairs = {"A": np.array([4, 6]), "B": 2, "C": 3, "D": 1}

# %% exercise 12 right: as text and NumPy numbers
repairs = {"A": "4", "B": np.int64(2), "C": 3.0, "D": 1}

# %% exercise 12 right: numbers as text
repairs = {"A": "4", "B": "2", "C": "3", "D": "1"}

# %% exercise 12 right: floats
repairs = {"A": 4.0, "B": np.int64(2), "C": np.array(3), "D": 1}

# %% exercise 13 wrong: zero in the holes
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return [row[0] for row in rows], np.array([[float(cell or 0) for cell in row[1:5]] for row in rows])

# %% exercise 13 wrong: header kept
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()]
    return [row[0] for row in rows], np.zeros((len(rows), 4))

# %% exercise 13 wrong: first day thrown away with the header
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[2:]]
    values = [[float(cell) if cell else np.nan for cell in row[1:5]] for row in rows]
    return [row[0] for row in rows], np.array(values)

# %% exercise 13 wrong: incomplete days dropped
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    rows = [row for row in rows if "" not in row]
    return [row[0] for row in rows], np.array([[float(cell) for cell in row[1:5]] for row in rows])

# %% exercise 13 wrong: text stays text
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return [row[0] for row in rows], np.array([[cell or "missing" for cell in row[1:5]] for row in rows])

# %% exercise 13 wrong: last row is empty
def read_table(text):
    rows = [line.split(",") for line in text.split("\n")[1:]]
    values = [[float(cell) if cell else np.nan for cell in row[1:5]] for row in rows]
    return [row[0] for row in rows], np.array(values)

# %% exercise 13 wrong: columns the other way round
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    values = [[float(cell) if cell else np.nan for cell in row[1:5]] for row in rows]
    return [row[0] for row in rows], np.array(values).T

# %% exercise 13 wrong: the array alone
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return np.array([[float(cell) if cell else np.nan for cell in row[1:5]] for row in rows])

# %% exercise 13 wrong: whole numbers only
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    values = [[int(float(cell)) if cell else np.nan for cell in row[1:5]] for row in rows]
    return [row[0] for row in rows], np.array(values)

# %% exercise 13 wrong: None in the holes
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return [row[0] for row in rows], np.array([[float(cell) if cell else None for cell in row[1:5]] for row in rows])

# %% exercise 13 wrong: zero for the holes
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return [r[0] for r in rows], np.array([[float(c) if c else 0.0 for c in r[1:5]] for r in rows])

# %% exercise 13 wrong: the header kept
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()]
    return [r[0] for r in rows], np.array([[float(c) if c else np.nan for c in r[1:5]] for r in rows])

# %% exercise 13 wrong: rows with a hole dropped
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    rows = [r for r in rows if "" not in r]
    return [r[0] for r in rows], np.array([[float(c) for c in r[1:5]] for r in rows])

# %% exercise 13 wrong: strings left
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return [r[0] for r in rows], np.array([r[1:5] for r in rows])

# %% exercise 13 wrong: strings with the text nan
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return [r[0] for r in rows], np.array([[c or "nan" for c in r[1:5]] for r in rows])

# %% exercise 13 wrong: the other way round
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return np.array([[float(c) if c else np.nan for c in r[1:5]] for r in rows]), [r[0] for r in rows]

# %% exercise 13 wrong: only the numbers
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return np.array([[float(c) if c else np.nan for c in r[1:5]] for r in rows])

# %% exercise 13 wrong: None for holes
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return [r[0] for r in rows], [[float(c) if c else None for c in r[1:5]] for r in rows]

# %% exercise 13 wrong: three columns
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return [r[0] for r in rows], np.array([[float(c) if c else np.nan for c in r[1:4]] for r in rows])

# %% exercise 13 wrong: reads the file and not the text
def read_table(text):
    return day_dates, day_values

# %% exercise 13 wrong: nothing
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]

# %% exercise 13 wrong: ragged rows, the holes left out
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return [r[0] for r in rows], [[float(c) for c in r[1:5] if c] for r in rows]

# %% exercise 13 wrong: one string of dates
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return " ".join(r[0] for r in rows), np.array([[float(c) if c else np.nan for c in r[1:5]] for r in rows])

# %% exercise 13 wrong: a tuple of two strings
def read_table(text):
    return "dates", "values"

# %% exercise 13 wrong: the dates as numbers
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return np.arange(len(rows)), np.array([[float(c) if c else np.nan for c in r[1:5]] for r in rows])

# %% exercise 13 wrong: whole numbers
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return [r[0] for r in rows], np.array([[int(float(c)) if c else np.nan for c in r[1:5]] for r in rows])

# %% exercise 13 wrong: dates ragged
def read_table(text):
    return [["2020-01-01"], ["2020", "01"]], [[1.0, 2.0, 3.0, 4.0]]

# %% exercise 13 right: single precision
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    values = [[float(cell) if cell else np.nan for cell in row[1:5]] for row in rows]
    return [row[0] for row in rows], np.array(values, dtype=np.float32)

# %% exercise 13 right: genfromtxt
def read_table(text):
    lines = text.splitlines()
    numbers = np.genfromtxt(lines, delimiter=",", skip_header=1, usecols=(1, 2, 3, 4))
    return np.genfromtxt(lines, delimiter=",", skip_header=1, usecols=0, dtype=str), numbers

# %% exercise 13 right: a loop and nested lists
def read_table(text):
    days, numbers = [], []
    for line in text.strip().split("\n")[1:]:
        day, *cells, word = line.split(",")
        days.append(day)
        numbers.append([float("nan") if cell == "" else float(cell) for cell in cells])
    return days, numbers

# %% exercise 13 right: dates as datetime64
def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    values = [[float(cell or "nan") for cell in row[1:5]] for row in rows]
    return np.array([row[0] for row in rows], dtype="datetime64[D]"), np.array(values)

# %% exercise 13 right: dates as objects of the standard library
import datetime


def read_table(text):
    rows = [line.split(",") for line in text.splitlines()[1:]]
    return [datetime.date.fromisoformat(r[0]) for r in rows], np.array(
        [[float(c) if c else np.nan for c in r[1:5]] for r in rows]
    )

# %% exercise 13 right: the csv module, tuples
import csv


def read_table(text):
    rows = list(csv.reader(text.splitlines()))[1:]
    return tuple(r[0] for r in rows), tuple(tuple(float(c or "nan") for c in r[1:5]) for r in rows)

# %% exercise 13 right: genfromtxt on the lines
def read_table(text):
    lines = text.splitlines()
    return (
        np.genfromtxt(lines, delimiter=",", skip_header=1, usecols=0, dtype=str, encoding="utf-8"),
        np.genfromtxt(lines, delimiter=",", skip_header=1, usecols=(1, 2, 3, 4), encoding="utf-8"),
    )

# %% exercise 13 right: one character array
def read_table(text):
    table = np.array([line.split(",") for line in text.strip().split("\n")[1:]])
    numbers = np.where(table[:, 1:5] == "", "nan", table[:, 1:5]).astype(float)
    return [table[:, 0], numbers]

# %% exercise 14 wrong: the days that are there
def missing_days(dates):
    days = np.array(dates, dtype="datetime64[D]")
    walk = np.arange(days[0], days[-1] + 1)
    return sorted(set(walk.astype(str)) & set(days.astype(str)))

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

# %% exercise 14 wrong: positions instead of dates
def missing_days(dates):
    days = np.array(dates, dtype="datetime64[D]")
    walk = np.arange(days[0], days[-1] + 1)
    return [i for i, day in enumerate(walk) if day not in days]

# %% exercise 14 wrong: only the next day of each gap
def missing_days(dates):
    d = np.array(dates, dtype="datetime64[D]")
    jumps = np.flatnonzero(np.diff(d).astype(int) > 1)
    return [str(d[j] + 1) for j in jumps]

# %% exercise 14 wrong: an unordered set
def missing_days(dates):
    d = np.array(dates, dtype="datetime64[D]")
    return set(np.arange(d[0], d[-1]).astype(str)) - set(dates)

# %% exercise 14 wrong: a count
def missing_days(dates):
    d = np.array(dates, dtype="datetime64[D]")
    return int((d[-1] - d[0]).astype(int)) + 1 - len(dates)

# %% exercise 14 wrong: no leap years
def missing_days(dates):
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    every = [
        f"{y}-{m:02}-{d:02}"
        for y in range(int(dates[0][:4]), int(dates[-1][:4]) + 1)
        for m in range(1, 13)
        for d in range(1, lengths[m - 1] + 1)
    ]
    return [d for d in every if dates[0] < d < dates[-1] and d not in set(dates)]

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

# %% exercise 14 wrong: dates without leading zeros
def missing_days(dates):
    d = np.array(dates, dtype="datetime64[D]")
    found = sorted(set(np.arange(d[0], d[-1]).astype(str)) - set(dates.tolist()))
    return ["-".join(str(int(p)) for p in f.split("-")) for f in found]

# %% exercise 14 wrong: None if none is missing
def missing_days(dates):
    d = np.array(dates, dtype="datetime64[D]")
    found = sorted(set(np.arange(d[0], d[-1]).astype(str)) - set(dates.tolist()))
    return found or None

# %% exercise 14 wrong: one string
def missing_days(dates):
    d = np.array(dates, dtype="datetime64[D]")
    return ", ".join(sorted(set(np.arange(d[0], d[-1]).astype(str)) - set(dates.tolist())))

# %% exercise 14 wrong: always the year 2012
def missing_days(dates):
    every = np.arange("2012-01-01", "2013-01-01", dtype="datetime64[D]").astype(str)
    return sorted(x for x in set(every) - set(dates.tolist()) if dates[0] < x < dates[-1])

# %% exercise 14 wrong: the day after the last too
def missing_days(dates):
    d = np.array(dates, dtype="datetime64[D]")
    return sorted(set(np.arange(d[0], d[-1] + 2).astype(str)) - set(dates.tolist()))

# %% exercise 14 wrong: wrong-shaped array of numbers
def missing_days(dates):
    return np.zeros((2, 3))

# %% exercise 14 wrong: a string
def missing_days(dates):
    return "2012-02-29"

# %% exercise 14 wrong: changes the dates it is given
def missing_days(dates):
    d = dates.astype("datetime64[D]")
    walk = np.arange(d[0], d[-1])
    found = walk[~np.isin(walk, d)].astype(str)
    dates[:] = dates[0]
    return found

# %% exercise 14 wrong: one list for each gap, ragged
def missing_days(dates):
    return [["2012-02-29", "2012-03-01"], []]

# %% exercise 14 right: isin on datetime64
def missing_days(dates):
    days = np.array(dates, dtype="datetime64[D]")
    walk = np.arange(days[0], days[-1] + 1)
    return walk[~np.isin(walk, days)]

# %% exercise 14 right: the standard library
def missing_days(dates):
    from datetime import date, timedelta

    present = {date.fromisoformat(str(day)) for day in dates}
    day, missing = min(present), []
    while day < max(present):
        if day not in present:
            missing.append(day)
        day += timedelta(days=1)
    return missing

# %% exercise 14 right: a tuple of strings from a counted calendar
def missing_days(dates):
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    years, present = range(int(dates[0][:4]), int(dates[-1][:4]) + 1), set(dates)
    walk = []
    for y in years:
        for m in range(12):
            leap = m == 1 and y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
            walk += [f"{y}-{m + 1:02}-{d + 1:02}" for d in range(lengths[m] + leap)]
    return tuple(day for day in walk if dates[0] < day < dates[-1] and day not in present)

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

# %% exercise 14 right: isin, an array of strings
def missing_days(dates):
    d = dates.astype("datetime64[D]")
    walk = np.arange(d[0], d[-1])
    return walk[~np.isin(walk, d)].astype(str)

# %% exercise 14 right: ordinals of the standard library
def missing_days(dates):
    from datetime import date

    have = {date.fromisoformat(str(day)).toordinal() for day in dates}
    return [date.fromordinal(k).isoformat() for k in range(min(have), max(have)) if k not in have]

# %% exercise 15 wrong: compares with nan
def missing_by_month(table, months):
    in_month = months[:, None] == np.arange(1, 13)
    return (in_month[:, :, None] & (table == np.nan)[:, None, :]).sum(axis=0)

# %% exercise 15 wrong: months counted from zero
def missing_by_month(table, months):
    in_month = months[:, None] == np.arange(12)
    return (in_month[:, :, None] & np.isnan(table)[:, None, :]).sum(axis=0)

# %% exercise 15 wrong: counts what is present
def missing_by_month(table, months):
    in_month = months[:, None] == np.arange(1, 13)
    return (in_month[:, :, None] & ~np.isnan(table)[:, None, :]).sum(axis=0)

# %% exercise 15 wrong: shares
def missing_by_month(table, months):
    in_month = months[:, None] == np.arange(1, 13)
    lost = (in_month[:, :, None] & np.isnan(table)[:, None, :]).sum(axis=0)
    return lost / np.maximum(in_month.sum(axis=0), 1)[:, None]

# %% exercise 15 wrong: all columns together
def missing_by_month(table, months):
    return np.array([np.isnan(table[months == m]).sum() for m in range(1, 13)])

# %% exercise 15 wrong: columns first
def missing_by_month(table, months):
    return np.array([[np.isnan(column[months == m]).sum() for m in range(1, 13)] for column in table.T])

# %% exercise 15 wrong: only months that occur
def missing_by_month(table, months):
    return np.array([np.isnan(table[months == m]).sum(axis=0) for m in sorted(set(months.tolist()))])

# %% exercise 15 wrong: present ones counted
def missing_by_month(table, months):
    return np.array([(~np.isnan(table[months == m])).sum(axis=0) for m in range(1, 13)])

# %% exercise 15 wrong: range(12)
def missing_by_month(table, months):
    return np.array([np.isnan(table[months == m]).sum(axis=0) for m in range(12)])

# %% exercise 15 wrong: only the months that occur
def missing_by_month(table, months):
    return np.array([np.isnan(table[months == m]).sum(axis=0) for m in np.unique(months)])

# %% exercise 15 wrong: transposed
def missing_by_month(table, months):
    return np.array([np.isnan(table[months == m]).sum(axis=0) for m in range(1, 13)]).T

# %% exercise 15 wrong: table == nan
def missing_by_month(table, months):
    return np.array([(table[months == m] == np.nan).sum(axis=0) for m in range(1, 13)])

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

# %% exercise 15 wrong: a table of booleans
def missing_by_month(table, months):
    return np.array([np.isnan(table[months == m]).any(axis=0) for m in range(1, 13)])

# %% exercise 15 wrong: a string
def missing_by_month(table, months):
    return "January, night minimum"

# %% exercise 15 wrong: nothing
def missing_by_month(table, months):
    np.isnan(table)

# %% exercise 15 wrong: ragged
def missing_by_month(table, months):
    return [np.flatnonzero(months == m) for m in range(1, 13)]

# %% exercise 15 wrong: counts months from 0 in the caller's array
def missing_by_month(table, months):
    months -= 1
    out = np.zeros((12, table.shape[1]), dtype=int)
    np.add.at(out, months, np.isnan(table))
    return out

# %% exercise 15 wrong: holes filled in the caller's table
def missing_by_month(table, months):
    member = (months[:, None] == np.arange(1, 13)).astype(float)
    out = member.T @ np.isnan(table)
    table[np.isnan(table)] = 0
    return out

# %% exercise 15 right: a loop over the rows
def missing_by_month(table, months):
    counts = [[0] * table.shape[1] for _ in range(12)]
    for row, m in zip(table, months):
        for j, value in enumerate(row):
            if value != value:
                counts[m - 1][j] += 1
    return counts

# %% exercise 15 right: a matrix product
def missing_by_month(table, months):
    return (np.arange(1, 13)[:, None] == months).astype(float) @ np.isnan(table)

# %% exercise 15 right: masks month by month
def missing_by_month(table, months):
    return np.array([np.isnan(table[months == m]).sum(axis=0) for m in range(1, 13)], dtype=np.int16)

# %% exercise 15 right: np.add.at
def missing_by_month(table, months):
    out = np.zeros((12, table.shape[1]))
    np.add.at(out, months - 1, np.isnan(table))
    return out

# %% exercise 15 right: Python loops and lists of ints
def missing_by_month(table, months):
    out = [[0] * len(table[0]) for _ in range(12)]
    for row, m in zip(table, months):
        for j, v in enumerate(row):
            out[int(m) - 1][j] += bool(v != v)
    return out

# %% exercise 15 right: bincount with weights, as floats
def missing_by_month(table, months):
    return np.array([np.bincount(months, weights=np.isnan(column), minlength=13)[1:] for column in table.T]).T

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

# %% exercise 16 wrong: medians
def monthly_means(table, months):
    return np.array([np.nanmedian(table[months == m], axis=0) for m in range(1, 13)])

# %% exercise 16 wrong: months shifted by one
def monthly_means(table, months):
    return np.array([np.nanmean(table[months == m], axis=0) for m in range(12)])

# %% exercise 16 wrong: one mean for a month
def monthly_means(table, months):
    return np.array([np.nanmean(table[months == m]) for m in range(1, 13)])

# %% exercise 16 wrong: divides by all days of the month
def monthly_means(table, months):
    filled = np.where(np.isnan(table), 0, table)
    with np.errstate(all="ignore"):
        return np.array([filled[months == m].sum(axis=0) / np.float64((months == m).sum()) for m in range(1, 13)])

# %% exercise 16 wrong: rows with any hole are dropped
def monthly_means(table, months):
    good = ~np.isnan(table).any(axis=1)
    out = np.full((12, table.shape[1]), np.nan)
    for m in range(1, 13):
        rows = table[good & (months == m)]
        if len(rows):
            out[m - 1] = rows.mean(axis=0)
    return out

# %% exercise 16 wrong: zero for months without values
def monthly_means(table, months):
    member = (months[:, None] == np.arange(1, 13)).astype(float)
    present = (~np.isnan(table)).astype(float)
    return member.T @ np.where(present > 0, table, 0) / np.maximum(member.T @ present, 1)

# %% exercise 16 wrong: plain mean, nan spreads
def monthly_means(table, months):
    out = np.full((12, table.shape[1]), np.nan)
    for m in range(1, 13):
        if (months == m).any():
            out[m - 1] = table[months == m].mean(axis=0)
    return out

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

# %% exercise 16 wrong: holes filled in the caller's table
def monthly_means(table, months):
    member = months[:, None] == np.arange(1, 13)
    count = member.T.astype(float) @ (~np.isnan(table))
    table[np.isnan(table)] = 0
    return np.where(count > 0, member.T.astype(float) @ table / np.maximum(count, 1), np.nan)

# %% exercise 16 wrong: transposed
def monthly_means(table, months):
    member = (months[:, None] == np.arange(1, 13)).astype(float)
    count = member.T @ (~np.isnan(table))
    return np.where(count > 0, member.T @ np.nan_to_num(table) / np.maximum(count, 1), np.nan).T

# %% exercise 16 wrong: a string
def monthly_means(table, months):
    return "means"

# %% exercise 16 wrong: nothing
def monthly_means(table, months):
    np.nanmean(table, axis=0)

# %% exercise 16 wrong: the months of the whole table
def monthly_means(table, months):
    return np.tile(np.nanmean(table, axis=0), (12, 1))

# %% exercise 16 wrong: all nan
def monthly_means(table, months):
    return np.full((12, table.shape[1]), np.nan)

# %% exercise 16 wrong: ragged
def monthly_means(table, months):
    return [[1.0], [1.0, 2.0]]

# %% exercise 16 wrong: counts months from 0 in the caller's array
def monthly_means(table, months):
    months -= 1
    member = (months[:, None] == np.arange(12)).astype(float)
    count = member.T @ (~np.isnan(table))
    return np.where(count > 0, member.T @ np.nan_to_num(table) / np.maximum(count, 1), np.nan)

# %% exercise 16 wrong: months counted from 0
def monthly_means(table, months):
    out = np.full((12, table.shape[1]), np.nan)
    for m in range(12):
        group = table[months == m]
        for j in range(table.shape[1]):
            present = group[~np.isnan(group[:, j]), j]
            if len(present):
                out[m, j] = present.mean()
    return out

# %% exercise 16 right: nanmean month by month
def monthly_means(table, months):
    return np.array([np.nanmean(table[months == m], axis=0) for m in range(1, 13)])

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

# %% exercise 16 right: None for empty months, which becomes nan
def monthly_means(table, months):
    out = []
    for m in range(1, 13):
        rows = table[months == m]
        out.append([float(np.mean(c[~np.isnan(c)])) if (~np.isnan(c)).any() else None for c in rows.T])
    return out

# %% exercise 16 right: nanmean by month, in a loop
import warnings


def monthly_means(table, months):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return [np.nanmean(table[months == m], axis=0) for m in range(1, 13)]

# %% exercise 16 right: bincount with weights
def monthly_means(table, months):
    out = []
    for column in table.T:
        ok = ~np.isnan(column)
        total = np.bincount(months[ok], weights=column[ok], minlength=13)[1:]
        count = np.bincount(months[ok], minlength=13)[1:]
        with np.errstate(all="ignore"):
            out.append(total / count)
    return np.array(out).T

# %% exercise 16 right: a masked array turned into an array
def monthly_means(table, months):
    t = np.ma.masked_invalid(table)
    return np.array([t[months == m].mean(axis=0).filled(np.nan) if (months == m).any() else [np.nan] * t.shape[1] for m in range(1, 13)])

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

# %% exercise 17 wrong: known and unknown swapped
def skill(t, months, known):
    forecast = np.array([t[~known & (months == m)].mean() for m in months[known]])
    truth = t[known]
    return 1 - ((truth - forecast) ** 2).sum() / ((truth - t[~known].mean()) ** 2).sum()

# %% exercise 17 wrong: squares of the sums
def skill(t, months, known):
    forecast = np.array([t[known & (months == m)].mean() for m in months[~known]])
    truth = t[~known]
    return 1 - (truth - forecast).sum() ** 2 / (truth - t[known].mean()).sum() ** 2

# %% exercise 17 wrong: the mean of the days to be forecast below
def skill(t, months, known):
    t_hat = np.zeros(len(t))
    for m in range(1, 13):
        if (known & (months == m)).any():
            t_hat[months == m] = t[known & (months == m)].mean()
    b = ~known
    return 1 - np.sum((t[b] - t_hat[b]) ** 2) / np.sum((t[b] - t[b].mean()) ** 2)

# %% exercise 17 wrong: the mean of all days below
def skill(t, months, known):
    t_hat = np.zeros(len(t))
    for m in range(1, 13):
        if (known & (months == m)).any():
            t_hat[months == m] = t[known & (months == m)].mean()
    b = ~known
    return 1 - np.sum((t[b] - t_hat[b]) ** 2) / np.sum((t[b] - t.mean()) ** 2)

# %% exercise 17 wrong: judged on all days
def skill(t, months, known):
    t_hat = np.zeros(len(t))
    for m in range(1, 13):
        if (known & (months == m)).any():
            t_hat[months == m] = t[known & (months == m)].mean()
    return 1 - np.sum((t - t_hat) ** 2) / np.sum((t - t[known].mean()) ** 2)

# %% exercise 17 wrong: means of all days of the month, known or not
def skill(t, months, known):
    b = ~known
    t_hat = np.array([t[months == m].mean() for m in months])
    return 1 - np.sum((t[b] - t_hat[b]) ** 2) / np.sum((t[b] - t[known].mean()) ** 2)

# %% exercise 17 wrong: one minus forgotten
def skill(t, months, known):
    b = ~known
    t_hat = np.array([t[known & (months == m)].mean() if (known & (months == m)).any() else 0 for m in months])
    return np.sum((t[b] - t_hat[b]) ** 2) / np.sum((t[b] - t[known].mean()) ** 2)

# %% exercise 17 wrong: clipped at zero
def skill(t, months, known):
    b = ~known
    t_hat = np.array([t[known & (months == m)].mean() if (known & (months == m)).any() else 0 for m in months])
    return max(0, 1 - np.sum((t[b] - t_hat[b]) ** 2) / np.sum((t[b] - t[known].mean()) ** 2))

# %% exercise 17 wrong: the mean of the monthly means below
def skill(t, months, known):
    b = ~known
    t_hat = np.array([t[known & (months == m)].mean() if (known & (months == m)).any() else 0 for m in months])
    means = [t[known & (months == m)].mean() for m in range(1, 13) if (known & (months == m)).any()]
    return 1 - np.sum((t[b] - t_hat[b]) ** 2) / np.sum((t[b] - np.mean(means)) ** 2)

# %% exercise 17 wrong: a string
def skill(t, months, known):
    return "0.961"

# %% exercise 17 wrong: one number for each day
def skill(t, months, known):
    b = ~known
    return np.ones(b.sum())

# %% exercise 17 wrong: nothing
def skill(t, months, known):
    t[~known].mean()

# %% exercise 17 wrong: nan where a month of the year is never known
def skill(t, months, known):
    by_month = np.array([t[known & (months == m)].sum() / (known & (months == m)).sum() for m in range(1, 13)])
    b = ~known
    f = by_month[months[b] - 1]
    return float("nan") if np.isnan(by_month).any() else 1 - np.sum((t[b] - f) ** 2) / np.sum((t[b] - t[known].mean()) ** 2)

# %% exercise 17 wrong: known turned round in place
def skill(t, months, known):
    known ^= True
    b = ~known
    t_hat = np.array([t[known & (months == m)].mean() if (known & (months == m)).any() else 0 for m in months])
    return 1 - np.sum((t[b] - t_hat[b]) ** 2) / np.sum((t[b] - t[known].mean()) ** 2)

# %% exercise 17 wrong: months counted from 0 in the caller's array
def skill(t, months, known):
    months -= 1
    sums, counts = {}, {}
    for m in np.unique(months):
        sums[m], counts[m] = t[known & (months == m)].sum(), (known & (months == m)).sum()
    b = ~known
    f = np.array([sums[m] / counts[m] for m in months[b]])
    return 1 - np.sum((t[b] - f) ** 2) / np.sum((t[b] - t[known].mean()) ** 2)

# %% exercise 17 wrong: one month for all days, written into the caller's array
def skill(t, months, known):
    months[:] = 1
    b = ~known
    return 1 - np.sum((t[b] - t[known].mean()) ** 2) / np.sum((t[b] - t[known].mean()) ** 2)

# %% exercise 17 wrong: the known days are made all but the last
def skill(t, months, known):
    known[:-1] = True
    b = ~known
    f = np.array([t[known & (months == m)].mean() for m in months[b]])
    return 1 - np.sum((t[b] - f) ** 2) / np.sum((t[b] - t[known].mean()) ** 2)

# %% exercise 17 wrong: positions not shifted
def skill(t, months, known):
    mu = np.zeros(13)
    for m in range(1, 13):
        if np.any(known & (months == m)):
            mu[m - 1] = t[known & (months == m)].mean()
    truth = t[~known]
    return 1 - ((truth - mu[months[~known]]) ** 2).sum() / ((truth - t[known].mean()) ** 2).sum()

# %% exercise 17 wrong: positions not shifted, nan where no day is known
def skill(t, months, known):
    mu = np.full(12, np.nan)
    for m in range(1, 13):
        if np.any(known & (months == m)):
            mu[m - 1] = t[known & (months == m)].mean()
    truth = t[~known]
    return 1 - ((truth - mu[months[~known]]) ** 2).sum() / ((truth - t[known].mean()) ** 2).sum()

# %% exercise 17 wrong: mean errors of all days
def skill(t, months, known):
    mu = np.array([t[known & (months == m)].mean() if np.any(known & (months == m)) else 0 for m in range(1, 13)])
    return 1 - ((t - mu[months - 1]) ** 2).mean() / ((t[~known] - t[known].mean()) ** 2).mean()

# %% exercise 17 right: twelve means, then fancy indexing
def skill(t, months, known):
    t_hat = np.full(12, np.nan)
    for m in set(months[known].tolist()):
        t_hat[m - 1] = t[known & (months == m)].mean()
    errors, plain = (t - t_hat[months - 1])[~known], (t - t[known].mean())[~known]
    return 1 - np.sum(errors**2) / np.sum(plain**2)

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

# %% exercise 17 right: a dictionary of lists, a Fraction-free loop
def skill(t, months, known):
    by = {}
    for v, m, k in zip(t, months, known):
        if k:
            by.setdefault(int(m), []).append(float(v))
    every = [v for vs in by.values() for v in vs]
    bar = sum(every) / len(every)
    top = bottom = 0.0
    for v, m, k in zip(t, months, known):
        if not k:
            vs = by[int(m)]
            top += (v - sum(vs) / len(vs)) ** 2
            bottom += (v - bar) ** 2
    return 1 - top / bottom

# %% exercise 17 right: means squared errors, an array of no axis
def skill(t, months, known):
    b = ~known
    table = (months[b][:, None] == months) & known
    f = (table * t).sum(axis=1) / table.sum(axis=1)
    return np.array(1 - np.mean((t[b] - f) ** 2) / np.mean((t[b] - t[known].mean()) ** 2))

# %% exercise 17 right: float32
def skill(t, months, known):
    t = t.astype(np.float32)
    mu = {m: t[known & (months == m)].mean() for m in set(months[known].tolist())}
    forecast = np.array([mu[m] for m in months[~known].tolist()])
    return 1 - np.sum((t[~known] - forecast) ** 2) / np.sum((t[~known] - t[known].mean()) ** 2)
