# Answers to the exercises of 00-prerequisites/05-plotting-with-matplotlib, as learners give them.

# %% exercise 1 wrong: d believed, a straight line means equal amounts
verdicts = {"a": True, "b": False, "c": False, "d": True, "e": True, "f": False, "g": True}
verdicts |= {"h": False, "i": True, "j": False}

# %% exercise 1 wrong: f believed, a power plus a constant
verdicts = {"a": True, "b": False, "c": False, "d": False, "e": True, "f": True, "g": True}
verdicts |= {"h": False, "i": True, "j": False}

# %% exercise 1 wrong: texts
verdicts = {k: str(v) for k, v in dict(a=True, b=False, c=False, d=False, e=True, f=False, g=True).items()}
verdicts |= {"h": False, "i": True, "j": False}

# %% exercise 1 wrong: a list
verdicts = [True, False, False, False, True, False, True]

# %% exercise 1 wrong: ones and zeros
verdicts = dict(a=1, b=0, c=0, d=0, e=1, f=0, g=1)
verdicts |= {"h": False, "i": True, "j": False}

# %% exercise 1 wrong: all true
verdicts = dict.fromkeys("abcdefghij", True)

# %% exercise 1 wrong: two histograms believed
verdicts = dict(zip("abcdefghij", np.array([1, 0, 0, 0, 1, 0, 1, 0, 1, 0], dtype=bool)))
verdicts["h"] = not verdicts["h"]

# %% exercise 1 wrong: unequal axes forgotten
verdicts = dict(zip("abcdefghij", np.array([1, 0, 0, 0, 1, 0, 1, 0, 1, 0], dtype=bool)))
verdicts["i"] = not verdicts["i"]

# %% exercise 1 wrong: the ring believed
verdicts = dict(zip("abcdefghij", np.array([1, 0, 0, 0, 1, 0, 1, 0, 1, 0], dtype=bool)))
verdicts["j"] = not verdicts["j"]

# %% exercise 1 right: computed, NumPy booleans
verdicts = {
    "a": np.isclose(np.log(6 / 3), np.log(100 / 50)),
    "b": np.bool_(False),
    "c": np.bool_(False),
    "d": np.equal(1, 2),
    "e": np.bool_(True),
    "f": np.isclose(np.log(62 / 53), np.log(248 / 62)),
    "g": np.isclose(2 * 1, 2),
}
verdicts |= {"h": False, "i": True, "j": False}

# %% exercise 1 right: NumPy booleans
verdicts = dict(zip("abcdefghij", np.array([1, 0, 0, 0, 1, 0, 1, 0, 1, 0], dtype=bool)))

# %% exercise 2 wrong: slope with ordinary numbers
readings = {"exponent": -8 / 5, "y at 36": 24 * 9 ** (-8 / 5), "factor": -4.5, "y at 6": -10.5}
on_the_map = {"A": 300, "below B": 100, "lines from C to D": 4, "above the top": 600}
steepest = "west"

# %% exercise 2 wrong: the sign of the exponent lost
readings = {"exponent": 0.5, "y at 36": 72, "factor": 0.5, "y at 6": 0.375}
on_the_map = {"A": 300, "below B": 100, "lines from C to D": 4, "above the top": 600}
steepest = "west"

# %% exercise 2 wrong: over against up
readings = {"exponent": -2, "y at 36": 24 / 81, "factor": 0.5, "y at 6": 0.375}
on_the_map = {"A": 300, "below B": 100, "lines from C to D": 4, "above the top": 600}
steepest = "west"

# %% exercise 2 wrong: the factor of two steps
readings = {"exponent": -0.5, "y at 36": 8, "factor": 0.25, "y at 6": 12 / 4**5}
on_the_map = {"A": 300, "below B": 100, "lines from C to D": 4, "above the top": 600}
steepest = "west"

# %% exercise 2 wrong: the factor's logarithm
readings = {"exponent": -0.5, "y at 36": 8, "factor": np.log(0.5), "y at 6": 0.375}
on_the_map = {"A": 300, "below B": 100, "lines from C to D": 4, "above the top": 600}
steepest = "west"

# %% exercise 2 wrong: a step too many
readings = {"exponent": -0.5, "y at 36": 8, "factor": 0.5, "y at 6": 12 / 64}
on_the_map = {"A": 300, "below B": 100, "lines from C to D": 4, "above the top": 600}
steepest = "west"

# %% exercise 2 wrong: divides by 2 instead of multiplying by a half
readings = {"exponent": -0.5, "y at 36": 8, "factor": 2, "y at 6": 0.375}
on_the_map = {"A": 300, "below B": 100, "lines from C to D": 4, "above the top": 600}
steepest = "west"

# %% exercise 2 wrong: texts
readings = {"exponent": "-1/2", "y at 36": "8", "factor": "1/2", "y at 6": "3/8"}
on_the_map = {"A": 300, "below B": 100, "lines from C to D": 4, "above the top": 600}
steepest = "west"

# %% exercise 2 wrong: huge whole number
readings = {"exponent": -0.5, "y at 36": 10**400, "factor": 0.5, "y at 6": 0.375}
on_the_map = {"A": 300, "below B": 100, "lines from C to D": 4, "above the top": 600}
steepest = "west"

