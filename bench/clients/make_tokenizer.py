"""Writes a tokenizer of one word into a directory, so that tools that insist on one need no model hub. Argument: the directory."""

import json
import pathlib
import sys

from tokenizers import Tokenizer, models, pre_tokenizers

directory = pathlib.Path(sys.argv[1])
directory.mkdir(parents=True, exist_ok=True)
tokenizer = Tokenizer(models.WordLevel({"<unk>": 0, "word": 1, "</s>": 2}, unk_token="<unk>"))
tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
tokenizer.save(str(directory / "tokenizer.json"))
special = {"unk_token": "<unk>", "eos_token": "</s>", "pad_token": "</s>"}
config = {"tokenizer_class": "PreTrainedTokenizerFast", "model_max_length": 4096, **special}
(directory / "tokenizer_config.json").write_text(json.dumps(config))
