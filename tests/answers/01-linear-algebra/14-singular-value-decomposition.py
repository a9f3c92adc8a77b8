# %% exercise 1 wrong: singular values are sizes of eigenvalues
verdicts = {"a": True, "b": True, "c": True, "d": True, "e": True, "f": False, "g": True, "h": False, "i": False}

# %% exercise 1 wrong: the condition number doubles
verdicts = {"a": True, "b": False, "c": True, "d": True, "e": True, "f": True, "g": True, "h": False, "i": False}

# %% exercise 1 wrong: the inverse of the best is the best of the inverse
verdicts = {"a": True, "b": False, "c": True, "d": True, "e": True, "f": False, "g": True, "h": False, "i": True}

# %% exercise 1 wrong: numbers instead of booleans
verdicts = {"a": 1, "b": 0, "c": 1, "d": 1, "e": 1, "f": 0, "g": 1, "h": 0, "i": 0}

# %% exercise 1 right: NumPy's booleans
verdicts = {name: np.bool_(name in "acdeg") for name in "abcdefghi"}

# %% exercise 2 wrong: eigenvalues, no roots
stretches = [180, 45]
right_1 = np.array([2, 1]) / np.sqrt(5)
left_1 = np.array([1, 2, 2]) / 3
best_thin = [[4, 2], [8, 4], [8, 4]]
off_thin = 3 * np.sqrt(5)
x_best = [0.8, 0.9]
shortest = [-1, 0, 2]

# %% exercise 2 wrong: the smaller one first
stretches = [3 * np.sqrt(5), 6 * np.sqrt(5)]
right_1 = np.array([2, 1]) / np.sqrt(5)
left_1 = np.array([1, 2, 2]) / 3
best_thin = [[4, 2], [8, 4], [8, 4]]
off_thin = 3 * np.sqrt(5)
x_best = [0.8, 0.9]
shortest = [-1, 0, 2]

# %% exercise 2 wrong: vectors not scaled to length 1
stretches = [6 * np.sqrt(5), 3 * np.sqrt(5)]
right_1 = [2, 1]
left_1 = [1, 2, 2]
best_thin = [[4, 2], [8, 4], [8, 4]]
off_thin = 3 * np.sqrt(5)
x_best = [0.8, 0.9]
shortest = [-1, 0, 2]

# %% exercise 2 wrong: the vector for the smaller value
stretches = [13.42, 6.71]
right_1 = np.array([-1, 2]) / np.sqrt(5)
left_1 = np.array([2, 1, -2]) / 3
best_thin = [[4, 2], [8, 4], [8, 4]]
off_thin = 3 * np.sqrt(5)
x_best = [0.8, 0.9]
shortest = [-1, 0, 2]

# %% exercise 2 wrong: signs that do not fit together
stretches = [13.42, 6.71]
right_1 = -np.array([2, 1]) / np.sqrt(5)
left_1 = np.array([1, 2, 2]) / 3
best_thin = [[4, 2], [8, 4], [8, 4]]
off_thin = 3 * np.sqrt(5)
x_best = [0.8, 0.9]
shortest = [-1, 0, 2]

# %% exercise 2 wrong: the other term of the sum
stretches = [13.42, 6.71]
right_1 = np.array([2, 1]) / np.sqrt(5)
left_1 = np.array([1, 2, 2]) / 3
best_thin = [[-2, 4], [-1, 2], [2, -4]]
off_thin = 3 * np.sqrt(5)
x_best = [0.8, 0.9]
shortest = [-1, 0, 2]

# %% exercise 2 wrong: misses by the larger value
stretches = [13.42, 6.71]
right_1 = np.array([2, 1]) / np.sqrt(5)
left_1 = np.array([1, 2, 2]) / 3
best_thin = [[4, 2], [8, 4], [8, 4]]
off_thin = 13.42
x_best = [0.8, 0.9]
shortest = [-1, 0, 2]

# %% exercise 2 wrong: x times the values instead of divided
stretches = [13.42, 6.71]
right_1 = np.array([2, 1]) / np.sqrt(5)
left_1 = np.array([1, 2, 2]) / 3
best_thin = [[4, 2], [8, 4], [8, 4]]
off_thin = 3 * np.sqrt(5)
x_best = [171, 108]
shortest = [-1, 0, 2]

