# %% exercise 1 wrong: the rank of three rows that look different
ranks = {"rank": 3, "null": [[-2, 1, 0, 0]], "stored": 3480, "sum": 30, "most": 4, "least": 3}

# %% exercise 1 wrong: one vector of the null space
ranks = {"rank": 2, "null": [[-2, 1, 0, 0]], "stored": 3480, "sum": 30, "most": 4, "least": 3}

# %% exercise 1 wrong: the null space of the transpose
ranks = {"rank": 2, "null": [[1, 1, -1]], "stored": 3480, "sum": 30, "most": 4, "least": 3}

# %% exercise 1 wrong: dependent vectors
ranks = {"rank": 2, "null": [[-2, 1, 0, 0], [4, -2, 0, 0]], "stored": 3480, "sum": 30, "most": 4, "least": 3}

# %% exercise 1 wrong: the larger factor is forgotten
ranks = {"rank": 2, "null": [[-2, 1, 0, 0], [-1, 0, -2, 1]], "stored": 480, "sum": 30, "most": 4, "least": 3}

# %% exercise 1 wrong: the product may be zero
ranks = {"rank": 2, "null": [[-2, 1, 0, 0], [-1, 0, -2, 1]], "stored": 3480, "sum": 30, "most": 4, "least": 0}

# %% exercise 1 wrong: ranks add up
ranks = {"rank": 2, "null": [[-2, 1, 0, 0], [-1, 0, -2, 1]], "stored": 3480, "sum": 70, "most": 4, "least": 3}

# %% exercise 1 right: another basis, as an array
ranks = {
    "rank": 2.0,
    "null": np.array([[-3, 1, -2, 1], [1, -1, -2, 1]]),
    "stored": 500 * 6 + 6 * 80,
    "sum": np.int64(30),
    "most": 4,
    "least": 3,
}

# %% exercise 2 wrong: the inverse multiplied
volumes = {"a": -6, "b": -48, "c": 15, "d": 126, "e": 9, "f": 9, "g": 400 * np.log(0.1)}

# %% exercise 2 wrong: one factor for the whole matrix
volumes = {"a": -1.5, "b": 6, "c": 15, "d": 126, "e": 9, "f": 9, "g": 400 * np.log(0.1)}

# %% exercise 2 wrong: the swap is forgotten
volumes = {"a": -1.5, "b": -48, "c": -15, "d": 126, "e": 9, "f": 9, "g": 400 * np.log(0.1)}

# %% exercise 2 wrong: the parallelogram
volumes = {"a": -1.5, "b": -48, "c": 15, "d": 126, "e": 18, "f": 9, "g": 400 * np.log(0.1)}

# %% exercise 2 wrong: the cloud gets thicker
volumes = {"a": -1.5, "b": -48, "c": 15, "d": 126, "e": 9, "f": 900, "g": 400 * np.log(0.1)}

# %% exercise 2 wrong: the float itself
volumes = {"a": -1.5, "b": -48, "c": 15, "d": 126, "e": 9, "f": 9, "g": -np.inf}

# %% exercise 2 right: rounded, and by another route
volumes = {
    "a": -3 / 2,
    "b": 16 * -3,
    "c": 15.0,
    "d": np.linalg.det([[2, 1, 3], [4, 5, 1], [-2, 8, 3]]),
    "e": 9,
    "f": 9.0,
    "g": -921.03,
}

# %% exercise 3 wrong: all true
undone = dict.fromkeys("abcdefghi", True)

# %% exercise 3 wrong: only square matrices are undone on one side
undone = dict.fromkeys("adfgi", True) | dict.fromkeys("bceh", False)

# %% exercise 3 wrong: the sum of singular matrices is singular
undone = dict.fromkeys("abdefgi", True) | dict.fromkeys("ch", False)

# %% exercise 3 wrong: not all answered
undone = dict.fromkeys("abdfgi", True) | dict.fromkeys("ch", False) | {"e": None}

# %% exercise 3 right: NumPy's truth values
undone = {name: np.bool_(name in "abdfgi") for name in "abcdefghi"}

