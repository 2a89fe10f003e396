"""The stage ``training``: a model folder from packed shards."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hornbook.foundation.stage import Input, Work, stage
from hornbook.training.config import TrainingConfig
from hornbook.training.start import check_start, given_model, outside_fingerprint

if TYPE_CHECKING:
    from torch import nn

    from hornbook.tokens.sampler import Sampler
    from hornbook.tokens.tokenizer import Tokenizer
    from hornbook.training.distributed import Processes

HELDOUT_BATCH = 16


@stage(
    "training",
    TrainingConfig,
    inputs={"tokens": Input(("tokens",)), "initial": Input(("training", "transfer", "finetuning"), optional=True)},
    version=2,
    external=lambda config: outside_fingerprint(config.from_model),
    distributed=True,
)
def training(work: Work[TrainingConfig]) -> None:
    """Train a model and write it as a Hugging Face folder ``model/``, with ``metrics.jsonl`` beside it.

    With the input ``initial`` (or the field ``from_model``) it starts from that model's weights. Resumes from the
    newest whole checkpoint; the result is bitwise that of an undisturbed run (same machine, same number of threads).
    Under ``torchrun`` all processes train together. Raises MismatchError if shards and tokenizer do not belong
    together, the model's vocabulary is too small or the initial model has another shape or tokenizer, DataError if
    the data is too short, MemoryPlanError if the memory is too small, DivergedError if the guard gives up.
    """
    from hornbook.model.phi import Phi
    from hornbook.tokens.shards import read_shards
    from hornbook.tokens.tokenizer import check_vocabulary_fits, load_tokenizer
    from hornbook.training.distributed import joined
    from hornbook.training.run import check_fits, run_training

    config = work.config
    folder = work.input("tokens").path
    tokenizer = load_tokenizer(folder)
    check_vocabulary_fits(tokenizer, config.model.vocab_size, str(folder))
    initial = given_model("initial", work.all_inputs("initial"), config.from_model)
    if initial is not None:
        check_start(*initial, config.model, tokenizer)
    shards = read_shards(folder, tokenizer)
    steps, sampler = _read(config, shards, tokenizer)
    with joined(config.device, config.shard_processes) as processes:
        check_fits(config, steps, processes)
        model = Phi(config.model).initialize(config.seed)
        if initial is not None:  # its own config may have other dropout or another context
            model.load_state_dict(initial[0].state_dict())
            del initial
        heldout = [*_batches(sampler)]
        trained, counts = run_training(work, config, sampler, processes, model=model, heldout=heldout, steps=steps)
        save(work, trained, tokenizer, processes, config)
    work.counts |= counts


def _read(config: TrainingConfig, shards: Any, tokenizer: Tokenizer) -> tuple[int, Sampler]:
    """Steps of the run, and its sampler. Raises DataError if the data is too short for it."""
    from hornbook.tokens.sampler import Sampler

    def sampler(samples: int) -> Sampler:
        return Sampler(
            shards,
            length=config.sequence_tokens,
            seed=config.seed,
            mixture=config,
            samples=samples,
            tokenizer=tokenizer,
        )

    steps = config.steps(sum((len(ids) - 1) // config.sequence_tokens for ids in shards.values()))
    made = sampler(steps * config.batch_sequences)
    made.check(steps * config.batch_sequences, config.batch_sequences)
    return steps, made


def _batches(sampler: Sampler) -> list[Any]:
    """The held-out sequences in batches; none if none are held out."""
    held = sum(sampler.heldout_counts.values())
    if not held:
        return []
    batch = sampler.heldout()
    return [batch.rows(start, start + HELDOUT_BATCH) for start in range(0, held, HELDOUT_BATCH)]


def save(
    work: Work[Any], trained: nn.Module, tokenizer: Tokenizer, processes: Processes, config: TrainingConfig
) -> None:
    """Write the model, gathered from all processes, and its tokenizer as ``model/``."""
    from hornbook.model.checkpoint import save_model
    from hornbook.model.phi import Phi

    if processes.count > 1:
        from torch.distributed.checkpoint.state_dict import StateDictOptions, get_model_state_dict

        options = StateDictOptions(full_state_dict=True, cpu_offload=True)
        weights = get_model_state_dict(trained, options=options)
        if not processes.leads:
            return
        whole = Phi(config.model)
        whole.load_state_dict(weights)
    else:
        whole = trained.cpu()
    end = tokenizer.end_of_text_id
    assert isinstance(whole, Phi)
    save_model(whole, work.path / "model", bos_token_id=end, eos_token_id=end)
    tokenizer.save(work.path / "model", max_length=config.model.max_position_embeddings)
    work.counts["parameters"] = whole.parameter_count
