package com.betterfleet.bfflow.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PositionsTest {

    @Test
    void counts_each_kind_of_line_end_once() {
        Positions positions = new Positions("page.md", "a\nb\r\nc\rd");

        assertThat(positions.at(0)).isEqualTo(new Location("page.md", 1, 1));
        assertThat(positions.at(2)).isEqualTo(new Location("page.md", 2, 1));
        assertThat(positions.at(5)).isEqualTo(new Location("page.md", 3, 1));
        assertThat(positions.at(7)).isEqualTo(new Location("page.md", 4, 1));
    }

    @Test
    void knows_many_more_lines_than_such_a_text_usually_has() {
        Positions positions = new Positions("page.md", "\n".repeat(5_000) + "end");

        assertThat(positions.at(4_999)).isEqualTo(new Location("page.md", 5_000, 1));
        assertThat(positions.at(5_002)).isEqualTo(new Location("page.md", 5_001, 3));
    }
}