# %% exercise 4 wrong: the split is doubted
mirror_proof = {"line": 4, "counterexample": [[1, 1], [0, -1]], "enough": 3}

# %% exercise 4 wrong: an upright mirror
mirror_proof = {"line": 5, "counterexample": [[0, 1], [1, 0]], "enough": 3}

# %% exercise 4 wrong: a shear
mirror_proof = {"line": 5, "counterexample": [[1, 1], [0, 1]], "enough": 3}

# %% exercise 4 wrong: different eigenvalues are enough
mirror_proof = {"line": 5, "counterexample": [[1, 1], [0, -1]], "enough": 4}

# %% exercise 4 wrong: the last line, not the first
mirror_proof = {"line": 6, "counterexample": [[1, 1], [0, -1]], "enough": 3}

# %% exercise 4 right: another slanted mirror
mirror_proof = {"line": 5, "counterexample": np.array([[3, -4], [2, -3]]), "enough": 3}


# %% exercise 5 wrong: the plus of the change kept
def after_change(A_inv, i, change):
    column, row = A_inv[:, i], change @ A_inv
    return A_inv + np.outer(column, row) / (1 + row[i])


# %% exercise 5 wrong: a column changes
def after_change(A_inv, i, change):
    column, row = A_inv @ change, A_inv[i]
    if abs(1 + column[i]) < 1e-12:
        raise ValueError("singular")
    return A_inv - np.outer(column, row) / (1 + column[i])


# %% exercise 5 wrong: a singular matrix is not noticed
def after_change(A_inv, i, change):
    column, row = A_inv[:, i], change @ A_inv
    return A_inv - np.outer(column, row) / (1 + row[i] + 1e-300)


# %% exercise 5 wrong: the divisor is forgotten
def after_change(A_inv, i, change):
    column, row = A_inv[:, i], change @ A_inv
    if abs(1 + row[i]) < 1e-12:
        raise ValueError("singular")
    return A_inv - np.outer(column, row)


# %% exercise 5 wrong: the inverse is changed in place
def after_change(A_inv, i, change):
    column, row = A_inv[:, i].copy(), change @ A_inv
    if abs(1 + row[i]) < 1e-12:
        raise ValueError("singular")
    A_inv -= np.outer(column, row) / (1 + row[i])
    return A_inv


# %% exercise 5 right: a new inverse altogether
def after_change(A_inv, i, change):
    A = np.linalg.inv(A_inv)
    A[i] += change
    return np.linalg.inv(A)


# %% exercise 5 right: outer products written out, lists returned
def after_change(A_inv, i, change):
    e = np.zeros(len(A_inv))
    e[i] = 1
    divisor = 1 + change @ A_inv @ e
    if divisor == 0:
        raise ValueError("there is no inverse")
    return (A_inv - A_inv @ np.outer(e, change) @ A_inv / divisor).tolist()


# %% exercise 6 wrong: signs of the eigenvalues
eigen_by_hand = {
    "a": [-5, 1],
    "b": [1, 2],
    "c": [2, 4],
    "d": [5, 0],
    "e": 45,
    "f": np.sqrt(8),
    "g": [[2, 2], [2, 5]],
    "h": 1 / 6,
}

# %% exercise 6 wrong: radians
eigen_by_hand = {
    "a": [5, -1],
    "b": [1, 2],
    "c": [2, 4],
    "d": [5, 0],
    "e": np.pi / 4,
    "f": np.sqrt(8),
    "g": [[2, 2], [2, 5]],
    "h": 1 / 6,
}

# %% exercise 6 wrong: vectors not of length 1
eigen_by_hand = {
    "a": [5, -1],
    "b": [1, 2],
    "c": [2, 4],
    "d": [5, 0],
    "e": 45,
    "f": np.sqrt(8),
    "g": [[10, 10], [10, 25]],
    "h": 1 / 6,
}

# %% exercise 6 wrong: the determinant as a stretch
eigen_by_hand = {
    "a": [5, -1],
    "b": [1, 2],
    "c": [2, 4],
    "d": [5, 0],
    "e": 45,
    "f": 8,
    "g": [[2, 2], [2, 5]],
    "h": 1 / 6,
}

