# %% exercise 1 wrong: all true
claims = dict.fromkeys("abcdefghijk", True)

# %% exercise 1 wrong: one right angle is enough
claims = {name: name in "abdhij" for name in "abcdefghijk"}

# %% exercise 1 wrong: every squash that is done twice like once
claims = {name: name in "bcdhij" for name in "abcdefghijk"}

# %% exercise 1 wrong: floor and wall
claims = {name: name in "bdfhij" for name in "abcdefghijk"}

# %% exercise 1 wrong: a good product proves a good Q
claims = {name: name in "bdhijk" for name in "abcdefghijk"}

# %% exercise 1 wrong: one letter left out
claims = {name: name in "bdhij" for name in "abcdefghij"}

# %% exercise 1 right: NumPy's truth values
claims = {name: np.bool_(name in "bdhij") for name in "abcdefghijk"}

# %% exercise 2 wrong: through 0
line, misses_of_line, explained = (0, 68 / 30), [2, 4 - 68 / 30, 2 - 136 / 30, 12 - 340 / 30], 0.9
Q_by_hand = [[1 / 3, 2 / 3], [2 / 3, 1 / 3], [2 / 3, -2 / 3]]
R_by_hand, closest, step = [[3, 6], [0, 3]], [1, 5, 8], [[7.24, 1.32], [1.32, 1.76]]

# %% exercise 2 wrong: weight before constant
line, misses_of_line, explained = (2, 1), [1, 1, -3, 1], 14 / 17
Q_by_hand = [[1 / 3, 2 / 3], [2 / 3, 1 / 3], [2 / 3, -2 / 3]]
R_by_hand, closest, step = [[3, 6], [0, 3]], [1, 5, 8], [[7.24, 1.32], [1.32, 1.76]]

# %% exercise 2 wrong: through the first and the last point
line, misses_of_line, explained = (2, 2), [0, 0, -4, 0], 1 - 16 / 68
Q_by_hand = [[1 / 3, 2 / 3], [2 / 3, 1 / 3], [2 / 3, -2 / 3]]
R_by_hand, closest, step = [[3, 6], [0, 3]], [1, 5, 8], [[7.24, 1.32], [1.32, 1.76]]

# %% exercise 2 wrong: fitted minus y
line, misses_of_line, explained = (1, 2), [-1, -1, 3, -1], 14 / 17
Q_by_hand = [[1 / 3, 2 / 3], [2 / 3, 1 / 3], [2 / 3, -2 / 3]]
R_by_hand, closest, step = [[3, 6], [0, 3]], [1, 5, 8], [[7.24, 1.32], [1.32, 1.76]]

# %% exercise 2 wrong: the share that is left
line, misses_of_line, explained = (1, 2), [1, 1, -3, 1], 3 / 17
Q_by_hand = [[1 / 3, 2 / 3], [2 / 3, 1 / 3], [2 / 3, -2 / 3]]
R_by_hand, closest, step = [[3, 6], [0, 3]], [1, 5, 8], [[7.24, 1.32], [1.32, 1.76]]

# %% exercise 2 wrong: not centred
line, misses_of_line, explained = (1, 2), [1, 1, -3, 1], 1 - 12 / 168
Q_by_hand = [[1 / 3, 2 / 3], [2 / 3, 1 / 3], [2 / 3, -2 / 3]]
R_by_hand, closest, step = [[3, 6], [0, 3]], [1, 5, 8], [[7.24, 1.32], [1.32, 1.76]]

# %% exercise 2 wrong: Q without dividing by the lengths
line, misses_of_line, explained = (1, 2), [1, 1, -3, 1], 14 / 17
Q_by_hand = [[1, 2], [2, 1], [2, -2]]
R_by_hand, closest, step = [[1, 2], [0, 1]], [1, 5, 8], [[7.24, 1.32], [1.32, 1.76]]

# %% exercise 2 wrong: the leftover for the closest
line, misses_of_line, explained = (1, 2), [1, 1, -3, 1], 14 / 17
Q_by_hand = [[1 / 3, 2 / 3], [2 / 3, 1 / 3], [2 / 3, -2 / 3]]
R_by_hand, closest, step = [[3, 6], [0, 3]], [2, -2, 1], [[7.24, 1.32], [1.32, 1.76]]

# %% exercise 2 wrong: projections on slanted columns added
line, misses_of_line, explained = (1, 2), [1, 1, -3, 1], 14 / 17
Q_by_hand = [[1 / 3, 2 / 3], [2 / 3, 1 / 3], [2 / 3, -2 / 3]]
R_by_hand, closest, step = [[3, 6], [0, 3]], [7.2, 11, 8], [[7.24, 1.32], [1.32, 1.76]]

# %% exercise 2 wrong: Q times R once more
line, misses_of_line, explained = (1, 2), [1, 1, -3, 1], 14 / 17
Q_by_hand = [[1 / 3, 2 / 3], [2 / 3, 1 / 3], [2 / 3, -2 / 3]]
R_by_hand, closest, step = [[3, 6], [0, 3]], [1, 5, 8], [[4, 3], [3, 5]]

