# Answers to the exercises of 02-calculus/01-functions-and-limits.ipynb, as a learner might give them.

# %% exercise 1 wrong: all true
claims = dict.fromkeys("abcdefghi", True)


# %% exercise 1 wrong: the limit taken for the value
claims = {name: name in "abeg" for name in "abcdefghi"}


# %% exercise 1 wrong: limit of positive numbers positive
claims = {name: name in "bceg" for name in "abcdefghi"}


# %% exercise 1 wrong: intermediate values without continuity
claims = {name: name in "befg" for name in "abcdefghi"}


# %% exercise 1 wrong: a million places are enough
claims = {name: name in "begh" for name in "abcdefghi"}


# %% exercise 1 wrong: words
claims = dict.fromkeys("abcdefghi", "True")


# %% exercise 1 wrong: one left open
claims = {name: name in "beg" for name in "abcdefghi"} | {"i": None}


# %% exercise 1 right: NumPy's booleans
claims = {name: np.bool_(name in "beg") for name in "ihgfedcba"}


# %% exercise 2 wrong: 0/0 taken for 1
limits_by_hand = {"a": 1, "b": 1, "c": 1, "d": -7 / 2, "e": 1, "f": 1 / 2}
kinds = {"p": "jump", "q": "hole", "r": "oscillation", "s": "continuous", "t": "blow-up"}
glue = [1 / 6, 1 / 2, 3]


# %% exercise 2 wrong: the factor inside the sine forgotten
limits_by_hand = {"a": 4 / 3, "b": 1 / 2, "c": 1 / 6, "d": -7 / 2, "e": -1 / 4, "f": 1 / 2}
kinds = {"p": "jump", "q": "hole", "r": "oscillation", "s": "continuous", "t": "blow-up"}
glue = [1 / 6, 1 / 2, 3]


# %% exercise 2 wrong: the first terms instead of the highest powers
limits_by_hand = {"a": 4 / 3, "b": 5 / 2, "c": 1 / 6, "d": 2, "e": -1 / 4, "f": 1 / 2}
kinds = {"p": "jump", "q": "hole", "r": "oscillation", "s": "continuous", "t": "blow-up"}
glue = [1 / 6, 1 / 2, 3]


# %% exercise 2 wrong: from the right instead of from the left
limits_by_hand = {"a": 4 / 3, "b": 5 / 2, "c": 1 / 6, "d": -7 / 2, "e": 1 / 4, "f": 1 / 2}
kinds = {"p": "jump", "q": "hole", "r": "oscillation", "s": "continuous", "t": "blow-up"}
glue = [1 / 6, 1 / 2, 3]


# %% exercise 2 wrong: ties forgotten
limits_by_hand = {"a": 4 / 3, "b": 5 / 2, "c": 1 / 6, "d": -7 / 2, "e": -1 / 4, "f": 1}
kinds = {"p": "jump", "q": "hole", "r": "oscillation", "s": "continuous", "t": "blow-up"}
glue = [1 / 6, 1 / 2, 3]


# %% exercise 2 wrong: a hole taken for continuous
limits_by_hand = {"a": 4 / 3, "b": 5 / 2, "c": 1 / 6, "d": -7 / 2, "e": -1 / 4, "f": 1 / 2}
kinds = {"p": "jump", "q": "continuous", "r": "oscillation", "s": "continuous", "t": "blow-up"}
glue = [1 / 6, 1 / 2, 3]


# %% exercise 2 wrong: 1/x inside makes a blow-up
limits_by_hand = {"a": 4 / 3, "b": 5 / 2, "c": 1 / 6, "d": -7 / 2, "e": -1 / 4, "f": 1 / 2}
kinds = {"p": "blow-up", "q": "hole", "r": "blow-up", "s": "continuous", "t": "blow-up"}
glue = [1 / 6, 1 / 2, 3]


