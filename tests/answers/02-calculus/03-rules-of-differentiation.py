# Answers to the exercises of 02-calculus/03-rules-of-differentiation.ipynb, as a learner might give them.

# %% exercise 1 wrong: all true
claims = dict.fromkeys("abcdefghij", True)


# %% exercise 1 wrong: one left open
claims = {name: name in "adfhi" for name in "abcdefghij"} | {"j": None}


# %% exercise 1 wrong: inner derivative forgotten
claims = {name: name in "adefghi" for name in "abcdefghij"}


# %% exercise 1 wrong: e to the 3 taken for an exponential function
claims = {name: name in "acdfhi" for name in "abcdefghij"}


# %% exercise 1 wrong: dual numbers taken for ordinary ones
claims = {name: name in "adfhij" for name in "abcdefghij"}


# %% exercise 1 wrong: log(5x) has 5 times the slope
claims = {name: name in "afhi" for name in "abcdefghij"}


# %% exercise 1 wrong: words
claims = dict.fromkeys("abcdefghij", "True")


# %% exercise 1 right: NumPy's booleans, in another order
claims = {name: np.bool_(name in "adfhi") for name in "jihgfedcba"}


# %% exercise 2 wrong: product of derivatives
slopes = {"a": -0.75, "b": -13 / 18, "c": 1, "d": -72, "e": 8, "f": -0.375, "g": -27.6386, "h": 2, "i": -0.875}


# %% exercise 2 wrong: quotient of derivatives
slopes = {"a": -2.5, "b": -3, "c": 1, "d": -72, "e": 8, "f": -0.375, "g": -27.6386, "h": 2, "i": -0.875}


# %% exercise 2 wrong: quotient rule, order
slopes = {"a": -2.5, "b": 0.7222, "c": 1, "d": -72, "e": 8, "f": -0.375, "g": -27.6386, "h": 2, "i": -0.875}


# %% exercise 2 wrong: outer derivative at x
slopes = {"a": -2.5, "b": -0.7222, "c": -0.75, "d": -72, "e": 8, "f": -0.375, "g": -27.6386, "h": 2, "i": -0.875}


# %% exercise 2 wrong: inner derivative forgotten
slopes = {"a": -2.5, "b": -0.7222, "c": 1, "d": 48, "e": 2, "f": 0.25, "g": -27.6386, "h": 2, "i": -0.875}


# %% exercise 2 wrong: inner derivative forgotten in (e)
slopes = {"a": -2.5, "b": -0.7222, "c": 1, "d": -72, "e": 2, "f": -0.375, "g": -27.6386, "h": 2, "i": -0.875}


# %% exercise 2 wrong: only the base moves
slopes = {"a": -2.5, "b": -0.7222, "c": 1, "d": -72, "e": 8, "f": -0.375, "g": -72, "h": 2, "i": -0.875}


# %% exercise 2 wrong: the inverse at the wrong place
slopes = {"a": -2.5, "b": -0.7222, "c": 1, "d": -72, "e": 8, "f": -0.375, "g": -27.6386, "h": 4, "i": -0.875}


# %% exercise 2 wrong: the value of the dual number
slopes = {"a": -2.5, "b": -0.7222, "c": 1, "d": -72, "e": 8, "f": -0.375, "g": -27.6386, "h": 2, "i": 0.5}


# %% exercise 2 wrong: decimal logarithm
slopes = {"a": -2.5, "b": -0.7222, "c": 1, "d": -72, "e": 8, "f": -0.375, "h": 2, "i": -0.875}
slopes["g"] = 64 * (0.5 * np.log10(4) - 1.125)


# %% exercise 2 wrong: a huge number
slopes = {"a": 10**400, "b": -0.7222, "c": 1, "d": -72, "e": 8, "f": -0.375, "g": -27.6386, "h": 2, "i": -0.875}


# %% exercise 2 wrong: in quotation marks
slopes = dict.fromkeys("abcdefghi", "-2.5")


# %% exercise 2 right: four digits
slopes = {"a": -2.5, "b": -0.7222, "c": 1, "d": -72, "e": 8, "f": -0.375, "g": -27.64, "h": 2, "i": -0.875}


