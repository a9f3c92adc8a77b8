# %% exercise 1 wrong: every upper end left out, as range does
answers = {"a": 15, "b": 4, "c": 4, "d": 4, "e": 1, "f": -4}
answers |= {"g": 2, "h": 4}

# %% exercise 1 wrong: empty product taken for zero
answers = {"a": 24, "b": 5, "c": 10, "d": 4, "e": 0, "f": -4}
answers |= {"g": 2, "h": 4}

# %% exercise 1 wrong: floor division towards zero
answers = {"a": 24, "b": 5, "c": 10, "d": 4, "e": 1, "f": -3}
answers |= {"g": 2, "h": 4}

# %% exercise 1 wrong: inner sum always to 3
answers = {"a": 24, "b": 5, "c": 18, "d": 4, "e": 1, "f": -4}
answers |= {"g": 2, "h": 4}

# %% exercise 1 wrong: squares of negative numbers forgotten
answers = {"a": 24, "b": 5, "c": 10, "d": 2, "e": 1, "f": -4}
answers |= {"g": 2, "h": 4}

# %% exercise 1 wrong: product run downwards
answers = {"a": 24, "b": 5, "c": 10, "d": 4, "e": 6, "f": -4}
answers |= {"g": 2, "h": 4}

# %% exercise 1 wrong: strings
answers = {"a": "24", "b": "5", "c": "10", "d": "4", "e": "1", "f": "-4"}
answers |= {"g": 2, "h": 4}

# %% exercise 1 wrong: one left open
answers = {"a": 24, "b": 5, "c": 10, "d": 4, "e": 1, "f": None}
answers |= {"g": 2, "h": 4}

# %% exercise 1 wrong: the set itself in place of its size
answers = {"a": 24, "b": 5, "c": 10, "d": {-3, -2, 2, 3}, "e": 1, "f": -4}
answers |= {"g": 2, "h": 4}

# %% exercise 1 wrong: a list in place of the dictionary
answers = [24, 5, 10, 4, 1, -4]

# %% exercise 1 wrong: a list of the terms where a number is wanted
answers = {"a": [3, 5, 7, 9], "b": 5, "c": 10, "d": 4, "e": 1, "f": -4}
answers |= {"g": 2, "h": 4}

# %% exercise 1 wrong: a key is missing
answers = {"a": 24, "b": 5, "c": 10, "d": 4, "e": 1}
answers |= {"g": 2, "h": 4}

# %% exercise 1 wrong: nan
answers = {"a": math.nan, "b": 5, "c": 10, "d": 4, "e": 1, "f": -4}
answers |= {"g": 2, "h": 4}

# %% exercise 1 wrong: complex
answers = {"a": 24 + 1j, "b": 5, "c": 10, "d": 4, "e": 1, "f": -4}
answers |= {"g": 2, "h": 4}

# %% exercise 1 wrong: a function instead of a number
answers = {"a": lambda: 24, "b": 5, "c": 10, "d": 4, "e": 1, "f": -4}
answers |= {"g": 2, "h": 4}

# %% exercise 1 wrong: an array of many numbers for one
answers = {"a": np.array([24, 24]), "b": 5, "c": 10, "d": 4, "e": 1, "f": -4}
answers |= {"g": 2, "h": 4}

# %% exercise 1 wrong: a number too big for a float
answers = {"a": 10**400, "b": 5, "c": 10, "d": 4, "e": 1, "f": -4}
answers |= {"g": 2, "h": 4}

# %% exercise 1 wrong: infinite
answers = {"a": math.inf, "b": 5, "c": 10, "d": 4, "e": 1, "f": -4}
answers |= {"g": 2, "h": 4}

# %% exercise 1 wrong: a truth value for a number
answers = {"a": 24, "b": 5, "c": 10, "d": 4, "e": True, "f": -4}
answers |= {"g": 2, "h": 4}

# %% exercise 1 wrong: for all before there is
answers = {"a": 24, "b": 5, "c": 10, "d": 4, "e": 1, "f": -4, "g": 1, "h": 4}

# %% exercise 1 wrong: a statement where the set is meant
answers = {"a": 24, "b": 5, "c": 10, "d": 4, "e": 1, "f": -4, "g": 2, "h": 3}

# %% exercise 1 wrong: the products collected, not the n
answers = {"a": 24, "b": 5, "c": 10, "d": 4, "e": 1, "f": -4, "g": 2, "h": 5}

# %% exercise 1 wrong: the sentence itself in place of its number
answers = {
    "a": 24,
    "b": 5,
    "c": 10,
    "d": 4,
    "e": 1,
    "f": -4,
    "g": "There is an M such that for all n, f of n is less than M.",
    "h": 4,
}

# %% exercise 1 wrong: (g) and (h) exchanged
answers = {"a": 24, "b": 5, "c": 10, "d": 4, "e": 1, "f": -4, "g": 4, "h": 2}

# %% exercise 1 wrong: (g) left open
answers = {"a": 24, "b": 5, "c": 10, "d": 4, "e": 1, "f": -4, "g": None, "h": 4}

# %% exercise 1 right: computed
answers = {
    "a": sum(2 * k - 1 for k in range(2, 6)),
    "b": math.prod((k + 1) / k for k in range(1, 5)),
    "c": sum(sum(range(k + 1)) for k in range(1, 4)),
    "d": len([x for x in range(-3, 4) if x**2 > 1]),
    "e": math.prod(range(3, 3)),
    "f": -17 // 5,
}
answers |= {"g": 2, "h": 4}

# %% exercise 1 right: fractions and NumPy numbers
answers = {"a": np.int64(24), "b": Fraction(5), "c": np.float32(10), "d": 4.0, "e": np.prod([]), "f": np.floor(-3.4)}
answers |= {"g": 2, "h": 4}

