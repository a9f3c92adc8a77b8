# Answers to the exercises of 01-linear-algebra/03-dot-product.ipynb, as a learner might give them.

# %% exercise 1 wrong: everything true
answers = {"a": True, "b": True, "c": True, "d": True, "e": True}

# %% exercise 1 wrong: cancels the vector in b
answers = {"a": False, "b": True, "c": True, "d": False, "e": True}

# %% exercise 1 wrong: cosine taken for the angle in d
answers = {"a": False, "b": False, "c": True, "d": True, "e": True}

# %% exercise 1 wrong: only some answered
answers = {"a": False, "b": False, "c": True, "d": None, "e": None}

# %% exercise 1 wrong: answered in words
answers = {"a": "False", "b": "False", "c": "True", "d": "False", "e": "True"}

# %% exercise 1 wrong: e with the sign turned
answers = {"a": False, "b": False, "c": True, "d": False, "e": False}

# %% exercise 1 wrong: a list
answers = [False, False, True, False, True]

# %% exercise 1 wrong: one key lost
answers = {"a": False, "b": False, "c": True, "d": False}

# %% exercise 1 wrong: arrays where truth values are wanted
answers = {key: np.array([True, False]) for key in "abcde"}

# %% exercise 1 wrong: nothing at all
answers = None

# %% exercise 1 wrong: not a number
answers = {"a": float("nan"), "b": False, "c": True, "d": False, "e": True}

# %% exercise 1 wrong: zeros and ones
answers = {"a": 0, "b": 0, "c": 1, "d": 0, "e": 1}

# %% exercise 1 wrong: unhashable
answers = [[1], [2, 3]]

# %% exercise 1 right: computed
answers = {name: np.bool_(name in ("c", "e")) for name in "abcde"}

# %% exercise 1 right: NumPy booleans
answers = {"a": np.False_, "b": np.bool_(False), "c": np.True_, "d": np.bool_(0.9 > 1), "e": np.bool_(True)}

# %% exercise 2 wrong: lengths subtracted
sideways = 13 - 5

# %% exercise 2 wrong: root forgotten
sideways = 13**2 - 5**2

# %% exercise 2 wrong: hypotenuse taken for a leg
sideways = np.sqrt(13**2 + 5**2)

# %% exercise 2 wrong: a text
sideways = "12"

# %% exercise 2 wrong: Pythagoras the other way
sideways = (13**2 + 5**2) ** 0.5

# %% exercise 2 wrong: squared length
sideways = 144

# %% exercise 2 wrong: the cosine
sideways = 5 / 13

# %% exercise 2 wrong: an array of twos
sideways = np.array([12.0, 12.0])

# %% exercise 2 wrong: a vector
sideways = (5, 12)

# %% exercise 2 wrong: nan
sideways = float("nan")

# %% exercise 2 wrong: minus
sideways = -12

# %% exercise 2 wrong: ragged
sideways = [[1], [2, 3]]

# %% exercise 2 right: by the angle
sideways = 13 * np.sin(np.arccos(5 / 13))

# %% exercise 2 right: with a runway along the first axis
w = np.array([5.0, 12.0])
sideways = w[1]

# %% exercise 2 right: with split lengths in an array of no dimensions
sideways = np.sqrt(np.array(13**2 - 5**2))

# %% exercise 2 right: whole number from int
sideways = np.int32(12)

# %% exercise 3 wrong: in radians
def angle(u, v):
    cosine = u @ v / (np.linalg.norm(u) * np.linalg.norm(v))
    return np.arccos(np.clip(cosine, -1, 1))

# %% exercise 3 wrong: not clipped
def angle(u, v):
    with np.errstate(invalid="ignore"):
        return np.degrees(np.arccos(u @ v / (np.linalg.norm(u) * np.linalg.norm(v))))

# %% exercise 3 wrong: lengths forgotten
def angle(u, v):
    return np.degrees(np.arccos(np.clip(u @ v, -1, 1)))

# %% exercise 3 wrong: always acute
def angle(u, v):
    cosine = abs(u @ v) / (np.linalg.norm(u) * np.linalg.norm(v))
    return np.degrees(np.arccos(np.clip(cosine, -1, 1)))

