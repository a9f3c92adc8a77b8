# Answers to the exercises of 01-linear-algebra/03-dot-product.ipynb, as a learner might give them.

# %% exercise 1 wrong: everything true
answers = {name: True for name in "abcdefg"}

# %% exercise 1 wrong: a product is 0 only with a 0, as for numbers
answers = {"a": True, "b": False, "c": True, "d": False, "e": True, "f": True, "g": False}

# %% exercise 1 wrong: cancels the vector in b
answers = {"a": False, "b": True, "c": True, "d": False, "e": True, "f": True, "g": False}

# %% exercise 1 wrong: the shadow always needs a division
answers = {"a": False, "b": False, "c": False, "d": False, "e": True, "f": True, "g": False}

# %% exercise 1 wrong: cosine taken for the angle in d
answers = {"a": False, "b": False, "c": True, "d": True, "e": True, "f": True, "g": False}

# %% exercise 1 wrong: e with the sign turned
answers = {"a": False, "b": False, "c": True, "d": False, "e": False, "f": True, "g": False}

# %% exercise 1 wrong: plain dot product for texts
answers = {"a": False, "b": False, "c": True, "d": False, "e": True, "f": False, "g": False}

# %% exercise 1 wrong: cosine for bills
answers = {"a": False, "b": False, "c": True, "d": False, "e": True, "f": True, "g": True}

# %% exercise 1 wrong: only some answered
answers = {"a": False, "b": False, "c": True, "d": None, "e": None, "f": True, "g": False}

# %% exercise 1 wrong: answered in words
answers = {"a": False, "b": False, "c": True, "d": False, "e": True, "f": "True", "g": False}

# %% exercise 1 wrong: one key lost
answers = {"a": False, "b": False, "c": True, "d": False, "e": True, "f": True, "g": False}
del answers["g"]

# %% exercise 1 wrong: zeros and ones
answers = {key: int(key in "cef") for key in "abcdefg"}

# %% exercise 1 right: computed
answers = {name: np.bool_(name in ("c", "e", "f")) for name in "abcdefg"}

# %% exercise 1 right: tried on random vectors
pairs = np.random.default_rng(1).normal(size=(200, 2, 3))
shadows = [np.isclose(u @ v / np.linalg.norm(v), np.linalg.norm(project(u, v)) * np.sign(u @ v)) for u, v in pairs]
blunt = [np.linalg.norm(u - v) > np.linalg.norm(u + v) for u, v in pairs if u @ v < 0]
half = np.isclose(np.arccos(0.9), np.arccos(0.45) / 2)
answers = {"a": False, "b": False, "c": all(shadows), "d": half, "e": all(blunt), "f": True, "g": False}

# %% exercise 2 wrong: signs dropped in a
on_paper = {"a": 21, "b": 2, "c": 12}

# %% exercise 2 wrong: the products not added up
on_paper = {"a": [6, -10, -1, 4], "b": 2, "c": 12}

# %% exercise 2 wrong: one product forgotten in a
on_paper = {"a": -5, "b": 2, "c": 12}

# %% exercise 2 wrong: sign turned in b
on_paper = {"a": -1, "b": -2, "c": 12}

# %% exercise 2 wrong: not divided in b
on_paper = {"a": -1, "b": 8, "c": 12}

# %% exercise 2 wrong: parallel in place of perpendicular
on_paper = {"a": -1, "b": -8, "c": 12}

# %% exercise 2 wrong: lengths subtracted
on_paper = {"a": -1, "b": 2, "c": 13 - 5}

# %% exercise 2 wrong: root forgotten
on_paper = {"a": -1, "b": 2, "c": 13**2 - 5**2}

# %% exercise 2 wrong: hypotenuse taken for a leg
on_paper = {"a": -1, "b": 2, "c": np.sqrt(13**2 + 5**2)}

# %% exercise 2 wrong: the cosine
on_paper = {"a": -1, "b": 2, "c": 5 / 13}

# %% exercise 2 wrong: a text
on_paper = {"a": "-1", "b": "2", "c": "12"}

