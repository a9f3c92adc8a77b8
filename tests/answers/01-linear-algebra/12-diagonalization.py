# Answers to the exercises of 01-linear-algebra/12-diagonalization.ipynb, as a learner might give them.

# %% exercise 1 wrong: all true
claims = dict.fromkeys("abcdefghi", True)


# %% exercise 1 wrong: one left open
claims = {"a": False, "b": True, "c": True, "d": False, "e": True, "f": False, "g": False, "h": True, "i": None}


# %% exercise 1 wrong: invertible taken for diagonalizable
claims = {name: name in "abceh" for name in "abcdefghi"}


# %% exercise 1 wrong: eigenvalues taken for lengths
claims = {name: name in "bcefh" for name in "abcdefghi"}


# %% exercise 1 wrong: any similarity a kernel
claims = {name: name in "bcehi" for name in "abcdefghi"}


# %% exercise 1 wrong: words
claims = dict.fromkeys("abcdefghi", "True")


# %% exercise 1 right: NumPy's booleans
claims = {name: np.bool_(name in "bceh") for name in "abcdefghi"}


# %% exercise 1 right: NumPy's truth values
claims = {letter: np.bool_(letter in "bceh") for letter in "ihgfedcba"}


# %% exercise 2 wrong: the signs of the eigenvalues
eigenvalues_by_hand = [1, -4]
eigenvectors_by_hand = [[1, 3], [2, 1]]
after_ten = [2097153, 1048579]
defective_for = 2


# %% exercise 2 wrong: smaller eigenvalue first
eigenvalues_by_hand = [-1, 4]
eigenvectors_by_hand = [[1, 3], [2, 1]]
after_ten = [2097153, 1048579]
defective_for = 2


# %% exercise 2 wrong: vectors in columns
eigenvalues_by_hand = [4, -1]
eigenvectors_by_hand = [[2, 1], [1, 3]][::-1]
after_ten = [2097153, 1048579]
defective_for = 2


# %% exercise 2 wrong: components exchanged
eigenvalues_by_hand = [4, -1]
eigenvectors_by_hand = [[1, 2], [3, 1]]
after_ten = [2097153, 1048579]
defective_for = 2


# %% exercise 2 wrong: the zero vector
eigenvalues_by_hand = [4, -1]
eigenvectors_by_hand = [[2, 1], [0, 0]]
after_ten = [2097153, 1048579]
defective_for = 2


# %% exercise 2 wrong: sign of the even power
eigenvalues_by_hand = [4, -1]
eigenvectors_by_hand = [[2, 1], [1, 3]]
after_ten = [2097151, 1048573]
defective_for = 2


# %% exercise 2 wrong: only the largest eigenvalue kept
eigenvalues_by_hand = [4, -1]
eigenvectors_by_hand = [[2, 1], [1, 3]]
after_ten = [2097152, 1048576]
defective_for = 2


# %% exercise 2 wrong: entries raised
eigenvalues_by_hand = [4, -1]
eigenvectors_by_hand = [[2, 1], [1, 3]]
after_ten = [3 * 5**10 + 4 * 2**10, 3 * 3**10 + 4 * 2**10]
defective_for = 2


# %% exercise 2 wrong: singular taken for defective
eigenvalues_by_hand = [4, -1]
eigenvectors_by_hand = [[2, 1], [1, 3]]
after_ten = [2097153, 1048579]
defective_for = -2.5


# %% exercise 2 wrong: nothing left for c
eigenvalues_by_hand = [4, -1]
eigenvectors_by_hand = [[2, 1], [1, 3]]
after_ten = [2097153, 1048579]
defective_for = None


# %% exercise 2 wrong: entries raised (again)
eigenvalues_by_hand = [4, -1]
eigenvectors_by_hand = [[2, 1], [1, 3]]
after_ten = list(np.array([[5, -2], [3, -2]]) ** 10 @ [3, 4])
defective_for = 2


# %% exercise 2 wrong: (-1)**10 = -1
eigenvalues_by_hand = [4, -1]
eigenvectors_by_hand = [[2, 1], [1, 3]]
after_ten = [2 * 4**10 - 1, 4**10 - 3]
defective_for = 2


# %% exercise 2 wrong: eigenvectors of the transpose (rows for columns)
eigenvalues_by_hand = [4, -1]
eigenvectors_by_hand = [[3, -1], [1, -2]]
after_ten = [2097153, 1048579]
defective_for = 2


