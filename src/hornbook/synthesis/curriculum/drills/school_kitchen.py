"""Recipes, meals and stocks of food."""

from __future__ import annotations

from hornbook.synthesis.curriculum.arguments import Arg, integer, mapping
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import Draw

_FOOD = ("flour", "sugar", "eggs", "milk", "butter", "salt", "rice", "apples", "carrots", "cheese")
_DISHES = ("soup", "pasta", "salad", "pizza", "stew", "curry", "omelette")


def _recipe(draw: Draw, _: object) -> dict[str, int]:
    return {food: draw.integer(1, 6) for food in draw.sample(_FOOD, draw.integer(1, 4))}


def _kitchen(draw: Draw, before: tuple[dict[str, int], ...]) -> dict[str, int]:
    """What is at hand for the recipe, now and then without one of its ingredients."""
    return {food: draw.integer(0, 14) for food in before[0] if draw.chance(0.85)}


def _days_left(draw: Draw, _: object) -> dict[str, int]:
    return {food: draw.integer(0, 9) for food in draw.sample(_FOOD, draw.integer(2, 5))}


def _cookbook(draw: Draw, _: object) -> dict[str, list[str]]:
    return {dish: draw.sample(_FOOD[:6], draw.integer(1, 3)) for dish in draw.sample(_DISHES, draw.integer(1, 4))}


_RECIPE = mapping("recipe", names=("recipe", "needed", "ingredients", "amounts"), make=_recipe)
_PANTRY = mapping("pantry", names=("pantry", "stock", "kitchen", "at_home"), make=_kitchen)

