# Answers to the exercises of 01-linear-algebra/11-eigenvalues-and-eigenvectors.ipynb, as a learner might give them.

# %% exercise 1 wrong: all true
claims = dict.fromkeys("abcdefghij", True)


# %% exercise 1 wrong: one left open
claims = dict.fromkeys("abcdefghi", True) | {"j": None}


# %% exercise 1 wrong: words
claims = dict.fromkeys("abcdefghij", "True")


# %% exercise 1 wrong: sums of eigenvectors believed
claims = {name: name in "abcfhj" for name in "abcdefghij"}


# %% exercise 1 wrong: positive entries, positive eigenvalues
claims = {name: name in "acfghj" for name in "abcdefghij"}


# %% exercise 1 wrong: real means symmetric
claims = {name: name in "acfhij" for name in "abcdefghij"}


# %% exercise 1 wrong: odd size not seen
claims = {name: name in "acfh" for name in "abcdefghij"}


# %% exercise 1 wrong: transposes share eigenvectors
claims = {name: name in "acdfhj" for name in "abcdefghij"}


# %% exercise 1 wrong: row swaps are harmless
claims = {name: name in "acefhj" for name in "abcdefghij"}


# %% exercise 1 wrong: ones and zeros
claims = {name: int(name in "acfhj") for name in "abcdefghij"}


# %% exercise 1 wrong: a list
claims = [True, False, True, False, False, True, False, True, False, True]


# %% exercise 1 right: NumPy's booleans
claims = {name: np.bool_(name in "acfhj") for name in "abcdefghij"}


# %% exercise 1 right: capital letters not used, order turned
claims = {name: name in "acfhj" for name in reversed("abcdefghij")}


# %% exercise 2 wrong: vectors swapped
two = {5: [4, -3], -2: [1, 1]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13**0.5, 56.31]
step_count = 31
speed = 1 / 6


# %% exercise 2 wrong: signs of the eigenvalues turned
two = {-5: [1, 1], 2: [4, -3]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13**0.5, 56.31]
step_count = 31
speed = 1 / 6


# %% exercise 2 wrong: zero vector
two = {5: [0, 0], -2: [4, -3]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13**0.5, 56.31]
step_count = 31
speed = 1 / 6


# %% exercise 2 wrong: the diagonal taken for the eigenvalues
two = {1: [1, 0], 2: [0, 1]}
three = {4: [1, 0, 0], 5: [0, 1, 0], 3: [0, 0, 1]}
pair = [13**0.5, 56.31]
step_count = 31
speed = 1 / 6


# %% exercise 2 wrong: the same eigenvalue twice
two = {5: [1, 1], 5.0000001: [2, 2]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13**0.5, 56.31]
step_count = 31
speed = 1 / 6


# %% exercise 2 wrong: a list
two = [5, -2]
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13**0.5, 56.31]
step_count = 31
speed = 1 / 6


# %% exercise 2 wrong: rows of the matrix given as vectors
two = {5: [1, 1], -2: [4, -3]}
three = {1: [4, 3, -4], 2: [2, 5, -4], 9: [-1, -2, 3]}
pair = [13**0.5, 56.31]
step_count = 31
speed = 1 / 6


# %% exercise 2 wrong: determinant in place of the size
two = {5: [1, 1], -2: [4, -3]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13, 56.31]
step_count = 31
speed = 1 / 6


# %% exercise 2 wrong: radians
two = {5: [1, 1], -2: [4, -3]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13**0.5, 0.9828]
step_count = 31
speed = 1 / 6


# %% exercise 2 wrong: tangent upside down
two = {5: [1, 1], -2: [4, -3]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13**0.5, 33.69]
step_count = 31
speed = 1 / 6


# %% exercise 2 wrong: the ratio 3/10
two = {5: [1, 1], -2: [4, -3]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13**0.5, 56.31]
step_count = 6
speed = 1 / 6


# %% exercise 2 wrong: one step too few
two = {5: [1, 1], -2: [4, -3]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13**0.5, 56.31]
step_count = 30
speed = 1 / 6


# %% exercise 2 wrong: speed of power iteration
two = {5: [1, 1], -2: [4, -3]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13**0.5, 56.31]
step_count = 31
speed = 0.8


# %% exercise 2 wrong: speed upside down
two = {5: [1, 1], -2: [4, -3]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13**0.5, 56.31]
step_count = 31
speed = 6