# %% exercise 2 wrong: text
stretches = ["13.42", "6.71"]
right_1 = np.array([2, 1]) / np.sqrt(5)
left_1 = np.array([1, 2, 2]) / 3
best_thin = [[4, 2], [8, 4], [8, 4]]
off_thin = 3 * np.sqrt(5)
x_best = [0.8, 0.9]
shortest = [-1, 0, 2]

# %% exercise 2 right: decimals, both signs the other way, a column
stretches = (13.42, 6.71)
right_1 = [-0.894, -0.447]
left_1 = np.array([[-0.333], [-0.667], [-0.667]])
best_thin = ((4, 2), (8, 4), (8, 4))
off_thin = np.array([6.71])
x_best = np.float32([0.8, 0.9])
shortest = [-1, 0, 2]

# %% exercise 2 right: by NumPy
U_2, stretches, Vt_2 = np.linalg.svd([[2, 6], [7, 6], [10, 0]])
right_1, left_1 = Vt_2[0], U_2[:, 0]
best_thin = stretches[0] * np.outer(left_1, right_1)
off_thin = stretches[1]
x_best = np.linalg.pinv([[2, 6], [7, 6], [10, 0]]) @ [9, 9, 9]
shortest = [-1, 0, 2]

# %% exercise 3 wrong: the inverse is stretched by a third at most
read_3 = {"a": 3, "b": 1 / 3, "c": 2, "d": 8**0.5, "e": 1, "f": 2.5, "g": "B", "h": 5**0.5 / 2, "i": 5**-0.5, "j": "B"}

# %% exercise 3 wrong: Frobenius norm added without squares
read_3 = {"a": 3, "b": 1, "c": 2, "d": 4, "e": 1, "f": 2.5, "g": "B", "h": 5**0.5 / 2, "i": 5**-0.5, "j": "B"}

# %% exercise 3 wrong: the diameter
read_3 = {"a": 6, "b": 1, "c": 2, "d": 8**0.5, "e": 1, "f": 2.5, "g": "B", "h": 5**0.5 / 2, "i": 5**-0.5, "j": "B"}

# %% exercise 3 wrong: the pseudo-inverse is not turned over
read_3 = {"a": 3, "b": 1, "c": 2, "d": 8**0.5, "e": 1, "f": 2.5, "g": "B", "h": 5**0.5 / 2, "i": 5**0.5, "j": "B"}

# %% exercise 3 wrong: D is taken for flipped
read_3 = {"a": 3, "b": 1, "c": 2, "d": 8**0.5, "e": 1, "f": 2.5, "g": "D", "h": 5**0.5 / 2, "i": 5**-0.5, "j": "B"}

# %% exercise 3 wrong: the flat one keeps right angles
read_3 = {"a": 3, "b": 1, "c": 2, "d": 8**0.5, "e": 1, "f": 2.5, "g": "B", "h": 5**0.5 / 2, "i": 5**-0.5, "j": "C"}

# %% exercise 3 right: rounded, small letters
read_3 = {"a": 3.0, "b": 1, "c": 2, "d": 2.83, "e": 1, "f": 2.5, "g": "b", "h": 1.12, "i": 0.45, "j": " B"}

# %% exercise 3 right: arrays and other numbers
read_3 = {"a": np.array(3), "b": 1, "c": 2, "d": np.sqrt(8), "e": True + 0, "f": np.float32(2.5), "g": "B",
          "h": np.sqrt(5) / 2, "i": 1 / np.sqrt(5), "j": "B"}  # fmt: skip


# %% exercise 4 wrong: known entries are replaced too
def fill_holes(table, r, steps):
    table = np.array(table, dtype=float)
    filled = np.where(np.isnan(table), np.nanmean(table, axis=0), table)
    for _ in range(steps):
        U, S, Vt = truncated_svd(filled, r)
        filled = (U * S) @ Vt
    return filled


# %% exercise 4 wrong: starts with zeros
def fill_holes(table, r, steps):
    table = np.array(table, dtype=float)
    holes = np.isnan(table)
    filled = np.where(holes, 0, table)
    for _ in range(steps):
        U, S, Vt = truncated_svd(filled, r)
        filled = np.where(holes, (U * S) @ Vt, table)
    return filled


