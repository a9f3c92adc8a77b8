# Answers to the exercises of 00-prerequisites/05-plotting-with-matplotlib, as learners give them.

# %% exercise 1 wrong: a line for the twelve cities, small multiples for the loss
picture = {"a": "histogram", "b": "contour", "c": "line", "d": "small multiples", "e": "arrows", "f": "scatter"}

# %% exercise 1 wrong: scatter for everything
picture = dict.fromkeys("abcdef", "scatter")

# %% exercise 1 wrong: one left open
picture = {"a": "histogram", "b": "contour", "c": "small multiples", "d": "line", "e": "arrows", "f": None}

# %% exercise 1 wrong: a kind that is not offered
picture = {"a": "histogram", "b": "heat map", "c": "small multiples", "d": "line", "e": "arrows", "f": "scatter"}

# %% exercise 1 wrong: a list
picture = ["histogram", "contour", "small multiples", "line", "arrows", "scatter"]

# %% exercise 1 right: capitals and stray spaces
picture = {
    "a": "Histogram",
    "b": " contour",
    "c": "Small multiples",
    "d": "Line",
    "e": "arrows ",
    "f": "SCATTER",
}

# %% exercise 2 wrong: all true
verdicts = dict.fromkeys("abcdefg", True)

# %% exercise 2 wrong: equal amounts on a log axis
verdicts = {"a": False, "b": False, "c": False, "d": True, "e": True, "f": False, "g": True}

# %% exercise 2 wrong: the sum taken for a power law
verdicts = {"a": True, "b": False, "c": False, "d": False, "e": True, "f": True, "g": True}

# %% exercise 2 wrong: words
verdicts = {"a": "True", "b": "False", "c": "False", "d": "False", "e": "True", "f": "False", "g": "True"}

# %% exercise 2 right: NumPy booleans
verdicts = dict(zip("abcdefg", np.array([1, 0, 0, 0, 1, 0, 1], dtype=bool)))

# %% exercise 2 right: computed
verdicts = {
    "a": np.isclose(np.log(6 / 3), np.log(100 / 50)),
    "b": False,
    "c": 2 == 3,
    "d": False,
    "e": True,
    "f": np.isclose(np.log(62 / 53), np.log(120050 / 30050)),
    "g": bool(2 * 1 == 2),
}

# %% exercise 3 wrong: slopes without logarithms
readings = {"exponent": (16 - 24) / (9 - 4), "y at 36": -27.2, "factor": -4.5, "y at 6": -10.5}

# %% exercise 3 wrong: right over up
readings = {"exponent": -2, "y at 36": 1, "factor": 0.5, "y at 6": 0.375}

# %% exercise 3 wrong: sign forgotten
readings = {"exponent": 0.5, "y at 36": 8, "factor": 0.5, "y at 6": 0.375}

# %% exercise 3 wrong: two steps taken for one
readings = {"exponent": -0.5, "y at 36": 8, "factor": 0.25, "y at 6": 0.375}

# %% exercise 3 wrong: the slope given for the factor
readings = {"exponent": -0.5, "y at 36": 8, "factor": -0.693, "y at 6": 0.375}

# %% exercise 3 wrong: y at 36 by a straight line on ordinary axes
readings = {"exponent": -0.5, "y at 36": -27.2, "factor": 0.5, "y at 6": 0.375}

# %% exercise 3 wrong: one step too many
readings = {"exponent": -0.5, "y at 36": 8, "factor": 0.5, "y at 6": 0.1875}

# %% exercise 3 wrong: not a number
readings = {"exponent": "minus a half", "y at 36": 8, "factor": 0.5, "y at 6": 0.375}

# %% exercise 3 right: computed with logarithms
readings = {
    "exponent": np.log(16 / 24) / np.log(9 / 4),
    "y at 36": 48 / np.sqrt(36),
    "factor": (3 / 12) ** 0.5,
    "y at 6": 24 * 0.5**6,
}

# %% exercise 3 right: as strings of digits
readings = {"exponent": "-0.5", "y at 36": "8", "factor": "0.5", "y at 6": "0.375"}