FAMILIES = (
    drill(
        "school_kitchen.scale",
        "scale_recipe recipe_for amounts_for_guests adapt_recipe recipe_for_persons convert_recipe",
        [
            mapping(
                "recipe",
                names=("recipe", "amounts", "ingredients", "dish"),
                make=lambda draw, _: {food: 4 * draw.integer(1, 9) for food in draw.sample(_FOOD, draw.integer(1, 4))},
            ),
            integer("n", 1, 10, names=("n", "persons", "guests", "eaters"), fix=(2, 3, 6)),
        ],
        "dict[str, int]",
        [
            (
                "$recipe has the amounts for 4 persons, all divisible by 4. $build a dictionary with the amounts for "
                "$n persons."
            ),
            (
                "Divide every value of $recipe by 4 and multiply it by $n. Return the results under the same keys. "
                "Each value is a multiple of 4."
            ),
            (
                "The cookbook always cooks for four, but today $n people will eat. How much of each ingredient in "
                "$recipe is needed? The amounts can be divided by 4 without remainder."
            ),
            (
                "The function converts a dictionary of ingredients from four servings to $n servings and returns a new "
                "dictionary with whole numbers."
            ),
            (
                "A recipe is for 4 people. You cook for $n people. Return the new amount of every ingredient in a "
                "dictionary. The old amounts are multiples of 4."
            ),
            "Amounts of $recipe (for 4) recalculated for $n.",
            (
                "For each pair of ingredient and amount, first find the amount for one person, a fourth of it, and "
                "take that $n times. Produce a dictionary like $recipe with these new amounts."
            ),
        ],
        [
            "return {food: $val // 4 * $n for food, $val in $recipe.items()}",
            """
            $result = {}
            for food, $val in $recipe.items():
                $result[food] = $val // 4 * $n
            return $result
            """,
        ],
        lambda recipe, n: {food: int(recipe[food] * n / 4) for food in recipe},
        edges=(({}, 2), ({"eggs": 4}, 1), ({"milk": 8, "salt": 4}, 6)),
        note="{The dictionary given is not changed.||}",
    ),
    drill(
        "school_kitchen.missing_food",
        "missing_food what_to_buy shopping_for_recipe food_to_buy missing_amounts lacking",
        [_RECIPE, _PANTRY],
        "dict[str, int]",
        [
            (
                "$recipe says how much of each food is needed, $pantry how much there is (0 if a food is not in it). "
                "$build a dictionary of what must be bought, with the missing amounts only."
            ),
            (
                "For every key of $recipe whose value is greater than its value in $pantry, give the difference. Keys "
                "that $pantry lacks have the value 0 there. Return a dictionary."
            ),
            (
                "Before cooking, someone compares $recipe with $pantry and writes down what is not there in a "
                "sufficient amount, and how much of it is missing. Return this note as a dictionary from foods to "
                "amounts."
            ),
            (
                "The function receives two dictionaries, the required amounts and the available amounts. It returns a "
                "third one with the positive differences required minus available; foods that are not available at all "
                "count as 0."
            ),
            (
                "You have a recipe and your stock. If there is not enough of a food, put the food and the missing "
                "amount into the result. If there is enough, leave it out. A food that is not in the stock has the "
                "amount zero."
            ),
            "Shortfall per food: $recipe minus $pantry, where positive.",
            (
                "Determine the shopping list for $recipe: if $pantry holds less of a food than needed, or does not "
                "know it, the list tells the amount still lacking. Foods of which there is enough do not appear."
            ),
        ],
        """
        $result = {}
        for food, $val in $recipe.items():
            lack = $val - $pantry.get(food, 0)
            if lack > 0:
                $result[food] = lack
        return $result
        """,
        lambda recipe, pantry: {
            food: amount - (dict.fromkeys(recipe, 0) | pantry)[food]
            for food, amount in recipe.items()
            if food not in pantry or pantry[food] < amount
        },
        edges=(({"eggs": 2}, {}), ({"eggs": 2}, {"eggs": 2}), ({"milk": 3, "salt": 1}, {"milk": 1, "salt": 5})),
    ),
    drill(
        "school_kitchen.how_many_cakes",
        "how_many_cakes portions_possible times_to_cook count_batches cakes_from_stock most_portions",
        [_RECIPE, _PANTRY],
        "int",
        [
            (
                "One cake needs the amounts in $recipe. $howmany whole cakes can be baked with the amounts in $pantry. "
                "A food that is not in $pantry has the amount 0."
            ),
            (
                "For each food in $recipe, divide what $pantry has of it (0 if nothing) by what is needed, without "
                "remainder. The smallest of these quotients is the result."
            ),
            (
                "How often can the recipe $recipe be cooked before the first ingredient in $pantry runs out? Foods "
                "missing there are counted as 0."
            ),
            (
                "The function returns the largest integer such that $recipe, taken that many times, does not need more "
                "of anything than the dictionary $pantry offers. The recipe is not empty."
            ),
            (
                "You want to bake many cakes. Every cake needs each food of the recipe in the given amount. Look at "
                "each food: for how many cakes is it enough? Return the smallest of these numbers. If a food is not in "
                "the stock, the answer is 0."
            ),
            "Number of complete portions of $recipe that $pantry allows.",
            (
                "Baker's question: with the stock $pantry, how many times is $recipe possible? If an ingredient is not "
                "there, the answer is zero; otherwise the scarcest ingredient decides."
            ),
        ],
        [
            "return min($pantry.get(food, 0) // $val for food, $val in $recipe.items())",
            """
            possible = []
            for food, $val in $recipe.items():
                possible.append($pantry.get(food, 0) // $val)
            return min(possible)
            """,
        ],
        lambda recipe, pantry: next(
            cakes
            for cakes in range(100)
            if any((cakes + 1) * recipe[food] > (dict.fromkeys(recipe, 0) | pantry)[food] for food in recipe)
        ),
        edges=(({"eggs": 2}, {}), ({"eggs": 2}, {"eggs": 5}), ({"milk": 3, "salt": 1}, {"milk": 9, "salt": 2})),
    ),
    drill(
        "school_kitchen.possible_dishes",
        "possible_dishes what_can_be_cooked dishes_to_cook cookable recipes_possible choose_dishes",
        [
            Arg("cookbook", ("cookbook", "recipes", "dishes", "menu"), "dict[str, list[str]]", _cookbook),
            Arg(
                "fridge",
                ("fridge", "larder", "at_home", "available"),
                "list[str]",
                lambda draw, _: draw.sample(_FOOD[:6], draw.integer(2, 5)),
            ),
        ],
        "list[str]",
        [
            (
                "$cookbook maps dishes to lists of ingredients. $hand the dishes, in order, for which every ingredient "
                "is in $fridge."
            ),
            (
                "Which keys of $cookbook have only elements of $fridge in their lists? Return these keys in the order "
                "of the dictionary."
            ),
            (
                "It is Sunday and all shops are closed, so only what is in the list $fridge can be used. Return the "
                "dishes of $cookbook (dish -> list of what it needs) that can still be cooked, in their order."
            ),
            (
                "The function filters a dictionary whose values are lists of strings. It returns the keys for which "
                "all strings of the list are contained in the second argument."
            ),
            (
                "Every dish needs some foods. You know which foods are at home. If all foods of a dish are at home, "
                "the dish is possible. Return a list of the possible dishes."
            ),
            "Dishes of $cookbook with all ingredients in $fridge.",
            (
                "If even a single ingredient of a dish is missing in $fridge, the dish is out of the question. List "
                "the others from $cookbook, which gives the ingredients of each dish."
            ),
        ],
        """
        $result = []
        for dish, needs in $cookbook.items():
            if all(food in $fridge for food in needs):
                $result.append(dish)
        return $result
        """,
        lambda cookbook, fridge: [dish for dish in cookbook if set(cookbook[dish]) <= set(fridge)],
        edges=(({}, ["eggs"]), ({"soup": ["salt"]}, []), ({"soup": ["salt", "milk"]}, ["milk", "salt"])),
    ),
    drill(
        "school_kitchen.start_later",
        "starting_delays when_to_start wait_before_cooking start_minutes delays_for_dishes all_ready_together",
        [
            mapping(
                "minutes",
                names=("minutes", "times", "cooking_times", "durations"),
                make=lambda draw, _: {
                    dish: 5 * draw.integer(1, 12) for dish in draw.sample(_DISHES, draw.integer(1, 4))
                },
            )
        ],
        "dict[str, int]",
        [
            (
                "$minutes tells how long each dish takes. All dishes shall be ready at the same moment, and the "
                "slowest is started at once. $build a dictionary that says how many minutes after that each dish is "
                "started."
            ),
            (
                "Replace each value in $minutes by the difference between the largest value and it. Return the new "
                "dictionary."
            ),
            (
                "A cook wants to serve everything hot. The dish that takes longest begins at minute 0. When must the "
                "others begin so that they end together with it? Return dish -> start minute, given the times $minutes."
            ),
            (
                "The function takes a non-empty dictionary from strings to integers and returns a dictionary with the "
                "same keys, in which each value is the maximum of all values minus the old value."
            ),
            (
                "Each dish needs some minutes. They should end at the same time. The longest dish starts at 0. For "
                "every other dish calculate how long you wait before you start it. Return the waiting times in a "
                "dictionary."
            ),
            "For each dish: longest time in $minutes minus its own.",
            (
                "Determine the start times: if a dish needs as long as the slowest one, it is 0, otherwise as many "
                "minutes later as it is quicker. Give them as a dictionary built from $minutes."
            ),
        ],
        """
        longest = max($minutes.values())
        return {dish: longest - $val for dish, $val in $minutes.items()}
        """,
        lambda minutes: {dish: sorted(minutes.values())[-1] - minutes[dish] for dish in minutes},
        edges=(({"soup": 20},), ({"soup": 20, "stew": 60},)),
    ),
    drill(
        "school_kitchen.eat_soon",
        "eat_soon use_first soonest_first food_to_eat_soon nearly_expired next_to_eat",
        [
            mapping("days", names=("left_days", "days_left", "larder", "fridge"), make=_days_left),
            integer("k", 2, 6, names=("k", "most", "limit", "within"), fix=(2, 3, 4)),
        ],
        "list[str]",
        [
            (
                "$days maps foods to the number of days they will keep. $hand the foods that keep for at most $k days, "
                "the one with the fewest days first; equal ones in the order of $days."
            ),
            (
                "Take the keys of $days whose values are not greater than $k and sort them by value, from small to "
                "large. Equal values keep their order."
            ),
            (
                "What should be eaten first? List the things in $days (food -> days it is still good) that go bad "
                "within $k days, the most urgent at the front; with the same number of days the order of the "
                "dictionary decides."
            ),
            (
                "The function selects the entries of a dictionary with a value up to and including $k and returns "
                "their keys in ascending order of the values, using a stable sort."
            ),
            (
                "Food stays good for some days. Choose the food with $k days or less. Put the food with the fewest "
                "days at the beginning. If two have the same days, do not change their order. Return the list."
            ),
            "Keys of $days with value <= $k, ordered by value.",
            (
                "Make a list for the fridge door: all food of $days with $k days or fewer to go, in ascending order of "
                "days, ties as in the dictionary."
            ),
        ],
        """
        soon = [food for food in $days if $days[food] <= $k]
        return sorted(soon, key=lambda food: $days[food])
        """,
        lambda left, k: [food for days in range(k + 1) for food in left if left[food] == days],
        edges=(({}, 2), ({"milk": 3, "eggs": 0, "rice": 9}, 3), ({"milk": 1, "eggs": 1}, 4)),
    ),
    drill(
        "school_kitchen.day_later",
        "one_day_later next_day age_food tomorrow_in_fridge food_tomorrow pass_a_day",
        [mapping("days", names=("left_days", "days_left", "larder", "fridge"), make=_days_left)],
        "dict[str, int]",
        [
            (
                "$days maps foods to the days they still keep. A day passes: each number becomes 1 smaller, and foods "
                "whose number would fall below 0 are thrown away. $hand the new dictionary."
            ),
            (
                "$build a dictionary with the entries of $days whose value is at least 1, the values lowered by 1. "
                "Entries with 0 are dropped."
            ),
            (
                "Every night each number on the packages in the fridge goes down by one; what stood at 0 before is put "
                "in the bin. What does $days look like next morning?"
            ),
            (
                "The function returns a new dictionary in which every value is reduced by one. Keys whose value was "
                "zero are not contained in it any more."
            ),
            (
                "You have food with a number of days. On the next day every number is one less. Food with 0 days today "
                "is not there tomorrow. Return the dictionary of tomorrow."
            ),
            "$days after one day: values minus 1, zeros removed.",
            (
                "If the value of a food in $days is 0, it is left out. If it is greater, it is included with a value "
                "less by one. Produce the resulting dictionary."
            ),
        ],
        [
            "return {food: $val - 1 for food, $val in $days.items() if $val > 0}",
            """
            $result = {}
            for food, $val in $days.items():
                if $val > 0:
                    $result[food] = $val - 1
            return $result
            """,
        ],
        lambda left: {food: days for food, days in zip(left, [d - 1 for d in left.values()], strict=True) if days >= 0},
        edges=(({},), ({"milk": 0},), ({"milk": 1, "eggs": 0},)),
    ),
    drill(
        "school_kitchen.dish_of_day",
        "dish_of_day meal_of_day plan_by_turns who_or_what_on_day pick_by_day day_in_cycle turn_on_day",
        [
            Arg(
                "plan",
                ("plan", "menu", "cycle", "dishes"),
                "list[str]",
                lambda draw, _: draw.sample(_DISHES, draw.integer(1, 5)),
            ),
            integer("n", 1, 30, names=("n", "day", "number", "date")),
        ],
        "str",
        [
            (
                "The dishes in $plan are cooked one a day, in order, and after the last one it starts over with the "
                "first. $hand the dish of day $n; the first day is day 1."
            ),
            (
                "Walk around the list $plan in a circle. Which element is reached as number $n, if the first element "
                "is number 1?"
            ),
            (
                "In the canteen the same menu comes again and again: on day 1 the first of $plan, on day 2 the second, "
                "and when all have been served, the first once more. Return what there is on day $n."
            ),
            "The function returns the element at index ($n - 1) modulo the length of the list.",
            (
                "You have a list of meals. Each day has one meal. When the list is at its end, you begin at its start "
                "again. The first day has number 1. Return the meal of day $n."
            ),
            "Repeat $plan for ever; give item number $n, from 1.",
            (
                "Day $n gets an entry of $plan. If $n is not more than the number of entries, it is simply entry "
                "number $n; otherwise the entries are used anew in the same order, as often as necessary."
            ),
        ],
        "return $plan[($n - 1) % len($plan)]",
        lambda plan, n: (plan * n)[n - 1],
        edges=((["soup"], 7), (["soup", "stew"], 2), (["soup", "stew"], 3)),
    ),
)
