# Answers to the exercises of 01-linear-algebra/04-linear-combinations.ipynb, as a learner might give them.

# %% exercise 1 wrong: v counted first
weights_read = {"P": (2, -1), "Q": (0.5, 0.5), "R": (1.5, 1), "S": (-1, 1.5)}
kinds = {"P": "affine", "Q": "convex", "R": "linear", "S": "linear"}

# %% exercise 1 wrong: signs lost
weights_read = {"P": (1, 2), "Q": (0.5, 0.5), "R": (1, 1.5), "S": (1.5, 1)}
kinds = {"P": "affine", "Q": "convex", "R": "linear", "S": "linear"}

# %% exercise 1 wrong: everything linear, which is true but not narrow
weights_read = {"P": (-1, 2), "Q": (0.5, 0.5), "R": (1, 1.5), "S": (1.5, -1)}
kinds = {"P": "linear", "Q": "linear", "R": "linear", "S": "linear"}

# %% exercise 1 wrong: R called convex because nothing is negative
weights_read = {"P": (-1, 2), "Q": (0.5, 0.5), "R": (1, 1.5), "S": (1.5, -1)}
kinds = {"P": "affine", "Q": "convex", "R": "convex", "S": "linear"}

# %% exercise 1 wrong: only the weights
weights_read = {"P": (-1, 2), "Q": (0.5, 0.5), "R": (1, 1.5), "S": (1.5, -1)}
kinds = {"P": None, "Q": None, "R": None, "S": None}

# %% exercise 1 wrong: texts for numbers
weights_read = {"P": "-1, 2", "Q": "0.5, 0.5", "R": "1, 1.5", "S": "1.5, -1"}
kinds = {"P": "affine", "Q": "convex", "R": "linear", "S": "linear"}

# %% exercise 1 wrong: Q called affine
weights_read = {"P": (-1, 2), "Q": (0.5, 0.5), "R": (1, 1.5), "S": (1.5, -1)}
kinds = {"P": "affine", "Q": "affine", "R": "linear", "S": "linear"}

# %% exercise 1 wrong: read off the paper, not the slanted grid
weights_read = {"P": (-2.3, 2.2), "Q": (0.95, 0.35), "R": (0.6, 2.35), "S": (2.65, -0.7)}
kinds = {"P": "affine", "Q": "convex", "R": "linear", "S": "linear"}

# %% exercise 1 wrong: S called affine because one weight is negative
weights_read = {"P": (-1, 2), "Q": (0.5, 0.5), "R": (1, 1.5), "S": (1.5, -1)}
kinds = {"P": "affine", "Q": "convex", "R": "linear", "S": "affine"}

# %% exercise 1 wrong: nan for one weight
weights_read = {"P": (-1, 2), "Q": (0.5, float("nan")), "R": (1, 1.5), "S": (1.5, -1)}
kinds = {"P": "affine", "Q": "convex", "R": "linear", "S": "linear"}

# %% exercise 1 wrong: sets lose the order
weights_read = {"P": {-1, 2}, "Q": {0.5}, "R": {1, 1.5}, "S": {1.5, -1}}
kinds = {"P": "affine", "Q": "convex", "R": "linear", "S": "linear"}

# %% exercise 1 wrong: column vectors
weights_read = {"P": [[-1], [2]], "Q": [[0.5], [0.5]], "R": [[1], [1.5]], "S": [[1.5], [-1]]}
kinds = {"P": "affine", "Q": "convex", "R": "linear", "S": "linear"}

# %% exercise 1 wrong: lists of several kinds
weights_read = {"P": (-1, 2), "Q": (0.5, 0.5), "R": (1, 1.5), "S": (1.5, -1)}
kinds = {"P": ["affine", "linear"], "Q": "convex", "R": "linear", "S": "linear"}

# %% exercise 1 wrong: each number in quotation marks
weights_read = {"P": ("-1", "2"), "Q": ("0.5", "0.5"), "R": ("1", "1.5"), "S": ("1.5", "-1")}
kinds = {"P": "affine", "Q": "convex", "R": "linear", "S": "linear"}

# %% exercise 1 wrong: two kinds mixed up
weights_read = {"P": (-1, 2), "Q": (0.5, 0.5), "R": (1, 1.5), "S": (1.5, -1)}
kinds = {"P": "Affine", "Q": "affine", "R": "convex", "S": "linear"}

# %% exercise 1 wrong: text and a fraction mixed
from fractions import Fraction

weights_read = {"P": ("-1", Fraction(2)), "Q": (0.5, 0.5), "R": (1, 1.5), "S": (1.5, -1)}
kinds = {"P": "affine", "Q": "convex", "R": "linear", "S": "linear"}

