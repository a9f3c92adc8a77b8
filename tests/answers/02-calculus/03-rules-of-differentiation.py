# %% exercise 1 wrong: outer times outer
claims = {"a": True, "b": True, "c": False, "d": False, "e": True}
claims |= {"f": True, "g": True, "h": False, "i": True}


# %% exercise 1 wrong: a product tells of its factors
claims = {"a": True, "b": False, "c": True, "d": False, "e": True}
claims |= {"f": True, "g": True, "h": False, "i": True}


# %% exercise 1 wrong: one over the derivative, and 5 times the slope
claims = {"a": True, "b": False, "c": False, "d": True, "e": False}
claims |= {"f": True, "g": True, "h": False, "i": True}


# %% exercise 1 wrong: dual numbers like complex ones
claims = {"a": True, "b": False, "c": False, "d": False, "e": True}
claims |= {"f": True, "g": False, "h": True, "i": True}


# %% exercise 1 right: NumPy's truth values
claims = dict(zip("abcdefghi", np.array([1, 0, 0, 0, 1, 1, 1, 0, 1], dtype=bool)))


# %% exercise 2 wrong: product of the derivatives
a_2, b_2, c_2, d_2 = 44, -0.12, -np.exp(-0.5), 1.5
e_2, f_2, g_2, h_2 = -np.pi * np.sin(np.pi / 4), np.log(5), 1 / 13, 2.75


# %% exercise 2 wrong: quotient rule the wrong way round
a_2, b_2, c_2, d_2 = 79, 0.12, -np.exp(-0.5), 1.5
e_2, f_2, g_2, h_2 = -np.pi * np.sin(np.pi / 4), np.log(5), 1 / 13, 2.75


# %% exercise 2 wrong: no inner derivative
a_2, b_2, c_2, d_2 = 79, -0.12, np.exp(-0.5), 0.25
e_2, f_2, g_2, h_2 = -np.sin(np.pi / 4), np.log(5), 1 / 13, 2.75


# %% exercise 2 wrong: one over the inside only
a_2, b_2, c_2, d_2 = 79, -0.12, -np.exp(-0.5), 0.25
e_2, f_2, g_2, h_2 = -np.pi * np.sin(np.pi / 4), np.log(5), 1 / 13, 2.75


# %% exercise 2 wrong: degrees
a_2, b_2, c_2, d_2 = 79, -0.12, -np.exp(-0.5), 1.5
e_2, f_2, g_2, h_2 = -np.pi * np.sin(np.radians(np.pi / 4)), np.log(5), 1 / 13, 2.75


# %% exercise 2 wrong: x log x without the product rule
a_2, b_2, c_2, d_2 = 79, -0.12, -np.exp(-0.5), 1.5
e_2, f_2, g_2, h_2 = -np.pi * np.sin(np.pi / 4), 1 / 5 - 1, 1 / 13, 2.75


# %% exercise 2 wrong: the slope at 10
a_2, b_2, c_2, d_2 = 79, -0.12, -np.exp(-0.5), 1.5
e_2, f_2, g_2, h_2 = -np.pi * np.sin(np.pi / 4), np.log(5), 1 / 301, 2.75


# %% exercise 2 wrong: the dual parts divided
a_2, b_2, c_2, d_2 = 79, -0.12, -np.exp(-0.5), 1.5
e_2, f_2, g_2, h_2 = -np.pi * np.sin(np.pi / 4), np.log(5), 1 / 13, 6


# %% exercise 2 right: rounded to three digits
a_2, b_2, c_2, d_2 = 79.0, -0.12, -0.607, np.float32(1.5)
e_2, f_2, g_2, h_2 = -2.22, 1.61, 0.0769, np.array(2.75)


