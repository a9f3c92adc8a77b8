# %% exercise 1 wrong: signs kept in the sum
sizes_by_hand = {"a": -13, "b": 13, "c": 12, "d": 36, "e": 4, "f": 4, "g": 10, "h": 4}


# %% exercise 1 wrong: largest entry instead of largest size
sizes_by_hand = {"a": 19, "b": 13, "c": 3, "d": 36, "e": 4, "f": 4, "g": 10, "h": 4}


# %% exercise 1 wrong: the square of the norm
sizes_by_hand = {"a": 19, "b": 169, "c": 12, "d": 36, "e": 4, "f": 4, "g": 10, "h": 4}


# %% exercise 1 wrong: all nine entries of size 4 in e
sizes_by_hand = {"a": 19, "b": 13, "c": 12, "d": 36, "e": 12, "f": 4, "g": 10, "h": 4}


# %% exercise 1 wrong: bags differ in words, not in counts
sizes_by_hand = {"a": 19, "b": 13, "c": 12, "d": 36, "e": 4, "f": 4, "g": 10, "h": 2}


# %% exercise 1 wrong: f by adding, g by subtracting
sizes_by_hand = {"a": 19, "b": 13, "c": 12, "d": 36, "e": 4, "f": 10, "g": 4, "h": 4}


# %% exercise 1 right: computed
x = np.array([-4, 3, 0, -12])
sizes_by_hand = {"a": np.linalg.norm(x, 1), "b": np.linalg.norm(x), "c": np.abs(x).max(), "d": 9 * 4, "e": 4.0}
sizes_by_hand |= {"f": 7 - 3, "g": np.float32(10), "h": np.array(4)}


# %% exercise 2 wrong: landing places as rows
picture = {
    "A": [[1.5, 0.5], [-1, 1]],
    "B": [[-1, 1], [0.5, 1]],
    "flips": "B",
    "point": [3, 2.25],
    "both": [[-1, 2], [1.25, 0.5]],
}


# %% exercise 2 wrong: the other order
picture = {
    "A": [[1.5, -1], [0.5, 1]],
    "B": [[-1, 1], [0.5, 1]],
    "flips": "B",
    "point": [-1, 3],
    "both": [[-2, 0.5], [0, 1.5]],
}


# %% exercise 2 wrong: point right, product in the other order
picture = {
    "A": [[1.5, -1], [0.5, 1]],
    "B": [[-1, 1], [0.5, 1]],
    "flips": "B",
    "point": [3, 2.25],
    "both": [[-2, 0.5], [0, 1.5]],
}


# %% exercise 2 wrong: A flips
picture = {
    "A": [[1.5, -1], [0.5, 1]],
    "B": [[-1, 1], [0.5, 1]],
    "flips": "A",
    "point": [3, 2.25],
    "both": [[-1, 2], [1.25, 0.5]],
}


# %% exercise 2 wrong: red taken for the first column
picture = {
    "A": [[-1, 1.5], [1, 0.5]],
    "B": [[1, -1], [1, 0.5]],
    "flips": "B",
    "point": [3, 2.25],
    "both": [[-1, 2], [1.25, 0.5]],
}


# %% exercise 2 wrong: both transposed
picture = {
    "A": [[1.5, -1], [0.5, 1]],
    "B": [[-1, 1], [0.5, 1]],
    "flips": "B",
    "point": [3, 2.25],
    "both": [[-1.25, 1.25], [1.5, 0.5]],
}


# %% exercise 2 right: arrays and a product
A_read, B_read = np.array([[3, -2], [1, 2]]) / 2, np.array(((-1, 1), (0.5, 1)))
picture = {"A": A_read, "B": B_read, "flips": "b", "point": tuple(B_read @ (A_read @ [1, 2])), "both": B_read @ A_read}


# %% exercise 2 right: arrays of float32, name with a space
picture = {
    "A": np.array([[1.5, -1], [0.5, 1]], dtype=np.float32),
    "B": ((-1, 1), (0.5, 1)),
    "flips": " B ",
    "point": np.array([3, 2.25]),
    "both": np.array([[-4, 8], [5, 2]]) / 4,
}


# %% exercise 3 wrong: clockwise
def turn_each(points, angles):
    x, y = points.T
    c, s = np.cos(angles), np.sin(angles)
    return np.column_stack([c * x + s * y, -s * x + c * y])


