# Answers to the exercises of 01-linear-algebra/01-scalars-vectors-matrices.ipynb, as a learner might give them.

# %% exercise 1 wrong: .T takes a vector for a column
shapes = {
    "a": (4, 1),
    "b": (1, 4),
    "c": (1, 4),
    "d": (342, 4),
    "e": "error",
    "f": (4, 342),
    "g": (4, 4),
    "h": (342,),
    "i": (3, 4),
    "j": (8,),
}

# %% exercise 1 wrong: x minus a column is a vector
shapes = {
    "a": (4, 1),
    "b": (4,),
    "c": (1, 4),
    "d": (342, 4),
    "e": "error",
    "f": (4, 342),
    "g": (4,),
    "h": (342,),
    "i": (3, 4),
    "j": (8,),
}

# %% exercise 1 wrong: transposed table minus x is fine
shapes = {
    "a": (4, 1),
    "b": (4,),
    "c": (1, 4),
    "d": (342, 4),
    "e": (4, 342),
    "f": (4, 342),
    "g": (4, 4),
    "h": (342,),
    "i": (3, 4),
    "j": (8,),
}

# %% exercise 1 wrong: norms along the other axis
shapes = {
    "a": (4, 1),
    "b": (4,),
    "c": (1, 4),
    "d": (342, 4),
    "e": "error",
    "f": (4, 342),
    "g": (4, 4),
    "h": (4,),
    "i": (3, 4),
    "j": (8,),
}

# %% exercise 1 wrong: words counted with repeats
shapes = {
    "a": (4, 1),
    "b": (4,),
    "c": (1, 4),
    "d": (342, 4),
    "e": "error",
    "f": (4, 342),
    "g": (4, 4),
    "h": (342,),
    "i": (3, 9),
    "j": (8,),
}

# %% exercise 1 wrong: words in the rows
shapes = {
    "a": (4, 1),
    "b": (4,),
    "c": (1, 4),
    "d": (342, 4),
    "e": "error",
    "f": (4, 342),
    "g": (4, 4),
    "h": (342,),
    "i": (4, 3),
    "j": (8,),
}

# %% exercise 1 wrong: a number instead of a tuple
shapes = {
    "a": (4, 1),
    "b": 4,
    "c": (1, 4),
    "d": (342, 4),
    "e": "error",
    "f": (4, 342),
    "g": (4, 4),
    "h": 342,
    "i": (3, 4),
    "j": (8,),
}

# %% exercise 1 wrong: a column out of a matrix stays a column
shapes = {
    "a": (4, 1),
    "b": (4,),
    "c": (1, 4),
    "d": (342, 4),
    "e": "error",
    "f": (4, 342),
    "g": (4, 4),
    "h": (342,),
    "i": (3, 4),
    "j": (8, 1),
}

# %% exercise 1 wrong: some missing
shapes = {"a": (4, 1), "b": (4,)}

# %% exercise 1 wrong: tuples in quotes
shapes = {name: "(4, 1)" for name in "abcdefghij"}

# %% exercise 1 wrong: words counted with capitals apart
shapes = {
    "a": (4, 1),
    "b": (4,),
    "c": (1, 4),
    "d": (342, 4),
    "e": "error",
    "f": (4, 342),
    "g": (4, 4),
    "h": (342,),
    "i": (3, 6),
    "j": (8,),
}

# %% exercise 1 wrong: norm along axis 1 keeps an axis
shapes = {
    "a": (4, 1),
    "b": (4,),
    "c": (1, 4),
    "d": (342, 4),
    "e": "error",
    "f": (4, 342),
    "g": (4, 4),
    "h": (342, 1),
    "i": (3, 4),
    "j": (8,),
}

# %% exercise 1 wrong: a two-dimensional array
shapes = {
    "a": np.zeros((4, 1)),
    "b": (4,),
    "c": (1, 4),
    "d": (342, 4),
    "e": "error",
    "f": (4, 342),
    "g": (4, 4),
    "h": (342,),
    "i": (3, 4),
    "j": (8,),
}

# %% exercise 1 wrong: text inside a tuple
shapes = {
    "a": ("4", "1"),
    "b": (4,),
    "c": (1, 4),
    "d": (342, 4),
    "e": "error",
    "f": (4, 342),
    "g": (4, 4),
    "h": (342,),
    "i": (3, 4),
    "j": (8,),
}

# %% exercise 1 right: computed, as lists
x, X = np.zeros(4), np.zeros((342, 4))
done = [x[:, None], x.T, x[:, None].T, X - x, None, X.T - x[:, None], x - x[:, None], np.linalg.norm(X - x, axis=1)]
shapes = {name: "Error" if array is None else list(array.shape) for name, array in zip("abcdefgh", done)}
shapes["j"], shapes["i"] = [8], list(bag_of_words(["To be, or not to be!", "Be not.", "Be"])[1].shape)

# %% exercise 1 right: computed with NumPy whole numbers
x, X = birds[0], birds
shapes = {"a": x[:, None].shape, "b": x.T.shape, "c": x[:, None].T.shape, "d": (X - x).shape, "e": "error"}
shapes |= {"f": (X.T - x[:, None]).shape, "g": (x - x[:, None]).shape, "h": np.linalg.norm(X - x, axis=1).shape}
shapes |= {"i": tuple(np.array([3, 4])), "j": tuple(np.array([8], dtype=np.int8))}

