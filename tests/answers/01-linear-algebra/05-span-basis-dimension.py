# Answers to the exercises of 01-linear-algebra/05-span-basis-dimension.ipynb, as a learner might give them.

# %% exercise 1 wrong: a shifted plane taken for a subspace
verdicts_1 = {"a": True, "b": False, "c": True, "d": True, "e": False, "f": False}

# %% exercise 1 wrong: two crossing lines taken for a subspace
verdicts_1 = {"a": False, "b": True, "c": True, "d": True, "e": False, "f": False}

# %% exercise 1 wrong: enough vectors must span
verdicts_1 = {"a": False, "b": False, "c": True, "d": True, "e": True, "f": False}

# %% exercise 1 wrong: cancels u from both spans
verdicts_1 = {"a": False, "b": False, "c": True, "d": True, "e": False, "f": True}

# %% exercise 1 wrong: some left open
verdicts_1 = {"a": False, "b": False, "c": True, "d": True, "e": None, "f": None}

# %% exercise 1 wrong: a list
verdicts_1 = [False, False, True, True, False, False]

# %% exercise 1 wrong: zeros and ones
verdicts_1 = {"a": 0, "b": 0, "c": 1, "d": 1, "e": 0, "f": 0}

# %% exercise 1 wrong: an array where a verdict is wanted
verdicts_1 = {name: np.array([name in "cd", False]) for name in "abcdef"}

# %% exercise 1 right: NumPy booleans
verdicts_1 = {name: np.bool_(name in ("c", "d")) for name in "abcdef"}

# %% exercise 1 right: comparisons as answers, other order
verdicts_1 = {"f": 1 > 2, "e": 1 > 2, "d": 1 < 2, "c": not False, "b": bool(0), "a": bool(np.zeros(1)[0])}

# %% exercise 2 wrong: counts the vectors
dimensions = {"a": 4, "b": 5, "c": 9, "d": 64, "e": 3, "f": 1}

# %% exercise 2 wrong: overlooks the sum of two vectors
dimensions = {"a": 3, "b": 4, "c": 6, "d": 32, "e": 1, "f": 0}

# %% exercise 2 wrong: zero vector counts as a basis
dimensions = {"a": 2, "b": 4, "c": 6, "d": 32, "e": 1, "f": 1}

# %% exercise 2 wrong: symmetric matrices without their diagonal
dimensions = {"a": 2, "b": 4, "c": 3, "d": 32, "e": 1, "f": 0}

# %% exercise 2 wrong: number of equations instead of free entries
dimensions = {"a": 2, "b": 1, "c": 6, "d": 32, "e": 2, "f": 0}

# %% exercise 2 wrong: true and false
dimensions = {"a": 2, "b": 4, "c": 6, "d": 32, "e": True, "f": False}

# %% exercise 2 wrong: too large for a float
dimensions = {"a": 2, "b": 10**400, "c": 6, "d": 32, "e": 1, "f": 0}

# %% exercise 2 wrong: a list of the basis
dimensions = {"a": [1, 2], "b": 4, "c": 6, "d": 32, "e": 1, "f": 0}

# %% exercise 2 wrong: half a dimension
dimensions = {"a": 2, "b": 4, "c": 4.5, "d": 32, "e": 1, "f": 0}

# %% exercise 2 wrong: True for 1
dimensions = {"a": 2, "b": 4, "c": 6, "d": 32, "e": np.True_, "f": 0}

# %% exercise 2 wrong: bytes
dimensions = {"a": b"2", "b": 4, "c": 6, "d": 32, "e": 1, "f": 0}

# %% exercise 2 wrong: text in an array
dimensions = {"a": np.array("2"), "b": 4, "c": 6, "d": 32, "e": 1, "f": 0}

# %% exercise 2 wrong: no basis given
dimensions = {"a": 2, "b": 4, "c": 6, "d": 32, "e": 1, "f": 0}
basis_of_b = None

# %% exercise 2 wrong: unit vectors as a basis
dimensions = {"a": 2, "b": 4, "c": 6, "d": 32, "e": 1, "f": 0}
basis_of_b = np.eye(5)[:4]

# %% exercise 2 wrong: five neighbours in a circle
dimensions = {"a": 2, "b": 4, "c": 6, "d": 32, "e": 1, "f": 0}
basis_of_b = np.eye(5) - np.roll(np.eye(5), 1, axis=1)

