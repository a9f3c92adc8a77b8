# Answers to the exercises of 01-linear-algebra/09-determinant.ipynb, as a learner might give them.

# %% exercise 1 wrong: sizes without signs
read_off = {"P": 3, "Q": 2, "R": 0.75, "S": 0}


# %% exercise 1 wrong: an F on its head taken for mirrored
read_off = {"P": 3, "Q": -2, "R": -0.75, "S": 0}


# %% exercise 1 wrong: the lengths multiplied
read_off = {"P": 3.61, "Q": -2.24, "R": 1.25, "S": 2.5}


# %% exercise 1 wrong: plus in place of minus
read_off = {"P": 3, "Q": 2, "R": 1.25, "S": -2}


# %% exercise 1 wrong: half of it, the triangle
read_off = {"P": 1.5, "Q": -1, "R": 0.375, "S": 0}


# %% exercise 1 wrong: matrices in place of numbers
read_off = {"P": [[2, 1], [0, 1.5]], "Q": [[0, 2], [1, 1]], "R": 0.75, "S": 0}


# %% exercise 1 wrong: text
read_off = {"P": "3", "Q": "-2", "R": "0.75", "S": "0"}


# %% exercise 1 wrong: S as minus two, the signs of the products mixed up
read_off = {"P": 3, "Q": -2, "R": 0.75, "S": -2}


# %% exercise 1 wrong: nan
read_off = {"P": float("nan"), "Q": -2, "R": 0.75, "S": 0}


# %% exercise 1 right: computed from the columns
read_off = {name: det_elimination(rows) for name, rows in drawn.items()}


# %% exercise 1 right: fractions and arrays of no axes
from fractions import Fraction

read_off = {"P": np.array(3), "Q": np.int64(-2), "R": Fraction(3, 4), "S": -0.0}


# %% exercise 1 right: NumPy on the columns
read_off = {name: np.linalg.det(np.array(rows, dtype=np.float32)) for name, rows in drawn.items()}


# %% exercise 2 wrong: all true
verdicts = dict.fromkeys("abcdefghi", True)


# %% exercise 2 wrong: one factor for all sizes
verdicts = {"a": False, "b": True, "c": True, "d": False, "e": True, "f": False, "g": True, "h": True, "i": False}


# %% exercise 2 wrong: tiny means nearly singular
verdicts = {"a": False, "b": True, "c": False, "d": True, "e": True, "f": False, "g": True, "h": True, "i": False}


# %% exercise 2 wrong: area kept means lengths kept
verdicts = {"a": True, "b": True, "c": False, "d": False, "e": True, "f": False, "g": True, "h": True, "i": True}


# %% exercise 2 wrong: zeros and ones
verdicts = {"a": 0, "b": 1, "c": 0, "d": 0, "e": 1, "f": 0, "g": 1, "h": 1, "i": 0}


# %% exercise 2 wrong: one left open
verdicts = {"a": False, "b": True, "c": False, "d": False, "e": True, "f": None, "g": True, "h": True, "i": False}


# %% exercise 2 wrong: positive entries taken for positive volume, powers mistaken
verdicts = {"a": False, "b": True, "c": False, "d": False, "e": False, "f": True, "g": True, "h": True, "i": False}


# %% exercise 2 wrong: text
verdicts = dict.fromkeys("abcdefghi", "True")


# %% exercise 2 right: bools of NumPy
verdicts = {name: np.bool_(name in "begh") for name in "abcdefghi"}


# %% exercise 3 wrong: minus times minus is minus
found_3 = {"a": 14, "b": 23, "c": -9, "d": 5, "e": 48, "f": 12, "g": -3, "h": -2 / 3}


# %% exercise 3 wrong: all signs plus in the expansion
found_3 = {"a": 26, "b": 45, "c": -9, "d": 5, "e": 48, "f": 12, "g": -3, "h": -2 / 3}


# %% exercise 3 wrong: the swap forgotten
found_3 = {"a": 26, "b": 23, "c": 9, "d": 5, "e": 48, "f": 12, "g": -3, "h": -2 / 3}


# %% exercise 3 wrong: twice in place of sixteen times
found_3 = {"a": 26, "b": 23, "c": -9, "d": 5, "e": 6, "f": 12, "g": -3, "h": -2 / 3}


