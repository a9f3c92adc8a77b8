# Answers to the exercises of 01-linear-algebra/10-inverse-matrices.ipynb, as a learner might give them.

# %% exercise 1 wrong: all true
claims = dict.fromkeys("abcdefghi", True)

# %% exercise 1 wrong: one left open
claims = {"a": True, "b": False, "c": True, "d": True, "e": False, "f": True, "g": True, "h": False, "i": None}

# %% exercise 1 wrong: words
claims = dict.fromkeys("abcdefghi", "True")

# %% exercise 1 wrong: a small determinant taken for a bad matrix
claims = {"a": True, "b": False, "c": True, "d": True, "e": False, "f": True, "g": True, "h": True, "i": True}

# %% exercise 1 wrong: whole numbers not believed
claims = {"a": True, "b": False, "c": True, "d": True, "e": False, "f": True, "g": False, "h": False, "i": True}

# %% exercise 1 wrong: text
claims = {k: "True" for k in "abcdefghi"}

# %% exercise 1 wrong: one is None
claims = {"a": True, "b": False, "c": True, "d": True, "e": None, "f": True, "g": True, "h": False, "i": True}

# %% exercise 1 wrong: an array of two for a
claims = {
    "a": np.array([True, True]),
    "b": False,
    "c": True,
    "d": True,
    "e": False,
    "f": True,
    "g": True,
    "h": False,
    "i": True,
}

# %% exercise 1 wrong: a list instead of a dictionary
claims = [True, False, True, True, False, True, True, False, True]

# %% exercise 1 right: NumPy's booleans
claims = {name: np.bool_(name in "acdfgi") for name in "abcdefghi"}

# %% exercise 1 right: numpy booleans
claims = {k: np.bool_(v) for k, v in zip("abcdefghi", [1, 0, 1, 1, 0, 1, 1, 0, 1])}

# %% exercise 1 right: comparisons as answers, other order of the letters
claims = {"i": 2 > 1, "h": 1 > 2, "g": True, "f": True, "e": False, "d": True, "c": True, "b": False, "a": True}

# %% exercise 2 wrong: not divided by the determinant
two = [[1, 2], [-4, 3]]
three = [[-10, 3, -1], [-27, 7, -3], [-8, 2, -1]]
entry = 1.1

# %% exercise 2 wrong: entries inverted
two = [[1 / 3, -1 / 2], [1 / 4, 1]]
three = [[-10, 3, -1], [-27, 7, -3], [-8, 2, -1]]
entry = 1.1

# %% exercise 2 wrong: the diagonal not swapped
two = [[3 / 11, 2 / 11], [-4 / 11, 1 / 11]]
three = [[-10, 3, -1], [-27, 7, -3], [-8, 2, -1]]
entry = 1.1

# %% exercise 2 wrong: divided by ad + bc
two = [[-1 / 5, -2 / 5], [4 / 5, -3 / 5]]
three = [[-10, 3, -1], [-27, 7, -3], [-8, 2, -1]]
entry = 1.1

# %% exercise 2 wrong: transposed
two = [[1 / 11, 2 / 11], [-4 / 11, 3 / 11]]
three = [[-10, -27, -8], [3, 7, 2], [-1, -3, -1]]
entry = 1.1

# %% exercise 2 wrong: stopped half-way, with the pivot -1
two = [[1 / 11, 2 / 11], [-4 / 11, 3 / 11]]
three = [[-10, 3, -1], [-27, 7, -3], [8, -2, 1]]
entry = 1.1

# %% exercise 2 wrong: the change in place of the entry
two = [[1 / 11, 2 / 11], [-4 / 11, 3 / 11]]
three = [[-10, 3, -1], [-27, 7, -3], [-8, 2, -1]]
entry = 0.1

# %% exercise 2 wrong: the sign of the change
two = [[1 / 11, 2 / 11], [-4 / 11, 3 / 11]]
three = [[-10, 3, -1], [-27, 7, -3], [-8, 2, -1]]
entry = 0.9

# %% exercise 2 wrong: nothing for the entry
two = [[1 / 11, 2 / 11], [-4 / 11, 3 / 11]]
three = [[-10, 3, -1], [-27, 7, -3], [-8, 2, -1]]
entry = None

# %% exercise 2 wrong: ragged rows
two = [[1 / 11, 2 / 11], [-4 / 11]]
three = [[-10, 3, -1], [-27, 7, -3], [-8, 2, -1]]
entry = 1.1

# %% exercise 2 wrong: texts
two = [["1/11", "2/11"], ["-4/11", "3/11"]]
three = [[-10, 3, -1], [-27, 7, -3], [-8, 2, -1]]
entry = 1.1

# %% exercise 2 wrong: signs of the diagonal turned instead of the others
two = [[-1 / 11, -2 / 11], [4 / 11, -3 / 11]]
three = [[-10, 3, -1], [-27, 7, -3], [-8, 2, -1]]
entry = 1.1

