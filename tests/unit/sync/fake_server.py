"""A server of features in memory, with the habits and the lies that real ones were seen to have.

PYTEST_DONT_REWRITE: this is no test module.
"""

from __future__ import annotations

import json
import re
import uuid
from urllib.parse import parse_qsl, urlsplit

from evplanner_plugin.sync.carriers.transport import Reply

URL = "https://central.example.org/ogc"
NIS = "13019"


def uuid_of(number: int) -> str:
    """The same uuid for the same number."""
    return str(uuid.UUID(int=number, version=4))


def reply(document, status=200, **headers) -> Reply:
    return Reply(status, headers, json.dumps(document).encode())


class FakeServer:
    """One collection. Everything is as pygeoapi on the central database does it, unless said otherwise.

    ``sorts``: "ogc", "qgis" (sortby=rev&sortdesc=true) or "" (ignores it); ``refusal``: status for a way of sorting
    that it does not know, 0 to ignore it; ``most``/``refuses_more``: features it gives at once, or else status 400;
    ``links``: "", "same", "foreign" or "nowhere"; ``matched``: "right", "none" or "page" (the page's own number);
    ``names``: what it calls a feature: "ours", "numbered" or "foreign"; ``decimals``: what it writes of coordinates;
    ``meanwhile``: called before each page is answered.
    """

    connections = 1

    def __init__(
        self, *, filters=True, sorts="ogc", refusal=400, most=10_000, refuses_more=False, pages=True, past_end=200,
        links="", matched="right", names="ours", triggers=True, decimals=9, by_property=True, unknown=404,
        meanwhile=None,
    ) -> None:
        self.filters, self.sorts, self.refusal, self.most = filters, sorts, refusal, most
        self.refuses_more, self.pages, self.past_end, self.links = refuses_more, pages, past_end, links
        self.matched, self.names, self.triggers, self.decimals = matched, names, triggers, decimals
        self.by_property, self.unknown, self.meanwhile = by_property, unknown, meanwhile
        self.rows: dict[str, dict] = {}
        self.rev = 0
        self.requests: list[tuple] = []
        self.answers: dict[str, Reply] = {}

    # -- what people do ---------------------------------------------------------------------------------------

    def add(self, number: int, nis: str = NIS, at=(5.123456789, 51.123456789), **properties) -> str:
        id_ = uuid_of(number)
        self.rows[id_] = {"nis": nis, "at": at, **properties}
        self.touch(id_)
        return id_

    def touch(self, id_: str) -> None:
        self.rev += 1
        self.rows[id_]["rev"] = self.rev

    def remove(self, id_: str) -> None:
        del self.rows[id_]

    def all_of(self, nis: str = NIS) -> dict[str, int]:
        return {id_: row["rev"] for id_, row in self.rows.items() if row["nis"] == nis}

    # -- what a client sees -----------------------------------------------------------------------------------

    def request(self, method, url, *, params=None, json=None, headers=None):
        parts = urlsplit(url)
        assert f"{parts.scheme}://{parts.netloc}" == "https://central.example.org", "the login went elsewhere"
        path = parts.path.removeprefix("/ogc")
        params = {**dict(parse_qsl(parts.query)), **{key: str(value) for key, value in (params or {}).items()}}
        self.requests.append((method, path, params, json))
        assert headers["Accept"] in ("application/geo+json", "application/json")
        for start, answer in self.answers.items():
            if f"{method} {path}".startswith(start):
                return answer
        words = path.split("/")
        if words[1:2] != ["collections"] or words[2:3] != ["request"]:
            return reply({"description": "Collection not found"}, 404)
        if words[3:] == ["items"] and method == "GET":
            return self._page(params)
        if len(words) == 5 and method == "GET":
            return self._one(words[4])
        return reply({"description": "no"}, 404)

    def feature(self, id_: str) -> dict:
        row = self.rows[id_]
        properties = {name: value for name, value in row.items() if name not in ("at", "rev")}
        if self.triggers:
            properties.update(rev=row["rev"], base_rev=None, deleted=False)
        number = list(self.rows).index(id_) + 1
        if self.names == "numbered":
            properties["id"] = id_
        name = {"ours": id_, "numbered": number, "foreign": f"place.{uuid.UUID(id_).int % 10**6}"}[self.names]
        coordinates = [round(each, self.decimals) for each in row["at"]]
        return {
            "type": "Feature", "id": name, "properties": properties,
            "geometry": {"type": "Point", "coordinates": coordinates},
        }

    def _one(self, name: str) -> Reply:
        for id_ in self.rows:
            if str(self.feature(id_)["id"]) == name:
                return reply(self.feature(id_))
        return reply({"description": "no such feature"}, self.unknown)

    def _page(self, params) -> Reply:
        if self.meanwhile:
            self.meanwhile(self)
        limit, offset = int(params["limit"]), int(params.get("offset", 0)) if self.pages else 0
        if limit > self.most and self.refuses_more:
            return reply([{"code": "Bad request error", "description": "Argument 'limit' is not valid."}], 400)
        chosen = list(self.rows)
        if self.filters and "filter" in params:
            rev, nis = re.fullmatch(r"rev>(\d+) AND nis='(\w+)'", params["filter"]).groups()
            chosen = [id_ for id_ in chosen if self.rows[id_]["rev"] > int(rev) and self.rows[id_]["nis"] == nis]
        if self.by_property and "id" in params:
            chosen = [id_ for id_ in chosen if id_ == params["id"]]
        way = {"-rev": "ogc", "rev": "qgis" if "sortdesc" in params else self.sorts}.get(params.get("sortby"), "")
        if way and way != self.sorts and self.sorts and self.refusal:
            return reply({"description": "Invalid sortBy field"}, self.refusal)
        if way and not self.sorts and self.refusal:
            return reply({"description": "unknown parameter"}, self.refusal)
        if way and way == self.sorts:
            newest_first = "sortdesc" in params or params["sortby"] == "-rev"
            chosen.sort(key=lambda id_: self.rows[id_]["rev"], reverse=newest_first)
        if offset > len(chosen) and self.past_end != 200:
            return reply([{"code": "Bad request error", "description": "Argument 'offset' is not valid."}], 400)
        page = chosen[offset : offset + min(limit, self.most)]
        document = {"type": "FeatureCollection", "features": [self.feature(id_) for id_ in page], "links": []}
        if self.matched != "none":
            document["numberMatched"] = len(page) if self.matched == "page" else len(chosen)
        if self.links and offset + len(page) < len(chosen):
            elsewhere = "https://elsewhere.example.org/ogc"
            base = {"same": URL, "foreign": elsewhere, "nowhere": f"{URL}/nowhere"}[self.links]
            query = f"offset={offset + len(page)}&limit={limit}"
            document["links"].append({"rel": "next", "href": f"{base}/collections/request/items?{query}"})
        return reply(document)