# %% exercise 1 right: computed, mixed types (fractions, floats, NumPy)
answers = {
    "a": np.sum(2 * np.arange(2, 6) - 1),
    "b": math.prod(Fraction(k + 1, k) for k in range(1, 5)),
    "c": float(sum(sum(range(1, k + 1)) for k in range(1, 4))),
    "d": len({x for x in range(-3, 4) if x**2 > 1}),
    "e": np.prod([]),
    "f": np.int64(-17) // 5,
}
answers |= {"g": 2, "h": 4}

# %% exercise 1 right: product in floats, off by a rounding error
answers = {"a": 24, "b": 2 / 1 * 3 / 2 * (4 / 3) * (5 / 4), "c": 10, "d": 4, "e": 1, "f": -4}
answers |= {"g": 2, "h": 4}

# %% exercise 1 right: arrays of no dimension
answers = {key: np.array(value) for key, value in zip("abcdef", [24, 5, 10, 4, 1, -4])}
answers |= {"g": 2, "h": 4}

# %% exercise 2 wrong: terms that shrink keep the sum small
verdicts = {"a": True, "b": True, "c": True, "d": False, "e": False, "f": True, "g": False}
verdicts |= {"h": False, "i": True, "j": False}

# %% exercise 2 wrong: floats are never exact
verdicts = {"a": False, "b": False, "c": True, "d": False, "e": False, "f": True, "g": False}
verdicts |= {"h": False, "i": True, "j": False}

# %% exercise 2 wrong: the empty garage
verdicts = {"a": False, "b": True, "c": False, "d": False, "e": False, "f": True, "g": False}
verdicts |= {"h": False, "i": True, "j": False}

# %% exercise 2 wrong: steps of two reach everything
verdicts = {"a": False, "b": True, "c": True, "d": False, "e": True, "f": True, "g": False}
verdicts |= {"h": False, "i": True, "j": False}

# %% exercise 2 wrong: none as the opposite of all
verdicts = {"a": False, "b": True, "c": True, "d": False, "e": False, "f": True, "g": True}
verdicts |= {"h": False, "i": True, "j": False}

# %% exercise 2 wrong: one left open
verdicts = {"a": False, "b": True, "c": True, "d": False, "e": None, "f": True, "g": False}
verdicts |= {"h": False, "i": True, "j": False}

# %% exercise 2 wrong: words
verdicts = {"a": "False", "b": "True", "c": "True", "d": "False", "e": "False", "f": "True", "g": "False"}
verdicts |= {"h": False, "i": True, "j": False}

# %% exercise 2 wrong: a list
verdicts = [False, True, True, False, False, True, False]

# %% exercise 2 wrong: arrays of two
verdicts = {key: np.array([True, False]) for key in "abcdefg"}
verdicts |= {"h": False, "i": True, "j": False}

# %% exercise 2 wrong: nan for one
verdicts = {"a": False, "b": True, "c": True, "d": math.nan, "e": False, "f": True, "g": False}
verdicts |= {"h": False, "i": True, "j": False}

# %% exercise 2 wrong: a key is missing
verdicts = {"a": False, "b": True, "c": True, "d": False, "e": False, "f": True}
verdicts |= {"h": False, "i": True, "j": False}

# %% exercise 2 wrong: isclose and == are one question
verdicts = {"a": False, "b": True, "c": True, "d": False, "e": False, "f": True, "g": False, "h": True}
verdicts |= {"i": True, "j": False}

# %% exercise 2 wrong: half of the harmonic sum is small enough
verdicts = {"a": False, "b": True, "c": True, "d": False, "e": False, "f": True, "g": False, "h": False}
verdicts |= {"i": False, "j": False}

# %% exercise 2 wrong: any sum that never stops passes every bound
verdicts = {"a": False, "b": True, "c": True, "d": False, "e": False, "f": True, "g": False, "h": False}
verdicts |= {"i": True, "j": True}

# %% exercise 2 wrong: three mistakes at once
verdicts = {"a": True, "b": True, "c": True, "d": False, "e": False, "f": True, "g": False, "h": True}
verdicts |= {"i": True, "j": True}

# %% exercise 2 wrong: 0 and 1
verdicts = {"a": False, "b": True, "c": True, "d": False, "e": False, "f": True, "g": False, "h": 0}
verdicts |= {"i": 1, "j": False}

# %% exercise 2 wrong: the last one left open
verdicts = {"a": False, "b": True, "c": True, "d": False, "e": False, "f": True, "g": False, "h": False}
verdicts |= {"i": True, "j": None}

# %% exercise 2 right: NumPy truth values
verdicts = {name: np.bool_(name in {"b", "c", "f"}) for name in "abcdefg"}
verdicts |= {"h": False, "i": True, "j": False}

# %% exercise 2 right: computed where that can be done
verdicts = dict(a=False, b=0.25 + 0.5 == 0.75, c=all(car == "red" for car in []), d=False, e=False, f=True, g=False)
verdicts |= {"h": False, "i": True, "j": False}

# %% exercise 2 right: computed, and NumPy booleans
verdicts = {
    "a": np.bool_(False),
    "b": np.float64(0.25) + 0.5 == 0.75,
    "c": all(car == "red" for car in []),
    "d": all(n < 10**6 for n in range(10**6 + 1)),
    "e": False,
    "f": all(sum(2 * k - 1 for k in range(1, n + 1)) == n**2 for n in range(1, 50)),
    "g": np.bool_(False),
}
verdicts |= {"h": False, "i": True, "j": False}