# %% exercise 2 right: other types
slopes = {"a": np.float32(-2.5), "b": np.array(-13 / 18), "c": 1.0, "d": np.int64(-72), "e": 8, "f": -3 / 8}
slopes |= {"g": float(64 * (np.log(2) - 9 / 8)), "h": 2, "i": -7 / 8}


# %% exercise 2 right: by the machine
f, g = Dual(4, -1.5), Dual(3, 0.5)
slopes = {"a": (f * g).derivative, "b": (f / g).derivative, "c": 2 * 0.5, "d": (f**3).derivative, "e": 2 * 4}
slopes |= {"f": log(f).derivative, "g": (f**g).derivative, "h": 1 / 0.5, "i": (Dual(2, -3) / Dual(4, 1)).derivative}


# %% exercise 3 wrong: product of the derivatives
def slope_p(x):
    return -6 * x**2 * np.exp(-2 * x)


def slope_q(x):
    return (2 * x**2 / (1 + x**2) - np.log(1 + x**2)) / x**2


def slope_r(x):
    return x ** np.sin(x) * (np.cos(x) * np.log(x) + np.sin(x) / x)


def slope_s(x):
    s = 1 / (1 + np.exp(-x))
    return s * (1 + x * (1 - s))


# %% exercise 3 wrong: the inner derivative of the exponential forgotten
def slope_p(x):
    return (3 * x**2 + x**3) * np.exp(-2 * x)


def slope_q(x):
    return (2 * x**2 / (1 + x**2) - np.log(1 + x**2)) / x**2


def slope_r(x):
    return x ** np.sin(x) * (np.cos(x) * np.log(x) + np.sin(x) / x)


def slope_s(x):
    s = 1 / (1 + np.exp(-x))
    return s * (1 + x * (1 - s))


# %% exercise 3 wrong: quotient part by part
def slope_p(x):
    return (3 * x**2 - 2 * x**3) * np.exp(-2 * x)


def slope_q(x):
    return 2 * x / (1 + x**2) / 1


def slope_r(x):
    return x ** np.sin(x) * (np.cos(x) * np.log(x) + np.sin(x) / x)


def slope_s(x):
    s = 1 / (1 + np.exp(-x))
    return s * (1 + x * (1 - s))


# %% exercise 3 wrong: the inner derivative of the logarithm forgotten
def slope_p(x):
    return (3 * x**2 - 2 * x**3) * np.exp(-2 * x)


def slope_q(x):
    return (x / (1 + x**2) - np.log(1 + x**2)) / x**2


def slope_r(x):
    return x ** np.sin(x) * (np.cos(x) * np.log(x) + np.sin(x) / x)


def slope_s(x):
    s = 1 / (1 + np.exp(-x))
    return s * (1 + x * (1 - s))


# %% exercise 3 wrong: power rule for a moving exponent
def slope_p(x):
    return (3 * x**2 - 2 * x**3) * np.exp(-2 * x)


def slope_q(x):
    return (2 * x**2 / (1 + x**2) - np.log(1 + x**2)) / x**2


def slope_r(x):
    return np.sin(x) * x ** (np.sin(x) - 1)


def slope_s(x):
    s = 1 / (1 + np.exp(-x))
    return s * (1 + x * (1 - s))


# %% exercise 3 wrong: exponential rule for a moving base
def slope_p(x):
    return (3 * x**2 - 2 * x**3) * np.exp(-2 * x)


def slope_q(x):
    return (2 * x**2 / (1 + x**2) - np.log(1 + x**2)) / x**2


def slope_r(x):
    return x ** np.sin(x) * np.log(x) * np.cos(x)


def slope_s(x):
    s = 1 / (1 + np.exp(-x))
    return s * (1 + x * (1 - s))


# %% exercise 3 wrong: swish with the slope of the sigmoid only
def slope_p(x):
    return (3 * x**2 - 2 * x**3) * np.exp(-2 * x)


def slope_q(x):
    return (2 * x**2 / (1 + x**2) - np.log(1 + x**2)) / x**2


def slope_r(x):
    return x ** np.sin(x) * (np.cos(x) * np.log(x) + np.sin(x) / x)


def slope_s(x):
    s = 1 / (1 + np.exp(-x))
    return s * (1 - s)


# %% exercise 3 wrong: central differences
def slope_p(x):
    return central_difference(lambda t: t**3 * np.exp(-2 * t), x)


def slope_q(x):
    return central_difference(lambda t: np.log(1 + t**2) / t, x)