# %% exercise 1 right: arrays
shapes = {
    "a": np.array([4, 1]),
    "b": np.array([4]),
    "c": (1, 4),
    "d": (342, 4),
    "e": "error",
    "f": (4, 342),
    "g": (4, 4),
    "h": (342,),
    "i": (3, 4),
    "j": (8,),
}

# %% exercise 2 wrong: signs kept in l1
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": -11,
    "l2": 17,
    "linf": 12,
    "bags": 3,
    "nonzero": 1,
    "unit": 25,
}

# %% exercise 2 wrong: root forgotten
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": 29,
    "l2": 289,
    "linf": 12,
    "bags": 3,
    "nonzero": 1,
    "unit": 25,
}

# %% exercise 2 wrong: minus twelve is small
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": 29,
    "l2": 17,
    "linf": 9,
    "bags": 3,
    "nonzero": 1,
    "unit": 25,
}

# %% exercise 2 wrong: minus twelve kept its sign
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": 29,
    "l2": 17,
    "linf": -12,
    "bags": 3,
    "nonzero": 1,
    "unit": 25,
}

# %% exercise 2 wrong: bags as sets of words
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": 29,
    "l2": 17,
    "linf": 12,
    "bags": 2,
    "nonzero": 1,
    "unit": 25,
}

# %% exercise 2 wrong: capital letters make new words
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": 29,
    "l2": 17,
    "linf": 12,
    "bags": 7,
    "nonzero": 1,
    "unit": 25,
}

# %% exercise 2 wrong: Euclidean distance of the bags
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": 29,
    "l2": 17,
    "linf": 12,
    "bags": 5**0.5,
    "nonzero": 1,
    "unit": 25,
}

# %% exercise 2 wrong: five entries of one
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": 29,
    "l2": 17,
    "linf": 12,
    "bags": 3,
    "nonzero": 5,
    "unit": 25,
}

# %% exercise 2 wrong: u squared
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": 29,
    "l2": 17,
    "linf": 12,
    "bags": 3,
    "nonzero": 1,
    "unit": 625,
}

# %% exercise 2 wrong: fraction upside down
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": 29,
    "l2": 17,
    "linf": 12,
    "bags": 3,
    "nonzero": 1,
    "unit": 0.04,
}

# %% exercise 2 wrong: l1 distances set equal
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": 29,
    "l2": 17,
    "linf": 12,
    "bags": 3,
    "nonzero": 1,
    "unit": 50 / 2,
}
by_hand["unit"] = 50 / 14

# %% exercise 2 wrong: in kilograms
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": 29,
    "l2": 17,
    "linf": 12,
    "bags": 3,
    "nonzero": 1,
    "unit": 0.025,
}

# %% exercise 2 wrong: in words
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": "29",
    "l2": "17",
    "linf": "12",
    "bags": "3",
    "nonzero": "1",
    "unit": "25",
}

# %% exercise 2 wrong: unit by the taxi norm
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": 29,
    "l2": 17,
    "linf": 12,
    "bags": 3,
    "nonzero": 1,
    "unit": 25 + 0.5,
}

# %% exercise 2 wrong: nan alone
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": 29,
    "l2": float("nan"),
    "linf": 12,
    "bags": 3,
    "nonzero": 1,
    "unit": 25,
}

# %% exercise 2 wrong: a negative unit
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": 29,
    "l2": 17,
    "linf": 12,
    "bags": 3,
    "nonzero": 1,
    "unit": -25,
}

# %% exercise 2 wrong: an integer far too large
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": 10**400,
    "l2": 17,
    "linf": 12,
    "bags": 3,
    "nonzero": 1,
    "unit": 25,
}

# %% exercise 2 wrong: a complex number
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": 29,
    "l2": 17 + 1j,
    "linf": 12,
    "bags": 3,
    "nonzero": 1,
    "unit": 25,
}

# %% exercise 2 wrong: a ragged list
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": [[1], [2, 3]],
    "l2": 17,
    "linf": 12,
    "bags": 3,
    "nonzero": 1,
    "unit": 25,
}

# %% exercise 2 wrong: the move back
by_hand = {
    "move": (3, -4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "bags": 3,
    "l1": 29,
    "l2": 17,
    "linf": 12,
    "nonzero": 1,
    "unit": 25,
}

# %% exercise 2 wrong: places added
by_hand = {
    "move": (1, 2),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "bags": 3,
    "l1": 29,
    "l2": 17,
    "linf": 12,
    "nonzero": 1,
    "unit": 25,
}

# %% exercise 2 wrong: the length of the move
by_hand = {
    "move": 5,
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "bags": 3,
    "l1": 29,
    "l2": 17,
    "linf": 12,
    "nonzero": 1,
    "unit": 25,
}

# %% exercise 2 wrong: words as yes and no
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 1, 0),
    "second": (1, 1, 0, 1),
    "bags": 3,
    "l1": 29,
    "l2": 17,
    "linf": 12,
    "nonzero": 1,
    "unit": 25,
}

# %% exercise 2 wrong: another order of words
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (0, 1, 1, 1),
    "bags": 3,
    "l1": 29,
    "l2": 17,
    "linf": 12,
    "nonzero": 1,
    "unit": 25,
}