# %% exercise 3 wrong: all by the first angle
def turn_each(points, angles):
    c, s = np.cos(angles[0]), np.sin(angles[0])
    return points @ np.array([[c, -s], [s, c]]).T


# %% exercise 3 wrong: degrees
def turn_each(points, angles):
    x, y = points.T
    c, s = np.cos(np.radians(angles)), np.sin(np.radians(angles))
    return np.column_stack([c * x - s * y, s * x + c * y])


# %% exercise 3 wrong: decimals cut off
def turn_each(points, angles):
    result = np.zeros_like(points)
    for i, (x, y) in enumerate(points):
        result[i] = np.cos(angles[i]) * x - np.sin(angles[i]) * y, np.sin(angles[i]) * x + np.cos(angles[i]) * y
    return result


# %% exercise 3 wrong: changes the points, and uses the new x for y
def turn_each(points, angles):
    points[:, 0] = np.cos(angles) * points[:, 0] - np.sin(angles) * points[:, 1]
    points[:, 1] = np.sin(angles) * points[:, 0] + np.cos(angles) * points[:, 1]
    return points


# %% exercise 3 wrong: points as columns
def turn_each(points, angles):
    x, y = points.T
    return np.array([np.cos(angles) * x - np.sin(angles) * y, np.sin(angles) * x + np.cos(angles) * y])


# %% exercise 3 wrong: shape (2, n)
def turn_each(points, angles):
    x, y = points.T
    return np.array([np.cos(angles) * x - np.sin(angles) * y, np.sin(angles) * x + np.cos(angles) * y])


# %% exercise 3 right: a stack of matrices
def turn_each(points, angles):
    c, s = np.cos(angles), np.sin(angles)
    R = np.stack([np.stack([c, -s], axis=-1), np.stack([s, c], axis=-1)], axis=1)
    return np.einsum("nij,nj->ni", R, points)


# %% exercise 3 right: complex numbers, a list of tuples
def turn_each(points, angles):
    z = (points[:, 0] + 1j * points[:, 1]) * np.exp(1j * angles)
    return [(w.real, w.imag) for w in z]


# %% exercise 3 right: float32
def turn_each(points, angles):
    x, y = points.T
    return np.column_stack([np.cos(angles) * x - np.sin(angles) * y, np.sin(angles) * x + np.cos(angles) * y]).astype(
        "float32"
    )


# %% exercise 3 right: a loop with math, matrices from rows
def turn_each(points, angles):
    out = []
    for p, t in zip(points.tolist(), angles.tolist()):
        out.append(np.array(p) @ np.array([[np.cos(t), np.sin(t)], [-np.sin(t), np.cos(t)]]))
    return out


# %% exercise 4 wrong: the last line
squares = {"line": 5, "counterexample": [[1, 0], [0, 0]], "map": 3}


# %% exercise 4 wrong: the identity as counterexample
squares = {"line": 4, "counterexample": [[1, 0], [0, 1]], "map": 3}


# %% exercise 4 wrong: a mirror
squares = {"line": 4, "counterexample": [[1, 0], [0, -1]], "map": 2}


# %% exercise 4 wrong: map is the mirror
squares = {"line": 4, "counterexample": [[1, 0], [0, 0]], "map": 2}


# %% exercise 4 wrong: a big shear as counterexample
squares = {"line": 4, "counterexample": [[1, 1000000], [0, 1]], "map": 3}


# %% exercise 4 wrong: huge entries
squares = {"line": 4, "counterexample": [[1e200, 1], [1, 1]], "map": 3}


# %% exercise 4 right: a projection as an array
squares = {"line": np.int64(4), "counterexample": np.outer([3, 4], [3, 4]) / 25, "map": 3.0}


# %% exercise 4 right: a slanted squash
squares = {"line": 4, "counterexample": ((1, 7), (0, 0)), "map": 3}


# %% exercise 4 right: a third, with rounding
squares = {"line": np.int64(4), "counterexample": np.array([[1, 2], [1, 2]]) / 3, "map": 3.0}


# %% exercise 5 wrong: sign lost
cosines_by_hand = {"a": 6, "b": 0.25, "c": 3.87, "d": -0.28, "e": 0.71}


# %% exercise 5 wrong: half forgotten
cosines_by_hand = {"a": -12, "b": -0.5, "c": 3.87, "d": -0.28, "e": 0.71}