# %% exercise 2 wrong: text
line, misses_of_line, explained = (1, 2), [1, 1, -3, 1], "14/17"
Q_by_hand = [[1 / 3, 2 / 3], [2 / 3, 1 / 3], [2 / 3, -2 / 3]]
R_by_hand, closest, step = [[3, 6], [0, 3]], [1, 5, 8], [[7.24, 1.32], [1.32, 1.76]]

# %% exercise 2 right: computed, arrays, rounded
line = np.polyfit([0, 1, 2, 5], [2, 4, 2, 12], 1)[::-1]
misses_of_line, explained = np.array([1.0, 1, -3, 1]), 0.824
Q_by_hand, R_by_hand = gram_schmidt(np.array([[1, 4], [2, 5], [2, 2]]))
closest, step = (1.0, 5, 8), np.array([[7.24, 1.32], [1.32, 1.76]])

# %% exercise 3 wrong: three independent rows
dimensions, left_null, third, seen, unseen = [3, 1, 3, 0], [1, 2, -1], 5, [1, 0, 1, 3], [-2, 0, -1, 1]

# %% exercise 3 wrong: null space and left null space exchanged
dimensions, left_null, third, seen, unseen = [2, 1, 2, 2], [1, 2, -1], 5, [1, 0, 1, 3], [-2, 0, -1, 1]

# %% exercise 3 wrong: the sign of the relation
dimensions, left_null, third, seen, unseen = [2, 2, 2, 1], [1, 2, 1], -5, [1, 0, 1, 3], [-2, 0, -1, 1]

# %% exercise 3 wrong: seen and unseen exchanged
dimensions, left_null, third, seen, unseen = [2, 2, 2, 1], [1, 2, -1], 5, [-2, 0, -1, 1], [1, 0, 1, 3]

# %% exercise 3 wrong: a split that is not at right angles
dimensions, left_null, third, seen, unseen = [2, 2, 2, 1], [1, 2, -1], 5, [2, 1, 0, 3], [-3, -1, 0, 1]

# %% exercise 3 wrong: a zero vector
dimensions, left_null, third, seen, unseen = [2, 2, 2, 1], [0, 0, 0], 5, [1, 0, 1, 3], [-2, 0, -1, 1]

# %% exercise 3 right: another multiple, by the program
dimensions, left_null, third = (2, 2, 2.0, 1), np.array([-0.5, -1, 0.5]), 5.0
seen = projection_matrix([[1, 0], [-1, 1], [0, 1], [2, 1]]) @ [-1, 0, 0, 4]
unseen = np.array([-1, 0, 0, 4]) - seen


# %% exercise 4 wrong: the minus before v is forgotten
def closest_points(p, u, q, v):
    s, t = least_squares(np.column_stack([u, v]), q - p)
    return p + s * u, q + t * v


# %% exercise 4 wrong: the points in the other order
def closest_points(p, u, q, v):
    s, t = least_squares(np.column_stack([u, -v]), q - p)
    return q + t * v, p + s * u


# %% exercise 4 wrong: projected on each direction by itself
def closest_points(p, u, q, v):
    if abs(abs(u @ v) - np.linalg.norm(u) * np.linalg.norm(v)) < 1e-9:
        raise ValueError("parallel")
    return p + (q - p) @ u / (u @ u) * u, q + (p - q) @ v / (v @ v) * v


# %% exercise 4 wrong: parallel lines are not refused
def closest_points(p, u, q, v):
    s, t = np.linalg.lstsq(np.column_stack([u, -v]), q - p)[0]
    return p + s * u, q + t * v


# %% exercise 4 wrong: only the weights
def closest_points(p, u, q, v):
    return least_squares(np.column_stack([u, -v]), q - p)


# %% exercise 4 wrong: the inputs are changed
def closest_points(p, u, q, v):
    s, t = least_squares(np.column_stack([u, -v]), q - p)
    p += s * u
    q += t * v
    return p, q


# %% exercise 4 right: by the normal equations, lists
def closest_points(p, u, q, v):
    table = np.array([[u @ u, -(u @ v)], [-(u @ v), v @ v]])
    if np.linalg.det(table) < 1e-12 * np.trace(table) ** 2 * min(1, np.trace(table)) or not u.any() or not v.any():
        raise ValueError("no single answer")
    s, t = np.linalg.solve(table, [u @ (q - p), -(v @ (q - p))])
    return [list(p + s * u), list(q + t * v)]


# %% exercise 4 right: the leftover first, as one array
def closest_points(p, u, q, v):
    if np.linalg.matrix_rank(np.column_stack([u, v])) < 2:
        raise ValueError("no single answer")
    s, t = np.linalg.pinv(np.column_stack([u, -v])) @ (q - p)
    return np.array([p + s * u, q + t * v])


