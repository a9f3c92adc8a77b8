# %% exercise 1 wrong: every upper end left out, as range does
answers = {"a": 15, "b": 4, "c": 4, "d": 4, "e": 1, "f": -4}

# %% exercise 1 wrong: empty product taken for zero
answers = {"a": 24, "b": 5, "c": 10, "d": 4, "e": 0, "f": -4}

# %% exercise 1 wrong: floor division towards zero
answers = {"a": 24, "b": 5, "c": 10, "d": 4, "e": 1, "f": -3}

# %% exercise 1 wrong: inner sum always to 3
answers = {"a": 24, "b": 5, "c": 18, "d": 4, "e": 1, "f": -4}

# %% exercise 1 wrong: squares of negative numbers forgotten
answers = {"a": 24, "b": 5, "c": 10, "d": 2, "e": 1, "f": -4}

# %% exercise 1 wrong: product run downwards
answers = {"a": 24, "b": 5, "c": 10, "d": 4, "e": 6, "f": -4}

# %% exercise 1 wrong: strings
answers = {"a": "24", "b": "5", "c": "10", "d": "4", "e": "1", "f": "-4"}

# %% exercise 1 wrong: one left open
answers = {"a": 24, "b": 5, "c": 10, "d": 4, "e": 1, "f": None}

# %% exercise 1 wrong: the set itself in place of its size
answers = {"a": 24, "b": 5, "c": 10, "d": {-3, -2, 2, 3}, "e": 1, "f": -4}

# %% exercise 1 wrong: a list in place of the dictionary
answers = [24, 5, 10, 4, 1, -4]

# %% exercise 1 wrong: not a number
answers = {"a": float("nan"), "b": 5, "c": 10, "d": 4, "e": 1, "f": -4}

# %% exercise 1 right: computed
answers = {
    "a": sum(2 * k - 1 for k in range(2, 6)),
    "b": math.prod((k + 1) / k for k in range(1, 5)),
    "c": sum(sum(range(k + 1)) for k in range(1, 4)),
    "d": len([x for x in range(-3, 4) if x**2 > 1]),
    "e": math.prod(range(3, 3)),
    "f": -17 // 5,
}

# %% exercise 1 right: fractions and NumPy numbers
answers = {"a": np.int64(24), "b": Fraction(5), "c": np.float32(10), "d": 4.0, "e": np.prod([]), "f": np.floor(-3.4)}

# %% exercise 2 wrong: terms that shrink keep the sum small
verdicts = {"a": True, "b": True, "c": True, "d": False, "e": False, "f": True, "g": False}

# %% exercise 2 wrong: floats are never exact
verdicts = {"a": False, "b": False, "c": True, "d": False, "e": False, "f": True, "g": False}

# %% exercise 2 wrong: the empty garage
verdicts = {"a": False, "b": True, "c": False, "d": False, "e": False, "f": True, "g": False}

# %% exercise 2 wrong: steps of two reach everything
verdicts = {"a": False, "b": True, "c": True, "d": False, "e": True, "f": True, "g": False}

# %% exercise 2 wrong: none as the opposite of all
verdicts = {"a": False, "b": True, "c": True, "d": False, "e": False, "f": True, "g": True}

# %% exercise 2 wrong: one left open
verdicts = {"a": False, "b": True, "c": True, "d": False, "e": None, "f": True, "g": False}

# %% exercise 2 wrong: words
verdicts = {"a": "False", "b": "True", "c": "True", "d": "False", "e": "False", "f": "True", "g": "False"}

# %% exercise 2 right: NumPy truth values
verdicts = {name: np.bool_(name in {"b", "c", "f"}) for name in "abcdefg"}

# %% exercise 2 right: computed where that can be done
verdicts = dict(a=False, b=0.25 + 0.5 == 0.75, c=all(car == "red" for car in []), d=False, e=False, f=True, g=False)


# %% exercise 3 wrong: all sums, whether wanted or not
def sums_of_two_squares(numbers, roots):
    return {a**2 + b**2 for a in roots for b in roots}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: two different roots only