# %% exercise 2 right: by the machine itself
a_2 = differentiate(lambda x: (x**2 + 1) * (x**3 - x), 2)
b_2 = differentiate(lambda x: x / (x**2 + 1), 2)
c_2 = differentiate(lambda x: exp(-(x**2) / 2), 1)
d_2 = differentiate(lambda x: log(3 * x**2 + 1), 1)
e_2 = differentiate(lambda x: cos(math.pi * x**2), 0.5)
f_2 = differentiate(lambda x: x * log(x) - x, 5)
g_2 = 1 / differentiate(lambda x: x**3 + x, 2)
h_2 = (Dual(1, 2) ** 3 / Dual(2, 1)).slope


# %% exercise 3 wrong: no product rule
def swish_slope(s):
    p = 1 / (1 + np.exp(-s))
    return p * (1 - p)


def bell_slope(s):
    return -np.exp(-(s**2)) * (2 * s * np.cos(s) + np.sin(s))


def softsign_slope(s):
    return 1 / (1 + np.abs(s)) ** 2


# %% exercise 3 wrong: the inner derivative of the square is lost
def swish_slope(s):
    p = 1 / (1 + np.exp(-s))
    return p + s * p * (1 - p)


def bell_slope(s):
    return -np.exp(-(s**2)) * (np.cos(s) + np.sin(s))


def softsign_slope(s):
    return 1 / (1 + np.abs(s)) ** 2


# %% exercise 3 wrong: the size treated as s
def swish_slope(s):
    p = 1 / (1 + np.exp(-s))
    return p + s * p * (1 - p)


def bell_slope(s):
    return -np.exp(-(s**2)) * (2 * s * np.cos(s) + np.sin(s))


def softsign_slope(s):
    return 1 / (1 + s) ** 2


# %% exercise 3 wrong: the sign of the sine
def swish_slope(s):
    p = 1 / (1 + np.exp(-s))
    return p + s * p * (1 - p)


def bell_slope(s):
    return -np.exp(-(s**2)) * (2 * s * np.cos(s) - np.sin(s))


def softsign_slope(s):
    return 1 / (1 + np.abs(s)) ** 2


# %% exercise 3 wrong: no slope at 0
def swish_slope(s):
    p = 1 / (1 + np.exp(-s))
    return p + s * p * (1 - p)


def bell_slope(s):
    return -np.exp(-(s**2)) * (2 * s * np.cos(s) + np.sin(s))


def softsign_slope(s):
    return np.where(s == 0, 0, 1 / (1 + np.abs(s)) ** 2)


# %% exercise 3 right: written otherwise
def swish_slope(s):
    e = np.exp(-np.asarray(s))
    return (1 + e + s * e) / (1 + e) ** 2


def bell_slope(s):
    bell = np.exp(-np.square(s))
    return -2 * s * bell * np.cos(s) - bell * np.sin(s)


def softsign_slope(s):
    return np.where(s > 0, 1 / (1 + s) ** 2, 1 / (1 - np.minimum(s, 0)) ** 2)


# %% exercise 4 wrong: the slope of the argument is ignored
def sqrt(x):
    if isinstance(x, Dual):
        return Dual(math.sqrt(x.value), 0.5 / math.sqrt(x.value))
    return math.sqrt(x)


def arctan(x):
    if isinstance(x, Dual):
        return Dual(math.atan(x.value), 1 / (1 + x.value**2))
    return math.atan(x)


# %% exercise 4 wrong: half the root
def sqrt(x):
    return apply(x, math.sqrt, lambda v: math.sqrt(v) / 2)


def arctan(x):
    return apply(x, math.atan, lambda v: 1 / (1 + v * v))


# %% exercise 4 wrong: one over the derivative at the wrong place
def sqrt(x):
    return apply(x, math.sqrt, lambda v: 0.5 / math.sqrt(v))


def arctan(x):
    return apply(x, math.atan, lambda v: 1 / (1 + math.tan(v) ** 2))


# %% exercise 4 wrong: only Duals
def sqrt(x):
    return Dual(math.sqrt(x.value), 0.5 / math.sqrt(x.value) * x.slope)


