def _curve(z):
    return 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))


def _network(x, W1, b1, W2, b2, unit=lambda h: max(0, h), output=_curve, hidden_bias=True, output_bias=True, checked=True):
    """The reference with one of its steps exchanged."""
    if checked:
        mlp_forward(x, W1, b1, W2, b2)
    hidden = [unit(sum(w * v for w, v in zip(row, x)) + (b if hidden_bias else 0)) for row, b in zip(W1, b1)]
    return output(sum(w * h for w, h in zip(W2, hidden)) + (b2 if output_bias else 0))


@mistake("sigmoid in the hidden layer", task="mlp_forward", lesson="network")
def sigmoid_in_the_hidden_layer(x, W1, b1, W2, b2):
    """You used the curve in the hidden layer too. The wrong activation: the file says ReLU, so every patient's risk differs from the vendor's, and nobody can tell whose is at fault."""
    return _network(x, W1, b1, W2, b2, unit=_curve)


@mistake("no cut at zero", task="mlp_forward", lesson="network")
def no_cut_at_zero(x, W1, b1, W2, b2):
    """Your hidden units may go below zero. Without the cut two layers are one weighted sum, and a unit that should be asleep pulls the risk of the patient down."""
    return _network(x, W1, b1, W2, b2, unit=lambda h: h)


@mistake("overflow", task="mlp_forward", lesson="network")
def overflow(x, W1, b1, W2, b2):
    """One extreme laboratory value crashes the service, and with it the alerts of every other patient on the ward. e^1000 does not fit into a computer's number; choose the form of the curve by the sign of z."""
    return _network(x, W1, b1, W2, b2, output=lambda z: 1 / (1 + math.exp(-z)))


@mistake("argmax output", task="mlp_forward", lesson="network")
def argmax_output(x, W1, b1, W2, b2):
    """You returned a yes or no. Clinicians need the probability: 51 % and 99 % are different nights, and the threshold belongs to the ward, not to the file."""
    return _network(x, W1, b1, W2, b2, output=lambda z: 1 if z >= 0 else 0)


@mistake("no curve at the end", task="mlp_forward", lesson="network")
def no_curve(x, W1, b1, W2, b2):
    """You returned the sum itself. As a risk it can be 140 % or below zero; somebody will round it into the range, and the patients in the middle get any number at all."""
    return _network(x, W1, b1, W2, b2, output=lambda z: z)


@mistake("hidden numbers left out", task="mlp_forward", lesson="network")
def hidden_numbers_left_out(x, W1, b1, W2, b2):
    """You left out `b1`. It says how much it takes until a hidden unit wakes; without it units fire for patients they were trained to ignore."""
    return _network(x, W1, b1, W2, b2, hidden_bias=False)


@mistake("output number left out", task="mlp_forward", lesson="network")
def output_number_left_out(x, W1, b1, W2, b2):
    """You left out `b2`. It sets the level: with all units asleep every patient would get 50 %, however rare the condition is."""
    return _network(x, W1, b1, W2, b2, output_bias=False)


@mistake("a cut at the output too", task="mlp_forward", lesson="network")
def cut_at_the_output(x, W1, b1, W2, b2):
    """You cut the output sum at zero as well, so no risk is ever below 50 %. Half the ward would be on alert, and the nurse would soon look at none of them."""
    return _network(x, W1, b1, W2, b2, output=lambda z: _curve(max(0, z)))


@mistake("lengths not compared", task="mlp_forward", lesson="network")
def lengths_not_compared(x, W1, b1, W2, b2):
    """You let lengths pass that do not fit; `zip` drops the rest in silence. A file with a shifted column then scores patients for weeks with one value missing, and no error tells."""
    return _network(x, W1, b1, W2, b2, checked=False)


@mistake("the only value kept", task="device_risks", lesson="network")
def only_value_kept():
    """You kept one value and set the other two to usual. That is another patient, healthy but for one thing. The question is what would change for *her* if one value were normal."""
    return [mlp_forward([value if at == kept else 0 for at, value in enumerate(patient)], **device) for kept in range(3)]


@mistake("her risk three times", task="device_risks", lesson="network")
def her_risk_three_times():
    """Three times her own risk: no input was changed. The nurse learns again what the monitor already showed, and not what set it off."""
    return [mlp_forward(patient, **device)] * 3


@mistake("changes that stay", task="device_risks", lesson="network")
def changes_that_stay():
    """You set one value after the other to zero and did not put it back. The last number is for a woman with nothing wrong at all; the nurse would be told that her pressure explains everything."""
    return [mlp_forward([0 if at <= changed else value for at, value in enumerate(patient)], **device) for changed in range(3)]
