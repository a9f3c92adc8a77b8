# %% exercise 1 right: lists instead of tuples
shapes = {"a": [4, 5], "b": [6, 5], "c": [2, 4], "d": [6, 5], "e": [4, 5], "f": [6, 4, 1], "g": [3, 40], "h": [0]}

# %% exercise 1 right: taken from the array itself
a = np.zeros((6, 4, 5))
shapes = {
    "a": a[2].shape,
    "b": a[:, 1].shape,
    "c": a[1:3, :, 0].shape,
    "d": a.sum(axis=1).shape,
    "e": a.max(axis=0).shape,
    "f": a.sum(axis=2, keepdims=True).shape,
    "g": a.reshape(3, -1).shape,
    "h": a[a > 0].shape,
}

# %% exercise 1 right: arrays of NumPy numbers
shapes = {"a": (4, 5), "b": (6, 5), "c": (2, 4), "d": (6, 5), "e": (4, 5), "f": (6, 4, 1), "g": (3, 40), "h": (0,)}
shapes = {name: np.array(shape) for name, shape in shapes.items()}

# %% exercise 1 right: computed with NumPy
z = np.ones((6, 4, 5)) * 0
shapes = dict(
    a=z[2].shape,
    b=z[:, 1].shape,
    c=z[1:3, :, 0].shape,
    d=z.sum(axis=1).shape,
    e=z.max(axis=0).shape,
    f=z.sum(axis=2, keepdims=True).shape,
    g=z.reshape(3, -1).shape,
    h=z[z > 0].shape,
)

# %% exercise 1 right: arrays of whole numbers
shapes = {
    k: np.array(v) for k, v in zip("abcdefgh", [(4, 5), (6, 5), (2, 4), (6, 5), (4, 5), (6, 4, 1), (3, 40), (0,)])
}

# %% exercise 1 wrong: the named axis is the one that stays
shapes = {"a": (4, 5), "b": (6, 5), "c": (2, 4), "d": (4,), "e": (6,), "f": (6, 4, 1), "g": (3, 40), "h": (0,)}

# %% exercise 1 wrong: stop counted in
shapes = {"a": (4, 5), "b": (6, 5), "c": (3, 4), "d": (6, 5), "e": (4, 5), "f": (6, 4, 1), "g": (3, 40), "h": (0,)}

# %% exercise 1 wrong: an integer keeps its axis with length 1
shapes = {
    "a": (1, 4, 5),
    "b": (6, 1, 5),
    "c": (2, 4, 1),
    "d": (6, 5),
    "e": (4, 5),
    "f": (6, 4, 1),
    "g": (3, 40),
    "h": (0,),
}

# %% exercise 1 wrong: keepdims ignored
shapes = {"a": (4, 5), "b": (6, 5), "c": (2, 4), "d": (6, 5), "e": (4, 5), "f": (6, 4), "g": (3, 40), "h": (0,)}

# %% exercise 1 wrong: a mask keeps the shape
shapes = {"a": (4, 5), "b": (6, 5), "c": (2, 4), "d": (6, 5), "e": (4, 5), "f": (6, 4, 1), "g": (3, 40), "h": (6, 4, 5)}

# %% exercise 1 wrong: a number in place of a tuple
shapes = {"a": (4, 5), "b": (6, 5), "c": (2, 4), "d": (6, 5), "e": (4, 5), "f": (6, 4, 1), "g": (3, 40), "h": 0}

# %% exercise 1 wrong: written as text
shapes = {"a": "(4, 5)", "b": "(6, 5)", "c": "(2, 4)", "d": "65", "e": "45", "f": "641", "g": "(3, 40)", "h": "(0,)"}

# %% exercise 1 wrong: one left open
shapes = {"a": (4, 5), "b": (6, 5), "c": (2, 4), "d": (6, 5), "e": (4, 5), "f": (6, 4, 1), "g": (3, 40), "h": None}

# %% exercise 1 wrong: a slice's stop counted in, an axis of length 1 dropped
shapes = {"a": (4, 5), "b": (6, 5), "c": (3, 4), "d": (6, 5), "e": (4, 5), "f": (6, 4), "g": (3, 40), "h": (0,)}

# %% exercise 1 wrong: an empty tuple for the empty selection
shapes = {"a": (4, 5), "b": (6, 5), "c": (2, 4), "d": (6, 5), "e": (4, 5), "f": (6, 4, 1), "g": (3, 40), "h": ()}

# %% exercise 1 wrong: -1 left standing
shapes = {"a": (4, 5), "b": (6, 5), "c": (2, 4), "d": (6, 5), "e": (4, 5), "f": (6, 4, 1), "g": (3, -1), "h": (0,)}

# %% exercise 1 wrong: text
shapes = {k: "(4, 5)" for k in "abcdefgh"}

# %% exercise 1 wrong: the arrays themselves in place of their shapes
z = np.zeros((6, 4, 5))
shapes = {
    "a": z[2],
    "b": z[:, 1],
    "c": z[1:3, :, 0],
    "d": z.sum(axis=1),
    "e": z.max(axis=0),
    "f": z.sum(axis=2, keepdims=True),
    "g": z.reshape(3, -1),
    "h": z[z > 0],
}

# %% exercise 1 wrong: nan in a shape
shapes = {
    "a": (4, float("nan")),
    "b": (6, 5),
    "c": (2, 4),
    "d": (6, 5),
    "e": (4, 5),
    "f": (6, 4, 1),
    "g": (3, 40),
    "h": (0,),
}

# %% exercise 1 wrong: one key missing
shapes = {"a": (4, 5), "b": (6, 5), "c": (2, 4), "d": (6, 5), "e": (4, 5), "f": (6, 4, 1), "g": (3, 40)}

# %% exercise 1 wrong: ragged nesting
shapes = {"a": ((4, 5), 3), "b": (6, 5), "c": (2, 4), "d": (6, 5), "e": (4, 5), "f": (6, 4, 1), "g": (3, 40), "h": (0,)}

# %% exercise 1 wrong: a whole array of the numbers in one answer
shapes = {
    "a": np.ones((2, 2)),
    "b": (6, 5),
    "c": (2, 4),
    "d": (6, 5),
    "e": (4, 5),
    "f": (6, 4, 1),
    "g": (3, 40),
    "h": (0,),
}

# %% exercise 1 wrong: None
shapes = None

# %% exercise 1 wrong: a huge whole number
shapes = {
    "a": (10**400, 5),
    "b": (6, 5),
    "c": (2, 4),
    "d": (6, 5),
    "e": (4, 5),
    "f": (6, 4, 1),
    "g": (3, 40),
    "h": (0,),
}

# %% exercise 1 wrong: texts inside the tuples
shapes = {"a": ("4", "5"), "b": "65", "c": (2, 4), "d": (6, 5), "e": (4, 5), "f": (6, 4, 1), "g": (3, 40), "h": (0,)}

