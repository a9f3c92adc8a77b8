# %% exercise 1 wrong: slopes simply added
claims = {"a": True, "b": True, "c": True, "d": True, "e": False}
claims |= {"f": False, "g": True, "h": False, "i": True}


# %% exercise 1 wrong: flat means extreme
claims = {"a": True, "b": False, "c": True, "d": True, "e": True}
claims |= {"f": False, "g": True, "h": False, "i": True}


# %% exercise 1 wrong: half the right angle, half the slope; units do not matter
claims = {"a": True, "b": False, "c": True, "d": True, "e": False}
claims |= {"f": True, "g": True, "h": True, "i": True}


# %% exercise 1 wrong: all units matter
claims = {"a": True, "b": False, "c": True, "d": True, "e": False}
claims |= {"f": False, "g": False, "h": False, "i": True}


# %% exercise 1 right: NumPy's truth values
claims = dict(zip("abcdefghi", np.array([1, 0, 1, 1, 0, 0, 1, 0, 1], dtype=bool)))


# %% exercise 2 wrong: exchanged
hand_gradient = [-9, 8]
hand_slope = 12
hand_steepest = 145**0.5
hand_level = [9, 8]
hand_after = [0.2, 2.9]
form_gradient = [-8, 18]


# %% exercise 2 wrong: not a unit vector
hand_gradient = [8, -9]
hand_slope = 60
hand_steepest = 145**0.5
hand_level = [9, 8]
hand_after = [0.2, 2.9]
form_gradient = [-8, 18]


# %% exercise 2 wrong: the squared length
hand_gradient = [8, -9]
hand_slope = 12
hand_steepest = 145
hand_level = [9, 8]
hand_after = [0.2, 2.9]
form_gradient = [-8, 18]


# %% exercise 2 wrong: the steepest direction as the level one
hand_gradient = [8, -9]
hand_slope = 12
hand_steepest = 145**0.5
hand_level = [8, -9]
hand_after = [0.2, 2.9]
form_gradient = [-8, 18]


# %% exercise 2 wrong: ascent
hand_gradient = [8, -9]
hand_slope = 12
hand_steepest = 145**0.5
hand_level = [9, 8]
hand_after = [1.8, 1.1]
form_gradient = [-8, 18]


# %% exercise 2 wrong: two A x
hand_gradient = [8, -9]
hand_slope = 12
hand_steepest = 145**0.5
hand_level = [9, 8]
hand_after = [0.2, 2.9]
form_gradient = [0, 22]


# %% exercise 2 right: arrays, the other level direction
hand_gradient = np.array([8.0, -9.0])
hand_slope = hand_gradient @ [0.6, -0.8]
hand_steepest = np.linalg.norm(hand_gradient)
hand_level = (-0.9, -0.8)
hand_after = np.array([1, 2]) - 0.1 * hand_gradient
form_gradient = np.array([[4, 6], [6, -6]]) @ [1, -2]


# %% exercise 3 wrong: downhill
compass = {"P": "SE", "Q": "N", "R": "SW", "S": "W", "T": "flat"}
longest = "S"


# %% exercise 3 wrong: to the highest top of all
compass = {"P": "NW", "Q": "E", "R": "NE", "S": "E", "T": "flat"}
longest = "S"


# %% exercise 3 wrong: nothing is flat
compass = {"P": "NW", "Q": "S", "R": "NE", "S": "E", "T": "NE"}
longest = "S"


# %% exercise 3 wrong: a point on a slope called flat
compass = {"P": "NW", "Q": "flat", "R": "NE", "S": "E", "T": "flat"}
longest = "S"


# %% exercise 3 wrong: the longest at the left top
compass = {"P": "NW", "Q": "S", "R": "NE", "S": "E", "T": "flat"}
longest = "Q"


# %% exercise 3 right: small letters and spaces
compass = {"P": "nw", "Q": " s ", "R": "ne", "S": "e", "T": "FLAT"}
longest = "s"