def slope_r(x):
    return central_difference(lambda t: t ** np.sin(t), x)


def slope_s(x):
    return central_difference(lambda t: t / (1 + np.exp(-t)), x)


# %% exercise 3 wrong: the machine
def slope_p(x):
    return differentiate(lambda t: t**3 * exp(-2 * t), x)


def slope_q(x):
    return differentiate(lambda t: log(1 + t**2) / t, x)


def slope_r(x):
    return differentiate(lambda t: t ** sin(t), x)


def slope_s(x):
    return differentiate(lambda t: t * sigmoid(t), x)


# %% exercise 3 wrong: prints instead of returning
def slope_p(x):
    print((3 * x**2 - 2 * x**3) * np.exp(-2 * x))


def slope_q(x):
    return (2 * x**2 / (1 + x**2) - np.log(1 + x**2)) / x**2


def slope_r(x):
    return x ** np.sin(x) * (np.cos(x) * np.log(x) + np.sin(x) / x)


def slope_s(x):
    s = 1 / (1 + np.exp(-x))
    return s * (1 + x * (1 - s))


# %% exercise 3 right: other forms, with math
import math


def slope_p(x):
    return 3 * x**2 * math.exp(-2 * x) - 2 * x**3 * math.exp(-2 * x)


def slope_q(x):
    return 2 / (1 + x * x) - math.log(1 + x * x) / (x * x)


def slope_r(x):
    return math.exp(math.sin(x) * math.log(x)) * (math.cos(x) * math.log(x) + math.sin(x) / x)


def slope_s(x):
    return (1 + math.exp(-x) + x * math.exp(-x)) / (1 + math.exp(-x)) ** 2


# %% exercise 3 right: with the lesson's functions, as arrays
def slope_p(x):
    return np.array(x * x * (3 - 2 * x) * exp(-2 * x))


def slope_q(x):
    return (2 * x / (1 + x**2) * x - log(1 + x**2)) / x**2


def slope_r(x):
    return x ** sin(x) * cos(x) * log(x) + sin(x) * x ** (sin(x) - 1)


def slope_s(x):
    return sigmoid(x) + x * sigmoid(x) * sigmoid(-x)


# %% exercise 3 right: names of math in place of the lesson's
from math import cos, exp, log, sin


def slope_p(x):
    return (3 * x**2 - 2 * x**3) * exp(-2 * x)


def slope_q(x):
    return (2 * x * x / (1 + x**2) - log(1 + x**2)) / x**2


def slope_r(x):
    return exp(sin(x) * log(x)) * (cos(x) * log(x) + sin(x) / x)


def slope_s(x):
    return 1 / (1 + exp(-x)) + x * exp(-x) / (1 + exp(-x)) ** 2


# %% exercise 4 wrong: inner derivative forgotten
def arctan(u):
    if isinstance(u, Dual):
        return Dual(np.arctan(u.value), 1 / (1 + u.value**2))
    return np.arctan(u)


# %% exercise 4 wrong: derivative of the tangent
def arctan(u):
    if isinstance(u, Dual):
        return Dual(np.arctan(u.value), (1 + u.value**2) * u.derivative)
    return np.arctan(u)


# %% exercise 4 wrong: the slope of the tangent at the wrong place
def arctan(u):
    if isinstance(u, Dual):
        return Dual(np.arctan(u.value), np.cos(u.value) ** 2 * u.derivative)
    return np.arctan(u)


# %% exercise 4 wrong: one minus
def arctan(u):
    if isinstance(u, Dual):
        return Dual(np.arctan(u.value), u.derivative / np.sqrt(abs(1 - u.value**2) + 1e-300))
    return np.arctan(u)


# %% exercise 4 wrong: numbers only
def arctan(u):
    return np.arctan(u)


# %% exercise 4 wrong: Duals only
def arctan(u):
    return Dual(np.arctan(u.value), u.derivative / (1 + u.value**2))


# %% exercise 4 wrong: always a Dual
def arctan(u):
    u = as_dual(u)
    return Dual(np.arctan(u.value), u.derivative / (1 + u.value**2))


# %% exercise 4 wrong: degrees
def arctan(u):
    if isinstance(u, Dual):
        return Dual(np.degrees(np.arctan(u.value)), np.degrees(u.derivative / (1 + u.value**2)))
    return np.degrees(np.arctan(u))


