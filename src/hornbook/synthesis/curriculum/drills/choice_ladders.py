"""Ladders of if, elif and else: from a number to a label or a price."""

from __future__ import annotations

from bisect import bisect_right

from hornbook.synthesis.curriculum.arguments import integer
from hornbook.synthesis.curriculum.drill import drill

FAMILIES = (
    drill(
        "choice_ladders.grade",
        "grade letter_grade {get|find}_grade grade_for_score mark_for_points score_to_grade",
        [integer("score", 0, 100, names=("score", "points", "percent", "mark"))],
        "str",
        [
            (
                "$hand the grade for $score points: 'A' from 90, 'B' from 80, 'C' from 70, 'D' from 60, and 'F' "
                "below 60."
            ),
            (
                "Turn a score into a letter. At least 90 is 'A', at least 80 'B', at least 70 'C', at least 60 "
                "'D', the rest 'F'."
            ),
            "If $score is 90 or more, return 'A'; if it is 80 or more, 'B'; from 70 'C'; from 60 'D'; otherwise 'F'.",
            (
                "A teacher grades tests with $score of 100 points: 90-100 A, 80-89 B, 70-79 C, 60-69 D, 0-59 F. "
                "$hand the letter."
            ),
            (
                "Letter grade of the score $score (A: 90 and up, B: 80 to 89, C: 70 to 79, D: 60 to 69, F: less "
                "than 60)."
            ),
            (
                "Grades start at these scores: A at 90, B at 80, C at 70, D at 60. Lower scores are an F. $hand "
                "the grade of $score."
            ),
            (
                "The function takes an integer $score between 0 and 100 and returns the letter grade as a string. "
                "The lower limits are 90 for 'A', 80 for 'B', 70 for 'C' and 60 for 'D'; everything lower is 'F'."
            ),
            (
                "You have $score points in a test. With 90 points or more your grade is 'A'. With 80 to 89 points it "
                "is 'B', with 70 to 79 'C', with 60 to 69 'D'. With fewer points it is 'F'. Output your grade."
            ),
            (
                "For the reports, points have to be turned into letters: 'F' up to 59, 'D' up to 69, 'C' up to 79, "
                "'B' up to 89 and 'A' above. Determine the letter for $score."
            ),
            "Grade of $score: A from 90, B 80, C 70, D 60, else F.",
            (
                "I got $score points in the exam. Which letter do I get, if 'A' begins at 90, 'B' at 80, 'C' at 70 "
                "and 'D' at 60, while all below is 'F'?"
            ),
            "Convert $score to a letter: 'A' from 90, 'B' from 80, 'C' from 70, 'D' from 60, 'F' below.",
        ],
        """
        if $score >= 90:
            return "A"
        if $score >= 80:
            return "B"
        if $score >= 70:
            return "C"
        if $score >= 60:
            return "D"
        return "F"
        """,
        lambda score: "FDCBA"[bisect_right([60, 70, 80, 90], score)],
        edges=((90,), (89,), (60,), (59,), (70,), (100,)),
    ),
    drill(
        "choice_ladders.pass_fail",
        "pass_or_fail result_of_test exam_result {check|get}_result test_outcome verdict",
        [
            integer("score", 0, 100, names=("score", "points", "mark")),
            integer("k", 40, 60, names=("limit", "needed", "minimum"), fix=(40, 50, 60)),
        ],
        "str",
        [
            "$hand 'pass' if $score is at least $k, otherwise 'fail'.",
            "A test is passed with $k points or more. $hand 'pass' or 'fail' for a result of $score points.",
            "If $score reaches $k, the answer is 'pass'; if it is lower, 'fail'.",
            "Return 'fail' when $score is below $k, and 'pass' otherwise.",
            "Compare the result $score with what is needed, $k. Equal or higher: 'pass'. Lower: 'fail'.",
            "'pass' or 'fail'? A pupil with $score points needs $k to pass.",
            (
                "The function takes the number of points $score and returns the string 'pass' if it is not lower "
                "than $k, and the string 'fail' if it is."
            ),
            (
                "You have $score points. You need $k points or more. Did you make it? Output 'pass' if yes and "
                "'fail' if no."
            ),
            (
                "For the driving licence at least $k answers must be right. Report 'pass' or 'fail' for somebody "
                "with $score right answers."
            ),
            "If $score >= $k, the output is 'pass'; otherwise 'fail'.",
            "Determine whether $score is a 'pass' (at least $k) or a 'fail'.",
        ],
        ['return "pass" if $score >= $k else "fail"', 'if $score >= $k:\n    return "pass"\nreturn "fail"'],
        lambda score, k: ("fail", "pass")[int(score > k - 1)],
        edges=lambda v: ((v.get("k", 50), 50), (100, 50), (v.get("k", 50) - 1, 50), (0, 45)),
    ),
    drill(
        "choice_ladders.ticket_price",
        "ticket_price price_by_age entry_fee {get|find}_ticket_price admission cost_of_entry",
        [integer("age", 0, 90, names=("age", "years", "age_in_years"))],
        "int",
        [
            (
                "$hand the price of a ticket for a person of the given $age: under 6 free (0), under 18 it is 5, "
                "from 65 on 7, else 10."
            ),
            (
                "Children younger than 6 pay nothing, those younger than 18 pay 5, people of 65 and older 7, all "
                "others 10. $hand the price for $age."
            ),
            (
                "A museum takes 10 for entry, 5 from visitors under 18, 7 from those who are 65 or more; under 6 "
                "it costs 0. What does a visitor of $age pay?"
            ),
            (
                "If $age is less than 6, return 0; if less than 18, return 5; if it is at least 65, return 7; "
                "otherwise return 10."
            ),
            "Ticket price by $age: 0-5 years: 0, 6-17 years: 5, 18-64 years: 10, 65 years and over: 7.",
            (
                "Work out the entry fee for someone aged $age. Ages 0 to 5 cost 0, 6 to 17 cost 5, 18 to 64 cost "
                "10, and above that 7."
            ),
            (
                "The function takes an age in years, $age, and returns the entrance price as an integer: 0 for ages "
                "up to 5, 5 for ages from 6 to 17, 10 for ages from 18 to 64, 7 for all higher ages."
            ),
            (
                "You are $age years old and want to visit the zoo. Children under 6 pay 0. From 6 to 17 you pay 5. "
                "From 18 to 64 you pay 10. If you are 65 or older, you pay 7. How much do you pay?"
            ),
            (
                "The price list of a swimming pool reads: below 6 years 0, below 18 years 5, from 65 years 7, "
                "everybody else 10. Determine the price for an age of $age."
            ),
            "Price for age $age: <6 is 0, <18 is 5, >=65 is 7, else 10.",
            "Determine the ticket price for age $age: 0 under 6, 5 under 18, 7 from 65 on, otherwise 10.",
        ],
        """
        if $age < 6:
            return 0
        if $age < 18:
            return 5
        if $age >= 65:
            return 7
        return 10
        """,
        lambda age: (0, 5, 10, 7)[bisect_right([6, 18, 65], age)],
        edges=((5,), (6,), (17,), (18,), (64,), (65,)),
    ),
    drill(
        "choice_ladders.life_stage",
        "life_stage age_group {get|find}_age_group stage_of_life group_by_age category_for_age",
        [integer("age", 0, 80, names=("age", "years", "old"))],
        "str",
        [
            "$hand the age group for $age: 'child' below 13, 'teenager' from 13 to 19, 'adult' from 20 on.",
            (
                "People under 13 are a 'child', from 13 up to and including 19 a 'teenager', and later an 'adult'. "
                "Which is $age?"
            ),
            "If $age is under 13 return 'child', if it is under 20 return 'teenager', else return 'adult'.",
            (
                "A club has three groups: 'child' (0-12 years), 'teenager' (13-19) and 'adult' (20 and more). "
                "$hand the group for $age."
            ),
            "Name the stage of life at $age years: up to 12 'child', up to 19 'teenager', above 'adult'.",
            "Map the number of years $age to 'child' (<13), 'teenager' (13 to 19) or 'adult' (>19).",
            (
                "The function takes an age in years, $age, and returns one of the strings 'child' (up to 12), "
                "'teenager' (13 up to 19) and 'adult' (20 or more)."
            ),
            (
                "You get the age of a person, $age. If the person is younger than 13, output 'child'. If the person "
                "is 13 or older but not yet 20, output 'teenager'. If the person is 20 or older, output 'adult'."
            ),
            (
                "For a survey each participant is put into a class: 'adult' from the age of 20, before that "
                "'teenager' from the age of 13, and before that 'child'. Determine the class for $age."
            ),
            (
                "If $age is 20 or more, the output is 'adult'; if it is from 13 to 19, 'teenager'; if it is 12 or "
                "less, 'child'."
            ),
            "Convert an age of $age years to 'child' (below 13), 'teenager' (below 20) or 'adult'.",
        ],
        """
        if $age < 13:
            return "child"
        if $age < 20:
            return "teenager"
        return "adult"
        """,
        lambda age: ("child", "teenager", "adult")[int(age > 12) + int(age > 19)],
        edges=((12,), (13,), (19,), (20,), (0,)),
    ),
    drill(
        "choice_ladders.water_state",
        "state_of_water water_state {get|find}_state phase_of_water is_it_ice solid_liquid_or_gas",
        [integer("n", -30, 130, names=("temperature", "degrees", "t", "celsius"))],
        "str",
        [
            "$hand the state of water at $n degrees Celsius: 'ice' below 0, 'steam' above 100, otherwise 'liquid'.",
            (
                "Water is 'ice' when it is colder than 0 degrees, 'steam' when hotter than 100, and 'liquid' in "
                "between. Which is it at $n?"
            ),
            "If $n is negative, return 'ice'. If it is more than 100, return 'steam'. Otherwise return 'liquid'.",
            (
                "Tell what becomes of water at $n degrees: less than 0 gives 'ice', 0 to 100 'liquid', more than "
                "100 'steam'."
            ),
            (
                "From 0 up to 100 degrees water is 'liquid'; under 0 it is 'ice', over 100 'steam'. $hand the "
                "right word for $n."
            ),
            (
                "'ice', 'liquid' or 'steam'? The limits are 0 and 100 degrees, both of which are still 'liquid'. "
                "Decide for $n."
            ),
            (
                "The function takes a temperature $n in degrees Celsius and returns the state of water at this "
                "temperature as a string: 'ice' for negative values, 'liquid' from 0 to 100 inclusive, 'steam' for "
                "higher values."
            ),
            (
                "You get a temperature, $n. If it is under 0, the water is 'ice'. If it is over 100, the water is "
                "'steam'. If it is between these, or exactly 0 or 100, the water is 'liquid'. Output the word."
            ),
            (
                "A laboratory labels its water samples 'ice', 'liquid' or 'steam'; the last means above 100 degrees, "
                "the first below 0. Determine the label at $n degrees."
            ),
            (
                "If $n is below 0 degrees, the output is 'ice'; if it is above 100, it is 'steam'; in all other "
                "cases 'liquid'."
            ),
            "Determine whether water at $n degrees is 'ice' (below 0), 'steam' (above 100) or 'liquid'.",
        ],
        """
        if $n < 0:
            return "ice"
        if $n > 100:
            return "steam"
        return "liquid"
        """,
        lambda n: "liquid" if n in range(101) else ("steam" if n > 0 else "ice"),
        edges=((0,), (100,), (-1,), (101,)),
    ),
    drill(
        "choice_ladders.sign_name",
        "sign_name sign_word describe_sign positive_negative_or_zero name_of_sign kind_of_number",
        [integer("n", -9, 9)],
        "str",
        [
            "$hand 'positive', 'negative' or 'zero', whichever $n is.",
            "Describe the sign of $n: 'positive' above 0, 'negative' below 0, and 'zero' for 0.",
            "If $n is greater than 0 return 'positive'; if it is smaller, 'negative'; if it is equal to 0, 'zero'.",
            "A balance of $n is 'positive', 'negative', or 'zero'. Return the right word.",
            "Return one of the strings 'positive', 'zero' and 'negative' to tell how the number $n compares with 0.",
            "Which word fits the number $n: 'negative', 'zero' or 'positive'?",
            (
                "The function takes an integer $n and returns the string 'positive' if it is above zero, 'negative' "
                "if it is below zero and 'zero' if it is neither."
            ),
            (
                "You get a number, $n. Is it bigger than 0? Then output 'positive'. Is it smaller than 0? Then "
                "output 'negative'. If it is 0, output 'zero'."
            ),
            (
                "For a weather report, the temperature $n must be described by a single word: 'negative' for frost, "
                "'zero' for 0 degrees exactly, 'positive' for anything warmer."
            ),
            "Sign of $n in a word: 'positive', 'negative' or 'zero'.",
            "Tell me in one word about the number $n: is it 'positive', 'negative' or 'zero'?",
            "Determine whether $n is 'positive', 'negative' or 'zero', and return the word.",
        ],
        """
        if $n > 0:
            return "positive"
        if $n < 0:
            return "negative"
        return "zero"
        """,
        lambda n: ("zero", "positive", "negative")[int(n > 0) - int(n < 0)],
        edges=((0,), (5,), (-5,)),
    ),
    drill(
        "choice_ladders.season",
        "season season_of_month {get|find}_season month_to_season which_season season_name",
        [integer("month", 1, 12, names=("month", "m", "month_number"))],
        "str",
        [
            (
                "$hand the season of a month (1 to 12): 12, 1, 2 are 'winter', 3-5 'spring', 6-8 'summer', 9-11 "
                "'autumn'."
            ),
            (
                "March to May is 'spring', June to August 'summer', September to November 'autumn', the rest "
                "'winter'. $hand the season of month number $month."
            ),
            (
                "In which season is month $month? Spring starts with month 3, summer with 6, autumn with 9, winter "
                "with 12. Answer in lower case."
            ),
            (
                "If $month is 3, 4 or 5, return 'spring'; for 6, 7, 8 'summer'; for 9, 10, 11 'autumn'; otherwise "
                "'winter'."
            ),
            (
                "Name the season ('winter', 'spring', 'summer', 'autumn') of $month, where 1 is January. December "
                "to February is winter, then every three months the season changes."
            ),
            (
                "The year begins and ends in winter: months 1, 2 and 12 are 'winter', 3 to 5 'spring', 6 to 8 "
                "'summer' and 9 to 11 'autumn'. Which is $month?"
            ),
            (
                "The function takes the number of a month, $month, from 1 to 12, and returns its season as a string. "
                "The months 12, 1 and 2 belong to 'winter', 3 to 5 to 'spring', 6 to 8 to 'summer' and 9 to 11 to "
                "'autumn'."
            ),
            (
                "You get a month as a number, $month. Is it 3, 4 or 5? Then it is 'spring'. Is it 6, 7 or 8? Then it "
                "is 'summer'. Is it 9, 10 or 11? Then it is 'autumn'. If it is 12, 1 or 2, it is 'winter'."
            ),
            (
                "A shop changes its window four times a year: to 'spring' in March, 'summer' in June, 'autumn' in "
                "September and 'winter' in December. Determine what the window shows in month number $month."
            ),
            (
                "Input: a month from 1 to 12, $month. Output: 'spring' for months 3 to 5, 'summer' for months 6 to "
                "8, 'autumn' for months 9 to 11, 'winter' for months 12, 1 and 2."
            ),
            "Convert month $month to its season: 'winter' (12, 1, 2), 'spring' (3-5), 'summer' (6-8), 'autumn' (9-11).",
        ],
        """
        if $month in (3, 4, 5):
            return "spring"
        if $month in (6, 7, 8):
            return "summer"
        if $month in (9, 10, 11):
            return "autumn"
        return "winter"
        """,
        lambda m: ["winter", "spring", "summer", "autumn"][int(m % 12 // 3)],
        edges=((12,), (2,), (3,), (11,)),
    ),
    drill(
        "choice_ladders.quadrant",
        "quadrant {get|find}_quadrant which_quadrant quadrant_of_point point_quadrant locate_point",
        [integer("x", -5, 5, names=("x", "a", "horizontal")), integer("y", -5, 5, names=("y", "b", "vertical"))],
        "int",
        [
            "$hand the quadrant (1 to 4) of the point ($x, $y), or 0 if it lies on an axis.",
            (
                "Quadrant 1 has both coordinates positive, 2 only the second, 3 none, 4 only the first. $hand that "
                "of ($x, $y); 0 on an axis."
            ),
            (
                "If $x or $y is 0, return 0. Otherwise return the number of the quadrant of the point ($x, $y), "
                "counted against the clock from the upper right."
            ),
            (
                "The axes part the plane into the quadrants 1 (right, up), 2 (left, up), 3 (left, down), 4 (right, "
                "down). Where is the point ($x, $y)? On an axis: 0."
            ),
            (
                "Number of the quadrant in which the point with coordinates $x and $y is: x>0 and y>0: 1; x<0, "
                "y>0: 2; x<0, y<0: 3; x>0, y<0: 4; else 0."
            ),
            (
                "A point has the coordinates $x and $y. In which of the four quadrants of the plane does it lie? "
                "Points on an axis give 0."
            ),
            (
                "The function takes the coordinates $x and $y of a point and returns the number of its quadrant: 1 "
                "if both are positive, 2 if only the second is, 3 if both are negative, 4 if only the first is "
                "positive. If one of them is 0, it returns 0."
            ),
            (
                "You get a point with the coordinates $x and $y. If one of the two is 0, output 0. If the point is "
                "right and above, output 1. If it is left and above, output 2; left and below, 3; right and below, 4."
            ),
            (
                "If $x or $y equals 0, the result is 0; otherwise the signs decide, in the order ($x, $y): (+, +) "
                "gives 1, (-, +) 2, (-, -) 3 and (+, -) 4."
            ),
            (
                "On the plane the upper right quarter has the number 1, the upper left 2, the lower left 3 and the "
                "lower right 4. Determine the number for the point with the coordinates $x and $y; it is 0 when the "
                "point is on one of the axes."
            ),
            "Determine the quadrant, 1 to 4, of the point ($x, $y), or 0 for a point on an axis.",
        ],
        """
        if $x == 0 or $y == 0:
            return 0
        if $y > 0:
            return 1 if $x > 0 else 2
        return 3 if $x < 0 else 4
        """,
        lambda x, y: {(1, 1): 1, (-1, 1): 2, (-1, -1): 3, (1, -1): 4}.get(((x > 0) - (x < 0), (y > 0) - (y < 0)), 0),
        edges=((0, 3), (2, 0), (1, 1), (-1, 1), (-1, -1), (1, -1)),
    ),
)
