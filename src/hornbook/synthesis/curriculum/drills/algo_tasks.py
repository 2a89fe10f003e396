"""Tasks that need other tasks: which can start, in which order all are done."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw


def _tasks(draw: Draw, _: object) -> dict[str, list[str]]:
    names = draw.sample(("wash", "cook", "eat", "shop", "rest"), draw.integer(2, 5))
    return {name: draw.sample(names[:i], draw.integer(0, 2)) for i, name in enumerate(names)}


FAMILIES = (
    drill(
        "algo_tasks.can_start",
        "ready_tasks can_be_done available_tasks next_tasks startable",
        [
            Arg("table", ("needs", "tasks", "requirements"), "dict[str, list[str]]", _tasks),
            Arg(
                "finished",
                ("finished", "completed", "ready"),
                "list[str]",
                lambda draw, before: draw.sample(sorted(before[0]), draw.integer(0, 2)),
            ),
        ],
        "list[str]",
        [
            (
                "$table gives for each task the tasks that must be done before. $finished lists those done. $hand the "
                "sorted list of tasks that are not done but may be done next."
            ),
            (
                "Which tasks of $table are not in $finished although all that they need (their list in $table) is? "
                "Return them sorted."
            ),
            (
                "A cook has done the steps $finished. $table tells which steps each step needs. Return in "
                "alphabetical order the steps that are open and can be started now."
            ),
            (
                "$hand, sorted, each key of $table that is missing in $finished and whose whole list of needs is in "
                "$finished."
            ),
            (
                "Courses in $table require other courses; $finished were passed. Return the sorted names of courses "
                "that can be taken now and have not been passed."
            ),
            (
                "The function takes a dictionary $table, which maps each task to the list of tasks required before "
                "it, and a list of finished tasks, $finished. It returns an alphabetically sorted list of the tasks "
                "that are not finished and have all their requirements finished."
            ),
            (
                "You get a dictionary, $table. For every task it says which tasks must be done first. You also get a "
                "list of the tasks that are done, $finished. Which tasks can you start now? A task that is done is "
                "not started again. Output the tasks in alphabetical order."
            ),
            (
                "On a building site each job in $table waits for the jobs in its list. Those in $finished have been "
                "completed. Report alphabetically the jobs that workers can begin now."
            ),
            (
                "Input: a dictionary $table from task to required tasks, and a list $finished. Output: the sorted "
                "list of tasks which are not in that list, while everything they require is."
            ),
            "Get the sorted tasks of $table that are not in $finished but whose requirements all are.",
        ],
        """
        $result = []
        for task, before in $table.items():
            if task not in $finished and all(one in $finished for one in before):
                $result.append(task)
        return sorted($result)
        """,
        lambda table, finished: sorted(t for t in set(table) - set(finished) if set(table[t]) <= set(finished)),
        edges=(({"eat": []}, []), ({"eat": ["cook"], "cook": []}, []), ({"eat": ["cook"], "cook": []}, ["cook"])),
    ),
    drill(
        "algo_tasks.order",
        "task_order work_order sort_tasks plan_tasks order_of_work",
        [Arg("table", ("needs", "tasks", "requirements"), "dict[str, list[str]]", _tasks)],
        "list[str]",
        [
            (
                "$table gives for each task the tasks it needs before it. $hand all tasks in an order that respects "
                "this; of several possible next tasks always take the alphabetically first."
            ),
            (
                "Order the keys of $table so that each comes after all in its list. Whenever there is a choice, the "
                "first in the alphabet comes next."
            ),
            (
                "A plan repeats: among the open tasks whose needs in $table are all done, do the one with the "
                "alphabetically smallest name. Return the tasks as they are done. It always works out."
            ),
            (
                "Sort the tasks of $table by their needs (a topological order). Ties are settled by the alphabet: of "
                "all tasks that could be next, the smallest name is."
            ),
            (
                "Steps of a recipe and what each needs are in $table. Return the steps in working order; if several "
                "can be next, the alphabetically first is."
            ),
            (
                "The function takes a dictionary $table, which maps each task to the list of tasks required before "
                "it, and returns a list of all tasks in an order in which they can be carried out. At every step the "
                "alphabetically first of the tasks that are possible is chosen."
            ),
            (
                "You get a dictionary, $table. For every task it says which tasks must be done first. Put all tasks "
                "in an order that works. When more than one task is possible next, take the one that is first in the "
                "alphabet. Output the order as a list."
            ),
            (
                "Pieces of a model are glued on one by one; each needs the pieces in its list in $table to be there "
                "already. Of several pieces that could come next, the one first in alphabetical order does. "
                "Determine the whole sequence."
            ),
            (
                "Input: a dictionary $table from task to required tasks. Output: a list of the tasks; at each point "
                "it continues with the smallest name, by the alphabet, of the tasks not yet listed whose required "
                "tasks are all listed."
            ),
            (
                "Sort the tasks of $table so that each follows its requirements; of several possible ones, the "
                "alphabetically first comes next."
            ),
        ],
        """
        order = []
        while len(order) < len($table):
            ready = []
            for task, before in $table.items():
                if task not in order and all(one in order for one in before):
                    ready.append(task)
            order.append(min(ready))
        return order
        """,
        lambda table: _ordered(table),
        edges=(({},), ({"eat": []},), ({"eat": ["cook"], "cook": []},), ({"b": [], "a": []},)),
    ),
)


def _ordered(table: dict[str, list[str]]) -> list[str]:
    left = {task: set(needs) for task, needs in table.items()}
    order: list[str] = []
    while left:
        task = sorted(name for name, needs in left.items() if not needs)[0]
        del left[task]
        order.append(task)
        for needs in left.values():
            needs.discard(task)
    return order
