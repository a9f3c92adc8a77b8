# %% exercise 1 wrong: the superscript is a power
answers = {"a": True, "b": False, "c": True, "d": False, "e": True, "f": True, "g": False}


# %% exercise 1 wrong: the order of the quantifiers does not matter
answers = {"a": False, "b": False, "c": True, "d": False, "e": True, "f": True, "g": True}


# %% exercise 1 wrong: log of a sum taken for the sum of logs
answers = {"a": False, "b": False, "c": True, "d": True, "e": True, "f": True, "g": False}


# %% exercise 1 wrong: contrapositive not recognized
answers = {"a": False, "b": False, "c": True, "d": False, "e": True, "f": False, "g": False}


# %% exercise 1 wrong: everything true
answers = dict.fromkeys("abcdefg", True)


# %% exercise 1 wrong: words instead of truth values
answers = dict.fromkeys("abcdefg", "False")


# %% exercise 1 wrong: read the superscript as a power, and softmax as scale free
answers = {"a": True, "b": True, "c": True, "d": False, "e": True, "f": True, "g": False}


# %% exercise 1 wrong: contrapositive taken for a mere negation, quantifiers swapped
answers = {"a": False, "b": False, "c": True, "d": False, "e": True, "f": False, "g": True}


# %% exercise 1 wrong: an array where a truth value is wanted
answers = {"a": np.array([False, False]), "b": False, "c": True, "d": False, "e": True, "f": True, "g": False}


# %% exercise 1 right: NumPy booleans from experiments
z = np.array([0.0, 1.0])
answers = {
    "a": np.bool_(False),
    "b": np.allclose(softmax(2 * z), softmax(z)),
    "c": np.bool_(True),
    "d": np.isclose(np.log(1 + 1), np.log(1) + np.log(1)),
    "e": True,
    "f": True,
    "g": False,
}


# %% exercise 1 right: found by computing, as np.bool_ and comparisons
answers = dict(zip("abcdefg", np.array([0, 0, 1, 0, 1, 1, 0]) == 1))


# %% exercise 2 wrong: sum over examples gives a number
shapes = {"a": (5,), "b": (3,), "c": (), "d": (3,), "e": (), "f": (), "g": (5,), "h": ()}


# %% exercise 2 wrong: x^(4) has as many entries as there are examples
shapes = {"a": (5,), "b": (5,), "c": (), "d": (5,), "e": (), "f": (5,), "g": (5,), "h": ()}


# %% exercise 2 wrong: the circled dot taken for a sum of products
shapes = {"a": (5,), "b": (3,), "c": (), "d": (), "e": (), "f": (3,), "g": (5,), "h": ()}


# %% exercise 2 wrong: columns instead of vectors
shapes = {"a": (5, 1), "b": (1, 3), "c": (), "d": (1, 3), "e": (), "f": (1, 3), "g": (5, 1), "h": ()}


# %% exercise 2 wrong: a number has one entry
shapes = {"a": (5,), "b": (3,), "c": (1,), "d": (3,), "e": (1,), "f": (3,), "g": (5,), "h": (1,)}


# %% exercise 2 wrong: text
shapes = dict.fromkeys("abcdefgh", "(5,)")


# %% exercise 2 wrong: the sum over i of x(i) as a number, the product by entries as a number
shapes = {"a": (5,), "b": (3,), "c": (), "d": (), "e": (), "f": (), "g": (5,), "h": ()}


# %% exercise 2 wrong: columns as tables
shapes = {"a": (5, 1), "b": (1, 3), "c": (), "d": (3,), "e": (), "f": (3,), "g": (5,), "h": ()}


# %% exercise 2 wrong: the vector itself in a tuple instead of its length
shapes = {"a": (np.arange(5),), "b": (3,), "c": (), "d": (3,), "e": (), "f": (3,), "g": (5,), "h": ()}


# %% exercise 2 wrong: lists nested in a tuple
shapes = {"a": ([5],), "b": (3,), "c": (), "d": (3,), "e": (), "f": (3,), "g": (5,), "h": ()}


# %% exercise 2 right: computed
X0, y0, w0 = np.ones((5, 3)), np.ones(5), np.ones(3)
things = [
    X0 @ w0,
    X0[3],
    X0[3, 1],
    w0 * X0[3],
    np.linalg.norm(X0 @ w0 - y0) ** 2,
    X0.sum(axis=0),
    softmax(X0 @ w0),
    (y0 * (X0 @ w0)).sum(),
]
shapes = dict(zip("abcdefgh", map(np.shape, things)))


# %% exercise 2 right: brackets without the comma, and lists
shapes = {"a": (5), "b": [3], "c": [], "d": (3), "e": (), "f": (3,), "g": [5], "h": ()}