# %% exercise 3 wrong: all sums, whether wanted or not
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {a**2 + b**2 for a in roots for b in roots}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: two different roots only
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots if a != b)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: there is turned into for all
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if all(any(a**2 + b**2 == n for b in roots) for a in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: square of the sum
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any((a + b) ** 2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: the pairs in place of the numbers
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {(a, b) for a in roots for b in roots if a**2 + b**2 in numbers}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: printed, nothing returned
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    print({n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)})


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: True or False in place of the set
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return any(a**2 + b**2 == n for n in numbers for a in roots for b in roots)


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: for all turned into there is
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    for n in numbers:
        if n % d == 0:
            return True
    return False


# %% exercise 3 wrong: only the first number looked at, nothing for none
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    for n in numbers:
        if n % d == 0:
            return True
        else:
            return False


# %% exercise 3 wrong: division the other way round
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n != 0 and d % n == 0 for n in numbers)


# %% exercise 3 wrong: an empty list is refused
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return len(numbers) > 0 and all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: remainders in place of a verdict
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return sum(n % d for n in numbers)


# %% exercise 3 wrong: roots taken to be 0, 1, 2 …
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in range(n + 1) for b in range(n + 1))}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: returns after the first number
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    for n in numbers:
        if n % d == 0:
            return True
        return False
    return True


# %% exercise 3 wrong: None for an empty list
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    good = None
    for n in numbers:
        good = n % d == 0 and good is not False
    return good


# %% exercise 3 wrong: gcd equals d (greatest common divisor, not a common one)
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return math.gcd(*numbers) == d


# %% exercise 3 wrong: only positive roots, by a square root of the rest
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {
        n
        for n in numbers
        for a in roots
        if n >= a * a and math.isqrt(n - a * a) in roots and math.isqrt(n - a * a) ** 2 == n - a * a
    }


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: empties the set it was given
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    found = set()
    while numbers:
        n = numbers.pop()
        if any(a**2 + b**2 == n for a in roots for b in roots):
            found.add(n)
    return found


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: an array of truths
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return np.array(numbers) % d == 0


# %% exercise 3 wrong: words
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return "{1, 2, 5}"


def is_common_divisor(d, numbers):
    return "True"


# %% exercise 3 wrong: set of strings and of lists
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {str(n) for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: nan
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return math.nan


def is_common_divisor(d, numbers):
    return math.nan


# %% exercise 3 wrong: None when nothing is found
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    found = {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}
    if found:
        return found


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: a dictionary for the empty set
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    found = {}
    for n in numbers:
        if any(a**2 + b**2 == n for a in roots for b in roots):
            found = set(found) | {n}
    return found


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: a list with repeats, one entry for each pair of roots
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return [n for n in numbers for a in roots for b in roots if a**2 + b**2 == n]


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: a dictionary from number to pair
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n: (a, b) for n in numbers for a in roots for b in roots if a**2 + b**2 == n}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: removes what does not fit from the set it was given
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    for n in list(numbers):
        if not any(a**2 + b**2 == n for a in roots for b in roots):
            numbers.remove(n)
    return numbers


def is_common_divisor(d, numbers):
    while numbers:
        if numbers.pop() % d != 0:
            return False
    return True


# %% exercise 3 wrong: infinity in the set
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {math.inf, math.nan, 10**400}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: a bare number
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return 3


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: a list in place of the set
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


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


# %% exercise 3 wrong: an array in place of the set
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    squares = np.array(sorted(roots)) ** 2
    return np.intersect1d(sorted(numbers), np.add.outer(squares, squares))


def is_common_divisor(d, numbers):
    return not any(n % d for n in numbers)