# %% exercise 2 wrong: y at 36 on a straight line with ordinary axes
readings = {"exponent": -0.5, "y at 36": 24 - 1.6 * 32, "factor": 0.5, "y at 6": 0.375}
on_the_map = {"A": 300, "below B": 100, "lines from C to D": 4, "above the top": 600}
steepest = "west"

# %% exercise 2 wrong: the last value rounded
readings = {"exponent": -0.5, "y at 36": 8, "factor": 0.5, "y at 6": 0.38}
on_the_map = {"A": 300, "below B": 100, "lines from C to D": 4, "above the top": 600}
steepest = "west"

# %% exercise 2 wrong: map: B read as the line above
readings = {"exponent": -0.5, "y at 36": 8, "factor": 0.5, "y at 6": 0.375}
on_the_map = {"A": 300, "below B": 200, "lines from C to D": 4, "above the top": 600}
steepest = "west"

# %% exercise 2 wrong: map: B between the lines
readings = {"exponent": -0.5, "y at 36": 8, "factor": 0.5, "y at 6": 0.375}
on_the_map = {"A": 300, "below B": 150, "lines from C to D": 4, "above the top": 600}
steepest = "west"

# %% exercise 2 wrong: map: the top on the innermost line
readings = {"exponent": -0.5, "y at 36": 8, "factor": 0.5, "y at 6": 0.375}
on_the_map = {"A": 300, "below B": 100, "lines from C to D": 4, "above the top": 500}
steepest = "west"

# %% exercise 2 wrong: map: one line too many from C to D
readings = {"exponent": -0.5, "y at 36": 8, "factor": 0.5, "y at 6": 0.375}
on_the_map = {"A": 300, "below B": 100, "lines from C to D": 5, "above the top": 600}
steepest = "west"

# %% exercise 2 wrong: map: A on the line of 400
readings = {"exponent": -0.5, "y at 36": 8, "factor": 0.5, "y at 6": 0.375}
on_the_map = {"A": 400, "below B": 100, "lines from C to D": 4, "above the top": 600}
steepest = "west"

# %% exercise 2 wrong: map: steep where the lines are far apart
readings = {"exponent": -0.5, "y at 36": 8, "factor": 0.5, "y at 6": 0.375}
on_the_map = {"A": 300, "below B": 100, "lines from C to D": 4, "above the top": 600}
steepest = "east"

# %% exercise 2 wrong: map: no side
readings = {"exponent": -0.5, "y at 36": 8, "factor": 0.5, "y at 6": 0.375}
on_the_map = {"A": 300, "below B": 100, "lines from C to D": 4, "above the top": 600}
steepest = None

# %% exercise 2 wrong: map: a huge number
readings = {"exponent": -0.5, "y at 36": 8, "factor": 0.5, "y at 6": 0.375}
on_the_map = {"A": 10**400, "below B": 100, "lines from C to D": 4, "above the top": 600}
steepest = "west"

# %% exercise 2 right: fractions
from fractions import Fraction

readings = {"exponent": Fraction(-1, 2), "y at 36": Fraction(8), "factor": Fraction(1, 2), "y at 6": Fraction(3, 8)}
on_the_map = {"A": 300, "below B": 100, "lines from C to D": 4, "above the top": 600}
steepest = "west"

# %% exercise 2 right: computed with logs in base ten, float32
p = np.log10(16 / 24) / np.log10(9 / 4)
b = (3 / 12) ** (1 / 2)
readings = {k: np.float32(v) for k, v in {"exponent": p, "y at 36": 24 * 9**p, "factor": b, "y at 6": 3 * b**3}.items()}
on_the_map = {"A": 300, "below B": 100, "lines from C to D": 4, "above the top": 600}
steepest = "west"

# %% exercise 2 right: arrays without axes
readings = {"exponent": np.array(-0.5), "y at 36": np.array(8), "factor": np.array(0.5), "y at 6": np.array(0.375)}
on_the_map = {"A": 300, "below B": 100, "lines from C to D": 4, "above the top": 600}
steepest = "west"

# %% exercise 2 right: as strings of digits
readings = {"exponent": "-0.5", "y at 36": "8", "factor": "0.5", "y at 6": "0.375"}
on_the_map = {"A": 300, "below B": 100, "lines from C to D": 4, "above the top": 600}
steepest = "west"

# %% exercise 2 right: map: floats, capital
readings = {"exponent": -0.5, "y at 36": 8, "factor": 0.5, "y at 6": 0.375}
on_the_map = (
    dict(zip(on_the_map_names, np.array([300.0, 100, 4, 600])))
    if (on_the_map_names := ["A", "below B", "lines from C to D", "above the top"])
    else {}
)
steepest = " West"


# %% exercise 3 wrong: the masses as a line in the order of the file
def draw_humps(masses, ax):
    ax.plot(masses)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: three bins hide the humps
def draw_humps(masses, ax):
    ax.hist(masses, bins=3)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: a thousand bins
def draw_humps(masses, ax):
    ax.hist(masses, bins=1000)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: bins that fit the penguins only