# %% exercise 2 wrong: transposed (again)
two = [[1 / 11, -4 / 11], [2 / 11, 3 / 11]]
three = [[-10, 3, -1], [-27, 7, -3], [-8, 2, -1]]
entry = 1.1

# %% exercise 2 wrong: nan for the entry
two = [[1 / 11, 2 / 11], [-4 / 11, 3 / 11]]
three = [[-10, 3, -1], [-27, 7, -3], [-8, 2, -1]]
entry = float("nan")

# %% exercise 2 wrong: the whole matrix where the number is wanted
two = [[1 / 11, 2 / 11], [-4 / 11, 3 / 11]]
three = [[-10, 3, -1], [-27, 7, -3], [-8, 2, -1]]
entry = [[1.1, -1, 2], [3, -2, 3], [-2, 4, -11]]

# %% exercise 2 wrong: huge integer
two = [[10**400, 2 / 11], [-4 / 11, 3 / 11]]
three = [[-10, 3, -1], [-27, 7, -3], [-8, 2, -1]]
entry = 1.1

# %% exercise 2 wrong: complex number
two = [[1 / 11, 2 / 11], [-4 / 11, 3 / 11]]
three = [[-10, 3, -1], [-27, 7, -3], [-8, 2, -1]]
entry = 1.1 + 1j

# %% exercise 2 right: by NumPy, rounded to three places
two = np.round(np.linalg.inv(np.array([[3, -2], [4, 1]])), 3)
three = np.linalg.inv(np.array([[1.0, -1, 2], [3, -2, 3], [-2, 4, -11]])).astype(np.float32)
entry = 11 / 10

# %% exercise 2 right: the lesson's own functions, and fractions
from fractions import Fraction

two = ((Fraction(1, 11), Fraction(2, 11)), (Fraction(-4, 11), Fraction(3, 11)))
three = inverse([[1, -1, 2], [3, -2, 3], [-2, 4, -11]]).tolist()
entry = Fraction(11, 10)

# %% exercise 2 right: fractions as Fraction, arrays
from fractions import Fraction

two = [[Fraction(1, 11), Fraction(2, 11)], [Fraction(-4, 11), Fraction(3, 11)]]
three = np.linalg.inv(np.array([[1, -1, 2], [3, -2, 3], [-2, 4, -11]]))
entry = Fraction(11, 10)

# %% exercise 2 right: tuples, float32, an array without axes
two = tuple(map(tuple, np.array([[1, 2], [-4, 3]], dtype=np.float32) / 11))
three = ((-10, 3, -1), (-27, 7, -3), (-8, 2, -1))
entry = np.array(1.1, dtype=np.float32)

# %% exercise 3 wrong: rows counted from 1
order_by_hand = [2, 3, 1]
L_by_hand = [[1, 0, 0], [-0.5, 1, 0], [0.25, 0.5, 1]]
U_by_hand = [[4, -4, 8], [0, 8, 1], [0, 0, -0.5]]
det_by_hand = -16

# %% exercise 3 wrong: without swaps
order_by_hand = [0, 1, 2]
L_by_hand = [[1, 0, 0], [4, 1, 0], [-2, -1, 1]]
U_by_hand = [[1, 3, 2], [0, -16, 0], [0, 0, 1]]
det_by_hand = -16

# %% exercise 3 wrong: only the first swap
order_by_hand = [1, 0, 2]
L_by_hand = [[1, 0, 0], [0.25, 1, 0], [-0.5, 2, 1]]
U_by_hand = [[4, -4, 8], [0, 4, 0], [0, 0, 1]]
det_by_hand = -16

# %% exercise 3 wrong: signs of the multipliers turned
order_by_hand = [1, 2, 0]
L_by_hand = [[1, 0, 0], [0.5, 1, 0], [-0.25, -0.5, 1]]
U_by_hand = [[4, -4, 8], [0, 8, 1], [0, 0, -0.5]]
det_by_hand = -16

# %% exercise 3 wrong: multipliers left where they were
order_by_hand = [1, 2, 0]
L_by_hand = [[1, 0, 0], [0.25, 1, 0], [-0.5, 0.5, 1]]
U_by_hand = [[4, -4, 8], [0, 8, 1], [0, 0, -0.5]]
det_by_hand = -16

# %% exercise 3 wrong: the determinant's sign
order_by_hand = [1, 2, 0]
L_by_hand = [[1, 0, 0], [-0.5, 1, 0], [0.25, 0.5, 1]]
U_by_hand = [[4, -4, 8], [0, 8, 1], [0, 0, -0.5]]
det_by_hand = 16

# %% exercise 3 wrong: rows of U divided by their pivots
order_by_hand = [1, 2, 0]
L_by_hand = [[4, 0, 0], [-2, 8, 0], [1, 4, -0.5]]
U_by_hand = [[1, -1, 2], [0, 1, 0.125], [0, 0, 1]]
det_by_hand = -16

# %% exercise 3 wrong: no ones written into L
order_by_hand = [1, 2, 0]
L_by_hand = [[0, 0, 0], [-0.5, 0, 0], [0.25, 0.5, 0]]
U_by_hand = [[4, -4, 8], [0, 8, 1], [0, 0, -0.5]]
det_by_hand = -16

