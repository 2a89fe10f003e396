"""Lists of dictionaries: selecting, adding up, sorting and indexing records."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg, integer
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw


def _people(draw: Draw, _: object) -> list[dict[str, Any]]:
    return [{"name": name, "age": draw.integer(9, 60)} for name in draw.sample(PEOPLE, draw.integer(2, 4))]


def _goods(draw: Draw, _: object) -> list[dict[str, Any]]:
    return [{"name": w, "price": draw.integer(1, 20), "amount": draw.integer(0, 4)} for w in draw.words(2, 3)]


_PEOPLE = Arg("people", ("people", "persons", "records", "members"), "list[dict]", _people)
_GOODS = Arg("goods", ("items", "goods", "products", "orders"), "list[dict]", _goods)
_AGE = integer("k", 12, 50, names=("limit", "k", "age"), fix=(18, 21, 30))
_TWO = [{"name": "Ben", "age": 30}, {"name": "Ada", "age": 18}]
_ITEMS = [{"name": "pen", "price": 2, "amount": 3}, {"name": "ink", "price": 5, "amount": 0}]

FAMILIES = (
    drill(
        "dict_records.names",
        "names_of_people list_names {get|collect}_names all_names extract_names names_only",
        [_PEOPLE],
        "list[str]",
        [
            "$people is a list of dictionaries with the keys 'name' and 'age'. $hand the list of the names.",
            "$build a list with the value of 'name' from each dictionary in $people.",
            "Collect the names in $people. Each entry is a dictionary like {'name': 'Ada', 'age': 20}.",
            "From every record of the list $people take the field 'name'; return these names in order.",
            (
                "What are the people in $people called? Every person is a dictionary with a 'name'. Return the "
                "list of names."
            ),
            "The 'name' of each dictionary in $people, as a list.",
            (
                "The function takes a list of dictionaries $people, each with the entries 'name' and 'age', and "
                "returns a list of all the names in the same order."
            ),
            (
                "You get a list $people. Each element is a dictionary with a 'name' and an 'age'. Output only the "
                "names, as a list."
            ),
            (
                "For name tags we need the names of all the guests in $people, whose records are dictionaries with "
                "'name' and 'age'. Keep the order."
            ),
            "Values of 'name' in the records $people, listed in order.",
            (
                "I have a list of people, $people, where every one is a dictionary with 'name' and 'age'. I only "
                "need the list of their names."
            ),
            "Extract the value of 'name' from every dictionary in $people.",
        ],
        'return [$item["name"] for $item in $people]',
        lambda people: [value for p in people for key, value in p.items() if key == "name"],
        edges=(([],), (_TWO,)),
    ),
    drill(
        "dict_records.names_by_age",
        "names_$tag {get|list}_$tag people_$tag select_$tag who_is_$tag",
        [_PEOPLE, _AGE],
        "list[str]",
        [
            "Every dictionary in $people has a 'name' and an 'age'. List the names of those whose age is $side $k.",
            "$hand the names of the people in $people who are $side $k years old, in their order.",
            (
                "$people is a list of records with 'name' and 'age'. Select those with an age of $side $k and "
                "return their names."
            ),
            "Who in $people is $side $k? An entry looks like {'name': 'Ada', 'age': 20}. Return a list of names.",
            (
                "Go through the dictionaries in $people. If the value of 'age' is $side $k, add the value of "
                "'name' to the result."
            ),
            "Names from $people with 'age' $side $k.",
            (
                "The function takes a list of dictionaries $people with the keys 'name' and 'age' and returns the "
                "names of all those whose age is $side $k, in the original order."
            ),
            (
                "You get a list $people. Each person is a dictionary with 'name' and 'age'. Take the persons whose "
                "age is $side $k. Output a list of their names."
            ),
            (
                "A travel agency has an offer for people whose age is $side $k. From the records $people "
                "(dictionaries with 'name' and 'age'), report the names of the persons concerned."
            ),
            (
                "Input: records with 'name' and 'age' in the list $people. Output: the names from the records with "
                "an age of $side $k, in order; perhaps none."
            ),
            "Get the names of all records in $people with an 'age' of $side $k.",
        ],
        [
            'return [$item["name"] for $item in $people if $item["age"] $op $k]',
            """
            $result = []
            for $item in $people:
                if $item["age"] $op $k:
                    $result.append($item["name"])
            return $result
            """,
        ],
        lambda people, k, v: [p["name"] for p in people if p["age"] in (range(k, 99) if v["op"] == ">=" else range(k))],
        edges=(([], 20), (_TWO, 18), (_TWO, 30)),
        variants=[
            {"tag": "at_least", "side": "at least", "op": ">="},
            {"tag": "under", "side": "{less than|under}", "op": "<"},
        ],
    ),
    drill(
        "dict_records.total_field",
        "total_$tag sum_of_$tag {get|compute}_total_$tag add_up_$tag $tag_sum",
        [_GOODS],
        "int",
        [
            (
                "Every dictionary in $goods has the keys 'name', 'price' and 'amount'. $give the sum of all values "
                "of '$tag'."
            ),
            "Add up the field '$tag' of all records in the list $goods.",
            "$goods is a list of dictionaries. $give the total of what they have under the key '$tag'.",
            (
                "A shop writes each article as {'name': 'pen', 'price': 2, 'amount': 5}. Sum the '$tag' of the "
                "articles in $goods."
            ),
            "Go through $goods and sum the numbers stored as '$tag'. No entries: 0.",
            "The sum of '$tag' over the dictionaries in $goods.",
            (
                "The function takes a list of dictionaries $goods, each with 'name', 'price' and 'amount', and "
                "returns the sum of the values under '$tag'. For an empty list it returns 0."
            ),
            (
                "You get a list $goods. Every element is a dictionary with a 'name', a 'price' and an 'amount'. Add "
                "all the numbers that belong to '$tag'. Output the sum."
            ),
            (
                "For the books we need the total of the column '$tag' of the table $goods; each row of it is a "
                "dictionary with the columns 'name', 'price' and 'amount'."
            ),
            (
                "Input: a list of records $goods, i.e. dictionaries with 'name', 'price' and 'amount'. Output: the "
                "integer you obtain by adding up their '$tag'."
            ),
            "Calculate the total of the field '$tag' over all dictionaries in $goods.",
        ],
        [
            'return sum($item["$tag"] for $item in $goods)',
            '$total = 0\nfor $item in $goods:\n    $total += $item["$tag"]\nreturn $total',
        ],
        lambda goods, v: sum(value for item in goods for key, value in item.items() if key == v["tag"]),
        edges=(([],), (_ITEMS,)),
        variants=[{"tag": "price"}, {"tag": "amount"}],
    ),
    drill(
        "dict_records.total_cost",
        "total_cost order_value {get|compute}_bill sum_of_order stock_value cost_of_all",
        [_GOODS],
        "int",
        [
            "Each dictionary in $goods has a 'price' and an 'amount'. $give the total of price times amount.",
            (
                "$goods is an order: a list of dictionaries with 'name', 'price' and 'amount'. What does the whole "
                "order cost?"
            ),
            "Multiply 'price' by 'amount' for each record of $goods and add up the products.",
            (
                "What is the stock $goods worth? Every entry tells the price of one piece ('price') and how many "
                "there are ('amount')."
            ),
            "The sum over all records in $goods of their 'price' multiplied by their 'amount'; 0 for an empty list.",
            (
                "The bill for $goods, where each item has a price per piece and an amount, given under the keys "
                "'price' and 'amount'."
            ),
            (
                "The function takes a list of dictionaries $goods, each with a unit price under 'price' and a "
                "quantity under 'amount', and returns the total cost as an integer."
            ),
            (
                "You get a list $goods. Each thing in it is a dictionary and has a 'price' for one piece and an "
                "'amount' of pieces. How much do all pieces of all things cost together? For an empty list the "
                "answer is 0."
            ),
            (
                "A basket contains the articles $goods; each is a dictionary, where 'price' is paid 'amount' times. "
                "Determine what the till shows in the end."
            ),
            "The sum of 'price' times 'amount' over $goods.",
            "Calculate the total cost of $goods, a list of dictionaries with a 'price' per piece and an 'amount'.",
        ],
        [
            'return sum($item["price"] * $item["amount"] for $item in $goods)',
            '$total = 0\nfor $item in $goods:\n    $total += $item["price"] * $item["amount"]\nreturn $total',
        ],
        lambda goods: sum(item["price"] for item in goods for _ in range(item["amount"])),
        edges=(([],), (_ITEMS,)),
    ),
    drill(
        "dict_records.sort_by_field",
        "sort_by_$tag order_by_$tag sorted_by_$tag names_by_$tag rank_by_$tag",
        [_PEOPLE],
        "list[str]",
        [
            "Sort the dictionaries in $people by '$tag' and return the list of the names.",
            "$people is a list of dictionaries with 'name' and 'age'. List the names in ascending order of '$tag'.",
            (
                "$hand the names of the people in $people, $from. Each of them is a dictionary with a 'name' and "
                "an 'age'."
            ),
            "Order the records of $people by their field '$tag' (ascending) and return the 'name' of each one.",
            (
                "Line up the people in $people, dictionaries with 'name' and 'age', $from, and return their names in "
                "this order."
            ),
            "Names out of $people sorted by the key '$tag', $from.",
            (
                "The function takes a list of dictionaries $people with the keys 'name' and 'age', sorts them by "
                "'$tag', that is, $from, and returns a list of the names in this order."
            ),
            (
                "You get a list $people. Every person is a dictionary with 'name' and 'age'. Put the persons in "
                "order by '$tag', $from. Output only their names."
            ),
            (
                "For a ceremony the members in $people, records with 'name' and 'age', should be lined up $from. "
                "Report the names as they will be called."
            ),
            ("Input: a list of records $people with 'name' and 'age'. Output: their names, ordered by '$tag', $from."),
            "Get the names from the records $people in ascending order of '$tag'.",
        ],
        'return [$item["name"] for $item in sorted($people, key=lambda person: person["$tag"])]',
        lambda people, v: [t[2] for t in sorted((p[v["tag"]], i, p["name"]) for i, p in enumerate(people))],
        edges=(([],), (_TWO,)),
        variants=[{"tag": "age", "from": "from the youngest to the oldest"}, {"tag": "name", "from": "alphabetically"}],
        note="{Entries that tie stay in their order.||}",
    ),
    drill(
        "dict_records.extreme_record",
        "$tag {get|find}_$tag name_of_$tag who_is_$tag $tag_person",
        [_PEOPLE],
        "str",
        [
            "$hand the name of the $tag person in $people, a list of dictionaries with 'name' and 'age'.",
            "Which entry of $people has the $side 'age'? Return its 'name'.",
            "Each record in $people looks like {'name': 'Ada', 'age': 20}. Who is the $tag? Return the name.",
            (
                "Find the dictionary with the $side value of 'age' in $people and return what is stored there "
                "under 'name'."
            ),
            "Compare the people in $people by the field 'age'; return the name of the $tag.",
            "Name of the $tag in the list of dictionaries $people.",
            (
                "The function takes a list of dictionaries $people, each with 'name' and 'age', and returns the name "
                "in the record with the $side age."
            ),
            (
                "You get a list $people. Each person is a dictionary with 'name' and 'age'. Which person is the "
                "$tag? Output the name."
            ),
            (
                "A prize goes to the $tag participant. The participants are in $people, as dictionaries with 'name' "
                "and 'age'. Determine who gets it."
            ),
            (
                "Input: a list of records $people with 'name' and 'age', not empty. Output: the name of the $tag "
                "among them, which is to say, with the $side age."
            ),
            "Get the name of the $tag person from the records $people, which have 'name' and 'age'.",
        ],
        'return $call($people, key=lambda person: person["age"])["name"]',
        lambda people, v: next(p["name"] for p in people if p["age"] == sorted(q["age"] for q in people)[v["at"]]),
        edges=((_TWO,), (_TWO[:1],)),
        note="{On a tie the first is taken.|If several have the same age, the first one counts.}",
        variants=[
            {"tag": "oldest", "side": "{highest|largest}", "call": "max", "at": -1},
            {"tag": "youngest", "side": "{lowest|smallest}", "call": "min", "at": 0},
        ],
    ),
    drill(
        "dict_records.index_by_name",
        "index_by_name ages_by_name {make|build}_lookup age_table records_to_dict name_to_age",
        [_PEOPLE],
        "dict[str, int]",
        [
            "$people is a list of dictionaries with 'name' and 'age'. $build one dictionary from names to ages.",
            (
                "Turn the list of records $people into a dictionary: the 'name' of each record is the key, its "
                "'age' the value."
            ),
            "Make a lookup table out of $people that maps each person's 'name' to the person's 'age'.",
            (
                "$hand a dictionary that tells the age for every name in $people, whose entries look like {'name': "
                "'Ada', 'age': 20}."
            ),
            "From each dictionary in $people take 'name' as a key and 'age' as its value; return the new dictionary.",
            "Dictionary name -> age for the records in $people.",
            (
                "The function takes a list of dictionaries $people with the keys 'name' and 'age' and returns a "
                "single dictionary in which each name is mapped to the corresponding age."
            ),
            (
                "You get a list $people. Each element is a dictionary with 'name' and 'age'. Make one dictionary out "
                "of all this. Its keys are the names and its values are the ages."
            ),
            (
                "For quick access we need the records in $people, which have the fields 'name' and 'age', as one "
                "dictionary that gives the age to a name."
            ),
            "The dictionary {name: age} from the records $people.",
            (
                "My list $people consists of small dictionaries with 'name' and 'age'. I would rather have a single "
                "dictionary in which I find the age under the name."
            ),
            "Convert the records $people, with 'name' and 'age', to one dictionary {name: age}.",
        ],
        [
            'return {$item["name"]: $item["age"] for $item in $people}',
            '$result = {}\nfor $item in $people:\n    $result[$item["name"]] = $item["age"]\nreturn $result',
        ],
        lambda people: dict(zip([p["name"] for p in people], [p["age"] for p in people], strict=True)),
        edges=(([],), (_TWO,)),
    ),
    drill(
        "dict_records.find_record",
        "find_age age_of {get|look_up}_age age_of_person search_people age_by_name",
        [
            _PEOPLE,
            Arg("who", ("name", "wanted", "who"), "str", lambda d, b: d.choose([*(p["name"] for p in b[0]), "Zoe"])),
        ],
        "int | None",
        [
            (
                "Search $people, a list of dictionaries with 'name' and 'age', for the name $who; return the age, "
                "or None if not found."
            ),
            "How old is $who? $people has a dictionary with 'name' and 'age' for everybody. Unknown people: None.",
            (
                "$hand the 'age' from the first dictionary of $people whose 'name' is $who. If there is none, "
                "return None."
            ),
            "Go through the records in $people. When 'name' equals $who, return 'age'. Return None at the end.",
            "Find the record of $who in $people and return the person's age; None when nobody has that name.",
            (
                "Age of the person called $who in $people (None if missing). Entries look like {'name': 'Ada', "
                "'age': 20}."
            ),
            (
                "The function takes a list of dictionaries $people with 'name' and 'age' and a name $who, and "
                "returns the age of the person with that name. If there is no such person, None is returned."
            ),
            (
                "You get a list $people. Each person is a dictionary with 'name' and 'age'. Look for the person "
                "called $who. Output the age. If you do not find the person, output None."
            ),
            (
                "At the door someone says: I am $who. The guests are listed in $people as dictionaries with 'name' "
                "and 'age'. Determine the age of this guest; the result must be None for somebody who is not on the "
                "list."
            ),
            (
                "If no record in $people has the 'name' $who, the result is None; otherwise it is the 'age' of the "
                "first one that has."
            ),
            "Get the 'age' of the record in $people whose 'name' is $who, or None.",
        ],
        'for $item in $people:\n    if $item["name"] == $who:\n        return $item["age"]\nreturn None',
        lambda people, who: {p["name"]: p["age"] for p in reversed(people)}.get(who),
        edges=(([], "Ada"), (_TWO, "Ada"), (_TWO, "Leo")),
    ),
)