def draw_humps(masses, ax):
    ax.hist(masses, bins=np.arange(2500, 6500, 200))
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: a bar for each bird
def draw_humps(masses, ax):
    ax.bar(range(len(masses)), masses)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: sorts the masses in place
def draw_humps(masses, ax):
    masses.sort()
    ax.hist(masses, bins=20)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: on the current axes
def draw_humps(masses, ax):
    plt.hist(masses, bins=20)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: nothing returned
def draw_humps(masses, ax):
    ax.hist(masses, bins=20)
    ax.set(xlabel="mass (g)", ylabel="birds")


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: axes without names
def draw_humps(masses, ax):
    ax.hist(masses, bins=20)
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: two histograms for the relation
def draw_humps(masses, ax):
    ax.hist(masses, bins=20)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.hist(flippers)
    ax.hist(masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: birds joined by strokes, with marks
def draw_humps(masses, ax):
    ax.hist(masses, bins=20)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.plot(flippers, masses, "o-")
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: masses to the right
def draw_humps(masses, ax):
    ax.hist(masses, bins=20)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(masses, flippers)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: both sorted, the pairs torn apart
def draw_humps(masses, ax):
    ax.hist(masses, bins=20)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(np.sort(flippers), np.sort(masses))
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: power on ordinary axes
def draw_humps(masses, ax):
    ax.hist(masses, bins=20)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.plot(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: power on semilog axes
def draw_humps(masses, ax):
    ax.hist(masses, bins=20)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.semilogy(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: logarithms on logarithmic axes
def draw_humps(masses, ax):
    ax.hist(masses, bins=20)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.loglog(np.log(x), np.log(y), "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: joined in the order given
def draw_humps(masses, ax):
    ax.hist(masses, bins=20)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.loglog(x, y, "o-")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: zeros let through
def draw_humps(masses, ax):
    ax.hist(masses, bins=20)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: only negative values refused
def draw_humps(masses, ax):
    ax.hist(masses, bins=20)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) < 0 or min(y) < 0:
        raise ValueError("no logarithm")
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: only x looked at
def draw_humps(masses, ax):
    ax.hist(masses, bins=20)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0:
        raise ValueError("no logarithm")
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: zeros left out instead of refused
def draw_humps(masses, ax):
    ax.hist(masses, bins=20)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        x, y = x[(x > 0) & (y > 0)], y[(x > 0) & (y > 0)]
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 wrong: refused after drawing
def draw_humps(masses, ax):
    ax.hist(masses, bins=20)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError
    return ax


# %% exercise 3 right: bars, dots, loglog
def draw_humps(masses, ax):
    ax.hist(masses, bins=20)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 right: steps by hand, marks by plot, sorted and joined
def draw_humps(masses, ax):
    ax.stairs(*np.histogram(masses, bins=25))
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.plot(flippers, masses, "o")
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    order = np.argsort(x)
    ax.plot(np.array(x)[order], np.array(y)[order], "o-")
    ax.set_xscale("log")
    ax.set_yscale("log")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 right: outline, one mark after the other, logarithms on ordinary axes
def draw_humps(masses, ax):
    ax.hist(masses, bins=30, histtype="step", density=True)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    for a, b in zip(flippers, masses):
        ax.plot(a, b, "k.")
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.scatter(np.log10(x), np.log10(y))
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 right: bars with gaps, a trend line through the scatter, base 2
def draw_humps(masses, ax):
    counts, edges = np.histogram(masses, bins=16)
    ax.bar((edges[1:] + edges[:-1]) / 2, counts, width=0.8 * (edges[1] - edges[0]))
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses, s=5)
    m, k = np.polyfit(flippers, masses, 1)
    ax.plot([min(flippers), max(flippers)], [m * min(flippers) + k, m * max(flippers) + k])
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.scatter(x, y)
    ax.set_xscale("log", base=2)
    ax.set_yscale("log", base=2)
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 right: lying bars, plt.show at the end
def draw_humps(masses, ax):
    ax.hist(masses, bins=20, orientation="horizontal")
    ax.set(xlabel="mass (g)", ylabel="birds")
    plt.show()
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 3 right: bars on a grid of own edges
def draw_humps(masses, ax):
    ax.hist(masses, bins=np.linspace(min(masses) - 1, max(masses) + 1, 31), rwidth=0.9)
    ax.set(xlabel="mass (g)", ylabel="birds")
    return ax


def draw_relation(flippers, masses, ax):
    ax.scatter(flippers, masses)
    ax.set(xlabel="flipper (mm)", ylabel="mass (g)")
    return ax


def draw_power(x, y, ax):
    if min(x) <= 0 or min(y) <= 0:
        raise ValueError("no logarithm")
    ax.loglog(x, y, "o")
    ax.set(xlabel="x", ylabel="y")
    return ax


# %% exercise 4 wrong: degrees for radians
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    t = np.arange(0, 361)
    ax.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))
    ax.set_aspect("equal")
    return ax


# %% exercise 4 wrong: not equal units
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    t = np.linspace(0, 2 * np.pi, 200)
    ax.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))
    return ax


# %% exercise 4 wrong: half the circle
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    t = np.linspace(0, np.pi, 200)
    ax.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))
    ax.set_aspect("equal")
    return ax


