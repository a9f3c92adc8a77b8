# %% exercise 1 wrong: the limit is the value
claims = {"a": True, "b": False, "c": True, "d": True, "e": False}
claims |= {"f": True, "g": True, "h": False, "i": False}


# %% exercise 1 wrong: strict inequalities survive
claims = {"a": False, "b": True, "c": True, "d": True, "e": False}
claims |= {"f": True, "g": True, "h": False, "i": False}


# %% exercise 1 wrong: signs survive, continuity is not needed
claims = {"a": False, "b": False, "c": True, "d": True, "e": True}
claims |= {"f": True, "g": True, "h": True, "i": True}


# %% exercise 1 wrong: as text
claims = {"a": "False", "b": False, "c": True, "d": True, "e": False}
claims |= {"f": True, "g": True, "h": False, "i": False}


# %% exercise 1 right: NumPy's truth values
claims = dict(zip("abcdefghi", np.array([0, 0, 1, 1, 0, 1, 1, 0, 0], dtype=bool)))


# %% exercise 2 wrong: zero over zero is one
a_2, b_2, c_2, d_2 = 1, 1.5, 0.8, -1
e_2, f_2, inverse_2, after_2 = 0, 0.5, 5, 5


# %% exercise 2 wrong: the sine's factor is lost
a_2, b_2, c_2, d_2 = 5 / 6, 0.5, 0.8, -1
e_2, f_2, inverse_2, after_2 = 0, 0.5, 5, 5


# %% exercise 2 wrong: from the other side
a_2, b_2, c_2, d_2 = 5 / 6, 1.5, 0.8, 1
e_2, f_2, inverse_2, after_2 = 0, 0.5, 5, 5


# %% exercise 2 wrong: infinity over infinity is one
a_2, b_2, c_2, d_2 = 5 / 6, 1.5, 1, -1
e_2, f_2, inverse_2, after_2 = 0, 0.5, 5, 5


# %% exercise 2 wrong: one over f
a_2, b_2, c_2, d_2 = 5 / 6, 1.5, 0.8, -1
e_2, f_2, inverse_2, after_2 = 0, 0.5, 4 / 5, 5


# %% exercise 2 wrong: f after g
a_2, b_2, c_2, d_2 = 5 / 6, 1.5, 0.8, -1
e_2, f_2, inverse_2, after_2 = 0, 0.5, 5, -5


# %% exercise 2 wrong: the last one is left out
a_2, b_2, c_2, d_2 = 5 / 6, 1.5, 0.8, -1
e_2, f_2, inverse_2, after_2 = 0, 0.5, 5, None


# %% exercise 2 wrong: no limit, as nan
a_2, b_2, c_2, d_2 = 5 / 6, 1.5, 0.8, -1
e_2, f_2, inverse_2, after_2 = np.nan, 0.5, 5, 5


# %% exercise 2 right: rounded, and NumPy numbers
a_2, b_2, c_2, d_2 = 0.833, np.float32(1.5), np.array(0.8), np.int64(-1)
e_2, f_2, inverse_2, after_2 = 0.0, 0.5, 5.0, 5


# %% exercise 3 wrong: the factor at the point itself
def delta_for(eps):
    return eps / 4


# %% exercise 3 wrong: the square root
def delta_for(eps):
    return np.sqrt(eps)


# %% exercise 3 wrong: copied from the case at 3 with the wrong bound
def delta_for(eps):
    return min(1, eps / 3)


# %% exercise 3 wrong: the right side only
def delta_for(eps):
    return 2 - np.sqrt(4 - eps) if eps < 4 else 1


# %% exercise 3 wrong: delta is eps
def delta_for(eps):
    return eps


# %% exercise 3 wrong: needlessly small
def delta_for(eps):
    return min(0.001, eps / 100)


# %% exercise 3 wrong: cancels to nothing
def delta_for(eps):
    return np.round(np.sqrt(4 + eps) - 2, 6)


# %% exercise 3 right: the lazy one
def delta_for(eps):
    return min(1, eps / 5)


