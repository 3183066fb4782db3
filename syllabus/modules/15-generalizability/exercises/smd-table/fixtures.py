def hidden_case(s):
    """Two hospitals of different size: a number, a 0/1 column, a count that is at times only 0 and 1, a column often without spread; gaps in all."""
    kinds = {
        "age": lambda: 40 + s.i(50),
        "fem": lambda: s.b(0.5),
        "falls": lambda: s.i(3),
        "oxygen": lambda: s.b(0.05),
        "temp": lambda: (360 + s.i(30)) / 10,
    }
    sizes = 1 + s.i(8), 1 + s.i(30)
    a, b = ({name: [None if s.b(0.15) else draw() for _ in range(size)] for name, draw in kinds.items()} for size in sizes)
    return {"a": a, "b": b}
