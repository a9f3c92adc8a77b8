# Answers to the exercises of 01-linear-algebra/08-matrix-rank.ipynb, as a learner might give them.

# %% exercise 1 wrong: full rank taken for reaching everything
verdicts = {"a": True, "b": True, "c": True, "d": False, "e": True, "f": False, "g": True, "h": False}

# %% exercise 1 wrong: same rank taken for same null space
verdicts = {"a": False, "b": True, "c": True, "d": True, "e": True, "f": False, "g": True, "h": False}

# %% exercise 1 wrong: products taken to commute in rank, noise taken for content
verdicts = {"a": False, "b": True, "c": True, "d": False, "e": True, "f": True, "g": True, "h": True}

# %% exercise 1 wrong: texts
verdicts = {"a": "False", "b": "True", "c": "True", "d": "False", "e": "True", "f": "False", "g": "True", "h": "False"}

# %% exercise 1 wrong: strings for booleans
verdicts = dict.fromkeys("abcdefgh", "True")

# %% exercise 1 wrong: a nan among the booleans
verdicts = {"a": False, "b": True, "c": True, "d": False, "e": True, "f": float("nan"), "g": True, "h": False}

# %% exercise 1 wrong: an array where a truth value is wanted
verdicts = {
    "a": np.array([False, True]),
    "b": True,
    "c": True,
    "d": False,
    "e": True,
    "f": False,
    "g": True,
    "h": False,
}

# %% exercise 1 wrong: a list in place of the dictionary
verdicts = [False, True, True, False, True, False, True, False]

# %% exercise 1 wrong: rank taken to be the same for both orders of a product
verdicts = {"a": False, "b": True, "c": True, "d": False, "e": True, "f": True, "g": True, "h": False}

# %% exercise 1 right: booleans of NumPy
verdicts = dict(zip("abcdefgh", np.array([0, 1, 1, 0, 1, 0, 1, 0]) > 0))

# %% exercise 1 right: results of comparisons
verdicts = {
    "a": 4 >= 7,
    "b": 5 < 8,
    "c": 1 == 1,
    "d": 1 == 2,
    "e": not False,
    "f": rank([[0, 0]]) == 1,
    "g": True,
    "h": False,
}

# %% exercise 2 wrong: rank of the number of rows
rank_2, k_2 = 3, 3
null_2 = [[-2, 1, 0, 0], [-1, 0, 2, 1]]
B_2, C_2 = [[1, -1], [2, 1], [-1, -5]], [[1, 2, 0, 1], [0, 0, 1, -2]]

# %% exercise 2 wrong: sign of the free column not turned
rank_2, k_2 = 2, 3
null_2 = [[2, 1, 0, 0], [1, 0, -2, 1]]
B_2, C_2 = [[1, -1], [2, 1], [-1, -5]], [[1, 2, 0, 1], [0, 0, 1, -2]]

# %% exercise 2 wrong: one vector of the null space, twice
rank_2, k_2 = 2, 3
null_2 = [[-2, 1, 0, 0], [4, -2, 0, 0]]
B_2, C_2 = [[1, -1], [2, 1], [-1, -5]], [[1, 2, 0, 1], [0, 0, 1, -2]]

# %% exercise 2 wrong: only one vector
rank_2, k_2 = 2, 3
null_2 = [[-2, 1, 0, 0]]
B_2, C_2 = [[1, -1], [2, 1], [-1, -5]], [[1, 2, 0, 1], [0, 0, 1, -2]]

# %% exercise 2 wrong: columns of R taken for columns of A
rank_2, k_2 = 2, 3
null_2 = [[-2, 1, 0, 0], [-1, 0, 2, 1]]
B_2, C_2 = [[1, 0], [0, 1], [0, 0]], [[1, 2, 0, 1], [0, 0, 1, -2]]

# %% exercise 2 wrong: the unreduced staircase as C
rank_2, k_2 = 2, 3
null_2 = [[-2, 1, 0, 0], [-1, 0, 2, 1]]
B_2, C_2 = [[1, -1], [2, 1], [-1, -5]], [[1, 2, -1, 3], [0, 0, 3, -6]]

# %% exercise 2 wrong: three columns in B
rank_2, k_2 = 2, 3
null_2 = [[-2, 1, 0, 0], [-1, 0, 2, 1]]
B_2, C_2 = [[1, 0, 0], [0, 1, 0], [0, 0, 1]], [[1, 2, -1, 3], [2, 4, 1, 0], [-1, -2, -5, 9]]

# %% exercise 2 wrong: k from adding all rows
rank_2, k_2 = 2, -6
null_2 = [[-2, 1, 0, 0], [-1, 0, 2, 1]]
B_2, C_2 = [[1, -1], [2, 1], [-1, -5]], [[1, 2, 0, 1], [0, 0, 1, -2]]

# %% exercise 2 wrong: a vector of zeros in the basis
rank_2, k_2 = 2, 3
null_2 = [[-2, 1, 0, 0], [0, 0, 0, 0]]
B_2, C_2 = [[1, -1], [2, 1], [-1, -5]], [[1, 2, 0, 1], [0, 0, 1, -2]]