# %% exercise 2 wrong: sign of the ratio kept
two = {5: [1, 1], -2: [4, -3]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13**0.5, 56.31]
step_count = 31
speed = -1 / 6


# %% exercise 2 wrong: power iteration's speed with the shift's largest
two = {5: [1, 1], -2: [4, -3]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13**0.5, 56.31]
step_count = 31
speed = 1 / 12


# %% exercise 2 wrong: the logarithm not rounded up
two = {5: [1, 1], -2: [4, -3]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13**0.5, 56.31]
step_count = 30.96
speed = 1 / 6


# %% exercise 2 wrong: the angle of a and b without the root, degrees
two = {5: [1, 1], -2: [4, -3]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [3.61, 33.69]
step_count = 31
speed = 1 / 6


# %% exercise 2 wrong: text as keys
two = {"5": [1, 1], "-2": [4, -3]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13**0.5, 56.31]
step_count = 31
speed = 1 / 6


# %% exercise 2 wrong: no vectors
two = {5: None, -2: None}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13**0.5, 56.31]
step_count = 31
speed = 1 / 6


# %% exercise 2 wrong: nan as an eigenvalue
two = {float("nan"): [1, 1], -2: [4, -3]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13**0.5, 56.31]
step_count = 31
speed = 1 / 6


# %% exercise 2 wrong: a tuple with None as an eigenvalue
two = {(5, None): [1, 1], -2: [4, -3]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13**0.5, 56.31]
step_count = 31
speed = 1 / 6