# %% exercise 2 wrong: vectors in quotes
by_hand = {
    "move": (-3, 4),
    "first": "(1, 1, 2, 0)",
    "second": (1, 1, 0, 1),
    "bags": 3,
    "l1": 29,
    "l2": 17,
    "linf": 12,
    "nonzero": 1,
    "unit": 25,
}

# %% exercise 2 wrong: a column
by_hand = {
    "move": (-3, 4),
    "first": [[1], [1], [2], [0]],
    "second": (1, 1, 0, 1),
    "bags": 3,
    "l1": 29,
    "l2": 17,
    "linf": 12,
    "nonzero": 1,
    "unit": 25,
}

# %% exercise 2 right: computed with NumPy
vector, bags = np.array([9, 0, -12, -8]), bag_of_words(["No fish, no fun", "Fun with fish"])[1]
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": np.linalg.norm(vector, 1),
    "l2": np.linalg.norm(vector),
    "linf": np.abs(vector).max(),
}
by_hand |= {"bags": np.abs(bags[0] - bags[1]).sum(), "nonzero": 1.0, "unit": np.sqrt(17500 / 28)}

# %% exercise 2 right: single-number arrays
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": np.array(29),
    "l2": np.float32(17),
    "linf": np.int8(12),
    "bags": 3,
    "nonzero": True,
    "unit": 25.0,
}

# %% exercise 2 right: float32 and zero-dimensional arrays
by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": np.float32(29),
    "l2": np.array(17),
    "linf": np.int8(12),
    "bags": np.float16(3),
    "nonzero": np.uint8(1),
    "unit": np.float32(25),
}

# %% exercise 2 right: fractions
from fractions import Fraction

by_hand = {
    "move": (-3, 4),
    "first": (1, 1, 2, 0),
    "second": (1, 1, 0, 1),
    "l1": Fraction(29),
    "l2": Fraction(17),
    "linf": Fraction(12),
    "bags": Fraction(3),
    "nonzero": Fraction(1),
    "unit": Fraction(25),
}

# %% exercise 2 right: vectors by NumPy and as lists
by_hand = {
    "move": np.array([-1, 3]) - [2, -1],
    "first": [1, 1, 2, 0],
    "second": bag_of_words(["No fish, no fun", "Fun with fish"])[1][1],
    "bags": 3,
    "l1": 29,
    "l2": 17,
    "linf": 12,
    "nonzero": 1,
    "unit": 25,
}

# %% exercise 3 wrong: squares taken for a norm
verdicts = {"a": "norm", "b": 1, "c": "norm", "d": 2, "e": 3, "f": "norm", "g": 1}

# %% exercise 3 wrong: squares break the triangle first
verdicts = {"a": "norm", "b": 1, "c": 3, "d": 2, "e": 3, "f": "norm", "g": 1}

# %% exercise 3 wrong: weights forbidden
verdicts = {"a": 2, "b": 1, "c": 2, "d": 2, "e": 3, "f": "norm", "g": 1}

# %% exercise 3 wrong: the count of nonzero entries is a norm
verdicts = {"a": "norm", "b": 1, "c": 2, "d": "norm", "e": 3, "f": "norm", "g": 1}

# %% exercise 3 wrong: absolute value of the sum is a norm
verdicts = {"a": "norm", "b": "norm", "c": 2, "d": 2, "e": 3, "f": "norm", "g": 1}

# %% exercise 3 wrong: f is no norm because of the sum
verdicts = {"a": "norm", "b": 1, "c": 2, "d": 2, "e": 3, "f": 3, "g": 1}

# %% exercise 3 wrong: minimum breaks the triangle
verdicts = {"a": "norm", "b": 1, "c": 2, "d": 2, "e": 3, "f": "norm", "g": 3}

# %% exercise 3 wrong: cube roots do not scale
verdicts = {"a": "norm", "b": 1, "c": 2, "d": 2, "e": 2, "f": "norm", "g": 1}

# %% exercise 3 wrong: answered with truth values
verdicts = {"a": True, "b": False, "c": False, "d": False, "e": False, "f": True, "g": False}

# %% exercise 3 wrong: a list
verdicts = ["norm", 1, 2, 2, 3, "norm", 1]

# %% exercise 3 wrong: every formula that looks like a sum is a norm
verdicts = {"a": "norm", "b": "norm", "c": "norm", "d": "norm", "e": "norm", "f": "norm", "g": "norm"}

# %% exercise 3 wrong: b judged by the triangle
verdicts = {"a": "norm", "b": 3, "c": 2, "d": 2, "e": 3, "f": "norm", "g": 1}

# %% exercise 3 wrong: every broken demand listed
verdicts = {"a": "norm", "b": [1], "c": [2, 3], "d": [2], "e": [3], "f": "norm", "g": [1, 3]}

# %% exercise 3 wrong: True for demand 1
verdicts = {"a": "norm", "b": True, "c": 2, "d": 2, "e": 3, "f": "norm", "g": True}

# %% exercise 3 wrong: b and d by the triangle, as they are no norms
verdicts = {"a": "norm", "b": 3, "c": 2, "d": 3, "e": 3, "f": "norm", "g": 1}

# %% exercise 3 right: all as text
verdicts = {"a": "Norm", "b": "1", "c": "2", "d": "2", "e": "3", "f": " norm ", "g": "1."}