# %% exercise 2 wrong: eigenvectors in the other order
eigenvalues_by_hand = [4, -1]
eigenvectors_by_hand = [[1, 3], [2, 1]]
after_ten = [2097153, 1048579]
defective_for = 2


# %% exercise 2 wrong: weights swapped, the smaller part forgotten
eigenvalues_by_hand = [4, -1]
eigenvectors_by_hand = [[2, 1], [1, 3]]
after_ten = [2 * 4**10, 4**10]
defective_for = 2


# %% exercise 2 wrong: zero vectors
eigenvalues_by_hand = [4, -1]
eigenvectors_by_hand = [[0, 0], [1, 3]]
after_ten = [2097153, 1048579]
defective_for = 2


# %% exercise 2 wrong: texts
eigenvalues_by_hand = ["4", "-1"]
eigenvectors_by_hand = [[2, 1], [1, 3]]
after_ten = [2097153, 1048579]
defective_for = "2"


# %% exercise 2 wrong: nan
eigenvalues_by_hand = [4, -1]
eigenvectors_by_hand = [[2, 1], [1, float("nan")]]
after_ten = [2097153, 1048579]
defective_for = 2


# %% exercise 2 wrong: ragged
eigenvalues_by_hand = [4, -1]
eigenvectors_by_hand = [[2, 1], [1]]
after_ten = [2097153, 1048579]
defective_for = 2


# %% exercise 2 wrong: a huge whole number
eigenvalues_by_hand = [4, -1]
eigenvectors_by_hand = [[2, 1], [1, 3]]
after_ten = [10**400, 1048579]
defective_for = 2


# %% exercise 2 wrong: a list where a number is wanted
eigenvalues_by_hand = [4, -1]
eigenvectors_by_hand = [[2, 1], [1, 3]]
after_ten = [2097153, 1048579]
defective_for = [2]


# %% exercise 2 wrong: a dictionary
eigenvalues_by_hand = {4: 1, -1: 1}
eigenvectors_by_hand = [[2, 1], [1, 3]]
after_ten = [2097153, 1048579]
defective_for = 2


# %% exercise 2 right: other multiples, as arrays
eigenvalues_by_hand = np.array([4.0, -1.0])
eigenvectors_by_hand = (np.array([-4, -2]), np.array([1 / 3, 1.0]))
after_ten = tuple(np.linalg.matrix_power(np.array([[5, -2], [3, -2]]), 10) @ [3, 4])
defective_for = np.float32(2)


# %% exercise 2 right: unit vectors
eigenvalues_by_hand = (4, -1)
eigenvectors_by_hand = [[0.894, 0.447], [0.316, 0.949]]
after_ten = [2097153.0, 1048579.0]
defective_for = 2


# %% exercise 2 right: unit vectors, the other sign, floats, tuples
eigenvalues_by_hand = (4.0, -1.0)
eigenvectors_by_hand = (-np.array([2, 1]) / 5**0.5, np.float32([1, 3]) / 10**0.5)
after_ten = (2.0 * 4**10 + 1, np.float64(4**10 + 3))
defective_for = np.array(2)


# %% exercise 2 right: NumPy did it
eigenvalues_by_hand, vectors = np.linalg.eig(np.array([[5, -2], [3, -2]]))
eigenvectors_by_hand = vectors.T
after_ten = np.linalg.matrix_power(np.array([[5, -2], [3, -2]]), 10) @ [3, 4]
defective_for = 2


# %% exercise 3 wrong: signs of the entries taken for signs of eigenvalues
graphs = {"p": "bowl", "q": "bowl", "r": "saddle", "s": "bowl", "t": "saddle"}
L_by_hand = [[2, 0, 0], [1, 3, 0], [-1, 2, 1]]
bound = 5


# %% exercise 3 wrong: valley and bowl confused
graphs = {"p": "bowl", "q": "saddle", "r": "dome", "s": "bowl", "t": "dome"}
L_by_hand = [[2, 0, 0], [1, 3, 0], [-1, 2, 1]]
bound = 5


# %% exercise 3 wrong: mixed term not halved
graphs = {"p": "bowl", "q": "saddle", "r": "saddle", "s": "saddle", "t": "saddle"}
L_by_hand = [[2, 0, 0], [1, 3, 0], [-1, 2, 1]]
bound = 5


# %% exercise 3 wrong: upper triangle
graphs = {"p": "bowl", "q": "saddle", "r": "ridge", "s": "valley", "t": "dome"}
L_by_hand = [[2, 1, -1], [0, 3, 2], [0, 0, 1]]
bound = 5