# %% exercise 2 wrong: ragged pair
two = {5: [1, 1], -2: [4, -3]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [[3.6], [56.3, 1]]
step_count = 31
speed = 1 / 6


# %% exercise 2 wrong: a huge number
two = {5: [1, 1], -2: [4, -3]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13**0.5, 56.31]
step_count = 10**400
speed = 1 / 6


# %% exercise 2 wrong: the complex eigenvalue itself as the factor
two = {5: [1, 1], -2: [4, -3]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [2 + 3j, 56.31]
step_count = 31
speed = 1 / 6


# %% exercise 2 right: other lengths and signs, tuples and arrays
two = {5.0: (-3, -3), -2.0: np.array([1, -0.75])}
three = {9: np.array([-4, -4, 2]), 1: (1, 1, 1.5), 2: [-2.5, 1, -0.5]}
pair = (3.606, 56.3)
step_count = 31.0
speed = 0.1667


# %% exercise 2 right: two decimals
two = {5: [0.71, 0.71], -2: [-1.33, 1]}
three = {1: [0.67, 0.67, 1], 2: [5, -2, 1], 9: [-2, -2, 1]}
pair = [3.6, 56.3]
step_count = 31
speed = 0.17


# %% exercise 2 right: NumPy numbers as keys
two = {np.int64(5): [0.7071, 0.7071], np.int64(-2): [0.8, -0.6]}
three = {np.float64(1): [2, 2, 3], np.float64(2): [5, -2, 1], np.float64(9): [2, 2, -1]}
pair = np.array([np.sqrt(13), np.degrees(np.arctan2(3, 2))])
step_count = np.int64(31)
speed = np.float32(1 / 6)


# %% exercise 2 right: decimals, NumPy arrays
two = {np.int64(5): np.array([0.7071, 0.7071]), -2.0: (-1.333, 1)}
three = {1.0: [0.667, 0.667, 1], 2: np.array([5, -2, 1], dtype=np.float32), np.float32(9): [-2, -2, 1]}
pair = np.array([3.6, 56.3], dtype=np.float32)
step_count = np.int64(31)
speed = 0.167


# %% exercise 2 right: Fraction
import fractions

two = {fractions.Fraction(5): [fractions.Fraction(1, 2)] * 2, -2: [4, -3]}
three = {1: [2, 2, 3], 2: [5, -2, 1], 9: [2, 2, -1]}
pair = [13**0.5, 56.31]
step_count = 31.0
speed = fractions.Fraction(1, 6)


# %% exercise 3 wrong: straight arrows counted, not lines
lines = {"P": 4, "Q": 0, "R": 2, "T": np.inf, "U": 4, "W": 4}
symmetric = {"P": False, "Q": False, "R": False, "T": True, "U": True, "W": True}
singular = "W"
product_negative = "P"


# %% exercise 3 wrong: eigenvalue 0 not counted
lines = {"P": 2, "Q": 0, "R": 1, "T": np.inf, "U": 2, "W": 1}
symmetric = {"P": False, "Q": False, "R": False, "T": True, "U": True, "W": True}
singular = "W"
product_negative = "P"


# %% exercise 3 wrong: reversed lines not counted
lines = {"P": 1, "Q": 0, "R": 1, "T": 0, "U": 2, "W": 2}
symmetric = {"P": False, "Q": False, "R": False, "T": True, "U": True, "W": True}
singular = "W"
product_negative = "P"


# %% exercise 3 wrong: two lines are enough for symmetry
lines = {"P": 2, "Q": 0, "R": 1, "T": np.inf, "U": 2, "W": 2}
symmetric = {"P": True, "Q": False, "R": False, "T": True, "U": True, "W": True}
singular = "W"
product_negative = "P"


# %% exercise 3 wrong: negative factor taken for a negative determinant
lines = {"P": 2, "Q": 0, "R": 1, "T": np.inf, "U": 2, "W": 2}
symmetric = {"P": False, "Q": False, "R": False, "T": True, "U": True, "W": True}
singular = "W"
product_negative = "T"


# %% exercise 3 wrong: the shear taken for singular
lines = {"P": 2, "Q": 0, "R": 1, "T": np.inf, "U": 2, "W": 2}
symmetric = {"P": False, "Q": False, "R": False, "T": True, "U": True, "W": True}
singular = "R"
product_negative = "P"


# %% exercise 3 wrong: text for infinity
lines = {"P": 2, "Q": 0, "R": 1, "T": "inf", "U": 2, "W": 2}
symmetric = {"P": False, "Q": False, "R": False, "T": True, "U": True, "W": True}
singular = "W"
product_negative = "P"


# %% exercise 3 wrong: a turn taken for symmetric
lines = {"P": 2, "Q": 0, "R": 1, "T": np.inf, "U": 2, "W": 2}
symmetric = {"P": False, "Q": True, "R": False, "T": True, "U": True, "W": True}
singular = "W"
product_negative = "P"


# %% exercise 3 wrong: a reversal ruled out as symmetric
lines = {"P": 2, "Q": 0, "R": 1, "T": np.inf, "U": 2, "W": 2}
symmetric = {"P": False, "Q": False, "R": False, "T": False, "U": True, "W": True}
singular = "W"
product_negative = "P"


# %% exercise 3 wrong: W keeps all lines
lines = {"P": 2, "Q": 0, "R": 1, "T": np.inf, "U": 2, "W": np.inf}
symmetric = {"P": False, "Q": False, "R": False, "T": True, "U": True, "W": True}
singular = "W"
product_negative = "P"


# %% exercise 3 wrong: singular matrix not symmetric
lines = {"P": 2, "Q": 0, "R": 1, "T": np.inf, "U": 2, "W": 2}
symmetric = {"P": False, "Q": False, "R": False, "T": True, "U": True, "W": False}
singular = "W"
product_negative = "P"


# %% exercise 3 wrong: lists of numbers
lines = {"P": [2], "Q": [0, 0], "R": [1], "T": np.inf, "U": 2, "W": 2}
symmetric = {"P": False, "Q": False, "R": False, "T": True, "U": True, "W": True}
singular = "W"
product_negative = "P"


# %% exercise 3 wrong: nan
lines = {"P": float("nan"), "Q": 0, "R": 1, "T": np.inf, "U": 2, "W": 2}
symmetric = {"P": False, "Q": False, "R": False, "T": True, "U": True, "W": True}
singular = "W"
product_negative = "P"


# %% exercise 3 wrong: a huge number for infinity
lines = {"P": 2, "Q": 0, "R": 1, "T": 10**400, "U": 2, "W": 2}
symmetric = {"P": False, "Q": False, "R": False, "T": True, "U": True, "W": True}
singular = "W"
product_negative = "P"


# %% exercise 3 wrong: the names in a list
lines = {"P": 2, "Q": 0, "R": 1, "T": np.inf, "U": 2, "W": 2}
symmetric = {"P": False, "Q": False, "R": False, "T": True, "U": True, "W": True}
singular = ["W"]
product_negative = "P"


# %% exercise 3 right: Python's infinity, small letters
lines = {"P": 2.0, "Q": 0, "R": np.int64(1), "T": float("inf"), "U": 2, "W": 2}
symmetric = {"P": np.False_, "Q": False, "R": False, "T": np.True_, "U": True, "W": True}
singular = "w"
product_negative = " p "


# %% exercise 3 right: floats and NumPy's booleans
lines = {"P": 2.0, "Q": np.int64(0), "R": np.float32(1), "T": float("inf"), "U": 2, "W": 2}
symmetric = {name: np.bool_(name in "TUW") for name in "PQRTUW"}
singular = "W"
product_negative = "P"


# %% exercise 4 wrong: nan where the root is of a negative number
def eigenvalues_of_two(A):
    half, det = np.trace(A) / 2, A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0]
    with np.errstate(invalid="ignore"):
        root = np.sqrt(half**2 - det)
    return half + root, half - root


# %% exercise 4 wrong: the imaginary part dropped
def eigenvalues_of_two(A):
    half, det = np.trace(A) / 2, A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0]
    root = np.sqrt(max(half**2 - det, 0))
    return half + root, half - root


