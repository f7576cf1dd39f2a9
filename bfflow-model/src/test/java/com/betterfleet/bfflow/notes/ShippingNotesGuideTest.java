package com.betterfleet.bfflow.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@code docs/shipping-notes.md} lists is all that there is. */
class ShippingNotesGuideTest {

    @Test
    void every_word_is_listed_with_its_default() throws Exception {
        String guide = guide();
        String table = guide.substring(guide.indexOf("<!-- words -->"), guide.indexOf("<!-- /words -->"));

        assertThat(table.lines().skip(3).toList())
                .containsExactlyElementsOf(Arrays.stream(PageWord.values())
                        .map(word -> "| `" + word.key() + "` | " + word.text() + " |")
                        .toList());
    }

    @Test
    void every_name_that_a_template_can_use_is_listed() throws Exception {
        String guide = guide();
        String list = guide.substring(guide.indexOf("The names are those"), guide.indexOf("## Into the repository"));
        Set<String> listed = Pattern.compile("`(\\w+)`")
                .matcher(list)
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toSet());

        Map<String, Object> values = new PageValues(new PageTexts(Optional.empty(), path -> Optional.empty(), true, 0))
                .of(SamplePage.WITH_EVERYTHING);

        assertThat(listed).containsAll(names(values));
    }

    private static Set<String> names(Object values) {
        Set<String> names = new TreeSet<>();
        if (values instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (!key.equals("words") && !key.equals("schemaVersion")) {
                    names.add(String.valueOf(key));
                    names.addAll(names(value));
                }
            });
        } else if (values instanceof List<?> list) {
            list.forEach(item -> names.addAll(names(item)));
        }
        return names;
    }

    private static String guide() throws Exception {
        return Files.readString(Path.of("..", "docs", "shipping-notes.md"));
    }
}
