import { isDay } from '../../period/calendar.ts';
import { PERIOD_ACCEPTED, type Period, PeriodError, parsePeriod } from '../../period/period.ts';
import { CellError, type CellType, cellType, quoted } from './cell-type.ts';

export const day = cellType('a day of the calendar as YYYY-MM-DD', (text) => (isDay(text) ? text : undefined));

export const period: CellType<Period> = {
  parse(text) {
    if (text === '') throw new CellError(`is empty, but must be a period. Accepted: ${PERIOD_ACCEPTED}`);
    try {
      return parsePeriod(text);
    } catch (error) {
      if (!(error instanceof PeriodError)) throw error;
      // The reason repeats the text: a sentence that slipped into the column is shown in part.
      const reason = text.length > 40 ? `${quoted(text)} is not a period.` : error.message;
      throw new CellError(`${reason} Accepted: ${error.accepted}`, { cause: error });
    }
  },
};