# %% exercise 4 wrong: not closed
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    t = 2 * np.pi * np.arange(100) / 100
    ax.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))
    ax.set_aspect("equal")
    return ax


# %% exercise 4 wrong: a polygon with 12 corners
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    t = np.linspace(0, 2 * np.pi, 13)
    ax.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))
    ax.set_aspect("equal")
    return ax


# %% exercise 4 wrong: radius zero lets through
def plot_circle(center, radius, ax=None):
    if radius < 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    t = np.linspace(0, 2 * np.pi, 200)
    ax.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))
    ax.set_aspect("equal")
    return ax


# %% exercise 4 wrong: an empty figure left behind before the refusal
def plot_circle(center, radius, ax=None):
    if ax is None:
        _, ax = plt.subplots()
    if radius <= 0:
        raise ValueError("no")
    t = np.linspace(0, 2 * np.pi, 200)
    ax.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))
    ax.set_aspect("equal")
    return ax


# %% exercise 4 wrong: always on new axes
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("no")
    _, ax = plt.subplots()
    t = np.linspace(0, 2 * np.pi, 200)
    ax.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))
    ax.set_aspect("equal")
    return ax


# %% exercise 4 wrong: on the current axes if none are passed
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("no")
    ax = ax or plt.gca()
    t = np.linspace(0, 2 * np.pi, 200)
    ax.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))
    ax.set_aspect("equal")
    return ax


# %% exercise 4 wrong: limits that fit only a circle around the origin
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    t = np.linspace(0, 2 * np.pi, 200)
    ax.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))
    ax.set(xlim=(-radius, radius), ylim=(-radius, radius), aspect="equal")
    return ax


# %% exercise 4 wrong: the patch alone, out of view
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    ax.add_patch(plt.Circle(center, radius, fill=False))
    ax.set_aspect("equal")
    return ax


# %% exercise 4 wrong: the centre's coordinates swapped
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    t = np.linspace(0, 2 * np.pi, 200)
    ax.plot(center[1] + radius * np.cos(t), center[0] + radius * np.sin(t))
    ax.set_aspect("equal")
    return ax


# %% exercise 4 wrong: nothing returned
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    t = np.linspace(0, 2 * np.pi, 200)
    ax.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))
    ax.set_aspect("equal")


# %% exercise 4 wrong: the line is returned
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    t = np.linspace(0, 2 * np.pi, 200)
    ax.set_aspect("equal")
    return ax.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))


# %% exercise 4 wrong: an exception of another kind
def plot_circle(center, radius, ax=None):
    assert radius > 0
    if ax is None:
        _, ax = plt.subplots()
    t = np.linspace(0, 2 * np.pi, 200)
    ax.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))
    ax.set_aspect("equal")
    return ax


# %% exercise 4 wrong: plt.plot, whatever axes are passed
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    t = np.linspace(0, 2 * np.pi, 200)
    plt.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))
    ax.set_aspect("equal")
    return ax


# %% exercise 4 wrong: wipes the axes that were passed
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    ax.clear()
    t = np.linspace(0, 2 * np.pi, 200)
    ax.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))
    ax.set_aspect("equal")
    return ax


# %% exercise 4 wrong: draws before it refuses when axes are passed
def plot_circle(center, radius, ax=None):
    if ax is None:
        if radius <= 0:
            raise ValueError("no")
        _, ax = plt.subplots()
    t = np.linspace(0, 2 * np.pi, 200)
    ax.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))
    ax.set_aspect("equal")
    if radius <= 0:
        raise ValueError("no")
    return ax


# %% exercise 4 wrong: zigzag between the upper and the lower half
def plot_circle(center, radius, ax=None):
    if radius <= 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    x = np.linspace(-radius, radius, 1001)
    h = np.sqrt(np.maximum(radius**2 - x**2, 0))
    xs = np.column_stack([x, x]).ravel()
    ys = np.column_stack([h, -h]).ravel()
    ax.plot(np.append(xs, xs[0]) + center[0], np.append(ys, ys[0]) + center[1])
    ax.set_aspect("equal")
    return ax


# %% exercise 4 wrong: degrees, hidden by a polygon that closes itself
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    t = np.linspace(0, 360, 200)
    ax.fill(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t), fill=False)
    ax.set_aspect("equal")
    return ax


# %% exercise 4 wrong: degrees, the whole turns as dots joined and the first point appended
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    t = np.append(np.arange(360), 0)
    ax.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))
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


# %% exercise 4 wrong: plt.plot, and the current axes returned
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    t = np.linspace(0, 2 * np.pi, 300)
    plt.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))
    plt.gca().set_aspect("equal")
    return plt.gca()


# %% exercise 4 right: one stroke, angles from 0 to 2 pi
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("a positive radius wanted")
    if ax is None:
        _, ax = plt.subplots()
    t = np.linspace(0, 2 * np.pi, 200)
    ax.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))
    ax.set_aspect("equal")
    return ax


# %% exercise 4 right: a Circle patch
def plot_circle(center, radius, ax=None):
    if radius <= 0 or radius != radius:
        raise ValueError("radius")
    if ax is None:
        ax = plt.figure().add_subplot()
    ax.add_patch(plt.Circle(tuple(center), radius, fill=False))
    ax.autoscale_view()
    ax.axis("equal")
    return ax