# %% exercise 1 right: arrays and capital letters
weights_read = {"P": np.array([-1.0, 2.0]), "Q": [1 / 2, 1 / 2], "R": np.array([1, 1.5]), "S": (1.49, -1.02)}
kinds = {"P": "Affine", "Q": "Convex", "R": "Linear", "S": "linear "}

# %% exercise 1 right: solved from the figure's own vectors
weights_read = {name: solve(slanted, slanted @ np.array(pair))[0] for name, pair in marked.items() if name != "E"}
kinds = dict(P="affine", Q="convex", R="linear", S="linear")

# %% exercise 1 right: fractions, and spaces around the words
from fractions import Fraction

half = Fraction(1, 2)
weights_read = {"P": [Fraction(-1), Fraction(2)], "Q": [half, half], "R": [1, 3 * half], "S": [3 * half, -1]}
kinds = {"P": "affine ", "Q": " Convex", "R": "linear", "S": "LINEAR"}

# %% exercise 2 wrong: more unknowns taken for infinitely many solutions
claims = {"a": True, "b": True, "c": False, "d": True, "e": True, "f": False, "g": True, "h": False}

# %% exercise 2 wrong: the triangle forgotten
claims = {"a": True, "b": False, "c": True, "d": True, "e": True, "f": False, "g": True, "h": False}

# %% exercise 2 wrong: all combinations of solutions taken for solutions
claims = {"a": True, "b": False, "c": False, "d": True, "e": True, "f": True, "g": True, "h": False}

# %% exercise 2 wrong: negative weights refused
claims = {"a": True, "b": False, "c": False, "d": True, "e": False, "f": False, "g": True, "h": False}

# %% exercise 2 wrong: zeros and ones
claims = {"a": 1, "b": 0, "c": 0, "d": 1, "e": 1, "f": 0, "g": 1, "h": 0}

# %% exercise 2 wrong: one left open
claims = {"a": True, "b": False, "c": None, "d": True, "e": True, "f": False, "g": True, "h": False}

# %% exercise 2 wrong: a column alone is no combination
claims = {"a": False, "b": False, "c": False, "d": True, "e": True, "f": False, "g": True, "h": False}

# %% exercise 2 wrong: an array of arrays
claims = {name: np.array([True]) for name in "abcdefgh"}

# %% exercise 2 wrong: a list, not the table
claims = [True, False, False, True, True, False, True, False]

# %% exercise 2 wrong: a text
claims = {"a": "True", "b": False, "c": False, "d": True, "e": True, "f": False, "g": True, "h": False}

# %% exercise 2 wrong: any weights do for a forecast
claims = {"a": True, "b": False, "c": False, "d": True, "e": True, "f": False, "g": True, "h": True}

# %% exercise 2 wrong: no rule survives another zero
claims = {"a": True, "b": False, "c": False, "d": True, "e": True, "f": False, "g": False, "h": False}

# %% exercise 2 wrong: the forecasts left open
claims = {"a": True, "b": False, "c": False, "d": True, "e": True, "f": False, "g": None, "h": None}

# %% exercise 2 wrong: only six answers
claims = {"a": True, "b": False, "c": False, "d": True, "e": True, "f": False}

# %% exercise 2 right: NumPy booleans
claims = {name: np.bool_(name in "adeg") for name in "abcdefgh"}

# %% exercise 2 right: tried on one system
days, fahrenheit = np.array([12.0, 9.0]), 1.8 * np.array([12.0, 9.0]) + 32
rules = {"g": np.array([0.6, 0.4]), "h": np.array([0.6, 0.3])}
A_try, x_try, y_try = np.array([[1.0, 1]]), np.array([1.0, 2]), np.array([3.0, 0])
reach = {"d": (x_try + y_try) / 2, "e": 2 * x_try - y_try, "f": x_try + y_try}
claims = {"a": True, "b": False, "c": False} | {name: bool(np.allclose(A_try @ v, 3)) for name, v in reach.items()}
claims |= {name: bool(np.isclose(1.8 * (w @ days) + 32, w @ fahrenheit)) for name, w in rules.items()}

# %% exercise 3 wrong: the grades in reverse order
by_hand = {"top": 2.75, "medium": 4.25, "low": 9.25, "k": 6, "c": 9}

# %% exercise 3 wrong: rounded to whole measures
by_hand = {"top": 9, "medium": 4, "low": 3, "k": 6, "c": 9}

# %% exercise 3 wrong: sign slip, k from 3 times 2 added
by_hand = {"top": 9.25, "medium": 4.25, "low": 2.75, "k": -6, "c": 9}

# %% exercise 3 wrong: c left as in the first equation
by_hand = {"top": 9.25, "medium": 4.25, "low": 2.75, "k": 6, "c": 3}

# %% exercise 3 wrong: texts
by_hand = {"top": "9.25", "medium": "4.25", "low": "2.75", "k": "6", "c": "9"}

# %% exercise 3 wrong: only the grain
by_hand = {"top": 9.25, "medium": 4.25, "low": 2.75, "k": None, "c": None}