# %% exercise 3 wrong: of directions in the plane only
def angle(u, v):
    difference = np.degrees(np.arctan2(u[1], u[0]) - np.arctan2(v[1], v[0]))
    return abs((difference + 180) % 360 - 180)

# %% exercise 3 wrong: the cosine itself
def angle(u, v):
    return u @ v / np.sqrt((u @ u) * (v @ v))

# %% exercise 3 wrong: returns nothing for some pairs
def angle(u, v):
    cosine = u @ v / (np.linalg.norm(u) * np.linalg.norm(v))
    if -1 <= cosine <= 1:
        return np.degrees(np.arccos(cosine))

# %% exercise 3 wrong: sine in place of cosine, so obtuse angles fold over
def angle(u, v):
    c = np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1)
    return np.degrees(np.arcsin(np.sqrt(1 - c**2)))

# %% exercise 3 wrong: only for the plane
def angle(u, v):
    return abs(np.degrees(np.arctan2(v[1], v[0]) - np.arctan2(u[1], u[0])))

# %% exercise 3 wrong: one length forgotten
def angle(u, v):
    return np.degrees(np.arccos(np.clip(u @ v / np.linalg.norm(u), -1, 1)))

# %% exercise 3 wrong: nan swept to zero, even for opposite vectors
def angle(u, v):
    return float(np.nan_to_num(np.degrees(np.arccos(u @ v / (np.linalg.norm(u) * np.linalg.norm(v))))))

# %% exercise 3 wrong: cosine made positive
def angle(u, v):
    return np.degrees(np.arccos(np.clip(abs(u @ v) / (np.linalg.norm(u) * np.linalg.norm(v)), 0, 1)))

# %% exercise 3 wrong: rounded to whole degrees
def angle(u, v):
    return round(np.degrees(np.arccos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1))))

# %% exercise 3 wrong: printed
def angle(u, v):
    print(np.degrees(np.arccos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1))))

# %% exercise 3 wrong: text
def angle(u, v):
    return "45"

# %% exercise 3 wrong: nan
def angle(u, v):
    return float("nan")

# %% exercise 3 wrong: array, one angle for each entry
def angle(u, v):
    return np.degrees(np.arccos(np.clip(u * v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1)))

# %% exercise 3 wrong: clipped a little too far, so that exactly opposite is not 180
def angle(u, v):
    return np.degrees(np.arccos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -0.99, 0.99)))

# %% exercise 3 wrong: clipped from 0 to 1
def angle(u, v):
    return np.degrees(np.arccos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), 0, 1)))

# %% exercise 3 wrong: None when the angle is blunt
def angle(u, v):
    if u @ v >= 0:
        return np.degrees(np.arccos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1)))

# %% exercise 3 wrong: changes its input
def angle(u, v):
    u /= np.linalg.norm(u)
    v /= np.linalg.norm(v)
    return np.degrees(np.arccos(np.clip(u @ v, -1, 1)))

# %% exercise 3 wrong: ragged
def angle(u, v):
    return [[1], [2, 3]]

# %% exercise 3 right: by atan2 of the leftover and the shadow
def angle(u, v):
    v_hat = v / np.linalg.norm(v)
    leftover = u - (u @ v_hat) * v_hat
    return np.degrees(np.arctan2(np.linalg.norm(leftover), u @ v_hat))

# %% exercise 3 right: by half-angles, from sum and difference
def angle(u, v):
    a, b = u / np.linalg.norm(u), v / np.linalg.norm(v)
    return 2 * np.degrees(np.arctan2(np.linalg.norm(a - b), np.linalg.norm(a + b)))

# %% exercise 3 right: with the lesson's own functions and plain Python
def angle(u, v):
    cosine = min(1.0, max(-1.0, cosine_similarity(u, v)))
    return float(np.arccos(cosine)) * 180 / np.pi

# %% exercise 3 right: law of cosines
def angle(u, v):
    a, b, c = np.linalg.norm(u), np.linalg.norm(v), np.linalg.norm(np.subtract(u, v))
    return float(np.degrees(np.arccos(max(-1.0, min(1.0, (a * a + b * b - c * c) / (2 * a * b))))))