# %% exercise 3 wrong: the permutation as a matrix
order_by_hand = [[0, 1, 0], [0, 0, 1], [1, 0, 0]]
L_by_hand = [[1, 0, 0], [-0.5, 1, 0], [0.25, 0.5, 1]]
U_by_hand = [[4, -4, 8], [0, 8, 1], [0, 0, -0.5]]
det_by_hand = -16

# %% exercise 3 wrong: where each row went, instead of which row stands where
order_by_hand = [2, 0, 1]
L_by_hand = [[1, 0, 0], [-0.5, 1, 0], [0.25, 0.5, 1]]
U_by_hand = [[4, -4, 8], [0, 8, 1], [0, 0, -0.5]]
det_by_hand = -16

# %% exercise 3 wrong: the last multiplier's sign only
order_by_hand = [1, 2, 0]
L_by_hand = [[1, 0, 0], [-0.5, 1, 0], [0.25, -0.5, 1]]
U_by_hand = [[4, -4, 8], [0, 8, 1], [0, 0, 0.5]]
det_by_hand = 16

# %% exercise 3 wrong: slip in U, L right
order_by_hand = [1, 2, 0]
L_by_hand = [[1, 0, 0], [-0.5, 1, 0], [0.25, 0.5, 1]]
U_by_hand = [[4, -4, 8], [0, 8, 1], [0, 0, 0.5]]
det_by_hand = 16

# %% exercise 3 wrong: determinant missing
order_by_hand = [1, 2, 0]
L_by_hand = [[1, 0, 0], [-0.5, 1, 0], [0.25, 0.5, 1]]
U_by_hand = [[4, -4, 8], [0, 8, 1], [0, 0, -0.5]]
det_by_hand = None

# %% exercise 3 wrong: nan in L
order_by_hand = [1, 2, 0]
L_by_hand = [[1, 0, 0], [-0.5, 1, 0], [0.25, float("nan"), 1]]
U_by_hand = [[4, -4, 8], [0, 8, 1], [0, 0, -0.5]]
det_by_hand = -16

# %% exercise 3 right: by the program
order_by_hand, L_by_hand, U_by_hand = lu([[1, 3, 2], [4, -4, 8], [-2, 10, -3]])
det_by_hand = np.prod(np.diag(U_by_hand))

# %% exercise 3 right: by the lesson's own lu
order_by_hand, L_by_hand, U_by_hand = lu([[1, 3, 2], [4, -4, 8], [-2, 10, -3]])
det_by_hand = np.linalg.det(np.array([[1, 3, 2], [4, -4, 8], [-2, 10, -3]]))

# %% exercise 3 right: tuples and fractions
from fractions import Fraction

order_by_hand = (1, 2, 0)
L_by_hand = ((1, 0, 0), (Fraction(-1, 2), 1, 0), (Fraction(1, 4), Fraction(1, 2), 1))
U_by_hand = ((4, -4, 8), (0, 8, 1), (0, 0, Fraction(-1, 2)))
det_by_hand = -16.0


# %% exercise 4 wrong: layers in the order of doing
def undo_layers(layers, Y):
    X = np.array(Y, dtype=float)
    for W, b in layers:
        X = np.linalg.solve(np.transpose(W), (X - b).T).T
    return X


# %% exercise 4 wrong: W undone before b
def undo_layers(layers, Y):
    X = np.array(Y, dtype=float)
    for W, b in reversed(layers):
        X = X @ np.linalg.inv(W) - b
    return X


# %% exercise 4 wrong: b added again
def undo_layers(layers, Y):
    X = np.array(Y, dtype=float)
    for W, b in reversed(layers):
        X = (X + b) @ np.linalg.inv(W)
    return X


# %% exercise 4 wrong: W on the left
def undo_layers(layers, Y):
    X = np.array(Y, dtype=float)
    for W, b in reversed(layers):
        X = np.linalg.solve(W, (X - b).T).T
    return X


# %% exercise 4 wrong: transposed in place of inverted
def undo_layers(layers, Y):
    X = np.array(Y, dtype=float)
    for W, b in reversed(layers):
        X = (X - b) @ np.transpose(W)
    return X


# %% exercise 4 wrong: changes Y
def undo_layers(layers, Y):
    for W, b in reversed(layers):
        Y -= b
        Y = np.linalg.solve(np.transpose(W), Y.T).T
    return Y


# %% exercise 4 wrong: the list turned round for good
def undo_layers(layers, Y):
    layers.reverse()
    X = np.array(Y, dtype=float)
    for W, b in layers:
        X = np.linalg.solve(np.transpose(W), (X - b).T).T
    return X


# %% exercise 4 wrong: transposed result
def undo_layers(layers, Y):
    X = np.array(Y, dtype=float).T
    for W, b in reversed(layers):
        X = np.linalg.solve(np.transpose(W), X - np.reshape(b, (-1, 1)))
    return X