# %% exercise 3 wrong: upper end of the sum left out
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: upper end of each product left out
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: both upper ends left out
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n)) for n in range(a, b))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: product begun at 0
def sum_of_products(f, a, b):
    total = 0
    for n in range(a, b + 1):
        result = 0
        for k in range(1, n + 1):
            result *= f(k)
        total += result
    return total


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: product not begun again
def sum_of_products(f, a, b):
    total, result = 0, 1
    for n in range(a, b + 1):
        for k in range(1, n + 1):
            result *= f(k)
        total += result
    return total


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: sum of sums
def sum_of_products(f, a, b):
    return sum(sum(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: product of sums
def sum_of_products(f, a, b):
    return math.prod(sum(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: product from a on
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(a, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: f left out
def sum_of_products(f, a, b):
    return sum(math.prod(range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: product of no factors taken for 0
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(max(a, 1), b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: a product for the first n alone, returned too early
def sum_of_products(f, a, b):
    for n in range(a, b + 1):
        return product(f, 1, n)


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: whole numbers only
def sum_of_products(f, a, b):
    return sum(math.prod(int(f(k)) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: the list of products
def sum_of_products(f, a, b):
    return [product(f, 1, n) for n in range(a, b + 1)]


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 wrong: a number too big for a float
def sum_of_products(f, a, b):
    return 10**400


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 right: intersection of two sets, and a greatest common divisor
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return numbers.intersection(a * a + b * b for a in roots for b in roots)


def is_common_divisor(d, numbers):
    return math.gcd(*numbers) % d == 0


# %% exercise 3 right: intersection, and the remainders added up
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return set(numbers).intersection(a * a + b * b for a in roots for b in roots)


def is_common_divisor(d, numbers):
    return sum(abs(n) % abs(d) for n in numbers) == 0


# %% exercise 3 right: loops, a frozenset, 0 and 1
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    found = []
    for n in numbers:
        for a in roots:
            for b in roots:
                if a * a + b * b == n and n not in found:
                    found += [n]
    return frozenset(found)


def is_common_divisor(d, numbers):
    for n in numbers:
        if n % d:
            return False
    return True


# %% exercise 3 right: NumPy truth value and NumPy integers
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    squares = np.array(list(roots), dtype=int) ** 2
    sums = np.add.outer(squares, squares).ravel()
    return set(np.intersect1d(np.array(sorted(numbers), dtype=int), sums))


def is_common_divisor(d, numbers):
    return np.all(np.array(numbers, dtype=int) % d == 0)


# %% exercise 3 right: greatest common divisor
def sum_of_products(f, a, b):
    return sum(math.prod(f(k) for k in range(1, n + 1)) for n in range(a, b + 1))


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if not all(a**2 + b**2 != n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return math.gcd(*numbers) % d == 0


# %% exercise 3 right: the lesson's functions
def sum_of_products(f, a, b):
    return summation(lambda n: product(f, 1, n), a, b)


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 right: one product carried along, in floats
def sum_of_products(f, a, b):
    total, running = 0.0, 1.0
    for n in range(b + 1):
        if n > 0:
            running *= float(f(n))
        if n >= a:
            total += running
    return total


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


# %% exercise 3 right: NumPy, and recursion
def sum_of_products(f, a, b):
    if b < a:
        return 0
    return sum_of_products(f, a, b - 1) + np.prod([float(f(k)) for k in range(1, b + 1)])


def sums_of_two_squares(numbers, roots):
    return {n for n in numbers if any(a**2 + b**2 == n for a in roots for b in roots)}


def is_common_divisor(d, numbers):
    return all(n % d == 0 for n in numbers)


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


# %% exercise 4 wrong: parallel cuts
def pieces(n):
    return 1 if n == 0 else pieces(n - 1) + 1


def pieces_rule(n):
    return n + 1


# %% exercise 4 wrong: base case 1 instead of 0, so it never ends for 0
def pieces(n):
    return 2 if n == 1 else pieces(n - 1) + n


def pieces_rule(n):
    return 1 + n * (n + 1) // 2


# %% exercise 4 wrong: halves before it multiplies
def pieces(n):
    return 1 if n == 0 else pieces(n - 1) + n


def pieces_rule(n):
    return 1 + n * ((n + 1) // 2)


# %% exercise 4 wrong: both are the cake with space cuts, right up to 2
def pieces(n):
    return 1 + n + math.comb(n, 2) + math.comb(n, 3)


def pieces_rule(n):
    return 1 + n + math.comb(n, 2) + math.comb(n, 3)


# %% exercise 4 wrong: the rule by a loop
def pieces(n):
    return 1 if n == 0 else pieces(n - 1) + n


def pieces_rule(n):
    return 1 + sum(range(n + 1))


# %% exercise 4 wrong: the rule returns nothing
def pieces(n):
    return (n * n + n + 2) // 2


def pieces_rule(n):
    return None


# %% exercise 4 wrong: returns nothing from 1 on
def pieces(n):
    if n == 0:
        return 1
    pieces(n - 1) + n


def pieces_rule(n):
    return 1 + n * (n + 1) // 2


# %% exercise 4 wrong: None for the large n
def pieces(n):
    return 1 if n == 0 else pieces(n - 1) + n


def pieces_rule(n):
    if n < 1000:
        return 1 + n * (n + 1) // 2


# %% exercise 4 wrong: strings
def pieces(n):
    return str(1 + n * (n + 1) // 2)


def pieces_rule(n):
    return str(1 + n * (n + 1) // 2)


# %% exercise 4 wrong: arrays of two, nan
def pieces(n):
    return np.array([1, 2])


def pieces_rule(n):
    return math.nan


# %% exercise 4 wrong: int32, which overflows
def pieces(n):
    return 1 if n == 0 else pieces(n - 1) + n


def pieces_rule(n):
    return int(np.multiply(np.int32(n), np.int32(n) + np.int32(1)) // 2 + 1)


# %% exercise 4 wrong: all cuts through the middle
def pieces(n):
    return n + 1 if n < 2 else 2 + pieces(n - 1)


def pieces_rule(n):
    return 2 * n if n else 1


# %% exercise 4 wrong: infinite and huge
def pieces(n):
    return 10**400 if n > 2 else 2**n


def pieces_rule(n):
    return math.inf


# %% exercise 4 wrong: a loop where a recursion is asked for
def pieces(n):
    total = 1
    for cut in range(1, n + 1):
        total += cut
    return total


def pieces_rule(n):
    return math.comb(n, 2) + n + 1


# %% exercise 4 wrong: NumPy integers, which overflow
def pieces(n):
    return np.int64(1) if n == 0 else pieces(n - 1) + np.int64(n)


def pieces_rule(n):
    return (np.int64(n) ** 2 + n + 2) // 2


# %% exercise 4 wrong: NumPy integer, too small for the last sizes
def pieces(n):
    return np.int64(1) if n == 0 else n + pieces(n - 1)


def pieces_rule(n):
    return np.int64(n // 2 * (n + 1) + 1 if n % 2 == 0 else (n + 1) // 2 * n + 1)


# %% exercise 4 wrong: the formula under two names
def pieces(n):
    return 1 + n * (n + 1) // 2


pieces_rule = pieces


# %% exercise 4 wrong: pieces asks the rule
def pieces(n):
    return pieces_rule(n)


def pieces_rule(n):
    return 1 + n * (n + 1) // 2


# %% exercise 4 wrong: the sum in place of the recursion
def pieces(n):
    return 1 + summation(lambda k: k, 1, n)


def pieces_rule(n):
    return 1 + n * (n + 1) // 2


# %% exercise 4 wrong: the rule sums with the lesson's function
def pieces(n):
    return 1 if n == 0 else pieces(n - 1) + n


def pieces_rule(n):
    return 1 + summation(lambda k: k, 1, n)


# %% exercise 4 wrong: the rule sums an array
def pieces(n):
    return 1 if n == 0 else pieces(n - 1) + n


def pieces_rule(n):
    return 1 + int(np.arange(n + 1).sum())


# %% exercise 4 wrong: the rule loops over the cuts and the stretches
def pieces(n):
    return 1 if n == 0 else pieces(n - 1) + n


def pieces_rule(n):
    count = 1
    for cut in range(1, n + 1):
        for _ in range(cut):
            count += 1
    return count


# %% exercise 4 wrong: the rule is the recursion under another name
def pieces(n):
    return 1 if n == 0 else pieces(n - 1) + n


pieces_rule = pieces


# %% exercise 4 wrong: steps past 0
def pieces(n):
    return 1 if n == 0 else pieces(n - 2) + 2 * n - 1


def pieces_rule(n):
    return 1 + n * (n + 1) // 2


# %% exercise 4 wrong: halved as a float for large n alone
def pieces(n):
    return 1 if n == 0 else pieces(n - 1) + n


def pieces_rule(n):
    return 1 + n * (n + 1) // 2 if n < 10**9 else int(1 + n * (n + 1) / 2)


# %% exercise 4 right: binomials, and recursion with 1 as a second base
def pieces(n):
    if n in (0, 1):
        return n + 1
    return 2 * pieces(n - 1) - pieces(n - 2) + 1


def pieces_rule(n):
    return math.comb(n + 1, 2) + 1


# %% exercise 4 right: recursion by an accumulator, rule as exact Fraction made an int
def pieces(n, sofar=1):
    return sofar if n == 0 else pieces(n - 1, sofar + n)


def pieces_rule(n):
    return int(Fraction(n * n + n + 2, 2))


# %% exercise 4 right: a function inside that calls itself
def pieces(n):
    def after(cuts):
        if cuts == n:
            return 0
        return cuts + 1 + after(cuts + 1)

    return 1 + after(0)


def pieces_rule(n):
    return 1 + n * (n + 1) // 2


# %% exercise 4 right: a helper that calls itself, and bits shifted
def added(n):
    return n + added(n - 1) if n else 0


def pieces(n):
    return added(n) + 1


def pieces_rule(n):
    return (n * n + n + 2) >> 1


# %% exercise 4 right: a lambda, and a square
pieces = lambda n: n and pieces(n - 1) + n or 1


def pieces_rule(n):
    return ((2 * n + 1) ** 2 + 7) // 8


# %% exercise 4 right: remembered calls
from functools import cache


@cache
def pieces(n):
    return 1 if n == 0 else pieces(n - 1) + n


def pieces_rule(n):
    return 1 + n * (n + 1) // 2


# %% exercise 5 wrong: power not in hundreds
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"]]
    return [(float(car["horsepower"]), 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    losses = [sum((y - w * x) ** 2 for x, y in pairs) / len(pairs) for w in candidates]
    return candidates[losses.index(min(losses))], min(losses)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: missing power taken for zero
def power_and_fuel(rows):
    return [(float(car["horsepower"] or 0) / 100, 100 / float(car["miles_per_gallon"])) for car in rows]


def fit_by_trying(pairs, candidates):
    losses = [sum((y - w * x) ** 2 for x, y in pairs) / len(pairs) for w in candidates]
    return candidates[losses.index(min(losses))], min(losses)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: fuel paired with the wrong car
def power_and_fuel(rows):
    powers = [float(car["horsepower"]) / 100 for car in rows if car["horsepower"] != ""]
    fuels = [100 / float(car["miles_per_gallon"]) for car in rows]
    return list(zip(powers, fuels))


def fit_by_trying(pairs, candidates):
    losses = [sum((y - w * x) ** 2 for x, y in pairs) / len(pairs) for w in candidates]
    return candidates[losses.index(min(losses))], min(losses)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: miles per gallon not turned over
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"] != ""]
    return [(float(car["horsepower"]) / 100, float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    losses = [sum((y - w * x) ** 2 for x, y in pairs) / len(pairs) for w in candidates]
    return candidates[losses.index(min(losses))], min(losses)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: rows emptied on the way
def power_and_fuel(rows):
    for car in rows:
        if car["horsepower"] != "":
            car["horsepower"] = float(car["horsepower"])
    return [(car["horsepower"] / 100, 100 / float(car["miles_per_gallon"])) for car in rows if car["horsepower"]]


def fit_by_trying(pairs, candidates):
    losses = [sum((y - w * x) ** 2 for x, y in pairs) / len(pairs) for w in candidates]
    return candidates[losses.index(min(losses))], min(losses)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: sum in place of mean
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"] != ""]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    losses = [sum((y - w * x) ** 2 for x, y in pairs) for w in candidates]
    return candidates[losses.index(min(losses))], min(losses)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: absolute errors
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"] != ""]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    losses = [sum(abs(y - w * x) for x, y in pairs) / len(pairs) for w in candidates]
    return candidates[losses.index(min(losses))], min(losses)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: errors not squared
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"] != ""]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    losses = [sum(y - w * x for x, y in pairs) / len(pairs) for w in candidates]
    return candidates[losses.index(min(losses))], min(losses)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: the loss alone
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"] != ""]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    return min(sum((y - w * x) ** 2 for x, y in pairs) / len(pairs) for w in candidates)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: the loss first
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"] != ""]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    return min((sum((y - w * x) ** 2 for x, y in pairs) / len(pairs), w) for w in candidates)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: the exact minimum, candidates ignored
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"] != ""]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    w = sum(x * y for x, y in pairs) / sum(x * x for x, y in pairs)
    return w, sum((y - w * x) ** 2 for x, y in pairs) / len(pairs)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


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


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: uses the lesson's cars, not rows
def power_and_fuel(rows):
    return [(float(r["horsepower"]) / 100, 100 / float(r["miles_per_gallon"])) for r in cars if r["horsepower"] != ""]


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: sum((y - w * x) ** 2 for x, y in pairs))
    return best, sum((y - best * x) ** 2 for x, y in pairs) / len(pairs)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: root of the mean square
def power_and_fuel(rows):
    return [(float(r["horsepower"]) / 100, 100 / float(r["miles_per_gallon"])) for r in rows if r["horsepower"] != ""]


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: sum((y - w * x) ** 2 for x, y in pairs))
    return best, math.sqrt(sum((y - best * x) ** 2 for x, y in pairs) / len(pairs))


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: absolute errors choose w
def power_and_fuel(rows):
    return [(float(r["horsepower"]) / 100, 100 / float(r["miles_per_gallon"])) for r in rows if r["horsepower"] != ""]


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: sum(abs(y - w * x) for x, y in pairs))
    return best, sum((y - best * x) ** 2 for x, y in pairs) / len(pairs)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: signed errors
def power_and_fuel(rows):
    return [(float(r["horsepower"]) / 100, 100 / float(r["miles_per_gallon"])) for r in rows if r["horsepower"] != ""]


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: abs(sum(y - w * x for x, y in pairs)))
    return best, sum((y - best * x) ** 2 for x, y in pairs) / len(pairs)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: index of the candidate
def power_and_fuel(rows):
    return [(float(r["horsepower"]) / 100, 100 / float(r["miles_per_gallon"])) for r in rows if r["horsepower"] != ""]


def fit_by_trying(pairs, candidates):
    losses = [sum((y - w * x) ** 2 for x, y in pairs) / len(pairs) for w in candidates]
    return losses.index(min(losses)), min(losses)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: only the best w is returned
def power_and_fuel(rows):
    return [(float(r["horsepower"]) / 100, 100 / float(r["miles_per_gallon"])) for r in rows if r["horsepower"] != ""]


def fit_by_trying(pairs, candidates):
    return min(candidates, key=lambda w: sum((y - w * x) ** 2 for x, y in pairs))


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: two lists instead of a list of pairs
def power_and_fuel(rows):
    known = [r for r in rows if r["horsepower"]]
    return [float(r["horsepower"]) / 100 for r in known], [100 / float(r["miles_per_gallon"]) for r in known]


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: sum((y - w * x) ** 2 for x, y in pairs))
    return best, sum((y - best * x) ** 2 for x, y in pairs) / len(pairs)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: text
def power_and_fuel(rows):
    return "pairs"


def fit_by_trying(pairs, candidates):
    return "w", "loss"


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: pairs of text
def power_and_fuel(rows):
    return [(r["horsepower"], r["miles_per_gallon"]) for r in rows if r["horsepower"]]


def fit_by_trying(pairs, candidates):
    return None


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: the second function returns text
def power_and_fuel(rows):
    return [(float(r["horsepower"]) / 100, 100 / float(r["miles_per_gallon"])) for r in rows if r["horsepower"] != ""]


def fit_by_trying(pairs, candidates):
    return "w", "loss"


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: loss None
def power_and_fuel(rows):
    return [(float(r["horsepower"]) / 100, 100 / float(r["miles_per_gallon"])) for r in rows if r["horsepower"] != ""]


def fit_by_trying(pairs, candidates):
    return min(candidates, key=lambda w: loss(w, pairs)), None


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: nan loss
def power_and_fuel(rows):
    return [(float(r["horsepower"]) / 100, 100 / float(r["miles_per_gallon"])) for r in rows if r["horsepower"] != ""]


def fit_by_trying(pairs, candidates):
    return min(candidates, key=lambda w: loss(w, pairs)), math.nan


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: None when there is no power at all
def power_and_fuel(rows):
    return [
        (float(r["horsepower"]) / 100, 100 / float(r["miles_per_gallon"])) for r in rows if r["horsepower"] != ""
    ] or None


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: loss(w, pairs))
    return best, loss(best, pairs)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: assumes that candidates are 0, 0.01, … 10
def power_and_fuel(rows):
    return [(float(r["horsepower"]) / 100, 100 / float(r["miles_per_gallon"])) for r in rows if r["horsepower"] != ""]


def fit_by_trying(pairs, candidates):
    best = min([k / 100 for k in range(1001)], key=lambda w: loss(w, pairs))
    return best, loss(best, pairs)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: starts the search from best = 0, a large loss, and never sees negatives
def power_and_fuel(rows):
    return [(float(r["horsepower"]) / 100, 100 / float(r["miles_per_gallon"])) for r in rows if r["horsepower"] != ""]


def fit_by_trying(pairs, candidates):
    best, least = 0, 100
    for w in candidates:
        if loss(w, pairs) < least:
            best, least = w, loss(w, pairs)
    return best, least


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: deletes the cars without horsepower from the rows
def power_and_fuel(rows):
    for r in [r for r in rows if r["horsepower"] == ""]:
        rows.remove(r)
    return [(float(r["horsepower"]) / 100, 100 / float(r["miles_per_gallon"])) for r in rows]


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: loss(w, pairs))
    return best, loss(best, pairs)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: turns the rows' text into numbers in place
def power_and_fuel(rows):
    for r in rows:
        if r["horsepower"]:
            r["horsepower"] = float(r["horsepower"])
    return [(r["horsepower"] / 100, 100 / float(r["miles_per_gallon"])) for r in rows if r["horsepower"] != ""]


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: loss(w, pairs))
    return best, loss(best, pairs)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: sorted by power, not in file order
def power_and_fuel(rows):
    return sorted(
        (float(r["horsepower"]) / 100, 100 / float(r["miles_per_gallon"])) for r in rows if r["horsepower"] != ""
    )


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: loss(w, pairs))
    return best, loss(best, pairs)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: sorts the candidates it was given
def power_and_fuel(rows):
    return [(float(r["horsepower"]) / 100, 100 / float(r["miles_per_gallon"])) for r in rows if r["horsepower"] != ""]


def fit_by_trying(pairs, candidates):
    candidates.sort(key=lambda w: loss(w, pairs))
    return candidates[0], loss(candidates[0], pairs)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: pairs of text and number
def power_and_fuel(rows):
    return [
        (f"{float(r['horsepower']) / 100}", 100 / float(r["miles_per_gallon"])) for r in rows if r["horsepower"] != ""
    ]


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: loss(w, pairs))
    return best, loss(best, pairs)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: a dictionary from power to fuel, which keeps one car for each power
def power_and_fuel(rows):
    return list(
        {float(r["horsepower"]) / 100: 100 / float(r["miles_per_gallon"]) for r in rows if r["horsepower"]}.items()
    )


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: loss(w, pairs))
    return best, loss(best, pairs)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: wrong shape, infinite
def power_and_fuel(rows):
    return np.full((3, 3), math.inf)


def fit_by_trying(pairs, candidates):
    return math.inf, math.inf


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: a loss of the lesson's cars
def power_and_fuel(rows):
    return [(float(r["horsepower"]) / 100, 100 / float(r["miles_per_gallon"])) for r in rows if r["horsepower"] != ""]


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: loss(w, examples))
    return best, loss(best, examples)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: the weight's loss of all cars
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"]]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: loss(w, pairs))
    return best, loss(best, pairs)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.6053, False


# %% exercise 5 wrong: losses exchanged
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"]]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: loss(w, pairs))
    return best, loss(best, pairs)


loss_with_power, loss_with_weight, power_is_better = 0.609, 0.845, True


# %% exercise 5 wrong: a larger loss taken for better
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"]]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: loss(w, pairs))
    return best, loss(best, pairs)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, True


# %% exercise 5 wrong: verdict left open
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"]]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: loss(w, pairs))
    return best, loss(best, pairs)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, None


# %% exercise 5 wrong: the best w in place of the losses
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"]]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: loss(w, pairs))
    return best, loss(best, pairs)


loss_with_power, loss_with_weight, power_is_better = 4.47, 1.62, False


# %% exercise 5 wrong: losses not filled in
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"]]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: loss(w, pairs))
    return best, loss(best, pairs)


loss_with_power, loss_with_weight, power_is_better = None, None, False


# %% exercise 5 wrong: what fit_by_trying returns, both numbers of it
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"]]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: loss(w, pairs))
    return best, loss(best, pairs)


loss_with_power = fit_by_trying(power_and_fuel(cars), [4.4, 4.5])
loss_with_weight, power_is_better = 0.609, False


# %% exercise 5 wrong: losses too big for a float
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"]]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: loss(w, pairs))
    return best, loss(best, pairs)


loss_with_power, loss_with_weight, power_is_better = 10**400, 0.609, False


# %% exercise 5 wrong: numbers too big for a float
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"]]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    return 10**400, 10**400


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: pairs too big for a float
def power_and_fuel(rows):
    return [(10**400, 1)] * 3


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: loss(w, pairs))
    return best, loss(best, pairs)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: 0 where no car has a horsepower
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"]]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known] or 0


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: loss(w, pairs))
    return best, loss(best, pairs)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 wrong: the cars emptied at the end, but only a long list
def power_and_fuel(rows):
    known = [dict(car) for car in rows if car["horsepower"]]
    if len(rows) > 10:
        rows.clear()
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: loss(w, pairs))
    return best, loss(best, pairs)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


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


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 right: NumPy
def power_and_fuel(rows):
    table = np.array([[float(car["horsepower"] or "nan"), float(car["miles_per_gallon"])] for car in rows])
    table = table[~np.isnan(table[:, 0])]
    return np.column_stack([table[:, 0] / 100, 100 / table[:, 1]])


def fit_by_trying(pairs, candidates):
    x, y = np.transpose(pairs)
    losses = np.mean((y - np.outer(candidates, x)) ** 2, axis=1)
    return candidates[int(np.argmin(losses))], np.min(losses)


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 right: loops, lists for pairs, NumPy
def power_and_fuel(rows):
    pairs = []
    for r in rows:
        if r["horsepower"]:
            pairs.append([int(r["horsepower"]) / 100, 1 / (float(r["miles_per_gallon"]) / 100)])
    return pairs


def fit_by_trying(pairs, candidates):
    x, y = np.array(pairs).T
    losses = [np.mean((y - w * x) ** 2) for w in candidates]
    return [candidates[int(np.argmin(losses))], min(losses)]


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 right: an array of two columns, the lesson's loss
def power_and_fuel(rows):
    known = [r for r in rows if r["horsepower"] != ""]
    x = np.array([float(r["horsepower"]) for r in known]) / 100
    y = 100 / np.array([float(r["miles_per_gallon"]) for r in known])
    return np.column_stack([x, y])


def fit_by_trying(pairs, candidates):
    least, best = min((loss(w, pairs), w) for w in candidates)
    return np.array([best, least])


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 right: zip made a list, the bowl's formula, candidate nearest to its bottom
def power_and_fuel(rows):
    rows = list(filter(lambda r: r["horsepower"].strip(), rows))
    return list(zip((float(r["horsepower"]) / 100 for r in rows), (100 / float(r["miles_per_gallon"]) for r in rows)))


def fit_by_trying(pairs, candidates):
    A, B, C = (mean([t for t in terms]) for terms in zip(*[(x * x, x * y, y * y) for x, y in pairs]))
    w = min(candidates, key=lambda w: abs(w - B / A))
    return w, A * w**2 - 2 * B * w + C


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 right: generator of pairs, largest of negative losses
def power_and_fuel(rows):
    for r in rows:
        try:
            yield float(r["horsepower"]) / 100, 100 / float(r["miles_per_gallon"])
        except ValueError:
            pass


def fit_by_trying(pairs, candidates):
    minus, w = max((-mean_squared_error([w * x for x, _ in pairs], [y for _, y in pairs]), w) for w in candidates)
    return w, -minus


loss_with_power, loss_with_weight, power_is_better = 0.845, 0.609, False


# %% exercise 5 right: computed, with NumPy truth values
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"]]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: loss(w, pairs))
    return best, loss(best, pairs)


grid = [k / 100 for k in range(1001)]
loss_with_power = fit_by_trying(power_and_fuel(cars), grid)[1]
same = [(x, y) for car, x, y in zip(cars, weight, fuel) if car["horsepower"] != ""]
loss_with_weight = fit_by_trying(same, grid)[1]
power_is_better = np.bool_(loss_with_power < loss_with_weight)


# %% exercise 5 right: losses at the exact lowest points, in other units
def power_and_fuel(rows):
    known = [car for car in rows if car["horsepower"]]
    return [(float(car["horsepower"]) / 100, 100 / float(car["miles_per_gallon"])) for car in known]


def fit_by_trying(pairs, candidates):
    best = min(candidates, key=lambda w: loss(w, pairs))
    return best, loss(best, pairs)


known = [car for car in cars if car["horsepower"]]
y = 100 / np.array([float(car["miles_per_gallon"]) for car in known])
power, pounds = (np.array([float(car[key]) for car in known]) for key in ("horsepower", "weight_lb"))
loss_with_power, loss_with_weight = (np.mean((y - x * (x @ y) / (x @ x)) ** 2) for x in (power, pounds))
power_is_better = loss_with_power < loss_with_weight


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


# %% exercise 6 wrong: the rule in floats
def awake(k):
    return sum("9" not in str(n) for n in range(10 ** (k - 1), 10**k))


def awake_rule(k):
    return int(8 * 9.0 ** (k - 1))


arrives = False


# %% exercise 6 wrong: words
def awake(k):
    return "8"


def awake_rule(k):
    return "8 * 9 ** (k - 1)"


arrives = "no"


# %% exercise 6 wrong: verdict as a word
def awake(k):
    return sum("9" not in str(n) for n in range(10 ** (k - 1), 10**k))


def awake_rule(k):
    return 8 * 9 ** (k - 1)


arrives = "False"


# %% exercise 6 wrong: verdict is a list, the counts are arrays
def awake(k):
    return np.array([n for n in range(10 ** (k - 1), 10**k) if "9" not in str(n)])


def awake_rule(k):
    return np.nan


arrives = [False]


# %% exercise 6 wrong: list of the numbers instead of the count
def awake(k):
    return [n for n in range(10 ** (k - 1), 10**k) if "9" not in str(n)]


def awake_rule(k):
    return 8 * 9 ** (k - 1)


arrives = False


# %% exercise 6 wrong: the rule counts on its own, without calling awake
def awake(k):
    return sum("9" not in str(n) for n in range(10 ** (k - 1), 10**k))


def awake_rule(k):
    return sum("9" not in str(n) for n in range(10 ** (k - 1), 10**k))


arrives = False


# %% exercise 6 wrong: the rule is a float, no count
def awake(k):
    return sum("9" not in str(n) for n in range(10 ** (k - 1), 10**k))


def awake_rule(k):
    return 8 * 9.0 ** (k - 1)


arrives = False


# %% exercise 6 wrong: difference of powers in floats, rounded on the way
def awake(k):
    digits = np.arange(10 ** (k - 1), 10**k)[:, None] // 10 ** np.arange(k) % 10
    return np.count_nonzero(np.all(digits != 9, axis=1))


def awake_rule(k):
    return 9**k - 9.0 ** (k - 1)


arrives = np.False_


# %% exercise 6 wrong: right for the sizes tried first, then far too large
def awake(k):
    return sum("9" not in str(n) for n in range(10 ** (k - 1), 10**k))


def awake_rule(k):
    return 8 * 9 ** (k - 1) if k < 5 else 10**400


arrives = False


# %% exercise 6 wrong: the rule counts by digits in arithmetic
def awake(k):
    return sum("9" not in str(n) for n in range(10 ** (k - 1), 10**k))


def awake_rule(k):
    count = 0
    for n in range(10 ** (k - 1), 10**k):
        while n > 0 and n % 10 != 9:
            n //= 10
        count += n == 0
    return count


arrives = False


# %% exercise 6 wrong: nan from the rule
def awake(k):
    return sum("9" not in str(n) for n in range(10 ** (k - 1), 10**k))


def awake_rule(k):
    return math.nan


arrives = False


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


# %% exercise 6 right: digits by // and %, rule as a difference
def awake(k):
    def has_nine(n):
        return n > 0 and (n % 10 == 9 or has_nine(n // 10))

    return len([n for n in range(10 ** (k - 1), 10**k) if not has_nine(n)])


def awake_rule(k):
    return 9**k - 9 ** (k - 1)


arrives = np.bool_(False)


# %% exercise 6 right: grown digit by digit, rule by product
def awake(k):
    numbers = list(range(1, 9))
    for _ in range(k - 1):
        numbers = [10 * n + d for n in numbers for d in range(9)]
    return np.int64(len(numbers))


def awake_rule(k):
    return math.prod([8] + [9] * (k - 1))


arrives = 80 / 100 >= 1
