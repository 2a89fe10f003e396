"""Plain, packed and fp32 products of bf16 linear layers side by side: what does each cost by number of tokens?

    python benchmarks/packed_layers.py

Prints milliseconds (median of 7 interleaved rounds) of the products of 4 blocks of the phi-1.5 shape: 400 MB of
weights, so that one token reads them from memory. Run nothing else meanwhile. What ``hornbook.inference.packed``
chooses stands on these figures.
"""

from __future__ import annotations

import statistics
import time

import torch
from torch import nn

from hornbook.foundation.hardware import environment
from hornbook.inference import packed

SHAPES = ([(2048, 2048)] * 4 + [(2048, 8192), (8192, 2048)]) * 4


@torch.inference_mode()
def main() -> None:
    plain = [nn.Linear(*shape).bfloat16() for shape in SHAPES]
    packed.FP32_TOKENS = 1
    ways = {
        "plain": plain,
        "packed": [packed.PackedLinear(layer) for layer in plain],
        "plain, in fp32": [packed.PackedLinear(layer, keep_plain=True) for layer in plain],
    }
    flops = 2 * sum(inner * outer for inner, outer in SHAPES)
    print(environment()["processor"], torch.__version__, f"{torch.get_num_threads()} threads")
    print("tokens  " + "  ".join(f"{name:>20}" for name in ways))
    for tokens in (1, 8, 32, 64, 128, 512):
        inputs = [torch.randn(tokens, shape[0]).bfloat16() for shape in SHAPES]
        times: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(8):
            for name, layers in ways.items():
                start = time.perf_counter()
                for layer, x in zip(layers, inputs, strict=True):
                    layer(x)
                times[name].append(time.perf_counter() - start)
        cells = []
        for values in times.values():
            middle = statistics.median(values[1:])
            cells.append(f"{1e3 * middle:7.1f} {tokens * flops / middle / 1e9:4.0f} GFLOP/s")
        print(f"{tokens:6}  " + "  ".join(f"{cell:>20}" for cell in cells), flush=True)


if __name__ == "__main__":
    main()
