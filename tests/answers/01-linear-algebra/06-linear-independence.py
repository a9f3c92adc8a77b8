# Answers to the exercises of 01-linear-algebra/06-linear-independence.ipynb, as a learner might give them.

# %% exercise 1 wrong: outside the span of two is enough
verdicts = {"a": True, "b": True, "c": True, "d": False, "e": False, "f": True, "g": False, "h": True}

# %% exercise 1 wrong: each of a dependent list is a combination of the others
verdicts = {"a": True, "b": False, "c": True, "d": False, "e": True, "f": True, "g": False, "h": True}

# %% exercise 1 wrong: pairs are enough
verdicts = {"a": True, "b": False, "c": True, "d": False, "e": False, "f": True, "g": True, "h": True}

# %% exercise 1 wrong: differences stay independent
verdicts = {"a": True, "b": False, "c": True, "d": True, "e": False, "f": True, "g": False, "h": True}

# %% exercise 1 wrong: words
verdicts = dict.fromkeys("abcdefgh", "True")

# %% exercise 1 wrong: more rows can spoil independence
verdicts = {"a": False, "b": False, "c": True, "d": False, "e": False, "f": True, "g": False, "h": True}

# %% exercise 1 wrong: left open
verdicts = {"a": True, "b": None, "c": True, "d": False, "e": False, "f": True, "g": False, "h": True}

# %% exercise 1 wrong: zeros and ones
verdicts = dict(a=1, b=0, c=1, d=0, e=0, f=1, g=0, h=1)

# %% exercise 1 wrong: a list of verdicts
verdicts = [True, False, True, False, False, True, False, True]

# %% exercise 1 wrong: arrays as verdicts
verdicts = {name: np.array([True, False]) for name in "abcdefgh"}

# %% exercise 1 right: NumPy's booleans
verdicts = dict(zip("abcdefgh", np.array([1, 0, 1, 0, 0, 1, 0, 1]) == 1))

# %% exercise 1 right: computed by comparisons
verdicts = {name: name in "acfh" for name in "hgfedcba"}

# %% exercise 2 wrong: all weights zero
weights_2, may_go, k_2 = [0, 0, 0, 0], ["a", "b", "c"], 4
seats_2 = [1, 3]

# %% exercise 2 wrong: a sign slips
weights_2, may_go, k_2 = [3, 2, -1, 0], ["a", "b", "c"], 4
seats_2 = [1, 3]

# %% exercise 2 wrong: only the last one may go
weights_2, may_go, k_2 = [3, -2, -1, 0], ["c"], 4
seats_2 = [1, 3]

# %% exercise 2 wrong: d as well
weights_2, may_go, k_2 = [3, -2, -1, 0], ["a", "b", "c", "d"], 4
seats_2 = [1, 3]

# %% exercise 2 wrong: the wrong k
weights_2, may_go, k_2 = [3, -2, -1, 0], ["a", "b", "c"], -4
seats_2 = [1, 3]

# %% exercise 2 wrong: three weights
weights_2, may_go, k_2 = [3, -2, -1], ["a", "b", "c"], 4
seats_2 = [1, 3]

# %% exercise 2 wrong: k as text
weights_2, may_go, k_2 = [3, -2, -1, 0], ["a", "b", "c"], "4"
seats_2 = [1, 3]

# %% exercise 2 wrong: coefficients of c = 3a - 2b, c's own weight forgotten
weights_2 = [3, -2, 0, 0]
may_go = ["a", "b", "c"]
k_2 = 4
seats_2 = [1, 3]

# %% exercise 2 wrong: a set of weights with nan
weights_2 = [-3, 2, float("nan"), 0]
may_go = ["a", "b", "c"]
k_2 = 4
seats_2 = [1, 3]

# %% exercise 2 wrong: ragged weights
weights_2 = [[-3, 2], [1]]
may_go = ["a", "b", "c"]
k_2 = 4
seats_2 = [1, 3]

# %% exercise 2 wrong: huge whole number
weights_2 = [10**400, 2, 1, 0]
may_go = ["a", "b", "c"]
k_2 = 4
seats_2 = [1, 3]

# %% exercise 2 wrong: a number in place of names
weights_2 = [-3, 2, 1, 0]
may_go = 3
k_2 = 4
seats_2 = [1, 3]

