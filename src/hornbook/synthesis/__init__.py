"""Writing textbooks and exercises, and proving them."""
