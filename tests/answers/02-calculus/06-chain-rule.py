# %% exercise 1 wrong: a row for each input
claims = {"a": True, "b": True, "c": False, "d": True, "e": False}
claims |= {"f": True, "g": True, "h": True, "i": False}


# %% exercise 1 wrong: both Jacobians at a
claims = {"a": False, "b": True, "c": True, "d": True, "e": False}
claims |= {"f": True, "g": True, "h": True, "i": False}


# %% exercise 1 wrong: directions exchanged
claims = {"a": False, "b": True, "c": False, "d": True, "e": True}
claims |= {"f": False, "g": True, "h": False, "i": False}


# %% exercise 1 wrong: no slope, no change
claims = {"a": False, "b": True, "c": False, "d": True, "e": False}
claims |= {"f": True, "g": True, "h": True, "i": True}


# %% exercise 1 right: NumPy's truth values
claims = dict(zip("abcdefghi", np.array([0, 1, 0, 1, 0, 1, 1, 1, 0], dtype=bool)))


# %% exercise 2 wrong: transposed
J_f = [[3, 2, 1], [1, -1, 0]]
grad_g = [1, -4, 3]
grad_composed = [-2, 5]
rate = -9
still = [5, 2]


# %% exercise 2 wrong: gradient of g at (1, 3, 1)
J_f = [[3, 1], [2, -1], [1, 0]]
grad_g = [1, 6, 1]
grad_composed = [16, -5]
rate = 37
still = [5, 16]


# %% exercise 2 wrong: one path only
J_f = [[3, 1], [2, -1], [1, 0]]
grad_g = [1, -4, 3]
grad_composed = [3, 1]
rate = 5
still = [1, -3]


# %% exercise 2 wrong: sign of the rate
J_f = [[3, 1], [2, -1], [1, 0]]
grad_g = [1, -4, 3]
grad_composed = [-2, 5]
rate = 9
still = [5, 2]


# %% exercise 2 wrong: along the gradient
J_f = [[3, 1], [2, -1], [1, 0]]
grad_g = [1, -4, 3]
grad_composed = [-2, 5]
rate = -9
still = [-2, 5]


# %% exercise 2 wrong: not moving at all
J_f = [[3, 1], [2, -1], [1, 0]]
grad_g = [1, -4, 3]
grad_composed = [-2, 5]
rate = -9
still = [0, 0]


# %% exercise 2 right: arrays, another direction
J_f = np.array([[3, 1], [2, -1], [1, 0]])
grad_g = np.array([1, -4, 3])
grad_composed = grad_g @ J_f
rate = grad_composed @ [2, -1]
still = (-2.5, -1)


# %% exercise 3 wrong: the last path only
bars = {"L": 1, "z": 0, "v": 0, "u": 0, "x": 0, "y": 0}


# %% exercise 3 wrong: only one of x's paths
bars = {"L": 1, "z": 0, "v": -3, "u": -3, "x": -3, "y": -6}


# %% exercise 3 wrong: z itself for its square
bars = {"L": 1, "z": 2, "v": -7, "u": -7, "x": 0, "y": -14}


# %% exercise 3 wrong: y on the arrow from y
bars = {"L": 1, "z": 0, "v": -3, "u": -3, "x": 0, "y": 3}


# %% exercise 3 wrong: one is missing
bars = {"L": 1, "z": 0, "v": -3, "u": -3, "x": 0, "y": None}


# %% exercise 3 right: by the machine
x, y = Value(2), Value(-1)
u = x * y
v = x + u
z = u * v
L = z**2 - 3 * v
L.backward()
bars = {"L": L.grad, "z": z.grad, "v": v.grad, "u": u.grad, "x": x.grad, "y": y.grad}


# %% exercise 4 wrong: overflow
def softplus(x):
    return log(1 + exp(x))


def largest(values):
    best = max([as_value(value) for value in values], key=lambda value: value.data)
    return best


# %% exercise 4 wrong: the slope is the value
def softplus(x):
    x = as_value(x)
    value = max(x.data, 0.0) + math.log1p(math.exp(-abs(x.data)))
    return Value(value, (x,), (value,))