# %% exercise 2 wrong: the basis as columns
rank_2, k_2 = 2, 3
null_2 = [[-2, -1], [1, 0], [0, 2], [0, 1]]
B_2, C_2 = [[1, -1], [2, 1], [-1, -5]], [[1, 2, 0, 1], [0, 0, 1, -2]]

# %% exercise 2 wrong: nearly nothing in place of a null space
rank_2, k_2 = 2, 3
null_2 = [[0.001, 0, 0, 0], [0, 0.001, 0, 0]]
B_2, C_2 = [[1, -1], [2, 1], [-1, -5]], [[1, 2, 0, 1], [0, 0, 1, -2]]

# %% exercise 2 wrong: B holds the rows of R and C the columns of A
rank_2, k_2 = 2, 3
null_2 = [[-2, 1, 0, 0], [-1, 0, 2, 1]]
B_2, C_2 = [[1, 2, 0, 1], [0, 0, 1, -2]], [[1, -1], [2, 1], [-1, -5]]

# %% exercise 2 wrong: the wrong row used for x1, columns 1 and 2 in B
rank_2, k_2 = 2, 3
null_2 = [[-2, 1, 0, 0], [-3, 0, 2, 1]]
B_2, C_2 = [[1, 2], [2, 4], [-1, -2]], [[1, 2, 0, 1], [0, 0, 1, -2]]

# %% exercise 2 wrong: ragged lists
rank_2, k_2 = 2, 3
null_2 = [[-2, 1, 0, 0], [-1, 0, 2]]
B_2, C_2 = [[1, -1], [2, 1], [-1, -5]], [[1, 2, 0, 1], [0, 0, 1, -2]]

# %% exercise 2 wrong: a set, nan, text
rank_2, k_2 = {2}, float("nan")
null_2, B_2, C_2 = "none", None, None

# %% exercise 2 wrong: k is text
rank_2, k_2 = 2, "3"
null_2 = [[-2, 1, 0, 0], [-1, 0, 2, 1]]
B_2, C_2 = [[1, -1], [2, 1], [-1, -5]], [[1, 2, 0, 1], [0, 0, 1, -2]]

# %% exercise 2 wrong: an empty B
rank_2, k_2 = 2, 3
null_2 = [[-2, 1, 0, 0], [-1, 0, 2, 1]]
B_2, C_2 = [[], [], []], []

# %% exercise 2 right: the unreduced staircase, with rows in B that fit
rank_2, k_2 = 2.0, np.float32(3)
null_2 = [(2, -1, 0, 0), (-3, 1, 2, 1)]
B_2 = ((1, 0), (2, 1), (-1, -2))
C_2 = ((1, 2, -1, 3), (0, 0, 3, -6))

# %% exercise 2 right: by program
matrix = [[1, 2, -1, 3], [2, 4, 1, 0], [-1, -2, -5, 9]]
rank_2, k_2 = rank(matrix), 3
null_2 = null_space(matrix).T
B_2, C_2 = rank_factorization(matrix)

# %% exercise 2 right: the last right singular vectors
matrix = np.array([[1, 2, -1, 3], [2, 4, 1, 0], [-1, -2, -5, 9]])
U, s, Vt = np.linalg.svd(matrix)
rank_2, k_2, null_2 = 2, 3, Vt[2:]
B_2, C_2 = U[:, :2] * s[:2], Vt[:2]

# %% exercise 2 right: tuples, float32, another basis of each space
rank_2, k_2 = np.int64(2), 3.0
null_2 = (np.float32([-3, 1, 2, 1]), np.float32([-1, 1, -2, -1]))
B_2 = np.array([[3, -1], [0, 1], [9, -5]], dtype=np.int8)
C_2 = (((1 / 3), 2 / 3, 0.0, 1 / 3), (0, 0, 1, -2))
B_2 = np.array([[3, -1], [6, 1], [-3, -5]], dtype=np.int8)

# %% exercise 2 right: unit vectors rounded to two digits
rank_2, k_2 = 2, 3
null_2 = [[-0.89, 0.45, 0, 0], [-0.41, 0, 0.82, 0.41]]
B_2, C_2 = [[1, -1], [2, 1], [-1, -5]], [[1, 2, 0, 1], [0, 0, 1, -2]]

# %% exercise 2 right: a row and a column cut out by two steps of elimination
rank_2, k_2 = 2, 3
null_2 = [[-2000000, 1000000, 0, 0], [-1, 0, 2, 1]]
B_2, C_2 = [[1, 0], [2, 1], [-1, -2]], [[1, 2, -1, 3], [0, 0, 3, -6]]

# %% exercise 3 wrong: colours counted for ranks
found_3 = dict(zip("abcdefghijklmn", [3, 2, 3, 2, 1, 20, 170, 8000, 5, 5, 20, 1600, 4, 0.1]))

# %% exercise 3 wrong: a chessboard taken for full rank
found_3 = dict(zip("abcdefghijklmn", [1, 8, 3, 2, 1, 20, 170, 8000, 5, 5, 20, 1600, 4, 0.1]))

# %% exercise 3 wrong: the plus taken for a cross that reaches the edges
found_3 = dict(zip("abcdefghijklmn", [1, 2, 2, 2, 1, 20, 170, 8000, 5, 5, 20, 1600, 4, 0.1]))