# %% exercise 3 right: math module and loops
def angle(u, v):
    import math
    products = sum(float(x) * float(y) for x, y in zip(u, v))
    cosine = products / math.sqrt(sum(float(x) ** 2 for x in u) * sum(float(y) ** 2 for y in v))
    return math.degrees(math.acos(max(-1, min(1, cosine))))

# %% exercise 3 right: the lesson's own function
def angle(u, v):
    return np.rad2deg(np.arccos(np.clip(cosine_similarity(u, v), -1, 1)))

# %% exercise 3 right: atan2 of the leftover and the shadow
def angle(u, v):
    along = project(u, v)
    return np.degrees(np.arctan2(np.linalg.norm(u - along), dot(u, v) / norm(v)))

# %% exercise 3 right: an array of no dimensions
def angle(u, v):
    return np.asarray(np.degrees(np.arccos(np.clip(cosine_similarity(u, v), -1, 1))))

# %% exercise 3 right: single precision
def angle(u, v):
    u, v = u.astype(np.float32), v.astype(np.float32)
    return np.degrees(np.arccos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1)))

# %% exercise 4 wrong: divided by the length once
def split(u, v):
    along = (u @ v) / np.linalg.norm(v) * v
    return along, u - along

# %% exercise 4 wrong: divided by u
def split(u, v):
    along = (u @ v) / (u @ u) * v
    return along, u - along

# %% exercise 4 wrong: the other way round
def split(u, v):
    along = (u @ v) / (v @ v) * v
    return u - along, along

# %% exercise 4 wrong: shadow as a number
def split(u, v):
    shadow = (u @ v) / np.linalg.norm(v)
    return shadow, u - shadow

# %% exercise 4 wrong: one array only
def split(u, v):
    return (u @ v) / (v @ v) * v

# %% exercise 4 wrong: a number
def split(u, v):
    return u @ v

# %% exercise 4 wrong: u changed
def split(u, v):
    along = (u @ v) / (v @ v) * v
    u[:] = u - along
    return along, u

# %% exercise 4 wrong: divided by the length, not by the square
def split(u, v):
    along = u @ v / np.linalg.norm(v) * v
    return along, u - along

# %% exercise 4 wrong: v on u
def split(u, v):
    along = u @ v / (u @ u) * u
    return along, v - along

# %% exercise 4 wrong: order turned
def split(u, v):
    along = u @ v / (v @ v) * v
    return u - along, along

# %% exercise 4 wrong: only for v of length 1
def split(u, v):
    along = (u @ v) * v
    return along, u - along

# %% exercise 4 wrong: lengths in place of vectors
def split(u, v):
    s = u @ v / np.linalg.norm(v)
    return s, np.sqrt(u @ u - s**2)

# %% exercise 4 wrong: shadow never backward
def split(u, v):
    along = abs(u @ v) / (v @ v) * v
    return along, u - along

# %% exercise 4 wrong: whole-number division
def split(u, v):
    along = (u @ v) // (v @ v) * v
    return along, u - along

# %% exercise 4 wrong: only one part
def split(u, v):
    return u @ v / (v @ v) * v

# %% exercise 4 wrong: leftover with the sign turned
def split(u, v):
    along = u @ v / (v @ v) * v
    return along, along - u

# %% exercise 4 wrong: nothing returned
def split(u, v):
    along = u @ v / (v @ v) * v
    u - along

# %% exercise 4 wrong: text
def split(u, v):
    return "ab"

# %% exercise 4 wrong: three parts
def split(u, v):
    along = u @ v / (v @ v) * v
    return along, u - along, u

# %% exercise 4 wrong: any split that adds up
def split(u, v):
    return u / 2, u / 2

# %% exercise 4 wrong: all of u is left over, which adds up
def split(u, v):
    return 0 * u, u

# %% exercise 4 wrong: columns
def split(u, v):
    along = u @ v / (v @ v) * v
    return along[:, None], (u - along)[:, None]

# %% exercise 4 wrong: nan
def split(u, v):
    return u * np.nan, u * np.nan

# %% exercise 4 wrong: u is overwritten
def split(u, v):
    along = u @ v / (v @ v) * v
    u -= along
    return along, u

# %% exercise 4 wrong: only the plane, leftover by turning v
def split(u, v):
    along = u @ v / (v @ v) * v
    side = np.array([-v[1], v[0]])
    return along, u @ side / (side @ side) * side

