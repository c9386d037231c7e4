"""Files with the use of charging points: real ones counted independently, and every way to write a day."""

from __future__ import annotations

import csv
import json
from collections import Counter
from datetime import datetime, timedelta, timezone

import numpy
import pandas
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from evplanner_plugin.domain.usage.sessions import Limits, PointRef
from evplanner_plugin.errors import BadInput
from evplanner_plugin.sync.sources.usage import reading, reasons, survey
from evplanner_plugin.sync.sources.usage.reading import UsageReader, peek
from tests.unit.sync.source_files import REAL

DUNDEE = REAL / "imports" / "dundee_sessions_2017-12_2018-03.csv"
EXAMPLES = REAL / "imports" / "ocpi_2_2_1_examples"
HAMBURG = REAL / "hamburg" / "charging_processes_west.csv"
LIMITS = Limits(28.0, 500.0)


def read(path, mapping=None, format="auto", limits=LIMITS):
    """The reader after reading, its good rows as one table, and the reasons of the refused rows with their numbers."""
    import pandas

    reader = UsageReader(path, format, mapping, limits=limits)
    blocks = list(reader.blocks())
    rows = pandas.concat([block.rows for block in blocks], ignore_index=True) if blocks else pandas.DataFrame()
    return reader, rows, [each for block in blocks for each in block.rejected]


def file_of(folder, text, name="sessions.csv", encoding="utf-8"):
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def energies(folder, values):
    """A file with a session for each figure."""
    lines = [f"E{n};2018-02-2{n}T10:00Z;2018-02-2{n}T20:00Z;{value}" for n, value in enumerate(values)]
    return file_of(folder, "\n".join(["evse;start;end;energy", *lines]))


def moments(seconds):
    return [datetime.fromtimestamp(each, timezone.utc).strftime("%Y-%m-%d %H:%M:%S") for each in seconds]


# --- real files


def test_dundee_is_read_and_its_dirt_counted():
    """Every kind of dirt against a count of a few lines with the csv module alone."""
    with DUNDEE.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    expected = Counter()
    energy = 0.0
    for line in lines:
        if not line["End Date"]:
            expected[reasons.OPEN] += 1
            continue
        begin, end = (
            datetime.strptime(f"{line[f'{which} Date']} {line[f'{which} Time']}", "%d/%m/%Y %H:%M")
            for which in ("Start", "End")
        )
        if end < begin:
            expected[reasons.END_BEFORE_START] += 1
        elif float(line["Total kWh"]) < 0:
            expected[reasons.NEGATIVE_ENERGY] += 1
        else:
            energy += float(line["Total kWh"])
    reader, rows, refused = read(DUNDEE, {"time_zone": "Europe/London"})
    assert reader.columns["evse"] == "CP ID" and reader.columns["connector"] == "Connector"
    assert expected == {reasons.OPEN: 61, reasons.END_BEFORE_START: 2, reasons.NEGATIVE_ENERGY: 7}
    assert Counter(each.reason for each in refused) == expected
    assert len(rows) == len(lines) - sum(expected.values()) == 15_540
    assert rows["energy_kwh"].sum() == pytest.approx(energy)
    assert len(reader.points) == len({(line["CP ID"], line["Connector"]) for line in lines}) == 98
    by_number = {int(each.row): each for each in refused}
    for number, each in by_number.items():  # the number is the row's in a spreadsheet, the header being row 1
        assert lines[number - 2]["Charging event"] in each.text


def test_hamburg_has_no_energy_and_no_dirt():
    reader, rows, refused = read(HAMBURG)
    assert reader.columns == {
        "evse": "charger_id", "location": "location_id", "start": "start_time", "end": "end_time",
        "duration": "duration",
    }  # fmt: skip
    assert len(rows) == 11_522 and not refused and rows["energy_kwh"].isna().all()
    with HAMBURG.open(newline="") as file:
        seconds = sum(float(line["duration"]) for line in csv.DictReader(file))
    assert (rows["end"] - rows["start"]).sum() == pytest.approx(seconds, abs=1)
    assert len(reader.points) == 479