# %% exercise 2 wrong: three vectors are not enough
dimensions = {"a": 2, "b": 4, "c": 6, "d": 32, "e": 1, "f": 0}
basis_of_b = [[1, -1, 0, 0, 0], [0, 1, -1, 0, 0], [0, 0, 0, 1, -1]]

# %% exercise 2 wrong: four vectors, dependent
dimensions = {"a": 2, "b": 4, "c": 6, "d": 32, "e": 1, "f": 0}
basis_of_b = [[1, -1, 0, 0, 0], [0, 1, -1, 0, 0], [0, 0, 1, -1, 0], [1, 0, 0, -1, 0]]

# %% exercise 2 wrong: with the zero vector
dimensions = {"a": 2, "b": 4, "c": 6, "d": 32, "e": 1, "f": 0}
basis_of_b = [[1, -1, 0, 0, 0], [0, 1, -1, 0, 0], [0, 0, 1, -1, 0], [0, 0, 0, 0, 0]]

# %% exercise 2 wrong: basis vectors in the columns
dimensions = {"a": 2, "b": 4, "c": 6, "d": 32, "e": 1, "f": 0}
basis_of_b = np.vstack([np.eye(4), -np.ones(4)])

# %% exercise 2 wrong: vectors of different sizes
dimensions = {"a": 2, "b": 4, "c": 6, "d": 32, "e": 1, "f": 0}
basis_of_b = [[1, -1], [1, 0, -1], [1, 0, 0, -1], [1, 0, 0, 0, -1]]

# %% exercise 2 wrong: the basis in quotes
dimensions = {"a": 2, "b": 4, "c": 6, "d": 32, "e": 1, "f": 0}
basis_of_b = (np.eye(5)[:4] - np.eye(5)[1:]).astype(int).astype(str).tolist()

# %% exercise 2 right: floats
dimensions = {"a": 2.0, "b": 4.0, "c": 6.0, "d": 32.0, "e": 1.0, "f": 0.0}
basis_of_b = np.eye(5)[:4] - np.eye(5)[1:]

# %% exercise 2 right: computed
rows = [[1, 2, 0, 1], [2, 4, 0, 2], [0, 1, 1, 0], [1, 3, 1, 1]]
symmetric = [np.outer(u, v) + np.outer(v, u) for u in np.eye(3) for v in np.eye(3)]
dimensions = {
    "a": np.linalg.matrix_rank(rows),
    "b": len(basis_of(np.eye(5)[1:] - np.eye(5)[:-1])),
    "c": np.int8(len(basis_of(np.reshape(symmetric, (9, 9))))),
    "d": np.array(8 * 4),
    "e": 3 - len(basis_of([[1, 2, -1], [0, 1, 1]])),
    "f": len(basis_of([np.zeros(7)])),
}
basis_of_b = np.eye(5)[:4] - np.eye(5)[1:]

# %% exercise 2 right: arrays without axes, floats
dimensions = {"a": np.array(2), "b": 4.0, "c": np.int8(6), "d": np.float32(32), "e": 1, "f": -0.0}
basis_of_b = np.eye(5)[:4] - np.eye(5)[1:]

# %% exercise 2 right: orthonormal, from the SVD
dimensions = {"a": 2, "b": 4, "c": 6, "d": 32, "e": 1, "f": 0}
basis_of_b = np.linalg.svd(np.ones((1, 5)))[2][1:].astype(np.float32)

# %% exercise 2 right: tuples of very different lengths
dimensions = {"a": 2, "b": 4, "c": 6, "d": 32, "e": 1, "f": 0}
basis_of_b = ((1000, -1000, 0, 0, 0), (0, 0.001, -0.001, 0, 0), (0, 0, 3, -3, 0), (-2, -2, -2, -2, 8))

# %% exercise 3 wrong: squares
measured = {"a": 49, "b": 32, "c": 45, "d": 0}

# %% exercise 3 wrong: weights added up
measured = {"a": 2 - 3 + 6, "b": np.sqrt(32), "c": np.sqrt(45), "d": 0}

# %% exercise 3 wrong: lengths subtracted
measured = {"a": 7, "b": 9 - 7, "c": 9 - 6, "d": 0}

# %% exercise 3 wrong: forgets the other 47 coordinates
measured = {"a": 7, "b": np.sqrt(32), "c": np.sqrt(4 + 9), "d": 0}

