"""Print the share of mutants caught at the end of a run."""


def pytest_terminal_summary(terminalreporter):
    reports = [*terminalreporter.getreports("passed"), *terminalreporter.getreports("failed")]
    found = [dict(report.user_properties) for report in reports if report.when == "call"]
    tried = sum(properties.get("mutants", 0) for properties in found)
    survived = sum(properties.get("survivors", 0) for properties in found)
    if tried:
        share = (tried - survived) / tried
        terminalreporter.write_line(f"Exercise checks caught {tried - survived} of {tried} mutants ({share:.1%}).")