def test_official_ocpi_examples():
    reader, rows, refused = read(EXAMPLES / "cdr_example.json")
    assert reader.format == "ocpi_cdrs" and not refused
    assert reader.points == [PointRef("3256", "LOC1", "", "Gent Zuid", "BE*BEC*E041503003")]
    assert moments(rows["start"]) == ["2015-06-29 21:39:09"] and rows["energy_kwh"].tolist() == [15.342]
    reader, rows, refused = read(EXAMPLES / "session_example_2_short_finished.json")
    assert reader.format == "ocpi_sessions" and not refused
    # The example's periods are in Wh, against the standard: they serve as shares of the 41.12 kWh.
    (block,) = UsageReader(EXAMPLES / "session_example_2_short_finished.json").blocks()
    assert block.segments["energy_share"].tolist() == pytest.approx([120 / 41120, 41000 / 41120, 0.0])
    assert rows["charging_hours"].tolist() == pytest.approx([(23 * 60 + 7 - 22 * 60 - 39) / 60])
    _, rows, refused = read(EXAMPLES / "session_example_1_simple_start.json")
    assert not len(rows) and [each.reason for each in refused] == [reasons.OPEN]
    with pytest.raises(BadInput, match="no charging sessions"):
        UsageReader(EXAMPLES / "location_example.json")


# --- ways to write

LAYOUTS = (
    "%d/%m/%Y %H:%M:%S", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%SZ", "%d.%m.%Y %H:%M:%S", "%m/%d/%Y %I:%M:%S %p",
    "%d-%m-%Y %H:%M:%S", "%Y/%m/%d %H:%M:%S", "%Y%m%dT%H%M%SZ", "%Y%m%d%H%M%S", "%d %b %Y %H:%M:%S", "%s",
    "%Y-%m-%dT%H:%M:%S.123+00:00", "%d/%m/%y %H:%M:%S", "%b %d, %Y %H:%M:%S",
)  # fmt: skip


@settings(max_examples=28, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    layout=some.sampled_from(LAYOUTS),
    starts=some.lists(some.integers(1_262_304_000, 1_893_456_000), min_size=1, max_size=30, unique=True),
    hours=some.floats(0.01, 100),
)
def test_every_layout_is_read_back_or_refused_never_misread(tmp_path, layout, starts, hours):
    """What comes out is what went in; only an order of day and month that nothing shows may be refused."""
    begin = [datetime.fromtimestamp(each, timezone.utc) for each in starts]
    end = [each + timedelta(seconds=int(hours * 3600)) for each in begin]
    write = (lambda each: str(int(each.timestamp()))) if layout == "%s" else (lambda each: each.strftime(layout))
    lines = ["evse;start;end;kWh", *(f"E1;{write(b)};{write(e)};1,5" for b, e in zip(begin, end))]
    path = file_of(tmp_path, "\r\n".join(lines))
    try:
        _, rows, refused = read(path, {"time_zone": "UTC"})
    except BadInput as error:
        assert "day or the month first" in str(error) and layout[:5] in ("%d/%m", "%m/%d", "%d-%m")
        assert all(each.day <= 12 for each in (*begin, *end))
        return
    assert not refused
    assert rows["start"].tolist() == starts
    assert rows["end"].tolist() == [int(each.timestamp()) for each in end]


def test_what_comes_late_in_a_file_is_decided_from_the_whole_of_it(tmp_path, monkeypatch):
    """Read in small pieces, of which only the first one is looked at ahead: the same as at once."""
    stays = [(f"2018-04-{day:02d} 10:00", f"2018-04-{day:02d} 11:00", day) for day in range(1, 9)]
    stays += [(f"{day:02d}/04/2018 10:00", f"{day:02d}/04/2018 11:00", f"{day},5") for day in range(1, 16)]
    lines = ["evse;start;end;kWh", *(f"E1;{begin};{end};{energy}" for begin, end, energy in stays)]
    path, options = file_of(tmp_path, "\n".join(lines)), {"time_zone": "UTC"}
    odd = file_of(tmp_path, "\n".join([*lines, "E1;04/16/2018 10:00;04/16/2018 11:00;1,5"]), "odd.csv")
    at_once = read(path, options)[1]
    assert at_once["energy_kwh"].tolist() == [*range(1, 9), *(day + 0.5 for day in range(1, 16))]
    monkeypatch.setattr(reading, "ROWS_AT_ONCE", 3)
    monkeypatch.setattr(survey, "_ROWS_AT_FIRST", 3)
    monkeypatch.setattr(survey, "_SAMPLE", 2)
    told = []
    in_pieces = list(UsageReader(path, mapping=options).blocks(progress=told.append))
    assert len(in_pieces) == 8 and told == sorted(told) and told[-1] == 1.0
    pandas.testing.assert_frame_equal(pandas.concat([each.rows for each in in_pieces], ignore_index=True), at_once)
    with pytest.raises(BadInput, match="others the month"):
        list(UsageReader(odd, mapping=options).blocks())