# %% exercise 3 wrong: n squared as the exponent
found_3 = {"a": 26, "b": 23, "c": -9, "d": 5, "e": 3 * 2**16, "f": 12, "g": -3, "h": -2 / 3}


# %% exercise 3 wrong: determinants added
found_3 = {"a": 26, "b": 23, "c": -9, "d": 5, "e": 48, "f": -1, "g": -3, "h": -5}


# %% exercise 3 wrong: B once only
found_3 = {"a": 26, "b": 23, "c": -9, "d": 5, "e": 48, "f": -6, "g": -3, "h": -2 / 3}


# %% exercise 3 wrong: the slide multiplied by 5
found_3 = {"a": 26, "b": 23, "c": -9, "d": 5, "e": 48, "f": 12, "g": -15, "h": -2 / 3}


# %% exercise 3 wrong: the swap does nothing
found_3 = {"a": 26, "b": 23, "c": -9, "d": 5, "e": 48, "f": 12, "g": 3, "h": -2 / 3}


# %% exercise 3 wrong: upside down
found_3 = {"a": 26, "b": 23, "c": -9, "d": 5, "e": 48, "f": 12, "g": -3, "h": -1.5}


# %% exercise 3 wrong: the product in place of the quotient
found_3 = {"a": 26, "b": 23, "c": -9, "d": 5, "e": 48, "f": 12, "g": -3, "h": -6}


# %% exercise 3 wrong: k negative
found_3 = {"a": 26, "b": 23, "c": -9, "d": -5, "e": 48, "f": 12, "g": -3, "h": -2 / 3}


# %% exercise 3 wrong: the minus of B kept in its square
found_3 = {"a": 26, "b": 23, "c": -9, "d": 5, "e": 48, "f": -12, "g": -3, "h": -2 / 3}


# %% exercise 3 wrong: a huge whole number
found_3 = {"a": 10**400, "b": 23, "c": -9, "d": 5, "e": 48, "f": 12, "g": -3, "h": -2 / 3}


# %% exercise 3 right: computed
found_3 = {
    "a": det_laplace([[4, -3], [2, 5]]),
    "b": np.linalg.det([[2, 0, 1], [1, 3, -2], [4, 1, 5]]),
    "c": det_elimination([[1, 2, 0, -1], [2, 4, 3, 1], [-1, 0, 2, 2], [0, 3, 1, 1]]),
    "d": next(k for k in range(-20, 20) if det_laplace([[1, 2, 1], [3, k, 2], [2, 1, -1]]) == 0),
    "e": 2**4 * 3,
    "f": 3 * (-2) ** 2,
    "g": -3,
    "h": -0.667,
}


# %% exercise 3 right: fractions
from fractions import Fraction

found_3 = {"a": 26, "b": 23, "c": -9, "d": 5, "e": 48, "f": 12, "g": -3, "h": Fraction(-2, 3)}


# %% exercise 3 right: two decimals
found_3 = {"a": 26.0, "b": 23, "c": np.float32(-9), "d": 5, "e": 48, "f": 12, "g": -3, "h": -0.67}


# %% exercise 4 wrong: the last side is missing
def field_area(corners):
    x, y = np.transpose(corners)
    return abs(np.sum(x[:-1] * y[1:] - y[:-1] * x[1:])) / 2


# %% exercise 4 wrong: the half is missing
def field_area(corners):
    x, y = np.transpose(corners)
    return abs(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)))


# %% exercise 4 wrong: a sign is left
def field_area(corners):
    x, y = np.transpose(corners)
    return np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)) / 2


# %% exercise 4 wrong: sizes taken too early
def field_area(corners):
    x, y = np.transpose(corners)
    return np.sum(np.abs(x * np.roll(y, -1) - y * np.roll(x, -1))) / 2


# %% exercise 4 wrong: triangles from the first corner, sizes taken too early
def field_area(corners):
    total = 0
    for p, q in zip(corners[1:], corners[2:]):
        total += abs(np.linalg.det([p - corners[0], q - corners[0]])) / 2
    return total