def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots if a != b)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: there is turned into for all
def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if all(any(a**2 + b**2 == n for b in roots) for a in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: square of the sum
def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any((a + b) ** 2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: the pairs in place of the numbers
def sums_of_two_squares(numbers, roots):
    return {(a, b) for a in roots for b in roots if a**2 + b**2 in numbers}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: printed, nothing returned
def sums_of_two_squares(numbers, roots):
    print({n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)})


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: True or False in place of the set
def sums_of_two_squares(numbers, roots):
    return any(a**2 + b**2 == n for n in numbers for a in roots for b in roots)


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: for all turned into there is
def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    for n in numbers:
        if n % d == 0:
            return True
    return False


# %% exercise 3 wrong: only the first number looked at, nothing for none
def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    for n in numbers:
        if n % d == 0:
            return True
        else:
            return False


# %% exercise 3 wrong: division the other way round
def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n != 0 and d % n == 0 for n in numbers)


# %% exercise 3 wrong: an empty list is refused
def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return len(numbers) > 0 and all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: remainders in place of a verdict
def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return sum(n % d for n in numbers)


# %% exercise 3 right: loops, a list and a flag
def sums_of_two_squares(numbers, roots):
    found = []
    for n in numbers:
        for a in roots:
            for b in roots:
                if a * a + b * b == n and n not in found:
                    found.append(n)
    return found


def is_common_divisor(d, numbers):
    good = True
    for n in numbers:
        if n // d * d != n:
            good = False
    return good


# %% exercise 3 right: intersection of two sets, and a greatest common divisor
def sums_of_two_squares(numbers, roots):
    return numbers.intersection(a * a + b * b for a in roots for b in roots)


def is_common_divisor(d, numbers):
    return math.gcd(*numbers) % d == 0


# %% exercise 3 right: NumPy, and no counterexample
def sums_of_two_squares(numbers, roots):
    squares = np.array(sorted(roots)) ** 2
    return np.intersect1d(sorted(numbers), np.add.outer(squares, squares))


def is_common_divisor(d, numbers):
    return not any(n % d for n in numbers)


# %% exercise 4 wrong: doubling with each cut
def pieces(n):
    return 1 if n == 0 else 2 * pieces(n - 1)


def pieces_rule(n):
    return 2**n


# %% exercise 4 wrong: all cuts through one point
def pieces(n):
    return 1 if n == 0 else 2 * n


def pieces_rule(n):
    return max(1, 2 * n)


# %% exercise 4 wrong: n - 1 pieces added
def pieces(n):
    return 1 if n == 0 else pieces(n - 1) + n - 1


def pieces_rule(n):
    return 1 + n * (n - 1) // 2


# %% exercise 4 wrong: true division
def pieces(n):
    return 1 if n == 0 else pieces(n - 1) + n


def pieces_rule(n):
    return 1 + n * (n + 1) / 2


# %% exercise 4 wrong: rounded back to an int
def pieces(n):
    return 1 if n == 0 else pieces(n - 1) + n


def pieces_rule(n):
    return int(0.5 * n**2 + 0.5 * n + 1)


# %% exercise 4 wrong: halved too early
def pieces(n):
    return 1 if n == 0 else pieces(n - 1) + n


def pieces_rule(n):
    return 1 + n // 2 * (n + 1)


# %% exercise 4 wrong: no base case
def pieces(n):
    return pieces(n - 1) + n


def pieces_rule(n):
    return 1 + n * (n + 1) // 2


# %% exercise 4 wrong: recursion where a rule is wanted
def pieces(n):
    return 1 if n == 0 else pieces(n - 1) + n


def pieces_rule(n):
    return pieces(n)


# %% exercise 4 right: a loop, and binomial coefficients
def pieces(n):
    total = 1
    for cut in range(1, n + 1):
        total += cut
    return total


def pieces_rule(n):
    return math.comb(n, 2) + n + 1


# %% exercise 4 right: two steps back, and a fraction turned into an int
def pieces(n):
    return n + 1 if n < 2 else 2 * pieces(n - 1) - pieces(n - 2) + 1


def pieces_rule(n):
    return int(Fraction(n * n + n + 2, 2))


