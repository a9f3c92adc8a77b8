# Answers to the exercises of 01-linear-algebra/02-vector-and-matrix-operations, as learners give them.

# %% exercise 1 wrong: b not turned round
shapes = {"a": (2, 4), "b": (2, 4), "c": (2, 10), "d": "error", "e": (3,), "f": (5, 2, 4), "g": (2, 10), "h": (5,)}
subscripts_i, subscripts_j = "bij,jk->bik", "bqk,bkd->bqd"

# %% exercise 1 wrong: the inner numbers kept
shapes = {"a": (3, 3), "b": (3, 3), "c": (3, 3), "d": "error", "e": (4,), "f": (5, 3, 3), "g": (2, 10), "h": (5,)}
subscripts_i, subscripts_j = "bij,jk->bik", "bqk,bkd->bqd"

# %% exercise 1 wrong: a product the other way round taken for possible
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": (3, 3), "e": (3,), "f": (5, 2, 4), "g": (2, 10), "h": (5,)}
subscripts_i, subscripts_j = "bij,jk->bik", "bqk,bkd->bqd"

# %% exercise 1 wrong: the letters after the arrow in the order of the inputs
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": "error", "e": (3,), "f": (5, 2, 4), "g": (10, 2), "h": (5,)}
subscripts_i, subscripts_j = "bij,jk->bik", "bqk,bkd->bqd"

# %% exercise 1 wrong: a vector with a second axis
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": "error", "e": (3, 1), "f": (5, 2, 4), "g": (2, 10), "h": (5,)}
subscripts_i, subscripts_j = "bij,jk->bik", "bqk,bkd->bqd"

# %% exercise 1 wrong: the comma of a one-number tuple forgotten
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": "error", "e": (3), "f": (5, 2, 4), "g": (2, 10), "h": (5)}
subscripts_i, subscripts_j = "bij,jk->bik", "bqk,bkd->bqd"

# %% exercise 1 wrong: everything summed
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": "error", "e": (3,), "f": (5, 2, 4), "g": (2, 10), "h": ()}
subscripts_i, subscripts_j = "bij,jk->bik", "bqk,bkd->bqd"

# %% exercise 1 wrong: the batch axis lost
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": "error", "e": (3,), "f": (5, 2, 4), "g": (2, 10), "h": (5,)}
subscripts_i, subscripts_j = "bij,jk->ik", "bqk,bkd->bqd"

# %% exercise 1 wrong: attention's first half instead of the second
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": "error", "e": (3,), "f": (5, 2, 4), "g": (2, 10), "h": (5,)}
subscripts_i, subscripts_j = "bij,jk->bik", "bqd,bkd->bqk"

# %% exercise 1 wrong: nothing summed
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": "error", "e": (3,), "f": (5, 2, 4), "g": (2, 10), "h": (5,)}
subscripts_i, subscripts_j = "bij,jk->bik", "bqk,bkd->bqkd"

# %% exercise 1 wrong: each k summed on its own
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": "error", "e": (3,), "f": (5, 2, 4), "g": (2, 10), "h": (5,)}
subscripts_i, subscripts_j = "bij,jk->bik", "bqk,bld->bqd"

# %% exercise 1 wrong: a letter too few
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": "error", "e": (3,), "f": (5, 2, 4), "g": (2, 10), "h": (5,)}
subscripts_i, subscripts_j = "bij,j->bi", "bqk,bkd->bqd"

# %% exercise 1 wrong: the whole call as a string
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": "error", "e": (3,), "f": (5, 2, 4), "g": (2, 10), "h": (5,)}
subscripts_i, subscripts_j = "np.einsum('bij,jk->bik', T, B)", "bqk,bkd->bqd"

# %% exercise 1 wrong: a stack and a matrix thought not to fit
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": "error", "e": (3,), "f": "error", "g": (2, 10), "h": (5,)}
subscripts_i, subscripts_j = "bij,jk->bik", "bqk,bkd->bqd"

# %% exercise 1 wrong: an array thought to be a shape in h
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": "error", "e": (3,), "f": (5, 2, 4), "g": (2, 10), "h": (5, 2, 3)}
subscripts_i, subscripts_j = "bij,jk->bik", "bqk,bkd->bqd"

# %% exercise 1 wrong: values transposed in j
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": "error", "e": (3,), "f": (5, 2, 4), "g": (2, 10), "h": (5,)}
subscripts_i, subscripts_j = "bij,jk->bik", "bqk,bdk->bqd"

# %% exercise 1 wrong: a letter that no input has
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": "error", "e": (3,), "f": (5, 2, 4), "g": (2, 10), "h": (5,)}
subscripts_i, subscripts_j = "bij,jk->bin", "bqk,bkd->bqd"