# %% exercise 4 wrong: the gradient of the square
def norm_gradient(x):
    if not np.any(x):
        raise ValueError
    return 2 * np.asarray(x)


def soft_gradient(x):
    powers = np.exp(x - np.max(x))
    return powers / np.sum(powers)


def ridge_gradient(x, A, b, lam):
    return 2 * A.T @ (A @ x - b) / len(b) + 2 * lam * x


# %% exercise 4 wrong: nan at 0
def norm_gradient(x):
    with np.errstate(invalid="ignore"):
        return np.asarray(x) / np.linalg.norm(x)


def soft_gradient(x):
    powers = np.exp(x - np.max(x))
    return powers / np.sum(powers)


def ridge_gradient(x, A, b, lam):
    return 2 * A.T @ (A @ x - b) / len(b) + 2 * lam * x


# %% exercise 4 wrong: overflow
def norm_gradient(x):
    if not np.any(x):
        raise ValueError
    return np.asarray(x) / np.linalg.norm(x)


def soft_gradient(x):
    return np.exp(x) / np.sum(np.exp(x))


def ridge_gradient(x, A, b, lam):
    return 2 * A.T @ (A @ x - b) / len(b) + 2 * lam * x


# %% exercise 4 wrong: one over the sum
def norm_gradient(x):
    if not np.any(x):
        raise ValueError
    return np.asarray(x) / np.linalg.norm(x)


def soft_gradient(x):
    return np.full(len(x), 1 / np.sum(np.exp(x)))


def ridge_gradient(x, A, b, lam):
    return 2 * A.T @ (A @ x - b) / len(b) + 2 * lam * x


# %% exercise 4 wrong: a sum of squares
def norm_gradient(x):
    if not np.any(x):
        raise ValueError
    return np.asarray(x) / np.linalg.norm(x)


def soft_gradient(x):
    powers = np.exp(x - np.max(x))
    return powers / np.sum(powers)


def ridge_gradient(x, A, b, lam):
    return 2 * A.T @ (A @ x - b) + 2 * lam * x


# %% exercise 4 wrong: divided by the number of weights
def norm_gradient(x):
    if not np.any(x):
        raise ValueError
    return np.asarray(x) / np.linalg.norm(x)


def soft_gradient(x):
    powers = np.exp(x - np.max(x))
    return powers / np.sum(powers)


def ridge_gradient(x, A, b, lam):
    return 2 * A.T @ (A @ x - b) / len(x) + 2 * lam * x


# %% exercise 4 wrong: the penalty without its 2
def norm_gradient(x):
    if not np.any(x):
        raise ValueError
    return np.asarray(x) / np.linalg.norm(x)


def soft_gradient(x):
    powers = np.exp(x - np.max(x))
    return powers / np.sum(powers)


def ridge_gradient(x, A, b, lam):
    return 2 * A.T @ (A @ x - b) / len(b) + lam * x


# %% exercise 4 right: by loops, lists returned
def norm_gradient(x):
    size = sum(v * v for v in x) ** 0.5
    if size == 0:
        raise ValueError("no gradient at 0")
    return [v / size for v in x]


def soft_gradient(x):
    return [1 / sum(np.exp(np.minimum(other - v, 700)) for other in x) for v in x]


def ridge_gradient(x, A, b, lam):
    m, n = np.shape(A)
    r = [sum(A[i][j] * x[j] for j in range(n)) - b[i] for i in range(m)]
    return [2 / m * sum(r[i] * A[i][j] for i in range(m)) + 2 * lam * x[j] for j in range(n)]


# %% exercise 5 wrong: the rate stays halved
def descend(f, grad, x, rate, steps):
    points = [np.array(x, dtype=float)]
    for _ in range(steps):
        g = grad(points[-1])
        if not np.any(g):
            break
        for _ in range(50):
            if f(points[-1] - rate * g) < f(points[-1]):
                break
            rate /= 2
        if not f(points[-1] - rate * g) < f(points[-1]):
            break
        points.append(points[-1] - rate * g)
    return points


