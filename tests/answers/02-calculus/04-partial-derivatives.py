# %% exercise 1 wrong: partial derivatives make it continuous
claims = {"a": True, "b": True, "c": False, "d": True, "e": False}
claims |= {"f": True, "g": False, "h": False, "i": True}


# %% exercise 1 wrong: a smaller unit, a larger slope
claims = {"a": False, "b": True, "c": True, "d": True, "e": False}
claims |= {"f": True, "g": False, "h": False, "i": True}


# %% exercise 1 wrong: mixed partials always agree, and volumes grow like edges
claims = {"a": False, "b": True, "c": False, "d": True, "e": True}
claims |= {"f": True, "g": False, "h": True, "i": True}


# %% exercise 1 wrong: not all answered
claims = {"a": False, "b": True, "c": False, "d": True, "e": False}
claims |= {"f": True, "g": False, "h": None, "i": True}


# %% exercise 1 right: NumPy's truth values
claims = dict(zip("abcdefghi", np.array([0, 1, 0, 1, 0, 1, 0, 0, 1], dtype=bool)))


# %% exercise 2 wrong: exchanged
f_x, f_y, f_xy = -7, -2, -5
plane_value = -5.5
g_partials = [1, 6, 0]
percent = -3


# %% exercise 2 wrong: both variables move in f_y
f_x, f_y, f_xy = -2, -4, -5
plane_value = -5.5
g_partials = [1, 6, 0]
percent = -3


# %% exercise 2 wrong: the mixed partial of numbers is 0
f_x, f_y, f_xy = -2, -7, 0
plane_value = -5.5
g_partials = [1, 6, 0]
percent = -3


# %% exercise 2 wrong: only the change of the plane
f_x, f_y, f_xy = -2, -7, -5
plane_value = 0.5
g_partials = [1, 6, 0]
percent = -3


# %% exercise 2 wrong: both changes upward
f_x, f_y, f_xy = -2, -7, -5
plane_value = -6.9
g_partials = [1, 6, 0]
percent = -3


# %% exercise 2 wrong: the function itself
f_x, f_y, f_xy = -2, -7, -5
plane_value = -5.4131
g_partials = [1, 6, 0]
percent = -3


# %% exercise 2 wrong: no inner derivative
f_x, f_y, f_xy = -2, -7, -5
plane_value = -5.5
g_partials = [1, 3, 3]
percent = -3


# %% exercise 2 wrong: relative errors simply added
f_x, f_y, f_xy = -2, -7, -5
plane_value = -5.5
g_partials = [1, 6, 0]
percent = 5


# %% exercise 2 wrong: the time not squared
f_x, f_y, f_xy = -2, -7, -5
plane_value = -5.5
g_partials = [1, 6, 0]
percent = -1


# %% exercise 2 wrong: as a fraction
f_x, f_y, f_xy = -2, -7, -5
plane_value = -5.5
g_partials = [1, 6, 0]
percent = -0.03


# %% exercise 2 wrong: without its sign
f_x, f_y, f_xy = -2, -7, -5
plane_value = -5.5
g_partials = [1, 6, 0]
percent = 3


# %% exercise 2 right: fractions, an array, and the exact percentage
f_x, f_y, f_xy = -2.0, np.float32(-7), np.int64(-5)
plane_value = -11 / 2
g_partials = np.array([1, 6, 0])
percent = 100 * (1.01 / 1.02**2 - 1)


# %% exercise 3 wrong: signs turned round
signs = {"A": "--", "B": "+-", "C": "+-", "D": "-+", "E": "-+"}
steepest_in_x = "A"


# %% exercise 3 wrong: first y, then x
signs = {"A": "++", "B": "+-", "C": "+-", "D": "-+", "E": "-+"}
steepest_in_x = "A"


# %% exercise 3 wrong: the side of the hill mistaken
signs = {"A": "++", "B": "++", "C": "-+", "D": "+-", "E": "+-"}
steepest_in_x = "A"


# %% exercise 3 wrong: sign of the value at C
signs = {"A": "++", "B": "-+", "C": "--", "D": "+-", "E": "+-"}
steepest_in_x = "A"


# %% exercise 3 wrong: steepest of all, not along x
signs = {"A": "++", "B": "-+", "C": "-+", "D": "+-", "E": "+-"}
steepest_in_x = "D"


# %% exercise 3 wrong: signs as numbers
signs = {"A": (1, 1), "B": (-1, 1), "C": (-1, 1), "D": (1, -1), "E": (1, -1)}
steepest_in_x = "A"


# %% exercise 3 right: with commas and spaces, a small letter
signs = {"A": "+, +", "B": "−, +", "C": "- +", "D": "+,-", "E": "+ -"}
steepest_in_x = "a"


# %% exercise 4 wrong: a sum, not a mean
def loss_slopes(w, b, x, y):
    error = 1 / (1 + np.exp(-(w * x + b))) - y
    return np.sum(error * x), np.sum(error)


# %% exercise 4 wrong: signs turned round
def loss_slopes(w, b, x, y):
    error = y - 1 / (1 + np.exp(-(w * x + b)))
    return np.mean(error * x), np.mean(error)


# %% exercise 4 wrong: exchanged
def loss_slopes(w, b, x, y):
    error = 1 / (1 + np.exp(-(w * x + b))) - y
    return np.mean(error), np.mean(error * x)


# %% exercise 4 wrong: no inner derivative
def loss_slopes(w, b, x, y):
    error = 1 / (1 + np.exp(-(w * x + b))) - y
    return np.mean(error), np.mean(error)