# %% exercise 4 wrong: angles in degrees, without saying so
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("radius must be positive")
    if ax is None:
        ax = plt.subplots()[1]
    angle = np.linspace(0, 360, 200)
    ax.plot(center[0] + radius * np.cos(angle), center[1] + radius * np.sin(angle))
    ax.set_aspect("equal")
    return ax

# %% exercise 4 wrong: axes left unequal
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("radius must be positive")
    if ax is None:
        ax = plt.subplots()[1]
    angle = np.linspace(0, 2 * np.pi, 200)
    ax.plot(center[0] + radius * np.cos(angle), center[1] + radius * np.sin(angle))
    return ax

# %% exercise 4 wrong: half a circle
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("radius must be positive")
    if ax is None:
        ax = plt.subplots()[1]
    angle = np.linspace(0, np.pi, 200)
    ax.plot(center[0] + radius * np.cos(angle), center[1] + radius * np.sin(angle))
    ax.set_aspect("equal")
    return ax

# %% exercise 4 wrong: the graph of the upper half
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("radius must be positive")
    x = np.linspace(center[0] - radius, center[0] + radius, 500)
    ax = plot_function(lambda x: center[1] + np.sqrt(np.maximum(radius**2 - (x - center[0]) ** 2, 0)), x[0], x[-1], ax)
    ax.set_aspect("equal")
    return ax

# %% exercise 4 wrong: not closed
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("radius must be positive")
    if ax is None:
        ax = plt.subplots()[1]
    angle = np.linspace(0, 2 * np.pi, 100, endpoint=False)
    ax.plot(center[0] + radius * np.cos(angle), center[1] + radius * np.sin(angle))
    ax.set_aspect("equal")
    return ax

# %% exercise 4 wrong: the center is ignored
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("radius must be positive")
    if ax is None:
        ax = plt.subplots()[1]
    angle = np.linspace(0, 2 * np.pi, 200)
    ax.plot(radius * np.cos(angle), radius * np.sin(angle))
    ax.set_aspect("equal")
    return ax

# %% exercise 4 wrong: returns the figure
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("radius must be positive")
    fig, ax = plt.subplots()
    angle = np.linspace(0, 2 * np.pi, 200)
    ax.plot(center[0] + radius * np.cos(angle), center[1] + radius * np.sin(angle))
    ax.set_aspect("equal")
    return fig

# %% exercise 4 wrong: returns nothing
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("radius must be positive")
    if ax is None:
        ax = plt.subplots()[1]
    angle = np.linspace(0, 2 * np.pi, 200)
    ax.plot(center[0] + radius * np.cos(angle), center[1] + radius * np.sin(angle))
    ax.set_aspect("equal")
    plt.show()

# %% exercise 4 wrong: the axes passed are ignored
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("radius must be positive")
    ax = plt.subplots()[1]
    angle = np.linspace(0, 2 * np.pi, 200)
    ax.plot(center[0] + radius * np.cos(angle), center[1] + radius * np.sin(angle))
    ax.set_aspect("equal")
    return ax

# %% exercise 4 wrong: a patch out of view
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("radius must be positive")
    if ax is None:
        ax = plt.subplots()[1]
    ax.add_patch(plt.Circle(center, radius, fill=False))
    ax.set_aspect("equal")
    return ax

# %% exercise 4 wrong: a twelve-sided polygon
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("radius must be positive")
    if ax is None:
        ax = plt.subplots()[1]
    angle = np.linspace(0, 2 * np.pi, 13)
    ax.plot(center[0] + radius * np.cos(angle), center[1] + radius * np.sin(angle))
    ax.set_aspect("equal")
    return ax

# %% exercise 4 wrong: radius 0 accepted
def plot_circle(center, radius, ax=None):
    if radius < 0:
        raise ValueError("radius must be positive")
    if ax is None:
        ax = plt.subplots()[1]
    angle = np.linspace(0, 2 * np.pi, 200)
    ax.plot(center[0] + radius * np.cos(angle), center[1] + radius * np.sin(angle))
    ax.set_aspect("equal")
    return ax