# %% exercise 5 wrong: cosines multiplied
cosines_by_hand = {"a": -6, "b": -0.25, "c": 3.87, "d": 0.36, "e": 0.71}


# %% exercise 5 wrong: e by feeling
cosines_by_hand = {"a": -6, "b": -0.25, "c": 3.87, "d": -0.28, "e": 0.5}


# %% exercise 5 wrong: in degrees
cosines_by_hand = {"a": -6, "b": 104.48, "c": 3.87, "d": -0.28, "e": 0.71}


# %% exercise 5 right: two decimals
cosines_by_hand = {"a": -6.0, "b": -0.25, "c": 3.87, "d": -0.28, "e": 0.71}


# %% exercise 5 right: by angles
cosines_by_hand = {"a": -6, "b": -1 / 4, "c": 15**0.5, "d": np.cos(2 * np.arccos(0.6)), "e": np.cos(np.pi / 4)}


# %% exercise 6 wrong: the line through 0
def distance_to_line(p, a, b):
    way = b - a
    return np.linalg.norm(p - (p @ way) / (way @ way) * way)


# %% exercise 6 wrong: projection on b
def distance_to_line(p, a, b):
    return np.linalg.norm(p - (p @ b) / (b @ b) * b)


# %% exercise 6 wrong: only the piece
def distance_to_line(p, a, b):
    way, gap = b - a, p - a
    t = np.clip((gap @ way) / (way @ way), 0, 1)
    return np.linalg.norm(gap - t * way)


# %% exercise 6 wrong: the shadow
def distance_to_line(p, a, b):
    way = b - a
    return abs((p - a) @ way) / np.linalg.norm(way)


# %% exercise 6 wrong: squared
def distance_to_line(p, a, b):
    way, gap = b - a, p - a
    return np.sum((gap - (gap @ way) / (way @ way) * way) ** 2)


# %% exercise 6 wrong: the leftover itself
def distance_to_line(p, a, b):
    way, gap = b - a, p - a
    return gap - (gap @ way) / (way @ way) * way


# %% exercise 6 wrong: the plane only
def distance_to_line(p, a, b):
    (x, y), (u, v) = b - a, p - a
    return abs(x * v - y * u) / np.hypot(x, y)


# %% exercise 6 wrong: divided by the length, not by its square
def distance_to_line(p, a, b):
    t = (p - a) @ (b - a) / np.linalg.norm(b - a)
    return np.linalg.norm(p - a - t * (b - a))


# %% exercise 6 wrong: signed distance in the plane
def distance_to_line(p, a, b):
    d = b - a
    if len(p) == 2:
        return (d[0] * (p - a)[1] - d[1] * (p - a)[0]) / np.linalg.norm(d)
    return np.linalg.norm(p - a - (p - a) @ d / (d @ d) * d)


# %% exercise 6 wrong: an array with one number
def distance_to_line(p, a, b):
    d = b - a
    return np.array([np.linalg.norm(p - a - (p - a) @ d / (d @ d) * d)])


# %% exercise 6 right: area over base, as in lesson 6
def distance_to_line(p, a, b):
    u, v = b - a, p - a
    return np.sqrt(max(0, (u @ u) * (v @ v) - (u @ v) ** 2)) / np.linalg.norm(u)


# %% exercise 6 right: a loop in plain Python
def distance_to_line(p, a, b):
    way, gap = [y - x for x, y in zip(a, b)], [y - x for x, y in zip(a, p)]
    t = sum(x * y for x, y in zip(way, gap)) / sum(x * x for x in way)
    return sum((y - t * x) ** 2 for x, y in zip(way, gap)) ** 0.5


# %% exercise 6 right: Pythagoras, cut at 0
def distance_to_line(p, a, b):
    g, d = p - a, (b - a) / np.linalg.norm(b - a)
    return np.sqrt(max(g @ g - (g @ d) ** 2, 0))


# %% exercise 6 right: from b, by least squares
def distance_to_line(p, a, b):
    d = (a - b)[:, None].astype(float)
    w = np.linalg.lstsq(d, (p - b).astype(float), rcond=None)[0]
    return np.linalg.norm(p - b - d @ w)


# %% exercise 7 wrong: one sign in the system
eliminated = {"solution": [2, 1, 3], "direction": [-5, 3, 1], "c": 3, "burning": [4, 5, 4, 6]}