# %% exercise 2 wrong: nothing may go
weights_2 = [-3, 2, 1, 0]
may_go = []
k_2 = 4
seats_2 = [1, 3]

# %% exercise 2 wrong: places in place of names
weights_2 = [-3, 2, 1, 0]
may_go = [0, 1, 2]
k_2 = 4
seats_2 = [1, 3]

# %% exercise 2 wrong: two numbers for k
weights_2 = [-3, 2, 1, 0]
may_go = ["a", "b", "c"]
k_2 = [4, 4]
seats_2 = [1, 3]

# %% exercise 2 wrong: k not a number
weights_2 = [-3, 2, 1, 0]
may_go = ["a", "b", "c"]
k_2 = float("nan")
seats_2 = [1, 3]

# %% exercise 2 wrong: all seats
weights_2 = [-3, 2, 1, 0]
may_go = ["a", "b", "c"]
k_2 = 4
seats_2 = [1, 2, 3]

# %% exercise 2 wrong: the first seat only
weights_2 = [-3, 2, 1, 0]
may_go = ["a", "b", "c"]
k_2 = 4
seats_2 = [1]

# %% exercise 2 wrong: seats counted from 0
weights_2 = [-3, 2, 1, 0]
may_go = ["a", "b", "c"]
k_2 = 4
seats_2 = [0, 2]

# %% exercise 2 wrong: the weights in place of the seats
weights_2 = [-3, 2, 1, 0]
may_go = ["a", "b", "c"]
k_2 = 4
seats_2 = [2, 0, 1]

# %% exercise 2 wrong: names of seats
weights_2 = [-3, 2, 1, 0]
may_go = ["a", "b", "c"]
k_2 = 4
seats_2 = ["w1", "w3"]

# %% exercise 2 wrong: one seat as a number
weights_2 = [-3, 2, 1, 0]
may_go = ["a", "b", "c"]
k_2 = 4
seats_2 = 1

# %% exercise 2 wrong: no seat
weights_2 = [-3, 2, 1, 0]
may_go = ["a", "b", "c"]
k_2 = 4
seats_2 = []

# %% exercise 2 right: another multiple, a tuple, names as one string, an array
weights_2, may_go, k_2 = (-0.5, 1 / 3, 1 / 6, 0), "cab", np.array(4.0)
seats_2 = [1, 3]

# %% exercise 2 right: large multiple and a set
weights_2, may_go, k_2 = np.array([30000, -20000, -10000, 0]), {"a", "b", "c"}, np.int64(4)
seats_2 = [1, 3]

# %% exercise 2 right: by the program, a column of thirds, float32
from fractions import Fraction

weights_2 = np.float32(dependency([[2, -1, 1, 3], [1, 1, -2, 0], [4, -5, 7, 9], [1, 0, 0, 1]]))
may_go = ("c", "b", "a")
k_2 = Fraction(8, 2)
seats_2 = [1, 3]

# %% exercise 2 right: weights as fractions, names as keys
from fractions import Fraction

weights_2 = (Fraction(1), Fraction(-2, 3), Fraction(-1, 3), Fraction(0))
may_go = {"A": -3, "B": 2, "C": 1}
k_2 = np.array(4.0)
seats_2 = [1, 3]

# %% exercise 2 right: seats as a set
weights_2 = [-3, 2, 1, 0]
may_go = ["a", "b", "c"]
k_2 = 4
seats_2 = {3, 1}

# %% exercise 2 right: seats as an array
weights_2 = [-3, 2, 1, 0]
may_go = ["a", "b", "c"]
k_2 = 4
seats_2 = np.array([1, 3])

# %% exercise 3 wrong: the square of the area
found_3 = {"a": 81, "b": 15, "c": 8, "d": -2.999, "e": 3.1}
found_3 |= {"f": 0.00595, "g": 0.0499, "h": 5, "i": 7}

# %% exercise 3 wrong: area of a rectangle
found_3 = {"a": 15, "b": 15, "c": 8, "d": -2.999, "e": 3.1}
found_3 |= {"f": 0.00595, "g": 0.0499, "h": 5, "i": 7}