# %% exercise 4 wrong: the mean of the whole table
def fill_holes(table, r, steps):
    table = np.array(table, dtype=float)
    holes = np.isnan(table)
    filled = np.where(holes, np.nanmean(table), table)
    for _ in range(steps):
        U, S, Vt = truncated_svd(filled, r)
        filled = np.where(holes, (U * S) @ Vt, table)
    return filled


# %% exercise 4 wrong: only one step
def fill_holes(table, r, steps):
    table = np.array(table, dtype=float)
    holes = np.isnan(table)
    filled = np.where(holes, np.nanmean(table, axis=0), table)
    if steps:
        U, S, Vt = truncated_svd(filled, r)
        filled = np.where(holes, (U * S) @ Vt, table)
    return filled


# %% exercise 4 wrong: one term too many
def fill_holes(table, r, steps):
    table = np.array(table, dtype=float)
    holes = np.isnan(table)
    filled = np.where(holes, np.nanmean(table, axis=0), table)
    for _ in range(steps):
        U, S, Vt = np.linalg.svd(filled, full_matrices=False)
        filled = np.where(holes, (U[:, : r + 1] * S[: r + 1]) @ Vt[: r + 1], table)
    return filled


# %% exercise 4 wrong: changes the table
def fill_holes(table, r, steps):
    holes = np.isnan(table)
    table[holes] = np.broadcast_to(np.nanmean(table, axis=0), table.shape)[holes]
    for _ in range(steps):
        U, S, Vt = truncated_svd(table, r)
        table[holes] = ((U * S) @ Vt)[holes]
    return table


# %% exercise 4 wrong: singular values forgotten
def fill_holes(table, r, steps):
    table = np.array(table, dtype=float)
    holes = np.isnan(table)
    filled = np.where(holes, np.nanmean(table, axis=0), table)
    for _ in range(steps):
        U, S, Vt = truncated_svd(filled, r)
        filled = np.where(holes, U @ Vt, table)
    return filled


# %% exercise 4 right: hole by hole, NumPy's svd, a list
def fill_holes(table, r, steps):
    table = np.array(table, dtype=float)
    filled = table.copy()
    places = np.argwhere(np.isnan(table))
    for i, j in places:
        filled[i, j] = np.mean([value for value in table[:, j] if value == value])
    for _ in range(steps):
        U, S, Vt = np.linalg.svd(filled)
        best = sum(S[t] * np.outer(U[:, t], Vt[t]) for t in range(r))
        for i, j in places:
            filled[i, j] = best[i, j]
    return filled.tolist()


# %% exercise 4 right: by projection on the first directions
def fill_holes(table, r, steps):
    table = np.array(table, dtype=float)
    filled = np.where(np.isnan(table), np.nanmean(table, axis=0), table)
    for _ in range(steps):
        V = np.linalg.eigh(filled.T @ filled)[1][:, -r:]
        filled = np.where(np.isnan(table), filled @ V @ V.T, table)
    return filled


# %% exercise 5 wrong: columns of Vt
def read_by_directions(known, y, new, k):
    names = np.unique(y)
    rests = []
    for name in names:
        V = np.linalg.svd(known[y == name])[2][:, :k]
        rests.append(np.sum((new - new @ V @ V.T) ** 2, axis=1))
    return names[np.argmin(rests, axis=0)]


# %% exercise 5 wrong: the mean of each digit subtracted
def read_by_directions(known, y, new, k):
    names = np.unique(y)
    rests = []
    for name in names:
        mean = known[y == name].mean(axis=0)
        V = np.linalg.svd(known[y == name] - mean)[2][:k]
        rests.append(np.sum((new - mean - (new - mean) @ V.T @ V) ** 2, axis=1))
    return names[np.argmin(rests, axis=0)]


# %% exercise 5 wrong: the largest rest
def read_by_directions(known, y, new, k):
    names = np.unique(y)
    rests = []
    for name in names:
        V = np.linalg.svd(known[y == name])[2][:k]
        rests.append(np.sum((new - new @ V.T @ V) ** 2, axis=1))
    return names[np.argmax(rests, axis=0)]


