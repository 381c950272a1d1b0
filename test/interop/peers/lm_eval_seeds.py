"""Many runs of lm-eval's dummy model in one process, written as its command line writes them: OUT/<seed>/…

usage: lm_eval_seeds.py TASKS TASK OUT COUNT
"""

import os
import sys

import lm_eval
from lm_eval.loggers import EvaluationTracker
from lm_eval.tasks import TaskManager

tasks, task, out, count = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
manager = TaskManager(include_path=tasks, include_defaults=False)
for seed in range(count):
    tracker = EvaluationTracker(output_path=os.path.join(out, str(seed)))
    results = lm_eval.simple_evaluate(
        model="dummy",
        model_args="pretrained=acme/dummy",
        tasks=[task],
        task_manager=manager,
        evaluation_tracker=tracker,
        log_samples=True,
        random_seed=seed,
        numpy_random_seed=seed,
        torch_random_seed=seed,
        fewshot_random_seed=seed,
    )
    samples = results.pop("samples")
    tracker.save_results_aggregated(results=results, samples=samples)
    for name in results["configs"]:
        tracker.save_results_samples(task_name=name, samples=samples[name])