# %% exercise 3 wrong: the change in place of the weight
found_3 = {"a": 9, "b": 15, "c": 5, "d": -4.999, "e": 0.1}
found_3 |= {"f": 0.00595, "g": 0.0499, "h": 5, "i": 7}

# %% exercise 3 wrong: multiplied by the area
found_3 = {"a": 9, "b": 15, "c": 3.002, "d": 1.998, "e": 3.1}
found_3 |= {"f": 0.00595, "g": 0.0499, "h": 5, "i": 7}

# %% exercise 3 wrong: the cosine forgotten
found_3 = {"a": 9, "b": 15, "c": 8, "d": -3, "e": 3.1}
found_3 |= {"f": 0.00595, "g": 0.0499, "h": 5, "i": 7}

# %% exercise 3 wrong: both weights grow
found_3 = {"a": 9, "b": 15, "c": 8, "d": 6.999, "e": 3.1}
found_3 |= {"f": 0.00595, "g": 0.0499, "h": 5, "i": 7}

# %% exercise 3 wrong: dependent means product zero
found_3 = {"a": 9, "b": 0, "c": 8, "d": -2.999, "e": 3.1}
found_3 |= {"f": 0.00595, "g": 0.0499, "h": 5, "i": 7}

# %% exercise 3 wrong: cosine taken for the area
found_3 = {"a": 12, "b": 15, "c": 8, "d": -2.999, "e": 3.1}
found_3 |= {"f": 0.00595, "g": 0.0499, "h": 5, "i": 7}

# %% exercise 3 wrong: area 15 - 12 under a root
found_3 = {"a": 15**2 - 12, "b": 15, "c": 8, "d": -2.999, "e": 3.1}
found_3 |= {"f": 0.00595, "g": 0.0499, "h": 5, "i": 7}

# %% exercise 3 wrong: d unchanged, the move was towards q
found_3 = {"a": 9, "b": 15, "c": 8, "d": 2, "e": 3.1}
found_3 |= {"f": 0.00595, "g": 0.0499, "h": 5, "i": 7}

# %% exercise 3 wrong: a list inside
found_3 = {"a": [9], "b": 15, "c": 8, "d": -2.999, "e": 3.1}
found_3 |= {"f": 0.00595, "g": 0.0499, "h": 5, "i": 7}

# %% exercise 3 wrong: nan
found_3 = {"a": float("nan"), "b": 15, "c": 8, "d": -2.999, "e": 3.1}
found_3 |= {"f": 0.00595, "g": 0.0499, "h": 5, "i": 7}

# %% exercise 3 wrong: words
found_3 = {"a": "9", "b": 15, "c": 8, "d": -2.999, "e": 3.1}
found_3 |= {"f": 0.00595, "g": 0.0499, "h": 5, "i": 7}

# %% exercise 3 wrong: a complex number
found_3 = {"a": 9 + 0j, "b": 15, "c": 8, "d": -2.999, "e": 3.1}
found_3 |= {"f": 0.00595, "g": 0.0499, "h": 5, "i": 7}

# %% exercise 3 wrong: areas, not divided
found_3 = {"a": 9, "b": 15, "c": 8, "d": -2.999, "e": 3.1, "f": 0.00595, "g": 0.0499, "h": 5, "i": 7}
found_3 |= {"f": 0.3, "g": 1e-5}

# %% exercise 3 wrong: the second area, not divided
found_3 = {"a": 9, "b": 15, "c": 8, "d": -2.999, "e": 3.1, "f": 0.00595, "g": 0.0499, "h": 5, "i": 7}
found_3 |= {"g": 1e-5}

# %% exercise 3 wrong: divided by one length
found_3 = {"a": 9, "b": 15, "c": 8, "d": -2.999, "e": 3.1, "f": 0.00595, "g": 0.0499, "h": 5, "i": 7}
found_3 |= {"f": 0.06}

# %% exercise 3 wrong: cosines
found_3 = {"a": 9, "b": 15, "c": 8, "d": -2.999, "e": 3.1, "f": 0.00595, "g": 0.0499, "h": 5, "i": 7}
found_3 |= {"f": 0.99998, "g": 0.99875}

# %% exercise 3 wrong: divided by the squares of the lengths
found_3 = {"a": 9, "b": 15, "c": 8, "d": -2.999, "e": 3.1, "f": 0.00595, "g": 0.0499, "h": 5, "i": 7}
found_3 |= {"g": 249.4}

