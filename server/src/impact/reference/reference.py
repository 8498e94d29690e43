"""The same estimates by statsmodels, as an independent reference for interrupted-time-series.ts.

    apt-get install python3-statsmodels
    python3 reference.py < input.json > output.json
"""

import json
import sys

import numpy
import statsmodels
import statsmodels.api


def place(period):
    """Position on the axis of years or months."""
    year, *month = period.split("-")
    return int(year) * 12 + int(month[0]) - 1 if month else int(year)


def estimate(case):
    first = place(case["firstPeriod"])
    time = numpy.array([place(period) - first for period in case["periods"]], dtype=float)
    after = (time >= 0).astype(float)
    design = numpy.column_stack([numpy.ones_like(time), time, after, after * time])
    fit = statsmodels.api.OLS(numpy.array(case["values"]), design).fit(
        cov_type="HAC", cov_kwds={"maxlags": case["lags"], "use_correction": False, "kernel": "bartlett"}
    )
    names = ["level", "slope", "levelChange", "slopeChange"]
    interval = fit.conf_int()
    return {
        "name": case["name"],
        **{
            name: {
                "value": fit.params[at],
                "standardError": fit.bse[at],
                "lower": interval[at][0],
                "upper": interval[at][1],
            }
            for at, name in enumerate(names)
        },
    }


cases = [estimate(case) for case in json.load(sys.stdin)]
json.dump({"statsmodels": statsmodels.__version__, "cases": cases}, sys.stdout, indent=2)
print()
