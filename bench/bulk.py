"""
Lists, reads and exports the entries of a data store with rblx-open-cloud, and reads more than a quota of so many a
second allows: what bulk.child.ts does with the other clients. Prints what it came to as a line of JSON.
Arguments: the emulator of the rates, the one that allows so many reads a second, rounds, entries, reads that it allows.
"""

import json
import os
import platform
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

import requests
import rblxopencloud

ORIGIN = "https://apis.roblox.com"
IN_FLIGHT = 32
# How often a round does each: a list alone is over before it can be measured.
PASSES = {"list": 10, "read": 1, "export": 1}


class Elsewhere(requests.adapters.HTTPAdapter):
    """Sends to the emulator. The client's address is fixed, and its session is the place where it can be changed."""

    base = ""

    def send(self, request, *args, **options):
        request.url = self.base + request.url[len(ORIGIN) :]
        return super().send(request, *args, **{**options, "proxies": None})


elsewhere = Elsewhere()
rblxopencloud.http_session.mount(ORIGIN, elsewhere)


def players(served):
    """The data store of one emulator: calls from here on go there."""
    elsewhere.base = served["baseUrl"]
    experience = rblxopencloud.Experience(9000001, api_key=served["apiKey"])
    return experience.get_datastore("Players", scope="global")


def listed(store):
    return sum(1 for _ in store.list_keys())


def read(store, ids):
    """Its calls wait, so its users read in a pool of threads. Tells how many entries it got."""

    def one(key):
        try:
            store.get_entry(key)
            return True
        except rblxopencloud.RateLimited:
            return False

    with ThreadPoolExecutor(IN_FLIGHT) as threads:
        return sum(threads.map(one, ids))


def exported(store, file):
    def line(key):
        value, _ = store.get_entry(key.key)
        return json.dumps({"id": key.key, "value": value}) + "\n"

    count = 0
    with ThreadPoolExecutor(IN_FLIGHT) as threads, open(file, "w", encoding="utf-8") as lines:
        for text in threads.map(line, store.list_keys()):
            lines.write(text)
            count += 1
    return count


def main():
    free, limited = (json.loads(text) for text in sys.argv[1:3])
    rounds, entries, allowed = (int(text) for text in sys.argv[3:6])
    ids = [f"player-{at}" for at in range(entries)]
    store = players(free)
    spent = {"list": [], "read": [], "export": []}
    with tempfile.TemporaryDirectory(prefix="bench-bulk-") as folder:
        file = os.path.join(folder, "players.jsonl")
        work = {"list": lambda: listed(store), "read": lambda: read(store, ids), "export": lambda: exported(store, file)}
        for at in range(-1, rounds):
            for load, run in work.items():
                cpu, wall = time.process_time(), time.perf_counter()
                done = sum(run() for _ in range(PASSES[load]))
                cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
                wanted = entries * PASSES[load]
                if done != wanted:
                    raise RuntimeError(f"{load} handled {done} of {wanted}")
                if at >= 0:
                    spent[load].append({"wall": wall * 1e6 / wanted, "cpu": cpu * 1e6 / wanted})

    name = f"rblx-open-cloud {rblxopencloud.VERSION}, Python {platform.python_version()}"
    result = {"name": name, "spent": spent}
    if allowed > 0:
        store = players(limited)
        wanted = ids[: allowed * 5]
        # A second of its own, after one in which nobody asked.
        time.sleep(2.01 - time.time() % 1)
        began = int(time.time())
        got = read(store, wanted)
        windows = int(time.time()) - began + 1
        result["quota"] = {"read": got, "refused": len(wanted) - got, "share": got / (windows * allowed)}
    print(json.dumps([result]))


main()