# %% exercise 4 wrong: the rectangle around it
def field_area(corners):
    return np.prod(np.max(corners, axis=0) - np.min(corners, axis=0)) / 2


# %% exercise 4 wrong: plus in place of minus
def field_area(corners):
    x, y = np.transpose(corners)
    return abs(np.sum(x * np.roll(y, -1) + y * np.roll(x, -1))) / 2


# %% exercise 4 wrong: moves the field of the caller
def field_area(corners):
    corners -= corners[0]
    x, y = np.transpose(corners)
    return abs(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1))) / 2


# %% exercise 4 wrong: prints
def field_area(corners):
    x, y = np.transpose(corners)
    print(abs(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1))) / 2)


# %% exercise 4 wrong: rolled in both axes
def field_area(corners):
    x, y = np.transpose(corners)
    return abs(np.sum(x * np.roll(y, 1) - y * np.roll(x, -1))) / 2


# %% exercise 4 wrong: None for fields with more than three corners
def field_area(corners):
    if len(corners) == 3:
        return abs(np.linalg.det(np.array(corners[1:]) - corners[0])) / 2


# %% exercise 4 wrong: a list of the triangles
def field_area(corners):
    return [abs(det_elimination([corners[i - 1], corners[i]])) / 2 for i in range(len(corners))]


# %% exercise 4 wrong: the smallest dentless field around it
def field_area(corners):
    from scipy.spatial import ConvexHull

    return ConvexHull(corners).volume


# %% exercise 4 right: a loop of determinants
def field_area(corners):
    total = 0
    for i in range(len(corners)):
        total += det_laplace([corners[i - 1], corners[i]])
    return abs(total) / 2


# %% exercise 4 right: triangles from the first corner, signs kept
def field_area(corners):
    sides = np.asarray(corners)[1:] - corners[0]
    return abs(sum(det_elimination(np.transpose(pair)) for pair in zip(sides, sides[1:]))) / 2


# %% exercise 4 right: trapezia over the first axis
def field_area(corners):
    x, y = np.transpose(corners).astype(np.float64)
    return np.array([abs(np.sum((x - np.roll(x, 1)) * (y + np.roll(y, 1)))) / 2]).sum()


# %% exercise 4 right: complex numbers
def field_area(corners):
    z = np.array([complex(*corner) for corner in corners])
    z = z - z.mean()
    return abs(float(np.sum(np.conj(z) * np.roll(z, -1)).imag)) / 2


# %% exercise 4 right: ears of triangles with a 3 x 3 determinant, from the mean of the corners
def field_area(corners):
    middle = np.mean(corners, axis=0)
    total = 0
    for p, q in zip(corners, np.roll(corners, -1, axis=0)):
        total += np.linalg.det([[1, *middle], [1, *p], [1, *q]])
    return np.abs([total / 2])[0]


# %% exercise 4 right: in float32, shifted
def field_area(corners):
    x, y = (np.asarray(corners) - corners[0]).astype(np.float32).T
    return abs(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1))) / np.float32(2)


# %% exercise 5 wrong: the determinant left out
def log_share_chain(X, layers):
    for A, b in reversed(layers):
        X = np.linalg.solve(A, (X - b).T).T
    return log_round(X)


# %% exercise 5 wrong: the determinant added
def log_share_chain(X, layers):
    total = 0
    for A, b in reversed(layers):
        X = np.linalg.solve(A, (X - b).T).T
        total += slogdet(A)[1]
    return log_round(X) + total


# %% exercise 5 wrong: layers undone in the order in which they came
def log_share_chain(X, layers):
    total = 0
    for A, b in layers:
        X = np.linalg.solve(A, (X - b).T).T
        total += slogdet(A)[1]
    return log_round(X) - total


# %% exercise 5 wrong: the product of the determinants, then the logarithm
def log_share_chain(X, layers):
    volume = 1
    for A, b in reversed(layers):
        X = np.linalg.solve(A, (X - b).T).T
        volume = volume * abs(det_elimination(A))
    return log_round(X) - np.log(max(volume, 1e-323))


# %% exercise 5 wrong: only the last layer's determinant
def log_share_chain(X, layers):
    total = 0
    for A, b in reversed(layers):
        X = np.linalg.solve(A, (X - b).T).T
        total = slogdet(A)[1]
    return log_round(X) - total


