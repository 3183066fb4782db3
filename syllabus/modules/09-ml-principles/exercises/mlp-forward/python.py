# %% [task=mlp_forward]
import math


def mlp_forward(x, W1, b1, W2, b2):
    """Risk from a network with one hidden layer (ReLU) and one output (sigmoid).

    x: inputs. W1: a row of weights for each hidden unit. b1: a number for each hidden unit.
    W2: a weight for each hidden unit. b2: a number. ValueError if the lengths do not fit.
    """
    ### BEGIN SOLUTION
    if not len(W1) == len(b1) == len(W2) or any(len(row) != len(x) for row in W1):
        raise ValueError("the weights do not fit the inputs")
    hidden = [max(0, sum(w * v for w, v in zip(row, x)) + b) for row, b in zip(W1, b1)]
    z = sum(w * h for w, h in zip(W2, hidden)) + b2
    if z >= 0:
        return 1 / (1 + math.exp(-z))
    return math.exp(z) / (1 + math.exp(z))
    ### STARTER
    # hidden = []
    # for row, b in zip(W1, b1):
    #     ...
    # return None
    ### END SOLUTION

# %% [check=mlp_forward]
check("mlp_forward")

# %% [task=device_risks]
device = {
    "W1": [[1.0, 0.3, -0.1], [-1.2, 0.8, -0.2]],
    "b1": [-0.4, 0.2],
    "W2": [0.9, 0.8],
    "b2": -2.6,
}
patient = [1.4, 1.6, -1.8]  # lactate, breathing, pressure: distance from the usual value
### BEGIN SOLUTION
device_risks = [
    mlp_forward([0 if at == changed else value for at, value in enumerate(patient)], **device) for changed in range(3)
]
### STARTER
# device_risks = None  # three numbers
### END SOLUTION

# %% [check=device_risks]
check("device_risks")

# %% [task=flipping_input]
flipping_input = None  # "A", "B", "C" or "D"

# %% [check=flipping_input]
check("flipping_input")