# %% exercise 3 wrong: LU's L
graphs = {"p": "bowl", "q": "saddle", "r": "ridge", "s": "valley", "t": "dome"}
L_by_hand = [[1, 0, 0], [0.5, 1, 0], [-0.5, 2 / 3, 1]]
bound = 5


# %% exercise 3 wrong: roots forgotten
graphs = {"p": "bowl", "q": "saddle", "r": "ridge", "s": "valley", "t": "dome"}
L_by_hand = [[4, 0, 0], [2, 9, 0], [-2, 6, 1]]
bound = 5


# %% exercise 3 wrong: a sign
graphs = {"p": "bowl", "q": "saddle", "r": "ridge", "s": "valley", "t": "dome"}
L_by_hand = [[2, 0, 0], [1, 3, 0], [-1, 4 / 3, 1]]
bound = 5


# %% exercise 3 wrong: one square forgotten in the bound
graphs = {"p": "bowl", "q": "saddle", "r": "ridge", "s": "valley", "t": "dome"}
L_by_hand = [[2, 0, 0], [1, 3, 0], [-1, 2, 1]]
bound = 4


# %% exercise 3 wrong: valley and ridge exchanged
graphs = {"p": "bowl", "q": "saddle", "r": "valley", "s": "ridge", "t": "dome"}
L_by_hand = [[2, 0, 0], [1, 3, 0], [-1, 2, 1]]
bound = 5


# %% exercise 3 wrong: positive coefficients taken for a bowl
graphs = {"p": "bowl", "q": "bowl", "r": "ridge", "s": "valley", "t": "dome"}
L_by_hand = [[2, 0, 0], [1, 3, 0], [-1, 2, 1]]
bound = 5


# %% exercise 3 wrong: sign slip in the last row
graphs = {"p": "bowl", "q": "saddle", "r": "ridge", "s": "valley", "t": "dome"}
L_by_hand = [[2, 0, 0], [1, 3, 0], [-1, 4 / 3, 1.8]]
bound = 5


# %% exercise 3 wrong: bound 0
graphs = {"p": "bowl", "q": "saddle", "r": "ridge", "s": "valley", "t": "dome"}
L_by_hand = [[2, 0, 0], [1, 3, 0], [-1, 2, 1]]
bound = 0


# %% exercise 3 wrong: negative diagonal
graphs = {"p": "bowl", "q": "saddle", "r": "ridge", "s": "valley", "t": "dome"}
L_by_hand = [[-2, 0, 0], [-1, -3, 0], [1, -2, -1]]
bound = 5


# %% exercise 3 wrong: None in the words
graphs = {"p": "bowl", "q": None, "r": "ridge", "s": "valley", "t": "dome"}
L_by_hand = [[2, 0, 0], [1, 3, 0], [-1, 2, 1]]
bound = 5


# %% exercise 3 wrong: a list of words
graphs = ["bowl", "saddle", "ridge", "valley", "dome"]
L_by_hand = [[2, 0, 0], [1, 3, 0], [-1, 2, 1]]
bound = 5


# %% exercise 3 wrong: ragged triangle
graphs = {"p": "bowl", "q": "saddle", "r": "ridge", "s": "valley", "t": "dome"}
L_by_hand = [[2], [1, 3], [-1, 2, 1]]
bound = 5


# %% exercise 3 wrong: nan
graphs = {"p": "bowl", "q": "saddle", "r": "ridge", "s": "valley", "t": "dome"}
L_by_hand = [[2, 0, 0], [1, 3, 0], [-1, 2, 1]]
bound = float("nan")


# %% exercise 3 wrong: text for the bound
graphs = {"p": "bowl", "q": "saddle", "r": "ridge", "s": "valley", "t": "dome"}
L_by_hand = [[2, 0, 0], [1, 3, 0], [-1, 2, 1]]
bound = "5"


# %% exercise 3 right: capital letters and an array
graphs = {"p": "Bowl", "q": "SADDLE", "r": " ridge", "s": "valley ", "t": "dome"}
L_by_hand = np.linalg.cholesky(np.array([[4, 2, -2], [2, 10, 5], [-2, 5, 6]]))
bound = np.float64(5)


# %% exercise 3 right: capitals, NumPy's factor
graphs = {"t": "Dome", "s": " valley", "r": "RIDGE", "q": np.str_("saddle"), "p": "bowl"}
L_by_hand = np.linalg.cholesky(np.array([[4, 2, -2], [2, 10, 5], [-2, 5, 6]])).astype(np.float32)
bound = 5.0


