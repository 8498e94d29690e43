"""Transforms of made-up monthly series by pandas, as an independent reference for transforms.ts and aggregation.ts.

    apt-get install python3-pandas
    python3 reference.py > output.json

The formulas are those of FRED's units (https://fred.stlouisfed.org/docs/api/fred/series_observations.html): chg, ch1, pch,
pc1, pca, log, cch. A hole in the series is NaN in pandas, and gives NaN wherever it is looked at.
"""

import json

import numpy
import pandas

rng = numpy.random.default_rng(20181123)
MONTHS = pandas.period_range("2014-03", "2019-11", freq="M")


def series(values, holes=()):
    column = pandas.Series(numpy.round(values, 3), index=MONTHS)
    column[[MONTHS.get_loc(hole) for hole in holes]] = numpy.nan
    return column


CASES = {
    "a smooth rise": series(100 * 1.01 ** numpy.arange(len(MONTHS))),
    "noise with holes": series(rng.uniform(10, 500, len(MONTHS)), ["2014-09", "2016-02", "2016-03", "2018-12"]),
    "signs and zeros": series(rng.integers(-5, 6, len(MONTHS)).astype(float)),
    "a constant": series(numpy.full(len(MONTHS), 7.0)),
    "small and large": series(10 ** rng.uniform(-3, 9, len(MONTHS))),
}


def year_sums(x):
    """Running sum from January on, which a hole or a late start leaves without a value for the rest of the year."""
    result = x.copy()
    for year, group in x.groupby(x.index.year):
        starts = group.index[0].month == 1
        result[group.index] = group.cumsum(skipna=False) if starts else numpy.nan
    return result


def grouped(x, freq):
    groups = x.groupby(x.index.asfreq(freq))
    return {
        "SUM": groups.sum(min_count=1),
        "MEAN": groups.mean(),
        "LAST": groups.last(),
        "coverage": groups.count() / {"A": 12, "Q": 3}[freq],
    }


def plain(column):
    values = column.to_numpy(dtype=float)
    return [None if not numpy.isfinite(value) else value for value in values]


def transforms(x):
    before, year_before = x.shift(1), x.shift(12)
    with numpy.errstate(all="ignore"):
        return {
            "CHANGE": x - before,
            "CHANGE_YEAR_AGO": x - year_before,
            "PERCENT_CHANGE": (100 * (x / before - 1)).where(before > 0),
            "PERCENT_CHANGE_YEAR_AGO": (100 * (x / year_before - 1)).where(year_before > 0),
            "COMPOUND_ANNUAL_RATE": (100 * ((x / before) ** 12 - 1)).where((before > 0) & (x >= 0)),
            "LOG": numpy.log(x.where(x > 0)),
            "LOG_CHANGE": 100 * (numpy.log(x.where(x > 0)) - numpy.log(before.where(before > 0))),
            "MOVING_AVERAGE": x.rolling(5).mean(),
            "Z_SCORE": (x - x.mean()) / x.std(ddof=1) if x.std(ddof=1) > 1e-12 else x * numpy.nan,
            "CUMULATIVE_YEAR_TO_DATE": year_sums(x),
        }


print(
    json.dumps(
        {
            "pandas": pandas.__version__,
            "first": str(MONTHS[0]),
            "cases": [
                {
                    "name": name,
                    "values": plain(x),
                    "transforms": {key: plain(column) for key, column in transforms(x).items()},
                    "years": {key: plain(column) for key, column in grouped(x, "A").items()},
                    "quarters": {key: plain(column) for key, column in grouped(x, "Q").items()},
                }
                for name, x in CASES.items()
            ],
        },
    )
)