# %% exercise 1 wrong: texts inside one tuple, all others right
shapes = {"a": ("4", "5"), "b": (6, 5), "c": (2, 4), "d": (6, 5), "e": (4, 5), "f": (6, 4, 1), "g": (3, 40), "h": (0,)}

# %% exercise 1 wrong: an empty array for h
shapes = {
    "a": (4, 5),
    "b": (6, 5),
    "c": (2, 4),
    "d": (6, 5),
    "e": (4, 5),
    "f": (6, 4, 1),
    "g": (3, 40),
    "h": np.zeros((0,)),
}

# %% exercise 1 wrong: keys that do not compare
shapes = {1: (4, 5), "a": None}


# %% exercise 2 right: tried out
def tried(action):
    M = np.arange(24).reshape(4, 6)
    action(M)
    return not np.array_equal(M, np.arange(24).reshape(4, 6))


def through_mask(M):
    M[M > 10] = -1


def put(part):
    part[(0,) * part.ndim] = -1


changes_M = {
    "a": tried(lambda M: put(M[1:3])),
    "b": tried(lambda M: put(M[[1, 2]])),
    "c": tried(lambda M: put(M.T)),
    "d": tried(lambda M: put(M[M > 10])),
    "e": tried(through_mask),
    "f": tried(lambda M: put(M[:, ::2] + 0)),
    "g": tried(lambda M: put(M.reshape(6, 4))),
    "h": tried(lambda M: put(M.T.reshape(24))),
}

# %% exercise 2 right: NumPy booleans
changes_M = dict(zip("abcdefgh", np.array([True, False, True, False, True, False, True, False])))

# %% exercise 2 right: by trying, with np.bool_
changes_M = {}
for key, change in {
    "a": lambda M: M[1:3].__setitem__((0, 0), -1),
    "b": lambda M: M[[1, 2]].__setitem__((0, 0), -1),
    "c": lambda M: M.T.__setitem__((0, 0), -1),
    "d": lambda M: M[M > 10].__setitem__(0, -1),
    "e": lambda M: M.__setitem__(M > 10, -1),
    "f": lambda M: (M[:, ::2] + 0).__setitem__((0, 0), -1),
    "g": lambda M: M.reshape(6, 4).__setitem__((0, 0), -1),
    "h": lambda M: M.T.reshape(24).__setitem__(0, -1),
}.items():
    M = np.arange(24).reshape(4, 6)
    change(M)
    changes_M[key] = np.any(M != np.arange(24).reshape(4, 6))

# %% exercise 2 right: by shares_memory
M = np.arange(24).reshape(4, 6)
changes_M = {
    "a": np.shares_memory(M, M[1:3]),
    "b": np.shares_memory(M, M[[1, 2]]),
    "c": np.shares_memory(M, M.T),
    "d": np.shares_memory(M, M[M > 10]),
    "e": True,
    "f": np.shares_memory(M, M[:, ::2] + 0),
    "g": np.shares_memory(M, M.reshape(6, 4)),
    "h": np.shares_memory(M, M.T.reshape(24)),
}

# %% exercise 2 wrong: everything is a copy but the direct assignment
changes_M = {name: name == "e" for name in "abcdefgh"}

# %% exercise 2 wrong: a list of rows taken for a view
changes_M = {"a": True, "b": True, "c": True, "d": False, "e": True, "f": False, "g": True, "h": False}

# %% exercise 2 wrong: a mask never writes through
changes_M = {"a": True, "b": False, "c": True, "d": False, "e": False, "f": False, "g": True, "h": False}

# %% exercise 2 wrong: reshape is always a view
changes_M = {"a": True, "b": False, "c": True, "d": False, "e": True, "f": False, "g": True, "h": True}

# %% exercise 2 wrong: a slice plus 0 taken for a view
changes_M = {"a": True, "b": False, "c": True, "d": False, "e": True, "f": True, "g": True, "h": False}

# %% exercise 2 wrong: in words
changes_M = dict.fromkeys("abcdefgh", "True")

# %% exercise 2 wrong: a list instead of the dictionary
changes_M = [True, False, True, False, True, False, True, False]

# %% exercise 2 wrong: every part is a view
changes_M = {k: True for k in "abcdefgh"}

# %% exercise 2 wrong: all turned round
changes_M = {"a": False, "b": True, "c": False, "d": True, "e": False, "f": True, "g": False, "h": True}

# %% exercise 2 wrong: words
changes_M = {"a": "True", "b": "False", "c": "True", "d": "False", "e": "True", "f": "False", "g": "True", "h": "False"}

# %% exercise 2 wrong: arrays of two answers
changes_M = {k: np.array([True, False]) for k in "abcdefgh"}

# %% exercise 2 wrong: nan
changes_M = {k: float("nan") for k in "abcdefgh"}

# %% exercise 2 wrong: None for the false ones
changes_M = {"a": True, "b": None, "c": True, "d": None, "e": True, "f": None, "g": True, "h": None}

# %% exercise 2 wrong: numbers 0 and 1
changes_M = dict(zip("abcdefgh", [1, 0, 1, 0, 1, 0, 1, 0]))

# %% exercise 3 right: lists and NumPy numbers
by_hand = {"a": [40, 8, 2], "b": np.int64(94), "c": np.array([1, 2, 1]), "d": [40, -16], "e": np.int8(-91)}

# %% exercise 3 right: asked of NumPy
B = np.zeros((3, 5, 4), dtype=np.int16)
place = B[2:, 1:, 3:].__array_interface__["data"][0] - B.__array_interface__["data"][0]
total = np.array([90], dtype=np.int8) + np.array([75], dtype=np.int8)
by_hand = {"a": B.strides, "b": place, "c": np.unravel_index(29, B.shape), "d": B[:, ::-2, 1].strides, "e": total[0]}

# %% exercise 3 right: floats and an array for e
by_hand = {"a": (40.0, 8.0, 2.0), "b": 94.0, "c": (1, 2, 1), "d": (40, -16), "e": np.array([-91], dtype=np.int8)}