# %% exercise 3 wrong: dot product with x instead of the leftover
measured = {"a": 7, "b": np.sqrt(32), "c": np.sqrt(45), "d": -3}

# %% exercise 3 wrong: the sign of the weight is lost
measured = {"a": 7, "b": np.sqrt(32), "c": np.sqrt(45), "d": -6}

# %% exercise 3 wrong: added instead of subtracted
measured = {"a": 7, "b": np.sqrt(81 + 49), "c": np.sqrt(81 + 36), "d": 0}

# %% exercise 3 wrong: a negative distance
measured = {"a": 7, "b": -np.sqrt(32), "c": np.sqrt(45), "d": 0}

# %% exercise 3 wrong: a text
measured = {"a": "7", "b": "sqrt(32)", "c": "sqrt(45)", "d": "0"}

# %% exercise 3 wrong: the distance of y, not of x, from the multiple of q3, and its norm in (b)
measured = {"a": 7, "b": np.sqrt(130), "c": np.sqrt(117), "d": 0}

# %% exercise 3 wrong: two digits only
measured = {"a": 7, "b": 5.7, "c": 6.7, "d": 0}

# %% exercise 3 wrong: bytes
measured = {"a": b"7", "b": np.sqrt(32), "c": np.sqrt(45), "d": 0}

# %% exercise 3 wrong: True
measured = {"a": 7, "b": np.sqrt(32), "c": np.sqrt(45), "d": np.False_}

# %% exercise 3 right: three digits
measured = {"a": 7.0, "b": 5.66, "c": 6.71, "d": 0.0}

# %% exercise 3 right: computed in coordinates
x_seen = np.array([2, -3, 6, np.sqrt(81 - 49)])
measured = {
    "a": np.linalg.norm(x_seen[:3]),
    "b": np.abs(x_seen[3]),
    "c": np.linalg.norm(x_seen[[0, 1, 3]]),
    "d": x_seen[1] - (-3),
}

# %% exercise 3 right: built in R^50
q = np.eye(50)[:3]
x = np.concatenate([[2, -3, 6], np.full(47, np.sqrt(32 / 47))])
y = 2 * q[0] - 3 * q[1] + 6 * q[2]
measured = {
    "a": np.linalg.norm(y),
    "b": np.linalg.norm(x - y),
    "c": np.linalg.norm(x - 6 * q[2]),
    "d": q[1] @ (x - y),
}

# %% exercise 3 right: three decimals, other types
measured = {"a": 7, "b": np.float32(5.657), "c": np.array(6.708), "d": -0.0}


# %% exercise 4 wrong: dimensions alone
def same_span(V, W):
    return len(basis_of(V)) == len(basis_of(W))


# %% exercise 4 wrong: one direction only
def same_span(V, W):
    return all(in_span(V, w) for w in W)


# %% exercise 4 wrong: the other direction only
def same_span(V, W):
    return all(in_span(W, v) for v in V)


# %% exercise 4 wrong: any instead of all
def same_span(V, W):
    return any(in_span(V, w) for w in W) and any(in_span(W, v) for v in V)


# %% exercise 4 wrong: compares the bases found
def same_span(V, W):
    return np.array_equal(basis_of(V), basis_of(W))


# %% exercise 4 wrong: columns instead of rows
def same_span(V, W):
    return np.linalg.matrix_rank(np.transpose(V)) == np.linalg.matrix_rank(W) and len(V) == len(W)


# %% exercise 4 wrong: no tolerance
def same_span(V, W):
    return all(in_span(V, w, tol=0) for w in W) and all(in_span(W, v, tol=0) for v in V)


# %% exercise 4 wrong: returns a word
def same_span(V, W):
    return "True" if all(in_span(V, w) for w in W) and all(in_span(W, v) for v in V) else "False"


# %% exercise 4 wrong: dimension instead of a verdict
def same_span(V, W):
    return len(basis_of(np.vstack([V, W])))


# %% exercise 4 wrong: changes its argument
def same_span(V, W):
    verdict = np.linalg.matrix_rank(V) == np.linalg.matrix_rank(W) == np.linalg.matrix_rank(np.vstack([V, W]))
    V /= 2
    return verdict


# %% exercise 4 wrong: the same pivots
def same_span(V, W):
    return row_echelon(V)[1] == row_echelon(W)[1]


