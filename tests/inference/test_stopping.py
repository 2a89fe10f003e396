from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.inference.scripted import byte_tokens

from hornbook.inference.stopping import Writer, stop_at
from hornbook.tokens.tokenizer import Tokenizer

STRINGS = st.lists(st.text(alphabet="ab→😀", min_size=1, max_size=3), max_size=3)


def shown(writer: Writer, tokens: list[int], expected: str) -> str:
    """What a reader sees while ``tokens`` come; at no time anything that ``expected`` does not begin with."""
    text = ""
    for token in tokens:
        writer.add(token)
        text += writer.release()
        assert expected.startswith(text)
        if writer.stopped is not None:
            return text
    writer.finish("end")
    return text + writer.release()


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab→😀 ", max_size=12), STRINGS)
def test_no_piece_of_a_stop_string_is_ever_shown(tokenizer: Tokenizer, text: str, stop: list[str]) -> None:
    ends = sorted((at + len(s), at) for s in stop if (at := text.find(s)) >= 0)
    expected = text[: ends[0][1]] if ends else text
    for tokens in (tokenizer.encode(text), byte_tokens(tokenizer, text.encode())):
        writer = Writer(tokenizer, "a", stop, None)
        assert shown(writer, tokens, expected) == writer.text == expected
        assert writer.stopped == ("stop" if ends else "end")
        assert text.startswith(writer.written)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=12))
def test_any_bytes_are_shown_in_the_end(tokenizer: Tokenizer, text: bytes) -> None:
    tokens = byte_tokens(tokenizer, text)
    expected = text.decode(errors="replace")
    for stop in ((), ("never",)):
        writer = Writer(tokenizer, "", stop, None)
        assert shown(writer, tokens, expected) == writer.text == writer.written == expected


@settings(max_examples=300)
@given(st.text(alphabet="ab", max_size=12), st.lists(st.text(alphabet="ab", min_size=1, max_size=4), max_size=3))
def test_a_rule_of_strings_never_takes_back_what_it_called_certain(text: str, strings: list[str]) -> None:
    rule, certain = stop_at(strings), 0
    for end in range(len(text) + 1):
        extent = rule("", text[:end])
        assert certain <= extent.certain <= end
        certain = extent.certain
        if extent.over:
            assert rule("", text) == extent  # what comes later changes nothing
            return
    # Only what may become a stop string is held back.
    assert any(s.startswith(text[certain:]) for s in strings) or certain == len(text)


def test_what_a_character_still_lacks_is_waited_for(tokenizer: Tokenizer) -> None:
    writer = Writer(tokenizer, "", (), None)
    seen: list[str] = []
    for token in byte_tokens(tokenizer, "a😀b".encode()):
        writer.add(token)
        seen.append(writer.release())
    assert seen == ["a", "", "", "", "😀", "b"]