# %% exercise 3 wrong: any dimension up to 7
found_3 = {"a": 9, "b": 15, "c": 8, "d": -2.999, "e": 3.1, "f": 0.00595, "g": 0.0499, "h": 5, "i": 7}
found_3 |= {"h": 0}

# %% exercise 3 wrong: the twelve vectors together
found_3 = {"a": 9, "b": 15, "c": 8, "d": -2.999, "e": 3.1, "f": 0.00595, "g": 0.0499, "h": 5, "i": 7}
found_3 |= {"i": 12}

# %% exercise 3 wrong: largest first
found_3 = {"a": 9, "b": 15, "c": 8, "d": -2.999, "e": 3.1, "f": 0.00595, "g": 0.0499, "h": 5, "i": 7}
found_3 |= {"h": 7, "i": 5}

# %% exercise 3 wrong: d to three digits
found_3 = {"a": 9, "b": 15, "c": 8, "d": -2.999, "e": 3.1, "f": 0.00595, "g": 0.0499, "h": 5, "i": 7}
found_3 |= {"d": -2.9995}

# %% exercise 3 right: rounded to four digits
found_3 = {"a": 9.0, "b": 15, "c": 8, "d": -2.999, "e": 3.1}
found_3 |= {"f": 0.00595, "g": 0.0499, "h": 5, "i": 7}

# %% exercise 3 right: by solving a system in the plane of p and q
p = np.array([1.0, 0.0])
q = np.array([np.sqrt(1 - 0.02**2), 0.02])
new_p, new_q = np.linalg.solve(np.column_stack([p, q]), 2 * p + 3 * q + [0, 0.1])
found_3 = {"a": np.sqrt(81), "b": np.int64(15), "c": new_q, "d": new_p, "e": np.array(3.1)}
found_3 |= {"f": 0.00595, "g": 0.0499, "h": 5, "i": 7}

# %% exercise 3 right: NumPy scalars, float32
found_3 = {"a": np.int8(9), "b": np.float32(15), "c": np.array(8), "d": np.float32(-2.999), "e": np.float16(3.1)}
found_3 |= {"f": 0.00595, "g": 0.0499, "h": 5, "i": 7}

# %% exercise 3 right: angles and sines
found_3 = {"a": 9, "b": 15, "c": 8, "d": -2.999, "e": 3.1, "f": 0.00595, "g": 0.0499, "h": 5, "i": 7}
found_3 |= {"f": np.sin(np.arctan2(8.1, 6) - np.arctan2(4, 3)), "g": np.sin(np.arctan(0.05))}
found_3["f"] = abs(found_3["f"])

# %% exercise 3 right: by the program
found_3 = {"a": 9, "b": 15, "c": 8, "d": -2.999, "e": 3.1, "f": 0.00595, "g": 0.0499, "h": 5, "i": 7}
found_3["f"] = parallelogram_area([3, 4], [6, 8.1]) / 5 / np.hypot(6, 8.1)
found_3["g"] = parallelogram_area([0.01, 0], [0.02, 0.001]) / np.linalg.norm([0.01, 0]) / np.linalg.norm([0.02, 0.001])


# %% exercise 4 wrong: those dropped by the sieve
def can_go(vectors):
    kept = independent_columns(np.transpose(vectors))
    return [j for j in range(len(vectors)) if j not in kept]


# %% exercise 4 wrong: one dependency only
def can_go(vectors):
    c = dependency(vectors)
    return [] if c is None else [j for j in range(len(c)) if c[j] != 0]


# %% exercise 4 wrong: the span of all, itself included
def can_go(vectors):
    return [j for j, v in enumerate(vectors) if in_span(vectors, v)]


# %% exercise 4 wrong: multiples of another vector only
def can_go(vectors):
    k = len(vectors)
    return [i for i in range(k) if any(not is_independent([vectors[i], vectors[j]]) for j in range(k) if j != i)]


# %% exercise 4 wrong: a mask in place of places
def can_go(vectors):
    v = list(vectors)
    return [in_span(v[:j] + v[j + 1 :], v[j]) for j in range(len(v))]