# %% exercise 4 wrong: a dictionary
def split(u, v):
    along = u @ v / (v @ v) * v
    return {"along": along, "leftover": u - along}

# %% exercise 4 wrong: whole numbers kept
def split(u, v):
    along = np.zeros_like(u)
    along[:] = u @ v / (v @ v) * v
    return along, u - along

# %% exercise 4 wrong: nothing where the shadow falls backward
def split(u, v):
    if u @ v >= 0:
        along = u @ v / (v @ v) * v
        return along, u - along

# %% exercise 4 wrong: one part missing
def split(u, v):
    return u @ v / (v @ v) * v, None

# %% exercise 4 wrong: ragged
def split(u, v):
    return [[1.0] * 5, [1.0] * 4]

# %% exercise 4 wrong: ragged inside the first part
def split(u, v):
    return [[1], [2, 3]], u

# %% exercise 4 right: with the unit vector
def split(u, v):
    v_hat = v / np.linalg.norm(v)
    along = np.outer(v_hat, v_hat) @ u
    return [along, u - along]

# %% exercise 4 right: by loops and lists
def split(u, v):
    c = sum(a * b for a, b in zip(u, v)) / sum(b * b for b in v)
    along = [c * b for b in v]
    return along, [a - p for a, p in zip(u, along)]

# %% exercise 4 right: with project
def split(u, v):
    return np.array([project(u, v), u - project(u, v)])

# %% exercise 4 right: lists
def split(u, v):
    c = sum(a * b for a, b in zip(u, v)) / sum(b * b for b in v)
    return [c * b for b in v], [a - c * b for a, b in zip(u, v)]

# %% exercise 4 right: one array with two rows
def split(u, v):
    along = np.outer(v, v) @ u / np.dot(v, v)
    return np.stack([along, u - along])

# %% exercise 4 right: least squares
def split(u, v):
    c = np.linalg.lstsq(np.asarray(v, float)[:, None], np.asarray(u, float), rcond=None)[0]
    return c * v, u - c * v

# %% exercise 4 right: the lesson's own project, in a list
def split(u, v):
    return [project(u, v), u - project(u, v)]

# %% exercise 4 right: unit vector first
def split(u, v):
    unit = v / np.linalg.norm(v)
    along = (unit @ u) * unit
    return along, u - along

# %% exercise 4 right: single precision
def split(u, v):
    u, v = u.astype(np.float32), v.astype(np.float32)
    along = u @ v / (v @ v) * v
    return along, u - along

# %% exercise 4 right: a generator's tuple of exact fractions turned to floats
def split(u, v):
    from fractions import Fraction
    a, b = [[Fraction(float(x)) for x in w] for w in (u, v)]
    c = sum(x * y for x, y in zip(a, b)) / sum(y * y for y in b)
    return tuple(float(c * y) for y in b), tuple(float(x - c * y) for x, y in zip(a, b))

# %% exercise 5 wrong: plain dot products
def search(matrix, query, k):
    return np.argsort(-(matrix @ query), kind="stable")[:k]

# %% exercise 5 wrong: nan for the row of zeros
def search(matrix, query, k):
    with np.errstate(invalid="ignore"):
        scores = matrix @ query / np.linalg.norm(matrix, axis=1)
    return np.argsort(scores, kind="stable")[::-1][:k]

# %% exercise 5 wrong: lengths of columns
def search(matrix, query, k):
    scores = matrix / np.linalg.norm(matrix, axis=0) @ query
    return np.argsort(-scores, kind="stable")[:k]

# %% exercise 5 wrong: worst first
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    scores = matrix @ query / np.where(lengths > 0, lengths, 1)
    return np.argsort(scores, kind="stable")[:k]

# %% exercise 5 wrong: reversed, so equals come backward
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    scores = matrix @ query / np.where(lengths > 0, lengths, 1)
    return np.argsort(scores, kind="stable")[::-1][:k]

# %% exercise 5 wrong: absolute values
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    scores = np.abs(matrix @ query) / np.where(lengths > 0, lengths, 1)
    return np.argsort(-scores, kind="stable")[:k]

# %% exercise 5 wrong: the scores, not the indices
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    scores = matrix @ query / np.where(lengths > 0, lengths, 1)
    return np.sort(scores, kind="stable")[::-1][:k]

