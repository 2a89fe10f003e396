"""Tokenizer training and loading, packed shards, and the order in which samples are read."""