# %% exercise 7 wrong: a solution as direction
eliminated = {"solution": [2, -1, 3], "direction": [0, 2, 1], "c": 3, "burning": [4, 5, 4, 6]}


# %% exercise 7 wrong: direction scaled
eliminated = {"solution": [2, -1, 3], "direction": [5, -3, -1], "c": 3, "burning": [4, 5, 4, 6]}


# %% exercise 7 wrong: twice the smallest
eliminated = {"solution": [2, -1, 3], "direction": [-5, 3, 1], "c": 3, "burning": [8, 10, 8, 12]}


# %% exercise 7 wrong: oxygen forgotten
eliminated = {"solution": [2, -1, 3], "direction": [-5, 3, 1], "c": 3, "burning": [2, 2, 2, 3]}


# %% exercise 7 wrong: fractions
eliminated = {"solution": [2, -1, 3], "direction": [-5, 3, 1], "c": 3, "burning": [2, 2.5, 2, 3]}


# %% exercise 7 wrong: numbers without end
eliminated = {"solution": [2, -1, 3], "direction": [-5, 3, 1], "c": 3, "burning": [float("inf")] * 4}


# %% exercise 7 right: by NumPy
eliminated = {
    "solution": np.linalg.solve([[1, 2, -1], [2, 5, 1], [-1, 1, 3]], [-3, 2, 6]),
    "direction": (-5.0, 3, 1),
    "c": 3.0,
    "burning": np.array([4, 5, 4, 6]),
}


# %% exercise 8 wrong: simultaneous sum allowed
allowed = {"a": True, "b": True, "c": False, "d": True, "e": True, "f": True, "g": False, "h": True, "i": False}


# %% exercise 8 wrong: columns may change places
allowed = {"a": True, "b": True, "c": False, "d": False, "e": True, "f": True, "g": True, "h": True, "i": False}


# %% exercise 8 wrong: zeros forgotten
allowed = {"a": True, "b": True, "c": False, "d": False, "e": True, "f": True, "g": False, "h": True, "i": True}


# %% exercise 8 wrong: simultaneous steps are never allowed
allowed = {"a": True, "b": True, "c": False, "d": False, "e": False, "f": True, "g": False, "h": True, "i": False}


# %% exercise 8 right: NumPy booleans
allowed = dict(zip("abcdefghi", np.array([1, 1, 0, 0, 1, 1, 0, 1, 0]) > 0))


# %% exercise 9 wrong: number of vectors
described = {"a": 4, "b": 4, "c": 8, "d": 4, "e": [2, -1], "f": [5, -3, 8], "g": 3}


# %% exercise 9 wrong: nine minus six equations
described = {"a": 2, "b": 4, "c": 8, "d": 3, "e": [2, -1], "f": [5, -3, 8], "g": 3}


# %% exercise 9 wrong: dot products in a slanted basis
described = {"a": 2, "b": 4, "c": 8, "d": 4, "e": [5, 0], "f": [5, -3, 8], "g": 3}


# %% exercise 9 wrong: sevenths forgotten
described = {"a": 2, "b": 4, "c": 8, "d": 4, "e": [2, -1], "f": [35, -21, 56], "g": 21}


# %% exercise 9 wrong: sums to zero, each a loss
described = {"a": 2, "b": 4, "c": 8, "d": 6, "e": [2, -1], "f": [5, -3, 8], "g": 3}


# %% exercise 9 right: computed
Q_answer = np.array([[2, 3, 6], [3, -6, 2], [6, 2, -3]]) / 7
described = {"a": 2.0, "b": np.int64(4), "c": 8, "d": 4, "e": (2, -1), "f": Q_answer @ [7, 7, 0], "g": 3}


# %% exercise 10 wrong: the weights
def in_both(U, V):
    return dependency(np.vstack([U, V]))


# %% exercise 10 wrong: the whole combination, which is zero
def in_both(U, V):
    rows = np.vstack([U, V])
    return dependency(rows) @ rows


# %% exercise 10 wrong: a vector of the first span alone
def in_both(U, V):
    return U[0]


# %% exercise 10 wrong: by cross products, in three dimensions and for different planes only
def in_both(U, V):
    return np.cross(np.cross(U[0], U[1]), np.cross(V[0], V[1]))