# %% exercise 5 wrong: k ignored
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    scores = matrix @ query / np.where(lengths > 0, lengths, 1)
    return np.argsort(-scores, kind="stable")

# %% exercise 5 wrong: zero rows left out
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    kept = matrix[lengths > 0]
    return np.argsort(-(kept @ query) / np.linalg.norm(kept, axis=1), kind="stable")[:k]

# %% exercise 5 wrong: zero row gives nan
def search(matrix, query, k):
    scores = matrix @ query / np.linalg.norm(matrix, axis=1)
    return np.argsort(-scores, kind="stable")[:k]

# %% exercise 5 wrong: reversed ascending order, larger index first among equals
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    return np.argsort(matrix @ query / np.where(lengths == 0, 1, lengths), kind="stable")[::-1][:k]

# %% exercise 5 wrong: the best set, in the order of the rows
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    return np.sort(np.argsort(-(matrix @ query) / np.where(lengths == 0, 1, lengths), kind="stable")[:k])

# %% exercise 5 wrong: zero row last, below negative cosines
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    scores = np.where(lengths == 0, -2, matrix @ query / np.where(lengths == 0, 1, lengths))
    return np.argsort(-scores, kind="stable")[:k]

# %% exercise 5 wrong: sign thrown away
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    return np.argsort(-abs(matrix @ query) / np.where(lengths == 0, 1, lengths), kind="stable")[:k]

# %% exercise 5 wrong: the cosines in place of the indices
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    scores = matrix @ query / np.where(lengths == 0, 1, lengths) / np.linalg.norm(query)
    return np.sort(scores)[::-1][:k]

# %% exercise 5 wrong: the first hit skipped, as in the lesson
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    return np.argsort(-(matrix @ query) / np.where(lengths == 0, 1, lengths), kind="stable")[1:k + 1]

# %% exercise 5 wrong: distance
def search(matrix, query, k):
    return np.argsort(np.linalg.norm(matrix - query, axis=1), kind="stable")[:k]

# %% exercise 5 wrong: nothing returned
def search(matrix, query, k):
    np.argsort(-(matrix @ query))

# %% exercise 5 wrong: text
def search(matrix, query, k):
    return "0"

# %% exercise 5 wrong: one number
def search(matrix, query, k):
    return 0

# %% exercise 5 wrong: column
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    return np.argsort(-(matrix @ query) / np.where(lengths == 0, 1, lengths), kind="stable")[:k, None]

# %% exercise 5 wrong: always all rows
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    return np.argsort(-(matrix @ query) / np.where(lengths == 0, 1, lengths), kind="stable")

# %% exercise 5 wrong: always five
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    return np.argsort(-(matrix @ query) / np.where(lengths == 0, 1, lengths), kind="stable")[:5]

# %% exercise 5 wrong: matrix overwritten
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1, keepdims=True)
    lengths[lengths == 0] = 1
    matrix /= lengths
    return np.argsort(-(matrix @ query), kind="stable")[:k]

# %% exercise 5 wrong: nan
def search(matrix, query, k):
    return np.full(k, np.nan)

# %% exercise 5 wrong: a small number added to every length
def search(matrix, query, k):
    return np.argsort(-(matrix @ query) / (np.linalg.norm(matrix, axis=1) + 1), kind="stable")[:k]

# %% exercise 5 wrong: nothing for a list longer than three
def search(matrix, query, k):
    if k <= 3:
        lengths = np.linalg.norm(matrix, axis=1)
        return np.argsort(-(matrix @ query) / np.where(lengths > 0, lengths, 1), kind="stable")[:k]

# %% exercise 5 wrong: truth values, one for each row
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    order = np.argsort(-(matrix @ query) / np.where(lengths > 0, lengths, 1), kind="stable")
    return np.isin(np.arange(k), order[:k])

# %% exercise 5 wrong: rows in place of their indices
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    return matrix[np.argsort(-(matrix @ query) / np.where(lengths > 0, lengths, 1), kind="stable")[:k]]

# %% exercise 5 wrong: one index and nothing else
def search(matrix, query, k):
    return [1] + [None] * (k - 1)