# %% exercise 4 wrong: root of each entry
def matrix_root(A, m):
    if np.any(np.linalg.eigvals(A).real <= 1e-9):
        raise ValueError("not above 0")
    return np.asarray(A, dtype=float) ** (1 / m)


# %% exercise 4 wrong: always the square root
def matrix_root(A, m):
    P, values = diagonalize(A)
    if np.any(values < 1e-9):
        raise ValueError("not above 0")
    return P @ np.diag(np.sqrt(values)) @ np.linalg.inv(P)


# %% exercise 4 wrong: transpose in place of the inverse
def matrix_root(A, m):
    P, values = diagonalize(A)
    if np.any(values < 1e-9):
        raise ValueError("not above 0")
    return P @ np.diag(values ** (1 / m)) @ P.T


# %% exercise 4 wrong: eigenvalues divided by m
def matrix_root(A, m):
    P, values = diagonalize(A)
    if np.any(values < 1e-9):
        raise ValueError("not above 0")
    return P @ np.diag(values / m) @ np.linalg.inv(P)


# %% exercise 4 wrong: nothing refused
def matrix_root(A, m):
    P, values = diagonalize(A)
    return P @ np.diag(np.abs(values) ** (1 / m)) @ np.linalg.inv(P)


# %% exercise 4 wrong: zero not refused
def matrix_root(A, m):
    P, values = diagonalize(A)
    if np.any(values < -1e-9):
        raise ValueError("negative")
    return P @ np.diag(np.abs(values) ** (1 / m)) @ np.linalg.inv(P)


# %% exercise 4 wrong: the Cholesky factor
def matrix_root(A, m):
    return cholesky(A)


# %% exercise 4 wrong: power in place of root
def matrix_root(A, m):
    P, values = diagonalize(A)
    if np.any(values < 1e-9):
        raise ValueError("not above 0")
    return P @ np.diag(values**m) @ np.linalg.inv(P)


# %% exercise 4 wrong: root of each entry (again)
def matrix_root(A, m):
    return np.asarray(A, dtype=float) ** (1 / m)


# %% exercise 4 wrong: P transposed for its inverse
def matrix_root(A, m):
    P, values = diagonalize(A)
    if np.min(values) < 1e-9:
        raise ValueError("no")
    return P @ np.diag(values ** (1 / m)) @ P.T


# %% exercise 4 wrong: divides the eigenvalues
def matrix_root(A, m):
    P, values = diagonalize(A)
    if np.min(values) < 1e-9:
        raise ValueError("no")
    return P @ np.diag(values / m) @ np.linalg.inv(P)


# %% exercise 4 wrong: always the square root (again)
def matrix_root(A, m):
    P, values = diagonalize(A)
    if np.min(values) < 1e-9:
        raise ValueError("no")
    return P @ np.diag(np.sqrt(values)) @ np.linalg.inv(P)


# %% exercise 4 wrong: nan for a negative eigenvalue
def matrix_root(A, m):
    P, values = diagonalize(A)
    with np.errstate(invalid="ignore"):
        return P @ np.diag(values ** (1 / m)) @ np.linalg.inv(P)


# %% exercise 4 wrong: cube root of a negative eigenvalue allowed for odd m
def matrix_root(A, m):
    P, values = diagonalize(A)
    if np.min(np.abs(values)) < 1e-9 or (m % 2 == 0 and np.min(values) < 0):
        raise ValueError("no")
    return P @ np.diag(np.sign(values) * np.abs(values) ** (1 / m)) @ np.linalg.inv(P)


# %% exercise 4 wrong: eigh for a matrix that is not symmetric
def matrix_root(A, m):
    values, Q = np.linalg.eigh(A)
    if np.min(values) < 1e-9:
        raise ValueError("no")
    return Q @ np.diag(values ** (1 / m)) @ Q.T


# %% exercise 4 wrong: complex numbers for a negative eigenvalue
def matrix_root(A, m):
    values, P = np.linalg.eig(A)
    return P @ np.diag(values.astype(complex) ** (1 / m)) @ np.linalg.inv(P)


# %% exercise 4 wrong: prints
def matrix_root(A, m):
    print(A)


# %% exercise 4 wrong: None later
def matrix_root(A, m):
    if len(A) > 3:
        return None
    P, values = diagonalize(A)
    if np.min(values) < 1e-9:
        raise ValueError("no")
    return P @ np.diag(values ** (1 / m)) @ np.linalg.inv(P)