# %% exercise 4 wrong: only the last layer
def undo_layers(layers, Y):
    W, b = layers[-1]
    return np.linalg.solve(np.transpose(W), (Y - b).T).T


# %% exercise 4 wrong: prints
def undo_layers(layers, Y):
    print(Y)


# %% exercise 4 wrong: first layer first
def undo_layers(layers, Y):
    X = np.array(Y, dtype=float)
    for W, b in layers:
        X = np.linalg.solve(W.T, (X - b).T).T
    return X


# %% exercise 4 wrong: W undone before b (again)
def undo_layers(layers, Y):
    X = np.array(Y, dtype=float)
    for W, b in reversed(layers):
        X = np.linalg.solve(W.T, X.T).T - b
    return X


# %% exercise 4 wrong: solve straight with the rows
def undo_layers(layers, Y):
    X = np.array(Y, dtype=float)
    for W, b in reversed(layers):
        X = np.linalg.solve(W, X - b)
    return X


# %% exercise 4 wrong: only the last layer (again)
def undo_layers(layers, Y):
    W, b = layers[-1]
    return np.linalg.solve(W.T, (Y - b).T).T


# %% exercise 4 wrong: changes Y in place
def undo_layers(layers, Y):
    for W, b in reversed(layers):
        Y -= b
        Y[:] = np.linalg.solve(W.T, Y.T).T
    return Y


# %% exercise 4 wrong: uses up the list of layers
def undo_layers(layers, Y):
    while layers:
        W, b = layers.pop()
        Y = np.linalg.solve(W.T, (Y - b).T).T
    return Y


# %% exercise 4 wrong: replaces the pairs of the list by None as it goes
def undo_layers(layers, Y):
    for i in reversed(range(len(layers))):
        W, b = layers[i]
        Y = np.linalg.solve(W.T, (Y - b).T).T
        layers[i] = None
    return Y


# %% exercise 4 wrong: flattens every pair's W in place of the list
def undo_layers(layers, Y):
    for i in reversed(range(len(layers))):
        W, b = layers[i]
        Y = np.linalg.solve(W.T, (Y - b).T).T
        layers[i] = (np.linalg.inv(W), b)
    return Y


# %% exercise 4 wrong: nothing for an empty list of layers
def undo_layers(layers, Y):
    if len(layers) == 0:
        return None
    X = np.array(Y, dtype=float)
    for W, b in reversed(layers):
        X = np.linalg.solve(W.T, (X - b).T).T
    return X


# %% exercise 4 wrong: a string
def undo_layers(layers, Y):
    return "undone"


# %% exercise 4 wrong: transposed result (again)
def undo_layers(layers, Y):
    for W, b in reversed(layers):
        Y = np.linalg.solve(W.T, (Y - b).T).T
    return Y.T


# %% exercise 4 wrong: nan
def undo_layers(layers, Y):
    return np.full(np.shape(Y), np.nan)


# %% exercise 4 wrong: a dictionary
def undo_layers(layers, Y):
    return {"X": Y}


# %% exercise 4 wrong: rounded to whole numbers
def undo_layers(layers, Y):
    for W, b in reversed(layers):
        Y = np.linalg.solve(W.T, (Y - b).T).T
    return np.round(Y).astype(int)


# %% exercise 4 right: inverses
def undo_layers(layers, Y):
    for W, b in layers[::-1]:
        Y = (Y - b) @ np.linalg.inv(W)
    return Y


# %% exercise 4 right: all layers merged into one, row by row, as lists
def undo_layers(layers, Y):
    d = Y.shape[1]
    W, b = np.eye(d), np.zeros(d)
    for W_i, b_i in layers:
        W, b = W @ W_i, b @ W_i + b_i
    return [solve_lu(W.T, row - b).tolist() for row in Y]


# %% exercise 4 right: recursion, in float32
def undo_layers(layers, Y):
    if not layers:
        return np.asarray(Y, dtype=np.float32)
    W, b = layers[-1]
    return undo_layers(layers[:-1], (Y - b) @ inverse(W)).astype(np.float32)


# %% exercise 4 right: the lesson's solve_lu on the transposed
def undo_layers(layers, Y):
    X = np.array(Y, dtype=float)
    for W, b in layers[::-1]:
        X = solve_lu(W.T, X.T - b[:, None]).T
    return X


# %% exercise 4 right: one chain W1 W2 ... and the total shift, row by row, lists out
def undo_layers(layers, Y):
    d = Y.shape[1]
    W_all, b_all = np.eye(d), np.zeros(d)
    for W, b in layers:
        W_all, b_all = W_all @ W, b_all @ W + b
    return [list(np.linalg.solve(W_all.T, row - b_all)) for row in Y]


# %% exercise 4 right: with inverses, recursive
def undo_layers(layers, Y):
    if not layers:
        return Y
    W, b = layers[-1]
    return undo_layers(layers[:-1], (Y - b) @ np.linalg.inv(W))


# %% exercise 4 right: float32
def undo_layers(layers, Y):
    X = np.array(Y, dtype=np.float32)
    for W, b in reversed(layers):
        X = np.linalg.solve(np.asarray(W, np.float32).T, (X - np.asarray(b, np.float32)).T).T
    return X