# %% exercise 10 wrong: the sum of all rows
def in_both(U, V):
    return U.sum(axis=0) + V.sum(axis=0)


# %% exercise 10 right: the rows of V combined
def in_both(U, V):
    c = dependency([*V, *U])
    return sum(weight * v for weight, v in zip(c, V)).tolist()


# %% exercise 10 right: last direction of NumPy's decomposition
def in_both(U, V):
    rows = np.vstack([U, V])
    c = np.linalg.svd(rows.T)[2][-1]
    return c[: len(U)] @ U


# %% exercise 10 right: perpendicular to both leftovers, by least squares projections
def in_both(U, V):
    P = np.linalg.pinv(U) @ U + np.linalg.pinv(V) @ V
    values, vectors = np.linalg.eigh((P + P.T) / 2)
    return vectors[:, -1]


# %% exercise 10 right: a sieve, the first row of V in the span of the earlier ones
def in_both(U, V):
    for k in range(len(V)):
        rows = [*U, *V[: k + 1]]
        c = dependency(rows)
        if c is not None:
            return tuple(np.array(c[: len(U)]) @ U)


# %% exercise 11 wrong: line 4
kept_apart = {"line": 4, "counterexample": [[1, 1], [1, 1]], "mend": 3}


# %% exercise 11 wrong: independent columns
kept_apart = {"line": 3, "counterexample": [[1, 2], [3, 4]], "mend": 3}


# %% exercise 11 wrong: square is enough
kept_apart = {"line": 3, "counterexample": [[1, 2], [2, 4]], "mend": 2}


# %% exercise 11 wrong: rows
kept_apart = {"line": 3, "counterexample": [[1, 2], [2, 4]], "mend": 4}


# %% exercise 11 wrong: a counterexample for other vectors
kept_apart = {"line": 3, "counterexample": [[1, 2], [3, 4]], "mend": 3}


# %% exercise 11 right: another squash, as an array of decimals
kept_apart = {"line": 3.0, "counterexample": np.outer([0.1, -0.3], [0.7, 0.2]), "mend": np.int64(3)}


# %% exercise 11 right: both vectors to opposite places
kept_apart = {"line": 3.0, "counterexample": ((0.1, 0.7), (0.3, 2.1)), "mend": np.int64(3)}


# %% exercise 12 wrong: B and D exchanged
cures = {"A": 3, "B": 7, "C": 4, "D": 4, "E": 8, "F": 6}


# %% exercise 12 wrong: standardize the flats
cures = {"A": 3, "B": 4, "C": 2, "D": 7, "E": 8, "F": 6}


# %% exercise 12 wrong: the cosine for A
cures = {"A": 5, "B": 4, "C": 4, "D": 7, "E": 8, "F": 6}


# %% exercise 12 right: floats
cures = dict(zip("ABCDEF", np.array([3.0, 4, 4, 7, 8, 6])))


# %% exercise 13 wrong: zeros for holes
def rating_table(slips, guests, games):
    table = np.zeros((len(guests), len(games)))
    for guest, game, star in slips:
        table[guests.index(guest), games.index(game)] = star
    return table


# %% exercise 13 wrong: the earlier slip counts
def rating_table(slips, guests, games):
    table = np.full((len(guests), len(games)), np.nan)
    for guest, game, star in slips:
        i, j = guests.index(guest), games.index(game)
        if np.isnan(table[i, j]):
            table[i, j] = star
    return table


# %% exercise 13 wrong: half stars cut off
def rating_table(slips, guests, games):
    table = np.full((len(guests), len(games)), np.nan)
    for guest, game, star in slips:
        table[guests.index(guest), games.index(game)] = int(star)
    return table


# %% exercise 13 wrong: games as rows
def rating_table(slips, guests, games):
    table = np.full((len(games), len(guests)), np.nan)
    for guest, game, star in slips:
        table[games.index(game), guests.index(guest)] = star
    return table


# %% exercise 13 wrong: all slips for a game averaged
def rating_table(slips, guests, games):
    return np.array(
        [[np.mean([s for g, h, s in slips if g == u and h == j] or [np.nan]) for j in games] for u in guests]
    )


# %% exercise 13 right: a dictionary and lists
def rating_table(slips, guests, games):
    latest = {(guest, game): star for guest, game, star in slips}
    return [[latest.get((guest, game), float("nan")) for game in games] for guest in guests]