# %% exercise 4 wrong: the size under the root
def eigenvalues_of_two(A):
    half, det = np.trace(A) / 2, A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0]
    root = np.sqrt(abs(half**2 - det))
    return half + root, half - root


# %% exercise 4 wrong: the trace not halved
def eigenvalues_of_two(A):
    trace, det = np.trace(A), A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0]
    root = np.emath.sqrt(trace**2 / 4 - det)
    return trace + root, trace - root


# %% exercise 4 wrong: the school formula without the 4
def eigenvalues_of_two(A):
    trace, det = np.trace(A), A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0]
    root = np.emath.sqrt(trace**2 - det)
    return (trace + root) / 2, (trace - root) / 2


# %% exercise 4 wrong: the sign in the determinant
def eigenvalues_of_two(A):
    half, det = np.trace(A) / 2, A[0, 0] * A[1, 1] + A[0, 1] * A[1, 0]
    root = np.emath.sqrt(half**2 - det)
    return half + root, half - root


# %% exercise 4 wrong: only one
def eigenvalues_of_two(A):
    half, det = np.trace(A) / 2, A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0]
    return half + np.emath.sqrt(half**2 - det)


# %% exercise 4 wrong: a repeated one once
def eigenvalues_of_two(A):
    half, det = np.trace(A) / 2, A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0]
    root = np.emath.sqrt(half**2 - det)
    return [half] if root == 0 else [half + root, half - root]


# %% exercise 4 wrong: NumPy asked
def eigenvalues_of_two(A):
    return np.linalg.eigvals(A)


# %% exercise 4 wrong: the diagonal
def eigenvalues_of_two(A):
    return A[0, 0], A[1, 1]


# %% exercise 4 wrong: the sign of the half trace
def eigenvalues_of_two(A):
    (a, b), (c, d) = A
    root = complex((a + d) ** 2 / 4 - (a * d - b * c)) ** 0.5
    return -(a + d) / 2 + root, -(a + d) / 2 - root


# %% exercise 4 wrong: nothing for a complex pair
def eigenvalues_of_two(A):
    (a, b), (c, d) = A
    under = (a - d) ** 2 / 4 + b * c
    if under >= 0:
        return (a + d) / 2 + under**0.5, (a + d) / 2 - under**0.5


# %% exercise 4 wrong: real and imaginary part in place of the two
def eigenvalues_of_two(A):
    (a, b), (c, d) = A
    under = (a - d) ** 2 / 4 + b * c
    if under >= 0:
        return (a + d) / 2 + under**0.5, (a + d) / 2 - under**0.5
    return (a + d) / 2, (-under) ** 0.5


# %% exercise 4 wrong: text for a complex pair
def eigenvalues_of_two(A):
    (a, b), (c, d) = A
    under = (a - d) ** 2 / 4 + b * c
    if under >= 0:
        return (a + d) / 2 + under**0.5, (a + d) / 2 - under**0.5
    return f"{(a + d) / 2} + {(-under) ** 0.5}i", f"{(a + d) / 2} - {(-under) ** 0.5}i"


# %% exercise 4 wrong: a column
def eigenvalues_of_two(A):
    (a, b), (c, d) = A
    root = complex((a - d) ** 2 / 4 + b * c) ** 0.5
    return np.array([[(a + d) / 2 + root], [(a + d) / 2 - root]])


# %% exercise 4 wrong: the symmetric formula for all
def eigenvalues_of_two(A):
    (a, b), (c, d) = A
    root = ((a - d) ** 2 / 4 + b**2) ** 0.5
    return (a + d) / 2 + root, (a + d) / 2 - root