# %% exercise 3 wrong: the zero point forgotten
found_3 = dict(zip("abcdefghijklmn", [1, 2, 3, 2, 2, 20, 170, 8000, 5, 5, 20, 1600, 4, 0.1]))

# %% exercise 3 wrong: rows and columns mixed up in rank-nullity
found_3 = dict(zip("abcdefghijklmn", [1, 2, 3, 2, 1, 170, 20, 8000, 5, 5, 20, 1600, 4, 0.1]))

# %% exercise 3 wrong: the numbers that count in place of the entries
found_3 = dict(zip("abcdefghijklmn", [1, 2, 3, 2, 1, 20, 170, 7975, 5, 5, 20, 1600, 4, 0.1]))

# %% exercise 3 wrong: ranks of a product added, of a sum multiplied
found_3 = dict(zip("abcdefghijklmn", [1, 2, 3, 2, 1, 20, 170, 8000, 11, 5, 20, 1600, 4, 0.1]))

# %% exercise 3 wrong: the largest rank of the sum
found_3 = dict(zip("abcdefghijklmn", [1, 2, 3, 2, 1, 20, 170, 8000, 5, 13, 20, 1600, 4, 0.1]))

# %% exercise 3 wrong: tiny noise taken for none
found_3 = dict(zip("abcdefghijklmn", [1, 2, 3, 2, 1, 20, 170, 8000, 5, 5, 3, 1600, 4, 0.1]))

# %% exercise 3 wrong: the adapter as large as the layer
found_3 = dict(zip("abcdefghijklmn", [1, 2, 3, 2, 1, 20, 170, 8000, 5, 5, 20, 30000, 4, 0.1]))

# %% exercise 3 wrong: one not answered
found_3 = dict(zip("abcdefghijklmn", [1, 2, 3, 2, 1, 20, 170, 8000, 5, 5, 20, None, 4, 0.1]))

# %% exercise 3 wrong: rank of the product by a formula for the smallest
found_3 = dict(zip("abcdefghijklmn", [1, 2, 3, 2, 1, 20, 170, 8000, 4, 5, 20, 1600, 4, 0.1]))

# %% exercise 3 wrong: a nan, a huge number, an array
found_3 = dict(zip("abcdefghijklmn", [float("nan"), 10**400, [1, 2], 2, 1, 20, 170, 8000, 5, 5, 20, 1600, 4, 0.1]))

# %% exercise 3 wrong: a huge number first
found_3 = dict(zip("abcdefghijklmn", [10**400, 2, 3, 2, 1, 20, 170, 8000, 5, 5, 20, 1600, 4, 0.1]))

# %% exercise 3 wrong: the shape's rank reported
found_3 = dict(zip("abcdefghijklmn", [1, 2, 3, 2, 1, 20, 170, 8000, 5, 5, 20, 1600, 20, 0.00001]))

# %% exercise 3 wrong: the first tolerance with fewer pivots
found_3 = dict(zip("abcdefghijklmn", [1, 2, 3, 2, 1, 20, 170, 8000, 5, 5, 20, 1600, 6, 0.001]))

# %% exercise 3 wrong: a tolerance as large as the errors
found_3 = dict(zip("abcdefghijklmn", [1, 2, 3, 2, 1, 20, 170, 8000, 5, 5, 20, 1600, 4, 0.0001]))

# %% exercise 3 wrong: a tolerance ten times the errors
found_3 = dict(zip("abcdefghijklmn", [1, 2, 3, 2, 1, 20, 170, 8000, 5, 5, 20, 1600, 4, 0.001]))

# %% exercise 3 wrong: a tolerance beyond the plateau
found_3 = dict(zip("abcdefghijklmn", [1, 2, 3, 2, 1, 20, 170, 8000, 5, 5, 20, 1600, 4, 10]))

# %% exercise 3 wrong: the smallest count reported
found_3 = dict(zip("abcdefghijklmn", [1, 2, 3, 2, 1, 20, 170, 8000, 5, 5, 20, 1600, 2, 10]))

# %% exercise 3 wrong: no tolerance given
found_3 = dict(zip("abcdefghijklmn", [1, 2, 3, 2, 1, 20, 170, 8000, 5, 5, 20, 1600, 4, None]))

# %% exercise 3 wrong: the last two left out
found_3 = dict(zip("abcdefghijkl", [1, 2, 3, 2, 1, 20, 170, 8000, 5, 5, 20, 1600]))

# %% exercise 3 wrong: the plus has two kinds of rows
found_3 = dict(zip("abcdefghijklmn", [1, 2, 2, 2, 1, 20, 170, 8000, 5, 5, 20, 1600, 4, 0.1]))

# %% exercise 3 right: the plateau from its left end
found_3 = dict(zip("abcdefghijklmn", (1, 2, 3, 2, 1, 20, 170, 8000, 5, 5, 20, 1600, np.int8(4), np.float32(0.01))))

# %% exercise 3 right: the plateau from its right end
found_3 = dict(zip("abcdefghijklmn", (1, 2, 3, 2, 1, 20, 170, 8000, 5, 5, 20, 1600, 4, 1)))

# %% exercise 3 right: floats and arrays
found_3 = dict(zip("abcdefghijklmn", np.array([1, 2, 3, 2, 1, 20, 170, 8000, 5, 5, 20, 1600.0, 4, 0.05])))