# %% exercise 2 wrong: middle piece through 0
limits_by_hand = {"a": 4 / 3, "b": 5 / 2, "c": 1 / 6, "d": -7 / 2, "e": -1 / 4, "f": 1 / 2}
kinds = {"p": "jump", "q": "hole", "r": "oscillation", "s": "continuous", "t": "blow-up"}
glue = [1 / 3, 0, 3]


# %% exercise 2 wrong: c from sin x / x
limits_by_hand = {"a": 4 / 3, "b": 5 / 2, "c": 1 / 6, "d": -7 / 2, "e": -1 / 4, "f": 1 / 2}
kinds = {"p": "jump", "q": "hole", "r": "oscillation", "s": "continuous", "t": "blow-up"}
glue = [1 / 6, 1 / 2, 1]


# %% exercise 2 wrong: numbers in quotes
limits_by_hand = {"a": "4/3", "b": 5 / 2, "c": 1 / 6, "d": -7 / 2, "e": -1 / 4, "f": 1 / 2}
kinds = {"p": "jump", "q": "hole", "r": "oscillation", "s": "continuous", "t": "blow-up"}
glue = [1 / 6, 1 / 2, 3]


# %% exercise 2 right: decimals, float32, capitals, a tuple
limits_by_hand = {"a": 1.333, "b": np.float32(2.5), "c": np.array(0.1667), "d": -3.5, "e": -0.25, "f": 0.5}
kinds = {"p": "Jump", "q": " hole", "r": "oscillation", "s": "Continuous", "t": "BLOW-UP"}
glue = (0.1667, 0.5, 3)


# %% exercise 3 wrong: epsilon itself
def delta_for(eps):
    return eps


# %% exercise 3 wrong: the slope at 1/2 taken for all x
def delta_for(eps):
    return eps / 4


# %% exercise 3 wrong: the same, cut off
def delta_for(eps):
    return min(0.25, eps / 4)


# %% exercise 3 wrong: from the right end
def delta_for(eps):
    return 1 / (2 - eps) - 0.5 if eps < 2 else 0.25


# %% exercise 3 wrong: one delta for all
def delta_for(eps):
    return 0.01


# %% exercise 3 wrong: safe for small eps, and hopeless for large ones
def delta_for(eps):
    return eps / 8


# %% exercise 3 wrong: far too careful
def delta_for(eps):
    return min(0.25, eps / 8) / 100


# %% exercise 3 wrong: epsilon squared
def delta_for(eps):
    return min(0.25, eps**2 / 8)


# %% exercise 3 wrong: text
def delta_for(eps):
    return "min(1/4, eps/8)"


# %% exercise 3 right: the largest
def delta_for(eps):
    return eps / (2 * (2 + eps))


# %% exercise 3 right: the largest, as a difference
def delta_for(eps):
    return 0.5 - 1 / (2 + eps)


# %% exercise 3 right: float32
def delta_for(eps):
    return np.float32(eps / (2 * (2 + eps)))


# %% exercise 3 right: the nearer of two ends
def delta_for(eps):
    left = 0.5 - 1 / (2 + eps)
    right = 1 / (2 - eps) - 0.5 if eps < 2 else np.inf
    return np.array(min(left, right))


# %% exercise 3 right: another proof
def delta_for(eps):
    return min(3 / 8, eps / 16)


# %% exercise 4 wrong: a fixed interval
def inverse_at(f, y):
    return bisect(lambda x: f(x) - y, -100, 100)


# %% exercise 4 wrong: only to the right
def inverse_at(f, y):
    high = 1.0
    while f(high) < y:
        high *= 2
        if high > 1e18:
            raise ValueError("too large")
    return bisect(lambda x: f(x) - y, 0, high)


# %% exercise 4 wrong: a root of f, not of f - y
def inverse_at(f, y):
    reach = 1.0
    while not f(-reach) <= y <= f(reach):
        reach *= 2
        if reach > 1e18:
            raise ValueError("too large")
    return bisect(f, -reach, reach)


# %% exercise 4 wrong: the reciprocal
def inverse_at(f, y):
    return 1 / f(y)


# %% exercise 4 wrong: f itself
def inverse_at(f, y):
    return f(y)