# %% exercise 4 right: least squares
def undo_layers(layers, Y):
    for W, b in reversed(layers):
        Y = np.linalg.lstsq(W.T, (Y - b).T, rcond=None)[0].T
    return Y


# %% exercise 5 wrong: learned a second time
def forget(A_inv, w, x, y):
    x = np.asarray(x, dtype=float)
    sums = np.linalg.solve(A_inv, w) - y * x
    rest = sherman_morrison(A_inv, x, x)
    return rest, rest @ sums


# %% exercise 5 wrong: both signs turned
def forget(A_inv, w, x, y):
    x = np.asarray(x, dtype=float)
    sums = np.linalg.solve(A_inv, w) - y * x
    rest = sherman_morrison(A_inv, -x, -x)
    return rest, rest @ sums


# %% exercise 5 wrong: the targets not forgotten
def forget(A_inv, w, x, y):
    x = np.asarray(x, dtype=float)
    rest = sherman_morrison(A_inv, -x, x)
    return rest, rest @ np.linalg.solve(A_inv, w)


# %% exercise 5 wrong: A_inv taken for A
def forget(A_inv, w, x, y):
    x = np.asarray(x, dtype=float)
    rest = sherman_morrison(A_inv, -x, x)
    return rest, rest @ (A_inv @ w - y * x)


# %% exercise 5 wrong: the new inverse taken for the old
def forget(A_inv, w, x, y):
    x = np.asarray(x, dtype=float)
    rest = sherman_morrison(A_inv, -x, x)
    return rest, rest @ (np.linalg.solve(rest, w) - y * x)


# %% exercise 5 wrong: only the weights
def forget(A_inv, w, x, y):
    x = np.asarray(x, dtype=float)
    return sherman_morrison(A_inv, -x, x) @ (np.linalg.solve(A_inv, w) - y * x)


# %% exercise 5 wrong: weights as a column
def forget(A_inv, w, x, y):
    x = np.asarray(x, dtype=float)
    rest = sherman_morrison(A_inv, -x, x)
    return rest, (rest @ (np.linalg.solve(A_inv, w) - y * x)).reshape(-1, 1)


# %% exercise 5 wrong: changes A_inv
def forget(A_inv, w, x, y):
    sums = np.linalg.solve(A_inv, w) - y * x
    A_inv += np.outer(A_inv @ x, x @ A_inv) / (1 - x @ A_inv @ x)
    return A_inv, A_inv @ sums


# %% exercise 5 wrong: None in the pair
def forget(A_inv, w, x, y):
    return sherman_morrison(A_inv, -np.asarray(x, dtype=float), x), None


# %% exercise 5 wrong: learned a second time (again)
def forget(A_inv, w, x, y):
    new = sherman_morrison(A_inv, x, x)
    return new, new @ (np.linalg.solve(A_inv, w) + y * x)


# %% exercise 5 wrong: both vectors turned, so that nothing is taken away
def forget(A_inv, w, x, y):
    new = sherman_morrison(A_inv, -x, -x)
    return new, new @ (np.linalg.solve(A_inv, w) - y * x)


# %% exercise 5 wrong: X^T y keeps its part
def forget(A_inv, w, x, y):
    new = sherman_morrison(A_inv, -x, x)
    return new, new @ np.linalg.solve(A_inv, w)


# %% exercise 5 wrong: the weights are left as they were
def forget(A_inv, w, x, y):
    return sherman_morrison(A_inv, -x, x), w


# %% exercise 5 wrong: X^T y from the new matrix
def forget(A_inv, w, x, y):
    new = sherman_morrison(A_inv, -x, x)
    return new, new @ (np.linalg.solve(new, w) - y * x)


# %% exercise 5 wrong: X^T y taken as A_inv w
def forget(A_inv, w, x, y):
    new = sherman_morrison(A_inv, -x, x)
    return new, new @ (A_inv @ w - y * x)


# %% exercise 5 wrong: the inverse unchanged
def forget(A_inv, w, x, y):
    return A_inv, A_inv @ (np.linalg.solve(A_inv, w) - y * x)


# %% exercise 5 wrong: sign lost in the bracket
def forget(A_inv, w, x, y):
    z = A_inv @ x
    new = A_inv + np.outer(z, z) / (1 + x @ z)
    return new, new @ (np.linalg.solve(A_inv, w) - y * x)


# %% exercise 5 wrong: only the inverse
def forget(A_inv, w, x, y):
    return sherman_morrison(A_inv, -x, x)


# %% exercise 5 wrong: weights None
def forget(A_inv, w, x, y):
    return sherman_morrison(A_inv, -x, x), None


# %% exercise 5 wrong: changes A_inv in place
def forget(A_inv, w, x, y):
    z = A_inv @ x
    h = x @ z
    w2 = w - z * (y - x @ w) / (1 - h)
    A_inv += np.outer(z, z) / (1 - h)
    return A_inv, w2


