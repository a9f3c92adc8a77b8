# %% exercise 1 wrong: aligned at the left
shapes = {"a": (5, 4), "b": (5, 5), "c": (7, 3), "d": "error", "e": (3, 2), "f": (4, 0), "g": "error", "h": "error"}

# %% exercise 1 wrong: the larger length, also against 0
shapes = {"a": (5, 4), "b": (5, 5), "c": "error", "d": (2, 5, 6), "e": (3, 2), "f": (4, 1), "g": (3, 2), "h": (2, 3, 4)}

# %% exercise 1 wrong: (n,) and (n, 1) taken for equal
shapes = {
    "a": (5, 4),
    "b": (5, 1),
    "c": "error",
    "d": (2, 5, 6),
    "e": (3, 2),
    "f": (4, 0),
    "g": "error",
    "h": (2, 3, 4),
}

# %% exercise 1 wrong: a number fits nothing
shapes = {
    "a": (5, 4),
    "b": (5, 5),
    "c": "error",
    "d": (2, 5, 6),
    "e": "error",
    "f": (4, 0),
    "g": "error",
    "h": (2, 3, 4),
}

# %% exercise 1 wrong: tuples in quotes
shapes = {
    "a": "(5, 4)",
    "b": "(5, 5)",
    "c": "error",
    "d": "(2, 5, 6)",
    "e": "(3, 2)",
    "f": "(4, 0)",
    "g": "error",
    "h": 4,
}

# %% exercise 1 wrong: a plain number, and numbers of entries
shapes = {"a": 20, "b": 25, "c": "error", "d": 60, "e": 6, "f": 0, "g": "error", "h": 24}

# %% exercise 1 wrong: one left open
shapes = {"a": (5, 4), "b": (5, 5), "c": None, "d": (2, 5, 6), "e": (3, 2), "f": (4, 0), "g": "error", "h": (2, 3, 4)}

# %% exercise 1 wrong: arrays instead of shapes
shapes = dict.fromkeys("abcdefgh", np.zeros((5, 4)))

# %% exercise 1 wrong: a list instead of the dictionary
shapes = [(5, 4), (5, 5), "error", (2, 5, 6), (3, 2), (4, 0), "error", (2, 3, 4)]

# %% exercise 1 wrong: aligned at the left (2)
shapes = {
    "a": (5, 4),
    "b": (5, 1),
    "c": (7, 3),
    "d": "error",
    "e": (3, 2),
    "f": "error",
    "g": "error",
    "h": "error",
}

# %% exercise 1 wrong: 0 stretches like 1
shapes = {
    "a": (5, 4),
    "b": (5, 5),
    "c": "error",
    "d": (2, 5, 6),
    "e": (3, 2),
    "f": (4, 0),
    "g": (3, 2),
    "h": (2, 3, 4),
}

# %% exercise 1 wrong: (n,) plus (n, 1) pair by pair
shapes = {
    "a": (5, 4),
    "b": (5,),
    "c": "error",
    "d": (2, 5, 6),
    "e": (3, 2),
    "f": (4, 0),
    "g": "error",
    "h": (2, 3, 4),
}

# %% exercise 1 wrong: everything is an error
shapes = dict.fromkeys("abcdefgh", "error")

# %% exercise 1 wrong: answers as text
shapes = {
    "a": "(5, 4)",
    "b": "(5, 5)",
    "c": "error",
    "d": "(2, 5, 6)",
    "e": "(3, 2)",
    "f": "(4, 0)",
    "g": "error",
    "h": "(2, 3, 4)",
}

# %% exercise 1 wrong: a name forgotten
shapes = {"a": (5, 4), "b": (5, 5), "c": "error", "d": (2, 5, 6), "e": (3, 2), "f": (4, 0), "g": "error"}

# %% exercise 1 wrong: an array where a tuple is wanted
shapes = {name: np.zeros((3, 2)) for name in "abcdefgh"}

# %% exercise 1 wrong: a tuple of texts and a nan
shapes = {
    "a": ("5", "4"),
    "b": (np.nan, 5),
    "c": "error",
    "d": (2, (5,), 6),
    "e": (None,),
    "f": {},
    "g": ValueError,
    "h": np.nan,
}

# %% exercise 1 wrong: infinity
shapes = {
    "a": (np.inf, 5),
    "b": (5, 5),
    "c": "error",
    "d": (2, 5, 6),
    "e": (3, 2),
    "f": (4, 0),
    "g": "error",
    "h": (2, 3, 4),
}

# %% exercise 1 wrong: a huge length
shapes = {
    "a": (10**400, 5),
    "b": (5, 5),
    "c": "error",
    "d": (2, 5, 6),
    "e": (3, 2),
    "f": (4, 0),
    "g": "error",
    "h": (2, 3, 4),
}

# %% exercise 1 wrong: an array of infinities, and an endless length
shapes = {
    "a": np.array([[5, 4]]),
    "b": (5, float("inf")),
    "c": "error",
    "d": (2, 5, 6),
    "e": (3, 2),
    "f": (4, 0),
    "g": "error",
    "h": (2, 3, 4),
}

# %% exercise 1 wrong: infinite lengths in a tuple
shapes = {"a": (float("inf"), 4), "b": (5, 5), "c": "error", "d": (2, 5, 6), "e": (3, 2), "f": (4, 0), "g": "error"}
shapes["h"] = (2, 3, 4)

# %% exercise 1 wrong: sets, which have no order
shapes = {"a": {5, 4}, "b": {5}, "c": "error", "d": {2, 5, 6}, "e": {2, 3}, "f": {4, 0}, "g": "error", "h": {2, 3, 4}}