# %% exercise 13 right: None for the holes, lists
def rating_table(slips, guests, games):
    last = {(g, j): s for g, j, s in slips}
    return [[last.get((g, j)) for j in games] for g in guests]


# %% exercise 14 wrong: columns
def standardize_rows(R):
    return (R - np.nanmean(R, axis=0)) / np.nanstd(R, axis=0)


# %% exercise 14 wrong: only centred
def standardize_rows(R):
    return R - np.nanmean(R, axis=1, keepdims=True)


# %% exercise 14 wrong: equal stars become nan
def standardize_rows(R):
    return (R - np.nanmean(R, axis=1, keepdims=True)) / np.nanstd(R, axis=1, keepdims=True)


# %% exercise 14 wrong: asks whether the standard deviation is above 0
def standardize_rows(R):
    s = np.nanstd(R, axis=1, keepdims=True)
    return (R - np.nanmean(R, axis=1, keepdims=True)) / np.where(s > 0, s, 1)


# %% exercise 14 wrong: holes become zero
def standardize_rows(R):
    s = np.nanstd(R, axis=1, keepdims=True)
    return np.nan_to_num((R - np.nanmean(R, axis=1, keepdims=True)) / np.where(s > 0, s, 1))


# %% exercise 14 wrong: divisor n - 1
def standardize_rows(R):
    s = np.nanstd(R, axis=1, keepdims=True, ddof=1)
    return (R - np.nanmean(R, axis=1, keepdims=True)) / np.where(s > 0, s, 1)


# %% exercise 14 wrong: holes filled with the row mean first
def standardize_rows(R):
    m = np.array([[np.mean(r[~np.isnan(r)]) if (~np.isnan(r)).any() else np.nan] for r in R])
    F = np.where(np.isnan(R), m, R)
    s = F.std(axis=1, keepdims=True)
    return np.where(np.isnan(R), np.nan, np.divide(R - m, s, out=np.zeros(R.shape), where=s > 0))


# %% exercise 14 wrong: divided by the spread of the whole table
def standardize_rows(R):
    return (R - np.nanmean(R, axis=1, keepdims=True)) / np.nanstd(R)


# %% exercise 14 right: centres first, then asks for the deviation of the differences
def standardize_rows(R):
    Z = np.array(R, dtype=float)
    for row in Z:
        known = ~np.isnan(row)
        if known.any():
            row[known] -= row[known].mean()
            row[known] /= row[known].std() or np.inf
    return Z


# %% exercise 14 right: lists
def standardize_rows(R):
    rows = []
    for row in R.tolist():
        known = [x for x in row if x == x]
        m = sum(known) / max(len(known), 1)
        s = (sum((x - m) ** 2 for x in known) / max(len(known), 1)) ** 0.5
        rows.append([x if x != x else (x - m) / (s if s > 1e-9 else 1) for x in row])
    return rows


# %% exercise 14 right: float32 in the end, statistics module
def standardize_rows(R):
    import statistics

    out = np.full(R.shape, np.nan)
    for i, row in enumerate(R):
        known = [float(x) for x in row if x == x]
        if known:
            s = statistics.pstdev(known)
            out[i] = [np.nan if x != x else (0 if s == 0 else (x - statistics.fmean(known)) / s) for x in row]
    return out.astype(np.float32)


# %% exercise 15 wrong: whole lengths
def taste_cosines(Z):
    F = np.nan_to_num(Z)
    lengths = np.linalg.norm(F, axis=1)
    lengths = np.where(lengths > 0, lengths, 1)
    return F @ F.T / np.outer(lengths, lengths)


# %% exercise 15 wrong: dot products
def taste_cosines(Z):
    F = np.nan_to_num(Z)
    return F @ F.T


# %% exercise 15 wrong: nan spreads
def taste_cosines(Z):
    lengths = np.linalg.norm(Z, axis=1)
    return Z @ Z.T / np.outer(lengths, lengths)


# %% exercise 15 wrong: always 1 on the diagonal
def taste_cosines(Z):
    known = (~np.isnan(Z)).astype(float)
    F = np.nan_to_num(Z)
    q = F**2 @ known.T
    lengths = np.sqrt(q * q.T)
    C = F @ F.T / np.where(lengths > 0, lengths, 1)
    np.fill_diagonal(C, 1)
    return C