# %% exercise 5 wrong: the layers applied, not undone
def log_share_chain(X, layers):
    total = 0
    for A, b in layers:
        X = X @ A.T + b
        total += slogdet(A)[1]
    return log_round(X) - total


# %% exercise 5 wrong: the shift taken off too late
def log_share_chain(X, layers):
    total = 0
    for A, b in reversed(layers):
        X = np.linalg.solve(A, X.T).T - b
        total += slogdet(A)[1]
    return log_round(X) - total


# %% exercise 5 wrong: pops the layers
def log_share_chain(X, layers):
    total = 0
    while layers:
        A, b = layers.pop()
        X = np.linalg.solve(A, (X - b).T).T
        total += slogdet(A)[1]
    return log_round(X) - total


# %% exercise 5 wrong: the mean
def log_share_chain(X, layers):
    total = 0
    for A, b in reversed(layers):
        X = np.linalg.solve(A, (X - b).T).T
        total += slogdet(A)[1]
    return np.mean(log_round(X) - total)


# %% exercise 5 wrong: the size of the determinant forgotten
def log_share_chain(X, layers):
    z, volume = X, 0.0
    for A, b in reversed(layers):
        z = np.linalg.solve(A, (z - b).T).T
        volume += np.log(np.linalg.det(A))
    return log_round(z) - volume


# %% exercise 5 wrong: nothing for no layers
def log_share_chain(X, layers):
    z, volume = X, 0.0
    for A, b in reversed(layers):
        z = np.linalg.solve(A, (z - b).T).T
        volume += np.linalg.slogdet(A)[1]
        result = log_round(z) - volume
    return result if layers else None


# %% exercise 5 wrong: the matrix not transposed
def log_share_chain(X, layers):
    z, volume = X, 0.0
    for A, b in reversed(layers):
        z = (z - b) @ np.linalg.inv(A)
        volume += np.linalg.slogdet(A)[1]
    return log_round(z) - volume


# %% exercise 5 wrong: the sign of the determinant multiplied on
def log_share_chain(X, layers):
    z, volume = X, 0.0
    for A, b in reversed(layers):
        z = np.linalg.solve(A, (z - b).T).T
        sign, size = np.linalg.slogdet(A)
        volume += sign * size
    return log_round(z) - volume


# %% exercise 5 wrong: one column
def log_share_chain(X, layers):
    z, volume = X, 0.0
    for A, b in reversed(layers):
        z = np.linalg.solve(A, (z - b).T).T
        volume += np.linalg.slogdet(A)[1]
    return (log_round(z) - volume)[:, None]


# %% exercise 5 right: the chain merged into one map
def log_share_chain(X, layers):
    whole, shift = np.eye(X.shape[1]), np.zeros(X.shape[1])
    total = 0
    for A, b in layers:
        whole, shift = A @ whole, A @ shift + b
        total += slogdet(A)[1]
    z = np.linalg.solve(whole, (X - shift).T).T
    return log_round(z) - total


# %% exercise 5 right: recursion over the layers, example by example, a list
def log_share_chain(X, layers):
    if not layers:
        return [float(log_round(x[None])[0]) for x in X]
    *earlier, (A, b) = layers
    z = np.array([np.linalg.solve(A, x - b) for x in X])
    return [value - np.linalg.slogdet(A)[1] for value in log_share_chain(z, earlier)]


# %% exercise 5 right: with the inverse
def log_share_chain(X, layers):
    total = 0.0
    for A, b in layers[::-1]:
        X = (X - b) @ np.linalg.inv(A).T
        total -= np.linalg.slogdet(A).logabsdet
    return log_round(X) + total


# %% exercise 5 right: pivots of the lesson's triangle, a list
def log_share_chain(X, layers):
    z, volume = np.array(X), 0.0
    for A, b in layers[::-1]:
        z = (z - b) @ np.linalg.inv(A).T
        volume += sum(np.log(abs(u)) for u in np.diag(triangle(A)[0]))
    return list(log_round(z) - volume)


# %% exercise 6 wrong: the square of the mean
def mean_square(n, trials, rng):
    return np.mean(np.linalg.det(rng.choice([-1, 1], size=(trials, n, n)))) ** 2