# %% exercise 4 wrong: changes what is passed in
def arctan(u):
    if isinstance(u, Dual):
        u.derivative = u.derivative / (1 + u.value**2)
        u.value = np.arctan(u.value)
        return u
    return np.arctan(u)


# %% exercise 4 wrong: the derivative as a number
def arctan(u):
    if isinstance(u, Dual):
        return u.derivative / (1 + u.value**2)
    return np.arctan(u)


# %% exercise 4 right: by theorem 5 as it stands
import math


def arctan(u):
    if not isinstance(u, Dual):
        return math.atan(u)
    angle = math.atan(u.value)
    return Dual(angle, u.derivative * math.cos(angle) ** 2)


# %% exercise 4 right: nested Duals, too
def arctan(u):
    if isinstance(u, Dual):
        return Dual(arctan(u.value), u.derivative / (1 + u.value * u.value))
    return np.arctan2(u, 1)


# %% exercise 4 right: names of math in place of the lesson's
from math import atan, cos, exp, sin


def arctan(u):
    if isinstance(u, Dual):
        return Dual(atan(u.value), 1 / (1 + u.value**2) * u.derivative)
    return atan(u)


# %% exercise 5 wrong: inner derivative forgotten
def temperature_slope(z, y, T):
    p = 1 / (1 + np.exp(-z / T))
    return np.mean(p - y)


best_T = 5 / 0.997


# %% exercise 5 wrong: inner derivative by z
def temperature_slope(z, y, T):
    p = 1 / (1 + np.exp(-z / T))
    return np.mean((p - y) / T)


best_T = 5 / 0.997


# %% exercise 5 wrong: sign of the power rule
def temperature_slope(z, y, T):
    p = 1 / (1 + np.exp(-z / T))
    return np.mean((p - y) * z) / T**2


best_T = 5 / 0.997


# %% exercise 5 wrong: confidences without temperature
def temperature_slope(z, y, T):
    p = 1 / (1 + np.exp(-z))
    return -np.mean((p - y) * z) / T**2


best_T = 5 / 0.997


# %% exercise 5 wrong: sum instead of mean
def temperature_slope(z, y, T):
    p = 1 / (1 + np.exp(-z / T))
    return -np.sum((p - y) * z) / T**2


best_T = 5 / 0.997


# %% exercise 5 wrong: one slope for each example
def temperature_slope(z, y, T):
    p = 1 / (1 + np.exp(-z / T))
    return -(p - y) * z / T**2


best_T = 5 / 0.997


# %% exercise 5 wrong: divides z in place
def temperature_slope(z, y, T):
    z /= T
    p = 1 / (1 + np.exp(-z))
    return -np.mean((p - y) * z) / T


best_T = 5 / 0.997


# %% exercise 5 wrong: central difference
def temperature_slope(z, y, T):
    return central_difference(lambda t: np.mean(np.log(1 + np.exp(z / t)) - y * z / t), T)


best_T = 5 / 0.997


# %% exercise 5 wrong: the machine
def temperature_slope(z, y, T):
    return differentiate(lambda t: mean_loss(1 / t, z, y), T)


best_T = 5 / 0.997


# %% exercise 5 wrong: temperature turned over
def temperature_slope(z, y, T):
    p = 1 / (1 + np.exp(-z / T))
    return -np.mean((p - y) * z) / T**2


best_T = 0.997 / 5


# %% exercise 5 wrong: the weight itself
def temperature_slope(z, y, T):
    p = 1 / (1 + np.exp(-z / T))
    return -np.mean((p - y) * z) / T**2


best_T = 0.997


# %% exercise 5 right: a loop, other form of the sigmoid
import math


def temperature_slope(z, y, T):
    total = 0
    for score, truth in zip(z, y):
        p = 0.5 * (1 + math.tanh(score / T / 2))
        total += (truth - p) * score
    return total / len(z) / T**2


best_T = np.float32(5.015)


# %% exercise 5 right: two cases
def temperature_slope(z, y, T):
    s = z / T
    gaps = np.where(y == 1, -sigmoid(-s), sigmoid(s))
    return np.average(-gaps * s / T)


best_T = 5 / splits[0][1]