# %% exercise 4 wrong: exact comparison of ranks by counting nonzero rows
def can_go(vectors):
    R, pivots = row_echelon(np.transpose(vectors))
    return [j for j in range(len(vectors)) if j not in pivots or np.count_nonzero(R[pivots.index(j)]) > 2]


# %% exercise 4 wrong: pivots in place of the others
def can_go(vectors):
    return independent_columns(np.transpose(vectors))


# %% exercise 4 wrong: removed one after the other
def can_go(vectors):
    left, gone = list(range(len(vectors))), []
    for j in range(len(vectors)):
        rest = [vectors[i] for i in left if i != j]
        if in_span(rest, vectors[j]):
            gone.append(j)
            left.remove(j)
    return gone


# %% exercise 4 wrong: all of a dependent list
def can_go(vectors):
    return [] if is_independent(vectors) else list(range(len(vectors)))


# %% exercise 4 wrong: only if something can go does it say so
def can_go(vectors):
    c = dependency(vectors)
    if c is not None:
        return [j for j in range(len(vectors)) if in_span(list(vectors[:j]) + list(vectors[j + 1 :]), vectors[j])]


# %% exercise 4 wrong: counted from 1
def can_go(vectors):
    v = list(vectors)
    return [j + 1 for j in range(len(v)) if in_span(v[:j] + v[j + 1 :], v[j])]


# %% exercise 4 wrong: a set
def can_go(vectors):
    v = list(vectors)
    return {j for j in range(len(v)) if in_span(v[:j] + v[j + 1 :], v[j])}


# %% exercise 4 wrong: the vectors themselves
def can_go(vectors):
    v = list(vectors)
    return [w for j, w in enumerate(v) if in_span(v[:j] + v[j + 1 :], w)]


# %% exercise 4 wrong: a word
def can_go(vectors):
    return "none"


# %% exercise 4 wrong: nan
def can_go(vectors):
    return [float("nan")]


# %% exercise 4 wrong: ragged
def can_go(vectors):
    return [[0], [1, 2]]


# %% exercise 4 wrong: a dictionary of verdicts
def can_go(vectors):
    v = list(vectors)
    return {j: in_span(v[:j] + v[j + 1 :], v[j]) for j in range(len(v))}


# %% exercise 4 wrong: the vectors scaled in place
def can_go(vectors):
    for v in vectors:
        if np.any(v):
            v /= np.max(np.abs(v))
    v = list(vectors)
    return [j for j in range(len(v)) if in_span(v[:j] + v[j + 1 :], v[j])]


# %% exercise 4 wrong: everyone, always
def can_go(vectors):
    return list(range(len(vectors)))


# %% exercise 4 right: by counting independent columns, as a tuple
def can_go(vectors):
    table = np.asarray(vectors)
    everyone = len(independent_columns(table.T))
    rest = [np.delete(table, j, axis=0) for j in range(len(table))]
    return tuple(j for j in range(len(table)) if len(independent_columns(rest[j].T)) == everyone)


# %% exercise 4 right: all dependencies at once, read off the echelon form
def can_go(vectors):
    columns, _ = scaled_columns(vectors)
    R, pivots = row_echelon(columns)
    free = [j for j in range(len(vectors)) if j not in pivots]
    used = [p for i, p in enumerate(pivots) if np.any(np.abs(R[i, free]) > 1e-9)]
    return np.array(sorted(free + used))


# %% exercise 4 right: singular values
def can_go(vectors):
    v = np.asarray(vectors, dtype=float)
    v = v / np.maximum(np.abs(v).max(axis=1, keepdims=True), 1e-300)
    s = np.linalg.svd(v)
    rank = int(np.sum(s[1] > 1e-9))
    return np.flatnonzero(np.linalg.norm(s[0][:, rank:], axis=1) > 1e-6)


# %% exercise 4 right: least squares and the miss
def can_go(vectors):
    V = np.array(vectors, dtype=float)
    V /= np.maximum(np.abs(V).max(axis=1, keepdims=True), 1e-300)
    places = []
    for j in range(len(V)):
        rest = np.delete(V, j, axis=0)
        c = np.linalg.lstsq(rest.T, V[j], rcond=1e-10)[0] if len(rest) else np.zeros(0)
        if np.linalg.norm(c @ rest - V[j]) < 1e-9:
            places.append(j)
    return np.array(places, dtype=np.int8)


