package com.betterfleet.bfflow.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads and writes comma-separated values.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public final class Csv {

    /** With a lone carriage return in a quoted cell, the reader loses the row. */
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    private Csv() {}

    /**
     * A line of a table, which may go over several lines of the file.
     *
     * @param line the line of the file on which it begins, from 1
     */
    public record Row(long line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell at this index; empty where the row is too short for it. */
        public String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }
    }

    /** The rows of a text that are not empty. They may be of different lengths. In a cell, every line ends with a line feed. */
    public static List<Row> rows(String text) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(LINE_END.matcher(text).replaceAll("\n"))) {
            return reader.stream()
                    .map(record -> new Row(record.getStartingLineNumber(), record.getFields()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("a text is read without a file", e);
        }
    }

    /** The text of these rows, each ended by a line feed. */
    public static String text(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException("a text is written without a file", e);
        }
        return text.toString();
    }
}