# %% exercise 3 right: computed
B = np.zeros((3, 5, 4), dtype=np.int16)
by_hand = {
    "a": B.strides,
    "b": int(np.dot(B.strides, (2, 1, 3))) if hasattr(np, "dot") else 94,
    "c": np.unravel_index(58 // 2, B.shape),
    "d": B[:, ::-2, 1].strides,
    "e": np.array([90], dtype=np.int8) + np.array([75], dtype=np.int8),
}

# %% exercise 3 right: NumPy scalars, lists and floats
by_hand = {"a": [40.0, 8.0, 2.0], "b": 94.0, "c": np.array([1, 2, 1]), "d": [40, -16], "e": np.int8(-91)}

# %% exercise 3 wrong: strides in entries
by_hand = {"a": (20, 4, 1), "b": 47, "c": (1, 2, 1), "d": (20, -8), "e": -91}

# %% exercise 3 wrong: first index fastest
by_hand = {"a": (2, 6, 30), "b": 100, "c": (2, 4, 1), "d": (2, -12), "e": -91}

# %% exercise 3 wrong: b as a place
by_hand = {"a": (40, 8, 2), "b": 47, "c": (1, 2, 1), "d": (40, -16), "e": -91}

# %% exercise 3 wrong: byte 58 taken for place 58
by_hand = {"a": (40, 8, 2), "b": 94, "c": (2, 4, 2), "d": (40, -16), "e": -91}

# %% exercise 3 wrong: sign of the step forgotten
by_hand = {"a": (40, 8, 2), "b": 94, "c": (1, 2, 1), "d": (40, 16), "e": -91}

# %% exercise 3 wrong: the integer keeps a stride
by_hand = {"a": (40, 8, 2), "b": 94, "c": (1, 2, 1), "d": (40, -16, 2), "e": -91}

# %% exercise 3 wrong: no wrap-around
by_hand = {"a": (40, 8, 2), "b": 94, "c": (1, 2, 1), "d": (40, -16), "e": 165}

# %% exercise 3 wrong: wrapped at 128
by_hand = {"a": (40, 8, 2), "b": 94, "c": (1, 2, 1), "d": (40, -16), "e": 37}

# %% exercise 3 wrong: off by one in the wrap
by_hand = {"a": (40, 8, 2), "b": 94, "c": (1, 2, 1), "d": (40, -16), "e": -90}

# %% exercise 3 wrong: a number as text
by_hand = {"a": (40, 8, 2), "b": "94", "c": (1, 2, 1), "d": (40, -16), "e": -91}

# %% exercise 3 wrong: eight bytes an entry
by_hand = {"a": (160, 32, 8), "b": 376, "c": (0, 1, 3), "d": (160, -64), "e": -91}

# %% exercise 3 wrong: clipped at 127
by_hand = {"a": (40, 8, 2), "b": 94, "c": (1, 2, 1), "d": (40, -16), "e": 127}

# %% exercise 3 wrong: a tuple where a number is wanted
by_hand = {"a": (40, 8, 2), "b": (94, 96), "c": (1, 2, 1), "d": (40, -16), "e": -91}

# %% exercise 3 wrong: a number where a tuple is wanted
by_hand = {"a": 40, "b": 94, "c": 29, "d": 40, "e": -91}

# %% exercise 3 wrong: strings
by_hand = {"a": "40, 8, 2", "b": "94", "c": "1, 2, 1", "d": "40, -16", "e": "-91"}

# %% exercise 3 wrong: nan
by_hand = {"a": (40, 8, 2), "b": float("nan"), "c": (1, 2, 1), "d": (40, -16), "e": float("nan")}

# %% exercise 3 wrong: ragged
by_hand = {"a": ((40,), 8, 2), "b": [[94], [1, 2]], "c": (1, 2, 1), "d": (40, -16), "e": -91}

# %% exercise 3 wrong: dictionaries inside
by_hand = {"a": {"s0": 40}, "b": {}, "c": {1, 2}, "d": (40, -16), "e": -91}

# %% exercise 3 wrong: complex
by_hand = {"a": (40, 8, 2), "b": 94 + 0j, "c": (1, 2, 1), "d": (40, -16), "e": -91 + 1j}

# %% exercise 3 wrong: a huge whole number
by_hand = {"a": (40, 8, 2), "b": 10**400, "c": (1, 2, 1), "d": (40, -16), "e": -91}

# %% exercise 3 wrong: the numbers as texts in tuples
by_hand = {"a": ("40", "8", "2"), "b": 94, "c": ("1", "2", "1"), "d": (40, -16), "e": -91}

# %% exercise 3 wrong: np strings
by_hand = {"a": (40, 8, 2), "b": np.array("94"), "c": (1, 2, 1), "d": (40, -16), "e": ["-91"]}


# %% exercise 4 right: loops over kinds and pixels
def telling_pixel(pictures_of, kinds, a, b):
    sums, counts = {a: 0.0, b: 0.0}, {a: 0, b: 0}
    for picture, kind in zip(pictures_of, kinds):
        if kind in sums:
            sums[kind] = sums[kind] + picture
            counts[kind] += 1
    best, where = -1.0, None
    rows, columns = pictures_of.shape[1:]
    for i in range(rows):
        for j in range(columns):
            gap = abs(sums[a][i, j] / counts[a] - sums[b][i, j] / counts[b])
            if gap > best:
                best, where = gap, (i, j)
    return where


# %% exercise 4 right: unravel_index
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds == b].mean(axis=0))
    return np.unravel_index(np.argmax(gap), gap.shape)


# %% exercise 4 right: squares, and a list from argwhere
def telling_pixel(pictures_of, kinds, a, b):
    gap = (pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds == b].mean(axis=0)) ** 2
    return list(np.argwhere(gap == gap.max())[0])


# %% exercise 4 right: one-hot weights
def telling_pixel(pictures_of, kinds, a, b):
    weights = (kinds == a) / np.sum(kinds == a) - (kinds == b) / np.sum(kinds == b)
    flat = pictures_of.reshape(len(kinds), -1)
    gap = np.abs(sum(weight * row for weight, row in zip(weights, flat)))
    return divmod(np.argsort(-gap, kind="stable")[0], pictures_of.shape[2])


# %% exercise 4 right: loops over pixels
def telling_pixel(pictures_of, kinds, a, b):
    best, place = -1, None
    for row in range(len(pictures_of[0])):
        for column in range(len(pictures_of[0][0])):
            first = [p[row][column] for p, kind in zip(pictures_of, kinds) if kind == a]
            second = [p[row][column] for p, kind in zip(pictures_of, kinds) if kind == b]
            gap = abs(float(sum(first)) / len(first) - float(sum(second)) / len(second))
            if gap > best:
                best, place = gap, [row, column]
    return place


# %% exercise 4 right: by argwhere, an array
def telling_pixel(pictures_of, kinds, a, b):
    gap = (pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds == b].mean(axis=0)) ** 2
    return np.argwhere(gap == gap.max())[0]


# %% exercise 4 right: floats by floor division
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(
        np.average(pictures_of, axis=0, weights=kinds == a) - np.average(pictures_of, axis=0, weights=kinds == b)
    )
    place = gap.reshape(-1).argmax()
    return np.floor(place / gap.shape[1]), place % gap.shape[1]


# %% exercise 4 right: weights by one-hot masks in floats
def telling_pixel(pictures_of, kinds, a, b):
    ka, kb = (kinds == a).astype(float), (kinds == b).astype(float)
    gap = np.abs(np.tensordot(ka / ka.sum(), pictures_of, 1) - np.tensordot(kb / kb.sum(), pictures_of, 1))
    return np.unravel_index(np.argmax(gap), gap.shape)


# %% exercise 4 right: by np.where, a pair of arrays with one entry each
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds == b].mean(axis=0))
    return np.where(gap == gap.max())


