"""A login that is no longer good: one question, however many threads, and the same requests again."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from evplanner_plugin.errors import Cancelled, ServerError
from evplanner_plugin.sync.carriers.renewal import RenewingTransport
from evplanner_plugin.sync.carriers.transport import Reply

URL = "https://central.example.org/ogc"


class Office:
    """A server whose logins end: only ``valid`` opens it; the transports it gives know the login of their time."""

    def __init__(self, answers: bool = True) -> None:
        self.valid = self.login = 0
        self.answers = answers
        self.questions = []
        self.done, self.transports = [], []
        self.guard = threading.Lock()
        self.while_asking = lambda: None

    def make(self):
        made = Carrier(self, self.login)
        self.transports.append(made)
        return made

    def renew(self) -> bool:
        self.questions.append(threading.get_ident())
        self.while_asking()
        if self.answers:
            self.login = self.valid
        return self.answers

    def expire(self) -> None:
        self.valid += 1


class Carrier:
    connections = 8

    def __init__(self, office: Office, login: int) -> None:
        self.office, self.login, self.closed = office, login, False

    def request(self, method, url, *, params=None, json=None, headers=None):
        if self.login != self.office.valid:
            return Reply(401)
        time.sleep(0.002)
        with self.office.guard:
            self.office.done.append((method, url, params, json, headers))
        return Reply(200)

    def close(self):
        self.closed = True


def test_the_same_request_goes_out_again_with_the_new_login():
    office = Office()
    carrier = RenewingTransport(office.make, office.renew)
    office.expire()
    sent = {"params": {"a": 1}, "json": {"b": 2}, "headers": {"C": "3"}}
    assert carrier.request("PUT", URL, **sent).status == 200
    assert office.done == [("PUT", URL, *sent.values())] and len(office.questions) == 1
    assert carrier.request("GET", URL).status == 200 and len(office.questions) == 1
    assert carrier.connections == 8


def test_each_end_of_a_login_is_one_question_for_all_threads_and_nothing_is_lost():
    office = Office()
    carrier = RenewingTransport(office.make, office.renew)
    ends = {60, 130, 210}

    def send(number: int) -> int:
        with office.guard:
            if number in ends:
                office.expire()
        return carrier.request("PUT", f"{URL}/{number}").status

    with ThreadPoolExecutor(8) as pool:
        statuses = list(pool.map(send, range(300)))
    assert statuses == [200] * 300
    assert sorted(url for _, url, *_ in office.done) == sorted(f"{URL}/{number}" for number in range(300))
    assert len(office.questions) == 3


def test_no_thread_sends_anything_while_somebody_is_asked():
    office = Office()
    carrier = RenewingTransport(office.make, office.renew)
    office.expire()
    asked, answered = threading.Event(), threading.Event()

    def ask() -> None:
        asked.set()
        assert answered.wait(10)

    office.while_asking = ask
    with ThreadPoolExecutor(4) as pool:
        first = pool.submit(carrier.request, "GET", URL)
        assert asked.wait(10)
        others = [pool.submit(carrier.request, "GET", URL) for _ in range(3)]
        time.sleep(0.1)
        assert office.done == [] and not any(each.done() for each in [first, *others])
        answered.set()
        assert [each.result(10).status for each in [first, *others]] == [200] * 4
    assert len(office.questions) == 1


def test_a_no_lets_the_answer_through_and_nobody_is_asked_again():
    office = Office(answers=False)
    carrier = RenewingTransport(office.make, office.renew)
    office.expire()
    with ThreadPoolExecutor(8) as pool:
        assert {reply.status for reply in pool.map(lambda _: carrier.request("GET", URL), range(20))} == {401}
    assert len(office.questions) == 1 and office.done == []


def test_a_new_login_that_is_refused_as_well_is_not_asked_for_again():
    office = Office()

    def renew() -> bool:
        office.questions.append(1)
        return True  # and yet the login is the old one

    carrier = RenewingTransport(office.make, renew)
    office.expire()
    assert [carrier.request("GET", URL).status for _ in range(5)] == [401] * 5
    assert len(office.questions) == 1


def test_a_server_that_lets_everybody_read_is_no_reason_to_ask_for_each_write():
    questions = []

    class ReadsOnly:
        connections = 1

        def request(self, method, url, **options):
            return Reply(200 if method == "GET" else 401)

    carrier = RenewingTransport(ReadsOnly, lambda: questions.append(1) or True)
    for _ in range(5):
        assert carrier.request("GET", URL).status == 200
        assert carrier.request("PUT", URL).status == 401
    assert len(questions) == 1


@pytest.mark.parametrize("error", [Cancelled(), ServerError("the store is locked")])
def test_an_error_while_asking_comes_to_the_one_who_sent_and_frees_the_others(error):
    office = Office()

    def renew() -> bool:
        office.questions.append(1)
        raise error

    carrier = RenewingTransport(office.make, renew)
    office.expire()
    with pytest.raises(type(error)):
        carrier.request("GET", URL)
    assert carrier.request("GET", URL).status == 401 and len(office.questions) == 1


def test_other_answers_ask_nobody():
    office = Office()
    carrier = RenewingTransport(office.make, office.renew)
    for status in (200, 403, 404, 407, 500):
        carrier._transport.request = lambda *words, status=status, **options: Reply(status)
        assert carrier.request("GET", URL).status == status
    assert office.questions == []


def test_closing_closes_the_transports_of_earlier_logins_too():
    office = Office()
    carrier = RenewingTransport(office.make, office.renew)
    office.expire()
    carrier.request("GET", URL)
    carrier.close()
    assert [made.closed for made in office.transports] == [True, True]