# %% exercise 5 wrong: places instead of labels
def read_by_directions(known, y, new, k):
    rests = []
    for name in np.unique(y):
        V = np.linalg.svd(known[y == name])[2][:k]
        rests.append(np.sum((new - new @ V.T @ V) ** 2, axis=1))
    return np.argmin(rests, axis=0)


# %% exercise 5 wrong: signed dot products
def read_by_directions(known, y, new, k):
    names = np.unique(y)
    scores = [np.sum(new @ truncated_svd(known[y == name], k)[2].T, axis=1) for name in names]
    return names[np.argmax(scores, axis=0)]


# %% exercise 5 wrong: nearest mean
def read_by_directions(known, y, new, k):
    names = np.unique(y)
    means = np.array([known[y == name].mean(axis=0) for name in names])
    return names[np.sum((new[:, None] - means) ** 2, axis=2).argmin(axis=1)]


# %% exercise 5 wrong: k is ignored
def read_by_directions(known, y, new, k):
    names = np.unique(y)
    rests = []
    for name in names:
        V = np.linalg.svd(known[y == name])[2][:1]
        rests.append(np.sum((new - new @ V.T @ V) ** 2, axis=1))
    return names[np.argmin(rests, axis=0)]


# %% exercise 5 right: largest share held, a list
def read_by_directions(known, y, new, k):
    names = sorted(set(y.tolist()))
    held = [np.sum((new @ np.linalg.svd(known[y == name])[2][:k].T) ** 2, axis=1) for name in names]
    return [names[i] for i in np.argmax(held, axis=0)]


# %% exercise 5 right: image by image, least squares on an eigenvector basis
def read_by_directions(known, y, new, k):
    bases = {name: np.linalg.eigh(known[y == name].T @ known[y == name])[1][:, -k:] for name in np.unique(y)}
    answer = []
    for image in new:
        rests = {name: np.linalg.norm(image - V @ (V.T @ image)) for name, V in bases.items()}
        answer.append(min(rests, key=rests.get))
    return np.array(answer, dtype=float)


# %% exercise 6 wrong: through the eigenvalues of A^T A
def pair_turn(x, y):
    theta = 0.5 * np.arctan2(2 * np.dot(x, y), np.dot(x, x) - np.dot(y, y))
    return np.array([[np.cos(theta), -np.sin(theta)], [np.sin(theta), np.cos(theta)]])


def svd_jacobi(A):
    A = np.array(A, dtype=float)
    values, V = np.linalg.eigh(A.T @ A)
    S = np.sqrt(np.maximum(values[::-1], 1e-300))
    return A @ V[:, ::-1] / S, S, V[:, ::-1].T


# %% exercise 6 wrong: NumPy's svd
def pair_turn(x, y):
    theta = 0.5 * np.arctan2(2 * np.dot(x, y), np.dot(x, x) - np.dot(y, y))
    return np.array([[np.cos(theta), -np.sin(theta)], [np.sin(theta), np.cos(theta)]])


def svd_jacobi(A):
    return np.linalg.svd(A, full_matrices=False)


# %% exercise 6 wrong: the lesson's svd
def pair_turn(x, y):
    theta = 0.5 * np.arctan2(2 * np.dot(x, y), np.dot(x, x) - np.dot(y, y))
    return np.array([[np.cos(theta), -np.sin(theta)], [np.sin(theta), np.cos(theta)]])


def svd_jacobi(A):
    return svd(A)


# %% exercise 6 wrong: the second column is made from the new first one
def pair_turn(x, y):
    theta = 0.5 * np.arctan2(2 * np.dot(x, y), np.dot(x, x) - np.dot(y, y))
    return np.array([[np.cos(theta), -np.sin(theta)], [np.sin(theta), np.cos(theta)]])


def svd_jacobi(A):
    W, V = np.array(A, dtype=float), np.eye(np.shape(A)[1])
    for _ in range(30):
        for one in range(W.shape[1]):
            for other in range(one):
                i, j = sorted((one, other), key=lambda k: -np.linalg.norm(W[:, k]))
                x, y = W[:, i], W[:, j]
                theta = 0.5 * np.arctan2(2 * x @ y, x @ x - y @ y)
                c, s = np.cos(theta), np.sin(theta)
                for M in (W, V):
                    M[:, i] = c * M[:, i] + s * M[:, j]
                    M[:, j] = c * M[:, j] - s * M[:, i]
    S = np.linalg.norm(W, axis=0)
    order = np.argsort(-S, kind="stable")
    return (W / S)[:, order], S[order], V[:, order].T