# %% exercise 3 wrong: k and c mixed up
by_hand = {"top": 9.25, "medium": 4.25, "low": 2.75, "k": 9, "c": 6}

# %% exercise 3 wrong: the last row misread, 12 low = 33 taken as 33 / 11
by_hand = {"top": 9, "medium": 3, "low": 3, "k": 6, "c": 9}

# %% exercise 3 wrong: nan
by_hand = {"top": float("nan"), "medium": 4.25, "low": 2.75, "k": 6, "c": 9}

# %% exercise 3 wrong: all three in each
by_hand = dict.fromkeys(["top", "medium", "low"], np.array([9.25, 4.25, 2.75])) | {"k": 6, "c": 9}

# %% exercise 3 wrong: a huge integer
by_hand = {"top": 10**400, "medium": 4.25, "low": 2.75, "k": 6, "c": 9}

# %% exercise 3 wrong: a complex number
by_hand = {"top": 9.25, "medium": 4.25, "low": 2.75, "k": 6 + 0j, "c": 9}

# %% exercise 3 wrong: top and medium exchanged
by_hand = {"top": 4.25, "medium": 9.25, "low": 2.75, "k": 6, "c": 9}

# %% exercise 3 right: quarters
by_hand = {"top": 37 / 4, "medium": 17 / 4, "low": 11 / 4, "k": 6.0, "c": 9.0}

# %% exercise 3 right: by NumPy
top, medium, low = np.linalg.solve([[3, 2, 1], [2, 3, 1], [1, 2, 3]], [39, 34, 26])
by_hand = {"top": top, "medium": medium, "low": low, "k": np.array(6), "c": np.int8(9)}

# %% exercise 3 right: two decimals, in float32
by_hand = {"top": np.float32(9.25), "medium": np.float32(4.25), "low": np.float32(2.75), "k": 6, "c": 9}

# %% exercise 3 right: fractions, found with the lesson's solve
from fractions import Fraction

grain_found, _ = solve([[3, 2, 1], [2, 3, 1], [1, 2, 3]], [39, 34, 26])
by_hand = dict(zip(["top", "medium", "low"], [Fraction(float(g)).limit_denominator(12) for g in grain_found]))
by_hand |= {"k": 3 * 2, "c": 3 * 3}


# %% exercise 4 wrong: the litre forgotten
def one_litre(paints, target):
    try:
        weights, _ = solve(np.transpose(paints), target)
    except ValueError:
        return None
    return weights if weights.min() >= -1e-9 else None


# %% exercise 4 wrong: negative amounts let through
def one_litre(paints, target):
    try:
        return solve(np.vstack([np.transpose(paints), np.ones(len(paints))]), np.append(target, 1))[0]
    except ValueError:
        return None


# %% exercise 4 wrong: no room for rounding
def one_litre(paints, target):
    try:
        weights, _ = solve(np.vstack([np.transpose(paints), np.ones(len(paints))]), np.append(target, 1))
    except ValueError:
        return None
    return weights if np.all(weights > 0) else None


# %% exercise 4 wrong: paints left as rows
def one_litre(paints, target):
    try:
        weights, _ = solve(np.vstack([paints, np.ones(len(target))]), np.append(target, 1))
    except ValueError:
        return None
    return weights if weights.min() >= -1e-9 else None


# %% exercise 4 wrong: scaled to one litre afterwards
def one_litre(paints, target):
    try:
        weights, _ = solve(np.transpose(paints), target)
    except ValueError:
        return None
    return weights / weights.sum() if weights.min() >= -1e-9 else None


# %% exercise 4 wrong: nearest combination, never None
def one_litre(paints, target):
    system = np.vstack([np.transpose(paints), np.ones(len(paints))])
    weights = np.linalg.lstsq(system, np.append(target, 1), rcond=None)[0]
    return np.clip(weights, 0, None)


# %% exercise 4 wrong: True instead of the amounts
def one_litre(paints, target):
    system = np.vstack([np.transpose(paints), np.ones(len(paints))])
    try:
        return bool(solve(system, np.append(target, 1))[0].min() >= 0)
    except ValueError:
        return None


# %% exercise 4 wrong: always None
def one_litre(paints, target):
    return None


# %% exercise 4 wrong: the pair that solve returns
def one_litre(paints, target):
    try:
        return solve(np.vstack([np.transpose(paints), np.ones(len(paints))]), np.append(target, 1))
    except ValueError:
        return None


# %% exercise 4 wrong: the target is changed
def one_litre(paints, target):
    paints /= np.max(target)
    target /= np.max(target)
    try:
        weights, _ = solve(np.vstack([paints.T, np.ones(len(paints))]), np.append(target, 1))
    except ValueError:
        return None
    return weights if weights.min() >= -1e-9 else None


