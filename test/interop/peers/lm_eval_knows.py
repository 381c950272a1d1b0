"""lm-eval's own command line, with one more model: it knows what its answers.json holds, and guesses the rest."""

import json
import os
import random

from lm_eval.__main__ import cli_evaluate
from lm_eval.api.model import LM
from lm_eval.api.registry import register_model


@register_model("knows")
class Knows(LM):
    def __init__(self, path, **_):
        super().__init__()
        with open(os.path.join(path, "answers.json"), encoding="utf-8") as file:
            self.answers = json.load(file)

    def loglikelihood(self, requests, disable_tqdm=False):
        def score(context, continuation):
            return -0.5 if self.answers.get(context) == continuation.strip() else -1 - random.random()

        return [(score(*request.args), False) for request in requests]

    def loglikelihood_rolling(self, requests, disable_tqdm=False):
        raise NotImplementedError

    def generate_until(self, requests, disable_tqdm=False):
        return [self.answers.get(request.args[0], "no idea") for request in requests]


if __name__ == "__main__":
    cli_evaluate()