# %% exercise 3 right: computed
stripes = rank(np.tile([[4], [10], [2]], 9))
found_3 = dict(zip("abcdefg", [stripes, 2.0, np.float32(3), 2, 1, 50 - 30, 200 - 30]))
found_3 |= dict(zip("hijklmn", [5 * 1000 + 5 * 600, min(5, 6), abs(9 - 4), min(30, 20), 4 * (300 + 100), 4, 10**-1]))


# %% exercise 4 wrong: first row and first column
def outer_factors(A, tol):
    A = np.asarray(A, dtype=float)
    if A[0, 0] == 0:
        return None
    u, v = A[:, 0] / A[0, 0], A[0]
    return (u, v) if np.max(np.abs(np.outer(u, v) - A)) <= tol else None


# %% exercise 4 wrong: asks for an exact outer product
def outer_factors(A, tol):
    B, C = rank_factorization(A)
    return (B[:, 0], C[0]) if B.shape[1] == 1 else None


# %% exercise 4 wrong: never says None
def outer_factors(A, tol):
    U, s, Vt = np.linalg.svd(A)
    return U[:, 0] * s[0], Vt[0]


# %% exercise 4 wrong: always None
def outer_factors(A, tol):
    return None


# %% exercise 4 wrong: the singular value forgotten
def outer_factors(A, tol):
    U, s, Vt = np.linalg.svd(A)
    return (U[:, 0], Vt[0]) if len(s) < 2 or s[1] <= 10 * tol else None


# %% exercise 4 wrong: largest entry found in the flattened table, first axis only
def outer_factors(A, tol):
    A = np.asarray(A, dtype=float)
    i = np.argmax(np.abs(A[:, 0]))
    u, v = A[:, 0] / A[i, 0], A[i]
    return (u, v) if np.max(np.abs(np.outer(u, v) - A)) <= tol else None


# %% exercise 4 wrong: tables of zeros divide by zero
def outer_factors(A, tol):
    A = np.asarray(A, dtype=float)
    i, j = np.unravel_index(np.argmax(np.abs(A)), A.shape)
    u, v = A[:, j] / A[i, j], A[i]
    return u, v


# %% exercise 4 wrong: changes the table
def outer_factors(A, tol):
    i, j = np.unravel_index(np.argmax(np.abs(A)), A.shape)
    A /= A[i, j] if A[i, j] else 1
    return A[:, j], A[i]


# %% exercise 4 wrong: means of rows and of columns
def outer_factors(A, tol):
    A = np.asarray(A, dtype=float)
    u, v = A.mean(axis=1), A.mean(axis=0)
    return (u, v) if np.max(np.abs(np.outer(u, v) - A)) <= tol else None


# %% exercise 4 wrong: asks rank with the tolerance of the entries, then the pivot column of the elimination
def outer_factors(A, tol):
    A = np.array(A, dtype=float)
    if rank(A, tol) > 1:
        return None
    B, C = rank_factorization(A, tol)
    return B[:, 0], C[0]


# %% exercise 4 wrong: zeros settled first, then the pivot column of the elimination
def outer_factors(A, tol):
    A = np.array(A, dtype=float)
    if not np.any(A):
        return np.zeros(A.shape[0]), np.zeros(A.shape[1])
    if rank(A, tol) > 1:
        return None
    B, C = rank_factorization(A, tol)
    return B[:, 0], C[0]


# %% exercise 4 wrong: the largest entry, sizes forgotten
def outer_factors(A, tol):
    A = np.array(A, dtype=float)
    if not np.any(A):
        return np.zeros(A.shape[0]), np.zeros(A.shape[1])
    i, j = np.unravel_index(np.argmax(A), A.shape)
    u, v = A[:, j], A[i] / A[i, j]
    return (u, v) if np.max(np.abs(np.outer(u, v) - A)) <= tol else None


# %% exercise 4 wrong: first nonzero column, quotients with the entry above tol
def outer_factors(A, tol):
    A = np.array(A, dtype=float)
    for j in range(A.shape[1]):
        for i in range(A.shape[0]):
            if abs(A[i, j]) > 0:
                return (
                    (A[:, j], A[i] / A[i, j]) if np.allclose(np.outer(A[:, j], A[i] / A[i, j]), A, atol=tol) else None
                )
    return np.zeros(A.shape[0]), np.zeros(A.shape[1])


# %% exercise 4 wrong: looks at the mean error only
def outer_factors(A, tol):
    A = np.array(A, dtype=float)
    U, s, Vt = np.linalg.svd(A)
    u, v = U[:, 0] * s[0], Vt[0]
    return (u, v) if np.mean(np.abs(np.outer(u, v) - A)) < 30 * tol else None


# %% exercise 4 wrong: text
def outer_factors(A, tol):
    return "u", "v"


# %% exercise 4 wrong: None by accident for wide tables
def outer_factors(A, tol):
    A = np.array(A, dtype=float)
    if A.shape[0] >= A.shape[1]:
        i, j = np.unravel_index(np.argmax(np.abs(A)), A.shape)
        if A[i, j] == 0:
            return np.zeros(A.shape[0]), np.zeros(A.shape[1])
        u, v = A[:, j] / A[i, j], A[i]
        return (u, v) if np.max(np.abs(np.outer(u, v) - A)) <= tol else None


