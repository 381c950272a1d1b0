"""Questions for Inspect, and models that answer them out of a file or by chance.

usage: inspect eval inspect_qa.py@qa -T data=FILE -T answers=FILE …
       python inspect_qa.py DATA OUT COUNT    (runs of a model that guesses, one for each seed: OUT/<seed>/…)
"""

import json
import os
import random
import sys

from inspect_ai import Task, eval as evaluate, task
from inspect_ai.dataset import Sample
from inspect_ai.model import ModelOutput, ModelUsage, get_model
from inspect_ai.scorer import includes, match
from inspect_ai.solver import generate, solver


def model(answer):
    def reply(input, tools, tool_choice, config):
        output = ModelOutput.from_content("mockllm/model", answer(input[-1].text))
        # without it, Inspect fetches a vocabulary to count tokens by
        output.usage = ModelUsage(input_tokens=5, output_tokens=1, total_tokens=6)
        return output

    return get_model("mockllm/model", custom_outputs=reply, memoize=False)


def dataset(data, ids):
    with open(data, encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    return [Sample(id=row["id"] if ids else None, input=row["question"], target=row["answer"]) for row in rows]


@solver
def breaks(ids):
    async def solve(state, generate):
        if state.sample_id in ids:
            raise RuntimeError("the tool fell over")
        return state

    return solve


@task
def qa(data, answers, ids=True, broken=""):
    with open(answers, encoding="utf-8") as file:
        known = json.load(file)
    return Task(
        dataset=dataset(data, ids),
        solver=[breaks(broken.split("+")), generate()],
        scorer=[match(location="exact"), includes()],
        model=model(lambda question: known.get(question, "no idea")),
    )


@task
def guess(data, seed):
    drawn = random.Random(seed)
    return Task(
        dataset=dataset(data, True),
        solver=generate(),
        scorer=match(location="exact"),
        model=model(lambda question: question.split(" or ")[drawn.randrange(2)].strip("?")),
    )


if __name__ == "__main__":
    data, out, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
    for seed in range(count):
        log_format = "eval" if seed % 2 == 0 else "json"
        folder = os.path.join(out, str(seed))
        evaluate(guess(data, seed), log_format=log_format, log_dir=folder, log_realtime=False, display="none")