# %% exercise 4 wrong: None when there is no x
def inverse_at(f, y):
    reach = 1.0
    while not f(-reach) <= y <= f(reach):
        reach *= 2
        if reach > 1e18:
            return None
    return bisect(lambda x: f(x) - y, -reach, reach)


# %% exercise 4 wrong: too few halvings
def inverse_at(f, y):
    reach = 1.0
    while not f(-reach) <= y <= f(reach):
        reach *= 2
        if reach > 1e18:
            raise ValueError("too large")
    low, high = -reach, reach
    for _ in range(25):
        middle = (low + high) / 2
        low, high = (middle, high) if f(middle) < y else (low, middle)
    return low


# %% exercise 4 wrong: a grid
def inverse_at(f, y):
    grid = np.linspace(-100, 100, 20001)
    values = np.array([f(x) for x in grid])
    if not values[0] <= y <= values[-1]:
        raise ValueError("not reached")
    return grid[np.argmin(np.abs(values - y))]


# %% exercise 4 right: own halving, ends by tens, float32-free
def inverse_at(f, y):
    low = high = 0.0
    step_out = 1.0
    while f(high) < y:
        high += step_out
        step_out *= 10
        if high > 1e19:
            raise ValueError("never reached")
    step_out = 1.0
    while f(low) > y:
        low -= step_out
        step_out *= 10
        if low < -1e19:
            raise ValueError("never reached")
    if max(-low, high) > 1.2e18 and not f(-1.1e18) <= y <= f(1.1e18):
        raise ValueError("never reached")
    for _ in range(300):
        middle = (low + high) / 2
        if f(middle) < y:
            low = middle
        else:
            high = middle
    return np.array(high)


# %% exercise 4 right: a while loop and the lesson's bisect
def inverse_at(f, y):
    reach = 1.0
    while not f(-reach) <= y <= f(reach):
        reach *= 2
        if reach > 1e18:
            raise ValueError("never reached")
    return bisect(lambda x: f(x) - y, -reach, reach)


# %% exercise 5 wrong: the smallest sum for all
def silent_nudge(X, w, b):
    return np.full(len(w) + 1, np.min(np.abs(X @ w + b)))


can_grow = False


# %% exercise 5 wrong: signed sums
def silent_nudge(X, w, b):
    sums = X @ w + b
    full = np.column_stack([X, np.ones(len(X))])
    return np.min(sums[:, None] / np.where(full == 0, np.nan, full), axis=0)


can_grow = False


# %% exercise 5 wrong: multiplied instead of divided
def silent_nudge(X, w, b):
    sums = np.abs(X @ w + b)
    full = np.abs(np.column_stack([X, np.ones(len(X))]))
    return np.min(sums[:, None] * full, axis=0)


can_grow = False


# %% exercise 5 wrong: 0 / 0
def silent_nudge(X, w, b):
    sums = np.abs(X @ w + b)
    full = np.abs(np.column_stack([X, np.ones(len(X))]))
    return np.min(sums[:, None] / full, axis=0)


can_grow = False


# %% exercise 5 wrong: b forgotten
def silent_nudge(X, w, b):
    sums = np.abs(X @ w)
    full = np.abs(np.column_stack([X, np.ones(len(X))]))
    return np.array([min((s / p for s, p in zip(sums, column) if p > 0), default=np.inf) for column in full.T])


can_grow = False


# %% exercise 5 wrong: the largest instead of the smallest
def silent_nudge(X, w, b):
    sums = np.abs(X @ w + b)
    full = np.abs(np.column_stack([X, np.ones(len(X))]))
    return np.array([max((s / p for s, p in zip(sums, column) if p > 0), default=np.inf) for column in full.T])


can_grow = False


# %% exercise 5 wrong: the entry of b first
def silent_nudge(X, w, b):
    sums = np.abs(X @ w + b)
    full = np.abs(np.column_stack([np.ones(len(X)), X]))
    return np.array([min((s / p for s, p in zip(sums, column) if p > 0), default=np.inf) for column in full.T])


can_grow = False


