"""``python -m hornbook`` is the same as the command ``hornbook``."""

from hornbook.cli.main import main

if __name__ == "__main__":
    main()