# %% exercise 2 right: asked NumPy for the shapes
X5, y5, w3 = np.ones((5, 3)), np.ones(5), np.ones(3)
shapes = {
    "a": (X5 @ w3).shape,
    "b": X5[3].shape,
    "c": X5[3, 1].shape,
    "d": (w3 * X5[3]).shape,
    "e": np.sum((X5 @ w3 - y5) ** 2).shape,
    "f": X5.sum(axis=0).shape,
    "g": softmax(X5 @ w3).shape,
    "h": np.shape(y5 @ (X5 @ w3)),
}


# %% exercise 2 right: lists instead of tuples
shapes = {"a": [5], "b": [3], "c": [], "d": [3], "e": [], "f": [3], "g": [5], "h": []}


# %% exercise 3 wrong: squared instead of absolute misses
def mean_absolute_error(y, y_hat):
    return ((y - y_hat) ** 2).mean()


def posterior(prior, hit, false_alarm):
    return hit * prior / (hit * prior + false_alarm * (1 - prior))


def gate(g, u, v):
    return g * u + (1 - g) * v


def similarity(x, z, s):
    return np.exp(-((x - z) ** 2).sum() / (2 * s**2))


def cross_entropy(P, y):
    return -np.log(P[np.arange(len(y)), y]).mean()


# %% exercise 3 wrong: the bar turned around
def mean_absolute_error(y, y_hat):
    return np.abs(y - y_hat).mean()


def posterior(prior, hit, false_alarm):
    return hit


def gate(g, u, v):
    return g * u + (1 - g) * v


def similarity(x, z, s):
    return np.exp(-((x - z) ** 2).sum() / (2 * s**2))


def cross_entropy(P, y):
    return -np.log(P[np.arange(len(y)), y]).mean()


# %% exercise 3 wrong: the denominator counts only false alarms of everybody
def mean_absolute_error(y, y_hat):
    return np.abs(y - y_hat).mean()


def posterior(prior, hit, false_alarm):
    return hit * prior / (hit * prior + false_alarm)


def gate(g, u, v):
    return g * u + (1 - g) * v


def similarity(x, z, s):
    return np.exp(-((x - z) ** 2).sum() / (2 * s**2))


def cross_entropy(P, y):
    return -np.log(P[np.arange(len(y)), y]).mean()


# %% exercise 3 wrong: the circled dot as a sum of products
def mean_absolute_error(y, y_hat):
    return np.abs(y - y_hat).mean()


def posterior(prior, hit, false_alarm):
    return hit * prior / (hit * prior + false_alarm * (1 - prior))


def gate(g, u, v):
    return g @ u + (1 - g) @ v


def similarity(x, z, s):
    return np.exp(-((x - z) ** 2).sum() / (2 * s**2))


def cross_entropy(P, y):
    return -np.log(P[np.arange(len(y)), y]).mean()


# %% exercise 3 wrong: norm not squared
def mean_absolute_error(y, y_hat):
    return np.abs(y - y_hat).mean()


def posterior(prior, hit, false_alarm):
    return hit * prior / (hit * prior + false_alarm * (1 - prior))


def gate(g, u, v):
    return g * u + (1 - g) * v


def similarity(x, z, s):
    return np.exp(-np.linalg.norm(x - z) / (2 * s**2))


def cross_entropy(P, y):
    return -np.log(P[np.arange(len(y)), y]).mean()


# %% exercise 3 wrong: divided by 2, then multiplied by s squared
def mean_absolute_error(y, y_hat):
    return np.abs(y - y_hat).mean()


def posterior(prior, hit, false_alarm):
    return hit * prior / (hit * prior + false_alarm * (1 - prior))


def gate(g, u, v):
    return g * u + (1 - g) * v


def similarity(x, z, s):
    return np.exp(-((x - z) ** 2).sum() / 2 * s**2)


def cross_entropy(P, y):
    return -np.log(P[np.arange(len(y)), y]).mean()


# %% exercise 3 wrong: log base 2
def mean_absolute_error(y, y_hat):
    return np.abs(y - y_hat).mean()


def posterior(prior, hit, false_alarm):
    return hit * prior / (hit * prior + false_alarm * (1 - prior))


def gate(g, u, v):
    return g * u + (1 - g) * v


def similarity(x, z, s):
    return np.exp(-((x - z) ** 2).sum() / (2 * s**2))


def cross_entropy(P, y):
    return -np.log2(P[np.arange(len(y)), y]).mean()


# %% exercise 3 wrong: all logs of a block of columns instead of one a row
def mean_absolute_error(y, y_hat):
    return np.abs(y - y_hat).mean()


def posterior(prior, hit, false_alarm):
    return hit * prior / (hit * prior + false_alarm * (1 - prior))


def gate(g, u, v):
    return g * u + (1 - g) * v


def similarity(x, z, s):
    return np.exp(-((x - z) ** 2).sum() / (2 * s**2))


def cross_entropy(P, y):
    return -np.log(P[:, y]).mean()


# %% exercise 3 wrong: prints instead of returning
def mean_absolute_error(y, y_hat):
    print(np.abs(y - y_hat).mean())


