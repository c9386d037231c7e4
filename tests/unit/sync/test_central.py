"""What the central API is told to publish."""

from __future__ import annotations

import json

from evplanner_plugin.sync.server.central import CRS84, EPOCH_COLLECTION, IMAGE_COLLECTION, pygeoapi_configuration
from evplanner_plugin.workspace.schema import SYNCED

DATABASE = {"host": "127.0.0.1", "port": 5433, "dbname": "evplanner", "user": "api", "password": "${LOGIN}"}


def test_every_synced_table_and_the_images_can_be_written_and_nothing_else():
    resources = pygeoapi_configuration(DATABASE, "http://127.0.0.1:5080", 5080)["resources"]
    assert list(resources) == [table.name for table in SYNCED] + [IMAGE_COLLECTION, EPOCH_COLLECTION]
    for name, resource in resources.items():
        (provider,) = resource["providers"]
        assert provider["editable"] == (name != EPOCH_COLLECTION)
        assert provider["table"] == name and provider["storage_crs"] == CRS84
        assert provider["data"].items() >= DATABASE.items()


def test_the_configuration_can_be_written_as_json():
    made = pygeoapi_configuration(DATABASE, "http://127.0.0.1:5080", 5080)
    assert json.loads(json.dumps(made)) == made
    assert made["server"]["url"] == "http://127.0.0.1:5080" and made["server"]["bind"]["port"] == 5080