# %% exercise 5 wrong: weights as a column (again)
def forget(A_inv, w, x, y):
    new = sherman_morrison(A_inv, -x, x)
    return new, (new @ (np.linalg.solve(A_inv, w) - y * x))[:, None]


# %% exercise 5 wrong: pair the other way round
def forget(A_inv, w, x, y):
    new = sherman_morrison(A_inv, -x, x)
    return new @ (np.linalg.solve(A_inv, w) - y * x), new


# %% exercise 5 wrong: a string
def forget(A_inv, w, x, y):
    return "ab"


# %% exercise 5 wrong: nan
def forget(A_inv, w, x, y):
    return A_inv * np.nan, w * np.nan


# %% exercise 5 right: A again, from the start
def forget(A_inv, w, x, y):
    A = np.linalg.inv(A_inv)
    rest = np.linalg.inv(A - np.outer(x, x))
    return [rest, rest @ (A @ w - y * np.asarray(x))]


# %% exercise 5 right: the weights moved, no solving
def forget(A_inv, w, x, y):
    column = A_inv @ x
    h = x @ column
    return A_inv + np.outer(column, column) / (1 - h), w - (y - x @ w) / (1 - h) * column


# %% exercise 5 right: A itself, rebuilt
def forget(A_inv, w, x, y):
    A = np.linalg.inv(A_inv)
    rest = np.linalg.inv(A - np.outer(x, x))
    return rest, rest @ (A @ w - y * x)


# %% exercise 5 right: the short way through the miss, returned as a list
def forget(A_inv, w, x, y):
    z = A_inv @ x
    h = x @ z
    return [A_inv + np.outer(z, z) / (1 - h), w - z * (y - x @ w) / (1 - h)]


# %% exercise 5 right: lists returned, sherman_morrison with v turned
def forget(A_inv, w, x, y):
    rest = sherman_morrison(A_inv, x, -x)
    return rest.tolist(), list(rest @ (solve_lu(A_inv, w) - y * x))


# %% exercise 5 right: float32
def forget(A_inv, w, x, y):
    A_inv, w, x = (np.asarray(p, dtype=np.float32) for p in (A_inv, w, x))
    z = A_inv @ x
    h = x @ z
    return A_inv + np.outer(z, z) / (1 - h), w - z * (np.float32(y) - x @ w) / (1 - h)


# %% exercise 6 wrong: nothing left out
def leave_one_out(X, y, lam):
    return y - X @ np.linalg.solve(X.T @ X + lam * np.eye(X.shape[1]), X.T @ y)


def left_out_miss(r, h):
    return r / (1 - h)


# %% exercise 6 wrong: prediction minus target
def leave_one_out(X, y, lam):
    A_inv = np.linalg.inv(X.T @ X + lam * np.eye(X.shape[1]))
    return (X @ (A_inv @ X.T @ y) - y) / (1 - np.sum(X @ A_inv * X, axis=1))


def left_out_miss(r, h):
    return r / (1 - h)


# %% exercise 6 wrong: lambda forgotten
def leave_one_out(X, y, lam):
    misses = []
    for i in range(len(y)):
        rest, target = np.delete(X, i, axis=0), np.delete(y, i)
        misses.append(y[i] - X[i] @ np.linalg.lstsq(rest, target, rcond=None)[0])
    return np.array(misses)


def left_out_miss(r, h):
    return r / (1 - h)


# %% exercise 6 wrong: squared misses
def leave_one_out(X, y, lam):
    A_inv = np.linalg.inv(X.T @ X + lam * np.eye(X.shape[1]))
    return ((y - X @ (A_inv @ X.T @ y)) / (1 - np.sum(X @ A_inv * X, axis=1))) ** 2


def left_out_miss(r, h):
    return r / (1 - h)


# %% exercise 6 wrong: one mean for all
def leave_one_out(X, y, lam):
    A_inv = np.linalg.inv(X.T @ X + lam * np.eye(X.shape[1]))
    return np.mean((y - X @ (A_inv @ X.T @ y)) / (1 - np.sum(X @ A_inv * X, axis=1)))


def left_out_miss(r, h):
    return r / (1 - h)


# %% exercise 6 wrong: the rule with a plus
def leave_one_out(X, y, lam):
    A_inv = np.linalg.inv(X.T @ X + lam * np.eye(X.shape[1]))
    return (y - X @ (A_inv @ X.T @ y)) / (1 - np.sum(X @ A_inv * X, axis=1))


def left_out_miss(r, h):
    return r / (1 + h)


# %% exercise 6 wrong: the rule multiplies
def leave_one_out(X, y, lam):
    A_inv = np.linalg.inv(X.T @ X + lam * np.eye(X.shape[1]))
    return (y - X @ (A_inv @ X.T @ y)) / (1 - np.sum(X @ A_inv * X, axis=1))


def left_out_miss(r, h):
    return r * (1 + h)


# %% exercise 6 wrong: a straight line through the two examples
def leave_one_out(X, y, lam):
    A_inv = np.linalg.inv(X.T @ X + lam * np.eye(X.shape[1]))
    return (y - X @ (A_inv @ X.T @ y)) / (1 - np.sum(X @ A_inv * X, axis=1))