# %% exercise 4 wrong: exact comparison of the rebuilt vectors
def same_span(V, W):
    def inside(V, W):
        return np.array_equal(V.T @ np.linalg.lstsq(V.T, W.T, rcond=None)[0], W.T)

    return inside(V, W) and inside(W, V)


# %% exercise 4 wrong: W in the span of V and equal numbers of vectors
def same_span(V, W):
    return all(in_span(V, w) for w in W) and len(V) == len(W)


# %% exercise 4 wrong: sees only the largest dimension
def same_span(V, W):
    return len(basis_of(np.vstack([V, W]))) == max(len(basis_of(V)), len(basis_of(W)))


# %% exercise 4 wrong: a verdict in an array with an axis
def same_span(V, W):
    return np.array([all(in_span(V, w) for w in W) and all(in_span(W, v) for v in V)])


# %% exercise 4 right: by rank
def same_span(V, W):
    ranks = [np.linalg.matrix_rank(matrix) for matrix in (V, W, np.vstack([V, W]))]
    return min(ranks) == max(ranks)


# %% exercise 4 right: by counting bases
def same_span(V, W):
    return len(basis_of(V)) == len(basis_of(W)) == len(basis_of(np.vstack([V, W])))


# %% exercise 4 right: by reduced echelon forms
def same_span(V, W):
    forms = [row_echelon(matrix, tol=1e-9) for matrix in (V, W)]
    (R, p), (S, q) = forms
    return bool(p == q and np.allclose(R[: len(p)], S[: len(q)]))


# %% exercise 4 right: with loops, zero or one
def same_span(V, W):
    for one, other in ((V, W), (W, V)):
        for vector in one.tolist():
            if not in_span(other.tolist(), vector):
                return 0
    return 1


# %% exercise 4 right: projections on both spans agree
def same_span(V, W):
    P = np.linalg.pinv(V, rcond=1e-10) @ V
    Q = np.linalg.pinv(W, rcond=1e-10) @ W
    return np.allclose(P, Q, atol=1e-6)


# %% exercise 4 right: least squares both ways, 1 and 0 for True and False
def same_span(V, W):
    one = np.allclose(
        np.asarray(V).T @ np.linalg.lstsq(np.asarray(V).T, np.asarray(W).T, rcond=None)[0], np.asarray(W).T
    )
    two = np.allclose(
        np.asarray(W).T @ np.linalg.lstsq(np.asarray(W).T, np.asarray(V).T, rcond=None)[0], np.asarray(V).T
    )
    return int(one and two)


# %% exercise 4 right: loop, with a NumPy whole number as the verdict
def same_span(V, W):
    good = np.int64(1)
    for w in W:
        good *= in_span(V, w)
    for v in V:
        good *= in_span(W, v)
    return good == 1


# %% exercise 5 wrong: forgets the first basis
def convert(c, B, D):
    return coordinates(c, D)


# %% exercise 5 wrong: forgets the second basis
def convert(c, B, D):
    return B @ c


# %% exercise 5 wrong: the other way round
def convert(c, B, D):
    return change_of_basis(B) @ (D @ c)


# %% exercise 5 wrong: both change matrices
def convert(c, B, D):
    return change_of_basis(D) @ (change_of_basis(B) @ c)


# %% exercise 5 wrong: dot products as coordinates
def convert(c, B, D):
    return D.T @ (B @ c)


# %% exercise 5 wrong: factors in the wrong order
def convert(c, B, D):
    return B @ (change_of_basis(D) @ c)


# %% exercise 5 wrong: basis vectors in rows
def convert(c, B, D):
    return coordinates(B.T @ c, D.T)


# %% exercise 5 wrong: a column comes back
def convert(c, B, D):
    return change_of_basis(D) @ (B @ c[:, None])


# %% exercise 5 wrong: rounded to whole numbers
def convert(c, B, D):
    return np.round(coordinates(B @ c, D)).astype(int)


# %% exercise 5 wrong: changes its argument
def convert(c, B, D):
    c[:] = B @ c
    return coordinates(c, D)


# %% exercise 5 wrong: both matrices on the way out
def convert(c, B, D):
    return np.asarray(D) @ (np.asarray(B) @ c)


# %% exercise 5 wrong: the matrix instead of the coordinates
def convert(c, B, D):
    return change_of_basis(D) @ B


# %% exercise 5 wrong: elementwise product
def convert(c, B, D):
    return coordinates((np.asarray(B) * c).sum(axis=0), D)


