"""Runs one notebook in one real kernel: as scaffolded, solved, answered wrongly; job on stdin, report on stdout, both JSON.

Job: {"notebook": text of an .ipynb, "folder": where it runs, "solutions": {cell id: source}, "wrong": {cell id: source},
"kernel": command, or null for an ipykernel of this Python}.
Report: {"scaffolded", "solved", "wrong"}, each {cell id of a code cell: its outputs as in nbformat 4}.
"""

import json
import os
import sys
import tempfile
from pathlib import Path

job = json.load(sys.stdin)

with tempfile.TemporaryDirectory() as own:
    # A kernel of exactly this interpreter, or of the command that is given, whatever else is registered on the machine or set up by its user.
    kernel = Path(own, "kernels", "python3", "kernel.json")
    kernel.parent.mkdir(parents=True)
    command = job["kernel"] or [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    kernel.write_text(json.dumps({"argv": command, "display_name": "Python 3", "language": "python"}))
    os.environ.update(JUPYTER_PATH=own, JUPYTER_CONFIG_DIR=own, JUPYTER_RUNTIME_DIR=own, IPYTHONDIR=own)

    import nbformat
    from nbclient import NotebookClient

    notebook = nbformat.reads(job["notebook"], as_version=4)
    nbformat.validate(notebook)
    client = NotebookClient(
        notebook,
        timeout=240,
        kernel_name="python3",
        allow_errors=True,
        resources={"metadata": {"path": job["folder"]}},
    )

    def run(start: int = 0) -> dict:
        outputs = {}
        for index, cell in enumerate(notebook.cells[start:], start):
            if cell.cell_type == "code":
                outputs[cell.id] = client.execute_cell(cell, index).outputs
        return json.loads(json.dumps(outputs))

    with client.setup_kernel():
        report = {"scaffolded": run()}
        for cell in notebook.cells:
            cell.source = job["solutions"].get(cell.id, cell.source)
        report["solved"] = run()
        count = len(notebook.cells)
        notebook.cells += [nbformat.v4.new_code_cell(source, id=id) for id, source in job["wrong"].items()]
        report["wrong"] = run(count)

print(json.dumps(report))
