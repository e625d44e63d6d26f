"""The usual script: requests, a session, iter_lines, and a stopwatch. Arguments: URL, requests, pause in ms."""

import json
import sys
import time

import requests

url, count, pause_ms = sys.argv[1], int(sys.argv[2]), float(sys.argv[3])
body = {
    "model": "bench",
    "messages": [{"role": "user", "content": "Say a word."}],
    "stream": True,
    "stream_options": {"include_usage": True},
}
session = requests.Session()
figures = []
for index in range(count):
    if index > 0 and pause_ms > 0:
        time.sleep(pause_ms / 1000)
    started = time.perf_counter()
    first = last = None
    with session.post(url, json=body, stream=True) as response:
        for line in response.iter_lines():
            if line.startswith(b"data: {"):
                choices = json.loads(line[6:])["choices"]
                if choices and choices[0]["delta"].get("content"):
                    last = (time.perf_counter() - started) * 1000
                    first = first or last
    figures.append({"ttftMs": first, "latencyMs": last})
print(json.dumps(figures))