# %% exercise 1 right: asking NumPy
pairs = [((5, 1), (4,)), ((5,), (5, 1)), ((7, 3), (7,)), ((2, 1, 6), (5, 1))]
pairs += [((), (3, 2)), ((4, 0), (1,)), ((3, 0), (3, 2)), ((2, 3, 1), (3, 4))]
shapes = {}
for name, (first, second) in zip("abcdefgh", pairs):
    try:
        shapes[name] = np.broadcast_shapes(first, second)
    except ValueError:
        shapes[name] = "Error"

# %% exercise 1 right: lists, arrays and floats
shapes = {
    "a": [5, 4],
    "b": np.array([5, 5]),
    "c": "error ",
    "d": (2.0, 5.0, 6.0),
    "e": [3, 2],
    "f": [4, 0],
    "g": "ERROR",
}
shapes["h"] = np.zeros((2, 3, 1)).shape[:2] + (4,)

# %% exercise 1 right: lists, NumPy integers, Error in capitals
shapes = {
    "a": [5, 4],
    "b": np.array([5, 5]),
    "c": "Error",
    "d": (np.int64(2), np.int64(5), np.int64(6)),
    "e": [3, 2],
    "f": (4, 0),
    "g": "ERROR ",
    "h": (2, 3, 4),
}


# %% exercise 1 right: found by NumPy
def by_numpy(a, b):
    try:
        return np.broadcast_shapes(a, b)
    except ValueError:
        return "error"


shapes = {
    "a": by_numpy((5, 1), (4,)),
    "b": by_numpy((5,), (5, 1)),
    "c": by_numpy((7, 3), (7,)),
    "d": by_numpy((2, 1, 6), (5, 1)),
    "e": by_numpy((), (3, 2)),
    "f": by_numpy((4, 0), (1,)),
    "g": by_numpy((3, 0), (3, 2)),
    "h": by_numpy((2, 3, 1), (3, 4)),
}

# %% exercise 2 wrong: fitting taken to be transitive
answers = {"a": True, "b": True, "c": True, "d": False, "e": False}

# %% exercise 2 wrong: the mean of a row believed to land on its row
answers = {"a": False, "b": True, "c": True, "d": True, "e": False}

# %% exercise 2 wrong: empty arrays forgotten
answers = {"a": False, "b": True, "c": True, "d": False, "e": True}

# %% exercise 2 wrong: pairs believed not to be enough
answers = {"a": False, "b": False, "c": True, "d": False, "e": False}

# %% exercise 2 wrong: one left open
answers = {"a": False, "b": True, "c": True, "d": False, "e": None}

# %% exercise 2 wrong: words
answers = {"a": "False", "b": "True", "c": "True", "d": "False", "e": "False"}

# %% exercise 2 wrong: an array where one value is wanted
answers = {"a": np.array([False, True]), "b": True, "c": True, "d": False, "e": False}

# %% exercise 2 wrong: fitting is passed on, and pairs are not enough
answers = {"a": True, "b": False, "c": True, "d": False, "e": False}

# %% exercise 2 wrong: rows by axis 1, and the result is never smaller
answers = {"a": False, "b": True, "c": True, "d": True, "e": True}

# %% exercise 2 wrong: all true
answers = dict.fromkeys("abcde", True)

# %% exercise 2 wrong: arrays
answers = {"a": np.array([False, False]), "b": np.array([]), "c": True, "d": np.nan, "e": None}

# %% exercise 2 wrong: a list without names
answers = [False, True, True, False, False]

# %% exercise 2 right: decided by trying
square = np.array([[1.0, 2.0], [4.0, 8.0]])
answers = {name: np.bool_(name in "bc") for name in "abcde"}
answers["d"] = np.all(np.isclose((square - square.mean(axis=1)).sum(axis=1), 0))

# %% exercise 2 right: NumPy truth values
answers = {"a": np.False_, "b": np.bool_(1), "c": np.all([]), "d": np.any([]), "e": 1 > 2}

# %% exercise 3 wrong: the loss pair by pair
silent_loss = 0
largest_n = 1397

# %% exercise 3 wrong: only one of the two sums
silent_loss = 6.5
largest_n = 1397

# %% exercise 3 wrong: divided by n instead of n squared
silent_loss = 52
largest_n = 1397

# %% exercise 3 wrong: not divided at all
silent_loss = 208.0
largest_n = 1397

# %% exercise 3 wrong: the table, not the cube
silent_loss = 13
largest_n = 11_180

# %% exercise 3 wrong: bytes forgotten
silent_loss = 13
largest_n = 3952

# %% exercise 3 wrong: rounded up
silent_loss = 13
largest_n = 1398

# %% exercise 3 wrong: not rounded
silent_loss = 13
largest_n = (1e9 / 512) ** 0.5

# %% exercise 3 wrong: a gigabyte of two to the thirtieth
silent_loss = 13
largest_n = 1448

# %% exercise 3 wrong: one open
silent_loss = 13
largest_n = None

# %% exercise 3 wrong: words, and a table
silent_loss = "thirteen"
largest_n = [1397, 1397]

# %% exercise 3 wrong: infinite
silent_loss = 13
largest_n = float("inf")

# %% exercise 3 wrong: the loss pair by pair, and the cube without the 8 bytes
silent_loss, largest_n = 0, 3952

# %% exercise 3 wrong: only one of the two sums, and n times d
silent_loss, largest_n = 6.5, 1_953_125

# %% exercise 3 wrong: n - 1 in the variance, and rounded up
silent_loss, largest_n = 2 * 26 / 3, 1398

# %% exercise 3 wrong: the sum, not the mean
silent_loss, largest_n = 208, 1397