# %% exercise 3 right: NumPy numbers
verdicts = {"a": "norm", "b": np.int64(1), "c": 2.0, "d": np.float64(2), "e": np.int8(3), "f": "norm", "g": 1}

# %% exercise 3 right: capitals and NumPy numbers
verdicts = {
    "a": "Norm",
    "b": np.int64(1),
    "c": np.float64(2),
    "d": 2.0,
    "e": np.int8(3),
    "f": "NORM ",
    "g": np.array(1),
}

# %% exercise 3 right: tried on random vectors
proposals = {
    "a": lambda x: abs(x[0]) + 3 * abs(x[1]),
    "b": lambda x: abs(x[0] + x[1]),
    "c": lambda x: x[0] ** 2 + x[1] ** 2,
    "d": lambda x: float(np.count_nonzero(x)),
    "e": lambda x: (np.cbrt(abs(x[0])) + np.cbrt(abs(x[1]))) ** 3,
    "f": lambda x: max(abs(x[0]), abs(x[1]), abs(x[0] + x[1])),
    "g": lambda x: min(abs(x[0]), abs(x[1])),
}
tries = np.array([[1, -1], [0, 5], [1, 0], [0, 1], [2, 3], [-1, 2], [4.0, -4]])
verdicts = {}
for name, N in proposals.items():
    if any(N(x) <= 0 for x in tries):
        verdicts[name] = 1
    elif any(not np.isclose(N(2 * x), 2 * N(x)) for x in tries):
        verdicts[name] = 2
    elif any(N(x + y) > N(x) + N(y) + 1e-9 for x in tries for y in tries):
        verdicts[name] = 3
    else:
        verdicts[name] = "norm"


# %% exercise 4 wrong: not halved
def symmetric_parts(A):
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("square, please")
    return A + A.T, A - A.T


# %% exercise 4 wrong: halves cut off
def symmetric_parts(A):
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("square, please")
    return (A + A.T) // 2, (A - A.T) // 2


# %% exercise 4 wrong: the parts in the other order
def symmetric_parts(A):
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("square, please")
    return (A - A.T) / 2, (A + A.T) / 2


# %% exercise 4 wrong: the sign of K
def symmetric_parts(A):
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("square, please")
    return (A + A.T) / 2, (A.T - A) / 2


# %% exercise 4 wrong: the shape is not tested
def symmetric_parts(A):
    return (A + A.T) / 2, (A - A.T) / 2


# %% exercise 4 wrong: an assertion instead of a ValueError
def symmetric_parts(A):
    assert A.ndim == 2 and A.shape[0] == A.shape[1]
    return (A + A.T) / 2, (A - A.T) / 2


# %% exercise 4 wrong: only the first axis is looked at
def symmetric_parts(A):
    if A.shape[0] != A.shape[-1]:
        raise ValueError("square, please")
    return (A + A.T) / 2, (A - A.T) / 2


# %% exercise 4 wrong: upper triangle mirrored
def symmetric_parts(A):
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("square, please")
    S = np.triu(A) + np.triu(A, 1).T
    return S, A - S


# %% exercise 4 wrong: works inside A
def symmetric_parts(A):
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("square, please")
    K = (A - A.T) / 2
    A[:] = A - K
    return A, K


# %% exercise 4 wrong: integers in, integers out
def symmetric_parts(A):
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("square, please")
    S = np.zeros_like(A)
    for i in range(len(A)):
        for j in range(len(A)):
            S[i, j] = (A[i, j] + A[j, i]) / 2
    return S, A - S


# %% exercise 4 wrong: filled into an array of whole numbers
def symmetric_parts(A):
    A = np.asarray(A)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("square")
    S, K = np.zeros_like(A), np.zeros_like(A)
    for i in range(len(A)):
        for j in range(len(A)):
            S[i, j], K[i, j] = (A[i, j] + A[j, i]) / 2, (A[i, j] - A[j, i]) / 2
    return S, K


# %% exercise 4 wrong: changes its argument
def symmetric_parts(A):
    A = np.asarray(A)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("square")
    K = (A - A.T) / 2
    A -= K.astype(A.dtype)
    return A, K