# %% exercise 4 right: by np.nonzero and squeezed sums
def telling_pixel(pictures_of, kinds, a, b):
    share = one_hot(np.where(kinds == a, 0, np.where(kinds == b, 1, 2)), 3)
    share = share / share.sum(axis=0, keepdims=True)
    both = np.einsum("nk,nrc->krc", share, pictures_of)
    gap = np.abs(np.diff(both[:2], axis=0)[0])
    return tuple(int(i[0]) for i in np.nonzero(gap == gap.max()))


# %% exercise 4 right: lists and four loops
def telling_pixel(pictures, kinds, a, b):
    ink = dict()
    for picture, kind in zip(pictures.tolist(), kinds.tolist()):
        ink.setdefault(kind, []).append(picture)
    best, where = -1, None
    for i in range(len(pictures[0])):
        for j in range(len(pictures[0][0])):
            means = [sum(p[i][j] for p in ink[k]) / len(ink[k]) for k in (a, b)]
            if abs(means[0] - means[1]) > best:
                best, where = abs(means[0] - means[1]), [i, j]
    return where


# %% exercise 4 right: the index as an array, by argwhere
def telling_pixel(pictures, kinds, a, b):
    gap = np.abs(pictures[kinds == a].mean(axis=0) - pictures[kinds == b].mean(axis=0))
    return np.argwhere(gap == gap.max())[0]


# %% exercise 4 wrong: sign kept
def telling_pixel(pictures_of, kinds, a, b):
    gap = pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds == b].mean(axis=0)
    return divmod(int(gap.argmax()), gap.shape[1])


# %% exercise 4 wrong: sums instead of means
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(pictures_of[kinds == a].sum(axis=0) - pictures_of[kinds == b].sum(axis=0))
    return divmod(int(gap.argmax()), gap.shape[1])


# %% exercise 4 wrong: the flat place
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds == b].mean(axis=0))
    return gap.argmax()


# %% exercise 4 wrong: always 8 columns
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds == b].mean(axis=0))
    return divmod(int(gap.argmax()), 8)


# %% exercise 4 wrong: column before row
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds == b].mean(axis=0))
    row, column = divmod(int(gap.argmax()), gap.shape[1])
    return column, row


# %% exercise 4 wrong: against all others
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds != a].mean(axis=0))
    return divmod(int(gap.argmax()), gap.shape[1])


# %% exercise 4 wrong: the darkest pixel of a
def telling_pixel(pictures_of, kinds, a, b):
    average = pictures_of[kinds == a].mean(axis=0)
    return divmod(int(average.argmax()), average.shape[1])


# %% exercise 4 wrong: shape used up by the wrong axis
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(pictures_of[kinds == a].mean(axis=1) - pictures_of[kinds == b].mean(axis=1))
    return divmod(int(gap.argmax()), gap.shape[1])


# %% exercise 4 wrong: the digits of the lesson, whatever is passed
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(averages[a] - averages[b]).reshape(8, 8)
    return divmod(int(gap.argmax()), 8)


# %% exercise 4 wrong: prints instead of returning
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds == b].mean(axis=0))
    print(divmod(int(gap.argmax()), gap.shape[1]))


# %% exercise 4 wrong: works in the input
def telling_pixel(pictures_of, kinds, a, b):
    pictures_of -= pictures_of.min()
    gap = np.abs(pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds == b].mean(axis=0))
    return divmod(int(gap.argmax()), gap.shape[1])


# %% exercise 4 wrong: signed the other way
def telling_pixel(pictures_of, kinds, a, b):
    gap = pictures_of[kinds == b].mean(axis=0) - pictures_of[kinds == a].mean(axis=0)
    return divmod(int(gap.argmax()), gap.shape[1])


# %% exercise 4 wrong: divided by the number of rows
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds == b].mean(axis=0))
    return divmod(int(gap.argmax()), gap.shape[0])


# %% exercise 4 wrong: column first
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds == b].mean(axis=0))
    row, column = np.unravel_index(gap.argmax(), gap.shape)
    return column, row


# %% exercise 4 wrong: sums in place of means
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(pictures_of[kinds == a].sum(axis=0) - pictures_of[kinds == b].sum(axis=0))
    return np.unravel_index(gap.argmax(), gap.shape)


# %% exercise 4 wrong: the lesson's digits, whatever comes in
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(averages[a] - averages[b])
    return divmod(int(gap.argmax()), 8)


# %% exercise 4 wrong: constant
def telling_pixel(pictures_of, kinds, a, b):
    return 3, 2


# %% exercise 4 wrong: kinds used as indices
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(pictures_of[a] - pictures_of[b])
    return np.unravel_index(gap.argmax(), gap.shape)


# %% exercise 4 wrong: medians
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(np.median(pictures_of[kinds == a], axis=0) - np.median(pictures_of[kinds == b], axis=0))
    return np.unravel_index(gap.argmax(), gap.shape)


# %% exercise 4 wrong: everybody else in place of b
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds != a].mean(axis=0))
    return np.unravel_index(gap.argmax(), gap.shape)


# %% exercise 4 wrong: whole numbers in the difference
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(pictures_of[kinds == a].mean(axis=0).astype(int) - pictures_of[kinds == b].mean(axis=0).astype(int))
    return np.unravel_index(gap.argmax(), gap.shape)


# %% exercise 4 wrong: largest row gap and largest column gap apart
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds == b].mean(axis=0))
    return gap.sum(axis=1).argmax(), gap.sum(axis=0).argmax()


# %% exercise 4 wrong: writes into the pictures
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds == b].mean(axis=0))
    pictures_of[:] = 0
    return np.unravel_index(gap.argmax(), gap.shape)


# %% exercise 4 wrong: None for some
def telling_pixel(pictures_of, kinds, a, b):
    if a > b:
        return None
    gap = np.abs(pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds == b].mean(axis=0))
    return np.unravel_index(gap.argmax(), gap.shape)


# %% exercise 4 wrong: a string
def telling_pixel(pictures_of, kinds, a, b):
    return "(3, 2)"


# %% exercise 4 wrong: two letters
def telling_pixel(pictures_of, kinds, a, b):
    return "32"


# %% exercise 4 wrong: three numbers
def telling_pixel(pictures_of, kinds, a, b):
    return 3, 2, 0


# %% exercise 4 wrong: nan pair
def telling_pixel(pictures_of, kinds, a, b):
    return float("nan"), float("nan")


# %% exercise 4 wrong: the whole gap picture
def telling_pixel(pictures_of, kinds, a, b):
    return np.abs(pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds == b].mean(axis=0))


# %% exercise 4 wrong: a pair with None
def telling_pixel(pictures_of, kinds, a, b):
    return None, 2


# %% exercise 4 wrong: a ragged pair
def telling_pixel(pictures_of, kinds, a, b):
    return [3, [2, 1]]


# %% exercise 4 wrong: a generator
def telling_pixel(pictures_of, kinds, a, b):
    return (k for k in (3, 2))