# %% exercise 4 wrong: columns (m, 1) in place of lists
def outer_factors(A, tol):
    U, s, Vt = np.linalg.svd(np.array(A, dtype=float))
    if len(s) > 1 and s[1] > tol:
        return None
    return U[:, :1] * s[0], Vt[:1]


# %% exercise 4 wrong: a third thing in the pair
def outer_factors(A, tol):
    return [1, 2], [3, 4], 5


# %% exercise 4 wrong: counts pivots above tol, as in section 4, factors by singular vectors
def outer_factors(A, tol):
    if rank(A, tol) > 1:
        return None
    U, s, Vt = np.linalg.svd(np.array(A, dtype=float))
    return U[:, 0] * s[0], Vt[0]


# %% exercise 4 right: by singular vectors
def outer_factors(A, tol):
    A = np.asarray(A, dtype=float)
    U, s, Vt = np.linalg.svd(A, full_matrices=False)
    u, v = U[:, 0] * s[0], Vt[0]
    return [u.tolist(), v.tolist()] if np.max(np.abs(np.outer(u, v) - A)) <= tol else None


# %% exercise 4 right: loops over a list
def outer_factors(A, tol):
    rows = [[float(x) for x in row] for row in A]
    best = max(((abs(x), i, j) for i, row in enumerate(rows) for j, x in enumerate(row)))
    _, i, j = best
    if rows[i][j] == 0:
        return [0] * len(rows), [0] * len(rows[0])
    u, v = [row[j] for row in rows], [x / rows[i][j] for x in rows[i]]
    for k, row in enumerate(rows):
        for l, x in enumerate(row):
            if abs(u[k] * v[l] - x) > tol:
                return None
    return u, v


# %% exercise 4 right: each row projected on the largest row
def outer_factors(A, tol):
    A = np.array(A, dtype=float)
    v = A[np.argmax(np.sum(A**2, axis=1))]
    u = A @ v / (v @ v) if v.any() else np.zeros(len(A))
    return (u, v) if np.abs(np.outer(u, v) - A).max() <= tol else None


# %% exercise 4 right: float32
def outer_factors(A, tol):
    A = np.array(A, dtype=float)
    i, j = np.unravel_index(np.argmax(np.abs(A)), A.shape)
    if np.abs(A[i, j]) <= tol:
        return np.zeros(len(A)), np.zeros(A.shape[1])
    u, v = np.float32(A[:, j] / A[i, j]), np.float32(A[i])
    return (u, v) if np.max(np.abs(np.outer(u, v) - A)) <= tol else None


# %% exercise 4 right: alternating least squares
def outer_factors(A, tol):
    A = np.array(A, dtype=float)
    v = A[np.argmax((A**2).sum(axis=1))]
    if not v.any():
        return [0] * len(A), [0] * A.shape[1]
    for _ in range(50):
        u = A @ v / (v @ v)
        v = u @ A / (u @ u)
    return [list(u), tuple(v)] if np.all(np.abs(np.outer(u, v) - A) <= tol) else None


# %% exercise 5 wrong: the null space of W, not of its transpose
def twin(x, W, distance):
    h = null_space(W)[:, 0]
    return np.asarray(x) + distance * h / np.linalg.norm(h)


# %% exercise 5 wrong: distance not scaled
def twin(x, W, distance):
    unseen = null_space(np.transpose(W))
    if unseen.shape[1] == 0:
        raise ValueError("none")
    return np.asarray(x) + distance * unseen[:, 0]


# %% exercise 5 wrong: x itself
def twin(x, W, distance):
    return np.asarray(x)


# %% exercise 5 wrong: no error where there is none
def twin(x, W, distance):
    U, s, Vt = np.linalg.svd(np.transpose(W))
    return np.asarray(x) + distance * Vt[-1]


# %% exercise 5 wrong: refuses whenever W is not tall
def twin(x, W, distance):
    W = np.asarray(W)
    if W.shape[0] <= W.shape[1]:
        raise ValueError("none")
    h = null_space(W.T)[:, 0]
    return np.asarray(x) + distance * h / np.linalg.norm(h)


# %% exercise 5 wrong: returns None where there is none
def twin(x, W, distance):
    unseen = null_space(np.transpose(W))
    if unseen.shape[1] == 0:
        return None
    h = unseen[:, 0]
    return np.asarray(x) + distance * h / np.linalg.norm(h)


# %% exercise 5 wrong: ignores the distance
def twin(x, W, distance):
    unseen = null_space(np.transpose(W))
    if unseen.shape[1] == 0:
        raise ValueError("none")
    return np.asarray(x) + unseen[:, 0] / np.linalg.norm(unseen[:, 0])


# %% exercise 5 wrong: changes x
def twin(x, W, distance):
    unseen = null_space(np.transpose(W))
    if unseen.shape[1] == 0:
        raise ValueError("none")
    x += distance * unseen[:, 0] / np.linalg.norm(unseen[:, 0])
    return x


# %% exercise 5 wrong: a step along one unit vector
def twin(x, W, distance):
    y = np.array(x, dtype=float)
    y[0] += distance
    return y


