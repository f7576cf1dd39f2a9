package com.betterfleet.bfflow.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBuilderTest {

    private static final String PAGE = "\n\n" + "`x`ab".repeat(20) + "\nplain";

    private final List<Link> links = new ArrayList<>();
    private final LineBuilder builder = new LineBuilder(new Positions("page.md", PAGE), links);

    @Test
    void knows_where_each_of_many_pieces_stands() {
        builder.begin(2);
        for (int i = 0; i < 20; i++) {
            builder.code("x");
            builder.verbatim(PAGE, 2 + 5 * i + 3, 2 + 5 * i + 5);
        }
        Line line = builder.finish().get(0);

        assertThat(line.text()).isEqualTo("xab".repeat(20));
        assertThat(line.prose()).isEqualTo("ab".repeat(20));
        assertThat(line.at(0)).isEqualTo(new Location("page.md", 3, 4));
        assertThat(line.at(39)).isEqualTo(new Location("page.md", 3, 100));
    }

    @Test
    void begins_anew_after_a_block() {
        builder.begin(2);
        builder.code("x");
        links.add(new Link("a.md", "a", new Location("page.md", 3, 1)));
        builder.finish();

        int plain = PAGE.indexOf("plain");
        builder.begin(plain);
        builder.verbatim(PAGE, plain, PAGE.length());

        assertThat(builder.finish())
                .containsExactly(new Line(new Location("page.md", 4, 1), "plain", "plain", "", List.of(), List.of()));
    }
}