# %% exercise 4 right: NumPy integers
def pieces(n):
    return np.int64(1) if n == 0 else pieces(n - 1) + np.int64(n)


def pieces_rule(n):
    return (np.int64(n) ** 2 + n + 2) // 2


# %% exercise 5 wrong: power not in hundreds
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"]]
    return [(float(car["horsepower"]), 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    losses = [sum((y - w * x) ** 2 for x, y in pairs) / len(pairs) for w in candidates]
    return candidates[losses.index(min(losses))], min(losses)


# %% exercise 5 wrong: missing power taken for zero
def power_and_fuel(rows):
    return [(float(car["horsepower"] or 0) / 100, 100 / float(car["miles_per_gallon"])) for car in rows]


def fit_by_trying(pairs, candidates):
    losses = [sum((y - w * x) ** 2 for x, y in pairs) / len(pairs) for w in candidates]
    return candidates[losses.index(min(losses))], min(losses)


# %% exercise 5 wrong: fuel paired with the wrong car
def power_and_fuel(rows):
    powers = [float(car["horsepower"]) / 100 for car in rows if car["horsepower"] != ""]
    fuels = [100 / float(car["miles_per_gallon"]) for car in rows]
    return list(zip(powers, fuels))


def fit_by_trying(pairs, candidates):
    losses = [sum((y - w * x) ** 2 for x, y in pairs) / len(pairs) for w in candidates]
    return candidates[losses.index(min(losses))], min(losses)


# %% exercise 5 wrong: miles per gallon not turned over
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"] != ""]
    return [(float(car["horsepower"]) / 100, float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    losses = [sum((y - w * x) ** 2 for x, y in pairs) / len(pairs) for w in candidates]
    return candidates[losses.index(min(losses))], min(losses)


# %% exercise 5 wrong: rows emptied on the way
def power_and_fuel(rows):
    for car in rows:
        if car["horsepower"] != "":
            car["horsepower"] = float(car["horsepower"])
    return [(car["horsepower"] / 100, 100 / float(car["miles_per_gallon"])) for car in rows if car["horsepower"]]


def fit_by_trying(pairs, candidates):
    losses = [sum((y - w * x) ** 2 for x, y in pairs) / len(pairs) for w in candidates]
    return candidates[losses.index(min(losses))], min(losses)


# %% exercise 5 wrong: sum in place of mean
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"] != ""]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    losses = [sum((y - w * x) ** 2 for x, y in pairs) for w in candidates]
    return candidates[losses.index(min(losses))], min(losses)


# %% exercise 5 wrong: absolute errors
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"] != ""]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    losses = [sum(abs(y - w * x) for x, y in pairs) / len(pairs) for w in candidates]
    return candidates[losses.index(min(losses))], min(losses)


# %% exercise 5 wrong: errors not squared
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"] != ""]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    losses = [sum(y - w * x for x, y in pairs) / len(pairs) for w in candidates]
    return candidates[losses.index(min(losses))], min(losses)


# %% exercise 5 wrong: the loss alone
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"] != ""]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    return min(sum((y - w * x) ** 2 for x, y in pairs) / len(pairs) for w in candidates)


# %% exercise 5 wrong: the loss first
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"] != ""]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    return min((sum((y - w * x) ** 2 for x, y in pairs) / len(pairs), w) for w in candidates)


# %% exercise 5 wrong: the exact minimum, candidates ignored
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"] != ""]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    w = sum(x * y for x, y in pairs) / sum(x * x for x, y in pairs)
    return w, sum((y - w * x) ** 2 for x, y in pairs) / len(pairs)


# %% exercise 5 wrong: a first best loss that is too small
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"] != ""]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    best, least = None, 1000
    for w in candidates:
        value = sum((y - w * x) ** 2 for x, y in pairs) / len(pairs)
        if value < least:
            best, least = w, value
    return best, least


# %% exercise 5 right: loops, lists for pairs, variance plus squared mean
def power_and_fuel(rows):
    pairs = []
    for car in rows:
        if len(car["horsepower"]) > 0:
            pairs.append([float(car["horsepower"]) * 0.01, 1 / float(car["miles_per_gallon"]) * 100])
    return pairs


def fit_by_trying(pairs, candidates):
    best, least = None, math.inf
    for w in candidates:
        value = np.var([y - w * x for x, y in pairs]) + mean([y - w * x for x, y in pairs]) ** 2
        if value < least:
            best, least = w, value
    return [best, least]


# %% exercise 5 right: NumPy
def power_and_fuel(rows):
    table = np.array([[float(car["horsepower"] or "nan"), float(car["miles_per_gallon"])] for car in rows])
    table = table[~np.isnan(table[:, 0])]
    return np.column_stack([table[:, 0] / 100, 100 / table[:, 1]])


def fit_by_trying(pairs, candidates):
    x, y = np.transpose(pairs)
    losses = np.mean((y - np.outer(candidates, x)) ** 2, axis=1)
    return candidates[int(np.argmin(losses))], np.min(losses)


# %% exercise 6 wrong: zero counted as a minute
def awake(k):
    return sum("9" not in str(n) for n in range(0 if k == 1 else 10 ** (k - 1), 10**k))


def awake_rule(k):
    return 9**k


arrives = False


# %% exercise 6 wrong: numbers with fewer digits counted too
def awake(k):
    return sum("9" not in str(n) for n in range(1, 10**k))


def awake_rule(k):
    return 9**k - 1


arrives = False


# %% exercise 6 wrong: the sleeping minutes counted
def awake(k):
    return sum("9" in str(n) for n in range(10 ** (k - 1), 10**k))


def awake_rule(k):
    return 9 * 10 ** (k - 1) - 8 * 9 ** (k - 1)


arrives = False


# %% exercise 6 wrong: only the last digit looked at
def awake(k):
    return sum(n % 10 != 9 for n in range(10 ** (k - 1), 10**k))


def awake_rule(k):
    return round(0.9 * 9 * 10 ** (k - 1))


arrives = False


# %% exercise 6 wrong: first digit may be zero in the rule
def awake(k):
    return sum("9" not in str(n) for n in range(10 ** (k - 1), 10**k))


def awake_rule(k):
    return 9**k


arrives = False


# %% exercise 6 wrong: a rule read off the first two counts
def awake(k):
    return sum("9" not in str(n) for n in range(10 ** (k - 1), 10**k))


def awake_rule(k):
    return 8 + 64 * (k - 1)


arrives = False


# %% exercise 6 wrong: a table of the four counts
def awake(k):
    return sum("9" not in str(n) for n in range(10 ** (k - 1), 10**k))


def awake_rule(k):
    return {1: 8, 2: 72, 3: 648, 4: 5832}.get(k, 0)


arrives = False


# %% exercise 6 wrong: the rule counts again
def awake(k):
    return sum("9" not in str(n) for n in range(10 ** (k - 1), 10**k))


def awake_rule(k):
    return awake(k)


arrives = False


# %% exercise 6 wrong: arrives after all
def awake(k):
    return sum("9" not in str(n) for n in range(10 ** (k - 1), 10**k))


def awake_rule(k):
    return 8 * 9 ** (k - 1)


arrives = True


# %% exercise 6 wrong: last question left open
def awake(k):
    return sum("9" not in str(n) for n in range(10 ** (k - 1), 10**k))


def awake_rule(k):
    return 8 * 9 ** (k - 1)


arrives = None


# %% exercise 6 right: digits by arithmetic, the rule by recursion
def awake(k):
    count = 0
    for n in range(10 ** (k - 1), 10**k):
        while n > 0 and n % 10 != 9:
            n //= 10
        count += n == 0
    return count


def awake_rule(k):
    return 8 if k == 1 else 9 * awake_rule(k - 1)


arrives = False


# %% exercise 6 right: difference of powers, NumPy
def awake(k):
    digits = np.arange(10 ** (k - 1), 10**k)[:, None] // 10 ** np.arange(k) % 10
    return np.count_nonzero(np.all(digits != 9, axis=1))


def awake_rule(k):
    return 9**k - 9.0 ** (k - 1)


arrives = np.False_