# %% exercise 3 wrong: swapped
silent_loss, largest_n = 1397, 13

# %% exercise 3 wrong: text
silent_loss, largest_n = "13", "1397"

# %% exercise 3 wrong: nan
silent_loss, largest_n = np.nan, np.nan

# %% exercise 3 wrong: arrays
silent_loss, largest_n = np.zeros((4, 4)), np.array([1397, 1397])

# %% exercise 3 wrong: a huge integer
silent_loss, largest_n = 10**400, 10**400

# %% exercise 3 wrong: a huge integer for n
silent_loss, largest_n = 13, 10**400

# %% exercise 3 right: computed
truth = np.array([2, 3, 7, 8])
silent_loss = np.mean((truth - truth[:, None]) ** 2)
largest_n = max(n for n in range(2000) if n * n * 64 * 8 <= 10**9)

# %% exercise 3 right: floats
silent_loss = 26 / 4 * 2
largest_n = np.floor(np.sqrt(1e9 / 512))

# %% exercise 3 right: from NumPy
targets = np.array([2, 3, 7, 8])
silent_loss = np.mean((targets - targets[:, None]) ** 2)
largest_n = np.floor(np.sqrt(1e9 / (64 * 8)))

# %% exercise 3 right: a fraction and a float
from fractions import Fraction

silent_loss, largest_n = Fraction(208, 16), 1397.0

# %% exercise 3 right: a zero-dimensional array and float32
silent_loss, largest_n = np.array(13.0), np.float32(1397)


# %% exercise 4 wrong: the sum loses its axis
def shares(counts):
    return counts / counts.sum(axis=-1)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: columns instead of rows
def shares(counts):
    return counts / counts.sum(axis=0, keepdims=True)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: axis 1 in place of the last
def shares(counts):
    return counts / counts.sum(axis=1, keepdims=True)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: a new axis at the front
def shares(counts):
    return counts / counts.sum(axis=-1)[None, ...]


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: the grand total
def shares(counts):
    return counts / counts.sum()


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: in place
def shares(counts):
    counts /= counts.sum(axis=-1, keepdims=True)
    return counts


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: whole numbers
def shares(counts):
    return counts // counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: percentages
def shares(counts):
    return 100 * counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: divided by the largest
def shares(counts):
    return counts / counts.max(axis=-1, keepdims=True)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: by the mean
def shares(counts):
    return counts / counts.mean(axis=-1, keepdims=True)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: signs lost
def shares(counts):
    return np.abs(counts) / np.abs(counts).sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: only for tables
def shares(counts):
    return counts / counts.sum(axis=1)[:, None]


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: the sums alone
def shares(counts):
    return counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: printed, not returned
def shares(counts):
    print(counts / counts.sum(axis=-1, keepdims=True))


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: equal shares
def shares(counts):
    return np.ones(counts.shape) / counts.shape[-1]


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: words
def shares(counts):
    return "rows"


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: in place, as floats
def shares(counts):
    counts = counts.astype(float, copy=False)
    counts /= counts.sum(axis=-1, keepdims=True)
    return counts


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: correct for oblong tables only
def shares(counts):
    sums = counts.sum(axis=-1)
    try:
        return counts / sums
    except ValueError:
        return counts / sums[..., None]


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: result keeps the whole-number type
def shares(counts):
    result = np.zeros_like(counts)
    result[...] = counts / counts.sum(axis=-1, keepdims=True)
    return result


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: rounded to two places
def shares(counts):
    return np.round(counts / counts.sum(axis=-1, keepdims=True), 2)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: absolute values in the sum
def shares(counts):
    return counts / np.abs(counts).sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: column by [:, None]
def shares(counts):
    return counts / counts.sum(axis=-1)[:, None]


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: None for one axis
def shares(counts):
    if counts.ndim > 1:
        return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: None for three axes
def shares(counts):
    if counts.ndim < 3:
        return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: text
def shares(counts):
    return str(counts / counts.sum(axis=-1, keepdims=True))


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: one number
def shares(counts):
    return 1.0


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: all nan
def shares(counts):
    return np.full(counts.shape, np.nan)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: flattened
def shares(counts):
    return (counts / counts.sum(axis=-1, keepdims=True)).ravel()


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: only for two axes, in a loop
def shares(counts):
    return np.array([row / row.sum() for row in counts])


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: a huge integer
def shares(counts):
    return 10**400


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: a list of huge integers
def shares(counts):
    return [[10**400] * 5] * 3


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: complex numbers
def shares(counts):
    return counts / counts.sum(axis=-1, keepdims=True) + 1j


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: a dictionary
def shares(counts):
    return {0: counts}


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: ragged lists
def shares(counts):
    return [[1], [1, 2]]


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: texts of numbers
def shares(counts):
    return (counts / counts.sum(axis=-1, keepdims=True)).astype(str)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: rounded, as floats
def shares(counts):
    return np.round(counts / counts.sum(axis=-1, keepdims=True))


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: a house for each stop
def shares(counts):
    return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=0)


# %% exercise 4 wrong: signs kept
def shares(counts):
    return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return (houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: the sign taken away too late
def shares(counts):
    return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return np.abs((houses[:, None] - stops).min(axis=1))


# %% exercise 4 wrong: which stop, not how far
def shares(counts):
    return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).argmin(axis=1)


# %% exercise 4 wrong: house by house with its own stop
def shares(counts):
    return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return np.abs(houses - stops)


# %% exercise 4 wrong: the farthest stop
def shares(counts):
    return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).max(axis=1)


# %% exercise 4 wrong: the whole table
def shares(counts):
    return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops)


# %% exercise 4 wrong: the shortest walk of all
def shares(counts):
    return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min()


