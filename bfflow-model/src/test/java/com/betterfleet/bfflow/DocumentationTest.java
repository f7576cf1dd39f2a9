package com.betterfleet.bfflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.anchor.Slugger;
import com.betterfleet.bfflow.markdown.MarkdownReader;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.page.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages about bfflow itself, as forges show them: no link on them is dead. */
class DocumentationTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern ON_THE_WEB = Pattern.compile("[a-z]+:.*");

    static Stream<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String folder : List.of("", "docs", "examples/dispatch-board")) {
            try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".md"))
                        .map(ROOT::relativize)
                        .sorted()
                        .forEach(pages::add);
            }
        }
        return pages.stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_somewhere_on_gitlab_and_on_github(Path page) throws Exception {
        assertThat(dead(page, Slugger.GITLAB)).isEmpty();
        assertThat(dead(page, Slugger.GITHUB)).isEmpty();
    }

    private static List<String> dead(Path page, Slugger slugger) throws IOException {
        MarkdownReader reader = new MarkdownReader(new AnchorStyle(slugger, false));
        List<String> dead = new ArrayList<>();
        for (Link link : read(reader, page).links()) {
            if (!ON_THE_WEB.matcher(link.target()).matches() && !leads(reader, page, link.target())) {
                dead.add(link.location() + " " + link.target());
            }
        }
        return dead;
    }

    private static boolean leads(MarkdownReader reader, Path page, String link) throws IOException {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        return !target.startsWith("..")
                && Files.exists(ROOT.resolve(target))
                && (parts.length < 2 || read(reader, target).anchors().contains(parts[1]));
    }

    private static Page read(MarkdownReader reader, Path page) throws IOException {
        return reader.read(page.toString(), Files.readString(ROOT.resolve(page)));
    }
}