# %% exercise 3 right: the largest, by the root
def delta_for(eps):
    return np.sqrt(4 + eps) - 2 if eps > 1e-4 else eps / 5


# %% exercise 3 right: by the game itself
def delta_for(eps):
    delta = 16.0
    while delta * (delta + 4) > eps:
        delta /= 2
    return delta


# %% exercise 4 wrong: the full dot as a limit
right_of_0, left_of_0, value_at_0 = 0, -1, 2
limit_at_minus_2, limit_at_0, limit_at_2 = 1, 2, 2
discontinuous_at = [0, 2]
mended = (2, 2)


# %% exercise 4 wrong: the value at 2 as its limit
right_of_0, left_of_0, value_at_0 = 0, -1, 2
limit_at_minus_2, limit_at_0, limit_at_2 = 1, None, -1
discontinuous_at = [0, 2]
mended = (2, 2)


# %% exercise 4 wrong: sides exchanged
right_of_0, left_of_0, value_at_0 = -1, 0, 2
limit_at_minus_2, limit_at_0, limit_at_2 = 1, None, 2
discontinuous_at = [0, 2]
mended = (2, 2)


# %% exercise 4 wrong: a corner is a discontinuity
right_of_0, left_of_0, value_at_0 = 0, -1, 2
limit_at_minus_2, limit_at_0, limit_at_2 = 1, None, 2
discontinuous_at = [-2, 0, 2]
mended = (2, 2)


# %% exercise 4 wrong: a hole that is filled elsewhere
right_of_0, left_of_0, value_at_0 = 0, -1, 2
limit_at_minus_2, limit_at_0, limit_at_2 = 1, None, 2
discontinuous_at = [0]
mended = (2, 2)


# %% exercise 4 wrong: the jump mended by its middle
right_of_0, left_of_0, value_at_0 = 0, -1, 2
limit_at_minus_2, limit_at_0, limit_at_2 = 1, None, 2
discontinuous_at = [0, 2]
mended = (0, -0.5)


# %% exercise 4 wrong: no limit at 2
right_of_0, left_of_0, value_at_0 = 0, -1, 2
limit_at_minus_2, limit_at_0, limit_at_2 = 1, None, None
discontinuous_at = [0, 2]
mended = (2, 2)


# %% exercise 4 right: a set as an array, a list
right_of_0, left_of_0, value_at_0 = 0.0, -1.0, 2.0
limit_at_minus_2, limit_at_0, limit_at_2 = 1.0, None, 2.0
discontinuous_at = np.array([2.0, 0.0])
mended = [2, 2]


# %% exercise 5 wrong: the zero of f
def inverse_of(f, y, a, b):
    return bisect(f, a, b)


# %% exercise 5 wrong: one over f
def inverse_of(f, y, a, b):
    return 1 / f(y)


# %% exercise 5 wrong: only rising functions
def inverse_of(f, y, a, b):
    if not f(a) <= y <= f(b):
        raise ValueError("not reached")
    return bisect(lambda x: f(x) - y, a, b)


# %% exercise 5 wrong: a coarse grid
def inverse_of(f, y, a, b):
    x = np.linspace(a, b, 10001)
    return x[np.argmin(np.abs(f(x) - y))]


# %% exercise 5 wrong: twenty halvings
def inverse_of(f, y, a, b):
    rising = f(b) > f(a)
    for _ in range(20):
        c = (a + b) / 2
        if (f(c) < y) == rising:
            a = c
        else:
            b = c
    return (a + b) / 2


# %% exercise 5 wrong: an end when nothing is found
def inverse_of(f, y, a, b):
    try:
        return bisect(lambda x: f(x) - y, a, b)
    except ValueError:
        return a


# %% exercise 5 right: sixty halvings of its own
def inverse_of(f, y, a, b):
    if (f(a) - y) * (f(b) - y) > 0:
        raise ValueError("y is not reached")
    rising = f(b) > f(a)
    for _ in range(60):
        c = (a + b) / 2
        if (f(c) < y) == rising:
            a = c
        else:
            b = c
    return (a + b) / 2