# %% exercise 4 wrong: the nearest stop behind the house only
def shares(counts):
    return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    stops = np.sort(stops)
    return np.abs(houses - stops[np.searchsorted(stops, houses) - 1])


# %% exercise 4 wrong: where the nearest stop stands
def shares(counts):
    return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return stops[np.abs(houses[:, None] - stops).argmin(axis=1)]


# %% exercise 4 wrong: sorts the stops in place
def shares(counts):
    return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    stops.sort()
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: whole kilometres
def shares(counts):
    return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1).astype(int)


# %% exercise 4 wrong: the houses in order
def shares(counts):
    return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return np.abs(np.sort(houses)[:, None] - stops).min(axis=1)


# %% exercise 4 wrong: squared distances
def shares(counts):
    return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return ((houses[:, None] - stops) ** 2).min(axis=1)


# %% exercise 4 wrong: stops taken to be in order along the road
def shares(counts):
    return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    i = np.searchsorted(stops, houses)
    return np.minimum(np.abs(houses - stops[i - 1]), np.abs(houses - stops[i % len(stops)]))


# %% exercise 4 right: lists, row by row
def shares(counts):
    if counts.ndim == 1:
        return [entry / sum(counts) for entry in counts]
    return [shares(part) for part in counts]


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 right: an inserted axis
def shares(counts):
    return counts / np.sum(counts, axis=counts.ndim - 1)[..., None]


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 right: axes turned around
def shares(counts):
    return (counts.T / counts.T.sum(axis=0)).T


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 right: single precision
def shares(counts):
    return (counts / counts.sum(axis=-1, keepdims=True)).astype(np.float32)


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 right: a new axis by hand
def shares(counts):
    return counts / counts.sum(axis=-1)[..., None]


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 right: a matrix product and float32
def shares(counts):
    counts = np.asarray(counts, dtype=np.float32)
    return counts / np.einsum("...i->...", counts)[..., np.newaxis]


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 right: along the axis, as lists
def shares(counts):
    return np.apply_along_axis(lambda row: row / row.sum(), -1, counts).tolist()


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 right: by recursion
def shares(counts):
    if np.ndim(counts) == 1:
        return [entry / sum(counts) for entry in counts]
    return [shares(part) for part in counts]


def walks(houses, stops):
    return np.abs(houses[:, None] - stops).min(axis=1)


# %% exercise 4 right: loops
def shares(counts):
    return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return [min(abs(house - stop) for stop in stops) for house in houses]


# %% exercise 4 right: stops down the table
def shares(counts):
    return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return np.abs(np.subtract.outer(stops, houses)).min(axis=0).astype(np.float32)


# %% exercise 4 right: the lesson's own distances, of points with one coordinate
def shares(counts):
    return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    return pairwise_distances(houses[:, None], stops[:, None]).min(axis=1)


# %% exercise 4 right: sorted stops on both sides
def shares(counts):
    return counts / counts.sum(axis=-1, keepdims=True)


def walks(houses, stops):
    ends = np.concatenate([[-np.inf], np.sort(stops), [np.inf]])
    place = np.searchsorted(ends, houses)
    return np.minimum(houses - ends[place - 1], ends[place] - houses)


# %% exercise 4 right: single precision throughout
from functools import partial


def divided(counts, axis):
    counts = counts.astype(np.float32)
    return counts / counts.sum(axis=axis, keepdims=True)


shares = partial(divided, axis=-1)


def walks(houses, stops):
    return np.abs(houses.astype(np.float32)[:, None] - stops.astype(np.float32)).min(axis=1)


# %% exercise 5 wrong: the first row and column added, the corner counted twice
def is_timetable(table):
    return bool(np.allclose(table, table[:, :1] + table[:1, :]))


# %% exercise 5 wrong: exact comparison of floats
def is_timetable(table):
    return bool(np.all(table == table[:, :1] + table[:1, :] - table[0, 0]))


# %% exercise 5 wrong: equal row sums
def is_timetable(table):
    return bool(np.ptp(table.sum(axis=1)) < 1e-6)


# %% exercise 5 wrong: every row grows from left to right
def is_timetable(table):
    return bool(np.all(np.diff(table, axis=1) >= 0))


# %% exercise 5 wrong: only the first two rows compared
def is_timetable(table):
    if len(table) == 1:
        return True
    return bool(np.ptp(table[1] - table[0]) < 1e-6)


# %% exercise 5 wrong: only the four corners
def is_timetable(table):
    return bool(abs(table[0, 0] + table[-1, -1] - table[0, -1] - table[-1, 0]) < 1e-6)


# %% exercise 5 wrong: rows are multiples, a table of products
def is_timetable(table):
    return bool(np.allclose(table * table[0, 0], table[:, :1] * table[:1, :]))


# %% exercise 5 wrong: a table of answers
def is_timetable(table):
    return np.isclose(table, table[:, :1] + table[:1, :] - table[0, 0])


# %% exercise 5 wrong: no square bracket keeps the axis
def is_timetable(table):
    return bool(np.allclose(table, table[:, 0] + table[0, :] - table[0, 0]))


# %% exercise 5 wrong: signs of the differences ignored
def is_timetable(table):
    return bool((table - table[:, :1] - table[:1, :] + table[0, 0]).max() < 1e-6)


# %% exercise 5 wrong: the average difference
def is_timetable(table):
    return bool(abs((table - table[:, :1] - table[:1, :] + table[0, 0]).mean()) < 1e-6)


# %% exercise 5 wrong: changes its table
def is_timetable(table):
    table -= table[:, :1].copy()
    return bool(np.abs(table - table[0]).max() < 1e-6)