# %% exercise 4 wrong: a helper asks NumPy
def helper(A):
    return np.linalg.eigvals(A)


def eigenvalues_of_two(A):
    return helper(A)


# %% exercise 4 wrong: another name for NumPy's function
ask = np.linalg.eigvals


def eigenvalues_of_two(A):
    return ask(A)


# %% exercise 4 wrong: NumPy asked inside a list
def eigenvalues_of_two(A):
    return [v for v in (lambda B: np.linalg.eigvals(B))(A)]


# %% exercise 4 right: in single precision
def eigenvalues_of_two(A):
    a, b, c, d = np.asarray(A, dtype=np.float32).ravel()
    root = np.emath.sqrt(((a - d) / 2) ** 2 + b * c)
    return [complex((a + d) / 2 + root), complex((a + d) / 2 - root)]


# %% exercise 4 right: NumPy's root of negative numbers, an array
def eigenvalues_of_two(A):
    t, det = np.trace(A), np.linalg.det(A)
    return t / 2 + np.array([-1, 1]) * np.emath.sqrt(t * t / 4 - det)


# %% exercise 4 right: from the difference on the diagonal, without cancellation
def eigenvalues_of_two(A):
    a, b, c, d = np.asarray(A, dtype=float).ravel()
    under = ((a - d) / 2) ** 2 + b * c
    if under < 0:
        return [complex((a + d) / 2, (-under) ** 0.5), complex((a + d) / 2, -((-under) ** 0.5))]
    return [(a + d) / 2 - under**0.5, (a + d) / 2 + under**0.5]


# %% exercise 4 right: the larger first, the other one from the product
def eigenvalues_of_two(A):
    (a, b), (c, d) = A.tolist()
    root = complex((a - d) ** 2 / 4 + b * c) ** 0.5
    first = (a + d) / 2 + (root if a + d >= 0 else -root)
    return (first, (a * d - b * c) / first) if first != 0 else (root, -root)


# %% exercise 4 right: loops of Newton steps with complex numbers
def eigenvalues_of_two(A):
    t, D = complex(A[0, 0] + A[1, 1]), complex(A[0, 0] * A[1, 1] - A[0, 1] * A[1, 0])
    import cmath

    root = cmath.sqrt(t * t - 4 * D)
    return np.array([(t + root) / 2, (t - root) / 2], dtype=np.complex64)


# %% exercise 4 right: int64 handled, real pairs as plain floats
def eigenvalues_of_two(A):
    (a, b), (c, d) = np.asarray(A, dtype=float).tolist()
    m, u = (a + d) / 2, (a - d) ** 2 / 4 + b * c
    s = abs(u) ** 0.5
    return [m - s, m + s] if u >= 0 else [m - s * 1j, m + s * 1j]


# %% exercise 5 wrong: jumps to all pages
def rank_for(links, favourites, damping):
    n = len(links)
    r = np.full(n, 1 / n)
    for _ in range(300):
        new = np.full(n, (1 - damping) / n)
        for j, targets in enumerate(links):
            for i in targets or range(n):
                new[i] += damping * r[j] / len(targets or range(n))
        r = new
    return r


# %% exercise 5 wrong: from a page without links anywhere
def rank_for(links, favourites, damping):
    n = len(links)
    jump = np.isin(np.arange(n), favourites) / len(favourites)
    r = jump
    for _ in range(300):
        new = (1 - damping) * jump
        for j, targets in enumerate(links):
            for i in targets or range(n):
                new[i] += damping * r[j] / len(targets or range(n))
        r = new
    return r


# %% exercise 5 wrong: pages without links lose the surfer
def rank_for(links, favourites, damping):
    n = len(links)
    jump = np.isin(np.arange(n), favourites) / len(favourites)
    r = jump
    for _ in range(300):
        new = (1 - damping) * jump
        for j, targets in enumerate(links):
            for i in targets:
                new[i] += damping * r[j] / len(targets)
        r = new
    return r


# %% exercise 5 wrong: damping the other way round
def rank_for(links, favourites, damping):
    n = len(links)
    jump = np.isin(np.arange(n), favourites) / len(favourites)
    r = jump
    for _ in range(3000):
        new = damping * jump
        for j, targets in enumerate(links):
            if targets:
                for i in targets:
                    new[i] += (1 - damping) * r[j] / len(targets)
            else:
                new = new + (1 - damping) * r[j] * jump
        r = new
    return r