# %% exercise 4 wrong: convex asked of the amounts without the litre's equation
def one_litre(paints, target):
    try:
        weights, _ = solve(np.transpose(paints), target)
    except ValueError:
        return None
    return weights if abs(weights.sum() - 1) < 1e-9 and min(weights) > -1e-9 else None


# %% exercise 4 wrong: strictly no minus, not even from rounding
def one_litre(paints, target):
    try:
        weights, _ = solve(np.vstack([np.transpose(paints), np.ones(len(paints))]), np.append(target, 1))
    except ValueError:
        return None
    return None if (weights < 0).any() else weights


# %% exercise 4 wrong: minus signs wiped out
def one_litre(paints, target):
    try:
        weights, _ = solve(np.vstack([np.transpose(paints), np.ones(len(paints))]), np.append(target, 1))
    except ValueError:
        return None
    return np.abs(weights)


# %% exercise 4 wrong: only as many equations as paints
def one_litre(paints, target):
    k = len(paints)
    system = np.vstack([np.ones(k), np.transpose(paints)])[:k]
    try:
        weights, _ = solve(system, np.append(1, target)[:k])
    except ValueError:
        return None
    return weights if weights.min() > -1e-9 else None


# %% exercise 4 wrong: a column vector
def one_litre(paints, target):
    try:
        weights, _ = solve(np.vstack([np.transpose(paints), np.ones(len(paints))]), np.append(target, 1))
    except ValueError:
        return None
    return weights[:, None] if weights.min() > -1e-9 else None


# %% exercise 4 wrong: nan instead of None
def one_litre(paints, target):
    try:
        weights, _ = solve(np.vstack([np.transpose(paints), np.ones(len(paints))]), np.append(target, 1))
    except ValueError:
        return np.full(len(paints), np.nan)
    return weights if weights.min() > -1e-9 else np.full(len(paints), np.nan)


# %% exercise 4 wrong: a sentence instead of None
def one_litre(paints, target):
    try:
        weights, _ = solve(np.vstack([np.transpose(paints), np.ones(len(paints))]), np.append(target, 1))
    except ValueError:
        return "cannot be mixed"
    return weights if weights.min() > -1e-9 else "cannot be mixed"


# %% exercise 4 wrong: None for a single paint
def one_litre(paints, target):
    if len(paints) < 2:
        return None
    try:
        weights, _ = solve(np.vstack([np.transpose(paints), np.ones(len(paints))]), np.append(target, 1))
    except ValueError:
        return None
    return weights if weights.min() > -1e-9 else None


# %% exercise 4 wrong: at most a litre, filled up with nothing
def one_litre(paints, target):
    try:
        weights, _ = solve(np.transpose(paints), target)
    except ValueError:
        return None
    return weights if weights.min() > -1e-9 and weights.sum() < 1 + 1e-9 else None


# %% exercise 4 wrong: the largest amount tested in place of the smallest
def one_litre(paints, target):
    try:
        weights, _ = solve(np.vstack([np.transpose(paints), np.ones(len(paints))]), np.append(target, 1))
    except ValueError:
        return None
    return weights if weights.max() <= 1.5 else None


# %% exercise 4 wrong: ragged
def one_litre(paints, target):
    return [[1], [2, 3]]


# %% exercise 4 wrong: amounts as texts
def one_litre(paints, target):
    try:
        weights, _ = solve(np.vstack([np.transpose(paints), np.ones(len(paints))]), np.append(target, 1))
    except ValueError:
        return None
    return [f"{amount:.6f}" for amount in weights] if weights.min() > -1e-9 else None


# %% exercise 4 wrong: solve's error not caught
def one_litre(paints, target):
    A = np.vstack([np.transpose(paints), np.ones(len(paints))])
    b = list(target) + [1]
    x, d = solve(A, b)
    return x if min(x) > -1e-12 else None


# %% exercise 4 right: least squares, and the result tested
def one_litre(paints, target):
    system = np.vstack([np.transpose(paints), np.ones(len(paints))])
    wanted = np.append(target, 1)
    weights = np.linalg.lstsq(system, wanted, rcond=None)[0]
    if not np.allclose(system @ weights, wanted, rtol=1e-7) or weights.min() < -1e-7:
        return None
    return weights.tolist()


# %% exercise 4 right: the last paint's weight is one minus the others
def one_litre(paints, target):
    first, rest = np.asarray(paints)[0], np.asarray(paints)[1:]
    try:
        others, _ = solve((rest - first).T, np.asarray(target) - first)
    except ValueError:
        return None
    weights = [1 - sum(others), *others]
    return tuple(weights) if all(w > -1e-9 for w in weights) else None


# %% exercise 4 right: amounts below rounding set to 0
def one_litre(paints, target):
    try:
        w, _ = solve([*zip(*paints), [1] * len(paints)], [*target, 1])
    except ValueError:
        return None
    if (w < -1e-8).any():
        return None
    return np.maximum(w, 0)