# %% exercise 6 wrong: the eigenvector of the smaller
eigen_by_hand = {
    "a": [5, -1],
    "b": [1, -1],
    "c": [2, 4],
    "d": [5, 0],
    "e": 45,
    "f": np.sqrt(8),
    "g": [[2, 2], [2, 5]],
    "h": 1 / 6,
}

# %% exercise 6 right: other order, other vector, clockwise
eigen_by_hand = {
    "a": (-1, 5),
    "b": np.array([-0.5, -1.0]),
    "c": {4, 2},
    "d": [0, 5],
    "e": -45.0,
    "f": 2.83,
    "g": np.array([[2, 2], [2, 5]]),
    "h": 0.1667,
}

# %% exercise 7 wrong: half-axes for eigenvalues
level_lines = {
    "saddle": "R",
    "valley": "T",
    "P": [2, 1],
    "Q": [[0.625, -0.375], [-0.375, 0.625]],
    "farther": 4.5,
    "refused": ["R", "T"],
}

# %% exercise 7 wrong: roots of eigenvalues
level_lines = {
    "saddle": "R",
    "valley": "T",
    "P": [0.5, 1],
    "Q": [[0.625, -0.375], [-0.375, 0.625]],
    "farther": 4.5,
    "refused": ["R", "T"],
}

# %% exercise 7 wrong: long means steep
level_lines = {
    "saddle": "R",
    "valley": "T",
    "P": [0.25, 1],
    "Q": [[0.625, 0.375], [0.375, 0.625]],
    "farther": 4.5,
    "refused": ["R", "T"],
}

# %% exercise 7 wrong: the valley has a factor
level_lines = {
    "saddle": "R",
    "valley": "T",
    "P": [0.25, 1],
    "Q": [[0.625, -0.375], [-0.375, 0.625]],
    "farther": 4.5,
    "refused": ["R"],
}

# %% exercise 7 wrong: saddle and valley confused
level_lines = {
    "saddle": "T",
    "valley": "R",
    "P": [0.25, 1],
    "Q": [[0.625, -0.375], [-0.375, 0.625]],
    "farther": 4.5,
    "refused": ["R", "T"],
}

# %% exercise 7 right: small letters, other order, a tuple
level_lines = {
    "saddle": "r",
    "valley": "t",
    "P": (1, 0.25),
    "Q": np.array([[5, -3], [-3, 5]]) / 8,
    "farther": 4.5,
    "refused": ("T", "R"),
}


# %% exercise 8 wrong: rows for columns
def average_wait(T, target):
    others = [j for j in range(len(T)) if j != target]
    h = np.zeros(len(T))
    h[others] = np.linalg.solve(np.eye(len(others)) - T[np.ix_(others, others)], np.ones(len(others)))
    return h


# %% exercise 8 wrong: the target waits for its return
def average_wait(T, target):
    others = [j for j in range(len(T)) if j != target]
    h = np.zeros(len(T))
    h[others] = np.linalg.solve(np.eye(len(others)) - T[np.ix_(others, others)].T, np.ones(len(others)))
    h[target] = 1 + T[:, target] @ h
    return h


# %% exercise 8 wrong: one over the chance
def average_wait(T, target):
    h = 1 / T[target]
    h[target] = 0
    return h


# %% exercise 8 wrong: ten steps of the equations
def average_wait(T, target):
    h = np.zeros(len(T))
    for _ in range(10):
        h = 1 + T.T @ h
        h[target] = 0
    return h


# %% exercise 8 right: many steps of the equations
def average_wait(T, target):
    h = np.zeros(len(T))
    for _ in range(3000):
        h = 1 + T.T @ h
        h[target] = 0
    return list(h)


# %% exercise 8 right: all equations at once
def average_wait(T, target):
    k = len(T)
    M, right = np.eye(k) - np.transpose(T), np.ones(k)
    M[target], right[target] = np.eye(k)[target], 0
    return np.linalg.solve(M, right)


# %% exercise 9 wrong: shadows not divided
projected = {
    "closest": [16, 16, 8, 8],
    "distance": np.sqrt(10),
    "mirrored": [2, 6, 1, 3],
    "corner": 0.5,
    "trace": 2,
    "slope": 29 / 14,
    "dimensions": [3, 5, 3, 2],
}

