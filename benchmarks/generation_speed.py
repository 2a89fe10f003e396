"""Prefill and decode speed of Hornbook's PyTorch path beside `transformers`' own generate, in one interleaved run.

    python benchmarks/generation_speed.py --preset phi-1.5 --output benchmarks/results/generation_speed.json

Both hold the same random bf16 weights and read the same token ids; greedy, one sequence, the default attention of each.
Prefill is the time to the first new token; decode is the time of the further ones. The limits are measured here too:
the rate at which this machine reads memory (a decoding step reads every weight of the blocks and the head once) and the
best rate of a matrix product, in bf16 or fp32, whichever is faster.
Needs 4 copies of the weights in memory. Run nothing else at the same time.
"""

from __future__ import annotations

import argparse
import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import torch
import transformers

from hornbook.accounting.flops import forward_flops_per_token, matmul_weights
from hornbook.foundation.hardware import environment, measure_matmul_peak
from hornbook.inference.generate import generate_batch
from hornbook.inference.packed import pack_weights
from hornbook.inference.sampling import Sampling
from hornbook.model.checkpoint import empty_model
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi
from hornbook.model.presets import preset
from hornbook.tokens.tokenizer import Tokenizer, train_tokenizer


def random_model(config: PhiConfig) -> Phi:
    """A bf16 model whose matrices repeat one random block; drawing 1.4 billion numbers takes a minute."""
    model = empty_model(config)
    generator = torch.Generator().manual_seed(0)
    source = torch.randn(2**22, generator=generator).mul_(0.02).bfloat16()
    weights = {}
    for name, tensor in model.state_dict().items():
        copies = -(-tensor.numel() // source.numel())
        weights[name] = source.repeat(copies)[: tensor.numel()].view(tensor.shape).clone()
    weights["lm_head.bias"][0] = -1e4  # end-of-text, so that nothing stops early
    model.load_state_dict(weights, assign=True)
    return model.eval()


def same_in_transformers(model: Phi) -> torch.nn.Module:
    """`transformers`' Phi over the same tensors."""
    data = model.config.to_hugging_face(bos_token_id=None, eos_token_id=None, dtype="bfloat16")
    with torch.device("meta"):
        other = transformers.PhiForCausalLM(transformers.PhiConfig(**data))
    other.load_state_dict({name: tensor.clone() for name, tensor in model.state_dict().items()}, assign=True)
    # Buffers such as the rotary frequencies are not in the state dict; make them where the weights are.
    other.model.rotary_emb = type(other.model.rotary_emb)(other.config)
    return other.eval()


def prompt_of(tokenizer: Tokenizer, length: int) -> str:
    """A text of exactly ``length`` tokens."""
    ids = tokenizer.encode("def add(a, b):\n    return a + b\n" * length)[:length]
    text = tokenizer.decode(ids)
    assert len(tokenizer.encode(text)) == length
    return text


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def read_rate() -> float:
    """Bytes per second that a sum over 1 GiB of memory reads; the best of 20."""
    block = torch.ones(2**28)
    return block.nbytes / min(seconds(block.sum) for _ in range(20))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--preset", default="phi-1.5")
    parser.add_argument("--prompts", type=int, nargs="+", default=[32, 128, 512], help="prompt lengths, in tokens")
    parser.add_argument("--new-tokens", type=int, default=24, help="tokens decoded after each prompt")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--output", type=Path)
    args = parser.parse_args()

    tokenizer = train_tokenizer(["def add(a, b):\n    return a + b\n" * 3], 290)
    config = preset(args.preset).config
    model = random_model(config)
    other = same_in_transformers(model)
    pack_weights(model)
    rate = read_rate()
    peak = max(measure_matmul_peak(dtype, seconds=3.0).flops_per_second for dtype in ("float32", "bfloat16"))

    def ours(prompt: str, count: int) -> int:
        (done,) = generate_batch(model, tokenizer, [prompt], Sampling(max_new_tokens=count))
        return len(done.tokens)

    def theirs(prompt: str, count: int) -> int:
        ids = torch.tensor([tokenizer.encode(prompt)])
        out = other.generate(ids, attention_mask=torch.ones_like(ids), max_new_tokens=count, do_sample=False)
        return out.shape[1] - ids.shape[1]

    engines = {"hornbook": ours, "transformers": theirs}
    rows = []
    for length in args.prompts:
        prompt = prompt_of(tokenizer, length)
        prefill: dict[str, list[float]] = {name: [] for name in engines}
        decode: dict[str, list[float]] = {name: [] for name in engines}
        for engine in engines.values():
            engine(prompt, 2)
        for _ in range(args.rounds):
            for name, engine in engines.items():
                start = time.perf_counter()
                engine(prompt, 1)
                first = time.perf_counter() - start
                counted = engine(prompt, 1 + args.new_tokens)
                both = time.perf_counter() - start
                assert counted == 1 + args.new_tokens, f"{name} stopped after {counted} tokens"
                prefill[name].append(first)
                decode[name].append((both - 2 * first) / args.new_tokens)
        step_bytes = 2 * matmul_weights(config)
        for kind, times in (("prefill", prefill), ("decode", decode)):
            median = {name: statistics.median(values) for name, values in times.items()}
            ratios = [b / a for a, b in zip(times["hornbook"], times["transformers"], strict=True)]
            tokens = length if kind == "prefill" else 1
            if kind == "prefill":
                # The head reads the last token only.
                flops = (forward_flops_per_token(config, length) - 2 * config.hidden_size * config.vocab_size) * length
                share = flops / median["hornbook"] / peak
            else:
                share = step_bytes / median["hornbook"] / rate
            rows.append(
                {
                    "prompt_tokens": length,
                    "what": kind,
                    "tokens_per_second": {name: tokens / value for name, value in median.items()},
                    "ratio_of_medians": median["transformers"] / median["hornbook"],
                    "ratios_by_round": ratios,
                    "share_of_limit": share,
                }
            )
            print(
                f"{kind:8} prompt {length:4}: hornbook {tokens / median['hornbook']:8.2f} tokens/s, transformers "
                f"{tokens / median['transformers']:8.2f}, ratio {rows[-1]['ratio_of_medians']:.2f} "
                f"({min(ratios):.2f} to {max(ratios):.2f}); {100 * share:.0f} % of "
                f"{'the matmul peak' if kind == 'prefill' else 'the memory rate'}",
                flush=True,
            )
    result = {
        "preset": args.preset,
        "dtype": "bfloat16",
        "threads": torch.get_num_threads(),
        "read_bytes_per_second": rate,
        "matmul_peak_flops_per_second": peak,
        "transformers": transformers.__version__,
        "environment": environment(),
        "rows": rows,
    }
    print(f"memory {rate / 1e9:.1f} GB/s, matmul peak {peak / 1e9:.0f} GFLOP/s, {torch.get_num_threads()} threads")
    if args.output:
        args.output.parent.mkdir(parents=True, exist_ok=True)
        args.output.write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