# %% exercise 1 wrong: a typographic arrow
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": "error", "e": (3,), "f": (5, 2, 4), "g": (2, 10), "h": (5,)}
subscripts_i, subscripts_j = "bij,jk→bik", "bqk,bkd->bqd"

# %% exercise 1 wrong: no arrow, though the alphabet happens to give the right order
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": "error", "e": (3,), "f": (5, 2, 4), "g": (2, 10), "h": (5,)}
subscripts_i, subscripts_j = "bij,jk", "bqk,bkd->bqd"

# %% exercise 1 wrong: the ellipsis left out of the result
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": "error", "e": (3,), "f": (5, 2, 4), "g": (2, 10), "h": (5,)}
subscripts_i, subscripts_j = "...ij,jk->ik", "bqk,bkd->bqd"

# %% exercise 1 wrong: the einsum itself instead of its string
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": "error", "e": (3,), "f": (5, 2, 4), "g": (2, 10), "h": (5,)}
subscripts_i, subscripts_j = np.einsum("bij,jk->bik", np.ones((5, 2, 3)), np.ones((3, 4))), "bqk,bkd->bqd"

# %% exercise 1 wrong: d and q interchanged
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": "error", "e": (3,), "f": (5, 2, 4), "g": (2, 10), "h": (5,)}
subscripts_i, subscripts_j = "bij,jk->bik", "bqk,bkd->bdq"

# %% exercise 1 wrong: a shape as a string
shapes = {"a": "(2, 4)", "b": (4, 2), "c": (2, 10), "d": "error", "e": (3,), "f": (5, 2, 4), "g": (2, 10), "h": (5,)}
subscripts_i, subscripts_j = "bij,jk->bik", "bqk,bkd->bqd"

# %% exercise 1 right: other letters, blanks, lists
shapes = {"a": [2, 4], "b": [4, 2], "c": [2, 10], "d": "Error", "e": [3], "f": [5, 2, 4], "g": [2, 10], "h": [5]}
subscripts_i, subscripts_j = "n r s , s t -> n r t", "zij,zjl->zil"

# %% exercise 1 right: with an ellipsis
shapes = {"a": (2, 4), "b": (4, 2), "c": (2, 10), "d": "error", "e": (3,), "f": (5, 2, 4), "g": (2, 10), "h": (5,)}
subscripts_i, subscripts_j = "...j,jk->...k", "...qk,...kd->...qd"

# %% exercise 1 right: computed from arrays
A, B, c, X, T = (np.ones(size) for size in [(2, 3), (3, 4), (4,), (10, 3), (5, 2, 3)])
shapes = {"a": (A @ B).shape, "b": (B.T @ A.T).shape, "c": (A @ X.T).shape, "d": "error", "e": (B @ c).shape}
shapes |= {"f": (T @ B).shape, "g": np.einsum("ij,kj->ki", X, A).shape, "h": np.einsum("bij,ij->b", T, A).shape}
subscripts_i, subscripts_j = "bij,jk->bik", "bqk,bkd->bqd"

# %% exercise 2 wrong: everything true
verdicts = dict.fromkeys("abcdefgh", True)

# %% exercise 2 wrong: rules of numbers in b
verdicts = {"a": False, "b": True, "c": True, "d": False, "e": False, "f": True, "g": True, "h": False}

# %% exercise 2 wrong: cancels in e
verdicts = {"a": False, "b": False, "c": True, "d": False, "e": True, "f": True, "g": True, "h": False}

# %% exercise 2 wrong: keeping 0 taken for linear
verdicts = {"a": False, "b": False, "c": True, "d": True, "e": False, "f": True, "g": True, "h": False}

# %% exercise 2 wrong: only square matrices in c
verdicts = {"a": False, "b": False, "c": False, "d": False, "e": False, "f": True, "g": True, "h": False}

# %% exercise 2 wrong: turning round a trace refused
verdicts = {"a": False, "b": False, "c": True, "d": False, "e": False, "f": False, "g": True, "h": False}

# %% exercise 2 wrong: columns taken for rows in g
verdicts = {"a": False, "b": False, "c": True, "d": False, "e": False, "f": True, "g": False, "h": False}

# %% exercise 2 wrong: mirrors and turns commute
verdicts = {"a": False, "b": False, "c": True, "d": False, "e": False, "f": True, "g": True, "h": True}

# %% exercise 2 wrong: the same shape in a
verdicts = {"a": True, "b": False, "c": True, "d": False, "e": False, "f": True, "g": True, "h": False}

# %% exercise 2 wrong: answered in words
verdicts = {name: str(name in "cfg") for name in "abcdefgh"}