# %% exercise 5 wrong: no brake
def descend(f, grad, x, rate, steps):
    points = [np.array(x, dtype=float)]
    for _ in range(steps):
        points.append(points[-1] - rate * grad(points[-1]))
    return points


# %% exercise 5 wrong: uphill
def descend(f, grad, x, rate, steps):
    points = [np.array(x, dtype=float)]
    for _ in range(steps):
        points.append(points[-1] + rate * grad(points[-1]))
    return points


# %% exercise 5 wrong: without the start
def descend(f, grad, x, rate, steps):
    points = [np.array(x, dtype=float)]
    for _ in range(steps):
        eta, g = rate, grad(points[-1])
        for _ in range(50):
            if f(points[-1] - eta * g) < f(points[-1]):
                break
            eta /= 2
        points.append(points[-1] - eta * g)
    return points[1:]


# %% exercise 5 wrong: the last point only
def descend(f, grad, x, rate, steps):
    x = np.array(x, dtype=float)
    for _ in range(steps):
        x = x - rate * grad(x)
    return x


# %% exercise 5 right: a while loop, an array
def descend(f, grad, x, rate, steps):
    points, x = [list(x)], np.array(x, dtype=float)
    for _ in range(steps):
        g, k = np.asarray(grad(x)), 0
        if np.all(g == 0):
            break
        while k < 50 and f(x - rate * 0.5**k * g) >= f(x):
            k += 1
        if f(x - rate * 0.5**k * g) >= f(x):
            break
        x = x - rate * 0.5**k * g
        points.append(list(x))
    return np.array(points)


# %% exercise 6 wrong: the wrong sign
def smallest_by_length(w, b, x):
    w = np.asarray(w)
    return (w @ x + b) / (w @ w) * w


def smallest_by_pixel(w, b, x):
    w = np.asarray(w)
    return -(w @ x + b) / np.sum(np.abs(w)) * np.sign(w)


# %% exercise 6 wrong: divided by the norm once
def smallest_by_length(w, b, x):
    w = np.asarray(w)
    return -(w @ x + b) / np.linalg.norm(w) * w


def smallest_by_pixel(w, b, x):
    w = np.asarray(w)
    return -(w @ x + b) / np.sum(np.abs(w)) * np.sign(w)


# %% exercise 6 wrong: the point, not the nudge
def smallest_by_length(w, b, x):
    w = np.asarray(w)
    return x - (w @ x + b) / (w @ w) * w


def smallest_by_pixel(w, b, x):
    w = np.asarray(w)
    return x - (w @ x + b) / np.sum(np.abs(w)) * np.sign(w)


# %% exercise 6 wrong: the same for both
def smallest_by_length(w, b, x):
    w = np.asarray(w)
    return -(w @ x + b) / (w @ w) * w


def smallest_by_pixel(w, b, x):
    return smallest_by_length(w, b, x)


# %% exercise 6 wrong: only the largest weight's pixel
def smallest_by_length(w, b, x):
    w = np.asarray(w, dtype=float)
    d = np.zeros(len(w))
    k = np.argmax(np.abs(w))
    d[k] = -(w @ x + b) / w[k]
    return d


def smallest_by_pixel(w, b, x):
    w = np.asarray(w)
    return -(w @ x + b) / np.sum(np.abs(w)) * np.sign(w)


# %% exercise 6 wrong: b forgotten
def smallest_by_length(w, b, x):
    w = np.asarray(w)
    return -(w @ x) / (w @ w) * w


def smallest_by_pixel(w, b, x):
    w = np.asarray(w)
    return -(w @ x) / np.sum(np.abs(w)) * np.sign(w)


# %% exercise 6 right: least squares and a list, zeros moved as well
def smallest_by_length(w, b, x):
    w = np.asarray(w, dtype=float)
    return np.linalg.lstsq(w[None, :], np.array([-(w @ x + b)]))[0]


def smallest_by_pixel(w, b, x):
    m = sum(p * q for p, q in zip(w, x)) + b
    step = -m / sum(abs(p) for p in w)
    return [step if p >= 0 else -step for p in w]
