"""Running untrusted Python programs: limits, isolation by bubblewrap, a pool of workers.

    with Sandbox(Limits(timeout_seconds=3)) as sandbox:
        for result in sandbox.run(programs):
            print(result.verdict, result.detail)

``limits.py`` says what a program may use and what came of it, ``isolation.py`` how a worker is walled in and
``seccomp.py`` which system calls it is refused, ``inside/`` is what runs inside the wall, and ``pool.py`` holds
``Sandbox``, the way in. A program of type ``Judged`` has tests that its own code can't deceive.
"""