# %% exercise 4 wrong: checks the radius after making axes
def plot_circle(center, radius, ax=None):
    if ax is None:
        ax = plt.subplots()[1]
    if radius <= 0:
        raise ValueError("radius must be positive")
    angle = np.linspace(0, 2 * np.pi, 200)
    ax.plot(center[0] + radius * np.cos(angle), center[1] + radius * np.sin(angle))
    ax.set_aspect("equal")
    return ax

# %% exercise 4 wrong: the diameter taken for the radius
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("radius must be positive")
    if ax is None:
        ax = plt.subplots()[1]
    angle = np.linspace(0, 2 * np.pi, 200)
    ax.plot(center[0] + radius / 2 * np.cos(angle), center[1] + radius / 2 * np.sin(angle))
    ax.axis("equal")
    return ax

# %% exercise 4 right: a patch, with the limits moved
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("radius must be positive")
    ax = ax or plt.figure().add_subplot()
    ax.add_patch(plt.Circle(center, radius, fill=False))
    ax.autoscale_view()
    ax.set_aspect("equal")
    return ax

# %% exercise 4 right: two halves, as graphs
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("radius must be positive")
    a, b = center[0] - radius, center[0] + radius

    def half(x):
        return np.sqrt(np.clip(radius**2 - (x - center[0]) ** 2, 0, None))

    ax = plot_function(lambda x: center[1] + half(x), a, b, ax, points=1000)
    ax = plot_function(lambda x: center[1] - half(x), a, b, ax, points=1000)
    ax.axis("equal")
    return ax

# %% exercise 4 right: a level set
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("radius must be positive")
    if ax is None:
        _, ax = plt.subplots()
    side = np.linspace(-1.2 * radius, 1.2 * radius, 200)
    x, y = np.meshgrid(center[0] + side, center[1] + side)
    ax.contour(x, y, np.hypot(x - center[0], y - center[1]), levels=[radius])
    ax.set_aspect("equal")
    return ax

# %% exercise 4 right: many dots
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("radius must be positive")
    if ax is None:
        fig = plt.figure()
        ax = fig.gca()
    for degrees in range(0, 360, 2):
        angle = np.radians(degrees)
        ax.scatter(center[0] + radius * np.cos(angle), center[1] + radius * np.sin(angle), color="C0")
    ax.set_aspect("equal")
    return ax

# %% exercise 4 right: dots in one go, a mark at the centre
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("radius must be positive")
    if ax is None:
        _, ax = plt.subplots()
    angle = np.arange(0, 2 * np.pi, 0.01)
    ax.scatter(center[0] + radius * np.cos(angle), center[1] + radius * np.sin(angle), s=2)
    ax.plot(*center, "+")
    ax.set_aspect(1)
    return ax

# %% exercise 4 right: loop and lists, equal by limits and a square box
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("radius must be positive")
    if ax is None:
        _, ax = plt.subplots(figsize=(4, 4))
    xs, ys = [], []
    for k in range(121):
        xs.append(center[0] + radius * np.sin(2 * np.pi * k / 120))
        ys.append(center[1] + radius * np.cos(2 * np.pi * k / 120))
    ax.plot(xs, ys, color="black")
    ax.set(xlim=(center[0] - 2 * radius, center[0] + 2 * radius), ylim=(center[1] - 2 * radius, center[1] + 2 * radius))
    ax.set_box_aspect(1)
    return ax

# %% exercise 5 wrong: halfway between the two means
def best_line(values, wanted):
    return (values[wanted].mean() + values[~wanted].mean()) / 2

# %% exercise 5 wrong: the smallest wanted value
def best_line(values, wanted):
    return values[wanted].min() if wanted.any() else values.max()

# %% exercise 5 wrong: with greater or equal
def best_line(values, wanted):
    lines = np.append(values, np.inf)
    return lines[np.argmax([np.mean((values >= line) == wanted) for line in lines])]