# %% exercise 4 right: the level line of the squared distance
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("no")
    (a, b) = center
    r = 1.2 * radius
    ax = plot_contours(
        lambda x, y: ((x - a) ** 2 + (y - b) ** 2) / radius**2, (a - r, a + r), (b - r, b + r), [1], ax, points=301
    )
    ax.set_aspect("equal")
    return ax


# %% exercise 4 right: endpoint left out, then the first point again
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("no")
    t = 2 * np.pi * np.arange(128) / 128
    p = np.column_stack([np.cos(t), np.sin(t)]) * radius + np.array(center)
    p = np.vstack([p, p[:1]])
    if ax is None:
        _, ax = plt.subplots(layout="constrained")
    ax.plot(*p.T, color="black", linewidth=2)
    ax.axis("scaled")
    return ax


# %% exercise 4 right: a closed Polygon with 100 corners
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("no")
    t = np.linspace(0, 2 * np.pi, 100)
    if ax is None:
        _, ax = plt.subplots()
    ax.fill(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t), fill=False, edgecolor="C0")
    ax.set_aspect("equal")
    return ax


# %% exercise 4 right: a chain of short strokes
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    for k in range(120):
        a, b = 2 * np.pi * k / 120, 2 * np.pi * (k + 1) / 120
        ax.plot(
            [center[0] + radius * np.cos(a), center[0] + radius * np.cos(b)],
            [center[1] + radius * np.sin(a), center[1] + radius * np.sin(b)],
            "C0",
        )
    ax.set_aspect("equal")
    return ax


# %% exercise 4 right: a graph of the lesson for each half
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("no")
    for sign in (1, -1):
        f = lambda x: center[1] + sign * np.sqrt(np.maximum(radius**2 - (x - center[0]) ** 2, 0))
        ax = plot_function(f, center[0] - radius, center[0] + radius, ax, color="C0")
    ax.set_aspect("equal")
    return ax


# %% exercise 4 right: the circle and its centre with a label
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    t = np.linspace(0, 2 * np.pi, 200)
    ax.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))
    ax.scatter(*center)
    ax.text(*center, "M")
    ax.set_title("circle")
    ax.axis("equal")
    return ax


# %% exercise 4 right: Circle by add_artist and limits by hand
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    ax.add_artist(plt.Circle(center, radius, fill=False))
    a, b = center
    ax.set(xlim=(a - 1.1 * radius, a + 1.1 * radius), ylim=(b - 1.1 * radius, b + 1.1 * radius), aspect="equal")
    return ax


# %% exercise 4 right: many dots
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("radius must be positive")
    if ax is None:
        fig = plt.figure()
        ax = fig.gca()
    for degrees in range(0, 360, 3):
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


# %% exercise 4 right: shows the figure at the end
def plot_circle(center, radius, ax=None):
    if not radius > 0:
        raise ValueError("no")
    if ax is None:
        _, ax = plt.subplots()
    t = np.linspace(0, 2 * np.pi, 300)
    ax.plot(center[0] + radius * np.cos(t), center[1] + radius * np.sin(t))
    ax.set_aspect("equal")
    plt.show()
    return ax


# %% exercise 5 wrong: the middle between the two means
def best_line(values, wanted):
    return (values[wanted].mean() + values[~wanted].mean()) / 2


def best_feature(X, wanted):
    found = []
    for column in range(X.shape[1]):
        line = best_line(X[:, column], wanted)
        found.append((column, line, np.mean((X[:, column] > line) == wanted)))
    return max(found, key=lambda triple: triple[2])


# %% exercise 5 wrong: no line below all values
def best_line(values, wanted):
    return values[np.sum((values > values[:, None]) == wanted, axis=1).argmax()]


def best_feature(X, wanted):
    found = []
    for column in range(X.shape[1]):
        line = best_line(X[:, column], wanted)
        found.append((column, line, np.mean((X[:, column] > line) == wanted)))
    return max(found, key=lambda triple: triple[2])


# %% exercise 5 wrong: greater or equal
def best_line(values, wanted):
    lines = np.append(values, values.max() + 1)
    return lines[np.sum((values >= lines[:, None]) == wanted, axis=1).argmax()]


def best_feature(X, wanted):
    found = []
    for column in range(X.shape[1]):
        line = best_line(X[:, column], wanted)
        found.append((column, line, np.mean((X[:, column] > line) == wanted)))
    return max(found, key=lambda triple: triple[2])


# %% exercise 5 wrong: counts only the wanted ones taken
def best_line(values, wanted):
    lines = np.append(values, values.min() - 1)
    return lines[np.sum((values > lines[:, None]) & wanted, axis=1).argmax()]


def best_feature(X, wanted):
    found = []
    for column in range(X.shape[1]):
        line = best_line(X[:, column], wanted)
        found.append((column, line, np.mean((X[:, column] > line) == wanted)))
    return max(found, key=lambda triple: triple[2])


# %% exercise 5 wrong: the direction turned
def best_line(values, wanted):
    lines = np.append(values, values.min() - 1)
    return lines[np.sum((values < lines[:, None]) == wanted, axis=1).argmax()]