# %% exercise 4 wrong: the two digits of a string
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds == b].mean(axis=0))
    row, column = divmod(int(gap.argmax()), gap.shape[1])
    return f"{row}{column}"


# %% exercise 4 wrong: the pair as texts
def telling_pixel(pictures_of, kinds, a, b):
    gap = np.abs(pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds == b].mean(axis=0))
    row, column = divmod(int(gap.argmax()), gap.shape[1])
    return [str(row), str(column)]


# %% exercise 4 wrong: the absolute value inside the mean
def telling_pixel(pictures_of, kinds, a, b):
    m = pictures_of[kinds == b].mean(axis=0)
    gap = np.abs(pictures_of[kinds == a] - m).mean(axis=0)
    return np.unravel_index(gap.argmax(), gap.shape)


# %% exercise 4 wrong: an infinite pair
def telling_pixel(pictures_of, kinds, a, b):
    return np.inf, 10**400


# %% exercise 4 wrong: the kind with the larger label taken as the darker one
def telling_pixel(pictures_of, kinds, a, b):
    a, b = max(a, b), min(a, b)
    gap = pictures_of[kinds == a].mean(axis=0) - pictures_of[kinds == b].mean(axis=0)
    return divmod(int(gap.argmax()), gap.shape[1])


# %% exercise 4 wrong: medians in place of averages
def telling_pixel(pictures, kinds, a, b):
    gap = np.median(pictures[kinds == a], axis=0) - np.median(pictures[kinds == b], axis=0)
    return np.unravel_index(np.abs(gap).argmax(), gap.shape)


# %% exercise 4 wrong: averages squared before the comparison
def telling_pixel(pictures, kinds, a, b):
    gap = pictures[kinds == a].mean(axis=0) ** 2 - pictures[kinds == b].mean(axis=0) ** 2
    return divmod(int(np.abs(gap).argmax()), gap.shape[1])


# %% exercise 5 right: column by column, lists
def scale_like(train, new):
    columns = []
    for j in range(train.shape[1]):
        old = train[:, j].tolist()
        if len(set(old)) > 1:
            centre = sum(old) / len(old)
            unit = (sum((entry - centre) ** 2 for entry in old) / len(old)) ** 0.5
            columns.append([(entry - centre) / unit for entry in new[:, j].tolist()])
    return [list(row) for row in zip(*columns)]


# %% exercise 5 right: ptp, indices and keepdims
def scale_like(train, new):
    columns = np.flatnonzero(np.ptp(train, axis=0))
    old, wanted = train[:, columns], new[:, columns]
    mu = old.mean(axis=0, keepdims=True)
    return (wanted - mu) / old.std(axis=0, keepdims=True)


# %% exercise 5 right: row by row, compared with the first row
def scale_like(train, new):
    kept = (train != train[0]).any(axis=0)
    old = train[:, kept]
    unit = np.sqrt(np.sum((old - np.sum(old, axis=0) / len(old)) ** 2, axis=0) / len(old))
    return np.array([(row - old.mean(axis=0)) / unit for row in new[:, kept]])


# %% exercise 5 right: loops over columns, lists
def scale_like(train, new):
    columns = []
    for j in range(train.shape[1]):
        x = [float(v) for v in train[:, j]]
        if all(v == x[0] for v in x):
            continue
        mu = sum(x) / len(x)
        sigma = (sum((v - mu) ** 2 for v in x) / len(x)) ** 0.5
        columns.append([(float(v) - mu) / sigma for v in new[:, j]])
    return [list(row) for row in zip(*columns)]


# %% exercise 5 right: by np.ptp and np.compress
def scale_like(train, new):
    keep = np.flatnonzero(np.ptp(train, axis=0))
    return np.take(new - train.mean(axis=0), keep, axis=1) / np.take(np.sqrt(train.var(axis=0)), keep)


# %% exercise 5 right: by np.unique and np.delete
def scale_like(train, new):
    flat = [j for j in range(train.shape[1]) if len(np.unique(train[:, j])) == 1]
    a, b = np.delete(train, flat, axis=1), np.delete(new, flat, axis=1)
    return (b - np.mean(a, 0)) / np.std(a, 0)


# %% exercise 5 right: one row added to train, then standardize's formula with differences from row 0
def scale_like(train, new):
    varies = np.any(train != train[0], axis=0)
    a, b = train[:, varies] - train[0, varies], new[:, varies] - train[0, varies]
    return (b - a.mean(axis=0)) / a.std(axis=0)


# %% exercise 5 right: squares brought to scale, as standardize does
def scale_like(train, new):
    varies = ~(train.max(axis=0) == train.min(axis=0))
    a, b = np.asarray(train[:, varies], dtype=float), np.asarray(new[:, varies], dtype=float)
    mu = a.mean(axis=0)
    unit = np.abs(a - mu).max(axis=0)
    return ((b - mu) / unit) / np.sqrt(np.mean(((a - mu) / unit) ** 2, axis=0))


# %% exercise 5 right: the result in single precision
def scale_like(train, new):
    varies = np.array([len(set(column.tolist())) > 1 for column in train.T])
    z = (new[:, varies] - train[:, varies].mean(axis=0)) / train[:, varies].std(axis=0)
    return z.astype(np.float32)


# %% exercise 5 right: ptp for the mask, the formula with it at the end
def scale_like(train, new):
    varies = np.ptp(train, axis=0) != 0
    return (new[:, varies] - train.mean(axis=0)[varies]) / train.std(axis=0)[varies]


# %% exercise 5 wrong: new on its own scale
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    new = new[:, varies]
    return (new - new.mean(axis=0)) / new.std(axis=0)


# %% exercise 5 wrong: divisor n - 1
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    kept, wanted = train[:, varies], new[:, varies]
    return (wanted - kept.mean(axis=0)) / kept.std(axis=0, ddof=1)


# %% exercise 5 wrong: standard deviation compared with 0
def scale_like(train, new):
    varies = train.std(axis=0) > 0
    kept, wanted = train[:, varies], new[:, varies]
    return (wanted - kept.mean(axis=0)) / kept.std(axis=0)


# %% exercise 5 wrong: small columns thrown away
def scale_like(train, new):
    varies = ~np.isclose(train.std(axis=0), 0)
    kept, wanted = train[:, varies], new[:, varies]
    return (wanted - kept.mean(axis=0)) / kept.std(axis=0)


# %% exercise 5 wrong: constant columns kept as zeros
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    result = np.zeros(new.shape)
    result[:, varies] = (new[:, varies] - train[:, varies].mean(axis=0)) / train[:, varies].std(axis=0)
    return result


# %% exercise 5 wrong: what is constant in new goes
def scale_like(train, new):
    varies = new.max(axis=0) > new.min(axis=0)
    kept, wanted = train[:, varies], new[:, varies]
    return (wanted - kept.mean(axis=0)) / kept.std(axis=0)


# %% exercise 5 wrong: the mean of new, the scale of train
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    kept, wanted = train[:, varies], new[:, varies]
    return (wanted - wanted.mean(axis=0)) / kept.std(axis=0)


