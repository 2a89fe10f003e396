"""The Phi architecture, its config and its checkpoints."""