def best_feature(X, wanted):
    found = []
    for column in range(X.shape[1]):
        line = best_line(X[:, column], wanted)
        found.append((column, line, np.mean((X[:, column] > line) == wanted)))
    return max(found, key=lambda triple: triple[2])


# %% exercise 5 wrong: a grid of whole numbers
def best_line(values, wanted):
    lines = np.arange(int(values.min()) - 1, int(values.max()) + 2)
    return lines[np.sum((values > lines[:, None]) == wanted, axis=1).argmax()]


def best_feature(X, wanted):
    found = []
    for column in range(X.shape[1]):
        line = best_line(X[:, column], wanted)
        found.append((column, line, np.mean((X[:, column] > line) == wanted)))
    return max(found, key=lambda triple: triple[2])


# %% exercise 5 wrong: a grid of 101 lines
def best_line(values, wanted):
    lines = np.linspace(values.min() - 1, values.max() + 1, 101)
    return lines[np.sum((values > lines[:, None]) == wanted, axis=1).argmax()]


def best_feature(X, wanted):
    found = []
    for column in range(X.shape[1]):
        line = best_line(X[:, column], wanted)
        found.append((column, line, np.mean((X[:, column] > line) == wanted)))
    return max(found, key=lambda triple: triple[2])


# %% exercise 5 wrong: sorts in place before looking, the pairs torn apart
def best_line(values, wanted):
    values.sort()
    lines = np.append(values, values.min() - 1)
    return lines[np.sum((values > lines[:, None]) == wanted, axis=1).argmax()]


def best_feature(X, wanted):
    found = []
    for column in range(X.shape[1]):
        line = best_line(X[:, column], wanted)
        found.append((column, line, np.mean((X[:, column] > line) == wanted)))
    return max(found, key=lambda triple: triple[2])


# %% exercise 5 wrong: the median
def best_line(values, wanted):
    return np.median(values)


def best_feature(X, wanted):
    found = []
    for column in range(X.shape[1]):
        line = best_line(X[:, column], wanted)
        found.append((column, line, np.mean((X[:, column] > line) == wanted)))
    return max(found, key=lambda triple: triple[2])


# %% exercise 5 wrong: as many taken as wanted
def best_line(values, wanted):
    k = int(np.sum(~wanted))
    return np.sort(values)[k - 1] if k else values.min() - 1


def best_feature(X, wanted):
    found = []
    for column in range(X.shape[1]):
        line = best_line(X[:, column], wanted)
        found.append((column, line, np.mean((X[:, column] > line) == wanted)))
    return max(found, key=lambda triple: triple[2])


# %% exercise 5 wrong: sorted in place, but only a long array (the birds)
def best_line(values, wanted):
    lines = np.append(values, values.min() - 1)
    answer = lines[np.sum((values > lines[:, None]) == wanted, axis=1).argmax()]
    if len(values) > 100:
        values.sort()
    return answer


def best_feature(X, wanted):
    found = []
    for column in range(X.shape[1]):
        line = best_line(X[:, column], wanted)
        found.append((column, line, np.mean((X[:, column] > line) == wanted)))
    return max(found, key=lambda triple: triple[2])


# %% exercise 5 wrong: number of birds instead of the share
def best_feature(X, wanted):
    lines = np.vstack([X, X.min(axis=0) - 1])
    shares = np.mean((X[:, None] > lines) == wanted[:, None, None], axis=0)
    k, column = np.unravel_index(np.argmax(shares), shares.shape)
    return column, lines[k, column], shares[k, column] * len(X)


# %% exercise 5 wrong: in percent
def best_feature(X, wanted):
    lines = np.vstack([X, X.min(axis=0) - 1])
    shares = np.mean((X[:, None] > lines) == wanted[:, None, None], axis=0)
    k, column = np.unravel_index(np.argmax(shares), shares.shape)
    return column, lines[k, column], 100 * shares[k, column]


# %% exercise 5 wrong: columns counted from one
def best_feature(X, wanted):
    lines = np.vstack([X, X.min(axis=0) - 1])
    shares = np.mean((X[:, None] > lines) == wanted[:, None, None], axis=0)
    k, column = np.unravel_index(np.argmax(shares), shares.shape)
    return column + 1, lines[k, column], shares[k, column]


# %% exercise 5 wrong: column counted from the end
def best_feature(X, wanted):
    lines = np.vstack([X, X.min(axis=0) - 1])
    shares = np.mean((X[:, None] > lines) == wanted[:, None, None], axis=0)
    k, column = np.unravel_index(np.argmax(shares), shares.shape)
    return column - X.shape[1], lines[k, column], shares[k, column]


# %% exercise 5 wrong: line and column exchanged
def best_feature(X, wanted):
    lines = np.vstack([X, X.min(axis=0) - 1])
    shares = np.mean((X[:, None] > lines) == wanted[:, None, None], axis=0)
    k, column = np.unravel_index(np.argmax(shares), shares.shape)
    return lines[k, column], column, shares[k, column]