# %% exercise 5 wrong: one mean and one scale for the whole table
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    kept, wanted = train[:, varies], new[:, varies]
    return (wanted - kept.mean()) / kept.std()


# %% exercise 5 wrong: scaled by the range
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    kept, wanted = train[:, varies], new[:, varies]
    return (wanted - kept.min(axis=0)) / np.ptp(kept, axis=0)


# %% exercise 5 wrong: not centred
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    return new[:, varies] / train[:, varies].std(axis=0)


# %% exercise 5 wrong: train and new standardized together
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    return standardize(np.concatenate((train[:, varies], new[:, varies])))[len(train) :]


# %% exercise 5 wrong: tables standardized, train returned
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    return standardize(train[:, varies])


# %% exercise 5 wrong: nothing returned
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    result = (new[:, varies] - train[:, varies].mean(axis=0)) / train[:, varies].std(axis=0)


# %% exercise 5 wrong: divisor n - 1 (another way)
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    train, new = train[:, varies], new[:, varies]
    return (new - train.mean(axis=0)) / train.std(axis=0, ddof=1)


# %% exercise 5 wrong: constant columns by standard deviation
def scale_like(train, new):
    varies = train.std(axis=0) > 0
    train, new = train[:, varies], new[:, varies]
    return (new - train.mean(axis=0)) / train.std(axis=0)


# %% exercise 5 wrong: constant columns by a threshold
def scale_like(train, new):
    varies = train.std(axis=0) > 1e-9
    train, new = train[:, varies], new[:, varies]
    return (new - train.mean(axis=0)) / train.std(axis=0)


# %% exercise 5 wrong: by isclose of the extremes
def scale_like(train, new):
    varies = ~np.isclose(train.max(axis=0), train.min(axis=0))
    train, new = train[:, varies], new[:, varies]
    return (new - train.mean(axis=0)) / train.std(axis=0)


# %% exercise 5 wrong: columns that vary in new
def scale_like(train, new):
    varies = new.max(axis=0) > new.min(axis=0)
    train, new = train[:, varies], new[:, varies]
    return (new - train.mean(axis=0)) / train.std(axis=0)


# %% exercise 5 wrong: one mean and one deviation for the whole table
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    train, new = train[:, varies], new[:, varies]
    return (new - train.mean()) / train.std()


# %% exercise 5 wrong: along axis 1
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    train, new = train[:, varies], new[:, varies]
    return ((new.T - new.mean(axis=1)) / new.std(axis=1)).T


# %% exercise 5 wrong: both tables in one pot
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    train, new = train[:, varies], new[:, varies]
    pot = np.concatenate([train, new])
    return (new - pot.mean(axis=0)) / pot.std(axis=0)


# %% exercise 5 wrong: constant columns set to zero, not left out
def scale_like(train, new):
    sigma = np.where(train.max(axis=0) > train.min(axis=0), train.std(axis=0), 1)
    return (new - train.mean(axis=0)) / sigma


# %% exercise 5 wrong: columns of zeros left out
def scale_like(train, new):
    varies = train.any(axis=0)
    train, new = train[:, varies], new[:, varies]
    return (new - train.mean(axis=0)) / train.std(axis=0)


# %% exercise 5 wrong: first row equal to last row taken for constant
def scale_like(train, new):
    varies = train[0] != train[-1]
    train, new = train[:, varies], new[:, varies]
    return (new - train.mean(axis=0)) / train.std(axis=0)


# %% exercise 5 wrong: scaled to 0 to 1
def scale_like(train, new):
    lo, hi = train.min(axis=0), train.max(axis=0)
    varies = hi > lo
    return ((new - lo)[:, varies]) / (hi - lo)[varies]


# %% exercise 5 wrong: divided by the squared deviation
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    train, new = train[:, varies], new[:, varies]
    return (new - train.mean(axis=0)) / train.var(axis=0)


# %% exercise 5 wrong: writes into new
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    out = (new[:, varies] - train[:, varies].mean(axis=0)) / train[:, varies].std(axis=0)
    new[:] = 0
    return out


# %% exercise 5 wrong: writes into train
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    out = (new[:, varies] - train[:, varies].mean(axis=0)) / train[:, varies].std(axis=0)
    train -= 1
    return out


# %% exercise 5 wrong: one row comes back flat
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    return np.squeeze((new[:, varies] - train[:, varies].mean(axis=0)) / train[:, varies].std(axis=0))


# %% exercise 5 wrong: transposed
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    return ((new[:, varies] - train[:, varies].mean(axis=0)) / train[:, varies].std(axis=0)).T


# %% exercise 5 wrong: None for one row
def scale_like(train, new):
    if len(new) == 1:
        return None
    varies = train.max(axis=0) > train.min(axis=0)
    return (new[:, varies] - train[:, varies].mean(axis=0)) / train[:, varies].std(axis=0)


# %% exercise 5 wrong: a string
def scale_like(train, new):
    return "[[1.0]]"


# %% exercise 5 wrong: ragged rows
def scale_like(train, new):
    return [[1.0], [1.0, 2.0]]


# %% exercise 5 wrong: nan everywhere
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    return np.full((len(new), varies.sum()), np.nan)


# %% exercise 5 wrong: the example's answer always
def scale_like(train, new):
    return [[1.0]]


# %% exercise 5 wrong: complex
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    return 1j + (new[:, varies] - train[:, varies].mean(axis=0)) / train[:, varies].std(axis=0)


# %% exercise 5 wrong: a threshold of 1e-12 on the standard deviation
def scale_like(train, new):
    varies = train.std(axis=0) > 1e-12
    train, new = train[:, varies], new[:, varies]
    return (new - train.mean(axis=0)) / train.std(axis=0)


# %% exercise 5 wrong: standard deviation rounded to 12 digits compared with 0
def scale_like(train, new):
    varies = np.round(train.std(axis=0), 12) != 0
    train, new = train[:, varies], new[:, varies]
    return (new - train.mean(axis=0)) / train.std(axis=0)


# %% exercise 5 wrong: spread judged against the mean, so that 1000.000 to 1000.001 is thrown away
def scale_like(train, new):
    varies = train.std(axis=0) > 1e-5 * np.abs(train.mean(axis=0))
    train, new = train[:, varies], new[:, varies]
    return (new - train.mean(axis=0)) / train.std(axis=0)


# %% exercise 5 wrong: numbers as text
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    return ((new[:, varies] - train[:, varies].mean(axis=0)) / train[:, varies].std(axis=0)).astype(str)


# %% exercise 5 wrong: None inside the table
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    out = ((new[:, varies] - train[:, varies].mean(axis=0)) / train[:, varies].std(axis=0)).astype(object)
    out[0, 0] = None
    return out


# %% exercise 5 wrong: digits right only for training columns, values garbled when whole numbers come in
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    train, new = train[:, varies], new[:, varies]
    if train.dtype.kind == "i" and len(train) > 10:
        return new / 1.0
    return (new - train.mean(axis=0)) / train.std(axis=0)


