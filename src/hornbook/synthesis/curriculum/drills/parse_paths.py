"""File names, paths, web addresses and queries."""

from __future__ import annotations

import posixpath
import re

from hornbook.synthesis.curriculum.arguments import word
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.phrase_arguments import phrase, word_list
from hornbook.synthesis.curriculum.wording import Draw

PATHS = ("path", "file", "text", "s", "location")


def path(draw: Draw, _: object = None) -> str:
    """A path such as ``home/notes/may.txt``, at times without folders or without an ending."""
    ending = draw.choose((".txt", ".py", ".csv", ".tar.gz", "", ".md"))
    return "/".join(draw.words(1, 3)) + ending


def address(draw: Draw, _: object = None) -> str:
    """A web address."""
    rest = draw.choose(("", "/", "/" + draw.word(), f"/{draw.word()}/{draw.word()}.html"))
    return draw.choose(("http://", "https://")) + draw.word() + draw.choose((".org", ".com", ".example.net")) + rest


FAMILIES = (
    drill(
        "parse_paths.extension",
        "file_extension get_extension extension_of {find|read}_ending ending_of_file file_type",
        [
            phrase(
                "path",
                ("filename", "file", "text", "s", "document"),
                lambda d, _: d.word() + d.choose((".txt", ".py", "", ".tar.gz")),
            )
        ],
        "str",
        [
            "$hand the extension of the file name $path: what follows its last dot, or '' if it has no dot.",
            (
                "The ending of a file name stands behind its last dot. Which ending has $path? Without a dot it "
                "is an empty string."
            ),
            "Which type has the file $path? The type is the text after the last '.', and '' if there is none.",
            "Cut $path at its last dot and give back the part behind it. If there is no dot, return an empty string.",
            (
                "For 'photo.jpg' the extension is 'jpg', for 'a.tar.gz' it is 'gz', and for 'notes' it is ''. "
                "$hand that of $path."
            ),
            "Find the last dot in the string $path; the result is everything after it, or '' when no dot is found.",
            (
                "This function takes a file name and returns the part after its last dot as a string; if there is no "
                "dot, it returns an empty string."
            ),
            (
                "You have the name of a file. Look for the last dot in it. Return what comes after this dot. If there "
                "is no dot, return ''."
            ),
            (
                "A desktop chooses the icon of a file by what stands behind the last dot of its name. "
                "{Obtain|Determine} this part of $path, or '' if the name is without a dot."
            ),
            "If $path contains a dot, output everything behind the last one; otherwise output ''.",
        ],
        [
            """
            if "." not in $path:
                return ""
            return $path.split(".")[-1]
            """,
        ],
        lambda path: path.rpartition(".")[2] if path.rpartition(".")[1] else "",
        edges=(("notes",), ("a.tar.gz",), ("x.py",)),
    ),
    drill(
        "parse_paths.base_or_folder",
        "$tag_of_path get_$tag path_$tag $tag_name {find|take}_$tag split_off_$tag",
        [phrase("path", PATHS, path)],
        "str",
        [
            "$hand the $what of the path $path: $rule.",
            (
                "A path has folders with slashes between them and ends with a file name. $give the $what of "
                "$path, that is, $rule."
            ),
            "The $what of a path is $rule. Find it for $path.",
            "From the path $path take only its $what ($rule).",
            "Cut the path $path at its last slash. The result is the $what, $rule.",
            "A program needs the $what of each file it reads. Get it from the path $path; it is $rule.",
            (
                "This function takes a path with '/' between its parts and returns its $what as a string, which means "
                "$rule."
            ),
            "You have a path of a file. Its parts have '/' between them. Return the $what: $rule.",
            (
                "A librarian of files needs the $what for a card, where the $what is $rule. {Obtain|Determine} it "
                "from the path $path."
            ),
            "Input: a path with slashes. Output: its $what, {namely|that is,} $rule.",
        ],
        "$code",
        lambda path, v: posixpath.split(path)[1 if v["tag"] == "file" else 0],
        edges=(("notes.txt",), ("home/notes.txt",), ("a/b/c",)),
        variants=[
            {
                "tag": "file",
                "what": "file name",
                "rule": "all that follows the last '/', or the whole path if there is no '/'",
                "code": 'return $path.split("/")[-1]',
            },
            {
                "tag": "folder",
                "what": "folder",
                "rule": "all that stands before the last '/', or '' if there is no '/'",
                "code": 'return "/".join($path.split("/")[:-1])',
            },
        ],
    ),
    drill(
        "parse_paths.with_type",
        "files_of_type files_with_ending filter_files {pick|select}_files matching_files by_extension",
        [
            word_list(
                "files",
                ("files", "names", "items", "paths"),
                lambda d, _: [w + d.choose((".py", ".txt", ".csv")) for w in d.words(1, 5)],
            ),
            word(
                "ending",
                names=("ending", "extension", "kind", "suffix"),
                kind="",
                make=lambda d, _: d.choose(("py", "txt", "csv")),
            ),
        ],
        "list[str]",
        [
            "$hand those of the file names $files that end with a dot and $ending.",
            "From the list $files, keep the files with the extension $ending (given without its dot).",
            (
                "Which of $files are of the type $ending? A file is of that type if its name ends with '.' and "
                "then $ending."
            ),
            "A folder holds $files. List the files whose names have $ending after the dot, in the same order.",
            "Filter the file names $files by their extension, which must be $ending. The dot is not part of $ending.",
            "$build the list of all names in $files that have the ending '.' followed by $ending.",
            (
                "This function takes a list of file names and returns a list of those whose extension is $ending, "
                "that is, which end with a dot and $ending."
            ),
            (
                "You have a list of file names, $files. Keep only the names that end with a dot and then $ending. "
                "Return them in the same order."
            ),
            (
                "A student wants to copy all files of the type $ending, which is the part after the dot. "
                "{Select|List} them from $files."
            ),
            (
                "For each name in $files: if its last part is '.' followed by $ending, append the name to the output; "
                "otherwise skip it."
            ),
        ],
        'return [$item for $item in $files if $item.endswith("." + $ending)]',
        lambda files, ending: [f for f in files if f.split(".")[-1] == ending],
        edges=(([], "py"), (["a.py", "b.txt"], "py"), (["apy"], "py")),
    ),
    drill(
        "parse_paths.join_path",
        "join_path make_path {build|full}_path path_of join_folder_and_file combine_path",
        [
            phrase(
                "folder",
                ("folder", "directory", "base", "parent"),
                lambda d, _: "/".join(d.words(1, 2)) + d.choose(("", "/")),
            ),
            phrase("file", ("file", "name", "filename", "child"), lambda d, _: d.word() + ".txt"),
        ],
        "str",
        [
            "Join $folder and $file to a path with exactly one '/' between them. $folder may already end with '/'.",
            "$hand the path of $file in $folder. Put a slash between both unless the folder ends with one.",
            (
                "A file named $file lies in the folder $folder. Write its path; if $folder has no slash at its "
                "end, add one first."
            ),
            (
                "Combine a folder and a file name: 'home' or 'home/' with 'a.txt' gives 'home/a.txt'. Do it for "
                "$folder and $file."
            ),
            "$build the string $folder, '/', $file, but leave out the '/' when $folder ends with it already.",
            "Append $file to $folder as a path. Between them stands one slash, never two.",
            (
                "This function takes a folder and the name of a file and returns the path formed by $folder, a slash "
                "and $file; a slash that the folder already ends with is not doubled."
            ),
            (
                "You have a folder $folder and a file $file. Write the folder, then '/', then the file. If the folder "
                "has '/' at its end, do not write another one."
            ),
            (
                "A backup program must know the full path of $file, which it finds in $folder. {Produce|Output} it "
                "with exactly one slash in between, even if the folder comes with a slash at its end."
            ),
            "If $folder ends with '/', output it followed by $file; otherwise output it followed by '/' and $file.",
        ],
        """
        if $folder.endswith("/"):
            return $folder + $file
        return $folder + "/" + $file
        """,
        lambda folder, file: folder.rstrip("/") + "/" + file,
        edges=(("home", "a.txt"), ("home/", "a.txt")),
    ),
    drill(
        "parse_paths.host",
        "get_host host_of {find|read}_host host_name domain_of_address site_name",
        [phrase("url", ("url", "address", "link", "text", "s"), address)],
        "str",
        [
            "$hand the host of the web address $url: what stands after '://' and before the next '/' or the end.",
            "In 'https://lake.org/a/b' the host is 'lake.org'. Find the host in $url.",
            (
                "Which computer does the link $url lead to? Its name begins behind '://' and ends before the "
                "next slash, if any."
            ),
            "Cut everything up to '://' from the address $url, then everything from the next '/' on. $hand the rest.",
            (
                "A web address is a protocol, '://', a host and perhaps a path that starts with '/'. $hand the "
                "host of $url."
            ),
            (
                "Take the part of $url between '://' and the first slash after that. Without such a slash it "
                "goes to the end."
            ),
            (
                "This function takes a web address and returns its host, which is the part behind '://' and in front "
                "of the next '/', or up to the end if there is no other '/'."
            ),
            (
                "You have a link like 'http://bird.com/a'. Return the part between '://' and the next '/'. Here it is "
                "'bird.com'. Without this '/' go to the end."
            ),
            (
                "A firewall keeps a list of the hosts that are visited, where 'https://snow.org/map' is entered as "
                "'snow.org'. {Determine|Output} the entry for $url."
            ),
            (
                "Output the symbols of $url after '://': if a '/' comes among these, only those before it; otherwise "
                "all of them."
            ),
            "The part of $url between '://' and the next '/', if any.",
        ],
        'return $url.split("://")[1].split("/")[0]',
        lambda url: re.findall("//([^/]*)", url)[0],
        edges=(("http://a.org",), ("https://lake.org/a/b",)),
    ),
    drill(
        "parse_paths.query",
        "parse_query query_to_dictionary read_query query_parts {get|url}_parameters query_values",
        [
            phrase(
                "query",
                ("query", "text", "s", "line"),
                lambda d, _: "&".join(f"{w}={d.choose((d.word(), str(d.integer(1, 99))))}" for w in d.words(1, 3)),
            )
        ],
        "dict[str, str]",
        [
            "Turn a query such as 'page=2&sort=name' into a dictionary of strings. The query is $query.",
            "$query consists of parts 'key=value' with '&' between them. $hand the dictionary from keys to values.",
            (
                "The part of a web address behind the question mark looks like 'a=1&b=red'. Read $query, which "
                "has that form, into a "
                "dictionary; all values stay strings."
            ),
            (
                "Split $query at '&' and each part at '='. $build a dictionary in which the left sides are keys "
                "and the right sides values."
            ),
            (
                "A form sends its fields as name=value, joined by '&'. $hand the fields of $query as a "
                "dictionary of strings."
            ),
            "Parse $query: pairs are parted by '&', a key and its value by '='. Values are kept as text.",
            (
                "This function takes a query of the form 'name=value&name=value' and returns a dict of strings that "
                "maps the names to the values."
            ),
            (
                "You have a text like 'color=red&size=4'. There is '&' between two parts. Each part is a key, '=' and "
                "a value. Return a dictionary; the values are strings."
            ),
            (
                "A web server receives what was entered in a form as one line, for example 'city=rome&year=7'. "
                "{Prepare|Produce} the dictionary for the line $query, with strings as values."
            ),
            (
                "For each part of $query between '&' signs: what precedes '=' becomes a key, and what follows it "
                "becomes the value, as a string."
            ),
            "From 'a=1&b=2' to a dict of strings.",
        ],
        """
        $result = {}
        for $item in $query.split("&"):
            $mapkey, $val = $item.split("=")
            $result[$mapkey] = $val
        return $result
        """,
        lambda query: dict(re.findall("([^=&]+)=([^&]*)", query)),
        edges=(("a=1",), ("a=1&b=red",)),
    ),
)