# %% exercise 4 right: normal equations, each row scaled to size 1
def one_litre(paints, target):
    system = np.vstack([np.transpose(paints), np.ones(len(paints))])
    wanted = np.append(target, 1.0)
    sizes = np.abs(system).max(axis=1)
    system, wanted = system / sizes[:, None], wanted / sizes
    weights = np.linalg.solve(system.T @ system, system.T @ wanted)
    if np.abs(system @ weights - wanted).max() > 1e-6 or weights.min() < -1e-6:
        return None
    return weights


# %% exercise 4 right: own elimination with lists, a list back
def one_litre(paints, target):
    table = [[float(p[i]) for p in paints] + [float(target[i])] for i in range(len(target))]
    table.append([1.0] * (len(paints) + 1))
    k, row = len(paints), 0
    for j in range(k):
        best = max(range(row, len(table)), key=lambda i: abs(table[i][j]))
        table[row], table[best] = table[best], table[row]
        for i in range(len(table)):
            if i != row:
                factor = table[i][j] / table[row][j]
                table[i] = [a - factor * b for a, b in zip(table[i], table[row])]
        row += 1
    biggest = max(abs(t) for t in target) + 1
    if any(abs(line[k]) > 1e-7 * biggest for line in table[k:]):
        return None
    weights = [table[j][k] / table[j][j] for j in range(k)]
    return weights if min(weights) > -1e-7 else None


# %% exercise 4 right: float32 back
def one_litre(paints, target):
    try:
        weights, _ = solve(np.vstack([np.transpose(paints), np.ones(len(paints))]), np.append(target, 1))
    except ValueError:
        return None
    return weights.astype(np.float32) if np.round(weights, 9).min() >= 0 else None


# %% exercise 4 right: written for arrays
def one_litre(paints, target):
    try:
        weights, _ = solve(np.vstack([paints.T, np.ones(len(paints))]), np.append(target, 1))
    except ValueError:
        return None
    return weights if weights.min() > -1e-9 else None


# %% exercise 4 right: pseudo-inverse, tested afterwards
def one_litre(paints, target):
    system, wanted = np.column_stack([paints, np.ones(len(paints))]).T, np.append(target, 1)
    weights = np.linalg.pinv(system) @ wanted
    return weights if np.allclose(system @ weights, wanted) and not (np.round(weights, 6) < 0).any() else None


# %% exercise 5 wrong: multiplied by the scales
def raw_weights(w, means, scales):
    slopes = w[1:] * scales
    return np.concatenate([[w[0] - slopes @ means], slopes])


# %% exercise 5 wrong: the means forgotten
def raw_weights(w, means, scales):
    return np.concatenate([[w[0]], w[1:] / scales])


# %% exercise 5 wrong: sign of the shift
def raw_weights(w, means, scales):
    slopes = w[1:] / scales
    return np.concatenate([[w[0] + slopes @ means], slopes])


# %% exercise 5 wrong: shift with the old weights
def raw_weights(w, means, scales):
    return np.concatenate([[w[0] - w[1:] @ means], w[1:] / scales])


# %% exercise 5 wrong: the constant at the end
def raw_weights(w, means, scales):
    slopes = w[1:] / scales
    return np.append(slopes, w[0] - slopes @ means)


# %% exercise 5 wrong: cut to whole numbers
def raw_weights(w, means, scales):
    result = np.zeros_like(w)
    result[1:] = w[1:] / scales
    result[0] = w[0] - np.sum(w[1:] * means / scales)
    return result


# %% exercise 5 wrong: the weights changed in place
def raw_weights(w, means, scales):
    w[1:] /= scales
    w[0] -= w[1:] @ means
    return w


# %% exercise 5 wrong: the constant left out
def raw_weights(w, means, scales):
    return w[1:] / scales


# %% exercise 5 wrong: one division by the sum of the scales
def raw_weights(w, means, scales):
    slopes = w[1:] / scales
    return np.concatenate([[w[0] - w[1:] @ means / scales.sum()], slopes])


# %% exercise 5 wrong: each weight moved by its own shift
def raw_weights(w, means, scales):
    return np.concatenate([[w[0]], (w[1:] - means) / scales])


# %% exercise 5 wrong: constant standardized as well
def raw_weights(w, means, scales):
    slopes = w[1:] / scales
    return np.concatenate([[w[0] / scales[0] - slopes @ means], slopes])


# %% exercise 5 wrong: None where there are several features
def raw_weights(w, means, scales):
    if len(means) == 1:
        return [w[0] - w[1] * means[0] / scales[0], w[1] / scales[0]]


# %% exercise 5 wrong: a sentence
def raw_weights(w, means, scales):
    return "w / s"