# %% exercise 2 wrong: an array of text
on_paper = {"a": np.array("-1"), "b": 2, "c": 12}

# %% exercise 2 wrong: only some answered
on_paper = {"a": -1, "b": 2, "c": None}

# %% exercise 2 right: computed
on_paper = {"a": np.array([3, -2, 1, 4]) @ [2, 5, -1, 1], "b": (2 + 6) / 4, "c": 13 * np.sin(np.arccos(5 / 13))}

# %% exercise 2 right: with a runway along the first axis
w = np.array([5.0, 12.0])
on_paper = {"a": np.int32(-1), "b": 2.0, "c": w[1]}

# %% exercise 2 right: arrays of no dimensions
on_paper = {"a": np.array(-1), "b": np.array(2.0), "c": np.sqrt(np.array(13**2 - 5**2))}

# %% exercise 2 right: fractions
from fractions import Fraction
on_paper = {"a": Fraction(-1), "b": Fraction(8, 4), "c": np.float32(12)}

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

# %% exercise 3 wrong: one length forgotten
def angle(u, v):
    return np.degrees(np.arccos(np.clip(u @ v / np.linalg.norm(u), -1, 1)))

# %% exercise 3 wrong: nan swept to zero, even for opposite vectors
def angle(u, v):
    return float(np.nan_to_num(np.degrees(np.arccos(u @ v / (np.linalg.norm(u) * np.linalg.norm(v))))))

# %% exercise 3 wrong: rounded to whole degrees
def angle(u, v):
    return round(np.degrees(np.arccos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1))))

# %% exercise 3 wrong: printed
def angle(u, v):
    print(np.degrees(np.arccos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1))))

# %% exercise 3 wrong: array, one angle for each entry
def angle(u, v):
    return np.degrees(np.arccos(np.clip(u * v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1)))

# %% exercise 3 wrong: clipped a little too far, so that exactly opposite is not 180
def angle(u, v):
    return np.degrees(np.arccos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -0.99, 0.99)))

# %% exercise 3 wrong: clipped from 0 to 1
def angle(u, v):
    return np.degrees(np.arccos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), 0, 1)))

# %% exercise 3 wrong: changes its input
def angle(u, v):
    u /= np.linalg.norm(u)
    v /= np.linalg.norm(v)
    return np.degrees(np.arccos(np.clip(u @ v, -1, 1)))

# %% exercise 3 wrong: text that looks like the number
def angle(u, v):
    return str(np.degrees(np.arccos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1))))

# %% exercise 3 wrong: cos in place of arccos
def angle(u, v):
    return np.degrees(np.cos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1)))

# %% exercise 3 wrong: radians in place of degrees
def angle(u, v):
    return np.radians(np.arccos(np.clip(u @ v / (np.linalg.norm(u) * np.linalg.norm(v)), -1, 1)))

# %% exercise 3 wrong: squared norms
def angle(u, v):
    return np.degrees(np.arccos(np.clip(u @ v / ((u @ u) * (v @ v)), -1, 1)))

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

# %% exercise 4 wrong: u changed
def split(u, v):
    along = (u @ v) / (v @ v) * v
    u[:] = u - along
    return along, u

# %% exercise 4 wrong: v on u
def split(u, v):
    along = u @ v / (u @ u) * u
    return along, v - along

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

# %% exercise 4 wrong: leftover with the sign turned
def split(u, v):
    along = u @ v / (v @ v) * v
    return along, along - u

# %% exercise 4 wrong: any split that adds up
def split(u, v):
    return u / 2, u / 2

# %% exercise 4 wrong: all of u is left over, which adds up
def split(u, v):
    return 0 * u, u

# %% exercise 4 wrong: only the plane, leftover by turning v
def split(u, v):
    along = u @ v / (v @ v) * v
    side = np.array([-v[1], v[0]])
    return along, u @ side / (side @ side) * side

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

# %% exercise 4 wrong: parentheses forgotten
def split(u, v):
    along = u @ v / v @ v * v
    return along, u - along