# %% exercise 5 right: by false position, an array of no dimension returned
def inverse_of(f, y, a, b):
    low, high = sorted((f(a), f(b)))
    if not low <= y <= high:
        raise ValueError("y is not reached")
    return np.array(bisect(lambda x: y - f(x), a, b, tol=1e-13))


# %% exercise 6 wrong: one over T
def temperature_for(z, p):
    if not 1 / len(z) < p < 1:
        raise ValueError("p")
    spread = np.max(z) - np.min(z)
    return 1 / (spread * np.exp(bisect(lambda t: np.max(tempered_softmax(z, spread * np.exp(t))) - p, -30, 30)))


# %% exercise 6 wrong: only the two largest scores counted
def temperature_for(z, p):
    if not 1 / len(z) < p < 1:
        raise ValueError("p")
    first, second = np.sort(z)[::-1][:2]
    return (first - second) / np.log(p / (1 - p))


# %% exercise 6 wrong: a bracket for scores of size one
def temperature_for(z, p):
    return bisect(lambda T: np.max(tempered_softmax(z, T)) - p, 0.01, 100)


# %% exercise 6 wrong: the first score, not the largest
def temperature_for(z, p):
    spread = np.max(z) - np.min(z)
    return spread * np.exp(bisect(lambda t: tempered_softmax(z, spread * np.exp(t))[0] - p, -30, 30))


# %% exercise 6 wrong: anything for an impossible p
def temperature_for(z, p):
    z = np.asarray(z, dtype=float)
    low, high = 1e-9, 1e9
    for _ in range(200):
        T = np.sqrt(low * high)
        if np.max(tempered_softmax(z, T)) > p:
            low = T
        else:
            high = T
    return T


# %% exercise 6 right: halving by the geometric mean
def temperature_for(z, p):
    z = np.asarray(z, dtype=float)
    if p <= 1 / len(z) or p >= 1:
        raise ValueError("no temperature does that")
    low, high = 1e-9, 1e9
    for _ in range(200):
        T = np.sqrt(low * high)
        if np.max(tempered_softmax(z, T)) > p:
            low = T
        else:
            high = T
    return T


# %% exercise 6 right: by halving one over T
def temperature_for(z, p):
    if not 1 / len(z) < p < 1:
        raise ValueError("no temperature does that")
    shifted = np.max(z) - np.asarray(z)
    low, high = 0.0, 1.0
    while 1 / np.sum(np.exp(-high * shifted)) < p:
        high *= 2
    for _ in range(200):
        middle = (low + high) / 2
        if 1 / np.sum(np.exp(-middle * shifted)) < p:
            low = middle
        else:
            high = middle
    return np.float64(1 / high)


# %% exercise 7 wrong: it is 7
def deceiver(x):
    return 7.0


# %% exercise 7 wrong: without the lift
def deceiver(x):
    return np.sin(np.pi / x)


# %% exercise 7 wrong: the swings shrink
def deceiver(x):
    return 7 + x * np.sin(np.pi / x)


# %% exercise 7 wrong: limit sees it swing
def deceiver(x):
    return 7 + np.sin(1 / x)


# %% exercise 7 wrong: not bounded
def deceiver(x):
    return 7 + np.sin(np.pi / x) / x


# %% exercise 7 wrong: from the right only
def deceiver(x):
    return 7 + np.sin(np.pi / x) if x > 0 else 7


# %% exercise 7 wrong: too small swings
def deceiver(x):
    return 7 + 0.1 * np.sin(np.pi / x)


# %% exercise 7 right: a list of the points
def deceiver(x):
    return 7 if abs(np.log10(abs(x)) - round(np.log10(abs(x)))) < 1e-9 else 0


# %% exercise 7 right: squares of the sine
def deceiver(x):
    return 7 + 2 * np.sin(np.pi / x) ** 2


# %% exercise 7 right: in powers of ten
def deceiver(x):
    return 7 - 3 * np.sin(np.pi * np.log10(abs(x)))