# %% exercise 5 wrong: transposes on both sides
def convert(c, B, D):
    return B @ c @ D


# %% exercise 5 right: one matrix
def convert(c, B, D):
    return (change_of_basis(D) @ B @ c).astype(np.float32)


# %% exercise 5 right: NumPy solves
def convert(c, B, D):
    return np.linalg.solve(D, B @ c).tolist()


# %% exercise 5 right: elimination with loops
def convert(c, B, D):
    x = sum(weight * column for weight, column in zip(c, np.asarray(B).T))
    R, pivots = row_echelon(np.column_stack([D, x]))
    return tuple(R[:, -1])


# %% exercise 5 right: sums written out, and a list
def convert(c, B, D):
    x = [sum(B[i][j] * c[j] for j in range(len(c))) for i in range(len(c))]
    return list(np.linalg.solve(D, x))


# %% exercise 5 right: float32
def convert(c, B, D):
    B, D, c = (np.asarray(part, dtype=np.float32) for part in (B, D, c))
    return np.linalg.inv(D) @ (B @ c)


# %% exercise 5 right: least squares
def convert(c, B, D):
    return np.linalg.lstsq(np.asarray(D), np.asarray(B) @ c, rcond=None)[0]


# %% exercise 6 wrong: the first k instead of the largest
def keep_largest(image, patterns, k):
    return (patterns[:k] @ image) @ patterns[:k]


# %% exercise 6 wrong: largest with their sign
def keep_largest(image, patterns, k):
    c = patterns @ image
    kept = np.argsort(-c, kind="stable")[:k]
    return c[kept] @ patterns[kept]


# %% exercise 6 wrong: the smallest
def keep_largest(image, patterns, k):
    c = patterns @ image
    kept = np.argsort(np.abs(c), kind="stable")[:k]
    return c[kept] @ patterns[kept]


# %% exercise 6 wrong: patterns as columns
def keep_largest(image, patterns, k):
    c = patterns.T @ image
    kept = np.argsort(-np.abs(c), kind="stable")[:k]
    return patterns[:, kept] @ c[kept]


# %% exercise 6 wrong: coordinates instead of the image
def keep_largest(image, patterns, k):
    c = patterns @ image
    kept = np.argsort(-np.abs(c), kind="stable")[:k]
    return np.where(np.isin(np.arange(len(c)), kept), c, 0)


# %% exercise 6 wrong: the largest pixels
def keep_largest(image, patterns, k):
    kept = np.argsort(-np.abs(image), kind="stable")[:k]
    return np.where(np.isin(np.arange(len(image)), kept), image, 0)


# %% exercise 6 wrong: the last of equals
def keep_largest(image, patterns, k):
    c = patterns @ image
    kept = np.argsort(np.abs(c), kind="stable")[::-1][:k]
    return c[kept] @ patterns[kept]


# %% exercise 6 wrong: a threshold keeps all equals
def keep_largest(image, patterns, k):
    c = patterns @ image
    smallest = np.sort(np.abs(c))[-k] if k else np.inf
    return np.where(np.abs(c) >= smallest, c, 0) @ patterns


# %% exercise 6 wrong: k = 0 keeps everything
def keep_largest(image, patterns, k):
    c = patterns @ image
    kept = np.argsort(np.abs(c), kind="stable")[-k:]
    return c[kept] @ patterns[kept]


# %% exercise 6 wrong: sizes as weights
def keep_largest(image, patterns, k):
    c = np.abs(patterns @ image)
    kept = np.argsort(-c, kind="stable")[:k]
    return c[kept] @ patterns[kept]


# %% exercise 6 wrong: cut to whole numbers
def keep_largest(image, patterns, k):
    c = (patterns @ image).astype(int)
    kept = np.argsort(-np.abs(c), kind="stable")[:k]
    return c[kept] @ patterns[kept]


# %% exercise 6 wrong: the largest coordinates with the first patterns
def keep_largest(image, patterns, k):
    c = patterns @ image
    kept = np.argsort(-np.abs(c), kind="stable")[:k]
    return c[kept] @ patterns[:k]


# %% exercise 6 wrong: into an array like the image
def keep_largest(image, patterns, k):
    c = patterns @ image
    out = np.zeros_like(image)
    for i in np.argsort(-np.abs(c), kind="stable")[:k]:
        out[:] = out + c[i] * patterns[i]
    return out


