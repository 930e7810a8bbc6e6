"""In a child: runs the learner's pytest tests against one program."""

import os
import sys

from .errors import described


def run_suite(job, records):
    """Tells {started}, {test, phase, outcome, error, printed} for each phase that says something, {collect} errors.

    The end is {end: done, code} with pytest's own exit code, or {end: package, name}.
    """
    for name in ("PYTEST_ADDOPTS", "PYTEST_PLUGINS"):
        os.environ.pop(name, None)
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    sys.path.insert(0, job["folder"])
    try:
        import pytest
    except ImportError:
        return records.tell(end="package", name="pytest")
    config = os.path.join(os.path.dirname(job["folder"]), "pytest.ini")
    with open(config, "w", encoding="utf-8") as file:
        file.write("[pytest]\n")
    options = ["-q", "-c", config, "--rootdir", job["folder"], "--noconftest", "--import-mode=importlib"]
    options += ["-p", "no:cacheprovider", "-p", "no:randomly", "--tb=no", job["file"]]
    code = pytest.main(options, plugins=[_reporter(pytest, job, records)])
    return records.tell(end="done", code=int(code))


def _reporter(pytest, job, records):
    class Reporter:
        """Our own plugin: pytest's exit code alone does not say which test failed, and in which phase."""

        def pytest_runtest_logstart(self, nodeid):
            records.tell(started=_name(nodeid))

        @pytest.hookimpl(wrapper=True)
        def pytest_runtest_makereport(self, item, call):
            report = yield
            if report.when == "call" or report.outcome != "passed":
                error = described(call.excinfo.value, job["file"]) if call.excinfo and report.failed else None
                outcome = "skipped" if hasattr(report, "wasxfail") else report.outcome
                told = {"test": _name(item.nodeid), "phase": report.when, "outcome": outcome, "error": error}
                records.tell(**told, printed=report.capstdout[:4000])
            return report

        @pytest.hookimpl(wrapper=True)
        def pytest_make_collect_report(self, collector):
            report = yield
            if report.failed:
                error = report.longrepr
                excinfo = getattr(getattr(report, "call", None), "excinfo", None)
                value = getattr(excinfo, "value", None)
                cause = getattr(value, "__cause__", None) or value
                records.tell(collect=described(cause, job["file"]) if cause else {"last": str(error)})
            return report

    return Reporter()


def _name(nodeid):
    return nodeid.partition("::")[2] or nodeid
