"""Using a trained model: loading, sampling, generation."""