def largest(values):
    best = max([as_value(value) for value in values], key=lambda value: value.data)
    return Value(best.data, (best,), (1.0,))


# %% exercise 4 wrong: relu's slope
def softplus(x):
    x = as_value(x)
    value = max(x.data, 0.0) + math.log1p(math.exp(-abs(x.data)))
    return Value(value, (x,), (1.0 if x.data > 0 else 0.0,))


def largest(values):
    best = max([as_value(value) for value in values], key=lambda value: value.data)
    return Value(best.data, (best,), (1.0,))


# %% exercise 4 wrong: everybody gets one
def softplus(x):
    x = as_value(x)
    small = math.exp(-abs(x.data))
    slope = 1 / (1 + small) if x.data > 0 else small / (1 + small)
    return Value(max(x.data, 0.0) + math.log1p(small), (x,), (slope,))


def largest(values):
    nodes = tuple(as_value(value) for value in values)
    return Value(max(node.data for node in nodes), nodes, (1.0,) * len(nodes))


# %% exercise 4 wrong: a constant
def softplus(x):
    x = as_value(x)
    return Value(max(x.data, 0.0) + math.log1p(math.exp(-abs(x.data))))


def largest(values):
    return Value(max(as_value(value).data for value in values))


# %% exercise 4 wrong: plain numbers
def softplus(x):
    return math.log(1 + math.exp(x.data if isinstance(x, Value) else x))


def largest(values):
    return max(as_value(value).data for value in values)


# %% exercise 4 right: by nodes that are there, the tie shared
def softplus(x):
    x = as_value(x)
    return x + log(1 + exp(-x)) if x.data > 0 else log(1 + exp(x))


def largest(values):
    nodes = tuple(as_value(value) for value in values)
    top = max(node.data for node in nodes)
    ties = sum(node.data == top for node in nodes)
    return Value(top, nodes, tuple((node.data == top) / ties for node in nodes))


# %% exercise 4 right: the value handed on
def softplus(x):
    x = as_value(x)
    return Value(float(np.logaddexp(0, x.data)), (x,), (0.5 * (1 + math.tanh(x.data / 2)),))


def largest(values):
    best = as_value(values[0])
    for value in values[1:]:
        value = as_value(value)
        best = value if value.data > best.data else best
    return best + 0


# %% exercise 5 wrong: the squared error's end
def blame(w, c, v, d, x, y):
    h = np.tanh(np.outer(x, w) + c)
    e = 2 * (h @ v + d - y)
    s_bar = e[:, None] * v * (1 - h**2)
    return (s_bar * x[:, None]).mean(axis=0), s_bar.mean(axis=0), (e[:, None] * h).mean(axis=0), e.mean()


# %% exercise 5 wrong: a sum
def blame(w, c, v, d, x, y):
    h = np.tanh(np.outer(x, w) + c)
    e = 1 / (1 + np.exp(-(h @ v + d))) - y
    s_bar = e[:, None] * v * (1 - h**2)
    return (s_bar * x[:, None]).sum(axis=0), s_bar.sum(axis=0), (e[:, None] * h).sum(axis=0), e.sum()


# %% exercise 5 wrong: y minus p
def blame(w, c, v, d, x, y):
    h = np.tanh(np.outer(x, w) + c)
    e = y - 1 / (1 + np.exp(-(h @ v + d)))
    s_bar = e[:, None] * v * (1 - h**2)
    return (s_bar * x[:, None]).mean(axis=0), s_bar.mean(axis=0), (e[:, None] * h).mean(axis=0), e.mean()


# %% exercise 5 wrong: tanh forgotten
def blame(w, c, v, d, x, y):
    h = np.tanh(np.outer(x, w) + c)
    e = 1 / (1 + np.exp(-(h @ v + d))) - y
    s_bar = e[:, None] * v
    return (s_bar * x[:, None]).mean(axis=0), s_bar.mean(axis=0), (e[:, None] * h).mean(axis=0), e.mean()