def posterior(prior, hit, false_alarm):
    print(hit * prior / (hit * prior + false_alarm * (1 - prior)))


def gate(g, u, v):
    print(g * u + (1 - g) * v)


def similarity(x, z, s):
    print(np.exp(-((x - z) ** 2).sum() / (2 * s**2)))


def cross_entropy(P, y):
    print(-np.log(P[np.arange(len(y)), y]).mean())


# %% exercise 3 wrong: changes its inputs
def mean_absolute_error(y, y_hat):
    y -= y_hat
    return np.abs(y).mean()


def posterior(prior, hit, false_alarm):
    return hit * prior / (hit * prior + false_alarm * (1 - prior))


def gate(g, u, v):
    return g * u + (1 - g) * v


def similarity(x, z, s):
    return np.exp(-((x - z) ** 2).sum() / (2 * s**2))


def cross_entropy(P, y):
    return -np.log(P[np.arange(len(y)), y]).mean()


# %% exercise 3 wrong: returns text
def mean_absolute_error(y, y_hat):
    return f"{np.abs(y - y_hat).mean():.3f} on average"


def posterior(prior, hit, false_alarm):
    return hit * prior / (hit * prior + false_alarm * (1 - prior))


def gate(g, u, v):
    return g * u + (1 - g) * v


def similarity(x, z, s):
    return np.exp(-((x - z) ** 2).sum() / (2 * s**2))


def cross_entropy(P, y):
    return -np.log(P[np.arange(len(y)), y]).mean()


# %% exercise 3 wrong: absolute value of the sum of misses
def mean_absolute_error(y, y_hat):
    return abs((y - y_hat).sum()) / len(y)


def posterior(prior, hit, false_alarm):
    return hit * prior / (hit * prior + false_alarm * (1 - prior))


def gate(g, u, v):
    return g * u + (1 - g) * v


def similarity(x, z, s):
    return np.exp(-((x - z) ** 2).sum() / (2 * s**2))


def cross_entropy(P, y):
    return -np.mean([np.log(p_i[y_i]) for p_i, y_i in zip(P, y)])


# %% exercise 3 wrong: bar turned around, P(B given A) returned
def mean_absolute_error(y, y_hat):
    return np.abs(y - y_hat).mean()


def posterior(prior, hit, false_alarm):
    return hit * prior / (hit + false_alarm)


def gate(g, u, v):
    return g * u + (1 - g) * v


def similarity(x, z, s):
    return np.exp(-((x - z) ** 2).sum() / (2 * s**2))


def cross_entropy(P, y):
    return -np.mean([np.log(p_i[y_i]) for p_i, y_i in zip(P, y)])


# %% exercise 3 wrong: options counted from 1
def mean_absolute_error(y, y_hat):
    return np.abs(y - y_hat).mean()


def posterior(prior, hit, false_alarm):
    return hit * prior / (hit * prior + false_alarm * (1 - prior))


def gate(g, u, v):
    return g * u + (1 - g) * v


def similarity(x, z, s):
    return np.exp(-((x - z) ** 2).sum() / (2 * s**2))


def cross_entropy(P, y):
    return -np.mean([np.log(p_i[y_i - 1]) for p_i, y_i in zip(P, y)])


# %% exercise 3 wrong: a huge integer
def mean_absolute_error(y, y_hat):
    return 10**400


def posterior(prior, hit, false_alarm):
    return hit * prior / (hit * prior + false_alarm * (1 - prior))


def gate(g, u, v):
    return g * u + (1 - g) * v


def similarity(x, z, s):
    return np.exp(-((x - z) ** 2).sum() / (2 * s**2))


def cross_entropy(P, y):
    return -np.mean([np.log(p_i[y_i]) for p_i, y_i in zip(P, y)])


# %% exercise 3 wrong: right numbers, but y is overwritten by the misses
def mean_absolute_error(y, y_hat):
    y -= y_hat
    return np.abs(y).mean()


def posterior(prior, hit, false_alarm):
    return hit * prior / (hit * prior + false_alarm * (1 - prior))


def gate(g, u, v):
    return g * u + (1 - g) * v


def similarity(x, z, s):
    return np.exp(-((x - z) ** 2).sum() / (2 * s**2))


def cross_entropy(P, y):
    return -np.mean([np.log(p_i[y_i]) for p_i, y_i in zip(P, y)])


# %% exercise 3 wrong: nothing comes back when the table has two rows
def mean_absolute_error(y, y_hat):
    return np.abs(y - y_hat).mean()


def posterior(prior, hit, false_alarm):
    return hit * prior / (hit * prior + false_alarm * (1 - prior))


def gate(g, u, v):
    return g * u + (1 - g) * v


def similarity(x, z, s):
    return np.exp(-((x - z) ** 2).sum() / (2 * s**2))


def cross_entropy(P, y):
    if len(P) > 2:
        return -np.mean([np.log(p_i[y_i]) for p_i, y_i in zip(P, y)])