# %% exercise 9 wrong: the squared distance
projected = {
    "closest": [4, 4, 2, 2],
    "distance": 10,
    "mirrored": [2, 6, 1, 3],
    "corner": 0.5,
    "trace": 2,
    "slope": 29 / 14,
    "dimensions": [3, 5, 3, 2],
}

# %% exercise 9 wrong: the leftover turned round
projected = {
    "closest": [4, 4, 2, 2],
    "distance": np.sqrt(10),
    "mirrored": [-2, 2, -1, 1],
    "corner": 0.5,
    "trace": 2,
    "slope": 29 / 14,
    "dimensions": [3, 5, 3, 2],
}

# %% exercise 9 wrong: a line with a constant
projected = {
    "closest": [4, 4, 2, 2],
    "distance": np.sqrt(10),
    "mirrored": [2, 6, 1, 3],
    "corner": 0.5,
    "trace": 2,
    "slope": 2.5,
    "dimensions": [3, 5, 3, 2],
}

# %% exercise 9 wrong: inputs and outputs confused
projected = {
    "closest": [4, 4, 2, 2],
    "distance": np.sqrt(10),
    "mirrored": [2, 6, 1, 3],
    "corner": 0.5,
    "trace": 2,
    "slope": 29 / 14,
    "dimensions": [3, 2, 3, 5],
}

# %% exercise 9 right: rounded, arrays and tuples
projected = {
    "closest": np.array([4.0, 4, 2, 2]),
    "distance": 3.162,
    "mirrored": (2, 6, 1, 3),
    "corner": 1 / 2,
    "trace": 2.0,
    "slope": 2.07,
    "dimensions": (3, 5, 3, 2),
}

# %% exercise 10 wrong: the SVD always helps
programs = dict(zip("abcdefghi", "orthonormal independent independent never always always always always never".split()))

# %% exercise 10 wrong: QR always helps
programs = dict(zip("abcdefghi", "orthonormal independent always never always independent always always never".split()))

# %% exercise 10 wrong: any basis of the complement
programs = dict(
    zip("abcdefghi", "orthonormal independent independent never always independent always always always".split())
)

# %% exercise 10 wrong: coordinates are the vector
programs = dict(
    zip("abcdefghi", "orthonormal independent independent orthonormal always independent always always never".split())
)

# %% exercise 10 right: capitals and blanks
programs = dict(
    zip("abcdefghi", "Orthonormal Independent independent NEVER always independent always always never".split())
) | {"e": " always "}

# %% exercise 11 wrong: squares
apart = {
    "sigma": [32, 18],
    "v": [0.5**0.5, 0.5**0.5],
    "u": [1, 0],
    "kappa": 4 / 3,
    "thin": [[4, 4], [0, 0]],
    "off": np.sqrt(18),
    "longest": 3 * np.sqrt(32),
}

# %% exercise 11 wrong: the sign of u does not fit
apart = {
    "sigma": [32**0.5, 18**0.5],
    "v": [0.5**0.5, 0.5**0.5],
    "u": [-1, 0],
    "kappa": 4 / 3,
    "thin": [[4, 4], [0, 0]],
    "off": np.sqrt(18),
    "longest": 3 * np.sqrt(32),
}

# %% exercise 11 wrong: the smaller term kept
apart = {
    "sigma": [32**0.5, 18**0.5],
    "v": [0.5**0.5, 0.5**0.5],
    "u": [1, 0],
    "kappa": 4 / 3,
    "thin": [[0, 0], [-3, 3]],
    "off": np.sqrt(18),
    "longest": 3 * np.sqrt(32),
}

# %% exercise 11 wrong: v not of length 1
apart = {
    "sigma": [32**0.5, 18**0.5],
    "v": [1, 1],
    "u": [1, 0],
    "kappa": 4 / 3,
    "thin": [[4, 4], [0, 0]],
    "off": np.sqrt(18),
    "longest": 3 * np.sqrt(32),
}