# %% exercise 5 wrong: x forgotten
def blame(w, c, v, d, x, y):
    h = np.tanh(np.outer(x, w) + c)
    e = 1 / (1 + np.exp(-(h @ v + d))) - y
    s_bar = e[:, None] * v * (1 - h**2)
    return s_bar.mean(axis=0), s_bar.mean(axis=0), (e[:, None] * h).mean(axis=0), e.mean()


# %% exercise 5 wrong: a factor p (1 - p) too many
def blame(w, c, v, d, x, y):
    h = np.tanh(np.outer(x, w) + c)
    p = 1 / (1 + np.exp(-(h @ v + d)))
    e = (p - y) * p * (1 - p)
    s_bar = e[:, None] * v * (1 - h**2)
    return (s_bar * x[:, None]).mean(axis=0), s_bar.mean(axis=0), (e[:, None] * h).mean(axis=0), e.mean()


# %% exercise 5 right: by loops, lists returned
def blame(w, c, v, d, x, y):
    n, K = len(x), len(w)
    by_w, by_c, by_v, by_d = [0.0] * K, [0.0] * K, [0.0] * K, 0.0
    for a, b in zip(x, y):
        h = [math.tanh(w[k] * a + c[k]) for k in range(K)]
        e = (1 / (1 + math.exp(-sum(v[k] * h[k] for k in range(K)) - d)) - b) / n
        by_d += e
        for k in range(K):
            by_v[k] += e * h[k]
            by_c[k] += e * v[k] * (1 - h[k] ** 2)
            by_w[k] += e * v[k] * (1 - h[k] ** 2) * a
    return [by_w, by_c, by_v, by_d]


# %% exercise 5 right: by Value
def blame(w, c, v, d, x, y):
    W, C, V, D = [Value(t) for t in w], [Value(t) for t in c], [Value(t) for t in v], Value(d)
    total = Value(0.0)
    for a, b in zip(x, y):
        score = D
        for p, q, r in zip(W, C, V):
            score = score + r * tanh(p * a + q)
        total = total + (log(1 + exp(score)) - b * score) / len(x)
    total.backward()
    return [t.grad for t in W], [t.grad for t in C], [t.grad for t in V], D.grad


# %% exercise 6 wrong: forward and backward exchanged
def prices(widths):
    n = list(widths)
    forward = sum(n[0] * n[k] * n[k + 1] for k in range(1, len(n) - 1))
    backward = sum(n[-1] * n[k] * n[k + 1] for k in range(len(n) - 2))
    return backward, forward, min(forward, backward)


# %% exercise 6 wrong: the better of the two
def prices(widths):
    n = list(widths)
    forward = sum(n[0] * n[k] * n[k + 1] for k in range(1, len(n) - 1))
    backward = sum(n[-1] * n[k] * n[k + 1] for k in range(len(n) - 2))
    return forward, backward, min(forward, backward)


# %% exercise 6 wrong: matrices times vectors only
def prices(widths):
    n = list(widths)
    one = sum(a * b for a, b in zip(n, n[1:]))
    return n[0] * one, n[-1] * one, min(n[0], n[-1]) * one


# %% exercise 6 wrong: greedy
def prices(widths):
    n = list(widths)
    forward = sum(n[0] * n[k] * n[k + 1] for k in range(1, len(n) - 1))
    backward = sum(n[-1] * n[k] * n[k + 1] for k in range(len(n) - 2))
    m, total = list(n), 0
    while len(m) > 2:
        k = min(range(1, len(m) - 1), key=lambda k: m[k - 1] * m[k] * m[k + 1])
        total += m[k - 1] * m[k] * m[k + 1]
        del m[k]
    return forward, backward, total


# %% exercise 6 right: a table filled by lengths
def prices(widths):
    n = np.array(widths)
    K = len(n) - 1
    forward = n[0] * np.sum(n[1:-1] * n[2:])
    backward = n[-1] * np.sum(n[:-2] * n[1:-1])
    cost = np.zeros((K + 1, K + 1))
    for span in range(2, K + 1):
        for i in range(K + 1 - span):
            j = i + span
            cost[i, j] = min(cost[i, k] + cost[k, j] + n[i] * n[k] * n[j] for k in range(i + 1, j))
    return [forward, backward, int(cost[0, K])]