# %% exercise 6 wrong: coordinates made whole when the image is
def keep_largest(image, patterns, k):
    c = (patterns @ image).astype(image.dtype)
    kept = np.argsort(-np.abs(c), kind="stable")[:k]
    return c[kept] @ patterns[kept]


# %% exercise 6 wrong: greys cut off to 0 … 16
def keep_largest(image, patterns, k):
    c = patterns @ image
    kept = np.argsort(-np.abs(c), kind="stable")[:k]
    return np.clip(c[kept] @ patterns[kept], 0, 16)


# %% exercise 6 wrong: k smallest left out instead of k kept
def keep_largest(image, patterns, k):
    c = patterns @ image
    kept = np.argsort(-np.abs(c), kind="stable")[: len(c) - k]
    return c[kept] @ patterns[kept]


# %% exercise 6 wrong: always the cosines of the lesson
def keep_largest(image, patterns, k):
    c = globals()["patterns"] @ image
    kept = np.argsort(-np.abs(c), kind="stable")[:k]
    return c[kept] @ globals()["patterns"][kept]


# %% exercise 6 wrong: numbers in quotes
def keep_largest(image, patterns, k):
    c = patterns @ image
    kept = np.argsort(-np.abs(c), kind="stable")[:k]
    return [str(v) for v in c[kept] @ patterns[kept]]


# %% exercise 6 wrong: sorted sizes with the first patterns
def keep_largest(image, patterns, k):
    return np.sort(np.abs(patterns @ image))[::-1][:k] @ patterns[:k]


# %% exercise 6 wrong: the lesson's coordinates for fewer patterns than entries
def keep_largest(image, patterns, k):
    c = coordinates(image, patterns.T)
    kept = np.argsort(-np.abs(c), kind="stable")[:k]
    return c[kept] @ patterns[kept]


# %% exercise 6 right: with loops and lists
def keep_largest(image, patterns, k):
    pairs = [(sum(p * x for p, x in zip(pattern, image)), pattern) for pattern in patterns.tolist()]
    pairs = sorted(pairs, key=lambda pair: -abs(pair[0]))[:k]
    return [sum(c * pattern[j] for c, pattern in pairs) for j in range(len(image))]


# %% exercise 6 right: zeros for the others
def keep_largest(image, patterns, k):
    c = np.dot(patterns, image)
    c[np.argsort(-np.abs(c), kind="stable")[k:]] = 0
    return patterns.T @ c


# %% exercise 6 right: leaving out one by one
def keep_largest(image, patterns, k):
    left = list(range(len(patterns)))
    c = patterns @ image
    while len(left) > k:
        left.remove(min(reversed(left), key=lambda i: abs(c[i])))
    return np.sum([c[i] * patterns[i] for i in left] + [0 * patterns[0]], axis=0)


# %% exercise 6 right: the left-out part subtracted from the projection
def keep_largest(image, patterns, k):
    c = patterns @ image
    dropped = np.argsort(-np.abs(c), kind="stable")[k:]
    return patterns.T @ c - patterns[dropped].T @ c[dropped]


# %% exercise 6 right: float32
def keep_largest(image, patterns, k):
    image, patterns = np.asarray(image, dtype=np.float32), np.asarray(patterns, dtype=np.float32)
    c = patterns @ image
    kept = np.argsort(-np.abs(c), kind="stable")[:k]
    return c[kept] @ patterns[kept]


# %% exercise 6 right: lexsort by size, then place
def keep_largest(image, patterns, k):
    c = patterns.dot(image)
    kept = np.lexsort((np.arange(len(c)), -np.abs(c)))[:k]
    return np.einsum("i,ij->j", c[kept], patterns[kept])


# %% exercise 6 right: coordinates by least squares
def keep_largest(image, patterns, k):
    c = np.linalg.lstsq(patterns.T, image, rcond=None)[0]
    kept = np.argsort(-np.abs(np.round(c, 9)), kind="stable")[:k]
    return c[kept] @ patterns[kept]


# %% exercise 6 right: the best remaining one, k times
def keep_largest(image, patterns, k):
    rest, out = list(range(len(patterns))), np.zeros(len(image))
    for _ in range(k):
        i = max(rest, key=lambda j: abs(patterns[j] @ image))
        rest.remove(i)
        out += (patterns[i] @ image) * patterns[i]
    return out


# %% exercise 7 wrong: each frequency counts two
def shift_dimension(strip):
    return len(basis_of([np.roll(strip, s) for s in range(len(strip))], tol=1e-9))