# %% exercise 5 wrong: links read backwards
def rank_for(links, favourites, damping):
    n = len(links)
    jump = np.isin(np.arange(n), favourites) / len(favourites)
    M = np.zeros((n, n))
    for j, targets in enumerate(links):
        M[j, targets] = 1
    sums = M.sum(axis=0)
    M = np.where(sums > 0, M / np.where(sums > 0, sums, 1), jump[:, None])
    return np.linalg.solve(np.eye(n) - damping * M, (1 - damping) * jump)


# %% exercise 5 wrong: too few steps
def rank_for(links, favourites, damping):
    n = len(links)
    jump = np.isin(np.arange(n), favourites) / len(favourites)
    M = np.zeros((n, n))
    for j, targets in enumerate(links):
        M[:, j] = np.isin(np.arange(n), targets) / len(targets) if targets else jump
    r = jump
    for _ in range(5):
        r = damping * M @ r + (1 - damping) * jump
    return r


# %% exercise 5 wrong: favourites not shared
def rank_for(links, favourites, damping):
    n = len(links)
    jump = np.isin(np.arange(n), favourites) * 1.0
    M = np.zeros((n, n))
    for j, targets in enumerate(links):
        M[:, j] = np.isin(np.arange(n), targets) / len(targets) if targets else jump / len(favourites)
    return np.linalg.solve(np.eye(n) - damping * M, (1 - damping) * jump)


# %% exercise 5 wrong: only the first favourite
def rank_for(links, favourites, damping):
    n = len(links)
    jump = np.eye(n)[favourites[0]]
    M = np.zeros((n, n))
    for j, targets in enumerate(links):
        M[:, j] = np.isin(np.arange(n), targets) / len(targets) if targets else jump
    return np.linalg.solve(np.eye(n) - damping * M, (1 - damping) * jump)


# %% exercise 5 wrong: links changed
def rank_for(links, favourites, damping):
    n = len(links)
    jump = np.isin(np.arange(n), favourites) / len(favourites)
    M = np.zeros((n, n))
    for j, targets in enumerate(links):
        weights = jump if not targets else np.isin(np.arange(n), targets) / len(targets)
        M[:, j] = weights
        if not targets:
            links[j] = list(favourites)
    return np.linalg.solve(np.eye(n) - damping * M, (1 - damping) * jump)


# %% exercise 5 wrong: the best page only
def rank_for(links, favourites, damping):
    return favourites[0]


# %% exercise 5 wrong: a page without links keeps the surfer
def rank_for(links, favourites, damping):
    n = len(links)
    f = np.zeros(n)
    f[favourites] = 1 / len(favourites)
    r = f
    for _ in range(300):
        new = (1 - damping) * f
        for j, row in enumerate(links):
            for i in row or [j]:
                new[i] += damping * r[j] / len(row or [j])
        r = new
    return r


# %% exercise 5 wrong: each link counts one, scaled at the end
def rank_for(links, favourites, damping):
    n = len(links)
    f = np.zeros(n)
    f[favourites] = 1 / len(favourites)
    r = f
    for _ in range(300):
        new = (1 - damping) * f
        for j, row in enumerate(links):
            for i in row:
                new[i] += damping * r[j]
            if not row:
                new = new + damping * r[j] * f
        r = new / new.sum()
    return r


# %% exercise 5 wrong: a dictionary
def rank_for(links, favourites, damping):
    return {j: 1 / len(links) for j in range(len(links))}


# %% exercise 5 wrong: nothing if a page has no links
def rank_for(links, favourites, damping):
    if not all(links):
        return None
    n = len(links)
    M, f = np.zeros((n, n)), np.zeros(n)
    f[favourites] = 1 / len(favourites)
    for j, row in enumerate(links):
        M[row, j] = 1 / len(row)
    return np.linalg.solve(np.eye(n) - damping * M, (1 - damping) * f)


# %% exercise 5 wrong: a column
def rank_for(links, favourites, damping):
    n = len(links)
    M, f = np.zeros((n, n)), np.zeros((n, 1))
    f[favourites] = 1 / len(favourites)
    for j, row in enumerate(links):
        M[row if row else favourites, j] = 1 / len(row if row else favourites)
    return np.linalg.solve(np.eye(n) - damping * M, (1 - damping) * f)