# %% exercise 15 wrong: centred again over the common games
def taste_cosines(Z):
    n = len(Z)
    C = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            k = ~np.isnan(Z[i]) & ~np.isnan(Z[j])
            if k.any():
                u, v = Z[i, k] - Z[i, k].mean(), Z[j, k] - Z[j, k].mean()
                d = np.linalg.norm(u) * np.linalg.norm(v)
                C[i, j] = u @ v / d if d else 0
    return C


# %% exercise 15 wrong: only the upper half
def taste_cosines(Z):
    n = len(Z)
    C = np.zeros((n, n))
    for i in range(n):
        for j in range(i, n):
            k = ~np.isnan(Z[i]) & ~np.isnan(Z[j])
            d = np.linalg.norm(Z[i, k]) * np.linalg.norm(Z[j, k])
            C[i, j] = Z[i, k] @ Z[j, k] / d if d else 0
    return C


# %% exercise 15 right: two loops
def taste_cosines(Z):
    n = len(Z)
    C = [[0.0] * n for _ in range(n)]
    for i in range(n):
        for j in range(n):
            both = ~np.isnan(Z[i]) & ~np.isnan(Z[j])
            u, v = Z[i][both], Z[j][both]
            size = np.linalg.norm(u) * np.linalg.norm(v)
            if size > 0:
                C[i][j] = float(u @ v / size)
    return C


# %% exercise 15 right: nansum with broadcasting
def taste_cosines(Z):
    both = ~np.isnan(Z)[:, None] & ~np.isnan(Z)[None]
    top = np.nansum(Z[:, None] * Z[None], axis=2)
    a = np.sqrt(np.where(both, Z[:, None] ** 2, 0).sum(axis=2))
    b = np.sqrt(np.where(both, Z[None] ** 2, 0).sum(axis=2))
    return np.divide(top, a * b, out=np.zeros_like(top), where=a * b > 0)


# %% exercise 16 wrong: the dependency itself
def recipe(X, j):
    c = dependency(X.T, tol=1e-9)
    if c is None or abs(c[j]) < 1e-9:
        return None
    return c


# %% exercise 16 wrong: sign lost
def recipe(X, j):
    c = dependency(X.T, tol=1e-9)
    if c is None or abs(c[j]) < 1e-9:
        return None
    weights = c / c[j]
    weights[j] = 0
    return weights


# %% exercise 16 wrong: one dependency only
def recipe(X, j):
    c = dependency(X.T, tol=1e-9)
    if c is None or abs(c[j]) < 1e-9:
        return None
    weights = -c / c[j]
    weights[j] = 0
    return weights


# %% exercise 16 wrong: made of itself
def recipe(X, j):
    return np.eye(X.shape[1])[j]


# %% exercise 16 wrong: earlier columns only
def recipe(X, j):
    if j in independent_columns(X, tol=1e-9):
        return None
    weights = np.zeros(X.shape[1])
    weights[:j] = np.linalg.lstsq(X[:, :j], X[:, j], rcond=None)[0]
    return weights


# %% exercise 16 wrong: weights of the others only, shape (d - 1,)
def recipe(X, j):
    others = np.delete(X, j, axis=1).astype(float)
    w = np.linalg.lstsq(others, X[:, j].astype(float), rcond=None)[0]
    return w if np.allclose(others @ w, X[:, j]) else None


# %% exercise 16 wrong: least squares without a look at the leftover
def recipe(X, j):
    w = np.linalg.lstsq(np.delete(X, j, axis=1).astype(float), X[:, j].astype(float), rcond=None)[0]
    return np.insert(w, j, 0)


# %% exercise 16 right: least squares, a list
def recipe(X, j):
    others = np.delete(X, j, axis=1)
    w = np.linalg.lstsq(others, X[:, j], rcond=None)[0]
    if not np.allclose(others @ w, X[:, j]):
        return None
    return np.insert(w, j, 0).tolist()


# %% exercise 16 right: dependency with the column moved to the end
def recipe(X, j):
    others = np.delete(X, j, axis=1)
    if not in_span(others.T, X[:, j], tol=1e-9):
        return None
    kept = independent_columns(others, tol=1e-9)
    c = dependency([*others.T[kept], X[:, j]], tol=1e-9)
    w = np.zeros(others.shape[1])
    w[kept] = -c[:-1] / c[-1]
    return np.insert(w, j, 0)