# %% exercise 4 wrong: as for squares
def loss_slopes(w, b, x, y):
    r = w * x + b - y
    return 2 * np.mean(r * x), 2 * np.mean(r)


# %% exercise 4 wrong: a factor 2 from the squares
def loss_slopes(w, b, x, y):
    error = 1 / (1 + np.exp(-(w * x + b))) - y
    return 2 * np.mean(error * x), 2 * np.mean(error)


# %% exercise 4 wrong: b is forgotten
def loss_slopes(w, b, x, y):
    error = 1 / (1 + np.exp(-(w * x))) - y
    return np.mean(error * x), np.mean(error)


# %% exercise 4 wrong: product of the means
def loss_slopes(w, b, x, y):
    error = 1 / (1 + np.exp(-(w * x + b))) - y
    return np.mean(error) * np.mean(x), np.mean(error)


# %% exercise 4 right: by a loop, a list returned
def loss_slopes(w, b, x, y):
    by_w = by_b = 0.0
    for one, answer in zip(x, y):
        e = np.exp(w * one + b)
        by_w += (e / (1 + e) - answer) * one / len(x)
        by_b += (e / (1 + e) - answer) / len(x)
    return [by_w, by_b]


# %% exercise 4 right: with tanh, an array returned
def loss_slopes(w, b, x, y):
    s = w * x + b
    error = (1 + np.tanh(s / 2)) / 2 - y
    return np.array([error @ x, np.sum(error)]) / len(x)


# %% exercise 5 wrong: the earlier gap over the later one
def gap_factor(x, y):
    slopes = one_knob_at_a_time(x, y, 1)
    best = np.linalg.lstsq(np.column_stack([x, np.ones(len(x))]), y)[0][0]
    return (slopes[0] - best) / (slopes[1] - best)


def rule(x):
    return np.mean(x) ** 2 / np.mean(np.asarray(x) ** 2)


# %% exercise 5 wrong: quotient of slopes, not of gaps
def gap_factor(x, y):
    slopes = one_knob_at_a_time(x, y, 2)
    return slopes[1] / slopes[2]


def rule(x):
    return np.mean(x) ** 2 / np.mean(np.asarray(x) ** 2)


# %% exercise 5 wrong: the number of the cars
def gap_factor(x, y):
    slopes = one_knob_at_a_time(x, y, 1)
    best = np.linalg.lstsq(np.column_stack([x, np.ones(len(x))]), y)[0][0]
    return (slopes[1] - best) / (slopes[0] - best)


def rule(x):
    return 0.925


# %% exercise 5 wrong: the mean over the spread
def gap_factor(x, y):
    slopes = one_knob_at_a_time(x, y, 1)
    best = np.linalg.lstsq(np.column_stack([x, np.ones(len(x))]), y)[0][0]
    return (slopes[1] - best) / (slopes[0] - best)


def rule(x):
    return np.mean(x) ** 2 / np.var(x)


# %% exercise 5 wrong: no squares
def gap_factor(x, y):
    slopes = one_knob_at_a_time(x, y, 1)
    best = np.linalg.lstsq(np.column_stack([x, np.ones(len(x))]), y)[0][0]
    return (slopes[1] - best) / (slopes[0] - best)


def rule(x):
    return np.mean(x) / np.sqrt(np.mean(np.asarray(x) ** 2))


# %% exercise 5 wrong: the far gaps are rounding
def gap_factor(x, y):
    slopes = one_knob_at_a_time(x, y, 20000)
    best = np.linalg.lstsq(np.column_stack([x, np.ones(len(x))]), y)[0][0]
    return (slopes[-1] - best) / (slopes[-2] - best)


def rule(x):
    return np.mean(x) ** 2 / np.mean(np.asarray(x) ** 2)


# %% exercise 5 right: the square of a cosine, and three rounds
def gap_factor(x, y):
    slopes = one_knob_at_a_time(x, y, 3)
    best = np.polyfit(x, y, 1)[0]
    gaps = slopes - best
    return gaps[1:2] @ gaps[0:1] / (gaps[0] * gaps[0])


def rule(x):
    ones = np.ones(len(x))
    return (x @ ones / (np.linalg.norm(x) * np.linalg.norm(ones))) ** 2


# %% exercise 5 right: one minus the share of the spread
def gap_factor(x, y):
    slopes = one_knob_at_a_time(x, y, 1)
    best = np.sum((x - np.mean(x)) * y) / np.sum((x - np.mean(x)) ** 2)
    return np.abs(slopes[1] - best) / np.abs(slopes[0] - best)


def rule(x):
    return 1 - np.var(x) / np.mean(x**2)


# %% exercise 6 wrong: a straight line
def path(t):
    return t, 2 * t


# %% exercise 6 wrong: the parabola on which it is one half
def path(t):
    return t, t**2


# %% exercise 6 wrong: below the axis
def path(t):
    return t, -2 * t**2


# %% exercise 6 wrong: not to the origin
def path(t):
    return 1, 2


# %% exercise 6 wrong: a cubic road
def path(t):
    return t, 2 * t**3


# %% exercise 6 wrong: goes away from the origin
def path(t):
    return 1 / t, 2 / t**2


# %% exercise 6 right: the other parabola, from the left
def path(t):
    return [-t, t**2 / 2]


# %% exercise 6 right: slowly, by the root
def path(t):
    return np.array([np.sqrt(t) * 0.3, 0.18 * t])


# %% exercise 6 right: y is the parameter
def path(t):
    return np.sqrt(2 * t), t