# %% exercise 5 wrong: zeros for a dead input
def silent_nudge(X, w, b):
    sums = np.abs(X @ w + b)
    full = np.abs(np.column_stack([X, np.ones(len(X))]))
    return np.array([min((s / p for s, p in zip(sums, column) if p > 0), default=0) for column in full.T])


can_grow = False


# %% exercise 5 wrong: it can grow
def silent_nudge(X, w, b):
    sums = np.abs(X @ w + b)
    full = np.abs(np.column_stack([X, np.ones(len(X))]))
    return [min((s / p for s, p in zip(sums, column) if p > 0), default=np.inf) for column in full.T]


can_grow = True


# %% exercise 5 wrong: changes its inputs
def silent_nudge(X, w, b):
    sums = np.abs(X @ w + b)
    X[...] = np.abs(X)
    full = np.column_stack([X, np.ones(len(X))])
    return [min((s / p for s, p in zip(sums, column) if p > 0), default=np.inf) for column in full.T]


can_grow = False


# %% exercise 5 right: loops and a tuple
def silent_nudge(X, w, b):
    result = []
    for j in range(len(w) + 1):
        best = float("inf")
        for row in X:
            move = abs(row[j]) if j < len(w) else 1
            if move != 0:
                best = min(best, abs(sum(r * v for r, v in zip(row, w)) + b) / move)
        result.append(best)
    return tuple(result)


can_grow = np.False_


# %% exercise 5 right: without the warning
def silent_nudge(X, w, b):
    full = np.abs(np.c_[X, np.ones(len(X))])
    sums = np.abs(X @ w + b)[:, None] * np.ones_like(full)
    with np.errstate(all="ignore"):
        return np.where(full == 0, np.inf, sums / full).min(axis=0).astype(np.float32)


can_grow = False


# %% exercise 6 wrong: the powers of two only
def fool(estimator, a):
    places = {a + sign * 2.0**-k for k in range(2, 51) for sign in (-1, 1)}
    return lambda x: 0.0 if x in places else 1.0


# %% exercise 6 wrong: the constant 1
def fool(estimator, a):
    return lambda x: 1.0


# %% exercise 6 wrong: the constant 0
def fool(estimator, a):
    return lambda x: 0.0


# %% exercise 6 wrong: answers by the number of calls
def fool(estimator, a):
    calls = []

    def f(x):
        calls.append(x)
        return 0.0 if len(calls) <= 400 else 1.0

    return f


# %% exercise 6 wrong: the spy answers 1
def fool(estimator, a):
    asked = set()

    def spy(x):
        asked.add(float(x))
        return 1.0

    estimator(spy, a)
    return lambda x: 0.0 if float(x) in asked else 1.0


# %% exercise 6 wrong: a guess at what is near enough
def fool(estimator, a):
    return lambda x: 1.0 if abs(x - a) < 1e-12 else 0.0


# %% exercise 6 wrong: the other way round
def fool(estimator, a):
    asked = set()

    def spy(x):
        asked.add(float(x))
        return 0.0

    estimator(spy, a)
    return lambda x: 1.0 if float(x) in asked else 0.0


# %% exercise 6 right: a window nearer than all questions
def fool(estimator, a):
    nearest = [1.0]

    def spy(x):
        if x != a:
            nearest.append(abs(x - a))
        return 0.0

    estimator(spy, a)
    return lambda x: 1 if 0 < abs(x - a) < min(nearest) else 0


# %% exercise 6 right: a continuous function, and 0 at a only if a was asked
def fool(estimator, a):
    seen = []
    estimator(lambda x: seen.append(float(x)) or 0.0, a)
    nearest = min(abs(x - a) for x in seen if x != a)

    def f(x):
        if x == a and a in seen:
            return 0.0
        return np.float64(max(0.0, 1 - abs(x - a) / nearest))

    return f


# %% exercise 6 right: a list
def fool(estimator, a):
    seen = []

    def spy(x):
        seen.append(x)
        return 0

    estimator(spy, a)
    return lambda x: int(x not in seen)