# %% exercise 4 wrong: parts as text
def split(u, v):
    along = u @ v / (v @ v) * v
    return along.astype(str), (u - along).astype(str)

# %% exercise 4 wrong: only for vectors of middling size
def split(u, v):
    along = (u @ v) / (v @ v + 0.001) * v
    return along, u - along

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

# %% exercise 4 right: one array with two rows
def split(u, v):
    along = np.outer(v, v) @ u / np.dot(v, v)
    return np.stack([along, u - along])

# %% exercise 4 right: least squares
def split(u, v):
    c = np.linalg.lstsq(np.asarray(v, float)[:, None], np.asarray(u, float), rcond=None)[0]
    return c * v, u - c * v

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

# %% exercise 5 wrong: the best set, in the order of the rows
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    return np.sort(np.argsort(-(matrix @ query) / np.where(lengths == 0, 1, lengths), kind="stable")[:k])

# %% exercise 5 wrong: zero row last, below negative cosines
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    scores = np.where(lengths == 0, -2, matrix @ query / np.where(lengths == 0, 1, lengths))
    return np.argsort(-scores, kind="stable")[:k]

# %% exercise 5 wrong: the first hit skipped, as in the lesson
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    return np.argsort(-(matrix @ query) / np.where(lengths == 0, 1, lengths), kind="stable")[1 : k + 1]

# %% exercise 5 wrong: distance
def search(matrix, query, k):
    return np.argsort(np.linalg.norm(matrix - query, axis=1), kind="stable")[:k]

# %% exercise 5 wrong: matrix overwritten
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1, keepdims=True)
    lengths[lengths == 0] = 1
    matrix /= lengths
    return np.argsort(-(matrix @ query), kind="stable")[:k]

# %% exercise 5 wrong: a small number added to every length
def search(matrix, query, k):
    return np.argsort(-(matrix @ query) / (np.linalg.norm(matrix, axis=1) + 1), kind="stable")[:k]

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

# %% exercise 5 wrong: equals not kept in order
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    scores = matrix @ query / np.where(lengths > 0, lengths, 1)
    return np.argsort(-scores)[:k]


longest_shadow = 44

# %% exercise 5 wrong: indices as text
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    scores = matrix @ query / np.where(lengths > 0, lengths, 1)
    return [str(i) for i in np.argsort(-scores, kind="stable")[:k]]


longest_shadow = 44

# %% exercise 5 wrong: the number not set
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    scores = matrix @ query / np.where(lengths > 0, lengths, 1)
    return np.argsort(-scores, kind="stable")[:k]


longest_shadow = None

# %% exercise 5 wrong: the image itself
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    scores = matrix @ query / np.where(lengths > 0, lengths, 1)
    return np.argsort(-scores, kind="stable")[:k]


longest_shadow = 7

# %% exercise 5 wrong: second by cosine
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    scores = matrix @ query / np.where(lengths > 0, lengths, 1)
    return np.argsort(-scores, kind="stable")[:k]


longest_shadow = search(images, images[7], 2)[1]

# %% exercise 5 wrong: the product in place of the index
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    scores = matrix @ query / np.where(lengths > 0, lengths, 1)
    return np.argsort(-scores, kind="stable")[:k]


longest_shadow = max(images @ images[7])

# %% exercise 5 wrong: the image with the largest norm
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    scores = matrix @ query / np.where(lengths > 0, lengths, 1)
    return np.argsort(-scores, kind="stable")[:k]


longest_shadow = np.argmax(np.linalg.norm(images, axis=1))

# %% exercise 5 wrong: the index as text
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    scores = matrix @ query / np.where(lengths > 0, lengths, 1)
    return np.argsort(-scores, kind="stable")[:k]


longest_shadow = "44"

# %% exercise 5 wrong: a place beyond the last
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    scores = matrix @ query / np.where(lengths > 0, lengths, 1)
    return np.argsort(-scores, kind="stable")[:k]


longest_shadow = 5000