# %% exercise 11 wrong: length 3 forgotten
apart = {
    "sigma": [32**0.5, 18**0.5],
    "v": [0.5**0.5, 0.5**0.5],
    "u": [1, 0],
    "kappa": 4 / 3,
    "thin": [[4, 4], [0, 0]],
    "off": np.sqrt(18),
    "longest": np.sqrt(32),
}

# %% exercise 11 right: both signs turned, rounded
apart = {
    "sigma": (5.66, 4.24),
    "v": [-0.707, -0.707],
    "u": np.array([-1.0, 0.0]),
    "kappa": 1.333,
    "thin": [[4, 4], [0, 0]],
    "off": 4.243,
    "longest": 16.97,
}


# %% exercise 12 wrong: transposed
def best_turn(X, Y):
    U, S, Vt = np.linalg.svd(X.T @ Y)
    return (U @ Vt).T


# %% exercise 12 wrong: least squares without the demand
def best_turn(X, Y):
    return np.linalg.lstsq(X, Y, rcond=None)[0]


# %% exercise 12 wrong: no mirrors allowed
def best_turn(X, Y):
    U, S, Vt = np.linalg.svd(X.T @ Y)
    U[:, -1] *= np.sign(np.linalg.det(U @ Vt))
    return U @ Vt


# %% exercise 12 wrong: both clouds centred first
def best_turn(X, Y):
    U, S, Vt = np.linalg.svd((X - X.mean(axis=0)).T @ (Y - Y.mean(axis=0)))
    return U @ Vt


# %% exercise 12 wrong: the orthogonal factor of least squares
def best_turn(X, Y):
    return np.linalg.qr(np.linalg.lstsq(X, Y, rcond=None)[0])[0]


# %% exercise 12 right: from the other side
def best_turn(X, Y):
    U, S, Vt = np.linalg.svd(np.transpose(Y) @ X)
    return (U @ Vt).T.tolist()


# %% exercise 13 wrong: the mean is not subtracted
def principal_directions(images, k):
    return images.mean(axis=0), np.linalg.svd(images, full_matrices=False)[2][:k]


# %% exercise 13 wrong: columns of Vt
def principal_directions(images, k):
    mean = images.mean(axis=0)
    return mean, np.linalg.svd(images - mean, full_matrices=False)[2][:, :k].T


# %% exercise 13 wrong: directions in columns
def principal_directions(images, k):
    mean = images.mean(axis=0)
    return mean, np.linalg.svd(images - mean, full_matrices=False)[2][:k].T


# %% exercise 13 wrong: the smallest eigenvalues first
def principal_directions(images, k):
    mean = images.mean(axis=0)
    return mean, np.linalg.eigh((images - mean).T @ (images - mean))[1][:, :k].T


# %% exercise 13 wrong: the right ones in rising order
def principal_directions(images, k):
    mean = images.mean(axis=0)
    return mean, np.linalg.eigh((images - mean).T @ (images - mean))[1][:, -k:].T


# %% exercise 13 wrong: centred by rows
def principal_directions(images, k):
    mean = images.mean(axis=1, keepdims=True)
    return images.mean(axis=0), np.linalg.svd(images - mean, full_matrices=False)[2][:k]


# %% exercise 13 right: eigenvectors, largest first, other signs
def principal_directions(images, k):
    mean = np.mean(images, axis=0)
    vectors = np.linalg.eigh(np.cov(images.T, bias=True).reshape(len(mean), -1))[1]
    return [mean.tolist(), -vectors[:, ::-1].T[:k]]


# %% exercise 14 wrong: no mean
def encode(images, mean, directions):
    return images @ directions.T


def rebuild(codes, mean, directions):
    return mean + codes @ directions


enough_codes = 13


# %% exercise 14 wrong: the mean is not added
def encode(images, mean, directions):
    return (images - mean) @ directions.T


def rebuild(codes, mean, directions):
    return codes @ directions


enough_codes = 13


# %% exercise 14 wrong: one too many
def encode(images, mean, directions):
    return (images - mean) @ directions.T


def rebuild(codes, mean, directions):
    return mean + codes @ directions


enough_codes = 14


