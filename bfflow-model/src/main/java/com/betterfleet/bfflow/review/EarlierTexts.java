package com.betterfleet.bfflow.review;

import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.git.EarlierFile;
import com.betterfleet.bfflow.git.GitException;
import com.betterfleet.bfflow.git.GitRepository;
import com.betterfleet.bfflow.lock.Agreement;
import com.betterfleet.bfflow.lock.LinkedText;
import com.betterfleet.bfflow.page.Page.Anchored;
import com.betterfleet.bfflow.repository.PageVersions;
import com.betterfleet.bfflow.section.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds in Git what sections said when they were agreed. */
final class EarlierTexts {

    /** Nobody looks further back for what stories that are being built were agreed on. */
    private static final int MOST_COMMITS = 500;

    private final Path root;
    private final PageVersions pages;

    EarlierTexts(Path root, PageVersions pages) {
        this.root = root;
        this.pages = pages;
    }

    /** What a page, or a part of it, said when it was agreed. */
    EarlierText of(Document page, Agreement agreed) throws IOException {
        try (GitRepository git = GitRepository.at(root)) {
            Optional<EarlierText> found = find(git, page, agreed);
            return found.isPresent() ? found.get() : EarlierText.unknown(why(git));
        } catch (GitException e) {
            return EarlierText.unknown("there is no Git repository that can be read, and so nobody knows what it said");
        }
    }

    private Optional<EarlierText> find(GitRepository git, Document page, Agreement agreed) throws IOException {
        Optional<EarlierFile> file = git.newest(
                paths(page, agreed),
                MOST_COMMITS,
                earlier -> section(page, earlier, agreed).isPresent());
        return file.flatMap(earlier -> section(page, earlier, agreed)
                .map(section -> EarlierText.of(
                        SectionLines.of(section, PageVersions.withoutMark(earlier.text())),
                        earlier.path(),
                        earlier.commit())));
    }

    private static String why(GitRepository git) throws IOException {
        return git.isShallow()
                ? "what was agreed is in no commit of this shallow clone; git fetch --unshallow brings the others"
                : "what was agreed is in none of the commits here that change the page";
    }

    /** The page as it is called now and was called then, in any stage. */
    private static Set<String> paths(Document page, Agreement agreed) {
        Set<String> paths = new LinkedHashSet<>(List.of(page.path(), LinkedText.page(agreed.link())));
        for (String path : List.copyOf(paths)) {
            for (Stage from : Stage.values()) {
                for (Stage to : Stage.values()) {
                    paths.add(path.replace("/" + from.word() + "/", "/" + to.word() + "/"));
                }
            }
        }
        return paths;
    }

    /** The part of an earlier page that says what was agreed, however it was called then. */
    private Optional<Section> section(Document page, EarlierFile earlier, Agreement agreed) {
        Document then = pages.read(page, earlier.text());
        List<Section> sections = new ArrayList<>();
        sections.add(Section.of(then, LinkedText.anchor(agreed.link())));
        sections.add(Section.of(then, ""));
        for (Anchored heading : then.page().headings()) {
            sections.add(Section.of(then, heading));
        }
        return sections.stream()
                .filter(section -> section.fingerprint().equals(agreed.fingerprint()))
                .findFirst();
    }
}