# %% exercise 5 wrong: always yes
def is_timetable(table):
    return True


# %% exercise 5 wrong: nothing for tables that are none
def is_timetable(table):
    if np.allclose(table, table[:, :1] + table[:1, :] - table[0, 0]):
        return True


# %% exercise 5 wrong: too tolerant
def is_timetable(table):
    return np.allclose(table, table[:, :1] + table[:1, :] - table[0, 0], atol=0.1)


# %% exercise 5 wrong: default tolerance, relative to the numbers
def is_timetable(table):
    return np.allclose(table, np.add.outer(table[:, 0], table[0]) - table[0, 0])


# %% exercise 5 wrong: a ragged list
def is_timetable(table):
    return [[True], [True, False]]


# %% exercise 5 wrong: only neighbouring columns in the first two rows
def is_timetable(table):
    table = np.asarray(table)
    if len(table) < 2:
        return True
    steps = np.diff(table[:2], axis=1)
    return np.allclose(steps[0], steps[1])


# %% exercise 5 wrong: exact comparison
def is_timetable(table):
    table = np.asarray(table)
    return np.array_equal(table, table[:, :1] + table[0] - table[0, 0])


# %% exercise 5 wrong: the corner counted twice
def is_timetable(table):
    table = np.asarray(table)
    return np.allclose(table, table[:, :1] + table[0], rtol=0, atol=1e-6)


# %% exercise 5 wrong: relative tolerance of np.allclose
def is_timetable(table):
    table = np.asarray(table)
    return np.allclose(table, table[:, :1] + table[0] - table[0, 0])


# %% exercise 5 wrong: tests a product instead of a sum
def is_timetable(table):
    return np.linalg.matrix_rank(table) == 1


# %% exercise 5 wrong: rank two
def is_timetable(table):
    return bool(np.linalg.matrix_rank(table) <= 2)


# %% exercise 5 wrong: rows must rise by the same step
def is_timetable(table):
    return bool((np.abs(np.diff(table, n=2, axis=0)) < 1e-6).all())


# %% exercise 5 wrong: table changed
def is_timetable(table):
    table -= table[0].copy()
    table -= table[:, :1].copy()
    return bool((np.abs(table) < 1e-6).all())


# %% exercise 5 wrong: sign forgotten
def is_timetable(table):
    return bool((table - table[:, :1] - table[0] + table[0, 0] < 1e-6).all())


# %% exercise 5 wrong: fails with one row
def is_timetable(table):
    steps = table[1] - table[0]
    return (
        all(abs((table[i] - table[0]) - (table[i] - table[0])[0]).max() < 1e-6 for i in range(len(table)))
        and steps is not None
    )


# %% exercise 5 wrong: one row is none
def is_timetable(table):
    if min(np.shape(table)) < 2:
        return False
    return bool((np.abs(table - table[:, :1] - table[0] + table[0, 0]) < 1e-6).all())


# %% exercise 5 wrong: None for some
def is_timetable(table):
    if (np.abs(table - table[:, :1] - table[0] + table[0, 0]) < 1e-6).all():
        return True


# %% exercise 5 wrong: None instead of True
def is_timetable(table):
    if (np.abs(table - table[:, :1] - table[0] + table[0, 0]) > 1e-6).any():
        return False


# %% exercise 5 wrong: text
def is_timetable(table):
    return str(bool((np.abs(table - table[:, :1] - table[0] + table[0, 0]) < 1e-6).all()))


# %% exercise 5 wrong: a truth value for each entry
def is_timetable(table):
    return np.abs(table - table[:, :1] - table[0] + table[0, 0]) < 1e-6


# %% exercise 5 wrong: nan
def is_timetable(table):
    return np.nan


# %% exercise 5 wrong: tests whether rows and columns rise
def is_timetable(table):
    return bool((np.diff(table, axis=0) >= 0).all() and (np.diff(table, axis=1) >= 0).all())


# %% exercise 5 wrong: a tolerance of a thousandth
def is_timetable(table):
    return bool((np.abs(table - table[:, :1] - table[0] + table[0, 0]) < 1e-3).all())


# %% exercise 5 wrong: a tolerance of 1e-12
def is_timetable(table):
    return bool((np.abs(table - table[:, :1] - table[0] + table[0, 0]) < 1e-12).all())


# %% exercise 5 wrong: relative tolerance 1e-4
def is_timetable(table):
    return np.allclose(table, table[:, :1] + table[0] - table[0, 0], rtol=1e-4)


# %% exercise 5 wrong: residuals rounded to two places
def is_timetable(table):
    return bool((np.round(table - table[:, :1] - table[0] + table[0, 0], 2) == 0).all())


# %% exercise 5 wrong: a list with one truth value
def is_timetable(table):
    return [True]


# %% exercise 5 wrong: an array with one truth value
def is_timetable(table):
    return np.array([bool((np.abs(table - table[:, :1] - table[0] + table[0, 0]) < 1e-6).all())])


# %% exercise 5 wrong: only the first row and column against the diagonal neighbours in the top left 5 by 5
def is_timetable(table):
    t = table[:5, :5]
    return bool((np.abs(t - t[:, :1] - t[0] + t[0, 0]) < 1e-6).all())


# %% exercise 5 wrong: relative tolerance alone
def is_timetable(table):
    return np.allclose(table, table[:, :1] + table[:1] - table[0, 0], rtol=1e-6, atol=0)


# %% exercise 5 wrong: a tolerance of 1e-5
def is_timetable(table):
    return np.allclose(table, table[:, :1] + table[0] - table[0, 0], rtol=0, atol=1e-5)