def predicted(n, frequencies):
    return 2 * len(frequencies)


# %% exercise 7 wrong: forgets the fastest wave
def shift_dimension(strip):
    return len(basis_of([np.roll(strip, s) for s in range(len(strip))], tol=1e-9))


def predicted(n, frequencies):
    return sum(1 if f == 0 else 2 for f in frequencies)


# %% exercise 7 wrong: forgets the flat strip
def shift_dimension(strip):
    return len(basis_of([np.roll(strip, s) for s in range(len(strip))], tol=1e-9))


def predicted(n, frequencies):
    return sum(1 if 2 * f == n else 2 for f in frequencies)


# %% exercise 7 wrong: half of an odd n
def shift_dimension(strip):
    return len(basis_of([np.roll(strip, s) for s in range(len(strip))], tol=1e-9))


def predicted(n, frequencies):
    return sum(1 if f in (0, n // 2) else 2 for f in frequencies)


# %% exercise 7 wrong: capped by n instead
def shift_dimension(strip):
    return len(basis_of([np.roll(strip, s) for s in range(len(strip))], tol=1e-9))


def predicted(n, frequencies):
    return min(n, 2 * len(frequencies))


# %% exercise 7 wrong: the rule builds the strip
def shift_dimension(strip):
    return len(basis_of([np.roll(strip, s) for s in range(len(strip))], tol=1e-9))


def predicted(n, frequencies):
    m = np.arange(n)
    strip = sum((np.cos(2 * np.pi * f * m / n) for f in frequencies), start=np.zeros(n))
    return shift_dimension(strip)


# %% exercise 7 wrong: rounding counted
def shift_dimension(strip):
    return len(basis_of([np.roll(strip, s) for s in range(len(strip))], tol=0))


def predicted(n, frequencies):
    return sum(1 if f == 0 or 2 * f == n else 2 for f in frequencies)


# %% exercise 7 wrong: not rolled, only shifted by one
def shift_dimension(strip):
    return len(basis_of([strip, np.roll(strip, 1)], tol=1e-9))


def predicted(n, frequencies):
    return sum(1 if f == 0 or 2 * f == n else 2 for f in frequencies)


# %% exercise 7 wrong: counts the different strips
def shift_dimension(strip):
    return len({tuple(np.round(np.roll(strip, s), 9)) for s in range(len(strip))})


def predicted(n, frequencies):
    return sum(1 if f == 0 or 2 * f == n else 2 for f in frequencies)


# %% exercise 7 wrong: the basis itself
def shift_dimension(strip):
    return basis_of([np.roll(strip, s) for s in range(len(strip))], tol=1e-9)


def predicted(n, frequencies):
    return sum(1 if f == 0 or 2 * f == n else 2 for f in frequencies)


# %% exercise 7 wrong: rounded halves
def shift_dimension(strip):
    return len(basis_of([np.roll(strip, s) for s in range(len(strip))], tol=1e-9))


def predicted(n, frequencies):
    return sum(1 if f == 0 or np.isclose(f, n / 2) else 2 for f in frequencies)


# %% exercise 7 wrong: the strip itself left out
def shift_dimension(strip):
    return len(basis_of([np.roll(strip, s) for s in range(1, len(strip) - 1)], tol=1e-9)) if len(strip) > 2 else 1


def predicted(n, frequencies):
    return sum(1 if f == 0 or 2 * f == n else 2 for f in frequencies)


# %% exercise 7 wrong: the rule on a strip of the first hundred pixels
def shift_dimension(strip):
    return len(basis_of([np.roll(strip, s) for s in range(len(strip))], tol=1e-9))


def predicted(n, frequencies):
    short = min(n, 100)
    fs = [f if f < short else f % 2 for f in frequencies]
    strip = sum((np.cos(2 * np.pi * f * np.arange(short) / short) for f in fs), np.zeros(short))
    return shift_dimension(strip)


# %% exercise 7 wrong: rolls in place
def shift_dimension(strip):
    rows = []
    for _ in range(len(strip)):
        rows.append(strip.copy())
        strip[:] = np.roll(strip, 1)
    strip += 1
    return len(basis_of(rows, tol=1e-9))


def predicted(n, frequencies):
    return sum(1 if f == 0 or 2 * f == n else 2 for f in frequencies)


# %% exercise 7 wrong: numbers in quotes
def shift_dimension(strip):
    return str(len(basis_of([np.roll(strip, s) for s in range(len(strip))], tol=1e-9)))


def predicted(n, frequencies):
    return str(sum(1 if f == 0 or 2 * f == n else 2 for f in frequencies))


# %% exercise 7 wrong: True for 1
def shift_dimension(strip):
    d = len(basis_of([np.roll(strip, s) for s in range(len(strip))], tol=1e-9))
    return True if d == 1 else d


def predicted(n, frequencies):
    return sum(1 if f == 0 or 2 * f == n else 2 for f in frequencies)


# %% exercise 7 wrong: builds the strip with a comprehension of n places
def shift_dimension(strip):
    return len(basis_of([np.roll(strip, s) for s in range(len(strip))], tol=1e-9))


def predicted(n, frequencies):
    if n > 10**6:
        import itertools

        deadline = 0
        for m in range(n):  # stands for [sum(cos(...)) for m in range(n)], which fills the memory
            deadline += 1
    return sum(1 if f == 0 or 2 * f == n else 2 for f in frequencies)


# %% exercise 7 wrong: empties the list of frequencies
def shift_dimension(strip):
    return len(basis_of([np.roll(strip, s) for s in range(len(strip))], tol=1e-9))


def predicted(n, frequencies):
    number = 0
    while frequencies:
        f = frequencies.pop()
        number += 1 if f == 0 or 2 * f == n else 2
    return number


# %% exercise 7 right: by rank, and by counting the two exceptions
def shift_dimension(strip):
    n = len(strip)
    table = np.array([[strip[(m - s) % n] for m in range(n)] for s in range(n)])
    return np.linalg.matrix_rank(table, tol=1e-8)


def predicted(n, frequencies):
    return 2 * len(frequencies) - (0 in frequencies) - any(f + f == n for f in frequencies)


# %% exercise 7 right: through the Fourier transform
def shift_dimension(strip):
    return np.sum(np.abs(np.fft.fft(strip)) > 1e-9)


def predicted(n, frequencies):
    return float(len({f for f in frequencies} | {n - f for f in frequencies if f}))


# %% exercise 7 right: the sieve, rolling the other way
def shift_dimension(strip):
    kept = []
    for s in range(len(strip)):
        version = np.roll(strip, -s)
        if not in_span(kept, version, tol=1e-9):
            kept.append(version)
    return len(kept)


def predicted(n, frequencies):
    total = 0
    for f in frequencies:
        total += 2 if 0 < f and 2 * f < n else 1
    return total


# %% exercise 7 right: numpy's rank of index-built versions, and the rule with whole-number division
def shift_dimension(strip):
    n = len(strip)
    m = np.arange(n)
    return np.linalg.matrix_rank(np.asarray(strip)[(m[:, None] - m) % n], tol=1e-9)


def predicted(n, frequencies):
    total = 0
    for f in frequencies:
        total += 1 if (2 * f) % n == 0 else 2
    return total


# %% exercise 7 right: NumPy's numbers
def shift_dimension(strip):
    return np.float64(len(basis_of([np.roll(strip, s) for s in range(len(strip))], tol=1e-9)))


def predicted(n, frequencies):
    f = np.array(frequencies, dtype=np.int64)
    return np.where((f == 0) | (2 * f == n), 1, 2).sum()


# %% exercise 7 right: removes what it has counted from the list
def shift_dimension(strip):
    return len(basis_of([np.roll(strip, s) for s in range(len(strip))], tol=1e-9))


def predicted(n, frequencies):
    frequencies = list(frequencies)
    number = 2 * len(frequencies)
    for special in (0, n / 2):
        number -= frequencies.count(special)
    return number


# %% exercise 7 right: eps-free rank by SVD relative
def shift_dimension(strip):
    M = np.array([np.roll(strip, s) for s in range(len(strip))])
    s = np.linalg.svd(M, compute_uv=False)
    return int((s > 1e-9).sum())


def predicted(n, frequencies):
    return len({(f * k) % n for f in frequencies for k in (1, -1)})


# %% exercise 7 right: fractions of a turn
def shift_dimension(strip):
    return len(basis_of([np.roll(strip, s) for s in range(len(strip))], tol=1e-9))


def predicted(n, frequencies):
    from fractions import Fraction

    return sum(1 if Fraction(f, n) in (0, Fraction(1, 2)) else 2 for f in frequencies)