def arctan(x):
    return Dual(math.atan(x.value), x.slope / (1 + x.value**2))


# %% exercise 4 wrong: nan below 0
def sqrt(x):
    value = x.value if isinstance(x, Dual) else x
    if value < 0:
        return Dual(math.nan, math.nan)
    return apply(x, math.sqrt, lambda v: 0.5 / math.sqrt(v))


def arctan(x):
    return apply(x, math.atan, lambda v: 1 / (1 + v * v))


# %% exercise 4 right: the root as a power, the tangent by hand
def sqrt(x):
    if as_dual(x).value < 0:
        raise ValueError("below 0")
    return x**0.5


def arctan(x):
    if not isinstance(x, Dual):
        return float(np.arctan(x))
    return Dual(np.arctan(x.value), x.slope / (1 + x.value**2))


# %% exercise 5 wrong: the sign
def soft_slope(s, t):
    e = math.exp(-abs(s))
    return t - (1 / (1 + e) if s > 0 else e / (1 + e))


def best_score(t):
    if not 0 < t < 1:
        raise ValueError
    return math.log(t / (1 - t))


# %% exercise 5 wrong: overflow
def soft_slope(s, t):
    return 1 / (1 + math.exp(-s)) - t


def best_score(t):
    if not 0 < t < 1:
        raise ValueError
    return math.log(t / (1 - t))


# %% exercise 5 wrong: NumPy's warning
def soft_slope(s, t):
    return 1 / (1 + np.exp(-s)) - t


def best_score(t):
    if not 0 < t < 1:
        raise ValueError
    return math.log(t / (1 - t))


# %% exercise 5 wrong: the squared error's slope
def soft_slope(s, t):
    e = math.exp(-abs(s))
    p = 1 / (1 + e) if s > 0 else e / (1 + e)
    return 2 * (p - t) * p * (1 - p)


def best_score(t):
    if not 0 < t < 1:
        raise ValueError
    return math.log(t / (1 - t))


# %% exercise 5 wrong: the share itself
def soft_slope(s, t):
    e = math.exp(-abs(s))
    return (1 / (1 + e) if s > 0 else e / (1 + e)) - t


def best_score(t):
    if not 0 < t < 1:
        raise ValueError
    return t


# %% exercise 5 wrong: the logit turned over
def soft_slope(s, t):
    e = math.exp(-abs(s))
    return (1 / (1 + e) if s > 0 else e / (1 + e)) - t


def best_score(t):
    if not 0 < t < 1:
        raise ValueError
    return math.log((1 - t) / t)


# %% exercise 5 wrong: infinity for a sure thing
def soft_slope(s, t):
    e = math.exp(-abs(s))
    return (1 / (1 + e) if s > 0 else e / (1 + e)) - t


def best_score(t):
    if t >= 1:
        return math.inf
    if t <= 0:
        return -math.inf
    return math.log(t / (1 - t))


# %% exercise 5 right: by tanh, and as a difference of logarithms
def soft_slope(s, t):
    return 0.5 * (1 + np.tanh(s / 2)) - t


def best_score(t):
    if t <= 0 or t >= 1:
        raise ValueError("no lowest point")
    return np.log(t) - np.log1p(-t)


# %% exercise 5 right: with the lesson's sigmoid, by halving
def soft_slope(s, t):
    return sigmoid(s) - t


def best_score(t):
    if t <= 0 or t >= 1:
        raise ValueError("no lowest point")
    low, high = -40.0, 40.0
    for _ in range(100):
        middle = (low + high) / 2
        low, high = (middle, high) if sigmoid(middle) < t else (low, middle)
    return middle