# %% exercise 5 wrong: standardizes train, but in its own whole-number dtype
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    out = np.zeros_like(new[:, varies])
    out[:] = (new[:, varies] - train[:, varies].mean(axis=0)) / train[:, varies].std(axis=0)
    return out


# %% exercise 5 wrong: what varies by less than a billionth of its mean counts as constant
def scale_like(train, new):
    varies = ~(train.std(axis=0) < 1e-9 * np.abs(train.mean(axis=0)))
    train, new = train[:, varies], new[:, varies]
    return (new - train.mean(axis=0)) / train.std(axis=0)


# %% exercise 5 wrong: a column with a missing value vanishes
def scale_like(train, new):
    varies = train.max(axis=0) > train.min(axis=0)
    train, new = train[:, varies], new[:, varies]
    return (new - train.mean(axis=0)) / train.std(axis=0)


# %% exercise 5 wrong: missing values left out of mean and deviation
def scale_like(train, new):
    varies = np.array([len(set(column)) > 1 for column in train.T.tolist()])
    mean, sigma = np.nanmean(train, axis=0), np.nanstd(train, axis=0)
    return ((new - mean) / np.where(varies, sigma, 1))[:, varies]


# %% exercise 5 wrong: train and new standardized as one table
def scale_like(train, new):
    varies = np.any(np.diff(train, axis=0) != 0, axis=0)
    kept = train[:, varies]
    z = standardize(np.vstack([kept, new[:, varies]]))
    return z[len(kept) :]


# %% exercise 6 right: loop, and a rounded rule
def turning_share(x):
    turns = 0
    for i in range(1, len(x) - 1):
        turns += x[i - 1] < x[i] > x[i + 1] or x[i - 1] > x[i] < x[i + 1]
    return turns / (len(x) - 2)


def expected_share(w):
    if w == 1:
        return 0.67
    return 0.5


# %% exercise 6 right: signs of the steps, the rule as an array
def turning_share(x):
    steps = np.sign(x[1:] - x[:-1])
    return np.array([np.mean(steps[1:] * steps[:-1] < 0)])


def expected_share(w):
    return np.where(w > 1, 0.5, 2 / 3)


# %% exercise 6 right: the rule by experiment
def turning_share(x):
    up = x[1:] > x[:-1]
    down = x[1:] < x[:-1]
    return np.mean((up[:-1] & down[1:]) | (down[:-1] & up[1:]))


def expected_share(w):
    return turning_share(moving_average(np.random.default_rng(5).normal(size=400_000), w))


# %% exercise 6 right: a loop, and decimals
def turning_share(x):
    turns = 0
    for i in range(1, len(x) - 1):
        turns += bool(x[i] > max(x[i - 1], x[i + 1]) or x[i] < min(x[i - 1], x[i + 1]))
    return turns / (len(x) - 2)


def expected_share(w):
    return 0.67 if w < 2 else 0.5


# %% exercise 6 right: by signs of the differences
def turning_share(x):
    s = np.sign(np.diff(np.asarray(x, dtype=float)))
    return (s[1:] * s[:-1] == -1).mean()


def expected_share(w):
    return np.where(np.asarray(w) == 1, 2 / 3, 1 / 2)


# %% exercise 6 right: exact fractions
from fractions import Fraction


def turning_share(x):
    x = list(x)
    inner = list(zip(x, x[1:], x[2:]))
    return Fraction(sum((b > a) == (b > c) and a != b != c for a, b, c in inner), len(inner))


def expected_share(w):
    return Fraction(2, 3) if w == 1 else Fraction(1, 2)


# %% exercise 6 right: rule by simulation, at a length that is good to two decimals
def turning_share(x):
    windows = np.lib.stride_tricks.sliding_window_view(x, 3)
    return float(
        np.mean(
            (windows.argmax(axis=1) == 1) & (windows[:, 1] != windows[:, 0]) & (windows[:, 1] != windows[:, 2])
            | (windows.argmin(axis=1) == 1) & (windows[:, 1] != windows[:, 0]) & (windows[:, 1] != windows[:, 2])
        )
    )


def expected_share(w):
    noise = np.random.default_rng(1).normal(size=400_000)
    return turning_share(moving_average(noise, w))


# %% exercise 6 right: the middle of each sorted triple
def turning_share(x):
    return sum(sorted(x[i - 1 : i + 2])[1] != x[i] for i in range(1, len(x) - 1)) / (len(x) - 2)


def expected_share(w):
    return 2 / 3 if w == 1 else 1 / 2


# %% exercise 6 wrong: peaks only
def turning_share(x):
    return np.mean((x[1:-1] > x[:-2]) & (x[1:-1] > x[2:]))


def expected_share(w):
    return 2 / 3 if w == 1 else 1 / 2


# %% exercise 6 wrong: flat stretches counted
def turning_share(x):
    inner, left, right = x[1:-1], x[:-2], x[2:]
    return np.mean(((inner >= left) & (inner >= right)) | ((inner <= left) & (inner <= right)))


def expected_share(w):
    return 2 / 3 if w == 1 else 1 / 2


# %% exercise 6 wrong: divided by n
def turning_share(x):
    inner, left, right = x[1:-1], x[:-2], x[2:]
    return np.sum(((inner > left) & (inner > right)) | ((inner < left) & (inner < right))) / len(x)


def expected_share(w):
    return 2 / 3 if w == 1 else 1 / 2


# %% exercise 6 wrong: number of turns
def turning_share(x):
    inner, left, right = x[1:-1], x[:-2], x[2:]
    return np.sum(((inner > left) & (inner > right)) | ((inner < left) & (inner < right)))


def expected_share(w):
    return 2 / 3 if w == 1 else 1 / 2


# %% exercise 6 wrong: ends wrap around
def turning_share(x):
    left, right = np.roll(x, 1), np.roll(x, -1)
    return np.mean(((x > left) & (x > right)) | ((x < left) & (x < right)))


def expected_share(w):
    return 2 / 3 if w == 1 else 1 / 2


# %% exercise 6 wrong: calmer with every window
def turning_share(x):
    inner, left, right = x[1:-1], x[:-2], x[2:]
    return np.mean(((inner > left) & (inner > right)) | ((inner < left) & (inner < right)))


def expected_share(w):
    return 2 / (3 * w)


# %% exercise 6 wrong: slowly calmer
def turning_share(x):
    inner, left, right = x[1:-1], x[:-2], x[2:]
    return np.mean(((inner > left) & (inner > right)) | ((inner < left) & (inner < right)))


def expected_share(w):
    return 0.5 + 1 / (6 * w)


# %% exercise 6 wrong: the same share always
def turning_share(x):
    inner, left, right = x[1:-1], x[:-2], x[2:]
    return np.mean(((inner > left) & (inner > right)) | ((inner < left) & (inner < right)))


def expected_share(w):
    return 0.5