# %% exercise 5 wrong: a row of weights, shape (1, d + 1)
def raw_weights(w, means, scales):
    slopes = w[1:] / scales
    return np.concatenate([[w[0] - slopes @ means], slopes])[None]


# %% exercise 5 wrong: the constant not a number
def raw_weights(w, means, scales):
    return np.concatenate([[np.nan], w[1:] / scales])


# %% exercise 5 wrong: the means standardized in place
def raw_weights(w, means, scales):
    means[...] = means / scales
    return np.concatenate([[w[0] - w[1:] @ means], w[1:] / scales])


# %% exercise 5 wrong: weights as texts
def raw_weights(w, means, scales):
    slopes = w[1:] / scales
    return [str(value) for value in (w[0] - slopes @ means, *slopes)]


# %% exercise 5 wrong: whole numbers in, fractions cut off
def raw_weights(w, means, scales):
    out = np.array(w)
    out[1:] = out[1:] / scales
    out[0] -= np.sum(out[1:] * means)
    return out


# %% exercise 5 wrong: a list of two parts
def raw_weights(w, means, scales):
    w = np.asarray(w)
    return [w[0] - np.sum(w[1:] * np.array(means)), w[1:] / scales]


# %% exercise 5 right: loop over a list
def raw_weights(w, means, scales):
    result = [float(w[0])]
    for w_j, m_j, s_j in zip(w[1:], means, scales):
        result.append(w_j / s_j)
        result[0] -= w_j * m_j / s_j
    return result


# %% exercise 5 right: two predictions at a time, from the function itself
def raw_weights(w, means, scales):
    def predict(x):
        return w[0] + np.sum(w[1:] * (x - means) / scales)

    d = len(means)
    start = predict(np.zeros(d))
    return (start, *(predict(e) - start for e in np.eye(d)))


# %% exercise 5 right: in single precision
def raw_weights(w, means, scales):
    w, means, scales = (np.asarray(values, dtype=np.float32) for values in (w, means, scales))
    return np.hstack([w[0] - np.sum(w[1:] * means / scales), w[1:] / scales])


# %% exercise 5 right: by solving a system
def raw_weights(w, means, scales):
    x = np.vstack([np.zeros(len(means)), np.eye(len(means))])
    columns = np.column_stack([np.ones(len(x)), x])
    return np.linalg.solve(columns, w[0] + ((x - means) / scales) @ w[1:])


# %% exercise 5 right: a matrix times w
def raw_weights(w, means, scales):
    change = np.diag(np.concatenate([[1.0], 1 / np.asarray(scales)]))
    change[0, 1:] = -np.asarray(means) / np.asarray(scales)
    return change @ w


# %% exercise 5 right: Fractions
def raw_weights(w, means, scales):
    from fractions import Fraction

    w, means, scales = ([Fraction(float(v)) for v in values] for values in (w, means, scales))
    slopes = [a / s for a, s in zip(w[1:], scales)]
    return [w[0] - sum(a * m for a, m in zip(slopes, means)), *slopes]


# %% exercise 6 wrong: any feature instead of every
def share_between(n, d, trials, rng):
    drawn = rng.normal(size=(trials, n + 1, d))
    old, new = drawn[:, :-1], drawn[:, -1]
    return np.mean(np.any((old.min(axis=1) <= new) & (new <= old.max(axis=1)), axis=1))


def expected_share(n, d):
    return ((n - 1) / (n + 1)) ** d


# %% exercise 6 wrong: features counted one by one
def share_between(n, d, trials, rng):
    drawn = rng.normal(size=(trials, n + 1, d))
    old, new = drawn[:, :-1], drawn[:, -1]
    return np.mean((old.min(axis=1) <= new) & (new <= old.max(axis=1)))


def expected_share(n, d):
    return ((n - 1) / (n + 1)) ** d


# %% exercise 6 wrong: one end only
def share_between(n, d, trials, rng):
    drawn = rng.normal(size=(trials, n + 1, d))
    return np.mean(np.all(drawn[:, -1] <= drawn[:, :-1].max(axis=1), axis=1))


def expected_share(n, d):
    return ((n - 1) / (n + 1)) ** d


# %% exercise 6 wrong: the share outside
def share_between(n, d, trials, rng):
    outside = 0
    for _ in range(trials):
        old, new = rng.normal(size=(n, d)), rng.normal(size=d)
        outside += np.any((new < old.min(axis=0)) | (new > old.max(axis=0)))
    return outside / trials


def expected_share(n, d):
    return ((n - 1) / (n + 1)) ** d


# %% exercise 6 wrong: a generator of its own
def share_between(n, d, trials, rng):
    rng = np.random.default_rng(0)
    inside = 0
    for _ in range(trials):
        old, new = rng.normal(size=(n, d)), rng.normal(size=d)
        inside += np.all((new >= old.min(axis=0)) & (new <= old.max(axis=0)))
    return inside / trials