def test_order_of_day_and_month_is_decided_for_the_column(tmp_path):
    text = "evse,start,end,kWh\nE1,{},{},5\nE1,03/04/2018 10:00,03/04/2018 11:00,5\n"
    path = file_of(tmp_path, text.format("13/04/2018 10:00", "13/04/2018 11:00"))
    assert moments(read(path, {"time_zone": "UTC"})[1]["start"])[1] == "2018-04-03 10:00:00"
    path = file_of(tmp_path, text.format("04/13/2018 10:00", "04/13/2018 11:00"))
    assert moments(read(path, {"time_zone": "UTC"})[1]["start"])[1] == "2018-03-04 10:00:00"
    path = file_of(tmp_path, text.format("05/04/2018 10:00", "05/04/2018 11:00"))
    with pytest.raises(BadInput, match="date_order"):
        read(path)
    assert moments(read(path, {"time_zone": "UTC", "date_order": "mdy"})[1]["start"])[1] == "2018-03-04 10:00:00"
    path = file_of(tmp_path, text.format("13/04/2018 10:00", "04/13/2018 11:00"))
    with pytest.raises(BadInput, match="others the month"):
        read(path)


def test_three_layouts_in_one_file(tmp_path):
    """Rows of three exports pasted together, with the mark at the beginning that Excel leaves."""
    text = (
        "\ufeffSession,EVSE,Start,End,kWh\r\n"
        "1,E1,25/02/2018 10:00,25/02/2018 11:00,5\r\n"
        "2,E1,2018-02-26T10:00:00Z,2018-02-26T11:00:00Z,6\r\n"
        "3,E1,27.2.2018 9:05,27.2.2018 10:05,7\r\n"
    )
    reader, rows, refused = read(file_of(tmp_path, text), {"time_zone": "UTC"})
    assert reader.columns["session"] == "Session" and not refused
    assert moments(rows["start"]) == ["2018-02-25 10:00:00", "2018-02-26 10:00:00", "2018-02-27 09:05:00"]


@pytest.mark.parametrize(
    ("values", "expected", "option"),
    [
        (["12,5", "3,25"], [12.5, 3.25], {}),
        (["12.5", "1,234.5", "7"], [12.5, 1234.5, 7.0], {}),
        (["1.234,5", "7", "8"], [1234.5, 7.0, 8.0], {}),
        (["12 kWh", "3,5 kWh"], [12.0, 3.5], {}),
        (["1.234", "2.345"], [1.234, 2.345], {"decimal": "."}),
        (["1.234", "2.345"], [1234.0, 2345.0], {"decimal": ",", "energy_unit": "kWh"}),
        (["12500", "3250"], [12.5, 3.25], {}),
        (["12500", "3250"], [12500.0, 3250.0], {"energy_unit": "kWh"}),
    ],
)
def test_figures(tmp_path, values, expected, option):
    _, rows, refused = read(energies(tmp_path, values), option, limits=Limits(28.0, None))
    assert not refused and rows["energy_kwh"].tolist() == pytest.approx(expected)


@pytest.mark.parametrize(("values", "names"), [(["1.234", "2.345"], "decimal"), (["700", "600"], "energy_unit")])
def test_what_stays_open_is_asked(tmp_path, values, names):
    with pytest.raises(BadInput, match=names):
        read(energies(tmp_path, values))


@pytest.mark.parametrize(
    ("header", "cells", "seconds"),
    [
        ("duration (min)", ("90", "30"), [5400, 1800]), ("duur", ("1:30:00", "00:30:00"), [5400, 1800]),
        ("duration seconds", ("5400", "1800"), [5400, 1800]), ("duration", ("PT1H30M", "PT30M"), [5400, 1800]),
    ],
)  # fmt: skip
def test_durations_instead_of_an_end(tmp_path, header, cells, seconds):
    text = f"evse;start;{header};kWh\n" + "".join(f"E{n};2018-02-2{n} 10:00;{each};4\n" for n, each in enumerate(cells))
    _, rows, refused = read(file_of(tmp_path, text))
    assert not refused and (rows["end"] - rows["start"]).tolist() == seconds