# %% exercise 5 wrong: asks for fewer outputs than inputs only
def twin(x, W, distance):
    W = np.array(W, dtype=float)
    if W.shape[1] >= W.shape[0]:
        raise ValueError("as many outputs as inputs")
    h = null_space(W.T)[:, 0]
    return np.asarray(x) + distance * h / np.linalg.norm(h)


# %% exercise 5 wrong: the change alone
def twin(x, W, distance):
    N = null_space(np.transpose(W))
    if N.shape[1] == 0:
        raise ValueError("none")
    return distance * N[:, 0] / np.linalg.norm(N[:, 0])


# %% exercise 5 wrong: nan where there is no room
def twin(x, W, distance):
    h = null_space(np.transpose(W)).sum(axis=1)
    return np.asarray(x) + distance * h / np.linalg.norm(h)


# %% exercise 5 wrong: a number where a list is wanted
def twin(x, W, distance):
    return distance


# %% exercise 5 wrong: a dictionary
def twin(x, W, distance):
    return {"twin": x}


# %% exercise 5 wrong: adds into x itself
def twin(x, W, distance):
    N = null_space(np.transpose(W))
    if N.shape[1] == 0:
        raise ValueError("none")
    x += distance * N[:, 0] / np.linalg.norm(N[:, 0])
    return x


# %% exercise 5 wrong: text
def twin(x, W, distance):
    return "no twin"


# %% exercise 5 right: the last singular vector, other sign, a list
def twin(x, W, distance):
    U, s, Vt = np.linalg.svd(np.transpose(W))
    if np.linalg.matrix_rank(W) == len(x):
        raise ValueError("none")
    return (np.asarray(x) - distance * Vt[-1]).tolist()


# %% exercise 5 right: a sum of all unseen directions
def twin(x, W, distance):
    unseen = null_space(np.transpose(W))
    if unseen.size == 0:
        raise ValueError("none")
    h = unseen.sum(axis=1)
    return np.asarray(x) + distance * h / np.sqrt(h @ h)


# %% exercise 5 right: what projection on the columns leaves of a random vector, as a list
def twin(x, W, distance):
    W = np.array(W, dtype=float)
    h = np.random.default_rng(0).normal(size=len(x))
    for _ in range(2):
        h = h - W @ np.linalg.lstsq(W, h, rcond=1e-10)[0]
    if np.linalg.norm(h) < 1e-8:
        raise ValueError("no twin")
    return [float(a + distance * b / np.linalg.norm(h)) for a, b in zip(x, h)]


# %% exercise 5 right: in float32
def twin(x, W, distance):
    N = null_space(np.transpose(W))
    if N.shape[1] == 0:
        raise ValueError("no twin")
    h = N[:, -1]
    return np.float32(np.asarray(x) - distance * h / np.linalg.norm(h))


# %% exercise 6 wrong: never says None
def fill_hole(table, r):
    table = np.array(table, dtype=float)
    i, j = np.argwhere(np.isnan(table))[0]
    above, beside = np.delete(table[:, j], i), np.delete(table[i], j)
    P = np.delete(np.delete(table, i, axis=0), j, axis=1)
    return beside @ np.linalg.lstsq(P, above, rcond=None)[0]


# %% exercise 6 wrong: always None
def fill_hole(table, r):
    return None


# %% exercise 6 wrong: None only for full rank
def fill_hole(table, r):
    table = np.array(table, dtype=float)
    if r == min(table.shape):
        return None
    i, j = np.argwhere(np.isnan(table))[0]
    above, beside = np.delete(table[:, j], i), np.delete(table[i], j)
    P = np.delete(np.delete(table, i, axis=0), j, axis=1)
    return beside @ np.linalg.lstsq(P, above, rcond=None)[0]


# %% exercise 6 wrong: the mean of the column
def fill_hole(table, r):
    table = np.array(table, dtype=float)
    i, j = np.argwhere(np.isnan(table))[0]
    P = np.delete(np.delete(table, i, axis=0), j, axis=1)
    return np.nanmean(table[:, j]) if rank(P) == r else None


# %% exercise 6 wrong: the corner rule for rank 1 always
def fill_hole(table, r):
    table = np.array(table, dtype=float)
    i, j = np.argwhere(np.isnan(table))[0]
    P = np.delete(np.delete(table, i, axis=0), j, axis=1)
    if rank(P) != r:
        return None
    if r == 0:
        return 0.0
    k, l = i - 1, j - 1
    return table[i, l] * table[k, j] / table[k, l]


# %% exercise 6 wrong: only the first r rows and columns are looked at
def fill_hole(table, r):
    table = np.array(table, dtype=float)
    i, j = np.argwhere(np.isnan(table))[0]
    above, beside = np.delete(table[:, j], i)[:r], np.delete(table[i], j)[:r]
    P = np.delete(np.delete(table, i, axis=0), j, axis=1)[:r, :r]
    if P.shape != (r, r) or rank(P) < r:
        return None
    return beside @ np.linalg.solve(P, above)


# %% exercise 6 wrong: the lesson's guess, which looks at nine blocks
def fill_hole(table, r):
    table = np.array(table, dtype=float)
    answer = guess(table, *np.argwhere(np.isnan(table))[0], r, np.random.default_rng(0))
    return None if np.isnan(answer) else answer