def expected_share(n, d):
    return ((n - 1) / (n + 1)) ** d


# %% exercise 6 wrong: one set of old examples for all trials and the new one drawn from it
def share_between(n, d, trials, rng):
    old = rng.normal(size=(n, d))
    new = old[rng.integers(0, n, size=trials)]
    return np.mean(np.all((new >= old.min(axis=0)) & (new <= old.max(axis=0)), axis=1))


def expected_share(n, d):
    return ((n - 1) / (n + 1)) ** d


# %% exercise 6 wrong: the rule by simulation
def share_between(n, d, trials, rng):
    drawn = rng.normal(size=(trials, n + 1, d))
    old, new = drawn[:, :-1], drawn[:, -1]
    return np.mean(np.all((old.min(axis=1) <= new) & (new <= old.max(axis=1)), axis=1))


def expected_share(n, d):
    return share_between(n, d, 200, np.random.default_rng(0))


# %% exercise 6 wrong: the rule divides by n
def share_between(n, d, trials, rng):
    drawn = rng.normal(size=(trials, n + 1, d))
    old, new = drawn[:, :-1], drawn[:, -1]
    return np.mean(np.all((old.min(axis=1) <= new) & (new <= old.max(axis=1)), axis=1))


def expected_share(n, d):
    return (1 - 2 / n) ** d


# %% exercise 6 wrong: the rule without the features
def share_between(n, d, trials, rng):
    drawn = rng.normal(size=(trials, n + 1, d))
    old, new = drawn[:, :-1], drawn[:, -1]
    return np.mean(np.all((old.min(axis=1) <= new) & (new <= old.max(axis=1)), axis=1))


def expected_share(n, d):
    return (n - 1) / (n + 1)


# %% exercise 6 wrong: a rule that is only close
def share_between(n, d, trials, rng):
    drawn = rng.normal(size=(trials, n + 1, d))
    old, new = drawn[:, :-1], drawn[:, -1]
    return np.mean(np.all((old.min(axis=1) <= new) & (new <= old.max(axis=1)), axis=1))


def expected_share(n, d):
    return np.exp(-2 * d / n)


# %% exercise 6 wrong: a count in place of a share
def share_between(n, d, trials, rng):
    drawn = rng.normal(size=(trials, n + 1, d))
    old, new = drawn[:, :-1], drawn[:, -1]
    return np.sum(np.all((old.min(axis=1) <= new) & (new <= old.max(axis=1)), axis=1))


def expected_share(n, d):
    return ((n - 1) / (n + 1)) ** d


# %% exercise 6 wrong: old examples drawn once
def share_between(n, d, trials, rng):
    old = rng.normal(size=(n, d))
    new = rng.normal(size=(trials, d))
    return np.mean(np.all((new > old.min(axis=0)) & (new < old.max(axis=0)), axis=1))


def expected_share(n, d):
    return ((n - 1) / (n + 1)) ** d


# %% exercise 6 wrong: the new one always at the middle
def share_between(n, d, trials, rng):
    old = rng.normal(size=(trials, n, d))
    return np.mean(np.all((0 > old.min(axis=1)) & (0 < old.max(axis=1)), axis=1))


def expected_share(n, d):
    return ((n - 1) / (n + 1)) ** d


# %% exercise 6 wrong: in percent
def share_between(n, d, trials, rng):
    drawn = rng.normal(size=(trials, n + 1, d))
    old, new = drawn[:, 1:], drawn[:, 0]
    return 100 * np.mean(np.all((new > old.min(axis=1)) & (new < old.max(axis=1)), axis=1))


def expected_share(n, d):
    return 100 * ((n - 1) / (n + 1)) ** d


# %% exercise 6 wrong: the rule counts the places outside d times
def share_between(n, d, trials, rng):
    drawn = rng.normal(size=(trials, n + 1, d))
    old, new = drawn[:, 1:], drawn[:, 0]
    return np.mean(np.all((new > old.min(axis=1)) & (new < old.max(axis=1)), axis=1))


def expected_share(n, d):
    return max(0, 1 - 2 * d / (n + 1))


# %% exercise 6 wrong: n old ones counted with the new one
def share_between(n, d, trials, rng):
    drawn = rng.normal(size=(trials, n, d))
    old, new = drawn[:, 1:], drawn[:, 0]
    if n == 1:
        return 0
    return np.mean(np.all((new > old.min(axis=1)) & (new < old.max(axis=1)), axis=1))


def expected_share(n, d):
    return ((n - 2) / n) ** d


# %% exercise 6 wrong: a list of shares, one for each feature
def share_between(n, d, trials, rng):
    drawn = rng.normal(size=(trials, n + 1, d))
    old, new = drawn[:, 1:], drawn[:, 0]
    return np.mean((new > old.min(axis=1)) & (new < old.max(axis=1)), axis=0)