# %% exercise 6 wrong: product of the derivatives
def diff(tree):
    if not isinstance(tree, tuple):
        return 1 if tree == "x" else 0
    name, u, v = tree[0], tree[1], tree[-1]
    if name == "**":
        return ("*", ("*", v, ("**", u, v - 1)), diff(u))
    if name in ("+", "-", "*", "/"):
        return (name, diff(u), diff(v))
    outer = {"exp": tree, "log": ("/", 1, u), "sin": ("cos", u), "cos": ("-", 0, ("sin", u))}[name]
    return ("*", outer, diff(u))


sizes = {"tree": 3 * (2**20 - 1), "program": 60}


# %% exercise 6 wrong: inner derivative forgotten
def diff(tree):
    if not isinstance(tree, tuple):
        return 1 if tree == "x" else 0
    name, u, v = tree[0], tree[1], tree[-1]
    if name == "**":
        return ("*", v, ("**", u, v - 1))
    if name in ("+", "-"):
        return (name, diff(u), diff(v))
    if name == "*":
        return ("+", ("*", diff(u), v), ("*", u, diff(v)))
    if name == "/":
        return ("/", ("-", ("*", diff(u), v), ("*", u, diff(v))), ("**", v, 2))
    return {"exp": tree, "log": ("/", 1, u), "sin": ("cos", u), "cos": ("-", 0, ("sin", u))}[name]


sizes = {"tree": 3 * (2**20 - 1), "program": 60}


# %% exercise 6 wrong: sign of the cosine
def diff(tree):
    if not isinstance(tree, tuple):
        return 1 if tree == "x" else 0
    name, u, v = tree[0], tree[1], tree[-1]
    if name == "**":
        return ("*", ("*", v, ("**", u, v - 1)), diff(u))
    if name in ("+", "-"):
        return (name, diff(u), diff(v))
    if name == "*":
        return ("+", ("*", diff(u), v), ("*", u, diff(v)))
    if name == "/":
        return ("/", ("-", ("*", diff(u), v), ("*", u, diff(v))), ("**", v, 2))
    outer = {"exp": tree, "log": ("/", 1, u), "sin": ("cos", u), "cos": ("sin", u)}[name]
    return ("*", outer, diff(u))


sizes = {"tree": 3 * (2**20 - 1), "program": 60}


# %% exercise 6 wrong: a number instead of a formula
def diff(tree):
    return differentiate(lambda x: evaluate(tree, x), 0.37)


sizes = {"tree": 3 * (2**20 - 1), "program": 60}


# %% exercise 6 wrong: a constant has slope 1
def diff(tree):
    if not isinstance(tree, tuple):
        return 1
    name, u, v = tree[0], tree[1], tree[-1]
    if name == "**":
        return ("*", ("*", v, ("**", u, v - 1)), diff(u))
    if name in ("+", "-"):
        return (name, diff(u), diff(v))
    if name == "*":
        return ("+", ("*", diff(u), v), ("*", u, diff(v)))
    if name == "/":
        return ("/", ("-", ("*", diff(u), v), ("*", u, diff(v))), ("**", v, 2))
    outer = {"exp": tree, "log": ("/", 1, u), "sin": ("cos", u), "cos": ("-", 0, ("sin", u))}[name]
    return ("*", outer, diff(u))


sizes = {"tree": 3 * (2**20 - 1), "program": 60}


# %% exercise 6 wrong: text
def diff(tree):
    return f"diff({tree})"


sizes = {"tree": 3 * (2**20 - 1), "program": 60}


# %% exercise 6 wrong: an operation that trees do not have
def diff(tree):
    if not isinstance(tree, tuple):
        return 1 if tree == "x" else 0
    name, u, v = tree[0], tree[1], tree[-1]
    if name == "**":
        return ("*", ("*", v, ("**", u, v - 1)), diff(u))
    if name in ("+", "-"):
        return (name, diff(u), diff(v))
    if name == "*":
        return ("+", ("*", diff(u), v), ("*", u, diff(v)))
    if name == "/":
        return ("/", ("-", ("*", diff(u), v), ("*", u, diff(v))), ("**", v, 2))
    outer = {"exp": tree, "log": ("/", 1, u), "sin": ("cos", u), "cos": ("neg", ("sin", u))}[name]
    return ("*", outer, diff(u))


sizes = {"tree": 3 * (2**20 - 1), "program": 60}


