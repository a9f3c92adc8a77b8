# %% exercise 1 wrong: continuous is enough
claims = {"a": True, "b": False, "c": True, "d": True, "e": True}
claims |= {"f": False, "g": True, "h": False, "i": True}


# %% exercise 1 wrong: a level tangent is an extreme
claims = {"a": False, "b": True, "c": True, "d": True, "e": True}
claims |= {"f": False, "g": True, "h": False, "i": True}


# %% exercise 1 wrong: smaller is always better, and order carries over
claims = {"a": False, "b": False, "c": True, "d": True, "e": True}
claims |= {"f": True, "g": True, "h": True, "i": True}


# %% exercise 1 wrong: a size inside makes a corner
claims = {"a": False, "b": False, "c": True, "d": True, "e": True}
claims |= {"f": False, "g": False, "h": False, "i": True}


# %% exercise 1 right: NumPy's truth values
claims = dict(zip("abcdefghi", np.array([0, 0, 1, 1, 1, 0, 1, 0, 1], dtype=bool)))


# %% exercise 2 wrong: the sign of the slope of 1/x
slope_1, slope_2, slope_3 = 5, 0.25, 96.25
tangent_value, newton_step, quotient = 0.45, 5 / 3, 79
best_h, best_error = 0.2, 0.03


# %% exercise 2 wrong: the value instead of the slope
slope_1, slope_2, slope_3 = 4, -0.25, 96.25
tangent_value, newton_step, quotient = 0.45, 5 / 3, 79
best_h, best_error = 0.2, 0.03


# %% exercise 2 wrong: the root forgotten
slope_1, slope_2, slope_3 = 5, -0.25, 96
tangent_value, newton_step, quotient = 0.45, 5 / 3, 79
best_h, best_error = 0.2, 0.03


# %% exercise 2 wrong: 1/x itself
slope_1, slope_2, slope_3 = 5, -0.25, 96.25
tangent_value, newton_step, quotient = 1 / 2.2, 5 / 3, 79
best_h, best_error = 0.2, 0.03


# %% exercise 2 wrong: Newton in the wrong direction
slope_1, slope_2, slope_3 = 5, -0.25, 96.25
tangent_value, newton_step, quotient = 0.45, 1 / 3, 79
best_h, best_error = 0.2, 0.03


# %% exercise 2 wrong: only the step
slope_1, slope_2, slope_3 = 5, -0.25, 96.25
tangent_value, newton_step, quotient = 0.45, 2 / 3, 79
best_h, best_error = 0.2, 0.03


# %% exercise 2 wrong: the derivative as quotient
slope_1, slope_2, slope_3 = 5, -0.25, 96.25
tangent_value, newton_step, quotient = 0.45, 5 / 3, 75
best_h, best_error = 0.2, 0.03


# %% exercise 2 wrong: the forward quotient
slope_1, slope_2, slope_3 = 5, -0.25, 96.25
tangent_value, newton_step, quotient = 0.45, 5 / 3, 109
best_h, best_error = 0.2, 0.03


# %% exercise 2 wrong: divided by h
slope_1, slope_2, slope_3 = 5, -0.25, 96.25
tangent_value, newton_step, quotient = 0.45, 5 / 3, 158
best_h, best_error = 0.2, 0.03


# %% exercise 2 wrong: the two errors made equal
slope_1, slope_2, slope_3 = 5, -0.25, 96.25
tangent_value, newton_step, quotient = 0.45, 5 / 3, 79
best_h, best_error = 0.016 ** (1 / 3), 0.03


# %% exercise 2 wrong: the error without rounding
slope_1, slope_2, slope_3 = 5, -0.25, 96.25
tangent_value, newton_step, quotient = 0.45, 5 / 3, 79
best_h, best_error = 0.2, 0.01


# %% exercise 2 right: rounded, as NumPy numbers
slope_1, slope_2, slope_3 = np.int64(5), np.array(-0.25), 96.25
tangent_value, newton_step, quotient = 0.45, 1.667, 79.0
best_h, best_error = 0.2, np.float32(0.03)


# %% exercise 3 wrong: the upside-down ones exchanged
matches = {"A": 3, "B": 5, "C": 4, "D": 1, "E": 2}
steepest = "AE"
level_points = 2


# %% exercise 3 wrong: by the same shape
matches = {"A": 5, "B": 1, "C": 4, "D": 3, "E": 2}
steepest = "AE"
level_points = 2


# %% exercise 3 wrong: only one of the steepest
matches = {"A": 2, "B": 5, "C": 4, "D": 1, "E": 3}
steepest = "A"
level_points = 2


# %% exercise 3 wrong: B has the highest slope in the middle
matches = {"A": 2, "B": 5, "C": 4, "D": 1, "E": 3}
steepest = "B"
level_points = 2


# %% exercise 3 wrong: zeros of B, not of its slope
matches = {"A": 2, "B": 5, "C": 4, "D": 1, "E": 3}
steepest = "AE"
level_points = 3


# %% exercise 3 right: the other order, small letters, numbers as floats
matches = {"A": 2.0, "B": np.int64(5), "C": 4, "D": 1, "E": 3}
steepest = "e, a"
level_points = np.float64(2)


# %% exercise 4 wrong: the central quotient
def sharp_derivative(f, x, h):
    return (f(x + h) - f(x - h)) / (2 * h)


# %% exercise 4 wrong: with a smaller step
def sharp_derivative(f, x, h):
    return (f(x + h / 100) - f(x - h / 100)) / (h / 50)


# %% exercise 4 wrong: the mean of the two
def sharp_derivative(f, x, h):
    a = (f(x + h) - f(x - h)) / (2 * h)
    b = (f(x + h / 2) - f(x - h / 2)) / h
    return (a + b) / 2