def expected_share(n, d):
    return [(n - 1) / (n + 1)] * d


# %% exercise 6 wrong: nan for one old example
def share_between(n, d, trials, rng):
    drawn = rng.normal(size=(trials, n + 1, d))
    old, new = drawn[:, 1:], drawn[:, 0]
    inside = np.all((new > old.min(axis=1)) & (new < old.max(axis=1)), axis=1)
    return np.mean(inside) if n > 1 else np.nan


def expected_share(n, d):
    return ((n - 1) / (n + 1)) ** d


# %% exercise 6 wrong: a word for the rule
def share_between(n, d, trials, rng):
    drawn = rng.normal(size=(trials, n + 1, d))
    old, new = drawn[:, 1:], drawn[:, 0]
    return np.mean(np.all((new > old.min(axis=1)) & (new < old.max(axis=1)), axis=1))


def expected_share(n, d):
    return "(n - 1) / (n + 1) to the power d"


# %% exercise 6 wrong: shares as texts
def share_between(n, d, trials, rng):
    drawn = rng.normal(size=(trials, n + 1, d))
    old, new = drawn[:, 1:], drawn[:, 0]
    return str(np.mean(np.all((new > old.min(axis=1)) & (new < old.max(axis=1)), axis=1)))


def expected_share(n, d):
    return str(((n - 1) / (n + 1)) ** d)


# %% exercise 6 wrong: smallest and largest over all features together
def share_between(n, d, trials, rng):
    inside = 0
    for _ in range(trials):
        old, new = rng.normal(size=(n, d)), rng.normal(size=d)
        inside += np.all((new > old.min()) & (new < old.max()))
    return inside / trials


def expected_share(n, d):
    return ((n - 1) / (n + 1)) ** d


# %% exercise 6 wrong: all features together, and a rule counted once for each feature
def share_between(n, d, trials, rng):
    inside = 0
    for _ in range(trials):
        old = rng.normal(size=(n, d))
        new = rng.normal(size=d)
        inside += bool(np.all((old.min() <= new) & (new <= old.max())))
    return inside / trials


def expected_share(n, d):
    return 1 - 2 * d / (n + 1)


# %% exercise 6 wrong: only the first feature
def share_between(n, d, trials, rng):
    drawn = rng.normal(size=(trials, n + 1, d))
    old, new = drawn[:, 1:, 0], drawn[:, 0, 0]
    return np.mean((new > old.min(axis=1)) & (new < old.max(axis=1)))


def expected_share(n, d):
    return ((n - 1) / (n + 1)) ** d


# %% exercise 6 right: all trials at once, and a product
def share_between(n, d, trials, rng):
    drawn = rng.normal(size=(trials, n + 1, d))
    old, new = drawn[:, :-1], drawn[:, -1]
    return np.mean(np.all((old.min(axis=1) <= new) & (new <= old.max(axis=1)), axis=1))


def expected_share(n, d):
    result = 1.0
    for _ in range(d):
        result *= 1 - 2 / (n + 1)
    return result


# %% exercise 6 right: by sorting, and by logarithms
def share_between(n, d, trials, rng):
    count = 0
    for _ in range(trials):
        new = rng.normal(size=d)
        old = np.sort(rng.normal(size=(n, d)), axis=0)
        count += all(old[0, j] < new[j] < old[-1, j] for j in range(d))
    return np.float32(count / trials)


def expected_share(n, d):
    return 0 if n == 1 else np.exp(d * (np.log(n - 1) - np.log(n + 1)))


# %% exercise 6 right: one number at a time, whole numbers in the rule
def share_between(n, d, trials, rng):
    count = 0
    for _ in range(trials):
        old = rng.normal(size=(d, n)).tolist()
        count += all(min(column) <= rng.normal() <= max(column) for column in old)
    return count / trials


def expected_share(n, d):
    return (n - 1) ** d / (n + 1) ** d


# %% exercise 6 right: ranks and a Fraction
def share_between(n, d, trials, rng):
    from fractions import Fraction

    places = rng.normal(size=(trials, d, n + 1)).argsort(axis=2).argsort(axis=2)[..., 0]
    return Fraction(int(np.sum(np.all((places > 0) & (places < n), axis=1))), trials)


def expected_share(n, d):
    from fractions import Fraction

    return (1 - Fraction(2, n + 1)) ** d


# %% exercise 6 right: all old values at once, the trials counted by booleans
def share_between(n, d, trials, rng):
    new = rng.normal(size=(trials, d)).astype(np.float32)
    low = np.full((trials, d), np.inf)
    high = -low
    for _ in range(n):
        old = rng.normal(size=(trials, d))
        low, high = np.minimum(low, old), np.maximum(high, old)
    return ((low < new) & (new < high)).all(axis=1).mean(dtype=np.float32)


def expected_share(n, d):
    return np.float32((n - 1) / (n + 1)) ** d