def test_a_duration_without_unit_is_asked(tmp_path):
    with pytest.raises(BadInput, match="duration_unit"):
        read(file_of(tmp_path, "evse;start;duration;kWh\nE;2018-02-20 10:00;90;4\n"))


def test_date_and_times_of_the_day_over_midnight(tmp_path):
    text = "laadpunt;datum;starttijd;eindtijd;verbruik\nE1;20/02/2018;23:30;01:15;4,5\n"
    _, rows, refused = read(file_of(tmp_path, text), {"time_zone": "UTC"})
    assert not refused and moments(rows["end"]) == ["2018-02-21 01:15:00"]


def test_clock_put_back_and_forward(tmp_path):
    """28 October 2018 in Belgium: 2:30 comes twice; 25 March: 2:30 never comes."""
    text = (
        "evse,start,end,kWh\nE1,2018-10-28 02:45,2018-10-28 02:15,2\nE1,2018-10-28 01:30,2018-10-28 03:30,2\n"
        "E1,2018-03-25 01:30,2018-03-25 03:30,2\n"
    )
    _, rows, refused = read(file_of(tmp_path, text))
    assert not refused
    assert ((rows["end"] - rows["start"]) / 60).tolist() == [30, 180, 60]


def test_refused_rows_and_why(tmp_path):
    lines = [
        "session,evse,start,end,kWh,card",
        "1,E1,2018-02-20 10:00,2018-02-20 12:00,5,SECRET",
        "1,E1,2018-02-20 10:00,2018-02-20 12:00,5,SECRET",
        "2,,2018-02-20 10:00,2018-02-20 12:00,5,SECRET",
        "3,E1,,2018-02-20 12:00,5,SECRET",
        "4,E1,2018-02-30 10:00,2018-02-20 12:00,5,SECRET",
        "5,E1,2018-02-20 10:00,,5,SECRET",
        "6,E1,2018-02-20 10:00,soon,5,SECRET",
        "7,E1,2018-02-20 10:00,2018-02-20 09:00,5,SECRET",
        "8,E1,2018-02-20 10:00,2018-06-20 09:00,5,SECRET",
        "9,E1,2018-02-20 10:00,2018-02-20 12:00,much,SECRET",
        "10,E1,2018-02-20 10:00,2018-02-20 12:00,-5,SECRET",
        "11,E1,2018-02-20 10:00,2018-02-20 11:00,98765,SECRET",
        "12,E1,2018-02-20 10:00,2018-02-20 12:00,5,SECRET,more",
        "13,E1,2018-02-20 10:00,2018-02-20 12:00,,SECRET",
    ]
    _, rows, refused = read(file_of(tmp_path, "\n".join(lines)))
    assert [(int(each.row), each.reason) for each in refused] == [
        (3, reasons.REPEATED), (4, reasons.NO_POINT), (5, reasons.NO_START), (6, reasons.BAD_START), (7, reasons.OPEN),
        (8, reasons.BAD_END), (9, reasons.END_BEFORE_START), (10, reasons.TOO_LONG), (11, reasons.BAD_ENERGY),
        (12, reasons.NEGATIVE_ENERGY), (13, reasons.TOO_MUCH_ENERGY), (14, reasons.TOO_MANY_CELLS),
    ]  # fmt: skip
    assert len(rows) == 2 and rows["energy_kwh"].isna().tolist() == [False, True]
    assert not any("SECRET" in each.text for each in refused)


def test_months(tmp_path):
    text = (
        "Laadpunt;Maand;Aantal sessies;kWh;Unieke kaarten\nE1;2018-03;12;250,5;4\nE1;04/2018;3;10,25;2\n"
        "E1;mei 2018;0;0;0\nE1;201806;1;1,5;1\nE1;2018-13;1;1;1\nE1;2018-07;-1;1;1\nE1;2018-08;;;\n"
    )
    reader, rows, refused = read(file_of(tmp_path, text))
    assert reader.format == "months_csv"
    assert [f"{n // 12}-{n % 12 + 1}" for n in rows["month"]] == ["2018-3", "2018-4", "2018-5", "2018-6"]
    assert rows["energy_kwh"].tolist() == [250.5, 10.25, 0.0, 1.5] and rows["unique_cards"].tolist() == [4, 2, 0, 1]
    assert [each.reason for each in refused] == [reasons.BAD_MONTH, reasons.BAD_FIGURE, reasons.NO_FIGURES]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_encodings(tmp_path, encoding):
    text = "borne;début;fin;énergie\nPlace Émile;20/02/2018 10:00;20/02/2018 11:00;4,5\n"
    reader, rows, refused = read(file_of(tmp_path, text, encoding=encoding))
    assert not refused and len(rows) == 1 and reader.points[0].evse == "Place Émile"