# %% exercise 6 wrong: product of the derivatives
def diff(e):
    if e == "x":
        return 1
    if not isinstance(e, tuple):
        return 0
    kind, a = e[0], e[1]
    da = diff(a)
    if kind in ("+", "-", "*"):
        return (kind, da, diff(e[2]))
    if kind == "/":
        return ("/", ("-", ("*", da, e[2]), ("*", a, diff(e[2]))), ("**", e[2], 2))
    if kind == "**":
        return ("*", ("*", e[2], ("**", a, e[2] - 1)), da)
    if kind == "exp":
        return ("*", e, da)
    if kind == "log":
        return ("/", da, a)
    if kind == "sin":
        return ("*", ("cos", a), da)
    return ("*", ("-", 0, ("sin", a)), da)


# %% exercise 6 wrong: no inner derivatives
def diff(e):
    if e == "x":
        return 1
    if not isinstance(e, tuple):
        return 0
    kind, a = e[0], e[1]
    if kind in ("+", "-"):
        return (kind, diff(a), diff(e[2]))
    if kind == "*":
        return ("+", ("*", diff(a), e[2]), ("*", a, diff(e[2])))
    if kind == "/":
        return ("/", ("-", ("*", diff(a), e[2]), ("*", a, diff(e[2]))), ("**", e[2], 2))
    if kind == "**":
        return ("*", e[2], ("**", a, e[2] - 1))
    if kind == "exp":
        return e
    if kind == "log":
        return ("/", 1, a)
    if kind == "sin":
        return ("cos", a)
    return ("-", 0, ("sin", a))


# %% exercise 6 wrong: numbers have slope one
def diff(e):
    if not isinstance(e, tuple):
        return 1
    kind, a = e[0], e[1]
    da = diff(a)
    if kind in ("+", "-"):
        return (kind, da, diff(e[2]))
    return ("+", ("*", da, e[2]), ("*", a, diff(e[2])))


# %% exercise 6 wrong: the sign of the cosine
def diff(e):
    if e == "x":
        return 1
    if not isinstance(e, tuple):
        return 0
    kind, a = e[0], e[1]
    da = diff(a)
    if kind in ("+", "-"):
        return (kind, da, diff(e[2]))
    if kind == "*":
        return ("+", ("*", da, e[2]), ("*", a, diff(e[2])))
    if kind == "/":
        return ("/", ("-", ("*", da, e[2]), ("*", a, diff(e[2]))), ("**", e[2], 2))
    if kind == "**":
        return ("*", ("*", e[2], ("**", a, e[2] - 1)), da)
    if kind == "exp":
        return ("*", e, da)
    if kind == "log":
        return ("/", da, a)
    if kind == "sin":
        return ("*", ("cos", a), da)
    return ("*", ("sin", a), da)


# %% exercise 6 wrong: a number, not a formula
def diff(e):
    return differentiate(lambda x: x, 1.0)


# %% exercise 6 right: simplified, with floats
def diff(e):
    def plus(a, b):
        return b if a == 0 else a if b == 0 else ("+", a, b)

    def times(a, b):
        return 0.0 if a == 0 or b == 0 else b if a == 1 else a if b == 1 else ("*", a, b)

    if isinstance(e, str):
        return 1.0
    if not isinstance(e, tuple):
        return 0.0
    if e[0] == "+":
        return plus(diff(e[1]), diff(e[2]))
    if e[0] == "-":
        return plus(diff(e[1]), times(-1.0, diff(e[2])))
    if e[0] == "*":
        return plus(times(diff(e[1]), e[2]), times(e[1], diff(e[2])))
    if e[0] == "/":
        return diff(("*", e[1], ("**", e[2], -1)))
    if e[0] == "**":
        return 0.0 if e[2] == 0 else times(times(float(e[2]), ("**", e[1], e[2] - 1)), diff(e[1]))
    outer = {"exp": e, "log": ("/", 1.0, e[1]), "sin": ("cos", e[1]), "cos": ("*", -1.0, ("sin", e[1]))}
    return times(outer[e[0]], diff(e[1]))