# %% exercise 2 wrong: one left out
verdicts = {"a": False, "b": False, "c": True, "d": False, "e": False, "f": True, "g": True, "h": None}

# %% exercise 2 wrong: a list instead of the dictionary
verdicts = [False, False, True, False, False, True, True, False]

# %% exercise 2 wrong: everything false
verdicts = dict.fromkeys("abcdefgh", False)

# %% exercise 2 right: NumPy booleans
verdicts = {name: np.bool_(name in "cfg") for name in "abcdefgh"}

# %% exercise 2 right: comparisons computed with NumPy
g = np.random.default_rng(0)
P, M, N = g.normal(size=(3, 3, 3))
flip, quarter = np.diag([1, -1]), np.array([[0, -1], [1, 0]])
verdicts = {
    "a": np.ones((2, 3)).shape == (3, 2),
    "b": np.allclose((P + M) @ (P + M), P @ P + 2 * P @ M + M @ M),
    "c": np.True_,
    "d": False,
    "e": np.bool_(0),
    "f": np.isclose(np.trace(P @ M @ N), np.trace(N @ P @ M)),
    "g": not np.any(np.diag([1, 0, 1]) @ P, axis=1)[1],
    "h": np.array_equal(quarter @ flip, flip @ quarter),
}

# %% exercise 3 wrong: the landing places as rows
by_hand = {"a": [8, -3], "b": [[6, -3, -3], [11, 5, -9]], "c": [[4, 1, -3], [12, 3, -9]], "d": [4_200_000, 18_000]}
by_hand |= {"e": [[1, -0.5], [0, -1]], "f": ["mirror", "shear"], "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]]}

# %% exercise 3 wrong: the product with rows for columns
by_hand = {"a": [4, -9], "b": [[-2, -5, 3], [13, 1, -9]], "c": [[4, 1, -3], [12, 3, -9]], "d": [4_200_000, 18_000]}
by_hand |= {"e": [[1, -0.5], [0, -1]], "f": ["mirror", "shear"], "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]]}

# %% exercise 3 wrong: a slip in the product
by_hand = {"a": [4, -9], "b": [[6, -5, -3], [11, 5, -9]], "c": [[4, 1, -3], [12, 3, -9]], "d": [4_200_000, 18_000]}
by_hand |= {"e": [[1, -0.5], [0, -1]], "f": ["mirror", "shear"], "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]]}

# %% exercise 3 wrong: the first outer product
by_hand = {"a": [4, -9], "b": [[6, -3, -3], [11, 5, -9]], "c": [[2, -4, 0], [-1, 2, 0]], "d": [4_200_000, 18_000]}
by_hand |= {"e": [[1, -0.5], [0, -1]], "f": ["mirror", "shear"], "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]]}

# %% exercise 3 wrong: a row of A in the outer product
by_hand = {"a": [4, -9], "b": [[6, -3, -3], [11, 5, -9]], "c": [[-4, -1, 3], [12, 3, -9]], "d": [4_200_000, 18_000]}
by_hand |= {"e": [[1, -0.5], [0, -1]], "f": ["mirror", "shear"], "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]]}

# %% exercise 3 wrong: the outer product turned round
by_hand = {"a": [4, -9], "b": [[6, -3, -3], [11, 5, -9]], "c": [[4, 12], [1, 3], [-3, -9]], "d": [4_200_000, 18_000]}
by_hand |= {"e": [[1, -0.5], [0, -1]], "f": ["mirror", "shear"], "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]]}

# %% exercise 3 wrong: only the first product counted
by_hand = {"a": [4, -9], "b": [[6, -3, -3], [11, 5, -9]], "c": [[4, 1, -3], [12, 3, -9]], "d": [4_000_000, 8_000]}
by_hand |= {"e": [[1, -0.5], [0, -1]], "f": ["mirror", "shear"], "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]]}

# %% exercise 3 wrong: the counts in the other order
by_hand = {"a": [4, -9], "b": [[6, -3, -3], [11, 5, -9]], "c": [[4, 1, -3], [12, 3, -9]], "d": [18_000, 4_200_000]}
by_hand |= {"e": [[1, -0.5], [0, -1]], "f": ["mirror", "shear"], "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]]}

# %% exercise 3 wrong: the vector's product taken for a full one
by_hand = {"a": [4, -9], "b": [[6, -3, -3], [11, 5, -9]], "c": [[4, 1, -3], [12, 3, -9]], "d": [4_200_000, 4_008_000]}
by_hand |= {"e": [[1, -0.5], [0, -1]], "f": ["mirror", "shear"], "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]]}

# %% exercise 3 wrong: columns as rows of the answer
by_hand = {"a": [4, -9], "b": [[6, 11], [-3, 5], [-3, -9]], "c": [[4, 1, -3], [12, 3, -9]], "d": [4_200_000, 18_000]}
by_hand |= {"e": [[1, -0.5], [0, -1]], "f": ["mirror", "shear"], "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]]}

# %% exercise 3 wrong: text
by_hand = {"a": "4, -9", "b": [[6, -3, -3], [11, 5, -9]], "c": [[4, 1, -3], [12, 3, -9]], "d": [4_200_000, 18_000]}
by_hand |= {"e": [[1, -0.5], [0, -1]], "f": ["mirror", "shear"], "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]]}

# %% exercise 3 wrong: a huge number
by_hand = {"a": [10**400, -9], "b": [[6, -3, -3], [11, 5, -9]], "c": [[4, 1, -3], [12, 3, -9]], "d": [4, 18]}
by_hand |= {"e": [[1, -0.5], [0, -1]], "f": ["mirror", "shear"], "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]]}

# %% exercise 3 wrong: entry by entry, with a column left over
by_hand = {"a": [4, -9], "b": [[2, -2, 0], [-4, 3, -3]], "c": [[4, 1, -3], [12, 3, -9]], "d": [4_200_000, 18_000]}
by_hand |= {"e": [[1, -0.5], [0, -1]], "f": ["mirror", "shear"], "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]]}

# %% exercise 3 wrong: the product of the transposed matrix for c
by_hand = {"a": [4, -9], "b": [[6, -3, -3], [11, 5, -9]], "c": [[1, -2, 0], [3, -6, 0]], "d": [4_200_000, 18_000]}
by_hand |= {"e": [[1, -0.5], [0, -1]], "f": ["mirror", "shear"], "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]]}

# %% exercise 3 wrong: additions counted too
by_hand = {"a": [4, -9], "b": [[6, -3, -3], [11, 5, -9]], "c": [[4, 1, -3], [12, 3, -9]], "d": [8_199_500, 35_480]}
by_hand |= {"e": [[1, -0.5], [0, -1]], "f": ["mirror", "shear"], "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]]}

# %% exercise 3 wrong: nan entries
by_hand = {
    "a": [float("nan"), -9],
    "b": [[6, -3, -3], [11, 5, -9]],
    "c": [[4, 1, -3], [12, 3, -9]],
    "d": [4_200_000, 18_000],
}
by_hand |= {"e": [[1, -0.5], [0, -1]], "f": ["mirror", "shear"], "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]]}

# %% exercise 3 wrong: slanted first in e
by_hand = {
    "a": [4, -9],
    "b": [[6, -3, -3], [11, 5, -9]],
    "c": [[4, 1, -3], [12, 3, -9]],
    "d": [4_200_000, 18_000],
    "e": [[1, -0.5], [0, -1]],
    "f": ["mirror", "shear"],
    "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]],
}
by_hand["e"] = [[1, 0.5], [0, -1]]

# %% exercise 3 wrong: landing places as rows in e
by_hand = {
    "a": [4, -9],
    "b": [[6, -3, -3], [11, 5, -9]],
    "c": [[4, 1, -3], [12, 3, -9]],
    "d": [4_200_000, 18_000],
    "e": [[1, -0.5], [0, -1]],
    "f": ["mirror", "shear"],
    "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]],
}
by_hand["e"] = [[1, 0], [-0.5, -1]]

# %% exercise 3 wrong: the mirror in the second axis in e
by_hand = {
    "a": [4, -9],
    "b": [[6, -3, -3], [11, 5, -9]],
    "c": [[4, 1, -3], [12, 3, -9]],
    "d": [4_200_000, 18_000],
    "e": [[1, -0.5], [0, -1]],
    "f": ["mirror", "shear"],
    "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]],
}
by_hand["e"] = [[-1, 0.5], [0, 1]]

# %% exercise 3 wrong: only the mirror in e
by_hand = {
    "a": [4, -9],
    "b": [[6, -3, -3], [11, 5, -9]],
    "c": [[4, 1, -3], [12, 3, -9]],
    "d": [4_200_000, 18_000],
    "e": [[1, -0.5], [0, -1]],
    "f": ["mirror", "shear"],
    "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]],
}
by_hand["e"] = [[1, 0], [0, -1]]

# %% exercise 3 wrong: the mirror in f taken for a turn
by_hand = {
    "a": [4, -9],
    "b": [[6, -3, -3], [11, 5, -9]],
    "c": [[4, 1, -3], [12, 3, -9]],
    "d": [4_200_000, 18_000],
    "e": [[1, -0.5], [0, -1]],
    "f": ["mirror", "shear"],
    "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]],
}
by_hand["f"] = ["turn", "shear"]

# %% exercise 3 wrong: the shear in f taken for a squash
by_hand = {
    "a": [4, -9],
    "b": [[6, -3, -3], [11, 5, -9]],
    "c": [[4, 1, -3], [12, 3, -9]],
    "d": [4_200_000, 18_000],
    "e": [[1, -0.5], [0, -1]],
    "f": ["mirror", "shear"],
    "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]],
}
by_hand["f"] = ["mirror", "squash"]

# %% exercise 3 wrong: one word in f
by_hand = {
    "a": [4, -9],
    "b": [[6, -3, -3], [11, 5, -9]],
    "c": [[4, 1, -3], [12, 3, -9]],
    "d": [4_200_000, 18_000],
    "e": [[1, -0.5], [0, -1]],
    "f": ["mirror", "shear"],
    "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]],
}
by_hand["f"] = "mirror"

# %% exercise 3 wrong: numbers in f
by_hand = {
    "a": [4, -9],
    "b": [[6, -3, -3], [11, 5, -9]],
    "c": [[4, 1, -3], [12, 3, -9]],
    "d": [4_200_000, 18_000],
    "e": [[1, -0.5], [0, -1]],
    "f": ["mirror", "shear"],
    "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]],
}
by_hand["f"] = [1, 2]

# %% exercise 3 wrong: the bias forgotten in g
by_hand = {
    "a": [4, -9],
    "b": [[6, -3, -3], [11, 5, -9]],
    "c": [[4, 1, -3], [12, 3, -9]],
    "d": [4_200_000, 18_000],
    "e": [[1, -0.5], [0, -1]],
    "f": ["mirror", "shear"],
    "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]],
}
by_hand["g"] = [[0, 8, 7], [-1, 4, 3], [7, -4, 0]]

# %% exercise 3 wrong: the bias as a column in g
by_hand = {
    "a": [4, -9],
    "b": [[6, -3, -3], [11, 5, -9]],
    "c": [[4, 1, -3], [12, 3, -9]],
    "d": [4_200_000, 18_000],
    "e": [[1, -0.5], [0, -1]],
    "f": ["mirror", "shear"],
    "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]],
}
by_hand["g"] = [[1, 9, 8], [-1, 4, 3], [5, -6, -2]]

# %% exercise 3 wrong: a slip in the last row of g
by_hand = {
    "a": [4, -9],
    "b": [[6, -3, -3], [11, 5, -9]],
    "c": [[4, 1, -3], [12, 3, -9]],
    "d": [4_200_000, 18_000],
    "e": [[1, -0.5], [0, -1]],
    "f": ["mirror", "shear"],
    "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]],
}
by_hand["g"] = [[1, 8, 5], [0, 4, 1], [6, -4, -2]]

# %% exercise 3 wrong: the batch turned round in g
by_hand = {
    "a": [4, -9],
    "b": [[6, -3, -3], [11, 5, -9]],
    "c": [[4, 1, -3], [12, 3, -9]],
    "d": [4_200_000, 18_000],
    "e": [[1, -0.5], [0, -1]],
    "f": ["mirror", "shear"],
    "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]],
}
by_hand["g"] = [[1, 0, 8], [8, 4, -4], [5, 1, -2]]

# %% exercise 3 right: computed with arrays
A, B = np.array([[2, 1], [-1, 3]]), np.array([[1, -2, 0], [4, 1, -3]])
by_hand = {"a": A @ [3, -2], "b": A @ B, "c": np.outer(A[:, 1], B[1])}
by_hand["d"] = (500 * 20 * 400 + 500 * 400, 20 * 400 + 500 * 20)
by_hand |= {"e": [[1, -0.5], [0, -1]], "f": ["mirror", "shear"], "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]]}

# %% exercise 3 right: tuples of floats
by_hand = {"a": (4.0, -9.0), "b": ((6, -3, -3), (11, 5, -9)), "c": ((4, 1, -3), (12, 3, -9)), "d": (4.2e6, 1.8e4)}
by_hand |= {"e": [[1, -0.5], [0, -1]], "f": ["mirror", "shear"], "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]]}

# %% exercise 3 right: matrices, fractions, integers of eight bits
from fractions import Fraction

by_hand = {
    "a": np.array([4, -9], dtype=np.int8),
    "b": np.matrix([[6, -3, -3], [11, 5, -9]]),
    "c": [[Fraction(4), 1, -3], (12, 3, -9)],
    "d": (4.2e6, 1.8e4),
}
by_hand |= {"e": [[1, -0.5], [0, -1]], "f": ["mirror", "shear"], "g": [[1, 8, 5], [0, 4, 1], [8, -4, -2]]}


# %% exercise 4 wrong: a turn by twice the angle
def mirror(phi):
    return rotation(2 * phi)


# %% exercise 4 wrong: the steps in the other order
def mirror(phi):
    return rotation(-phi) @ np.diag([1, -1]) @ rotation(phi)


# %% exercise 4 wrong: not turned back
def mirror(phi):
    return rotation(phi) @ np.diag([1, -1])


# %% exercise 4 wrong: the squash onto the line
def mirror(phi):
    along = np.array([np.cos(phi), np.sin(phi)])
    return np.outer(along, along)


# %% exercise 4 wrong: the other axis mirrored
def mirror(phi):
    return rotation(phi) @ np.diag([-1, 1]) @ rotation(-phi)


# %% exercise 4 wrong: the angle once
def mirror(phi):
    return np.array([[np.cos(phi), np.sin(phi)], [np.sin(phi), -np.cos(phi)]])


# %% exercise 4 wrong: degrees
def mirror(phi):
    phi = np.radians(phi)
    return np.array([[np.cos(2 * phi), np.sin(2 * phi)], [np.sin(2 * phi), -np.cos(2 * phi)]])


# %% exercise 4 wrong: entry by entry
def mirror(phi):
    return rotation(phi) * np.diag([1, -1]) * rotation(-phi)


# %% exercise 4 wrong: the angle ignored
def mirror(phi):
    return np.array([[1, 0], [0, -1]])


# %% exercise 4 wrong: whole numbers
def mirror(phi):
    return (rotation(phi) @ np.diag([1, -1]) @ rotation(-phi)).astype(int)


# %% exercise 4 wrong: the landing places flat
def mirror(phi):
    return [np.cos(2 * phi), np.sin(2 * phi), np.sin(2 * phi), -np.cos(2 * phi)]


# %% exercise 4 wrong: by the slope, which an upright line does not have
def mirror(phi):
    slope = np.tan(phi) if phi != np.pi / 2 else np.inf
    return np.array([[1 - slope**2, 2 * slope], [2 * slope, slope**2 - 1]]) / (1 + slope**2)


# %% exercise 4 wrong: the sign of the last entry
def mirror(phi):
    return np.array([[np.cos(2 * phi), np.sin(2 * phi)], [np.sin(2 * phi), np.cos(2 * phi)]])


# %% exercise 4 wrong: half the angle
def mirror(phi):
    return rotation(phi / 2) @ np.diag([1.0, -1.0]) @ rotation(-phi / 2)


# %% exercise 4 wrong: rounded
def mirror(phi):
    return np.round(rotation(phi) @ np.diag([1.0, -1.0]) @ rotation(-phi), 2)


# %% exercise 4 wrong: minus the mirror
def mirror(phi):
    u = np.array([np.cos(phi), np.sin(phi)])
    return np.eye(2) - 2 * np.outer(u, u)


# %% exercise 4 wrong: nothing beyond the first half turn
def mirror(phi):
    if 0 <= phi < np.pi:
        return rotation(2 * phi) @ np.diag([1.0, -1.0])


# %% exercise 4 wrong: complex numbers
def mirror(phi):
    return np.exp(2j * phi)


# %% exercise 4 wrong: printed, not returned
def mirror(phi):
    print(rotation(phi) @ np.array([[1, 0], [0, -1]]) @ rotation(-phi))


# %% exercise 4 wrong: the tangent, and an imaginary part left
def mirror(phi):
    return rotation(phi) @ np.diag([1, -1]) @ rotation(-phi) + 1j


# %% exercise 4 right: twice the shadow, minus the identity
def mirror(phi):
    along = np.array([np.cos(phi), np.sin(phi)])
    return 2 * np.outer(along, along) - np.eye(2)


# %% exercise 4 right: columns at twice the angle, as lists
def mirror(phi):
    c, s = np.cos(2 * phi), np.sin(2 * phi)
    return [[c, s], [s, -c]]


# %% exercise 4 right: float32, a turn after the mirror
def mirror(phi):
    return (rotation(2 * phi) @ np.array([[1, 0], [0, -1]])).astype(np.float32)


# %% exercise 4 right: by the lesson's own product
def mirror(phi):
    return matmul(matmul_loops(rotation(phi), [[1, 0], [0, -1]]), rotation(phi).T)


# %% exercise 4 right: Householder's form, identity minus twice the shadow on the normal
def mirror(phi):
    normal = np.array([-np.sin(phi), np.cos(phi)])
    return np.eye(2) - 2 * np.outer(normal, normal)


# %% exercise 4 right: where the unit vectors land, by complex numbers, as a np.matrix
import cmath


def mirror(phi):
    turn = cmath.exp(2j * phi)
    columns = [(turn * z.conjugate()) for z in (1 + 0j, 1j)]
    return np.matrix([[z.real for z in columns], [z.imag for z in columns]])


# %% exercise 4 right: a rotation of one's own, clockwise, under the lesson's name
def rotation(theta):
    return np.array([[np.cos(theta), np.sin(theta)], [-np.sin(theta), np.cos(theta)]])


def mirror(phi):
    return rotation(-phi) @ np.diag([1, -1]) @ rotation(phi)


# %% exercise 4 right: steps by the lesson's product, as lists
def mirror(phi):
    return matmul(matmul(rotation(phi), [[1, 0], [0, -1]]), rotation(phi).T).tolist()


# %% exercise 5 wrong: the first bias forgotten
def merge(W1, b1, W2, b2):
    return W1 @ W2, b2


# %% exercise 5 wrong: the biases added
def merge(W1, b1, W2, b2):
    return W1 @ W2, np.sum(b1) + b2


# %% exercise 5 wrong: the other order
def merge(W1, b1, W2, b2):
    return W2 @ W1, W2 @ b1 + b2


# %% exercise 5 wrong: transposed
def merge(W1, b1, W2, b2):
    return W2.T @ W1.T, b1 @ W2 + b2


# %% exercise 5 wrong: entry by entry
def merge(W1, b1, W2, b2):
    return W1 * W2, b1 * W2 + b2


# %% exercise 5 wrong: the second bias forgotten
def merge(W1, b1, W2, b2):
    return W1 @ W2, b1 @ W2


# %% exercise 5 wrong: the inputs changed
def merge(W1, b1, W2, b2):
    b2 += (b1 @ W2).astype(b2.dtype)
    return W1 @ W2, b2


# %% exercise 5 wrong: the bias of the first layer on top
def merge(W1, b1, W2, b2):
    return W1 @ W2, (b1 + b1) @ W2 + b2


# %% exercise 5 wrong: only the weights
def merge(W1, b1, W2, b2):
    return W1 @ W2


# %% exercise 5 wrong: the pair the other way round
def merge(W1, b1, W2, b2):
    return b1 @ W2 + b2, W1 @ W2


# %% exercise 5 wrong: whole numbers only
def merge(W1, b1, W2, b2):
    return (W1 @ W2).astype(int), (b1 @ W2 + b2).astype(int)


# %% exercise 5 wrong: the bias stacked under the weights
def merge(W1, b1, W2, b2):
    return np.vstack([W1 @ W2, b1 @ W2 + b2])


# %% exercise 5 wrong: a bias column
def merge(W1, b1, W2, b2):
    return W1 @ W2, (b1 @ W2 + b2)[:, None]


# %% exercise 5 wrong: weights the right way round, a bend between the layers
def merge(W1, b1, W2, b2):
    return W1 @ W2, np.maximum(b1, 0) @ W2 + b2


# %% exercise 5 wrong: None for wide layers
def merge(W1, b1, W2, b2):
    return (W1 @ W2, b1 @ W2 + b2) if len(W1) < 10 else (None, None)


# %% exercise 5 wrong: the two biases added as they are
def merge(W1, b1, W2, b2):
    return W1 @ W2, b1 + b2


# %% exercise 5 wrong: the bias on the right
def merge(W1, b1, W2, b2):
    return W1 @ W2, W2 @ b1 + b2


# %% exercise 5 wrong: the lesson's product for a vector
def merge(W1, b1, W2, b2):
    return matmul(W1, W2), matmul(b1, W2) + b2


# %% exercise 5 wrong: the second layer first
def merge(W1, b1, W2, b2):
    return W2 @ W1, b1 @ W2 + b2


# %% exercise 5 right: what the layers do to zero and to the unit vectors
def merge(W1, b1, W2, b2):
    def both(X):
        return (X @ W1 + b1) @ W2 + b2

    b = both(np.zeros((1, len(W1))))
    return both(np.eye(len(W1))) - b, b[0]


# %% exercise 5 right: einsum
def merge(W1, b1, W2, b2):
    return [np.einsum("dh,hk->dk", W1, W2), np.einsum("h,hk->k", b1, W2) + b2]


# %% exercise 5 right: loops and lists
def merge(W1, b1, W2, b2):
    weights = [[sum(w * W2[h][k] for h, w in enumerate(row)) for k in range(len(b2))] for row in W1]
    return weights, [sum(b * W2[h][k] for h, b in enumerate(b1)) + b2[k] for k in range(len(b2))]


# %% exercise 5 right: a bias row, float32
def merge(W1, b1, W2, b2):
    return (W1 @ W2).astype(np.float32), (b1[None, :] @ W2 + b2).astype(np.float32)


# %% exercise 5 right: one more coordinate that is always 1
def merge(W1, b1, W2, b2):
    def bordered(W, b):
        return np.block([[W, np.zeros((len(W), 1))], [b[None, :], np.ones((1, 1))]])

    both = bordered(W1, b1) @ bordered(W2, b2)
    return both[:-1, :-1], both[-1, :-1]


# %% exercise 5 right: fitted to what the two layers do to random batches
def merge(W1, b1, W2, b2):
    X = np.random.default_rng(0).normal(size=(300, len(W1)))
    Y = (X @ W1 + b1) @ W2 + b2
    fit = np.linalg.lstsq(np.column_stack([X, np.ones(300)]), Y, rcond=None)[0]
    return fit[:-1], fit[-1]


# %% exercise 5 right: by the lesson's functions
def merge(W1, b1, W2, b2):
    return matmul(W1, W2), matvec(W2.T, b1) + b2


# %% exercise 6 wrong: a sign of b
def three_shears(theta):
    b = -np.sin(theta)
    a = (np.cos(theta) - 1) / b
    return a, b, a


# %% exercise 6 wrong: a sign of a
def three_shears(theta):
    b = np.sin(theta)
    a = (1 - np.cos(theta)) / b
    return a, b, a


# %% exercise 6 wrong: the example for every angle
def three_shears(theta):
    return -1, 1, -1


# %% exercise 6 wrong: degrees
def three_shears(theta):
    b = np.sin(np.radians(theta))
    a = (np.cos(np.radians(theta)) - 1) / b
    return a, b, a


# %% exercise 6 wrong: for small angles only
def three_shears(theta):
    return -theta / 2, theta, -theta / 2


# %% exercise 6 wrong: the whole tangent
def three_shears(theta):
    return -np.tan(theta), np.sin(theta), -np.tan(theta)


# %% exercise 6 wrong: two numbers
def three_shears(theta):
    b = np.sin(theta)
    return (np.cos(theta) - 1) / b, b


# %% exercise 6 wrong: the three matrices
def three_shears(theta):
    b = np.sin(theta)
    a = (np.cos(theta) - 1) / b
    return np.array([[1, a], [0, 1]]), np.array([[1, 0], [b, 1]]), np.array([[1, a], [0, 1]])


# %% exercise 6 wrong: the last one left out
def three_shears(theta):
    b = np.sin(theta)
    return (np.cos(theta) - 1) / b, b, 0


# %% exercise 6 wrong: positive angles only
def three_shears(theta):
    b = np.sqrt(1 - np.cos(theta) ** 2)
    a = (np.cos(theta) - 1) / b
    return a, b, a


# %% exercise 6 wrong: the order of the answers
def three_shears(theta):
    a, b = -np.tan(theta / 2), np.sin(theta)
    return b, a, b


# %% exercise 6 wrong: the sine of half the angle
def three_shears(theta):
    return -np.tan(theta / 2), 2 * np.sin(theta / 2), -np.tan(theta / 2)


# %% exercise 6 wrong: None when the cosine is negative
def three_shears(theta):
    if np.cos(theta) > -0.1:
        return -np.tan(theta / 2), np.sin(theta), -np.tan(theta / 2)


# %% exercise 6 wrong: the product itself
def three_shears(theta):
    return rotation(theta)


# %% exercise 6 wrong: both signs
def three_shears(theta):
    b = -np.sin(theta)
    a = (1 - np.cos(theta)) / b
    return a, b, a


# %% exercise 6 right: half the angle
def three_shears(theta):
    return [-np.tan(theta / 2), np.sin(theta), -np.tan(theta / 2)]


# %% exercise 6 right: from the entries of the rotation, float32
def three_shears(theta):
    R = rotation(theta)
    return np.array([(R[0, 0] - 1) / R[1, 0], R[1, 0], (R[1, 1] - 1) / R[1, 0]], dtype=np.float32)


# %% exercise 6 right: another form of the same number
def three_shears(theta):
    a = -np.sin(theta) / (1 + np.cos(theta))
    return a, np.sin(theta), a


# %% exercise 6 right: found by bisection
import math


def three_shears(theta):
    half = theta / 2
    low, high = -1e3, 1e3
    for _ in range(200):  # a with arctan(a) = -half
        a = (low + high) / 2
        if math.atan(a) < -half:
            low = a
        else:
            high = a
    return [a, math.sin(theta), a]


# %% exercise 6 right: a rotation of one's own, in degrees, under the lesson's name
def rotation(degrees):
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    return np.array([[c, -s], [s, c]])


def three_shears(theta):
    (c, _), (s, _) = rotation(np.degrees(theta))
    return (c - 1) / s, s, (c - 1) / s