# %% exercise 5 wrong: the whole basis
def complete_basis(Q):
    return np.linalg.qr(np.column_stack([Q, np.eye(len(Q))]))[0]


# %% exercise 5 wrong: unit vectors with one subtraction
def complete_basis(Q):
    m, k = Q.shape
    columns = list(Q.T)
    for e in np.eye(m):
        left = e - sum(((q @ e) * q for q in columns), np.zeros(m))
        if np.linalg.norm(left) > 1e-14 and len(columns) < m:
            columns.append(left / np.linalg.norm(left))
    return np.array(columns[k:]).T.reshape(m, m - k)


# %% exercise 5 wrong: the last unit vectors, as they are
def complete_basis(Q):
    m, k = Q.shape
    return np.eye(m)[:, k:]


# %% exercise 5 wrong: random columns, not made perpendicular
def complete_basis(Q):
    m, k = Q.shape
    extra = np.random.default_rng(0).normal(size=(m, m - k))
    return extra / np.linalg.norm(extra, axis=0)


# %% exercise 5 wrong: perpendicular to Q, but not to each other
def complete_basis(Q):
    m, k = Q.shape
    extra = np.random.default_rng(0).normal(size=(m, m - k))
    extra = extra - Q @ (Q.T @ extra)
    return extra / np.linalg.norm(extra, axis=0)


# %% exercise 5 right: the left singular vectors
def complete_basis(Q):
    m, k = Q.shape
    return np.linalg.svd(Q, full_matrices=True)[0][:, k:] if k else np.eye(m)


# %% exercise 5 right: NumPy's complete QR
def complete_basis(Q):
    return np.linalg.qr(Q, mode="complete")[0][:, Q.shape[1] :]


# %% exercise 5 right: random columns, subtracted twice
def complete_basis(Q):
    m, k = Q.shape
    generator, columns = np.random.default_rng(5), list(Q.T)
    while len(columns) < m:
        left = generator.normal(size=m)
        for _ in range(2):
            for q in columns:
                left = left - (q @ left) * q
        if np.linalg.norm(left) > 1e-3:
            columns.append(left / np.linalg.norm(left))
    return np.array(columns[k:]).reshape(m - k, m).T


# %% exercise 6 wrong: one over n
def noise_r2(n, k, times, rng):
    total = 0
    for _ in range(times):
        y = rng.normal(size=n)
        X = np.column_stack([np.ones(n), rng.normal(size=(n, k))])
        total += r_squared(y, X @ least_squares(X, y))
    return total / times


def expected_r2(n, k):
    return k / n


# %% exercise 6 wrong: the ones are forgotten
def noise_r2(n, k, times, rng):
    total = 0
    for _ in range(times):
        y, X = rng.normal(size=n), rng.normal(size=(n, k))
        total += 1 - np.sum((y - X @ np.linalg.lstsq(X, y)[0]) ** 2) / np.sum(y**2)
    return total / times


def expected_r2(n, k):
    return k / (n - 1)


# %% exercise 6 wrong: one draw, used every time
def noise_r2(n, k, times, rng):
    y = rng.normal(size=n)
    X = np.column_stack([np.ones(n), rng.normal(size=(n, k))])
    return np.mean([r_squared(y, X @ least_squares(X, y)) for _ in range(times)])


def expected_r2(n, k):
    return k / (n - 1)


# %% exercise 6 wrong: a generator of its own
def noise_r2(n, k, times, rng):
    rng = np.random.default_rng(0)
    total = 0
    for _ in range(times):
        y = rng.normal(size=n)
        X = np.column_stack([np.ones(n), rng.normal(size=(n, k))])
        total += r_squared(y, X @ least_squares(X, y))
    return total / times


def expected_r2(n, k):
    return k / (n - 1)


# %% exercise 6 wrong: the sum of the shares
def noise_r2(n, k, times, rng):
    total = 0
    for _ in range(times):
        y = rng.normal(size=n)
        X = np.column_stack([np.ones(n), rng.normal(size=(n, k))])
        total += r_squared(y, X @ least_squares(X, y))
    return total


def expected_r2(n, k):
    return k / (n - 1)


# %% exercise 6 wrong: the rule is the experiment
def noise_r2(n, k, times, rng):
    total = 0
    for _ in range(times):
        y = rng.normal(size=n)
        X = np.column_stack([np.ones(n), rng.normal(size=(n, k))])
        total += r_squared(y, X @ least_squares(X, y))
    return total / times


def expected_r2(n, k):
    return noise_r2(n, k, 50, np.random.default_rng(1))


# %% exercise 6 right: with NumPy's routines, the columns first
def noise_r2(n, k, times, rng):
    shares = []
    for _ in range(times):
        X = np.column_stack([rng.normal(size=(n, k)), np.ones(n)])
        y = rng.normal(size=n)
        fitted = X @ np.linalg.lstsq(X, y)[0]
        shares.append(np.var(fitted) / np.var(y))
    return np.mean(shares)


def expected_r2(n, k):
    return 1 - (n - 1 - k) / (n - 1)
