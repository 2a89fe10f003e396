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