# %% exercise 4 wrong: a text
def matrix_root(A, m):
    return "B"


# %% exercise 4 wrong: ragged
def matrix_root(A, m):
    return [[1, 2], [3]]


# %% exercise 4 wrong: a dictionary
def matrix_root(A, m):
    return {"B": A}


# %% exercise 4 wrong: nan everywhere
def matrix_root(A, m):
    return np.full(np.shape(A), np.nan)


# %% exercise 4 wrong: the eigenvalues only
def matrix_root(A, m):
    return diagonalize(A)[1] ** (1 / m)


# %% exercise 4 wrong: a number
def matrix_root(A, m):
    return 2.0


# %% exercise 4 wrong: changes A
def matrix_root(A, m):
    P, values = diagonalize(A)
    if np.min(values) < 1e-9:
        raise ValueError("no")
    B = P @ np.diag(values ** (1 / m)) @ np.linalg.inv(P)
    A[:] = 0
    return B


# %% exercise 4 wrong: refuses only what is exactly 0 or below
def matrix_root(A, m):
    P, values = diagonalize(A)
    if np.min(values) <= 0:
        raise ValueError("no")
    return P @ np.diag(values ** (1 / m)) @ np.linalg.inv(P)


# %% exercise 4 wrong: eigenvalues sorted without their vectors
def matrix_root(A, m):
    values, P = np.linalg.eig(A)
    values = np.sort(values.real)
    if np.min(values) < 1e-9:
        raise ValueError("no")
    return P @ np.diag(values ** (1 / m)) @ np.linalg.inv(P)


# %% exercise 4 wrong: accepts eigenvalues between 5e-10 and 1e-9
def matrix_root(A, m):
    P, values = diagonalize(A)
    if np.min(values) < 5e-10:
        raise ValueError("an eigenvalue is not above 0")
    return P @ np.diag(values ** (1 / m)) @ np.linalg.inv(P)


# %% exercise 4 wrong: for m = 1 nothing is refused
def matrix_root(A, m):
    if m == 1:
        return np.array(A, dtype=float)
    P, values = diagonalize(A)
    if np.min(values) < 1e-9:
        raise ValueError("an eigenvalue is not above 0")
    return P @ np.diag(values ** (1 / m)) @ np.linalg.inv(P)


# %% exercise 4 right: NumPy's eigenvectors, complex numbers, another sign
def matrix_root(A, m):
    values, P = np.linalg.eig(np.asarray(A, dtype=complex))
    if np.any(values.real < 1e-9):
        raise ValueError("not above 0")
    roots = values ** (1 / m)
    if m == 2:
        roots = -roots
    return P @ np.diag(roots) @ np.linalg.inv(P)


# %% exercise 4 right: Newton's steps, as a list
def matrix_root(A, m):
    A = np.asarray(A, dtype=float)
    if np.any(np.linalg.eigvals(A).real < 1e-9):
        raise ValueError("not above 0")
    P, values = diagonalize(A)
    roots = [np.exp(np.log(value) / m) for value in values]
    return np.linalg.solve(P.T, (P * roots).T).T.tolist()


# %% exercise 4 right: the border as the task draws it, by solve, a list
def matrix_root(A, m):
    P, values = diagonalize(A)
    if np.any(values < 1e-9):
        raise ValueError("an eigenvalue is not above 0")
    return np.linalg.solve(P.T, (P * values ** (1 / m)).T).T.tolist()


# %% exercise 4 right: NumPy's eig, other signs of the roots for even m
def matrix_root(A, m):
    values, P = np.linalg.eig(np.array(A, dtype=float))
    if np.min(values.real) < 1e-9:
        raise ValueError("not above 0")
    roots = values.real ** (1 / m)
    if m % 2 == 0:
        roots[0] = -roots[0]
    return P @ np.diag(roots) @ np.linalg.inv(P)


# %% exercise 4 right: in complex dtype, nothing imaginary
def matrix_root(A, m):
    values, P = np.linalg.eig(np.array(A, dtype=float))
    if np.min(values.real) < 1e-9:
        raise ValueError("not above 0")
    return P @ np.diag(values.astype(complex) ** (1 / m)) @ np.linalg.inv(P)