# %% exercise 5 wrong: percentages
def rank_for(links, favourites, damping):
    n = len(links)
    M, f = np.zeros((n, n)), np.zeros(n)
    f[favourites] = 1 / len(favourites)
    for j, row in enumerate(links):
        M[row if row else favourites, j] = 1 / len(row if row else favourites)
    return 100 * np.linalg.solve(np.eye(n) - damping * M, (1 - damping) * f)


# %% exercise 5 right: power iteration of the lesson
def rank_for(links, favourites, damping):
    n = len(links)
    jump = np.isin(np.arange(n), favourites) / len(favourites)
    G = np.zeros((n, n))
    for j, targets in enumerate(links):
        G[:, j] = np.isin(np.arange(n), targets) / len(targets) if targets else jump
    value, r = power_iteration(damping * G + (1 - damping) * np.outer(jump, np.ones(n)), x=jump)
    return r / r.sum()


# %% exercise 5 right: plain lists, a hundred and fifty steps
def rank_for(links, favourites, damping):
    n = len(links)
    jump = [favourites.count(i) / len(favourites) for i in range(n)]
    r = [1 / n] * n
    for _ in range(150):
        lost = sum(r[j] for j in range(n) if not links[j])
        new = [(1 - damping + damping * lost) * share for share in jump]
        for j in range(n):
            for i in links[j]:
                new[i] += damping * r[j] / len(links[j])
        r = new
    return r


# %% exercise 5 right: rounded to four decimals, a tuple
def rank_for(links, favourites, damping):
    n = len(links)
    G = np.zeros((n, n))
    for j in range(n):
        for i in favourites:
            G[i, j] += (1 - damping if links[j] else 1) / len(favourites)
        for i in links[j]:
            G[i, j] += damping / len(links[j])
    r = np.linalg.matrix_power(G, 256)[:, 0]
    return tuple(round(float(share), 4) for share in r)


# %% exercise 5 right: eig
def rank_for(links, favourites, damping):
    n = len(links)
    jump = np.isin(np.arange(n), favourites) / len(favourites)
    G = np.array([np.isin(np.arange(n), t) / len(t) if t else jump for t in links]).T
    values, V = np.linalg.eig(damping * G + (1 - damping) * jump[:, None])
    v = V[:, np.argmax(values.real)].real
    return v / v.sum()


# %% exercise 5 right: loops without matrices, float32
def rank_for(links, favourites, damping):
    f = [float(j in favourites) / len(favourites) for j in range(len(links))]
    r = f
    for _ in range(200):
        new = [(1 - damping) * x for x in f]
        for j, row in enumerate(links):
            for i in row or favourites:
                new[i] += damping * r[j] / len(row or favourites)
        r = new
    return np.array(r, dtype=np.float32)


# %% exercise 5 right: inverse iteration near 1
def rank_for(links, favourites, damping):
    n = len(links)
    f = np.zeros(n)
    f[favourites] = 1 / len(favourites)
    G = (1 - damping) * np.outer(f, np.ones(n))
    for j, row in enumerate(links):
        G[row or favourites, j] += damping / len(row or favourites)
    v = inverse_iteration(G, 1.001)[1]
    return v / v.sum()


# %% exercise 6 wrong: the largest eigenvalue
def split_in_two(S):
    d = S.sum(axis=0)
    return np.linalg.eigh(S / np.sqrt(np.outer(d, d)))[1][:, -1] > 0


# %% exercise 6 wrong: S itself
def split_in_two(S):
    return np.linalg.eigh(S)[1][:, -2] > 0


# %% exercise 6 wrong: a row in place of a column
def split_in_two(S):
    d = S.sum(axis=0)
    return np.linalg.eigh(S / np.sqrt(np.outer(d, d)))[1][-2] > 0


# %% exercise 6 wrong: divided by d, not its root
def split_in_two(S):
    d = S.sum(axis=0)
    return np.linalg.eigh(S / np.outer(d, d))[1][:, -2] > 0


# %% exercise 6 wrong: second largest in size
def split_in_two(S):
    d = S.sum(axis=0)
    values, Q = np.linalg.eigh(S / np.sqrt(np.outer(d, d)))
    return Q[:, np.argsort(np.abs(values))[-2]] > 0


# %% exercise 6 wrong: eig, taken as if it were sorted
def split_in_two(S):
    d = S.sum(axis=0)
    return np.linalg.eig(S / np.sqrt(np.outer(d, d)))[1][:, -2].real > 0


