package com.betterfleet.bfflow.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.csv.Csv.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void cells_go_over_lines_and_rows_need_not_be_of_one_length() {
        List<Row> rows = Csv.rows("a,b,c\r\n1,\"two\n\"\"lines\"\"\"\r\n\r\nx,y,z,more\n");

        assertThat(rows).extracting(Row::line).containsExactly(1L, 2L, 5L);
        assertThat(rows.get(1).cells()).containsExactly("1", "two\n\"lines\"");
        assertThat(rows.get(1).cell(2)).isEmpty();
        assertThat(rows.get(2).cell(3)).isEqualTo("more");
        assertThat(Csv.rows("")).isEmpty();
    }

    @Test
    void what_is_written_is_read_again() {
        List<List<String>> rows = List.of(List.of("a", "b, \"c\""), List.of("", "one\ntwo"), List.of("ü", " x "));

        assertThat(Csv.rows(Csv.text(rows))).extracting(Row::cells).isEqualTo(rows);
        assertThat(Csv.text(rows)).isEqualTo("a,\"b, \"\"c\"\"\"\n,\"one\ntwo\"\nü, x \n");
    }

    @Test
    void a_lone_carriage_return_in_a_cell_loses_no_row() {
        assertThat(Csv.rows("a,b\nx,\"one\rtwo\"\ny,z\n"))
                .extracting(Row::cells)
                .containsExactly(List.of("a", "b"), List.of("x", "one\ntwo"), List.of("y", "z"));
        assertThat(Csv.rows("\"one\rtwo\"\n")).extracting(Row::cells).containsExactly(List.of("one\ntwo"));
    }
}