# %% exercise 4 right: with exact fractions
def can_go(vectors):
    from fractions import Fraction

    def count(rows):
        rows, found = [[Fraction(float(x)) for x in row] for row in rows], 0
        for j in range(len(rows[0]) if rows else 0):
            p = next((i for i in range(found, len(rows)) if rows[i][j] != 0), None)
            if p is None:
                continue
            rows[found], rows[p] = rows[p], rows[found]
            for i in range(found + 1, len(rows)):
                f = rows[i][j] / rows[found][j]
                rows[i] = [x - f * y for x, y in zip(rows[i], rows[found])]
            found += 1
        return found

    rows = [list(row) for row in vectors]
    return tuple(j for j in range(len(rows)) if count(rows[:j] + rows[j + 1 :]) == count(rows))


# %% exercise 5 wrong: in the span of the columns
def is_settled(X, a):
    return in_span(np.transpose(X), a) if len(X) == len(a) else False


# %% exercise 5 wrong: one dependency only
def is_settled(X, a):
    h = dependency(np.transpose(X))
    return h is None or abs(h @ a) < 1e-9


# %% exercise 5 wrong: weights that sum to zero
def is_settled(X, a):
    return abs(np.sum(a)) < 1e-12


# %% exercise 5 wrong: a is a row
def is_settled(X, a):
    return any(np.allclose(row, a) for row in X)


# %% exercise 5 wrong: columns must be independent
def is_settled(X, a):
    return is_independent(np.transpose(X))


# %% exercise 5 wrong: the other way round
def is_settled(X, a):
    return not in_span(X, a)


# %% exercise 5 wrong: the number itself
def is_settled(X, a):
    return 0.5


# %% exercise 5 wrong: orthogonal to the kept columns' first dependency only, with a tolerance
def is_settled(X, a):
    h = dependency(np.transpose(X))
    return h is None or bool(abs(np.dot(a, h)) < 1e-6)


# %% exercise 5 wrong: settled if no dropped column is used
def is_settled(X, a):
    kept = independent_columns(X)
    return all(a[j] == 0 for j in range(len(a)) if j not in kept)


# %% exercise 5 wrong: compare one pair of weights
def is_settled(X, a):
    w = np.linalg.lstsq(X, X @ np.ones(len(a)), rcond=None)[0]
    return bool(np.isclose(a @ w, np.sum(a)))


# %% exercise 5 wrong: nothing for the independent
def is_settled(X, a):
    if not is_independent(np.transpose(X)):
        return in_span(X, a)


# %% exercise 5 wrong: a word
def is_settled(X, a):
    return "True"


# %% exercise 5 wrong: nan
def is_settled(X, a):
    return float("nan")


# %% exercise 5 wrong: one verdict for each entry
def is_settled(X, a):
    return np.array([in_span(X, e) for e in np.eye(len(a))])


# %% exercise 5 wrong: a list with the verdict
def is_settled(X, a):
    return [in_span(X, a)]


# %% exercise 5 wrong: X changed in place
def is_settled(X, a):
    X -= X[0]
    return in_span(X, a)


# %% exercise 5 right: every direction of the null space
def is_settled(X, a):
    X = np.asarray(X, dtype=float)
    R, pivots = row_echelon(scaled_columns(X)[0].T)
    for f in range(X.shape[1]):
        if f not in pivots:
            h = np.zeros(X.shape[1])
            h[f] = 1
            h[pivots] = -R[: len(pivots), f]
            if abs(h @ a) > 1e-9 * (np.abs(h) @ np.abs(a)):
                return False
    return True


# %% exercise 5 right: one more row, as many independent rows
def is_settled(X, a):
    more = np.vstack([X, a])
    return np.bool_(np.linalg.matrix_rank(more) == np.linalg.matrix_rank(X))


# %% exercise 5 right: sizes of lists kept
def is_settled(X, a):
    kept = independent_columns(np.transpose([*X, a]))
    return 1 if len(X) not in kept else 0