# %% exercise 3 wrong: cross-entropy by the logarithm of the product
def mean_absolute_error(y, y_hat):
    return np.abs(y - y_hat).mean()


def posterior(prior, hit, false_alarm):
    return hit * prior / (hit * prior + false_alarm * (1 - prior))


def gate(g, u, v):
    return g * u + (1 - g) * v


def similarity(x, z, s):
    return np.exp(-((x - z) ** 2).sum() / (2 * s**2))


def cross_entropy(P, y):
    return -np.log(np.prod(P[np.arange(len(y)), y])) / len(y)


# %% exercise 3 wrong: a gate that keeps whole numbers
def mean_absolute_error(y, y_hat):
    return np.abs(y - y_hat).mean()


def posterior(prior, hit, false_alarm):
    return hit * prior / (hit * prior + false_alarm * (1 - prior))


def gate(g, u, v):
    mixed = np.zeros_like(u)
    mixed[:] = g * u + (1 - g) * v
    return mixed


def similarity(x, z, s):
    return np.exp(-((x - z) ** 2).sum() / (2 * s**2))


def cross_entropy(P, y):
    return -np.mean([np.log(p_i[y_i]) for p_i, y_i in zip(P, y)])


# %% exercise 3 wrong: the mean absolute error as text
def mean_absolute_error(y, y_hat):
    return f"{np.abs(y - y_hat).mean():.9f}"


def posterior(prior, hit, false_alarm):
    return hit * prior / (hit * prior + false_alarm * (1 - prior))


def gate(g, u, v):
    return g * u + (1 - g) * v


def similarity(x, z, s):
    return np.exp(-((x - z) ** 2).sum() / (2 * s**2))


def cross_entropy(P, y):
    return -np.mean([np.log(p_i[y_i]) for p_i, y_i in zip(P, y)])


# %% exercise 3 wrong: cross-entropy sorts the options in place
def mean_absolute_error(y, y_hat):
    return np.abs(y - y_hat).mean()


def posterior(prior, hit, false_alarm):
    return hit * prior / (hit * prior + false_alarm * (1 - prior))


def gate(g, u, v):
    return g * u + (1 - g) * v


def similarity(x, z, s):
    return np.exp(-((x - z) ** 2).sum() / (2 * s**2))


def cross_entropy(P, y):
    right = P[np.arange(len(y)), y]
    y.sort()
    return -np.log(right).mean()


# %% exercise 3 wrong: the gate comes back as a generator
def mean_absolute_error(y, y_hat):
    return np.mean(np.abs(y - y_hat))


def posterior(prior, hit, false_alarm):
    return hit * prior / (hit * prior + false_alarm * (1 - prior))


def gate(g, u, v):
    return (a * b + (1 - a) * c for a, b, c in zip(g, u, v))


def similarity(x, z, s):
    return np.exp(-np.sum((x - z) ** 2) / (2 * s**2))


def cross_entropy(P, y):
    return -np.mean(np.log(P[np.arange(len(y)), y]))


# %% exercise 3 right: loops and plain Python
def mean_absolute_error(y, y_hat):
    total = 0
    for a, b in zip(y, y_hat):
        total += max(a - b, b - a)
    return total / len(y)


def posterior(prior, hit, false_alarm):
    return 1 / (1 + false_alarm * (1 - prior) / (hit * prior))


def gate(g, u, v):
    return [a * b + (1 - a) * c for a, b, c in zip(g, u, v)]


def similarity(x, z, s):
    result = 1.0
    for a, b in zip(x, z):
        result *= float(np.exp(-((a - b) ** 2) / (2 * s**2)))
    return result


def cross_entropy(P, y):
    total = 0
    for i in range(len(y)):
        total -= float(np.log(P[i][y[i]]))
    return total / len(y)


# %% exercise 3 right: library calls
def mean_absolute_error(y, y_hat):
    return np.linalg.norm(y - y_hat, ord=1) / np.size(y)


def posterior(prior, hit, false_alarm):
    return np.divide(hit * prior, np.dot([hit, false_alarm], [prior, 1 - prior]))


def gate(g, u, v):
    return v + np.multiply(g, u - v)


def similarity(x, z, s):
    return np.exp(-0.5 * (np.linalg.norm(x - z) / s) ** 2)


def cross_entropy(P, y):
    return -np.log(np.take_along_axis(P, y[:, None], axis=1)).mean()


# %% exercise 3 right: other library calls, lists, masks and loops
import math
from math import dist, exp, fsum


def mean_absolute_error(y, y_hat):
    return np.linalg.norm(np.subtract(y, y_hat), ord=1) / np.size(y)


def posterior(prior, hit, false_alarm):
    odds = prior / (1 - prior) * hit / false_alarm
    return odds / (1 + odds)


def gate(g, u, v):
    return [v_j + g_j * (u_j - v_j) for g_j, u_j, v_j in zip(g.tolist(), u.tolist(), v.tolist())]