# %% exercise 14 wrong: not transposed
def encode(images, mean, directions):
    return (images - mean) @ directions


def rebuild(codes, mean, directions):
    return mean + codes @ directions


enough_codes = 13


# %% exercise 14 right: by loops
def encode(images, mean, directions):
    return [[sum(v * (x - mean)) for v in directions] for x in images]


def rebuild(codes, mean, directions):
    return [mean + sum(c * v for c, v in zip(code, directions)) for code in codes]


enough_codes = 13.0


# %% exercise 15 wrong: not divided by n
def best_k(S, n, s):
    return int(np.sum(S > s))


# %% exercise 15 wrong: squares against sizes
def best_k(S, n, s):
    return int(np.sum(S**2 / n > s))


# %% exercise 15 wrong: divided by n, not its root
def best_k(S, n, s):
    return int(np.sum(S / n > s))


# %% exercise 15 wrong: always ten
def best_k(S, n, s):
    return min(10, len(S))


# %% exercise 15 wrong: 90 % of the squares
def best_k(S, n, s):
    return int(np.argmax(np.cumsum(S**2) >= 0.9 * np.sum(S**2)) + 1)


# %% exercise 15 wrong: the empty direction is kept
def best_k(S, n, s):
    return int(np.sum(S >= s * np.sqrt(n)))


# %% exercise 15 right: by the total expected miss
def best_k(S, n, s):
    left = [np.sum(S[k:] ** 2) / n + k * s**2 for k in range(len(S) + 1)]
    return np.argmin(left)


# %% exercise 15 right: a loop
def best_k(S, n, s):
    k = 0
    while k < len(S) and S[k] > s * n**0.5:
        k += 1
    return k


# %% exercise 16 wrong: equal codes, equal images
promises = dict.fromkeys("abcfh", True) | dict.fromkeys("deg", False)

# %% exercise 16 wrong: Eckart–Young for every image
promises = dict.fromkeys("acdfh", True) | dict.fromkeys("beg", False)

# %% exercise 16 wrong: clean is readable
promises = dict.fromkeys("acfgh", True) | dict.fromkeys("bde", False)

# %% exercise 16 right: NumPy's truth values
promises = {name: np.bool_(name in "acfh") for name in "abcdefgh"}


# %% exercise 17 wrong: nearest by codes
def sure_search(code, codes, distance):
    return int(np.argmin(np.linalg.norm(codes - code, axis=1)))


# %% exercise 17 wrong: the best of the ten nearest codes
def sure_search(code, codes, distance):
    some = np.argsort(np.linalg.norm(codes - code, axis=1))[:10]
    return int(min(some, key=distance))


# %% exercise 17 wrong: all are compared
def sure_search(code, codes, distance):
    return int(np.argmin([distance(i) for i in range(len(codes))]))


# %% exercise 17 wrong: in the order of the archive
def sure_search(code, codes, distance):
    best, found = np.inf, None
    for i, other in enumerate(codes):
        if np.linalg.norm(other - code) < best:
            length = distance(i)
            if length < best:
                best, found = length, i
    return found


# %% exercise 17 wrong: stops at the first that is no better
def sure_search(code, codes, distance):
    best, found = np.inf, None
    for i in np.argsort(np.linalg.norm(codes - code, axis=1)):
        length = distance(i)
        if length >= best:
            break
        best, found = length, i
    return found


# %% exercise 17 wrong: the index within the sorted list
def sure_search(code, codes, distance):
    apart = np.linalg.norm(codes - code, axis=1)
    order = np.argsort(apart)
    best, found = np.inf, None
    for place, i in enumerate(order):
        if apart[i] >= best:
            break
        length = distance(i)
        if length < best:
            best, found = length, place
    return found


# %% exercise 17 right: with a heap
def sure_search(code, codes, distance):
    from heapq import heapify, heappop

    heap = [(sum((a - b) ** 2 for a, b in zip(code, other)) ** 0.5, i) for i, other in enumerate(codes)]
    heapify(heap)
    seen = []
    while heap:
        bound, i = heappop(heap)
        if seen and bound >= min(seen)[0]:
            break
        seen.append((distance(i), i))
    return min(seen)[1]