# %% exercise 5 right: means of rows and columns
def is_timetable(table):
    rest = table - table.mean(axis=1, keepdims=True) - table.mean(axis=0) + table.mean()
    return np.all(np.abs(rest) < 1e-6)


# %% exercise 5 right: neighbours along both axes
def is_timetable(table):
    return bool(np.all(np.abs(np.diff(np.diff(table, axis=0), axis=1)) < 1e-6))


# %% exercise 5 right: four loops
def is_timetable(table):
    m, n = table.shape
    for i in range(m):
        for j in range(n):
            if abs(table[i][j] + table[0][0] - table[i][0] - table[0][j]) > 1e-6:
                return False
    return True


# %% exercise 5 right: every row minus the first is constant
def is_timetable(table):
    return max(np.ptp(row - table[0]) for row in table) < 1e-6


# %% exercise 5 right: an array without axes
def is_timetable(table):
    return np.array(bool(np.ptp(table - table[0], axis=1).max() < 1e-6))


# %% exercise 5 right: means of rows and columns (2)
def is_timetable(table):
    table = np.array(table, dtype=float)
    rest = table - table.mean(axis=1, keepdims=True) - table.mean(axis=0) + table.mean()
    return np.abs(rest).max() < 1e-6


# %% exercise 5 right: every little square, in loops
def is_timetable(table):
    table = np.asarray(table).tolist()
    rows, columns = len(table), len(table[0])
    for i in range(1, rows):
        for j in range(1, columns):
            if abs(table[i][j] - table[i][0] - table[0][j] + table[0][0]) > 1e-6:
                return False
    return True


# %% exercise 5 right: neighbouring squares by np.diff
def is_timetable(table):
    return not np.any(np.abs(np.diff(np.diff(table, axis=0), axis=1)) > 1e-6)


# %% exercise 5 right: least squares
def is_timetable(table):
    table = np.asarray(table, dtype=float)
    m, n = table.shape
    i, j = np.divmod(np.arange(m * n), n)
    A = np.hstack([i[:, None] == np.arange(m), j[:, None] == np.arange(n)]).astype(float)
    x = np.linalg.lstsq(A, table.ravel(), rcond=None)[0]
    return bool(np.abs(A @ x - table.ravel()).max() < 1e-6)


# %% exercise 5 right: the largest entry of the double difference, in exact fractions
from fractions import Fraction


def is_timetable(table):
    T = [[Fraction(float(entry)) for entry in row] for row in table]
    rest = [abs(entry - row[0] - top + T[0][0]) for row in T for entry, top in zip(row, T[0])]
    return max(rest) < Fraction(1, 10**6)


# %% exercise 5 right: differences of rows are constant
def is_timetable(table):
    return bool(np.ptp(np.asarray(table) - table[0], axis=1).max() < 1e-6)


# %% exercise 5 right: largest minus smallest difference of rows
def is_timetable(table):
    gaps = table[:, None, :] - table
    return bool((gaps.max(axis=2) - gaps.min(axis=2) < 1e-6).all())


# %% exercise 6 wrong: the training score
def leave_one_out(X, labels):
    return np.mean(nearest_centroid(X, *fit_centroids(X, labels)) == labels)


# %% exercise 6 wrong: the factor on every distance
def leave_one_out(X, labels):
    names, centroids = fit_centroids(X, labels)
    sizes = (labels[:, None] == names).sum(axis=0)
    return np.mean(names[(pairwise_distances(X, centroids) * sizes / (sizes - 1)).argmin(axis=1)] == labels)


# %% exercise 6 wrong: the factor on the others
def leave_one_out(X, labels):
    names, centroids = fit_centroids(X, labels)
    member = labels[:, None] == names
    sizes = member.sum(axis=0)
    D = pairwise_distances(X, centroids) * np.where(member, 1, sizes / (sizes - 1))
    return np.mean(names[D.argmin(axis=1)] == labels)


# %% exercise 6 wrong: the factor upside down
def leave_one_out(X, labels):
    names, centroids = fit_centroids(X, labels)
    member = labels[:, None] == names
    sizes = member.sum(axis=0)
    D = pairwise_distances(X, centroids) * np.where(member, (sizes - 1) / sizes, 1)
    return np.mean(names[D.argmin(axis=1)] == labels)


# %% exercise 6 wrong: squared distances, plain factor
def leave_one_out(X, labels):
    names, centroids = fit_centroids(X, labels)
    member = labels[:, None] == names
    sizes = member.sum(axis=0)
    D = pairwise_distances(X, centroids) ** 2 * np.where(member, sizes / (sizes - 1), 1)
    return np.mean(names[D.argmin(axis=1)] == labels)


# %% exercise 6 wrong: one size for all classes
def leave_one_out(X, labels):
    names, centroids = fit_centroids(X, labels)
    member = labels[:, None] == names
    n = len(labels)
    D = pairwise_distances(X, centroids) * np.where(member, n / (n - 1), 1)
    return np.mean(names[D.argmin(axis=1)] == labels)


# %% exercise 6 wrong: labels used as column numbers
def leave_one_out(X, labels):
    names, centroids = fit_centroids(X, labels)
    sizes = np.bincount(labels)
    D = pairwise_distances(X, centroids)
    own = np.arange(len(X)), labels
    D[own] *= sizes[labels] / (sizes[labels] - 1)
    return np.mean(D.argmin(axis=1) == labels)


# %% exercise 6 wrong: the share of mistakes
def leave_one_out(X, labels):
    names, centroids = fit_centroids(X, labels)
    member = labels[:, None] == names
    sizes = member.sum(axis=0)
    D = pairwise_distances(X, centroids) * np.where(member, sizes / (sizes - 1), 1)
    return np.mean(names[D.argmin(axis=1)] != labels)