def similarity(x, z, s):
    return exp(-0.5 * (dist(x, z) / s) ** 2)


def cross_entropy(P, y):
    return fsum(-math.log(float(p[k])) for p, k in zip(P, y)) / len(y)


# %% exercise 3 right: in single precision
def mean_absolute_error(y, y_hat):
    return np.abs(np.float32(y) - np.float32(y_hat)).mean()


def posterior(prior, hit, false_alarm):
    prior, hit, false_alarm = np.float32(prior), np.float32(hit), np.float32(false_alarm)
    return hit * prior / (hit * prior + false_alarm * (1 - prior))


def gate(g, u, v):
    g, u, v = np.float32(g), np.float32(u), np.float32(v)
    return g * u + (1 - g) * v


def similarity(x, z, s):
    x, z, s = np.float32(x), np.float32(z), np.float32(s)
    return np.exp(-((x - z) ** 2).sum() / (2 * s**2))


def cross_entropy(P, y):
    return -np.log(np.float32(P)[np.arange(len(y)), y]).mean()


# %% exercise 3 right: one-hot rows and the trace
def mean_absolute_error(y, y_hat):
    return np.trace(np.abs(np.subtract.outer(y, y_hat))) / len(y)


def posterior(prior, hit, false_alarm):
    shares = np.array([hit * prior, false_alarm * (1 - prior)])
    return (shares / shares.sum())[0]


def gate(g, u, v):
    return np.stack([g, 1 - g, u, v]).T @ np.zeros(4) + (np.array([g, 1 - g]) * np.array([u, v])).sum(axis=0)


def similarity(x, z, s):
    return np.prod(np.exp(-((x - z) ** 2) / (2 * s**2)))


def cross_entropy(P, y):
    return -(np.log(P) * np.eye(P.shape[1])[y]).sum(axis=1).mean()


# %% exercise 4 wrong: largest miss taken for the one-norm
formulas = {"a": 1, "b": 4, "c": 6, "d": 8, "e": 10}


# %% exercise 4 wrong: square outside the mean
formulas = {"a": 2, "b": 3, "c": 6, "d": 8, "e": 10}


# %% exercise 4 wrong: the mean forgotten
formulas = {"a": 2, "b": 11, "c": 6, "d": 8, "e": 10}


# %% exercise 4 wrong: square inside the sum
formulas = {"a": 2, "b": 4, "c": 5, "d": 8, "e": 10}


# %% exercise 4 wrong: log of a sum
formulas = {"a": 2, "b": 4, "c": 6, "d": 7, "e": 10}


# %% exercise 4 wrong: are all equal
formulas = {"a": 2, "b": 4, "c": 6, "d": 8, "e": 9}


# %% exercise 4 wrong: text
formulas = {"a": "2", "b": "4", "c": "6", "d": "8", "e": "10"}


# %% exercise 4 wrong: one-norm for the maximum, square inside
formulas = {"a": 1, "b": 3, "c": 5, "d": 7, "e": 9}


# %% exercise 4 wrong: mean taken for the plain sum of squares
formulas = {"a": 2, "b": 11, "c": 6, "d": 8, "e": 12}


# %% exercise 4 wrong: lists of candidates
formulas = {"a": [2], "b": [4], "c": [6], "d": [8], "e": [10]}


# %% exercise 4 wrong: nan, and the names missing
formulas = {"a": 2, "b": float("nan"), "c": 6, "d": 8, "e": 10}


# %% exercise 4 right: floats and NumPy integers
formulas = {"a": 2.0, "b": np.int64(4), "c": 6, "d": np.float64(8), "e": 10}


# %% exercise 4 right: NumPy integers in another order
formulas = {name: number for name, number in zip("edcba", np.arange(10, 0, -2))}


# %% exercise 5 wrong: the first line
broken = 1
kinds = {"i": "contradiction", "ii": "contrapositive", "iii": "direct", "iv": "induction"}
n_0 = 12


# %% exercise 5 wrong: the logarithm blamed
broken = 2
kinds = {"i": "contradiction", "ii": "contrapositive", "iii": "direct", "iv": "induction"}
n_0 = 12


# %% exercise 5 wrong: contrapositive and contradiction exchanged
broken = 4
kinds = {"i": "contrapositive", "ii": "contradiction", "iii": "direct", "iv": "induction"}
n_0 = 12


# %% exercise 5 wrong: a proof without a step taken for a direct one
broken = 4
kinds = {"i": "contradiction", "ii": "direct", "iii": "direct", "iv": "induction"}
n_0 = 12


# %% exercise 5 wrong: invented kinds
broken = 4
kinds = {"i": "reductio", "ii": "contrapositive", "iii": "direct", "iv": "induction"}
n_0 = 12


# %% exercise 5 wrong: n_0, strict inequality
broken, kinds = 4, {"i": "contradiction", "ii": "contrapositive", "iii": "direct", "iv": "induction"}
n_0 = 13