# %% exercise 5 right: sorted by a key
def search(matrix, query, k):
    def score(i):
        length = np.sqrt(matrix[i] @ matrix[i])
        return round(matrix[i] @ query / length, 10) if length else 0.0

    return sorted(range(len(matrix)), key=lambda i: (-score(i), i))[:k]


longest_shadow = 44

# %% exercise 5 right: a loop over the rows
def search(matrix, query, k):
    scores = []
    for row in matrix:
        length = np.linalg.norm(row)
        scores.append(row @ query / length if length else 0.0)
    return np.argsort(-np.array(scores), kind="stable")[:k]


longest_shadow = np.argmax(images @ images[7])

# %% exercise 5 right: einsum, safe division and lexsort
def search(matrix, query, k):
    lengths = np.sqrt(np.einsum("ij,ij->i", matrix, matrix))
    scores = np.divide(matrix @ query, lengths, out=np.zeros(len(matrix)), where=lengths > 0)
    return np.lexsort((np.arange(len(scores)), -scores))[:k]


longest_shadow = np.int16(44)

# %% exercise 5 right: nan replaced, under errstate
def search(matrix, query, k):
    with np.errstate(invalid="ignore", divide="ignore"):
        scores = np.nan_to_num(matrix @ query / np.linalg.norm(matrix, axis=1) / np.linalg.norm(query))
    return np.argsort(-scores, kind="stable")[:k].tolist()


longest_shadow = np.asarray(44)

# %% exercise 5 right: rows scaled first
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1, keepdims=True)
    units = matrix / np.where(lengths > 0, lengths, 1)
    return np.argsort(-(units @ (query / np.linalg.norm(query))), kind="stable")[:k]


longest_shadow = 44

# %% exercise 5 right: squared cosine with its sign
def search(matrix, query, k):
    dots, squares = matrix @ query, (matrix * matrix).sum(axis=1)
    scores = dots * abs(dots) / np.where(squares == 0, 1, squares)
    return np.argsort(-scores, kind="stable")[:k]


longest_shadow = np.argmax(images @ images[7])

# %% exercise 5 right: a small floor under the lengths
def search(matrix, query, k):
    lengths = np.maximum(np.linalg.norm(matrix, axis=1), 1e-300)
    return np.argsort(-(matrix @ query) / lengths, kind="stable")[:k]


longest_shadow = int(np.argsort(-(images @ images[7]), kind="stable")[0])

# %% exercise 5 right: as floats that are whole
def search(matrix, query, k):
    lengths = np.linalg.norm(matrix, axis=1)
    return np.argsort(-(matrix @ query) / np.where(lengths > 0, lengths, 1), kind="stable")[:k].astype(float)


longest_shadow = np.int16(44)

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

# %% exercise 6 wrong: drawn straight from the rule
def dot_products(d, n, rng):
    return rng.normal(size=n) * d**0.5


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

# %% exercise 6 wrong: measured anew at every call
def dot_products(d, n, rng):
    return (rng.normal(size=(n, d)) * rng.normal(size=(n, d))).sum(axis=1)


def typical_size(d):
    return np.std(dot_products(int(d), 10_000, np.random.default_rng(0)))

# %% exercise 6 wrong: a constant too many
def dot_products(d, n, rng):
    return (rng.normal(size=(n, d)) * rng.normal(size=(n, d))).sum(axis=1)


def typical_size(d):
    return d**0.5 + 0.01

# %% exercise 6 wrong: a number as text
def dot_products(d, n, rng):
    return (rng.normal(size=(n, d)) * rng.normal(size=(n, d))).sum(axis=1)


def typical_size(d):
    return str(d**0.5)

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

# %% exercise 6 right: drawn backwards, k first
def dot_products(d, n, rng):
    k = rng.normal(size=(d, n))
    q = rng.normal(size=(d, n))
    return sum(q[i] * k[i] for i in range(d))


def typical_size(d):
    return d / d**0.5

# %% exercise 6 right: the diagonal of the table of all pairs
def dot_products(d, n, rng):
    q, k = rng.normal(size=(2, n, d))
    return np.diagonal(q @ k.T)


def typical_size(d):
    return d**0.5