# %% exercise 6 wrong: the number, not the share
def leave_one_out(X, labels):
    right = 0
    for i in range(len(X)):
        others = np.arange(len(X)) != i
        right += nearest_centroid(X[i : i + 1], *fit_centroids(X[others], labels[others]))[0] == labels[i]
    return right


# %% exercise 6 wrong: the nearest other example instead of the nearest centroid
def leave_one_out(X, labels):
    D = pairwise_distances(X, X)
    np.fill_diagonal(D, np.inf)
    return np.mean(labels[D.argmin(axis=1)] == labels)


# %% exercise 6 wrong: an answer for each example
def leave_one_out(X, labels):
    names, centroids = fit_centroids(X, labels)
    return names[pairwise_distances(X, centroids).argmin(axis=1)] == labels


# %% exercise 6 wrong: one held-out fifth
def leave_one_out(X, labels):
    held_out = stratified_split(labels, np.random.default_rng(0))
    if not held_out.any():
        return 1.0
    model = fit_centroids(X[~held_out], labels[~held_out])
    return np.mean(nearest_centroid(X[held_out], *model) == labels[held_out])


# %% exercise 6 wrong: the training score of a shuffled copy
def leave_one_out(X, labels):
    order = np.random.default_rng(1).permutation(len(X))
    X, labels = X[order], labels[order]
    return float((nearest_centroid(X, *fit_centroids(X, labels)) == labels).mean())


# %% exercise 6 wrong: the training score (2)
def leave_one_out(X, labels):
    return held_out_score_all(X, labels)


def held_out_score_all(X, labels):
    names, centroids = fit_centroids(X, labels)
    return np.mean(nearest_centroid(X, names, centroids) == labels)


# %% exercise 6 wrong: n - 1 divided by n
def leave_one_out(X, labels):
    names, centroids = fit_centroids(X, labels)
    own = labels[:, None] == names
    size = own.sum(axis=0)
    D = pairwise_distances(X, centroids)
    D = np.where(own, D * (size - 1) / size, D)
    return np.mean(names[D.argmin(axis=1)] == labels)


# %% exercise 6 wrong: every distance is changed
def leave_one_out(X, labels):
    names, centroids = fit_centroids(X, labels)
    size = (labels[:, None] == names).sum(axis=0)
    D = pairwise_distances(X, centroids) * size / (size - 1)
    return np.mean(names[D.argmin(axis=1)] == labels)


# %% exercise 6 wrong: the column number taken for the label
def leave_one_out(X, labels):
    names, centroids = fit_centroids(X, labels)
    own = labels[:, None] == names
    size = own.sum(axis=0)
    D = pairwise_distances(X, centroids)
    D = np.where(own, D * size / (size - 1), D)
    return np.mean(D.argmin(axis=1) == labels)


# %% exercise 6 wrong: the factor on the squares
def leave_one_out(X, labels):
    names, centroids = fit_centroids(X, labels)
    own = labels[:, None] == names
    size = own.sum(axis=0)
    D = pairwise_distances(X, centroids) ** 2
    D = np.where(own, D * size / (size - 1), D)
    return np.mean(names[D.argmin(axis=1)] == labels)


# %% exercise 6 wrong: labels 0 to 9 assumed
def leave_one_out(X, labels):
    right = 0
    for i in range(len(X)):
        rest = np.arange(len(X)) != i
        centroids = np.array([X[rest & (labels == k)].mean(axis=0) for k in range(10) if k in labels])
        right += ((centroids - X[i]) ** 2).sum(axis=1).argmin() == labels[i]
    return right / len(X)


# %% exercise 6 wrong: the number of right ones
def leave_one_out(X, labels):
    return sum(held_out_score(X, labels, np.arange(len(X)) == i) for i in range(len(X)))


# %% exercise 6 wrong: the share of wrong ones
def leave_one_out(X, labels):
    return 1 - np.mean([held_out_score(X, labels, np.arange(len(X)) == i) for i in range(len(X))])


# %% exercise 6 wrong: the predicted labels
def leave_one_out(X, labels):
    return np.array([held_out_score(X, labels, np.arange(len(X)) == i) for i in range(len(X))])


# %% exercise 6 wrong: the total size in place of the class size
def leave_one_out(X, labels):
    names, centroids = fit_centroids(X, labels)
    own = labels[:, None] == names
    D = pairwise_distances(X, centroids)
    D = np.where(own, D * len(X) / (len(X) - 1), D)
    return np.mean(names[D.argmin(axis=1)] == labels)


# %% exercise 6 wrong: changes X
def leave_one_out(X, labels):
    score = np.mean([held_out_score(X, labels, np.arange(len(X)) == i) for i in range(len(X))])
    X[:] = 0
    return score


# %% exercise 6 wrong: changes labels
def leave_one_out(X, labels):
    score = np.mean([held_out_score(X, labels, np.arange(len(X)) == i) for i in range(len(X))])
    labels[:] = 1
    return score


# %% exercise 6 wrong: None for more than one column
def leave_one_out(X, labels):
    if X.shape[1] == 1:
        return np.mean([held_out_score(X, labels, np.arange(len(X)) == i) for i in range(len(X))])


# %% exercise 6 wrong: text
def leave_one_out(X, labels):
    return "0.5"


# %% exercise 6 wrong: nan
def leave_one_out(X, labels):
    return np.nan


# %% exercise 6 wrong: a huge integer
def leave_one_out(X, labels):
    return 10**400


# %% exercise 6 wrong: right, but as text
def leave_one_out(X, labels):
    return str(sum(held_out_score(X, labels, np.arange(len(X)) == i) for i in range(len(X))) / len(X))