# %% exercise 4 wrong: weights for an error in h
def sharp_derivative(f, x, h):
    a = (f(x + h) - f(x - h)) / (2 * h)
    b = (f(x + h / 2) - f(x - h / 2)) / h
    return 2 * b - a


# %% exercise 4 wrong: not divided
def sharp_derivative(f, x, h):
    a = (f(x + h) - f(x - h)) / (2 * h)
    b = (f(x + h / 2) - f(x - h / 2)) / h
    return 4 * b - a


# %% exercise 4 wrong: forward quotients combined
def sharp_derivative(f, x, h):
    a = (f(x + h) - f(x)) / h
    b = (f(x + h / 2) - f(x)) / (h / 2)
    return 2 * b - a


# %% exercise 4 wrong: from farther away
def sharp_derivative(f, x, h):
    a = (f(x + 2 * h) - f(x - 2 * h)) / (4 * h)
    b = (f(x + 4 * h) - f(x - 4 * h)) / (8 * h)
    return (4 * a - b) / 3


# %% exercise 4 right: five points in one formula
def sharp_derivative(f, x, h):
    return (f(x - 2 * h) - 8 * f(x - h) + 8 * f(x + h) - f(x + 2 * h)) / (12 * h)


# %% exercise 4 right: three quotients
def sharp_derivative(f, x, h):
    d = [(f(x + s) - f(x - s)) / (2 * s) for s in (h, h / 2, h / 4)]
    e = [(4 * d[1] - d[0]) / 3, (4 * d[2] - d[1]) / 3]
    return (16 * e[1] - e[0]) / 15


# %% exercise 4 right: a polynomial through five points
def sharp_derivative(f, x, h):
    far = np.array([-1, -0.5, 0, 0.5, 1])
    c = np.linalg.solve(np.vander(far), [float(f(x + h * t)) for t in far])
    return c[3] / h


# %% exercise 5 wrong: the mean
def intercept_slope(b, w, x, y):
    return np.mean(np.sign(b - (y - w * x)))


def best_intercept(w, x, y):
    return np.mean(y - w * x)


# %% exercise 5 wrong: the sign
def intercept_slope(b, w, x, y):
    return np.mean(np.sign(y - w * x - b))


def best_intercept(w, x, y):
    return np.median(y - w * x)


# %% exercise 5 wrong: a sum
def intercept_slope(b, w, x, y):
    return np.sum(np.sign(b - (y - w * x)))


def best_intercept(w, x, y):
    return np.median(y - w * x)


# %% exercise 5 wrong: the slope by w
def intercept_slope(b, w, x, y):
    return np.mean(np.sign(w * x + b - y) * x)


def best_intercept(w, x, y):
    return np.median(y - w * x)


# %% exercise 5 wrong: w forgotten
def intercept_slope(b, w, x, y):
    return np.mean(np.sign(b - y))


def best_intercept(w, x, y):
    return np.median(y)


# %% exercise 5 wrong: the middle of the range
def intercept_slope(b, w, x, y):
    return np.mean(np.sign(b - (y - w * x)))


def best_intercept(w, x, y):
    return (np.max(y - w * x) + np.min(y - w * x)) / 2


# %% exercise 5 right: by sorting and by halving
def intercept_slope(b, w, x, y):
    left = [yi - w * xi for xi, yi in zip(x, y)]
    return (sum(v < b for v in left) - sum(v > b for v in left)) / len(left)


def best_intercept(w, x, y):
    left = sorted(yi - w * xi for xi, yi in zip(x, y))
    return left[len(left) // 2]


# %% exercise 5 right: by differences, and by trying all corners
def intercept_slope(b, w, x, y):
    M = lambda c: np.mean(np.abs(y - (w * x + c)))
    return (M(b + 1e-5) - M(b - 1e-5)) / 2e-5


def best_intercept(w, x, y):
    return min(y - w * x, key=lambda b: np.sum(np.abs(y - w * x - b)))


# %% exercise 6 wrong: where the tangent is level
circling = 1 / np.sqrt(3)


def newton_visits(x0, steps):
    points = [x0]
    for _ in range(steps):
        x = points[-1]
        points.append(x - (x**3 - x) / (3 * x**2 - 1))
    return points


# %% exercise 6 wrong: one digit
circling = 0.4


def newton_visits(x0, steps):
    points = [x0]
    for _ in range(steps):
        x = points[-1]
        points.append(x - (x**3 - x) / (3 * x**2 - 1))
    return points


# %% exercise 6 wrong: a root
circling = 1


def newton_visits(x0, steps):
    points = [x0]
    for _ in range(steps):
        x = points[-1]
        points.append(x - (x**3 - x) / (3 * x**2 - 1))
    return points


# %% exercise 6 wrong: without the start
circling = 5**-0.5


def newton_visits(x0, steps):
    points = []
    x = x0
    for _ in range(steps):
        x = x - (x**3 - x) / (3 * x**2 - 1)
        points.append(x)
    return points


# %% exercise 6 wrong: plus
circling = 5**-0.5


def newton_visits(x0, steps):
    points = [x0]
    for _ in range(steps):
        x = points[-1]
        points.append(x + (x**3 - x) / (3 * x**2 - 1))
    return points


# %% exercise 6 wrong: the derivative without its constant
circling = 5**-0.5


def newton_visits(x0, steps):
    points = [x0]
    for _ in range(steps):
        x = points[-1]
        points.append(x - (x**3 - x) / (3 * x**2))
    return points


# %% exercise 6 right: simplified, as an array
circling = np.sqrt(0.2)


def newton_visits(x0, steps):
    points = np.zeros(steps + 1)
    points[0] = x0
    for k in range(steps):
        points[k + 1] = 2 * points[k] ** 3 / (3 * points[k] ** 2 - 1)
    return points