# %% exercise 6 wrong: one sweep only
def pair_turn(x, y):
    theta = 0.5 * np.arctan2(2 * np.dot(x, y), np.dot(x, x) - np.dot(y, y))
    return np.array([[np.cos(theta), -np.sin(theta)], [np.sin(theta), np.cos(theta)]])


def svd_jacobi(A):
    W, V = np.array(A, dtype=float), np.eye(np.shape(A)[1])
    for one in range(W.shape[1]):
        for other in range(one):
            i, j = sorted((one, other), key=lambda k: -np.linalg.norm(W[:, k]))
            x, y = W[:, i], W[:, j]
            theta = 0.5 * np.arctan2(2 * x @ y, x @ x - y @ y)
            turn = np.array([[np.cos(theta), -np.sin(theta)], [np.sin(theta), np.cos(theta)]])
            W[:, [i, j]] = W[:, [i, j]] @ turn
            V[:, [i, j]] = V[:, [i, j]] @ turn
    S = np.linalg.norm(W, axis=0)
    order = np.argsort(-S, kind="stable")
    return (W / S)[:, order], S[order], V[:, order].T


# %% exercise 6 wrong: not sorted
def pair_turn(x, y):
    theta = 0.5 * np.arctan2(2 * np.dot(x, y), np.dot(x, x) - np.dot(y, y))
    return np.array([[np.cos(theta), -np.sin(theta)], [np.sin(theta), np.cos(theta)]])


def svd_jacobi(A):
    W, V = np.array(A, dtype=float), np.eye(np.shape(A)[1])
    for _ in range(12):
        for one in range(W.shape[1]):
            for other in range(one):
                i, j = sorted((one, other), key=lambda k: -np.linalg.norm(W[:, k]))
                x, y = W[:, i], W[:, j]
                theta = 0.5 * np.arctan2(2 * x @ y, x @ x - y @ y)
                turn = np.array([[np.cos(theta), -np.sin(theta)], [np.sin(theta), np.cos(theta)]])
                W[:, [i, j]] = W[:, [i, j]] @ turn
                V[:, [i, j]] = V[:, [i, j]] @ turn
    S = np.linalg.norm(W, axis=0)
    return W / S, S, V.T


# %% exercise 6 right: a fixed number of sweeps, formulas for cosine and sine, a list
def pair_turn(x, y):
    theta = 0.5 * np.arctan2(2 * np.dot(x, y), np.dot(x, x) - np.dot(y, y))
    return np.array([[np.cos(theta), -np.sin(theta)], [np.sin(theta), np.cos(theta)]])


def svd_jacobi(A):
    W, V = np.array(A, dtype=float), np.eye(np.shape(A)[1])
    n = W.shape[1]
    for _ in range(25):
        for i in range(n - 1):
            for j in range(i + 1, n):
                a, b = (i, j) if np.linalg.norm(W[:, i]) >= np.linalg.norm(W[:, j]) else (j, i)
                x, y = W[:, a].copy(), W[:, b].copy()
                if abs(x @ y) > 1e-14 * np.linalg.norm(x) * np.linalg.norm(y):
                    ratio = (x @ x - y @ y) / (2 * (x @ y))
                    t = (1 if ratio >= 0 else -1) / (abs(ratio) + np.sqrt(1 + ratio**2))
                    c = 1 / np.sqrt(1 + t**2)
                    s = c * t
                    W[:, a], W[:, b] = c * x + s * y, c * y - s * x
                    p, q = V[:, a].copy(), V[:, b].copy()
                    V[:, a], V[:, b] = c * p + s * q, c * q - s * p
    S = np.sqrt(np.sum(W * W, axis=0))
    order = np.argsort(S, kind="stable")[::-1]
    return [(W / S)[:, order], list(S[order]), V.T[order]]


# %% exercise 6 right: columns sorted by length before each sweep
def pair_turn(x, y):
    theta = 0.5 * np.arctan2(2 * np.dot(x, y), np.dot(x, x) - np.dot(y, y))
    return np.array([[np.cos(theta), -np.sin(theta)], [np.sin(theta), np.cos(theta)]])


