"""Plain, packed and unpacked linear layers side by side: from how many tokens on does unpacking bf16 weights pay?

    python benchmarks/packed_layers.py

Prints milliseconds (best of 5 interleaved rounds) of one layer's products for the phi-1.5 shape. Run nothing else
meanwhile. ``hornbook.inference.packed.UNPACK_TOKENS`` stands on these figures.
"""

from __future__ import annotations

import time

import torch
from torch import nn

from hornbook.foundation.hardware import environment
from hornbook.inference import packed

SHAPES = [(2048, 2048)] * 4 + [(2048, 8192), (8192, 2048)]


@torch.inference_mode()
def main() -> None:
    plain = [nn.Linear(*shape).bfloat16() for shape in SHAPES]
    layers = [packed.PackedLinear(layer) for layer in plain]
    print(environment()["processor"], torch.__version__, f"{torch.get_num_threads()} threads, tiles: {packed._tiles()}")
    print("tokens  plain  packed  unpacked")
    for tokens in (1, 8, 32, 64, 128, 192, 256, 512):
        inputs = [torch.randn(tokens, shape[0]).bfloat16() for shape in SHAPES]
        ways = {
            "plain": plain,
            "packed": layers,
            "unpacked": [layer._unpacked for layer in layers],
        }
        best = dict.fromkeys(ways, float("inf"))
        packed.UNPACK_TOKENS = 10**9
        for _ in range(6):
            for name, way in ways.items():
                start = time.perf_counter()
                for layer, x in zip(way, inputs, strict=True):
                    layer(x)
                best[name] = min(best[name], time.perf_counter() - start)
        print(f"{tokens:6} {1e3 * best['plain']:6.1f} {1e3 * best['packed']:7.1f} {1e3 * best['unpacked']:9.1f}")


if __name__ == "__main__":
    main()