# %% exercise 6 wrong: the rank of all columns but the hole's, rows and all
def fill_hole(table, r):
    table = np.array(table, dtype=float)
    i, j = np.argwhere(np.isnan(table))[0]
    if rank(np.delete(table, j, axis=1)) < r:
        return None
    known = np.delete(table, i, axis=0)
    recipe = np.linalg.lstsq(np.delete(known, j, axis=1), known[:, j], rcond=None)[0]
    return np.delete(table[i], j) @ recipe


# %% exercise 6 wrong: fills the table it was given
def fill_hole(table, r):
    i, j = np.argwhere(np.isnan(table))[0]
    above, beside = np.delete(table[:, j], i), np.delete(table[i], j)
    P = np.delete(np.delete(table, i, axis=0), j, axis=1)
    if rank(P) != r:
        return None
    table[i, j] = beside @ np.linalg.lstsq(P, above, rcond=None)[0] if r else 0
    return table[i, j]


# %% exercise 6 wrong: only whether the row is new
def fill_hole(table, r):
    table = np.array(table, dtype=float)
    (i,), (j,) = np.nonzero(np.isnan(table))
    P = np.delete(np.delete(table, i, axis=0), j, axis=1)
    beside, above = np.delete(table[i], j), np.delete(table[:, j], i)
    if rank(np.vstack([P, beside])) != rank(P):
        return None
    return float(beside @ np.linalg.lstsq(P, above, rcond=1e-10)[0])


# %% exercise 6 wrong: any solution by least squares, no test
def fill_hole(table, r):
    table = np.array(table, dtype=float)
    (i,), (j,) = np.nonzero(np.isnan(table))
    P = np.delete(np.delete(table, i, axis=0), j, axis=1)
    return float(np.delete(table[i], j) @ np.linalg.lstsq(P, np.delete(table[:, j], i), rcond=1e-10)[0])


# %% exercise 6 wrong: not decided by the rank of the rest, None only when r is the smaller side
def fill_hole(table, r):
    table = np.array(table, dtype=float)
    (i,), (j,) = np.nonzero(np.isnan(table))
    if r == min(table.shape):
        return None
    P = np.delete(np.delete(table, i, axis=0), j, axis=1)
    return float(np.delete(table[i], j) @ np.linalg.lstsq(P, np.delete(table[:, j], i), rcond=1e-10)[0])


# %% exercise 6 wrong: nan when it is not determined
def fill_hole(table, r):
    table = np.array(table, dtype=float)
    (i,), (j,) = np.nonzero(np.isnan(table))
    P = np.delete(np.delete(table, i, axis=0), j, axis=1)
    if rank(P) != r:
        return np.nan
    return float(np.delete(table[i], j) @ np.linalg.lstsq(P, np.delete(table[:, j], i), rcond=1e-10)[0])


# %% exercise 6 wrong: the whole filled table
def fill_hole(table, r):
    return np.nan_to_num(table)


# %% exercise 6 wrong: rank 1 rule with the first other row and column, None for the rest
def fill_hole(table, r):
    table = np.array(table, dtype=float)
    (i,), (j,) = np.nonzero(np.isnan(table))
    a, b = int(i == 0), int(j == 0)
    return table[i, b] * table[a, j] / table[a, b] if r == 1 and table[a, b] != 0 else None


# %% exercise 6 wrong: text
def fill_hole(table, r):
    return "3"


# %% exercise 6 wrong: a huge whole number
def fill_hole(table, r):
    return 10**400


# %% exercise 6 wrong: refuses tables by an error in place of None
def fill_hole(table, r):
    table = np.array(table, dtype=float)
    (i,), (j,) = np.nonzero(np.isnan(table))
    P = np.delete(np.delete(table, i, axis=0), j, axis=1)
    if rank(P) != r:
        raise ValueError("not determined")
    return float(np.delete(table[i], j) @ np.linalg.lstsq(P, np.delete(table[:, j], i), rcond=1e-10)[0])


# %% exercise 6 wrong: a table of one column is taken to be settled
def fill_hole(table, r):
    table = np.array(table, dtype=float)
    (i,), (j,) = np.nonzero(np.isnan(table))
    P = np.delete(np.delete(table, i, axis=0), j, axis=1)
    if P.size == 0:
        return 1.0
    if rank(P) != r:
        return None
    return float(np.delete(table[i], j) @ np.linalg.lstsq(P, np.delete(table[:, j], i), rcond=1e-10)[0])


# %% exercise 6 right: with the pseudo-inverse
def fill_hole(table, r):
    table = np.array(table, dtype=float)
    i, j = np.argwhere(np.isnan(table))[0]
    above, beside = np.delete(table[:, j], i), np.delete(table[i], j)
    P = np.delete(np.delete(table, i, axis=0), j, axis=1)
    return float(beside @ np.linalg.pinv(P) @ above) if np.linalg.matrix_rank(P) == r else None


# %% exercise 6 right: the hole's row as a combination of rows
def fill_hole(table, r):
    table = np.array(table, dtype=float)
    (i,), (j,) = np.nonzero(np.isnan(table))
    others = [k for k in range(len(table)) if k != i]
    rest = [l for l in range(table.shape[1]) if l != j]
    P = table[np.ix_(others, rest)]
    if rank(P) < r:
        return None
    z = np.linalg.lstsq(P.T, table[i, rest], rcond=None)[0]
    return [z @ table[others, j]][0]