# %% exercise 5 right: least squares in the rows
def is_settled(X, a):
    X, a = np.asarray(X, dtype=float), np.asarray(a, dtype=float)
    c = np.linalg.lstsq(X.T, a, rcond=1e-10)[0]
    return np.allclose(X.T @ c, a)


# %% exercise 5 right: smallest weights, twice
def is_settled(X, a):
    pushed = np.linalg.pinv(X, rcond=1e-10) @ (X @ a)  # a, projected on the span of the rows
    return int(np.linalg.norm(pushed - a) <= 1e-8 * np.linalg.norm(a))


# %% exercise 5 right: rank with one more row
def is_settled(X, a):
    return np.linalg.matrix_rank(
        np.vstack([X, a]), tol=1e-9 * np.max(np.abs(np.vstack([X, a])))
    ) == np.linalg.matrix_rank(X)


# %% exercise 6 wrong: with a plus at both ends
def new_trails(n, trails):
    table = np.zeros((len(trails), n))
    for row, (p, q) in zip(table, trails):
        row[p] = row[q] = 1
    return independent_columns(table.T)


def expected_number(n, pieces):
    return n - pieces


# %% exercise 6 wrong: columns and rows swapped
def new_trails(n, trails):
    table = np.zeros((len(trails), n))
    for row, (p, q) in zip(table, trails):
        row[p], row[q] = -1, 1
    return independent_columns(table)


def expected_number(n, pieces):
    return n - pieces


# %% exercise 6 wrong: only repeated trails are left out
def new_trails(n, trails):
    seen, places = set(), []
    for i, (p, q) in enumerate(trails):
        if frozenset((p, q)) not in seen:
            seen.add(frozenset((p, q)))
            places.append(i)
    return places


def expected_number(n, pieces):
    return n - pieces


# %% exercise 6 wrong: only trails to a new hut
def new_trails(n, trails):
    reached, places = set(), []
    for i, (p, q) in enumerate(trails):
        if p not in reached or q not in reached:
            places.append(i)
            reached |= {p, q}
    return places


def expected_number(n, pieces):
    return n - pieces


# %% exercise 6 wrong: rule for one piece only
def new_trails(n, trails):
    places = []
    rows = []
    for i, (p, q) in enumerate(trails):
        row = np.zeros(n)
        row[p], row[q] = -1, 1
        if not in_span(rows, row):
            rows.append(row)
            places.append(i)
    return places


def expected_number(n, pieces):
    return n - 1


# %% exercise 6 wrong: rule in floats off by one
def new_trails(n, trails):
    table = np.zeros((len(trails), n))
    for row, (p, q) in zip(table, trails):
        row[p], row[q] = -1, 1
    return independent_columns(table.T)


def expected_number(n, pieces):
    return n - pieces + 1


# %% exercise 6 wrong: only trails that are on no loop
def new_trails(n, trails):
    table = np.zeros((len(trails), n))
    for row, (p, q) in zip(table, trails):
        row[p], row[q] = -1, 1
    rows = list(table)
    return [i for i, row in enumerate(rows) if not in_span(rows[:i] + rows[i + 1 :], row)]


def expected_number(n, pieces):
    return n - pieces


# %% exercise 6 wrong: independent columns of the table as it stands
def new_trails(n, trails):
    table = np.zeros((len(trails), n))
    for i, (p, q) in enumerate(trails):
        table[i, p], table[i, q] = -1, 1
    return independent_columns(table)


def expected_number(n, pieces):
    return n - pieces


# %% exercise 6 wrong: no answer without trails
def new_trails(n, trails):
    if trails:
        table = np.zeros((len(trails), n))
        for i, (p, q) in enumerate(trails):
            table[i, p], table[i, q] = -1, 1
        return independent_columns(table.T)


def expected_number(n, pieces):
    return n - pieces


# %% exercise 6 wrong: one fewer than huts in each piece, and one more
def new_trails(n, trails):
    table = np.zeros((len(trails), n))
    for i, (p, q) in enumerate(trails):
        table[i, p], table[i, q] = -1, 1
    return independent_columns(table.T)


def expected_number(n, pieces):
    return n - pieces + 1


# %% exercise 6 wrong: the rule as words
def new_trails(n, trails):
    table = np.zeros((len(trails), n))
    for i, (p, q) in enumerate(trails):
        table[i, p], table[i, q] = -1, 1
    return independent_columns(table.T)