def rule(n):
    return factorial(n)


# %% exercise 6 wrong: not squared
def mean_square(n, trials, rng):
    return np.mean(np.abs(np.linalg.det(rng.choice([-1, 1], size=(trials, n, n)))))


def rule(n):
    return factorial(n)


# %% exercise 6 wrong: normal entries
def mean_square(n, trials, rng):
    return np.mean(np.linalg.det(rng.normal(size=(trials, n, n))) ** 2)


def rule(n):
    return factorial(n)


# %% exercise 6 wrong: zeros and ones
def mean_square(n, trials, rng):
    return np.mean(np.linalg.det(rng.choice([0, 1], size=(trials, n, n))) ** 2)


def rule(n):
    return factorial(n)


# %% exercise 6 wrong: a generator of its own
def mean_square(n, trials, rng):
    return np.mean(np.linalg.det(np.random.default_rng(0).choice([-1, 1], size=(trials, n, n))) ** 2)


def rule(n):
    return factorial(n)


# %% exercise 6 wrong: the rule of the first two, powers
def mean_square(n, trials, rng):
    return np.mean(np.linalg.det(rng.choice([-1, 1], size=(trials, n, n))) ** 2)


def rule(n):
    return 2 ** (n - 1)


# %% exercise 6 wrong: n to the n, as for perpendicular edges
def mean_square(n, trials, rng):
    return np.mean(np.linalg.det(rng.choice([-1, 1], size=(trials, n, n))) ** 2)


def rule(n):
    return n**n


# %% exercise 6 wrong: a table of the means seen
def mean_square(n, trials, rng):
    return np.mean(np.linalg.det(rng.choice([-1, 1], size=(trials, n, n))) ** 2)


def rule(n):
    return {1: 1, 2: 2, 3: 6, 4: 24, 5: 120}.get(n)


# %% exercise 6 wrong: the rule draws
def mean_square(n, trials, rng):
    return np.mean(np.linalg.det(rng.choice([-1, 1], size=(trials, n, n))) ** 2)


def rule(n):
    return mean_square(n, 10_000, np.random.default_rng(n))


# %% exercise 6 wrong: the rule's answer in place of drawing
def mean_square(n, trials, rng):
    rng.choice([-1, 1], size=(trials, n, n))
    return factorial(n)


def rule(n):
    return factorial(n)


# %% exercise 6 wrong: off by one
def mean_square(n, trials, rng):
    return np.mean(np.linalg.det(rng.choice([-1, 1], size=(trials, n, n))) ** 2)


def rule(n):
    return factorial(n - 1)


# %% exercise 6 wrong: Stirling's approximation
def mean_square(n, trials, rng):
    return np.mean(np.linalg.det(rng.choice([-1, 1], size=(trials, n, n))) ** 2)


def rule(n):
    return np.sqrt(2 * np.pi * n) * (n / np.e) ** n


# %% exercise 6 wrong: the list of squares
def mean_square(n, trials, rng):
    return np.linalg.det(rng.choice([-1, 1], size=(trials, n, n))) ** 2


def rule(n):
    return factorial(n)


# %% exercise 6 right: a loop, the lesson's function, random signs made from a comparison
def mean_square(n, trials, rng):
    total = 0.0
    for _ in range(trials):
        total += det_elimination(np.where(rng.random((n, n)) < 0.5, -1, 1)) ** 2
    return total / trials


def rule(n):
    return n * rule(n - 1) if n else 1


# %% exercise 6 right: whole numbers, log of the factorial
def mean_square(n, trials, rng):
    signs = 2 * rng.integers(0, 2, size=(trials, n, n)) - 1
    return float((np.round(np.linalg.det(signs)).astype(int) ** 2).sum()) / trials


def rule(n):
    return np.exp(np.sum(np.log(np.arange(1, n + 1))))


# %% exercise 6 right: by the logarithm, a product of an array
def mean_square(n, trials, rng):
    log_size = np.linalg.slogdet(2.0 * rng.integers(2, size=(trials, n, n)) - 1)[1]
    return np.exp(2 * log_size).mean()


def rule(n):
    return np.prod(np.arange(1.0, n + 1))