# %% exercise 6 right: two trial numbers and their ranks
def fill_hole(table, r):
    table = np.array(table, dtype=float)
    i, j = np.argwhere(np.isnan(table))[0]
    size = np.nanmax(np.abs(table)) or 1.0
    ranks = []
    for guessed in (0.123 * size, -1.7 * size, 2.9 * size):
        table[i, j] = guessed
        ranks.append(rank(table))
    if ranks.count(r) >= 2:
        return None
    above, beside = np.delete(table[:, j], i), np.delete(table[i], j)
    P = np.delete(np.delete(table, i, axis=0), j, axis=1)
    return np.float64(beside @ np.linalg.pinv(P) @ above)


# %% exercise 6 right: Schur complement of a square part found by two eliminations
def fill_hole(table, r):
    table = [[float(v) for v in row] for row in table]
    ((i, j),) = [(a, b) for a, row in enumerate(table) for b, v in enumerate(row) if v != v]
    rest = [a for a in range(len(table)) if a != i]
    others = [b for b in range(len(table[0])) if b != j]
    T = np.array(table)
    P = T[np.ix_(rest, others)]
    cols = [others[c] for c in row_echelon(P)[1]]
    if len(cols) < r:
        return None
    rows = [rest[c] for c in row_echelon(P.T)[1]]
    return np.array(T[i, cols] @ np.linalg.inv(T[np.ix_(rows, cols)]) @ T[rows, j]) if r else 0


# %% exercise 7 wrong: always full
def power_table_rank(n, k):
    return n


def expected_rank(n, k):
    return n


# %% exercise 7 wrong: counts from 0
def power_table_rank(n, k):
    places = np.arange(n)
    return rank((places[:, None] + places) ** k)


def expected_rank(n, k):
    return min(n, k + 1)


# %% exercise 7 wrong: the rule forgets the size of the table
def power_table_rank(n, k):
    places = np.arange(1, n + 1)
    return rank((places[:, None] + places) ** k)


def expected_rank(n, k):
    return k + 1


# %% exercise 7 wrong: rank k
def power_table_rank(n, k):
    places = np.arange(1, n + 1)
    return rank((places[:, None] + places) ** k)


def expected_rank(n, k):
    return min(n, k)


# %% exercise 7 wrong: the rule computes the rank
def power_table_rank(n, k):
    places = np.arange(1.0, n + 1)
    return rank((places[:, None] + places) ** k)


def expected_rank(n, k):
    return power_table_rank(n, k)


# %% exercise 7 wrong: products in place of sums
def power_table_rank(n, k):
    places = np.arange(1, n + 1)
    return rank((places[:, None] * places) ** k)


def expected_rank(n, k):
    return 1


# %% exercise 7 wrong: from 0 to n - 1, and k + 1 without the size
def power_table_rank(n, k):
    i = np.arange(n)
    return rank((i[:, None] + i) ** k)


def expected_rank(n, k):
    return k + 1


# %% exercise 7 wrong: rule with min(n, k) and 1 for k = 0
def power_table_rank(n, k):
    i = np.arange(1, n + 1)
    return rank((i[:, None] + i) ** k)


def expected_rank(n, k):
    return max(1, min(n, k))


# %% exercise 7 wrong: the rule as a look-up of the tried sizes
def power_table_rank(n, k):
    i = np.arange(1, n + 1)
    return rank((i[:, None] + i) ** k)


TRIED = {(n, k): min(n, k + 1) for n in range(1, 7) for k in range(6)}


def expected_rank(n, k):
    return TRIED.get((n, k))


# %% exercise 7 wrong: returns the table
def power_table_rank(n, k):
    i = np.arange(1, n + 1)
    return (i[:, None] + i) ** k


def expected_rank(n, k):
    return min(n, k + 1)


# %% exercise 7 wrong: nan
def power_table_rank(n, k):
    return float("nan")


def expected_rank(n, k):
    return None


# %% exercise 7 right: lists, and a rule with if
def power_table_rank(n, k):
    return rank([[(i + j) ** k for j in range(1, n + 1)] for i in range(1, n + 1)])


def expected_rank(n, k):
    return n if n <= k else k + 1


# %% exercise 7 right: NumPy's rank
def power_table_rank(n, k):
    i, j = np.indices((n, n)) + 1
    return np.linalg.matrix_rank((i + j) ** k)


def expected_rank(n, k):
    return np.minimum(n, k + 1)


# %% exercise 7 right: exact fractions
def power_table_rank(n, k):
    from fractions import Fraction

    T = [[Fraction((i + j) ** k) for j in range(1, n + 1)] for i in range(1, n + 1)]
    r = 0
    for j in range(n):
        p = next((i for i in range(r, n) if T[i][j]), None)
        if p is None:
            continue
        T[r], T[p] = T[p], T[r]
        for i in range(r + 1, n):
            q = T[i][j] / T[r][j]
            T[i] = [a - q * b for a, b in zip(T[i], T[r])]
        r += 1
    return r


def expected_rank(n, k):
    return n if k >= n else 1 + k