# %% exercise 5 wrong: n_0, one too small
broken, kinds = 4, {"i": "contradiction", "ii": "contrapositive", "iii": "direct", "iv": "induction"}
n_0 = 11


# %% exercise 5 wrong: n_0, starts at one
broken, kinds = 4, {"i": "contradiction", "ii": "contrapositive", "iii": "direct", "iv": "induction"}
n_0 = 1


# %% exercise 5 wrong: n_0, from 12n = 6n²
broken, kinds = 4, {"i": "contradiction", "ii": "contrapositive", "iii": "direct", "iv": "induction"}
n_0 = 2


# %% exercise 5 wrong: n_0, a half
broken, kinds = 4, {"i": "contradiction", "ii": "contrapositive", "iii": "direct", "iv": "induction"}
n_0 = 12.5


# %% exercise 5 wrong: n_0, True for a number
broken, kinds = 4, {"i": "contradiction", "ii": "contrapositive", "iii": "direct", "iv": "induction"}
n_0 = True


# %% exercise 5 wrong: n_0, no end
broken, kinds = 4, {"i": "contradiction", "ii": "contrapositive", "iii": "direct", "iv": "induction"}
n_0 = float("inf")


# %% exercise 5 wrong: n_0, nan
broken, kinds = 4, {"i": "contradiction", "ii": "contrapositive", "iii": "direct", "iv": "induction"}
n_0 = float("nan")


# %% exercise 5 wrong: n_0, a list
broken, kinds = 4, {"i": "contradiction", "ii": "contrapositive", "iii": "direct", "iv": "induction"}
n_0 = [12]


# %% exercise 5 wrong: n_0, text
broken, kinds = 4, {"i": "contradiction", "ii": "contrapositive", "iii": "direct", "iv": "induction"}
n_0 = "twelve"


# %% exercise 5 wrong: n_0, complex
broken, kinds = 4, {"i": "contradiction", "ii": "contrapositive", "iii": "direct", "iv": "induction"}
n_0 = np.complex128(12)


# %% exercise 5 wrong: n_0, a huge integer
broken, kinds = 4, {"i": "contradiction", "ii": "contrapositive", "iii": "direct", "iv": "induction"}
n_0 = 10**400


# %% exercise 5 right: spelled otherwise, and found by search
broken = np.int64(4)
kinds = {"iv": "Induction", "iii": "Direct", "ii": "by contrapositive", "i": "By contradiction"}
n_0 = float(next(m for m in range(1, 100) if all(5 * n**2 + 12 * n <= 6 * n**2 for n in range(m, 1000))))