# %% exercise 4 right: Newton's steps B <- ((m-1) B + A B^(1-m)) / m replaced by a polynomial through the roots
def matrix_root(A, m):
    A = np.array(A, dtype=float)
    values = np.sort(np.linalg.eigvals(A).real)
    if values[0] < 1e-9:
        raise ValueError("not above 0")
    different = [values[0]]
    for v in values[1:]:
        if v - different[-1] > 1e-7:
            different.append(v)
    B = np.zeros_like(A)
    for v in different:
        term = np.eye(len(A)) * v ** (1 / m)
        for w in different:
            if w != v:
                term = term @ (A - w * np.eye(len(A))) / (v - w)
        B += term
    return B


# %% exercise 4 right: single precision
def matrix_root(A, m):
    P, values = diagonalize(A)
    if np.min(values) < 1e-9:
        raise ValueError("not above 0")
    return (P @ np.diag(values ** (1 / m)) @ np.linalg.inv(P)).astype(np.float32)


# %% exercise 5 wrong: rows and columns exchanged
def pair_chain(states, k):
    return transition_matrix(np.roll(states, 1) * k + states, k * k).T


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: the pair numbered the other way
def pair_chain(states, k):
    return transition_matrix(np.roll(states, 1) + k * states, k * k)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: pair of today and tomorrow for k = 2 only
def pair_chain(states, k):
    return transition_matrix(np.roll(states, 1) * 2 + states, k * k)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: the ends not joined
def pair_chain(states, k):
    T = np.zeros((k * k, k * k))
    for i, j, l in zip(states, states[1:], states[2:]):
        T[j * k + l, i * k + j] += 1
    return T / T.sum(axis=0)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: counts
def pair_chain(states, k):
    T = np.zeros((k * k, k * k))
    for i, j, l in zip(np.roll(states, 2), np.roll(states, 1), states):
        T[j * k + l, i * k + j] += 1
    return T


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: rows divided
def pair_chain(states, k):
    T = np.zeros((k * k, k * k))
    for i, j, l in zip(np.roll(states, 2), np.roll(states, 1), states):
        T[j * k + l, i * k + j] += 1
    return T / T.sum(axis=1, keepdims=True)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: two plain steps