# %% exercise 5 wrong: only lines between the values
def best_line(values, wanted):
    ordered = np.sort(values)
    lines = (ordered[1:] + ordered[:-1]) / 2
    return lines[np.argmax([np.mean((values > line) == wanted) for line in lines])]

# %% exercise 5 wrong: counts only the wanted ones
def best_line(values, wanted):
    return max(values, key=lambda line: np.sum((values > line) & wanted))

# %% exercise 5 wrong: the share instead of the line
def best_line(values, wanted):
    lines = np.append(values, -np.inf)
    return max(np.mean((values > line) == wanted) for line in lines)

# %% exercise 5 wrong: sorts the input in place
def best_line(values, wanted):
    values.sort()
    return values[len(values) // 2]

# %% exercise 5 wrong: a hundred even steps, too coarse and ends left out
def best_line(values, wanted):
    lines = np.linspace(values.min(), values.max(), 100)[1:-1]
    return lines[np.argmax([np.mean((values > line) == wanted) for line in lines])]

# %% exercise 5 right: loops over lists
def best_line(values, wanted):
    best, most = None, -1
    for line in [min(values) - 1] + sorted(values):
        right = sum(bool(v > line) == bool(w) for v, w in zip(values, wanted))
        if right >= most:
            best, most = line, right
    return best

# %% exercise 5 right: counting along the sorted values
def best_line(values, wanted):
    order = np.argsort(values, kind="stable")
    ordered, flags = values[order], wanted[order].astype(int)
    cuts = np.concatenate([[ordered[0] - 1.0], ordered])
    right = np.concatenate([[0], np.cumsum(1 - flags)]) + np.concatenate([[0], np.cumsum(flags)])[-1]
    right = right - np.concatenate([[0], np.cumsum(flags)])
    valid = np.append(np.append(True, ordered[1:] > ordered[:-1]), True)
    return cuts[np.where(valid, right, -1).argmax()]

# %% exercise 5 right: midpoints, and one beyond each end
def best_line(values, wanted):
    ordered = np.unique(values)
    lines = [ordered[0] - 1, *(ordered[1:] + ordered[:-1]) / 2, ordered[-1] + 1]
    return max(lines, key=lambda line: np.mean((values > line) == wanted))

# %% exercise 6 wrong: remainder
def heights(f, n):
    return np.sin(2 * np.pi * f * np.arange(n) / n)


def slowest(f, n):
    return f % n

# %% exercise 6 wrong: the last picture at one second
def heights(f, n):
    return np.sin(2 * np.pi * f * np.linspace(0, 1, n))


def slowest(f, n):
    return f - n * round(f / n)

# %% exercise 6 wrong: pictures counted from one
def heights(f, n):
    return np.array([np.sin(2 * np.pi * f * k / n) for k in range(1, n + 1)])


def slowest(f, n):
    return f - n * round(f / n)

# %% exercise 6 wrong: no direction
def heights(f, n):
    return np.sin(2 * np.pi * f * np.arange(n) / n)


def slowest(f, n):
    return min(f % n, n - f % n)

# %% exercise 6 wrong: degrees
def heights(f, n):
    return np.sin(360 * f * np.arange(n) / n)


def slowest(f, n):
    return f - n * round(f / n)

# %% exercise 6 wrong: taken off once only
def heights(f, n):
    return np.sin(2 * np.pi * f * np.arange(n) / n)


def slowest(f, n):
    return f - n if f > n / 2 else f

# %% exercise 6 right: lists and a search
def heights(f, n):
    from math import pi, sin

    return [sin(2 * pi * f * k / n) for k in range(n)]


def slowest(f, n):
    film = np.array(heights(f, n))
    for g in range(n):
        for sign in (1, -1):
            if np.allclose(heights(sign * g, n), film):
                return sign * g

# %% exercise 6 right: shifted remainder
def heights(f, n):
    k = np.arange(n)
    return np.sin(k * (2 * np.pi * f / n))


def slowest(f, n):
    return (f + n // 2) % n - n // 2