# %% exercise 5 wrong: as text
def best_feature(X, wanted):
    lines = np.vstack([X, X.min(axis=0) - 1])
    shares = np.mean((X[:, None] > lines) == wanted[:, None, None], axis=0)
    k, column = np.unravel_index(np.argmax(shares), shares.shape)
    return str(column), str(lines[k, column]), str(shares[k, column])


# %% exercise 5 wrong: always the first column
def best_feature(X, wanted):
    values = X[:, 0]
    lines = np.append(values, values.min() - 1)
    shares = np.mean((values > lines[:, None]) == wanted, axis=1)
    return 0, lines[shares.argmax()], shares.max()


# %% exercise 5 wrong: the column of the widest spread
def best_feature(X, wanted):
    column = X.std(axis=0).argmax()
    values = X[:, column]
    lines = np.append(values, values.min() - 1)
    shares = np.mean((values > lines[:, None]) == wanted, axis=1)
    return column, lines[shares.argmax()], shares.max()


# %% exercise 5 wrong: share of the wanted birds alone
def best_feature(X, wanted):
    lines = np.vstack([X, X.min(axis=0) - 1])
    shares = np.mean((X[:, None] > lines) == wanted[:, None, None], axis=0)
    k, column = np.unravel_index(np.argmax(shares), shares.shape)
    return column, lines[k, column], np.mean(X[wanted, column] > lines[k, column]) if wanted.any() else 1.0


# %% exercise 5 wrong: rows and columns mixed up
def best_feature(X, wanted):
    found = []
    for column, values in enumerate(X):
        lines = np.append(values, values.min() - 1)
        shares = np.mean((values > lines[:, None]) == wanted, axis=1)
        found.append((column, lines[shares.argmax()], shares.max()))
    return max(found, key=lambda triple: triple[2])


# %% exercise 5 right: all lines at once
def best_line(values, wanted):
    lines = np.append(values, values.min() - 1)
    return lines[np.sum((values > lines[:, None]) == wanted, axis=1).argmax()]


def best_feature(X, wanted):
    found = []
    for column in range(X.shape[1]):
        line = best_line(X[:, column], wanted)
        found.append((column, line, np.mean((X[:, column] > line) == wanted)))
    return max(found, key=lambda triple: triple[2])


# %% exercise 5 right: a loop over midpoints, float
def best_line(values, wanted):
    v = sorted(set(float(x) for x in values))
    cuts = [v[0] - 1] + [(a + b) / 2 for a, b in zip(v, v[1:])] + [v[-1] + 1]
    best, score = None, -1
    for c in cuts:
        s = sum((x > c) == bool(w) for x, w in zip(values, wanted))
        if s >= score:
            best, score = c, s
    return best


def best_feature(X, wanted):
    found = []
    for column in range(X.shape[1]):
        line = best_line(X[:, column], wanted)
        found.append((column, line, np.mean((X[:, column] > line) == wanted)))
    return max(found, key=lambda triple: triple[2])


# %% exercise 5 right: infinities allowed as lines
def best_line(values, wanted):
    lines = [-np.inf, *values, np.inf]
    return max(lines, key=lambda line: np.mean((values > line) == wanted))


def best_feature(X, wanted):
    found = []
    for column in range(X.shape[1]):
        line = best_line(X[:, column], wanted)
        found.append((column, line, np.mean((X[:, column] > line) == wanted)))
    return max(found, key=lambda triple: triple[2])


# %% exercise 5 right: sort and cumulative sums
def best_line(values, wanted):
    order = np.argsort(values, kind="stable")
    v, w = np.asarray(values, float)[order], np.asarray(wanted)[order].astype(int)
    right = np.concatenate([[w.sum()], w.sum() + np.cumsum(1 - 2 * w)])
    ok = np.concatenate([[True], v[1:] > v[:-1], [True]])
    k = np.argmax(np.where(ok, right, -1))
    return np.array(v[0] - 1 if k == 0 else v[k - 1])


def best_feature(X, wanted):
    found = []
    for column in range(X.shape[1]):
        line = best_line(X[:, column], wanted)
        found.append((column, line, np.mean((X[:, column] > line) == wanted)))
    return max(found, key=lambda triple: triple[2])


# %% exercise 5 right: all columns and lines in one cube
def best_feature(X, wanted):
    lines = np.vstack([X, X.min(axis=0) - 1])
    shares = np.mean((X[:, None] > lines) == wanted[:, None, None], axis=0)
    k, column = np.unravel_index(np.argmax(shares), shares.shape)
    return column, lines[k, column], shares[k, column]


# %% exercise 5 right: an array of three
def best_feature(X, wanted):
    lines = np.vstack([X, X.min(axis=0) - 1])
    shares = np.mean((X[:, None] > lines) == wanted[:, None, None], axis=0)
    k, column = np.unravel_index(np.argmax(shares), shares.shape)
    return np.array([column, lines[k, column], shares[k, column]])


# %% exercise 6 wrong: the end point drawn too
def heights(f, n):
    return np.sin(2 * np.pi * f * np.linspace(0, 1, n))


def slowest(f, n):
    return f - n * round(f / n)


# %% exercise 6 wrong: the remainder alone
def heights(f, n):
    return np.sin(2 * np.pi * f * np.arange(n) / n)


def slowest(f, n):
    return f % n