def svd_jacobi(A):
    W, V = np.array(A, dtype=float), np.eye(np.shape(A)[1])
    for _ in range(40):
        order = np.argsort(-np.linalg.norm(W, axis=0), kind="stable")
        W, V = W[:, order], V[:, order]
        for i in range(W.shape[1]):
            for j in range(i + 1, W.shape[1]):
                a, b = (i, j) if W[:, i] @ W[:, i] >= W[:, j] @ W[:, j] else (j, i)
                x, y = W[:, a].copy(), W[:, b].copy()
                theta = 0.5 * np.arctan2(2 * x @ y, x @ x - y @ y)
                for M in (W, V):
                    p, q = M[:, a].copy(), M[:, b].copy()
                    M[:, a] = np.cos(theta) * p + np.sin(theta) * q
                    M[:, b] = np.cos(theta) * q - np.sin(theta) * p
    S = np.linalg.norm(W, axis=0)
    order = np.argsort(-S, kind="stable")
    return (W / S)[:, order], S[order], V[:, order].T


# %% exercise 6 wrong: the angle is not halved
def pair_turn(x, y):
    theta = np.arctan2(2 * x @ y, x @ x - y @ y)
    return np.array([[np.cos(theta), -np.sin(theta)], [np.sin(theta), np.cos(theta)]])


def svd_jacobi(A):
    return np.linalg.svd(A, full_matrices=False)


# %% exercise 6 wrong: the other way round
def pair_turn(x, y):
    theta = 0.5 * np.arctan2(2 * x @ y, x @ x - y @ y)
    return np.array([[np.cos(theta), np.sin(theta)], [-np.sin(theta), np.cos(theta)]])


def svd_jacobi(A):
    return np.linalg.svd(A, full_matrices=False)


# %% exercise 2 wrong: some solution, not the shortest
stretches, right_1, left_1 = [180**0.5, 45**0.5], [0.894, 0.447], [1 / 3, 2 / 3, 2 / 3]
best_thin, off_thin, x_best, shortest = [[4, 2], [8, 4], [8, 4]], 45**0.5, [0.8, 0.9], [1, -2, 3]

# %% exercise 2 right: two decimals
stretches, right_1, left_1 = (13.42, 6.71), [-0.89, -0.45], [-0.33, -0.67, -0.67]
best_thin, off_thin, x_best, shortest = [[4, 2], [8, 4], [8, 4]], 6.71, (0.8, 0.9), [-1, 0, 2]


# %% exercise 6 wrong: never sorted
def pair_turn(x, y):
    t = 0.5 * np.arctan2(2 * x @ y, x @ x - y @ y)
    return np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]])


def svd_jacobi(A):
    W, n = np.array(A, dtype=float), np.shape(A)[1]
    V, turning = np.eye(n), True
    while turning:
        turning = False
        for i in range(n):
            for j in range(i + 1, n):
                x, y = W[:, i], W[:, j]
                if abs(x @ y) > 1e-13 * np.linalg.norm(x) * np.linalg.norm(y):
                    T, turning = pair_turn(x, y), True
                    W[:, [i, j]], V[:, [i, j]] = W[:, [i, j]] @ T, V[:, [i, j]] @ T
    S = np.linalg.norm(W, axis=0)
    return W / S, S, V.T


# %% exercise 6 wrong: five rounds, whatever is left
def pair_turn(x, y):
    t = 0.5 * np.arctan2(2 * x @ y, x @ x - y @ y)
    return np.array([[np.cos(t), -np.sin(t)], [np.sin(t), np.cos(t)]])


def svd_jacobi(A):
    W, n = np.array(A, dtype=float), np.shape(A)[1]
    V = np.eye(n)
    for _ in range(5):
        for i in range(n):
            for j in range(i + 1, n):
                x, y = W[:, i], W[:, j]
                if abs(x @ y) > 1e-13 * np.linalg.norm(x) * np.linalg.norm(y):
                    T = pair_turn(x, y)
                    W[:, [i, j]], V[:, [i, j]] = W[:, [i, j]] @ T, V[:, [i, j]] @ T
    S = np.linalg.norm(W, axis=0)
    order = np.argsort(-S)
    return (W / S)[:, order], S[order], V.T[order]