# %% exercise 5 wrong: zero rows get a tiny length, so 0 / tiny is fine, but short rows are thought to be zero
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    scores = np.where(lengths < 0.1, 0, matrix @ query / np.where(lengths < 0.1, 1, lengths))
    return np.argsort(-scores, kind="stable")[:k]

# %% exercise 5 wrong: not sorted stably, ties reversed by a sort of pairs
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    scores = matrix @ query / np.where(lengths > 0, lengths, 1)
    return [i for s, i in sorted(zip(scores, range(len(scores))), reverse=True)][:k]

# %% exercise 5 wrong: ragged
def search(matrix, query, k):
    return [[1], [2, 3], 4]

# %% exercise 5 right: sorted by a key
def search(matrix, query, k):
    def score(i):
        length = np.sqrt(matrix[i] @ matrix[i])
        return round(matrix[i] @ query / length, 10) if length else 0.0

    return sorted(range(len(matrix)), key=lambda i: (-score(i), i))[:k]

# %% exercise 5 right: by nan_to_num
def search(matrix, query, k):
    with np.errstate(invalid="ignore"):
        cosines = matrix @ query / np.linalg.norm(matrix, axis=1) / np.linalg.norm(query)
    return np.lexsort((np.arange(len(matrix)), -np.nan_to_num(cosines).round(9)))[:k]

# %% exercise 5 right: a loop over the rows
def search(matrix, query, k):
    scores = []
    for row in matrix:
        length = np.linalg.norm(row)
        scores.append(row @ query / length if length else 0.0)
    return np.argsort(-np.array(scores), kind="stable")[:k]

# %% exercise 5 right: list
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    return list(np.argsort(-(matrix @ query) / np.where(lengths == 0, 1, lengths), kind="stable")[:k])

# %% exercise 5 right: einsum, safe division and lexsort
def search(matrix, query, k):
    lengths = np.sqrt(np.einsum("ij,ij->i", matrix, matrix))
    scores = np.divide(matrix @ query, lengths, out=np.zeros(len(matrix)), where=lengths > 0)
    return np.lexsort((np.arange(len(scores)), -scores))[:k]

# %% exercise 5 right: nan replaced, under errstate
def search(matrix, query, k):
    with np.errstate(invalid="ignore", divide="ignore"):
        scores = np.nan_to_num(matrix @ query / np.linalg.norm(matrix, axis=1) / np.linalg.norm(query))
    return np.argsort(-scores, kind="stable")[:k].tolist()

# %% exercise 5 right: rows scaled first
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1, keepdims=True)
    units = matrix / np.where(lengths > 0, lengths, 1)
    return np.argsort(-(units @ (query / np.linalg.norm(query))), kind="stable")[:k]

# %% exercise 5 right: nan replaced, warnings shown
def search(matrix, query, k):
    scores = np.nan_to_num(matrix @ query / (np.linalg.norm(matrix, axis=1) * np.linalg.norm(query)))
    return np.argsort(-scores, kind="stable")[:k]

# %% exercise 5 right: squared cosine with its sign
def search(matrix, query, k):
    dots, squares = matrix @ query, (matrix * matrix).sum(axis=1)
    scores = dots * abs(dots) / np.where(squares == 0, 1, squares)
    return np.argsort(-scores, kind="stable")[:k]

# %% exercise 5 right: a small floor under the lengths
def search(matrix, query, k):
    lengths = np.maximum(np.linalg.norm(matrix, axis=1), 1e-300)
    return np.argsort(-(matrix @ query) / lengths, kind="stable")[:k]

# %% exercise 5 right: as floats that are whole
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    return np.argsort(-(matrix @ query) / np.where(lengths > 0, lengths, 1), kind="stable")[:k].astype(float)

# %% exercise 6 wrong: proportional to d
def dot_products(d, n, rng):
    q, k = rng.normal(size=(2, n, d))
    return np.sum(q * k, axis=1)


def typical_size(d):
    return d

# %% exercise 6 wrong: summed along the wrong axis
def dot_products(d, n, rng):
    q, k = rng.normal(size=(2, n, d))
    return np.sum(q * k, axis=0)


def typical_size(d):
    return np.sqrt(d)

# %% exercise 6 wrong: own generator
def dot_products(d, n, rng):
    q, k = np.random.default_rng(0).normal(size=(2, n, d))
    return np.sum(q * k, axis=1)