# %% exercise 6 wrong: an infinite constant
def diff(tree):
    return float("inf")


sizes = {"tree": 3 * (2**20 - 1), "program": 60}


# %% exercise 6 wrong: a huge constant
def diff(tree):
    return 10**400


sizes = {"tree": 3 * (2**20 - 1), "program": 60}


# %% exercise 6 wrong: the size counts x as an operation
def diff(tree):
    if not isinstance(tree, tuple):
        return 1 if tree == "x" else 0
    name, u, v = tree[0], tree[1], tree[-1]
    if name == "**":
        return ("*", ("*", v, ("**", u, v - 1)), diff(u))
    if name in ("+", "-"):
        return (name, diff(u), diff(v))
    if name == "*":
        return ("+", ("*", diff(u), v), ("*", u, diff(v)))
    if name == "/":
        return ("/", ("-", ("*", diff(u), v), ("*", u, diff(v))), ("**", v, 2))
    outer = {"exp": tree, "log": ("/", 1, u), "sin": ("cos", u), "cos": ("-", 0, ("sin", u))}[name]
    return ("*", outer, diff(u))


sizes = {"tree": 3 * 2**20, "program": 60}


# %% exercise 6 wrong: the tree as large as the program
def diff(tree):
    if not isinstance(tree, tuple):
        return 1 if tree == "x" else 0
    name, u, v = tree[0], tree[1], tree[-1]
    if name == "**":
        return ("*", ("*", v, ("**", u, v - 1)), diff(u))
    if name in ("+", "-"):
        return (name, diff(u), diff(v))
    if name == "*":
        return ("+", ("*", diff(u), v), ("*", u, diff(v)))
    if name == "/":
        return ("/", ("-", ("*", diff(u), v), ("*", u, diff(v))), ("**", v, 2))
    outer = {"exp": tree, "log": ("/", 1, u), "sin": ("cos", u), "cos": ("-", 0, ("sin", u))}[name]
    return ("*", outer, diff(u))


sizes = {"tree": 60, "program": 60}


# %% exercise 6 right: simplifies a little, lists
def diff(tree):
    if isinstance(tree, (int, float)):
        return 0
    if tree == "x":
        return 1
    name, *parts = tree
    slopes_of = [diff(part) for part in parts]
    if name in "+-":
        return [name, *slopes_of]
    if name == "*":
        if slopes_of[0] == 0:
            return ["*", parts[0], slopes_of[1]]
        return ["+", ["*", parts[1], slopes_of[0]], ["*", parts[0], slopes_of[1]]]
    if name == "/":
        top = ["-", ["*", parts[1], slopes_of[0]], ["*", parts[0], slopes_of[1]]]
        return ["/", top, ["*", parts[1], parts[1]]]
    if name == "**":
        return ["*", float(parts[1]), ["*", ["**", parts[0], parts[1] - 1], slopes_of[0]]] if parts[1] != 0 else 0
    u, du = parts[0], slopes_of[0]
    if name == "exp":
        return ["*", ["exp", u], du]
    if name == "log":
        return ["*", ["**", u, -1], du]
    if name == "sin":
        return ["*", du, ["cos", u]]
    return ["*", -1, ["*", du, ["sin", u]]]


sizes = {"tree": 3_145_725, "program": 3 * 20}


# %% exercise 6 right: a table of rules, floats for the sizes
def diff(tree):
    if not isinstance(tree, tuple):
        return float(tree == "x")
    rules = {
        "+": lambda u, v: ("+", diff(u), diff(v)),
        "-": lambda u, v: ("-", diff(u), diff(v)),
        "*": lambda u, v: ("+", ("*", diff(u), v), ("*", u, diff(v))),
        "/": lambda u, v: ("-", ("/", diff(u), v), ("/", ("*", u, diff(v)), ("**", v, 2))),
        "**": lambda u, n: ("*", ("*", n, ("**", u, n - 1)), diff(u)),
        "exp": lambda u: ("*", tree, diff(u)),
        "log": lambda u: ("/", diff(u), u),
        "sin": lambda u: ("*", ("cos", u), diff(u)),
        "cos": lambda u: ("-", 0, ("*", ("sin", u), diff(u))),
    }
    return rules[tree[0]](*tree[1:])


sizes = {"tree": 3.0 * (2**20 - 1), "program": np.int64(60)}