def pair_chain(states, k):
    return np.kron(transition_matrix(states, k), transition_matrix(states, k))


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: pairs that do not overlap
def pair_chain(states, k):
    states = np.asarray(states)[: len(states) // 2 * 2]
    pairs = states[::2] * k + states[1::2]
    T = np.zeros((k * k, k * k))
    np.add.at(T, (np.roll(pairs, -1), pairs), 1)
    return T / np.maximum(T.sum(axis=0), 1)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: everything can fail
def pair_chain(states, k):
    states = np.asarray(states)
    return transition_matrix(np.roll(states, 1) * k + states, k * k)


can_fail = {"a": True, "b": True, "c": True, "d": True}


# %% exercise 5 wrong: two days are counted by single days
def pair_chain(states, k):
    states = np.asarray(states)
    return transition_matrix(np.roll(states, 1) * k + states, k * k)


can_fail = {"a": False, "b": False, "c": False, "d": True}


# %% exercise 5 wrong: a step counted once, however often it occurs
def pair_chain(states, k):
    pairs = np.roll(states, 1) * k + states
    counts = np.zeros((k * k, k * k))
    counts[np.roll(pairs, -1), pairs] += 1
    return counts / counts.sum(axis=0)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: row = today
def pair_chain(states, k):
    pairs = np.roll(states, 1) * k + states
    return transition_matrix(pairs, k * k).T


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: pairs numbered today first
def pair_chain(states, k):
    pairs = np.roll(states, 1) + k * np.asarray(states)
    return transition_matrix(pairs, k * k)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: rolled the other way, so pairs run backwards
def pair_chain(states, k):
    pairs = np.roll(states, -1) * k + states
    return transition_matrix(pairs, k * k)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: not closed
def pair_chain(states, k):
    C = np.zeros((k * k, k * k))
    for a, b, c in zip(states, states[1:], states[2:]):
        C[b * k + c, a * k + b] += 1
    return C / np.maximum(C.sum(axis=0), 1)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: closed by one step only
def pair_chain(states, k):
    states = list(states) + [states[0]]
    C = np.zeros((k * k, k * k))
    for a, b, c in zip(states, states[1:], states[2:]):
        C[b * k + c, a * k + b] += 1
    return C / np.maximum(C.sum(axis=0), 1)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: counts (again)
def pair_chain(states, k):
    p = np.roll(states, 1) * k + states
    C = np.zeros((k * k, k * k))
    np.add.at(C, (np.roll(p, -1), p), 1)
    return C


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: shares of all days
def pair_chain(states, k):
    p = np.roll(states, 1) * k + states
    C = np.zeros((k * k, k * k))
    np.add.at(C, (np.roll(p, -1), p), 1)
    return C / len(states)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: each row adds up to 1
def pair_chain(states, k):
    p = np.roll(states, 1) * k + states
    C = np.zeros((k * k, k * k))
    np.add.at(C, (np.roll(p, -1), p), 1)
    return C / C.sum(axis=1, keepdims=True)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: the chain of single days
def pair_chain(states, k):
    return transition_matrix(states, k)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: the product of two single steps (Kronecker)
def pair_chain(states, k):
    T1 = transition_matrix(states, k)
    C = np.zeros((k * k, k * k))
    for i in range(k):
        for j in range(k):
            C[j * k : (j + 1) * k, i * k + j] = T1[:, j]
    return C


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: add without at
def pair_chain(states, k):
    p = np.roll(states, 1) * k + states
    C = np.zeros((k * k, k * k))
    C[np.roll(p, -1), p] += 1
    return C / C.sum(axis=0)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: whole-number array truncates
def pair_chain(states, k):
    p = np.roll(states, 1) * k + states
    C = np.zeros((k * k, k * k), dtype=int)
    np.add.at(C, (np.roll(p, -1), p), 1)
    return C // C.sum(axis=0)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: two states only
def pair_chain(states, k):
    p = np.roll(states, 1) * 2 + states
    return transition_matrix(p, 4)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: jumps two days ahead, pairs that do not overlap
def pair_chain(states, k):
    p = np.roll(states, 1) * k + states
    C = np.zeros((k * k, k * k))
    np.add.at(C, (np.roll(p, -2), p), 1)
    return C / C.sum(axis=0)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: nothing
def pair_chain(states, k):
    pass


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: None for larger k
def pair_chain(states, k):
    if k > 2:
        return None
    return transition_matrix(np.roll(states, 1) * k + states, k * k)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: a text
def pair_chain(states, k):
    return "T"


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: ragged
def pair_chain(states, k):
    return [[1], [0, 1]]


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: nan
def pair_chain(states, k):
    return np.full((k * k, k * k), np.nan)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: a number
def pair_chain(states, k):
    return 0.5


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 wrong: changes states
def pair_chain(states, k):
    answer = transition_matrix(np.roll(states, 1) * k + states, k * k)
    states[:] = 0
    return answer


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 right: a loop over days, as a list
def pair_chain(states, k):
    days = [int(state) for state in states]
    counts = [[0] * (k * k) for _ in range(k * k)]
    for d in range(len(days)):
        yesterday, today, tomorrow = days[d - 2], days[d - 1], days[d]
        counts[today * k + tomorrow][yesterday * k + today] += 1
    totals = [sum(column) for column in zip(*counts)]
    return [[count / total for count, total in zip(row, totals)] for row in counts]


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 right: pairs (today, tomorrow): the same chain, a day earlier
def pair_chain(states, k):
    return transition_matrix(states * k + np.roll(states, -1), k * k)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 right: loops, lists and fractions
def pair_chain(states, k):
    from fractions import Fraction

    days = [int(s) for s in states] * 2
    n = len(states)
    counts = [[0] * (k * k) for _ in range(k * k)]
    for d in range(n):
        a, b, c = days[d : d + 3]
        counts[b * k + c][a * k + b] += 1
    sums = [sum(row[j] for row in counts) for j in range(k * k)]
    return [[Fraction(row[j], sums[j]) for j in range(k * k)] for row in counts]


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 5 right: histogram, single precision
def pair_chain(states, k):
    s = np.asarray(states)
    C = np.histogramdd(np.stack([s, np.roll(s, -1), np.roll(s, -2)], axis=1), bins=[np.arange(k + 1) - 0.5] * 3)[0]
    C = C / C.sum(axis=2, keepdims=True)
    out = np.zeros((k, k, k, k), dtype=np.float32)
    for j in range(k):
        out[j, :, :, j] = C[:, j, :].T
    return out.reshape(k * k, k * k)


can_fail = {"a": False, "b": True, "c": False, "d": True}


# %% exercise 6 wrong: it is said not to exist
def vanishing_pair():
    return None


if_symmetric = False


# %% exercise 6 wrong: eigenvalues too large
def vanishing_pair():
    return np.array([[2, 0], [0, 0.5]]), np.array([[2, 0], [0, 0.5]])


if_symmetric = False


# %% exercise 6 wrong: symmetric ones
def vanishing_pair():
    return np.eye(2) / 2, np.array([[0, 0.5], [0.5, 0]])


if_symmetric = True


# %% exercise 6 wrong: twice the same
def vanishing_pair():
    return np.array([[0.5, 2], [0, 0.5]]), np.array([[0.5, 2], [0, 0.5]])


if_symmetric = False


# %% exercise 6 wrong: huge entries
def vanishing_pair():
    return np.array([[0, 50], [0, 0]]), np.array([[0, 0], [50, 0]])


if_symmetric = False


# %% exercise 6 wrong: claims that symmetric matrices can
def vanishing_pair():
    return [[0, 2], [0, 0]], [[0, 0], [2, 0]]


if_symmetric = True


# %% exercise 6 wrong: a pair that grows too little
def vanishing_pair():
    return [[0.5, 1], [0, 0.5]], [[0.5, 0], [1, 0.5]]


if_symmetric = False


# %% exercise 6 wrong: the eigenvalues are not small
def vanishing_pair():
    return [[2, 0], [0, 2]], [[2, 0], [0, 2]]


if_symmetric = False


# %% exercise 6 wrong: large entries
def vanishing_pair():
    return [[0, 9], [0, 0]], [[0, 0], [9, 0]]


if_symmetric = False


# %% exercise 6 wrong: does not grow enough
def vanishing_pair():
    return [[0, 1.5], [0, 0]], [[0, 0], [1.5, 0]]


if_symmetric = False


# %% exercise 6 wrong: both shears the same way
def vanishing_pair():
    return [[0.5, 2], [0, 0.5]], [[0.5, 2], [0, 0.5]]


if_symmetric = False


# %% exercise 6 wrong: complex
def vanishing_pair():
    return np.array([[0, 2j], [0, 0]]), np.array([[0, 0], [2, 0]])


if_symmetric = False


# %% exercise 6 wrong: a turn times 2
def vanishing_pair():
    return [[0, -2], [2, 0]], [[0, 2], [-2, 0]]


if_symmetric = False


# %% exercise 6 wrong: one matrix
def vanishing_pair():
    return [[0, 2], [0, 0]]


if_symmetric = False


# %% exercise 6 wrong: 3 x 3
def vanishing_pair():
    return np.zeros((2, 3, 3))


if_symmetric = False


# %% exercise 6 wrong: text
def vanishing_pair():
    return "A", "B"


if_symmetric = False


# %% exercise 6 wrong: ragged
def vanishing_pair():
    return [[0, 2], [0, 0]], [[0, 0], [2]]


if_symmetric = False


# %% exercise 6 wrong: nan
def vanishing_pair():
    return [[0, np.nan], [0, 0]], [[0, 0], [2, 0]]


if_symmetric = False


# %% exercise 6 wrong: inf in the corner
def vanishing_pair():
    return [[0, np.inf], [0, 0]], [[0, 0], [2, 0]]


if_symmetric = False


# %% exercise 6 wrong: dictionary
def vanishing_pair():
    return {"A": [[0, 2], [0, 0]], "B": [[0, 0], [2, 0]]}


if_symmetric = False


# %% exercise 6 wrong: the word for the truth value
def vanishing_pair():
    return [[0, 2], [0, 0]], [[0, 0], [2, 0]]


if_symmetric = "no"


# %% exercise 6 wrong: the second question left open
def vanishing_pair():
    return [[0, 2], [0, 0]], [[0, 0], [2, 0]]


if_symmetric = None


# %% exercise 6 right: halves on the diagonals
def vanishing_pair():
    A = np.array([[0.5, 2], [0, 0.5]])
    return np.stack([A, A.T])


if_symmetric = np.bool_(False)


# %% exercise 6 right: no zero entry
def vanishing_pair():
    return [[1.0, 2.0], [-0.5, -1.0]], [[1.0, -0.5], [2.0, -1.0]]


if_symmetric = False


# %% exercise 6 right: other corners, eigenvalues a half
def vanishing_pair():
    return np.array([[0.5, 2], [0, 0.5]]), np.array([[0.5, 0], [-2, -0.5]])


if_symmetric = np.bool_(False)


# %% exercise 6 right: a complex pair of size a half, single precision
def vanishing_pair():
    turn = np.float32([[0, -2], [0.125, 0]])
    return np.stack([turn, np.float32([[0, 0.125], [-2, 0]])])


if_symmetric = False