# %% exercise 16 right: in_span and a pseudo-inverse
def recipe(X, j):
    others = np.delete(X, j, axis=1).astype(float)
    if not in_span(others.T, X[:, j], tol=1e-9):
        return None
    return np.insert(np.linalg.pinv(others) @ X[:, j], j, 0).tolist()


# %% exercise 17 wrong: the sum survives, too
survives = {"a": True, "b": True, "c": True, "d": True, "e": True, "f": True, "g": 7}


# %% exercise 17 wrong: only the mean
survives = {"a": True, "b": False, "c": False, "d": False, "e": False, "f": False, "g": 7}


# %% exercise 17 wrong: eight columns stay independent
survives = {"a": True, "b": False, "c": False, "d": True, "e": True, "f": False, "g": 8}


# %% exercise 17 right: NumPy values
survives = dict(zip("abcdef", np.isclose([0.5 + 0.5, 1 + 1, 1 - 1, 2 - 1, 1 + 1 - 1, 0.4 + 0.5], 1))) | {
    "g": np.int64(7)
}


# %% exercise 18 wrong: negative cosines speak
def voices(cosines, scores):
    say = np.where(np.isnan(scores), 0, np.abs(cosines))
    if say.sum() == 0:
        raise ValueError("nobody")
    return say / say.sum()


# %% exercise 18 wrong: those without a rating keep their share
def voices(cosines, scores):
    say = np.maximum(cosines, 0)
    if say.sum() == 0:
        raise ValueError("nobody")
    return say / say.sum()


# %% exercise 18 wrong: equal shares
def voices(cosines, scores):
    say = (~np.isnan(scores) & (cosines > 0)).astype(float)
    if say.sum() == 0:
        raise ValueError("nobody")
    return say / say.sum()


# %% exercise 18 wrong: nobody left makes nan
def voices(cosines, scores):
    say = np.where(np.isnan(scores), 0, np.maximum(cosines, 0))
    return say / say.sum()


# %% exercise 18 wrong: only those with a positive rating
def voices(cosines, scores):
    say = np.where(scores > 0, np.maximum(cosines, 0), 0)
    if say.sum() == 0:
        raise ValueError("nobody")
    return say / say.sum()


# %% exercise 18 wrong: softmax
def voices(cosines, scores):
    say = np.where(np.isnan(scores) | (cosines <= 0), 0, np.exp(cosines))
    if say.sum() == 0:
        raise ValueError("nobody")
    return say / say.sum()


# %% exercise 18 wrong: the guests who speak only
def voices(cosines, scores):
    say = cosines[~np.isnan(scores) & (cosines > 0)]
    if not len(say):
        raise ValueError("nobody")
    return say / say.sum()


# %% exercise 18 right: a loop
def voices(cosines, scores):
    say = [c if c > 0 and s == s else 0.0 for c, s in zip(cosines, scores)]
    if not any(say):
        raise ValueError("nobody is left")
    return [x / sum(say) for x in say]


# %% exercise 18 right: a list, float32
def voices(cosines, scores):
    say = [c if c > 0 and s == s else 0 for c, s in zip(np.float32(cosines), scores)]
    if not any(say):
        raise ValueError("nobody")
    return [c / sum(say) for c in say]


# %% exercise 19 wrong: holes make nan
def explain(mean, spread, weights, scores):
    parts = spread * weights * scores
    return mean + np.nansum(parts), parts


# %% exercise 19 wrong: the spread forgotten in the parts
def explain(mean, spread, weights, scores):
    parts = weights * np.nan_to_num(scores)
    return mean + spread * parts.sum(), parts


# %% exercise 19 wrong: the mean shared out
def explain(mean, spread, weights, scores):
    parts = weights * (mean + spread * np.nan_to_num(scores))
    return parts.sum(), parts


# %% exercise 19 wrong: the mean of the parts
def explain(mean, spread, weights, scores):
    parts = spread * weights * np.nan_to_num(scores)
    return mean + parts.mean(), parts


# %% exercise 19 wrong: the stars alone
def explain(mean, spread, weights, scores):
    return mean + spread * np.nansum(weights * scores)


# %% exercise 19 right: a loop, a list
def explain(mean, spread, weights, scores):
    parts = [float(spread * w * z) if w > 0 else 0 for w, z in zip(weights, scores)]
    return [mean + sum(parts), parts]