def test_lines_before_the_header(tmp_path):
    text = "Export of operator X\n\nmade on 1/3/2018\nEVSE;Start;End;kWh\nE1;2018-02-20 10:00;2018-02-20 11:00;1,5\n"
    assert peek(file_of(tmp_path, text)).header == ("EVSE", "Start", "End", "kWh")
    assert len(read(tmp_path / "sessions.csv")[1]) == 1


def test_cdrs_in_a_list_in_an_answer_and_in_lines(tmp_path):
    def cdr(number, **more):
        return {
            "id": str(number), "start_date_time": f"2020-01-{number:02d}T10:00:00Z",
            "end_date_time": f"2020-01-{number:02d}T12:00:00Z", "total_energy": 7.5, "total_time": 2.0,
            "total_parking_time": 0.5, "cdr_token": {"uid": "X"},
            "cdr_location": {"id": "L", "evse_uid": "1", "evse_id": "BE*ABC*E1"}, **more,
        }  # fmt: skip

    records = [cdr(1), cdr(2), cdr(3, credit=True, credit_reference_id="2", total_energy=-7.5)]
    texts = {
        "list": json.dumps(records), "answer": json.dumps({"status_code": 1000, "data": records}),
        "lines": "\n".join(json.dumps(each) for each in records),
    }  # fmt: skip
    for name, text in texts.items():
        _, rows, refused = read(file_of(tmp_path, text, f"{name}.json"))
        assert rows["energy_kwh"].tolist() == [7.5] and rows["charging_hours"].tolist() == [1.5], name
        assert [each.reason for each in refused] == [reasons.CREDITED] * 2
    halved = json.dumps([cdr(4, cdr_token={"uid": "\ud800"}, id="\udfff", cdr_location={"id": "\ud800"})])
    reader, rows, _ = read(file_of(tmp_path, halved, "halved.json"))
    assert len(rows) == 1 and reader.points[0].location == "?"
    for cut in (1, 10, len(texts["list"]) // 2, len(texts["list"]) - 1):
        with pytest.raises(BadInput):
            read(file_of(tmp_path, texts["list"][:cut], "cut.json"))


@pytest.mark.parametrize(
    "content",
    [b"", b"\xef\xbb\xbf", b"\x00" * 100, b"hello", b"a,b\n", b"[]", b"{}", b"[" * 100_000, b"<html></html>", b"[1, 2]",
     b"evse,start,end,kWh\n", b'evse,start,end,kWh\n"E1,2018-02-20 10:00\n', b'{"id": NaN'],
)  # fmt: skip
def test_what_is_no_file_of_usage_gets_a_sentence(tmp_path, content):
    path = tmp_path / "odd"
    path.write_bytes(content)
    try:
        _, rows, _ = read(path)
    except BadInput as error:
        assert str(error).endswith(".") and "Traceback" not in str(error)
    else:
        assert not len(rows)


def test_what_is_said_not_to_be_in_the_file_is_not_guessed(tmp_path):
    path = file_of(tmp_path, "session,evse,start,end,kWh\n1,E1,2018-02-20 10:00,2018-02-20 11:00,2\n")
    reader, rows, _ = read(path, {"energy": "", "session": "", "time_zone": ""})
    assert set(reader.columns) == {"evse", "start", "end"} and numpy.isnan(rows["energy_kwh"][0])
    assert read(path, {"time_zone": "UTC"})[1]["energy_kwh"].tolist() == [2.0]
    with pytest.raises(BadInput, match="Start"):
        read(path, {"start": ""})
    with pytest.raises(BadInput, match="which charging point"):
        read(path, {"evse": ""})


def test_a_mapping_that_makes_no_sense(tmp_path):
    path = file_of(tmp_path, "evse,start,end,kWh\nE1,2018-02-20 10:00,2018-02-20 11:00,2\n")
    for wrong in ({"start": "nowhere"}, {"what": "evse"}, {"date_order": "ymd"}, {"energy_unit": "J"}, {"points": 3},
                  {"time_zone": "Mars/Olympus"}, {"start": 5}):  # fmt: skip
        with pytest.raises(BadInput):
            read(path, wrong)