# %% exercise 6 wrong: the vector itself
def split_in_two(S):
    d = S.sum(axis=0)
    return np.linalg.eigh(S / np.sqrt(np.outer(d, d)))[1][:, -2]


# %% exercise 6 wrong: split at the mean
def split_in_two(S):
    d = S.sum(axis=0)
    v = np.linalg.eigh(S / np.sqrt(np.outer(d, d)))[1][:, -2]
    return v > np.median(v)


# %% exercise 6 wrong: S changed
def split_in_two(S):
    d = S.sum(axis=0)
    S /= np.sqrt(np.outer(d, d))
    return np.linalg.eigh(S)[1][:, -2] > 0


# %% exercise 6 wrong: text
def split_in_two(S):
    d = np.sum(S, axis=0)
    v = np.linalg.eigh(S / np.sqrt(np.outer(d, d)))[1][:, -2]
    return ["a" if entry > 0 else "b" for entry in v]


# %% exercise 6 wrong: singular values in place of eigenvalues
def split_in_two(S):
    d = S.sum(axis=1)
    return np.linalg.svd(S / np.sqrt(np.outer(d, d)))[0][:, 1] > 0


# %% exercise 6 wrong: split at the median
def split_in_two(S):
    d = S.sum(axis=1)
    v = np.linalg.eigh(S / np.sqrt(np.outer(d, d)))[1][:, -2]
    return v > np.median(v)


# %% exercise 6 wrong: number signs as floats
def split_in_two(S):
    d = S.sum(axis=1)
    return np.sign(np.linalg.eigh(S / np.sqrt(np.outer(d, d)))[1][:, -2])


# %% exercise 6 wrong: two lists of indices
def split_in_two(S):
    d = S.sum(axis=1)
    v = np.linalg.eigh(S / np.sqrt(np.outer(d, d)))[1][:, -2]
    return np.flatnonzero(v > 0), np.flatnonzero(v <= 0)


# %% exercise 6 wrong: half of it missing
def split_in_two(S):
    d = S.sum(axis=1)
    v = np.linalg.eigh(S / np.sqrt(np.outer(d, d)))[1][:, -2]
    return [None if x > 0 else False for x in v]


# %% exercise 6 wrong: the power iteration of the lesson
def split_in_two(S):
    d = S.sum(axis=1)
    return power_iteration(S / np.sqrt(np.outer(d, d)))[1] > 0


# %% exercise 6 right: power iteration, the first direction taken away
def split_in_two(S):
    root = np.sqrt(S.sum(axis=0))
    N = S / np.outer(root, root)
    q = root / np.linalg.norm(root)
    value, v = power_iteration(N + np.eye(len(N)) - 2 * np.outer(q, q))
    return v > 0


# %% exercise 6 right: plain iteration, kept perpendicular, and labels 0 and 1
def split_in_two(S):
    root = np.sqrt(np.sum(S, axis=1))
    N = S / root / root[:, None]
    q = root / np.linalg.norm(root)
    x = np.random.default_rng(1).normal(size=len(S))
    for _ in range(5000):
        x = N @ x + x
        x = x - (x @ q) * q
        x = x / np.linalg.norm(x)
    return [int(entry < 0) for entry in x]


# %% exercise 6 right: a list of booleans, the graph Laplacian
def split_in_two(S):
    d = np.sum(S, axis=0)
    L = np.eye(len(S)) - S / np.sqrt(np.outer(d, d))
    v = np.linalg.eigh(L)[1][:, 1]
    return [bool(entry <= 0) for entry in v]


# %% exercise 6 right: signs through the walk matrix
def split_in_two(S):
    d = S.sum(axis=1)
    values, V = np.linalg.eig(S / d[:, None])
    return V[:, np.argsort(values.real)[-2]].real > 0


# %% exercise 6 right: inverse iteration from a guess just below 1
def split_in_two(S):
    d = S.sum(axis=1)
    N = S / np.sqrt(np.outer(d, d))
    u = np.sqrt(d) / np.sqrt(d.sum())
    return power_iteration(N + np.eye(len(S)) - 2 * np.outer(u, u), max_steps=100_000)[1] > 0


# %% exercise 6 right: in single precision
def split_in_two(S):
    S = S.astype(np.float32)
    d = S.sum(axis=1)
    return (np.linalg.eigh(S / np.sqrt(np.outer(d, d)))[1][:, -2] > 0).tolist()
