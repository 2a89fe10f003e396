"""Learning from a teacher's probabilities (Hinton et al. 2015, arXiv 1503.02531).

For every token the teacher's most probable tokens are compared one by one, and all others together as one bucket, so
the rest's total is learned and not its order. The teacher reads each batch at the moment it is trained on. Learning
from what a teacher wrote, as Orca does (arXiv 2306.02707), is fine-tuning on `system`, `prompt` and `response`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import Field

from hornbook.foundation.config import Config
from hornbook.foundation.errors import MismatchError

if TYPE_CHECKING:
    from torch import Tensor

    from hornbook.model.phi import Phi
    from hornbook.tokens.batch import Batch
    from hornbook.tokens.tokenizer import Tokenizer
    from hornbook.training.loss import ChunkLoss
    from hornbook.training.objectives import Rows

TINY = 1e-30


class DistillationConfig(Config):
    """Settings of distillation."""

    top_k: int = Field(default=64, gt=0)
    """The teacher's most probable tokens that are compared one by one."""
    temperature: float = Field(default=1.0, gt=0)
    """Both models' logits are divided by it, so that small probabilities weigh more."""
    share: float = Field(default=0.9, gt=0, le=1)
    """Share of the teacher's part in the loss; the rest is cross-entropy with the text."""


def check_teacher(teacher: Tokenizer, student: Tokenizer) -> None:
    """Raise MismatchError if the two do not read with the same tokenizer."""
    if teacher.fingerprint != student.fingerprint:
        raise MismatchError(
            f"the teacher reads with tokenizer {teacher.fingerprint[:12]}, the model with {student.fingerprint[:12]}",
            where="teacher",
            mend="choose a teacher with the model's own tokenizer, or learn from its texts: `objective: text`",
        )


def teacher_loss(targets: Tensor, teacher_hidden: Tensor, teacher: Phi, config: DistillationConfig) -> ChunkLoss:
    """``share`` * temperature^2 * divergence + (1 - ``share``) * cross-entropy of every token, in nats.

    The divergence is Kullback and Leibler's from the teacher to the student, over the teacher's ``top_k`` tokens and
    the rest as one. ``targets`` is (tokens), ``teacher_hidden`` (tokens, the teacher's width).
    """
    import torch
    from torch.nn.functional import linear

    heat, share = config.temperature, config.share
    weight, bias = (tensor.to(teacher_hidden.dtype) for tensor in (teacher.lm_head.weight, teacher.lm_head.bias))

    def loss(logits: Tensor, part: slice, factors: Tensor | None) -> Tensor:
        known = min(logits.shape[1], len(weight))
        wise = linear(teacher_hidden[part], weight, bias).float()[:, :known].div_(heat).softmax(-1)
        p, index = wise.topk(min(config.top_k, known))
        p_rest = wise.scatter_(1, index, 0.0).sum(-1, keepdim=True)
        target = targets[part, None]
        highest = logits.amax(-1, keepdim=True)
        logits.sub_(highest)
        right = logits.gather(1, target)
        soft = (logits / heat).exp_()
        total = soft.sum(-1, keepdim=True)
        chosen = soft.gather(1, index) / total
        q_rest = soft.scatter(1, index, 0.0).sum(-1, keepdim=True) / total
        divergence = (torch.xlogy(p, p) - torch.xlogy(p, chosen.clamp(min=TINY))).sum(-1, keepdim=True)
        divergence += torch.xlogy(p_rest, p_rest) - torch.xlogy(p_rest, q_rest.clamp(min=TINY))
        plain = logits.exp_()
        plain_total = plain.sum(-1, keepdim=True)
        losses = share * heat**2 * divergence + (1 - share) * (plain_total.log() - right)
        if factors is not None:
            outside = torch.where(p_rest > 0, 1 - p_rest / q_rest.clamp(min=TINY), 1.0)
            slope = soft.mul_(outside / total).scatter_(1, index, chosen - p)
            hard = factors * (1 - share)
            logits.mul_(hard / plain_total).scatter_add_(1, target, -hard)
            logits.add_(slope.mul_(factors * (share * heat)))
        return losses

    return loss


class Distillation:
    """The loss of each counted target, as ``teacher_loss`` has it. The teacher must be on the model's device."""

    def __init__(self, teacher: Phi, config: DistillationConfig) -> None:
        self.teacher, self.config = teacher.eval().requires_grad_(False), config

    def count(self, batch: Batch) -> int:
        """Counted targets."""
        return batch.ids[:, 1:].size if batch.counted is None else int(batch.counted.sum())

    def loss(self, model: Phi, rows: Rows, scale: float) -> Tensor:
        """``scale`` times the summed loss."""
        import torch

        from hornbook.training.loss import chunked_loss

        inputs = rows.ids[:, :-1]
        with torch.no_grad():
            taught = self.teacher.hidden(inputs, document_ids=rows.document_ids)
        hidden = model.hidden(inputs, document_ids=rows.document_ids)
        rule = teacher_loss(rows.ids[:, 1:].reshape(-1), taught.flatten(0, 1), self.teacher, self.config)
        return chunked_loss(hidden, model.lm_head, rule, rows.counted, scale)
