"""Taking a model to other engines: GGUF for llama.cpp and what is built on it, ONNX for ONNX Runtime."""