def expected_number(n, pieces):
    return f"{n} - {pieces}"


# %% exercise 6 wrong: the rule as a list
def new_trails(n, trails):
    table = np.zeros((len(trails), n))
    for i, (p, q) in enumerate(trails):
        table[i, p], table[i, q] = -1, 1
    return independent_columns(table.T)


def expected_number(n, pieces):
    return [n - pieces]


# %% exercise 6 wrong: the rule is nan
def new_trails(n, trails):
    table = np.zeros((len(trails), n))
    for i, (p, q) in enumerate(trails):
        table[i, p], table[i, q] = -1, 1
    return independent_columns(table.T)


def expected_number(n, pieces):
    return float("nan")


# %% exercise 6 wrong: the trails in place of places
def new_trails(n, trails):
    new, seen = [], set()
    for p, q in trails:
        if not {p, q} <= seen:
            new.append((p, q))
        seen |= {p, q}
    return new


def expected_number(n, pieces):
    return n - pieces


# %% exercise 6 wrong: trails turned into arrays in place
def new_trails(n, trails):
    for i, (p, q) in enumerate(trails):
        row = np.zeros(n)
        row[p], row[q] = -1, 1
        trails[i] = row
    return independent_columns(np.reshape(trails, (-1, n)).T)


def expected_number(n, pieces):
    return n - pieces


# %% exercise 6 wrong: trails sorted in place
def new_trails(n, trails):
    trails.sort()
    table = np.zeros((len(trails), n))
    for i, (p, q) in enumerate(trails):
        table[i, p], table[i, q] = -1, 1
    return independent_columns(table.T)


def expected_number(n, pieces):
    return n - pieces


# %% exercise 6 wrong: a float rule that rounds
def new_trails(n, trails):
    table = np.zeros((len(trails), n))
    for i, (p, q) in enumerate(trails):
        table[i, p], table[i, q] = -1, 1
    return independent_columns(table.T)


def expected_number(n, pieces):
    return n * (1 - pieces / n)


# %% exercise 6 wrong: the rule is infinite
def new_trails(n, trails):
    table = np.zeros((len(trails), n))
    for row, (p, q) in zip(table, trails):
        row[p], row[q] = -1, 1
    return independent_columns(table.T)


def expected_number(n, pieces):
    return np.inf


# %% exercise 6 right: by joining pieces, without any algebra
def new_trails(n, trails):
    piece = list(range(n))
    places = []
    for i, (p, q) in enumerate(trails):
        if piece[p] != piece[q]:
            places.append(i)
            old, new = piece[p], piece[q]
            piece = [new if x == old else x for x in piece]
    return np.array(places, dtype=int)


def expected_number(n, pieces):
    return np.int64(n) - np.int64(pieces)


# %% exercise 6 right: the sieve, one trail at a time, as a tuple
def new_trails(n, trails):
    rows, places = [], []
    for i, (p, q) in enumerate(trails):
        row = np.zeros(n)
        row[p] -= 1
        row[q] += 1
        if is_independent([*rows, row]):
            rows.append(row)
            places.append(i)
    return tuple(places)


def expected_number(n, pieces):
    return float(n - pieces)


# %% exercise 6 right: ranks of growing tables, an exact fraction for the rule
def new_trails(n, trails):
    from fractions import Fraction

    table = np.zeros((len(trails) + 1, n), dtype=np.int8)
    for i, (p, q) in enumerate(trails):
        table[i + 1, p], table[i + 1, q] = -1, 1
    ranks = [np.linalg.matrix_rank(table[: i + 1]) for i in range(len(trails) + 1)]
    return np.flatnonzero(np.diff(ranks))


def expected_number(n, pieces):
    from fractions import Fraction

    return Fraction(n) - pieces


# %% exercise 6 right: walking, and one for each hut but one of each piece
def new_trails(n, trails):
    new, at = [], {h: {h} for h in range(n)}
    for i, (p, q) in enumerate(trails):
        if q not in at[p]:
            new.append(i)
            merged = at[p] | at[q]
            for h in merged:
                at[h] = merged
    return iter(new) if False else tuple(new)


def expected_number(n, pieces):
    return np.int64(n) - np.int64(pieces)