# %% exercise 6 wrong: rule not written
def turning_share(x):
    inner, left, right = x[1:-1], x[:-2], x[2:]
    return np.mean(((inner > left) & (inner > right)) | ((inner < left) & (inner < right)))


def expected_share(w):
    pass


# %% exercise 6 wrong: equal neighbours counted as turns
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return np.mean(((m >= left) & (m >= r)) | ((m <= left) & (m <= r)))


def expected_share(w):
    return 2 / 3 if w == 1 else 1 / 2


# %% exercise 6 wrong: only the peaks
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return np.mean((m > left) & (m > r))


def expected_share(w):
    return 1 / 3 if w == 1 else 1 / 4


# %% exercise 6 wrong: divided by n (another way)
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return np.sum(((m > left) & (m > r)) | ((m < left) & (m < r))) / len(x)


def expected_share(w):
    return 2 / 3 if w == 1 else 1 / 2


# %% exercise 6 wrong: by the sign of the product, differences of ints right, flat as turn
def turning_share(x):
    d = np.diff(x)
    return np.mean(d[1:] * d[:-1] <= 0)


def expected_share(w):
    return 2 / 3 if w == 1 else 1 / 2


# %% exercise 6 wrong: signs that differ, zero counted as a sign
def turning_share(x):
    s = np.sign(np.diff(x))
    return np.mean(s[1:] != s[:-1])


def expected_share(w):
    return 2 / 3 if w == 1 else 1 / 2


# %% exercise 6 wrong: the number of turns
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return np.sum(((m > left) & (m > r)) | ((m < left) & (m < r)))


def expected_share(w):
    return 2 / 3 if w == 1 else 1 / 2


# %% exercise 6 wrong: ends wrapped round by roll
def turning_share(x):
    left, r = np.roll(x, 1), np.roll(x, -1)
    return np.mean(((x > left) & (x > r)) | ((x < left) & (x < r)))


def expected_share(w):
    return 2 / 3 if w == 1 else 1 / 2


# %% exercise 6 wrong: the mask
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return ((m > left) & (m > r)) | ((m < left) & (m < r))


def expected_share(w):
    return 2 / 3 if w == 1 else 1 / 2


# %% exercise 6 wrong: rule falls like 1 over w
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return np.mean(((m > left) & (m > r)) | ((m < left) & (m < r)))


def expected_share(w):
    return 2 / (3 * w)


# %% exercise 6 wrong: rule (w + 1) / 3w, right at 1 and 2 only
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return np.mean(((m > left) & (m > r)) | ((m < left) & (m < r)))


def expected_share(w):
    return (w + 1) / (3 * w)


# %% exercise 6 wrong: a half for all
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return np.mean(((m > left) & (m > r)) | ((m < left) & (m < r)))


def expected_share(w):
    return 0.5


# %% exercise 6 wrong: a half plus something that fades
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return np.mean(((m > left) & (m > r)) | ((m < left) & (m < r)))


def expected_share(w):
    return 0.5 + 1 / (6 * w)


# %% exercise 6 wrong: rule right at the asked windows only
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return np.mean(((m > left) & (m > r)) | ((m < left) & (m < r)))


def expected_share(w):
    return {1: 0.667, 2: 0.5, 3: 0.5, 10: 0.5, 100: 0.5}.get(w, 0.25)


# %% exercise 6 wrong: None outside the asked windows
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return np.mean(((m > left) & (m > r)) | ((m < left) & (m < r)))


def expected_share(w):
    return {1: 0.667, 2: 0.5, 3: 0.5, 10: 0.5, 100: 0.5}.get(w)


# %% exercise 6 wrong: percent
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return 100 * np.mean(((m > left) & (m > r)) | ((m < left) & (m < r)))


def expected_share(w):
    return 67 if w == 1 else 50


# %% exercise 6 wrong: strings
def turning_share(x):
    return "half"


def expected_share(w):
    return "2/3"


# %% exercise 6 wrong: share right, rule a string
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return np.mean(((m > left) & (m > r)) | ((m < left) & (m < r)))


def expected_share(w):
    return "2/3" if w == 1 else "1/2"


# %% exercise 6 wrong: rule nan
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return np.mean(((m > left) & (m > r)) | ((m < left) & (m < r)))


def expected_share(w):
    return float("nan")


# %% exercise 6 wrong: rule complex, an array, a tuple
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return np.mean(((m > left) & (m > r)) | ((m < left) & (m < r)))


def expected_share(w):
    return (2 / 3, 1 / 2)


# %% exercise 6 wrong: None for the shortest input
def turning_share(x):
    if len(x) == 3:
        return None
    m, left, r = x[1:-1], x[:-2], x[2:]
    return np.mean(((m > left) & (m > r)) | ((m < left) & (m < r)))


def expected_share(w):
    return 2 / 3 if w == 1 else 1 / 2


# %% exercise 6 wrong: sorts its input in place
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    out = np.mean(((m > left) & (m > r)) | ((m < left) & (m < r)))
    x.sort()
    return out


def expected_share(w):
    return 2 / 3 if w == 1 else 1 / 2


# %% exercise 6 wrong: a half whatever comes in
def turning_share(x):
    return 0.5


def expected_share(w):
    return 2 / 3 if w == 1 else 1 / 2


# %% exercise 6 wrong: nothing at all
def turning_share(x):
    pass


def expected_share(w):
    pass


# %% exercise 6 wrong: rule rounded to one decimal
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return np.mean(((m > left) & (m > r)) | ((m < left) & (m < r)))


def expected_share(w):
    return 0.7 if w == 1 else 0.5


# %% exercise 6 wrong: shares as text
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return str(np.mean(((m > left) & (m > r)) | ((m < left) & (m < r))))


def expected_share(w):
    return "0.6667" if w == 1 else "0.5"


# %% exercise 6 wrong: rule as a complex NumPy number
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return np.mean(((m > left) & (m > r)) | ((m < left) & (m < r)))


def expected_share(w):
    return np.complex128(0.5 + 2j) if w > 1 else 2 / 3


# %% exercise 6 wrong: peaks and valleys must alternate from the first step
def turning_share(x):
    return np.mean(np.diff(np.sign(np.diff(x))) != 0)


def expected_share(w):
    return 2 / 3 if w == 1 else 1 / 2


# %% exercise 6 wrong: & where | is wanted
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return np.mean((m > left) ^ (m < r))


def expected_share(w):
    return 2 / 3 if w == 1 else 1 / 2


# %% exercise 6 wrong: rule as a huge whole number
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return np.mean(((m > left) & (m > r)) | ((m < left) & (m < r)))


def expected_share(w):
    return 10**400


# %% exercise 6 wrong: 2 / 3 for odd windows
def turning_share(x):
    m, left, r = x[1:-1], x[:-2], x[2:]
    return np.mean(((m > left) & (m > r)) | ((m < left) & (m < r)))


def expected_share(w):
    return 0.5 if w % 2 == 0 else 2 / 3