# %% exercise 6 wrong: still the squared norm
def absolute_objective(w, X, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * (w**2).sum()


def best_weights(X, y, lams, axis):
    return np.array([argmin_over_grid(lambda w: absolute_objective(w, X, y, lam), axis, axis) for lam in lams])


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: the charge inside the sum over examples
def absolute_objective(w, X, y, lam):
    return sum((x @ w - t) ** 2 + lam * np.abs(w).sum() for x, t in zip(X, y))


def best_weights(X, y, lams, axis):
    return np.array([argmin_over_grid(lambda w: absolute_objective(w, X, y, lam), axis, axis) for lam in lams])


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: absolute value of the sum
def absolute_objective(w, X, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * abs(w.sum())


def best_weights(X, y, lams, axis):
    return np.array([argmin_over_grid(lambda w: absolute_objective(w, X, y, lam), axis, axis) for lam in lams])


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: ignores lam in the search
def absolute_objective(w, X, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * np.abs(w).sum()


def best_weights(X, y, lams, axis):
    return np.array([argmin_over_grid(lambda w: absolute_objective(w, X, y, 1), axis, axis) for lam in lams])


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: the functions made first, the loop variable read later
def absolute_objective(w, X, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * np.abs(w).sum()


def best_weights(X, y, lams, axis):
    objectives = [lambda w: absolute_objective(w, X, y, lam) for lam in lams]
    return np.array([argmin_over_grid(f, axis, axis) for f in objectives])


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: how low instead of where
def absolute_objective(w, X, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * np.abs(w).sum()


def best_weights(X, y, lams, axis):
    return [min(absolute_objective(np.array([a, b]), X, y, lam) for a in axis for b in axis) for lam in lams]


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: both charges shrink alike
def absolute_objective(w, X, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * np.abs(w).sum()


def best_weights(X, y, lams, axis):
    return np.array([argmin_over_grid(lambda w: absolute_objective(w, X, y, lam), axis, axis) for lam in lams])


zeros = {"squares": 0, "absolute": 0}


# %% exercise 6 wrong: a list of points with their values
def absolute_objective(w, X, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * np.abs(w).sum()


def best_weights(X, y, lams, axis):
    return [(lam, argmin_over_grid(lambda w: absolute_objective(w, X, y, lam), axis, axis)) for lam in lams]


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: the sum without absolute values
def absolute_objective(w, X, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * w.sum()


def best_weights(X, y, lams, axis):
    return [argmin_over_grid(lambda w: absolute_objective(w, X, y, lam), axis, axis) for lam in lams]


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: the search for the ridge objective
def absolute_objective(w, X, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * np.abs(w).sum()


def best_weights(X, y, lams, axis):
    return np.array([argmin_over_grid(lambda w: ridge_objective(w, X, y, lam), axis, axis) for lam in lams])


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: each entry searched with the other at zero
def absolute_objective(w, X, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * np.abs(w).sum()


def best_weights(X, y, lams, axis):
    rows = []
    for lam in lams:
        first = min(axis, key=lambda a: absolute_objective(np.array([a, 0.0]), X, y, lam))
        second = min(axis, key=lambda a: absolute_objective(np.array([0.0, a]), X, y, lam))
        rows.append([first, second])
    return rows


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: right value, but y is overwritten
def absolute_objective(w, X, y, lam):
    y -= X @ w
    return (y**2).sum() + lam * np.abs(w).sum()


def best_weights(X, y, lams, axis):
    return [argmin_over_grid(lambda w: absolute_objective(w, X, y.copy(), lam), axis, axis) for lam in lams]


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: best_weights overwrites its y
def absolute_objective(w, X, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * np.abs(w).sum()


def best_weights(X, y, lams, axis):
    found = [argmin_over_grid(lambda w: absolute_objective(w, X, y, lam), axis, axis) for lam in lams]
    y -= y.mean()
    return found


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: a huge integer
def absolute_objective(w, X, y, lam):
    return 10**400


def best_weights(X, y, lams, axis):
    return [[0, 0] for lam in lams]


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: huge integers from the search
def absolute_objective(w, X, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * np.abs(w).sum()


def best_weights(X, y, lams, axis):
    return [[10**400, 0] for lam in lams]


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: one row for the last charge only
def absolute_objective(w, X, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * np.abs(w).sum()


def best_weights(X, y, lams, axis):
    for lam in lams:
        return argmin_over_grid(lambda w: absolute_objective(w, X, y, lam), axis, axis)


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: zeros guessed as arrays
def absolute_objective(w, X, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * np.abs(w).sum()


def best_weights(X, y, lams, axis):
    return np.array([argmin_over_grid(lambda w: absolute_objective(w, X, y, lam), axis, axis) for lam in lams])


zeros = {"squares": np.array([0, 0]), "absolute": np.array([0, 1])}


# %% exercise 6 wrong: rounded to whole prices
def absolute_objective(w, X, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * np.abs(w).sum()


def best_weights(X, y, lams, axis):
    rows = np.zeros((len(lams), 2), dtype=int)
    for k, lam in enumerate(lams):
        rows[k] = argmin_over_grid(lambda w: absolute_objective(w, X, y, lam), axis, axis)
    return rows


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: first entry searched with the second at zero, then the second
def absolute_objective(w, X, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * np.abs(w).sum()


def best_weights(X, y, lams, axis):
    rows = []
    for lam in lams:
        a = min(axis, key=lambda a: absolute_objective(np.array([a, 0.0]), X, y, lam))
        b = min(axis, key=lambda b: absolute_objective(np.array([a, b]), X, y, lam))
        rows.append([a, b])
    return rows


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: best weights without a grid, each rounded to the nearest candidate
def absolute_objective(w, X, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * np.abs(w).sum()


def best_weights(X, y, lams, axis):
    rows = []
    for lam in lams:
        w = np.zeros(2)
        for _ in range(500):
            for j in range(2):
                c = X[:, j] @ (y - X @ w + X[:, j] * w[j])
                w[j] = np.sign(c) * max(abs(c) - lam / 2, 0) / (X[:, j] @ X[:, j])
        rows.append([axis[np.argmin(np.abs(axis - v))] for v in w])
    return rows


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: right value, but w is overwritten by its absolute values
def absolute_objective(w, X, y, lam):
    value = ((X @ w - y) ** 2).sum()
    np.abs(w, out=w)
    return value + lam * w.sum()


def best_weights(X, y, lams, axis):
    return [argmin_over_grid(lambda w: absolute_objective(w.copy(), X, y, lam), axis, axis) for lam in lams]


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: one weight after the other, round and round
def absolute_objective(w, X, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * np.abs(w).sum()


def best_weights(X, y, lams, axis):
    rows = []
    for lam in lams:
        w = np.zeros(2)
        for _ in range(20):
            for j in range(2):
                values = [absolute_objective(np.where(np.arange(2) == j, a, w), X, y, lam) for a in axis]
                w[j] = axis[np.argmin(values)]
        rows.append(w)
    return rows


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: charges sorted first
def absolute_objective(w, X, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * np.abs(w).sum()


def best_weights(X, y, lams, axis):
    return [argmin_over_grid(lambda w: absolute_objective(w, X, y, lam), axis, axis) for lam in sorted(lams)]


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: best_weights centres its axis in place
def absolute_objective(w, X, y, lam):
    return ((X @ w - y) ** 2).sum() + lam * np.abs(w).sum()


def best_weights(X, y, lams, axis):
    found = [argmin_over_grid(lambda w: absolute_objective(w, X, y, lam), axis, axis) for lam in lams]
    axis -= axis.mean()
    return found


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: the charges are taken out of their list
def absolute_objective(w, X, y, lam):
    return np.sum((X @ w - y) ** 2) + lam * np.sum(np.abs(w))


def best_weights(X, y, lams, axis):
    found = []
    while lams:
        lam = lams.pop(0)
        found.append(argmin_over_grid(lambda w: absolute_objective(w, X, y, lam), axis, axis))
    return found


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 wrong: the search calls a function without a return
def absolute_objective(w, X, y, lam):
    return np.sum((X @ w - y) ** 2) + lam * np.sum(np.abs(w))


def best_weights(X, y, lams, axis):
    def height(w):
        absolute_objective(w, X, y, lam)

    found = []
    for lam in lams:
        found.append(argmin_over_grid(height, axis, axis))
    return np.array(found)


zeros = {"squares": 0, "absolute": 1}


# %% exercise 6 right: min with a key over all pairs
def absolute_objective(w, X, y, lam):
    return sum(np.square(np.dot(X, w) - y), lam * sum(map(abs, w)))


def best_weights(X, y, lams, axis):
    return [min(itertools.product(axis, repeat=2), key=lambda w: absolute_objective(w, X, y, lam)) for lam in lams]


zeros = {"squares": int(0), "absolute": np.count_nonzero([-2.75, 0]) * 1.0}


# %% exercise 6 right: the whole grid at once
def absolute_objective(w, X, y, lam):
    miss = y - X @ w
    return np.linalg.norm(miss) ** 2 + lam * np.linalg.norm(w, 1)


def best_weights(X, y, lams, axis):
    W = np.array([[a, b] for a in axis for b in axis])
    misses = ((X @ W.T - y[:, None]) ** 2).sum(axis=0)
    return [list(W[(misses + lam * np.abs(W).sum(axis=1)).argmin()]) for lam in lams]


results = best_weights(Z, t, [3000], np.arange(-8, 8.25, 0.25))
squared = argmin_over_grid(lambda w: ridge_objective(w, Z, t, 3000), *[np.arange(-8, 8.25, 0.25)] * 2)
zeros = {"squares": int((squared == 0).sum()), "absolute": int((np.array(results) == 0).sum())}


# %% exercise 6 right: plain loops
def absolute_objective(w, X, y, lam):
    total = 0.0
    for x_i, y_i in zip(X, y):
        total += (sum(a * b for a, b in zip(w, x_i)) - y_i) ** 2
    for w_j in w:
        total += lam * abs(w_j)
    return total


def best_weights(X, y, lams, axis):
    found = []
    for lam in lams:
        best, where = float("inf"), None
        for a in axis:
            for b in axis:
                value = absolute_objective((a, b), X, y, lam)
                if value < best:
                    best, where = value, (a, b)
        found.append(where)
    return found


zeros = {"squares": 0.0, "absolute": np.int64(1)}


# %% exercise 6 right: broadcasting over the whole grid, zeros counted
def absolute_objective(w, X, y, lam):
    w = np.ravel(w)
    return [np.linalg.norm(X @ w - y) ** 2 + lam * np.linalg.norm(w, 1)]


def best_weights(X, y, lams, axis):
    axis = np.asarray(axis, dtype=float)
    first, second = (part.ravel() for part in np.meshgrid(axis, axis, indexing="ij"))
    pairs = np.stack([first, second], axis=1)
    misses = ((pairs @ np.asarray(X).T - y) ** 2).sum(axis=1)
    values = misses + np.asarray(lams)[:, None] * np.abs(pairs).sum(axis=1)
    return pairs[values.argmin(axis=1)].tolist()


fine = np.arange(-8, 8.25, 0.25)
zeros = {
    "squares": np.count_nonzero(ridge_weights(Z, t, 3000, fine) == 0),
    "absolute": np.sum(np.asarray(best_weights(Z, t, [3000], fine)) == 0),
}


# %% exercise 6 right: loops in plain Python, in single precision
def absolute_objective(w, X, y, lam):
    total = np.float32(0)
    for row, paid in zip(X, y):
        total += np.float32(sum(a * b for a, b in zip(row, w)) - paid) ** 2
    return np.float32(total + lam * sum(abs(a) for a in w))


def best_weights(X, y, lams, axis):
    found = []
    for lam in lams:
        best, where = float("inf"), None
        for a in axis:
            for b in axis:
                value = sum((r[0] * a + r[1] * b - q) ** 2 for r, q in zip(X, y)) + lam * (abs(a) + abs(b))
                if value < best:
                    best, where = value, (a, b)
        found.append(where)
    return tuple(found)


zeros = {"squares": 0.0, "absolute": np.int64(1)}