def typical_size(d):
    return np.sqrt(d)

# %% exercise 6 wrong: one vector with itself
def dot_products(d, n, rng):
    q = rng.normal(size=(n, d))
    return np.sum(q * q, axis=1)


def typical_size(d):
    return np.sqrt(d)

# %% exercise 6 wrong: uniform entries
def dot_products(d, n, rng):
    q, k = rng.uniform(-np.sqrt(3), np.sqrt(3), size=(2, n, d))
    return np.sum(q * k, axis=1)


def typical_size(d):
    return np.sqrt(d)

# %% exercise 6 wrong: one query for all
def dot_products(d, n, rng):
    q, k = rng.normal(size=d), rng.normal(size=(n, d))
    return k @ q


def typical_size(d):
    return np.sqrt(d)

# %% exercise 6 wrong: d in place of its root
def dot_products(d, n, rng):
    return (rng.normal(size=(n, d)) * rng.normal(size=(n, d))).sum(axis=1)


def typical_size(d):
    return d

# %% exercise 6 wrong: wrong axis
def dot_products(d, n, rng):
    return (rng.normal(size=(n, d)) * rng.normal(size=(n, d))).sum(axis=0)


def typical_size(d):
    return d**0.5

# %% exercise 6 wrong: each vector with itself
def dot_products(d, n, rng):
    q = rng.normal(size=(n, d))
    return (q * q).sum(axis=1)


def typical_size(d):
    return d**0.5

# %% exercise 6 wrong: every pair, a table
def dot_products(d, n, rng):
    return rng.normal(size=(n, d)) @ rng.normal(size=(n, d)).T


def typical_size(d):
    return d**0.5

# %% exercise 6 wrong: random numbers from 0 to 1
def dot_products(d, n, rng):
    return (rng.random((n, d)) * rng.random((n, d))).sum(axis=1)


def typical_size(d):
    return d**0.5

# %% exercise 6 wrong: only the standard deviation
def dot_products(d, n, rng):
    return np.std((rng.normal(size=(n, d)) * rng.normal(size=(n, d))).sum(axis=1))


def typical_size(d):
    return d**0.5

# %% exercise 6 wrong: generator with a fixed seed
def dot_products(d, n, rng):
    rng = np.random.default_rng(0)
    return (rng.normal(size=(n, d)) * rng.normal(size=(n, d))).sum(axis=1)


def typical_size(d):
    return d**0.5

# %% exercise 6 wrong: drawn straight from the rule
def dot_products(d, n, rng):
    return rng.normal(size=n) * d**0.5


def typical_size(d):
    return d**0.5

# %% exercise 6 wrong: one and the same q for all pairs
def dot_products(d, n, rng):
    return rng.normal(size=(n, d)) @ rng.normal(size=d)


def typical_size(d):
    return d**0.5

# %% exercise 6 wrong: q and k swapped halves of the same draw
def dot_products(d, n, rng):
    q = rng.normal(size=(n, d))
    return (q * q[::-1]).sum(axis=1)


def typical_size(d):
    return d**0.5

# %% exercise 6 wrong: divided already
def dot_products(d, n, rng):
    return (rng.normal(size=(n, d)) * rng.normal(size=(n, d))).sum(axis=1) / d**0.5


def typical_size(d):
    return d**0.5

# %% exercise 6 wrong: constant
def dot_products(d, n, rng):
    return (rng.normal(size=(n, d)) * rng.normal(size=(n, d))).sum(axis=1)


def typical_size(d):
    return 1.0

# %% exercise 6 wrong: half of d
def dot_products(d, n, rng):
    return (rng.normal(size=(n, d)) * rng.normal(size=(n, d))).sum(axis=1)


def typical_size(d):
    return d / 2

# %% exercise 6 wrong: a table for the five sizes only
def dot_products(d, n, rng):
    return (rng.normal(size=(n, d)) * rng.normal(size=(n, d))).sum(axis=1)


def typical_size(d):
    return {1: 1, 4: 2, 16: 4, 64: 8, 256: 16}.get(d)

# %% exercise 6 wrong: the rule as text
def dot_products(d, n, rng):
    return (rng.normal(size=(n, d)) * rng.normal(size=(n, d))).sum(axis=1)


def typical_size(d):
    return "sqrt(d)"