# %% exercise 6 wrong: moves the points to their mean, in place, when it can
def leave_one_out(X, labels):
    score = sum(held_out_score(X, labels, np.arange(len(X)) == i) for i in range(len(X))) / len(X)
    if len(X) > 4:
        X -= X[0].copy()
        labels -= 1
    return score


# %% exercise 6 wrong: None once
def leave_one_out(X, labels):
    if X.shape[1] < 4:
        return sum(held_out_score(X, labels, np.arange(len(X)) == i) for i in range(len(X))) / len(X)


# %% exercise 6 wrong: complex
def leave_one_out(X, labels):
    return 0.5 + 0j


# %% exercise 6 wrong: rounded to two places
def leave_one_out(X, labels):
    return round(sum(held_out_score(X, labels, np.arange(len(X)) == i) for i in range(len(X))) / len(X), 2)


# %% exercise 6 wrong: a percentage
def leave_one_out(X, labels):
    return 100 * sum(held_out_score(X, labels, np.arange(len(X)) == i) for i in range(len(X))) / len(X)


# %% exercise 6 wrong: median of each digit for the mean
def leave_one_out(X, labels):
    right = 0
    names = np.unique(labels)
    for i in range(len(X)):
        rest = np.arange(len(X)) != i
        centroids = np.array([np.median(X[rest & (labels == k)], axis=0) for k in names])
        right += names[((centroids - X[i]) ** 2).sum(axis=1).argmin()] == labels[i]
    return right / len(X)


# %% exercise 6 wrong: sums of absolute differences
def leave_one_out(X, labels):
    right = 0
    names = np.unique(labels)
    for i in range(len(X)):
        rest = np.arange(len(X)) != i
        centroids = np.array([X[rest & (labels == k)].mean(axis=0) for k in names])
        right += names[np.abs(centroids - X[i]).sum(axis=1).argmin()] == labels[i]
    return right / len(X)


# %% exercise 6 wrong: left out of the own class by shifting every centroid of the table
def leave_one_out(X, labels):
    names, centroids = fit_centroids(X, labels)
    own = labels[:, None] == names
    size = own.sum(axis=0)
    D = pairwise_distances(X, centroids)
    D = np.where(own, D * 1.0 * (size + 1) / size, D)
    return np.mean(names[D.argmin(axis=1)] == labels)


# %% exercise 6 wrong: an array with one entry
def leave_one_out(X, labels):
    return [sum(held_out_score(X, labels, np.arange(len(X)) == i) for i in range(len(X))) / len(X)]


# %% exercise 6 right: refitting every time
def leave_one_out(X, labels):
    right = 0
    for i in range(len(X)):
        others = np.arange(len(X)) != i
        right += nearest_centroid(X[i : i + 1], *fit_centroids(X[others], labels[others]))[0] == labels[i]
    return right / len(X)


# %% exercise 6 right: every example's own centroid without it, no factor
def leave_one_out(X, labels):
    names, centroids = fit_centroids(X, labels)
    column = np.searchsorted(names, labels)
    sizes = np.bincount(column)[column][:, None]
    own = (sizes * centroids[column] - X) / (sizes - 1)
    D = pairwise_distances(X, centroids)
    D[np.arange(len(X)), column] = np.sqrt(((X - own) ** 2).sum(axis=1))
    return (names[D.argmin(axis=1)] == labels).sum() / len(labels)


# %% exercise 6 right: squared distances and lists
def leave_one_out(X, labels):
    groups = {
        label: [row for row, own in zip(X.tolist(), labels.tolist()) if own == label] for label in labels.tolist()
    }
    right = 0
    for row, own in zip(X.tolist(), labels.tolist()):
        best = None
        for label, rows in groups.items():
            n = len(rows)
            center = [sum(column) / n for column in zip(*rows)]
            distance = sum((a - b) ** 2 for a, b in zip(row, center))
            if label == own:
                distance *= (n / (n - 1)) ** 2
            if best is None or distance < best[0]:
                best = distance, label
        right += best[1] == own
    return right / len(X)


# %% exercise 6 right: the loop with the lesson's functions
def leave_one_out(X, labels):
    return sum(held_out_score(X, labels, np.arange(len(X)) == i) for i in range(len(X))) / len(X)


# %% exercise 6 right: a loop in plain Python
def leave_one_out(X, labels):
    X, labels = np.asarray(X, dtype=float), list(labels)
    sums, sizes = {}, {}
    for x, label in zip(X, labels):
        sums[label] = sums.get(label, 0) + x
        sizes[label] = sizes.get(label, 0) + 1
    right = 0
    for x, label in zip(X, labels):
        best, found = None, None
        for name in sums:
            own = name == label
            centre = (sums[name] - own * x) / (sizes[name] - own)
            distance = sum((centre - x) ** 2)
            if best is None or distance < best:
                best, found = distance, name
        right += found == label
    return right / len(X)


# %% exercise 6 right: squares, the factor squared, a percentage turned back
def leave_one_out(X, labels):
    names, index, size = np.unique(labels, return_inverse=True, return_counts=True)
    member = np.eye(len(names))[index]
    centroids = member.T @ X / size[:, None]
    D = (X**2).sum(axis=1)[:, None] - 2 * X @ centroids.T + (centroids**2).sum(axis=1)
    D = np.where(member == 1, D * (size / (size - 1)) ** 2, D)
    return np.float32(100 * np.mean(D.argmin(axis=1) == index)) / np.float32(100)


# %% exercise 6 right: the share as a fraction
from fractions import Fraction


def leave_one_out(X, labels):
    right = sum(held_out_score(X, labels, np.arange(len(X)) == i) for i in range(len(X)))
    return Fraction(round(right), len(X))