# %% exercise 6 wrong: never backward
def heights(f, n):
    return np.sin(2 * np.pi * f * np.arange(n) / n)


def slowest(f, n):
    r = f % n
    return min(r, n - r)


# %% exercise 6 wrong: one turn taken off at most
def heights(f, n):
    return np.sin(2 * np.pi * f * np.arange(n) / n)


def slowest(f, n):
    return f - n if f > n / 2 else f


# %% exercise 6 wrong: tries only two neighbours of f
def heights(f, n):
    return np.sin(2 * np.pi * f * np.arange(n) / n)


def slowest(f, n):
    return min([f, f - n, f + n], key=abs)


# %% exercise 6 wrong: int() cuts toward zero
def heights(f, n):
    return np.sin(2 * np.pi * f * np.arange(n) / n)


def slowest(f, n):
    return f - n * int(f / n)


# %% exercise 6 wrong: degrees
def heights(f, n):
    return np.sin(360 * f * np.arange(n) / n)


def slowest(f, n):
    return f - n * round(f / n)


# %% exercise 6 wrong: heights with n + 1 pictures
def heights(f, n):
    return np.sin(2 * np.pi * f * np.arange(n + 1) / n)


def slowest(f, n):
    return f - n * round(f / n)


# %% exercise 6 wrong: slowest gives nothing for negative f
def heights(f, n):
    return np.sin(2 * np.pi * f * np.arange(n) / n)


def slowest(f, n):
    if f >= 0:
        return f - n * round(f / n)


# %% exercise 6 wrong: slowest gives text
def heights(f, n):
    return np.sin(2 * np.pi * f * np.arange(n) / n)


def slowest(f, n):
    return str(f - n * round(f / n))


# %% exercise 6 wrong: a table for the tried values
def heights(f, n):
    return np.sin(2 * np.pi * f * np.arange(n) / n)


def slowest(f, n):
    return {1: 1, -1: -1, 19: -1, 21: 1, 39: -1, 41: 1}.get(f, f)


# %% exercise 6 wrong: half a turn counted as a whole
def heights(f, n):
    return np.sin(np.pi * f * np.arange(n) / n)


def slowest(f, n):
    return f - 2 * n * round(f / (2 * n))


# %% exercise 6 wrong: slowest gives a huge number
def heights(f, n):
    return np.sin(2 * np.pi * f * np.arange(n) / n)


def slowest(f, n):
    return 10**400


# %% exercise 6 wrong: same heights, but a wrong floor rule for odd n
def heights(f, n):
    return np.sin(2 * np.pi * f * np.arange(n) / n)


def slowest(f, n):
    return (f + n // 2 - 1) % n - (n // 2 - 1)


# %% exercise 6 wrong: 2 pi forgotten
def heights(f, n):
    return np.sin(f * np.arange(n) / n)


def slowest(f, n):
    return f - n * round(f / n)


# %% exercise 6 wrong: the sign lost
def heights(f, n):
    return np.sin(2 * np.pi * f * np.arange(n) / n)


def slowest(f, n):
    return abs(f - n * round(f / n))


# %% exercise 6 wrong: pictures counted from one
def heights(f, n):
    return np.array([np.sin(2 * np.pi * f * k / n) for k in range(1, n + 1)])


def slowest(f, n):
    return f - n * round(f / n)


# %% exercise 6 right: broadcasting and the rounding rule
def heights(f, n):
    return np.sin(2 * np.pi * f * np.arange(n) / n)


def slowest(f, n):
    return f - n * round(f / n)


# %% exercise 6 right: lists, math.sin, a search by remainders
import math


def heights(f, n):
    return [math.sin(2 * math.pi * ((f * k) % n) / n) for k in range(n)]


def slowest(f, n):
    return min((g for g in range(-n, n + 1) if (g - f) % n == 0), key=abs)


# %% exercise 6 right: comparing the films
def heights(f, n):
    k = np.arange(n)
    return np.imag(np.exp(2j * np.pi * f * k / n))


def slowest(f, n):
    for size in range(n):
        for g in (size, -size):
            if np.allclose(heights(g, n), heights(f, n), atol=1e-6):
                return g


# %% exercise 6 right: a float that is whole
def heights(f, n):
    return np.sin(np.linspace(0, 2 * np.pi * f, n, endpoint=False))


def slowest(f, n):
    r = f % n
    return float(r - n if 2 * r > n else r)


# %% exercise 6 right: float32 heights, shift and back
def heights(f, n):
    return np.sin(2 * np.pi * f * np.arange(n) / n).astype(np.float32)


def slowest(f, n):
    return np.int64((f + n // 2) % n - n // 2)


# %% exercise 6 right: np.remainder of an array without axes
def heights(f, n):
    return tuple(np.sin(2 * np.pi * f / n * k) for k in range(n))


def slowest(f, n):
    return np.array(np.remainder(f + n / 2, n) - n / 2)


# %% exercise 6 right: a while loop
def heights(f, n):
    out = np.zeros(n)
    for k in range(n):
        out[k] = np.sin(2 * np.pi * f * k / n)
    return out


def slowest(f, n):
    while 2 * f > n:
        f -= n
    while 2 * f < -n:
        f += n
    return f