def left_out_miss(r, h):
    return r * (0.6 + 3.6 * h)


# %% exercise 6 wrong: the rule prints
def leave_one_out(X, y, lam):
    A_inv = np.linalg.inv(X.T @ X + lam * np.eye(X.shape[1]))
    return (y - X @ (A_inv @ X.T @ y)) / (1 - np.sum(X @ A_inv * X, axis=1))


def left_out_miss(r, h):
    print(r / (1 - h))


# %% exercise 6 wrong: zeroes the row, and changes X
def leave_one_out(X, y, lam):
    misses = []
    for i in range(len(y)):
        x, target = X[i].copy(), y[i]
        X[i], y[i] = 0, 0
        misses.append(target - x @ np.linalg.solve(X.T @ X + lam * np.eye(X.shape[1]), X.T @ y))
    return misses


def left_out_miss(r, h):
    return r / (1 - h)


# %% exercise 6 wrong: nothing left out (again)
def leave_one_out(X, y, lam):
    w = np.linalg.solve(X.T @ X + lam * np.eye(X.shape[1]), X.T @ y)
    return y - X @ w


def left_out_miss(r, h):
    return r / (1 - h)


# %% exercise 6 wrong: prediction minus target (again)
def leave_one_out(X, y, lam):
    misses = []
    for i in range(len(y)):
        rest = np.delete(X, i, axis=0)
        w = np.linalg.solve(rest.T @ rest + lam * np.eye(X.shape[1]), rest.T @ np.delete(y, i))
        misses.append((X @ w)[i] - y[i])
    return np.array(misses)


def left_out_miss(r, h):
    return r / (1 - h)


# %% exercise 6 wrong: lambda forgotten in the fits
def leave_one_out(X, y, lam):
    misses = []
    for i in range(len(y)):
        rest = np.delete(X, i, axis=0)
        w = np.linalg.lstsq(rest, np.delete(y, i), rcond=None)[0]
        misses.append(y[i] - X[i] @ w)
    return np.array(misses)


def left_out_miss(r, h):
    return r / (1 - h)


# %% exercise 6 wrong: absolute misses
def leave_one_out(X, y, lam):
    misses = []
    for i in range(len(y)):
        rest = np.delete(X, i, axis=0)
        w = np.linalg.solve(rest.T @ rest + lam * np.eye(X.shape[1]), rest.T @ np.delete(y, i))
        misses.append(abs(y[i] - X[i] @ w))
    return np.array(misses)


def left_out_miss(r, h):
    return r / (1 - h)


# %% exercise 6 wrong: leaves out two rows by a slice slip
def leave_one_out(X, y, lam):
    misses = []
    for i in range(len(y)):
        rest = np.vstack([X[:i], X[i + 2 :]])
        t = np.concatenate([y[:i], y[i + 2 :]])
        w = np.linalg.solve(rest.T @ rest + lam * np.eye(X.shape[1]), rest.T @ t)
        misses.append(y[i] - X[i] @ w)
    return np.array(misses)


def left_out_miss(r, h):
    return r / (1 - h)


# %% exercise 6 wrong: rule with a plus
def leave_one_out(X, y, lam):
    misses = []
    for i in range(len(y)):
        rest = np.delete(X, i, axis=0)
        w = np.linalg.solve(rest.T @ rest + lam * np.eye(X.shape[1]), rest.T @ np.delete(y, i))
        misses.append(y[i] - X[i] @ w)
    return np.array(misses)


def left_out_miss(r, h):
    return r / (1 + h)


# %% exercise 6 wrong: multiplied, good for small h only
def leave_one_out(X, y, lam):
    misses = []
    for i in range(len(y)):
        rest = np.delete(X, i, axis=0)
        w = np.linalg.solve(rest.T @ rest + lam * np.eye(X.shape[1]), rest.T @ np.delete(y, i))
        misses.append(y[i] - X[i] @ w)
    return np.array(misses)


def left_out_miss(r, h):
    return r * (1 + h)


# %% exercise 6 wrong: a line through the two examples, 3.6 h + 0.6
def leave_one_out(X, y, lam):
    misses = []
    for i in range(len(y)):
        rest = np.delete(X, i, axis=0)
        w = np.linalg.solve(rest.T @ rest + lam * np.eye(X.shape[1]), rest.T @ np.delete(y, i))
        misses.append(y[i] - X[i] @ w)
    return np.array(misses)


def left_out_miss(r, h):
    return r * (3.6 * h + 0.6)


# %% exercise 6 wrong: the rule returns nothing
def leave_one_out(X, y, lam):
    misses = []
    for i in range(len(y)):
        rest = np.delete(X, i, axis=0)
        w = np.linalg.solve(rest.T @ rest + lam * np.eye(X.shape[1]), rest.T @ np.delete(y, i))
        misses.append(y[i] - X[i] @ w)
    return np.array(misses)


def left_out_miss(r, h):
    r / (1 - h)


