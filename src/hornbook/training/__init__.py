"""Training: the loop, optimizer, schedule and checkpoints."""