# %% exercise 4 wrong: None instead of an error
def symmetric_parts(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        return None
    return (A + A.T) / 2, (A - A.T) / 2


# %% exercise 4 wrong: only the rows and columns of a matrix tested, a stack of matrices passes
def symmetric_parts(A):
    A = np.asarray(A, dtype=float)
    if A.ndim < 2 or A.shape[0] != A.shape[1]:
        raise ValueError("square")
    return (A + A.T) / 2, (A - A.T) / 2


# %% exercise 4 wrong: S alone
def symmetric_parts(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("square")
    return (A + A.T) / 2


# %% exercise 4 wrong: S twice
def symmetric_parts(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("square")
    return (A + A.T) / 2, (A + A.T) / 2


# %% exercise 4 wrong: None for one by one
def symmetric_parts(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("square")
    if A.shape == (1, 1):
        return None
    return (A + A.T) / 2, (A - A.T) / 2


# %% exercise 4 wrong: the example alone
def symmetric_parts(A):
    A = np.asarray(A, dtype=float)
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("square")
    return np.array([[1, 3.5], [3.5, 4]]), np.array([[0, 1.5], [-1.5, 0]])


# %% exercise 4 wrong: hands A itself back when it is symmetric
def symmetric_parts(A):
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("square")
    A = np.asarray(A)
    if np.array_equal(A, A.T):
        return A, np.zeros_like(A)
    return (A + A.T) / 2, (A - A.T) / 2


# %% exercise 4 wrong: two by two and larger by another formula, sign of the lower half
def symmetric_parts(A):
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("square")
    S = (A + A.T) / 2
    return S, np.abs(A - S)


# %% exercise 4 wrong: symmetric A shared as a view
def symmetric_parts(A):
    if A.ndim != 2 or A.shape[0] != A.shape[1]:
        raise ValueError("square")
    K = (A - A.T) / 2
    return (A[:] if not K.any() else A - K), K


# %% exercise 4 right: loops and lists
def symmetric_parts(A):
    if len(A.shape) != 2 or len(A) != len(A[0]):
        raise ValueError("square, please")
    n = range(len(A))
    return [[[(A[i, j] + A[j, i]) / 2 for j in n] for i in n], [[(A[i, j] - A[j, i]) / 2 for j in n] for i in n]]


# %% exercise 4 right: the second part as the rest, in one array
def symmetric_parts(A):
    if A.ndim != 2 or len(set(A.shape)) > 1:
        raise ValueError(A.shape)
    S = 0.5 * (A + np.swapaxes(A, 0, 1))
    return np.stack([S, A - S])


# %% exercise 4 right: by the lesson's transpose, in single precision
def symmetric_parts(A):
    B = transpose(A)
    if A.shape != B.shape:
        raise ValueError("square, please")
    return ((A + B) / 2).astype("float32"), ((A - B) / 2).astype("float32")


# %% exercise 4 right: loops
def symmetric_parts(A):
    shape = np.shape(A)
    if len(shape) != 2 or shape[0] != shape[1]:
        raise ValueError("a square matrix wanted")
    n = shape[0]
    S, K = np.empty((n, n)), np.empty((n, n))
    for i in range(n):
        for j in range(n):
            S[i, j] = 0.5 * A[i][j] + 0.5 * A[j][i]
            K[i, j] = A[i][j] - S[i, j]
    return S, K


# %% exercise 4 right: the transpose of the lesson and an unpacked shape
def symmetric_parts(A):
    m, n = np.shape(A)
    if m != n:
        raise ValueError("square")
    A = np.asarray(A)
    S = np.mean([A, transpose(A)], axis=0)
    return S, np.subtract(A, S)


# %% exercise 5 wrong: raw units
def most_alike(X, i, k):
    distances = np.linalg.norm(X - X[i], axis=1)
    distances[i] = np.inf
    return np.argsort(distances)[:k]


# %% exercise 5 wrong: row i first
def most_alike(X, i, k):
    Z = (X - X.mean(axis=0)) / np.where(X.std(axis=0) > 0, X.std(axis=0), 1)
    return np.argsort(np.linalg.norm(Z - Z[i], axis=1))[:k]


# %% exercise 5 wrong: constant column makes nan
def most_alike(X, i, k):
    Z = (X - X.mean(axis=0)) / X.std(axis=0)
    distances = np.linalg.norm(Z - Z[i], axis=1)
    distances[i] = np.inf
    return np.argsort(distances)[:k]


# %% exercise 5 wrong: farthest first
def most_alike(X, i, k):
    Z = X / np.where(X.std(axis=0) > 0, X.std(axis=0), 1)
    distances = np.linalg.norm(Z - Z[i], axis=1)
    distances[i] = -1
    return np.argsort(-distances)[:k]


# %% exercise 5 wrong: rows standardized
def most_alike(X, i, k):
    Z = (X - X.mean(axis=1, keepdims=True)) / X.std(axis=1, keepdims=True)
    distances = np.linalg.norm(Z - Z[i], axis=1)
    distances[i] = np.inf
    return np.argsort(distances)[:k]


# %% exercise 5 wrong: one spread for the whole table
def most_alike(X, i, k):
    distances = np.linalg.norm((X - X[i]) / X.std(), axis=1)
    distances[i] = np.inf
    return np.argsort(distances)[:k]


# %% exercise 5 wrong: taxi instead of crow
def most_alike(X, i, k):
    sigma = np.where(X.std(axis=0) > 0, X.std(axis=0), 1)
    distances = np.sum(np.abs(X - X[i]) / sigma, axis=1)
    distances[i] = np.inf
    return np.argsort(distances)[:k]


# %% exercise 5 wrong: range instead of standard deviation
def most_alike(X, i, k):
    width = X.max(axis=0) - X.min(axis=0)
    distances = np.linalg.norm((X - X[i]) / np.where(width > 0, width, 1), axis=1)
    distances[i] = np.inf
    return np.argsort(distances)[:k]


# %% exercise 5 wrong: distances instead of rows
def most_alike(X, i, k):
    Z = X / np.where(X.std(axis=0) > 0, X.std(axis=0), 1)
    return np.sort(np.linalg.norm(Z - Z[i], axis=1))[1 : k + 1]


# %% exercise 5 wrong: standardizes in place
def most_alike(X, i, k):
    sigma = np.where(X.std(axis=0) > 0, X.std(axis=0), 1)
    if X.dtype == int:
        X = X.astype(float)
    X /= sigma
    distances = np.linalg.norm(X - X[i], axis=1)
    distances[i] = np.inf
    return np.argsort(distances)[:k]


# %% exercise 5 wrong: divided by the variance
def most_alike(X, i, k):
    sigma = np.where(X.std(axis=0) > 0, X.std(axis=0), 1)
    distances = np.linalg.norm((X - X[i]) / sigma**2, axis=1)
    distances[i] = np.inf
    return np.argsort(distances)[:k]


# %% exercise 5 wrong: largest entry
def most_alike(X, i, k):
    X = np.asarray(X, dtype=float)
    s = X.std(axis=0)
    Z = X / np.where(s == 0, 1, s)
    order = np.argsort(np.abs(Z - Z[i]).max(axis=1), kind="stable")
    return order[order != i][:k]


# %% exercise 5 wrong: divided by the mean
def most_alike(X, i, k):
    X = np.asarray(X, dtype=float)
    Z = X / X.mean(axis=0)
    order = np.argsort(np.linalg.norm(Z - Z[i], axis=1), kind="stable")
    return order[order != i][:k]


# %% exercise 5 wrong: the first of the order dropped, whoever it is
def most_alike(X, i, k):
    X = np.asarray(X, dtype=float)
    s = X.std(axis=0)
    Z = X / np.where(s == 0, 1, s)
    return np.argsort(np.linalg.norm(Z - Z[i], axis=1), kind="stable")[1 : k + 1]


# %% exercise 5 wrong: the k nearest, in file order
def most_alike(X, i, k):
    X = np.asarray(X, dtype=float)
    s = X.std(axis=0)
    Z = X / np.where(s == 0, 1, s)
    order = np.argsort(np.linalg.norm(Z - Z[i], axis=1), kind="stable")
    return np.sort(order[order != i][:k])


# %% exercise 5 wrong: the rows instead of their numbers
def most_alike(X, i, k):
    X = np.asarray(X, dtype=float)
    s = X.std(axis=0)
    Z = X / np.where(s == 0, 1, s)
    order = np.argsort(np.linalg.norm(Z - Z[i], axis=1), kind="stable")
    return X[order[order != i][:k]]


# %% exercise 5 wrong: numbers after row i was taken out
def most_alike(X, i, k):
    X = np.asarray(X, dtype=float)
    s = X.std(axis=0)
    Z = X / np.where(s == 0, 1, s)
    others = np.delete(Z, i, axis=0)
    return np.argsort(np.linalg.norm(others - Z[i], axis=1), kind="stable")[:k]


# %% exercise 5 wrong: changes X
def most_alike(X, i, k):
    s = X.std(axis=0)
    X -= X.mean(axis=0).astype(X.dtype)
    Z = X / np.where(s == 0, 1, s)
    order = np.argsort(np.linalg.norm(Z - Z[i], axis=1), kind="stable")
    return order[order != i][:k]


# %% exercise 5 wrong: only the nearest, as a number
def most_alike(X, i, k):
    X = np.asarray(X, dtype=float)
    s = X.std(axis=0)
    Z = X / np.where(s == 0, 1, s)
    order = np.argsort(np.linalg.norm(Z - Z[i], axis=1), kind="stable")
    return int(order[order != i][0])


# %% exercise 5 wrong: None when k is 1
def most_alike(X, i, k):
    if k == 1:
        return None
    X = np.asarray(X, dtype=float)
    s = X.std(axis=0)
    Z = X / np.where(s == 0, 1, s)
    order = np.argsort(np.linalg.norm(Z - Z[i], axis=1), kind="stable")
    return order[order != i][:k]


# %% exercise 5 wrong: a column with spread 0 counts
def most_alike(X, i, k):
    X = np.asarray(X, dtype=float)
    s = X.std(axis=0)
    Z = np.nan_to_num((X - X.mean(axis=0)) / s, nan=1.0) * np.arange(1, 1 + X.shape[1])
    order = np.argsort(np.linalg.norm(Z - Z[i], axis=1), kind="stable")
    return order[order != i][:k]


# %% exercise 5 wrong: always row 0
def most_alike(X, i, k):
    X = np.asarray(X, dtype=float)
    s = X.std(axis=0)
    Z = X / np.where(s == 0, 1, s)
    order = np.argsort(np.linalg.norm(Z - Z[0], axis=1), kind="stable")
    return order[order != 0][:k]


# %% exercise 5 wrong: a small spread in absolute terms counts as none
def most_alike(X, i, k):
    X = np.asarray(X, dtype=float)
    mu, s = X.mean(axis=0), X.std(axis=0)
    Z = (X - mu) / np.where(np.isclose(s, 0), 1, s)
    d = np.sqrt(np.sum((Z - Z[i]) ** 2, axis=1))
    order = np.argsort(d)
    return np.delete(order, np.flatnonzero(order == i))[:k]


# %% exercise 5 wrong: drops every row at distance 0
def most_alike(X, i, k):
    s = X.std(axis=0)
    d = np.linalg.norm((X - X[i]) / np.where(s == 0, 1, s), axis=1)
    order = np.argsort(d, kind="stable")
    return order[d[order] > 0][:k]


# %% exercise 5 wrong: negative row numbers
def most_alike(X, i, k):
    s = X.std(axis=0)
    d = np.linalg.norm((X - X[i]) / np.where(s == 0, 1, s), axis=1)
    order = np.argsort(d, kind="stable")
    return order[order != i][:k] - len(X)


# %% exercise 5 wrong: rows counted from 1
def most_alike(X, i, k):
    s = X.std(axis=0)
    distances = np.linalg.norm((X - X[i]) / np.where(s == 0, 1, s), axis=1)
    distances[i] = np.inf
    return np.argsort(distances)[:k] + 1


# %% exercise 5 wrong: a small number against division by zero
def most_alike(X, i, k):
    distances = np.linalg.norm((X - X[i]) / (X.std(axis=0) + 1e-9), axis=1)
    distances[i] = np.inf
    return np.argsort(distances)[:k]


# %% exercise 5 right: pure Python
def most_alike(X, i, k):
    Z = (X - X.mean(axis=0)) / np.where(X.std(axis=0) > 0, X.std(axis=0), 1)
    d = [sum((a - b) ** 2 for a, b in zip(row, Z[i])) for row in Z.tolist()]
    return [j for j in sorted(range(len(X)), key=d.__getitem__) if j != i][:k]


# %% exercise 5 right: divisor n - 1, expanded squares
def most_alike(X, i, k):
    sigma = X.std(axis=0, ddof=1)
    Z = (X[:, sigma > 0] - X[:, sigma > 0].mean(axis=0)) / sigma[sigma > 0]
    squares = (Z**2).sum(axis=1) - 2 * Z @ Z[i] + (Z[i] ** 2).sum()
    order = np.argsort(squares)
    return tuple(int(j) for j in order[order != i])[:k]


# %% exercise 5 right: nan replaced
def most_alike(X, i, k):
    with np.errstate(invalid="ignore"):
        Z = np.nan_to_num((X - X.mean(axis=0)) / X.std(axis=0))
    distances = np.linalg.norm(Z - Z[i], axis=1)
    distances[i] = np.inf
    return np.argsort(distances)[:k].astype("float32")


# %% exercise 5 right: repeated argmin
def most_alike(X, i, k):
    X = np.array(X, dtype=float)
    spread = X.std(axis=0)
    spread[spread == 0] = np.inf
    d = np.linalg.norm((X - X[i]) / spread, axis=1)
    d[i] = np.inf
    found = []
    for _ in range(k):
        found.append(d.argmin())
        d[found[-1]] = np.inf
    return found


# %% exercise 5 right: standardized in float32
def most_alike(X, i, k):
    X = np.asarray(X, dtype=float)
    Z = X - X.mean(axis=0)
    s = Z.std(axis=0)
    Z = (Z / np.where(s == 0, 1, s)).astype(np.float32)
    d = np.linalg.norm(Z - Z[i], axis=1)
    order = np.argsort(d, kind="stable")
    return order[order != i][:k].astype(np.int16)


# %% exercise 5 right: a spread small against the entries counts as none
def most_alike(X, i, k):
    X = np.asarray(X, dtype=float)
    mu, s = X.mean(axis=0), X.std(axis=0)
    Z = (X - mu) / np.where(s <= 1e-12 * np.abs(X).max(axis=0), 1, s)
    d = np.sqrt(np.sum((Z - Z[i]) ** 2, axis=1))
    order = np.argsort(d)
    return np.delete(order, np.flatnonzero(order == i))[:k]


# %% exercise 6 wrong: a count instead of a share
def ball_share(n, p, count, rng):
    return np.sum(np.linalg.norm(rng.uniform(-1, 1, size=(count, n)), p, axis=1) <= 1)


def diamond_share(n):
    return 1 / np.prod(np.arange(1.0, n + 1))


# %% exercise 6 wrong: matrix norm, no axis
def ball_share(n, p, count, rng):
    return float(np.linalg.norm(rng.uniform(-1, 1, size=(count, n)).ravel(), p) <= 1)


def diamond_share(n):
    return 1 / np.prod(np.arange(1.0, n + 1))


# %% exercise 6 wrong: always the Euclidean norm
def ball_share(n, p, count, rng):
    return np.mean(np.linalg.norm(rng.uniform(-1, 1, size=(count, n)), axis=1) <= 1)


def diamond_share(n):
    return 1 / np.prod(np.arange(1.0, n + 1))


# %% exercise 6 wrong: a normal cloud
def ball_share(n, p, count, rng):
    return np.mean(np.linalg.norm(rng.normal(size=(count, n)), p, axis=1) <= 1)


def diamond_share(n):
    return 1 / np.prod(np.arange(1.0, n + 1))


# %% exercise 6 wrong: root forgotten for p = 3 only
def ball_share(n, p, count, rng):
    points = rng.uniform(-1, 1, size=(count, n))
    if p == np.inf:
        return np.mean(np.abs(points).max(axis=1) <= 1)
    return np.mean(np.sum(points**p, axis=1) <= 1)


def diamond_share(n):
    return 1 / np.prod(np.arange(1.0, n + 1))


# %% exercise 6 wrong: its own generator
def ball_share(n, p, count, rng):
    rng = np.random.default_rng(0)
    return np.mean(np.linalg.norm(rng.uniform(-1, 1, size=(count, n)), p, axis=1) <= 1)


def diamond_share(n):
    return 1 / np.prod(np.arange(1.0, n + 1))


# %% exercise 6 wrong: fewer points than asked
def ball_share(n, p, count, rng):
    return np.mean(np.linalg.norm(rng.uniform(-1, 1, size=(1000, n)), p, axis=1) <= 1)


def diamond_share(n):
    return 1 / np.prod(np.arange(1.0, n + 1))


# %% exercise 6 wrong: halves every time
def ball_share(n, p, count, rng):
    return np.mean(np.linalg.norm(rng.uniform(-1, 1, size=(count, n)), p, axis=1) <= 1)


def diamond_share(n):
    return 0.5 ** (n - 1)


# %% exercise 6 wrong: a table of what was seen
def ball_share(n, p, count, rng):
    return np.mean(np.linalg.norm(rng.uniform(-1, 1, size=(count, n)), p, axis=1) <= 1)


def diamond_share(n):
    return {1: 1, 2: 1 / 2, 3: 1 / 6, 4: 1 / 24, 5: 1 / 120}.get(n, 0)


# %% exercise 6 wrong: the rule measures again
def ball_share(n, p, count, rng):
    return np.mean(np.linalg.norm(rng.uniform(-1, 1, size=(count, n)), p, axis=1) <= 1)


def diamond_share(n):
    return ball_share(n, 1, 100_000, np.random.default_rng(0))


# %% exercise 6 wrong: one in n! turned round
def ball_share(n, p, count, rng):
    return np.mean(np.linalg.norm(rng.uniform(-1, 1, size=(count, n)), p, axis=1) <= 1)


def diamond_share(n):
    return np.prod(np.arange(1.0, n + 1))


# %% exercise 6 wrong: factorial of n - 1
def ball_share(n, p, count, rng):
    points = rng.uniform(-1, 1, size=(count, n))
    return np.mean(np.linalg.norm(points, p, axis=1) <= 1)


def diamond_share(n):
    return 1 / np.prod(np.arange(1.0, n))


# %% exercise 6 wrong: the product overflows in whole numbers
def ball_share(n, p, count, rng):
    points = rng.uniform(-1, 1, size=(count, n))
    return np.mean(np.linalg.norm(points, p, axis=1) <= 1)


def diamond_share(n):
    return 1 / np.prod(np.arange(1, n + 1))


# %% exercise 6 wrong: the diamond by other names, only for p 1, 2, 3 and infinity
def ball_share(n, p, count, rng):
    points = np.abs(rng.uniform(-1, 1, size=(count, n)))
    sizes = {1: points.sum(axis=1), 2: (points**2).sum(axis=1), 3: (points**3).sum(axis=1), np.inf: points.max(axis=1)}
    return np.mean(sizes[p] <= 1)


def diamond_share(n):
    return 1 / np.prod(np.arange(1.0, n + 1))


# %% exercise 6 wrong: p cut to a whole number
def ball_share(n, p, count, rng):
    points = np.abs(rng.uniform(-1, 1, size=(count, n)))
    if p == np.inf:
        return np.mean(points.max(axis=1) <= 1)
    return np.mean(sum(points[:, j] ** int(p) for j in range(n)) <= 1)


def diamond_share(n):
    return 1 / np.prod(np.arange(1.0, n + 1))


# %% exercise 6 wrong: right only for n below 21
def ball_share(n, p, count, rng):
    return np.mean(np.linalg.norm(rng.uniform(-1, 1, size=(count, n)), p, axis=1) <= 1)


def diamond_share(n):
    return 1 / np.prod(np.arange(1.0, n + 1)) if n < 21 else -5


# %% exercise 6 right: recursion and a loop over points
def ball_share(n, p, count, rng):
    inside = 0
    for point in rng.uniform(-1, 1, size=(count, n)):
        inside += norm(point, p) <= 1
    return inside / count


def diamond_share(n):
    return 1.0 if n == 1 else diamond_share(n - 1) / n


# %% exercise 6 right: signs left out, root left out
def ball_share(n, p, count, rng):
    points = rng.random((n, count))
    sizes = points.max(axis=0) if p == np.inf else (points**p).sum(axis=0)
    return np.float32(np.count_nonzero(sizes <= 1) / count)


def diamond_share(n):
    return np.array(1 / np.prod(np.arange(1.0, n + 1)))


# %% exercise 6 right: an exponential of a sum of logarithms
def ball_share(n, p, count, rng):
    points = [rng.uniform(-1, 1, size=n) for _ in range(count)]
    return sum(np.linalg.norm(point, ord=p) <= 1 for point in points) / count


def diamond_share(n):
    return np.exp(-np.sum(np.log(np.arange(1, n + 1))))


# %% exercise 6 right: the sum without the root, infinity as any other p
def ball_share(n, p, count, rng):
    points = rng.uniform(-1, 1, size=(count, n))
    return np.mean(np.sum(np.abs(points) ** p, axis=1) <= 1)


def diamond_share(n):
    return 1 / np.prod(np.arange(1.0, n + 1))


# %% exercise 6 right: loop over points, exact fraction
from fractions import Fraction
from math import factorial


def ball_share(n, p, count, rng):
    points = rng.uniform(-1, 1, size=(count, n))
    return sum(norm(point, p) <= 1 for point in points[:, :]) / count


def diamond_share(n):
    return Fraction(1, factorial(n))