# %% exercise 6 wrong: the rule returns nothing when r is 0
def leave_one_out(X, y, lam):
    misses = []
    for i in range(len(y)):
        rest = np.delete(X, i, axis=0)
        w = np.linalg.solve(rest.T @ rest + lam * np.eye(X.shape[1]), rest.T @ np.delete(y, i))
        misses.append(y[i] - X[i] @ w)
    return np.array(misses)


def left_out_miss(r, h):
    if r:
        return r / (1 - h)


# %% exercise 6 wrong: squares
def leave_one_out(X, y, lam):
    misses = []
    for i in range(len(y)):
        rest = np.delete(X, i, axis=0)
        w = np.linalg.solve(rest.T @ rest + lam * np.eye(X.shape[1]), rest.T @ np.delete(y, i))
        misses.append(y[i] - X[i] @ w)
    return np.array(misses)


def left_out_miss(r, h):
    return r / (1 - h) ** 2


# %% exercise 6 wrong: matrix of predictions
def leave_one_out(X, y, lam):
    return np.outer(y, y)


def left_out_miss(r, h):
    return r / (1 - h)


# %% exercise 6 wrong: a string from the rule
def leave_one_out(X, y, lam):
    misses = []
    for i in range(len(y)):
        rest = np.delete(X, i, axis=0)
        w = np.linalg.solve(rest.T @ rest + lam * np.eye(X.shape[1]), rest.T @ np.delete(y, i))
        misses.append(y[i] - X[i] @ w)
    return np.array(misses)


def left_out_miss(r, h):
    return "r / (1 - h)"


# %% exercise 6 wrong: a column
def leave_one_out(X, y, lam):
    misses = []
    for i in range(len(y)):
        rest = np.delete(X, i, axis=0)
        w = np.linalg.solve(rest.T @ rest + lam * np.eye(X.shape[1]), rest.T @ np.delete(y, i))
        misses.append([y[i] - X[i] @ w])
    return np.array(misses)


def left_out_miss(r, h):
    return r / (1 - h)


# %% exercise 6 wrong: centres y first (a habit from the cars), which changes the model
def leave_one_out(X, y, lam):
    misses = []
    for i in range(len(y)):
        rest, t = np.delete(X, i, axis=0), np.delete(y, i)
        w = np.linalg.solve(rest.T @ rest + lam * np.eye(X.shape[1]), rest.T @ (t - t.mean()))
        misses.append(y[i] - t.mean() - X[i] @ w)
    return np.array(misses)


def left_out_miss(r, h):
    return r / (1 - h)


# %% exercise 6 right: rows set to zero in copies, a list
def leave_one_out(X, y, lam):
    misses = []
    for i in range(len(y)):
        rest, target = X.copy(), y.copy()
        rest[i], target[i] = 0, 0
        misses.append(y[i] - X[i] @ inverse(rest.T @ rest + lam * np.eye(X.shape[1])) @ rest.T @ target)
    return misses


def left_out_miss(r, h):
    return r + h * r / (1 - h)


# %% exercise 6 right: by the lesson's update
def leave_one_out(X, y, lam):
    A_inv, sums = np.linalg.inv(X.T @ X + lam * np.eye(X.shape[1])), X.T @ y
    return np.array([t - x @ sherman_morrison(A_inv, -x, x) @ (sums - t * x) for x, t in zip(X, y)], dtype=np.float32)


def left_out_miss(r, h):
    return np.array(r) / np.array(1 - h)


# %% exercise 6 right: through Exercise 5's short way, rule as a sum
def leave_one_out(X, y, lam):
    A_inv = np.linalg.inv(X.T @ X + lam * np.eye(X.shape[1]))
    r = y - X @ (A_inv @ X.T @ y)
    h = np.sum(X @ A_inv * X, axis=1)
    return r / (1 - h)


def left_out_miss(r, h):
    return r + r * h / (1 - h)


# %% exercise 6 right: list out, stacked rows for lambda, rule as an array without axes
def leave_one_out(X, y, lam):
    n, d = X.shape
    out = []
    for i in range(n):
        rows = [k for k in range(n) if k != i]
        top = np.vstack([X[rows], np.sqrt(lam) * np.eye(d)])
        w = np.linalg.lstsq(top, np.concatenate([y[rows], np.zeros(d)]), rcond=None)[0]
        out.append(float(y[i] - X[i] @ w))
    return out


def left_out_miss(r, h):
    return np.array(r) / (1 - np.array(h))


# %% exercise 6 right: float32
def leave_one_out(X, y, lam):
    X, y = X.astype(np.float32), y.astype(np.float32)
    out = np.empty(len(y), dtype=np.float32)
    for i in range(len(y)):
        Z, t = np.delete(X, i, 0), np.delete(y, i)
        w = np.linalg.solve(Z.T @ Z + np.float32(lam) * np.eye(X.shape[1], dtype=np.float32), Z.T @ t)
        out[i] = y[i] - X[i] @ w
    return out


def left_out_miss(r, h):
    return np.float32(r) / np.float32(1 - h)