# %% exercise 6 wrong: rule printed, not returned
def dot_products(d, n, rng):
    return (rng.normal(size=(n, d)) * rng.normal(size=(n, d))).sum(axis=1)


def typical_size(d):
    print(d**0.5)

# %% exercise 6 wrong: integer root
def dot_products(d, n, rng):
    return (rng.normal(size=(n, d)) * rng.normal(size=(n, d))).sum(axis=1)


def typical_size(d):
    return int(d**0.5)

# %% exercise 6 wrong: mean absolute value
def dot_products(d, n, rng):
    return (rng.normal(size=(n, d)) * rng.normal(size=(n, d))).sum(axis=1)


def typical_size(d):
    return 0.8 * d**0.5

# %% exercise 6 wrong: nan
def dot_products(d, n, rng):
    return np.full(n, np.nan)


def typical_size(d):
    return float("nan")

# %% exercise 6 wrong: rule is an array
def dot_products(d, n, rng):
    return (rng.normal(size=(n, d)) * rng.normal(size=(n, d))).sum(axis=1)


def typical_size(d):
    return np.sqrt(np.array([1, 4, 16, 64, 256]))

# %% exercise 6 wrong: the rule takes no notice of None
def dot_products(d, n, rng):
    return None if d > 1 else rng.normal(size=n) * rng.normal(size=n)


def typical_size(d):
    return d**0.5

# %% exercise 6 wrong: text for samples
def dot_products(d, n, rng):
    return ["a"] * n


def typical_size(d):
    return d**0.5

# %% exercise 6 wrong: all of one table
def dot_products(d, n, rng):
    return rng.normal(size=(n, d)) * rng.normal(size=(n, d))


def typical_size(d):
    return d**0.5

# %% exercise 6 wrong: ragged
def dot_products(d, n, rng):
    return [[1], [2, 3]]


def typical_size(d):
    return d**0.5

# %% exercise 6 wrong: ragged rule
def dot_products(d, n, rng):
    return (rng.normal(size=(n, d)) * rng.normal(size=(n, d))).sum(axis=1)


def typical_size(d):
    return [[1], [2, 3]]

# %% exercise 6 right: einsum, in another order of drawing
def dot_products(d, n, rng):
    k = rng.standard_normal((n, d))
    q = rng.standard_normal((d, n))
    return np.einsum("nd,dn->n", k, q)


def typical_size(d):
    return d**0.5

# %% exercise 6 right: a loop over pairs
def dot_products(d, n, rng):
    return [float(rng.normal(size=d) @ rng.normal(size=d)) for _ in range(n)]


def typical_size(d):
    return np.exp(np.log(d) / 2)

# %% exercise 6 right: loop, list, one pair at a time
def dot_products(d, n, rng):
    return [dot(rng.normal(size=d), rng.normal(size=d)) for _ in range(n)]


def typical_size(d):
    return np.sqrt(d)

# %% exercise 6 right: einsum on one draw with three axes
def dot_products(d, n, rng):
    q, k = rng.normal(size=(2, n, d))
    return np.einsum("ij,ij->i", q, k)


def typical_size(d):
    return math.sqrt(d) if "math" in globals() else d**0.5

# %% exercise 6 right: standard_normal, diagonal of the table, float32
def dot_products(d, n, rng):
    return np.vecdot(rng.standard_normal((n, d)), rng.standard_normal((n, d))).astype(np.float32)


def typical_size(d):
    return np.float32(d) ** np.float32(0.5)

# %% exercise 6 right: length times shadow
def dot_products(d, n, rng):
    return np.linalg.norm(rng.normal(size=(n, d)), axis=1) * rng.normal(size=n)


def typical_size(d):
    return d**0.5

# %% exercise 6 right: measured, not written as a rule
def dot_products(d, n, rng):
    return (rng.normal(size=(n, d)) * rng.normal(size=(n, d))).sum(axis=1)


def typical_size(d):
    return np.exp(np.log(d) / 2)

# %% exercise 6 right: drawn backwards, k first
def dot_products(d, n, rng):
    k = rng.normal(size=(d, n))
    q = rng.normal(size=(d, n))
    return sum(q[i] * k[i] for i in range(d))


def typical_size(d):
    return d / d**0.5
