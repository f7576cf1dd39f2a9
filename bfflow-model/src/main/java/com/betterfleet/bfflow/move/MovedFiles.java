package com.betterfleet.bfflow.move;

import com.betterfleet.bfflow.check.Baseline;
import com.betterfleet.bfflow.edit.FileChange;
import com.betterfleet.bfflow.lock.Lock;
import com.betterfleet.bfflow.markdown.FolderMove;
import com.betterfleet.bfflow.mkdocs.MkDocs;
import com.betterfleet.bfflow.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;

/**
 * The files of a repository before and after the move of a work item. It makes no difference whether the folder of the item
 * has been moved already: its files are read where they are.
 */
final class MovedFiles {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A folder of this name is written as it is, wherever it is named. */
    private static final Pattern PLAIN = Pattern.compile("[\\w.-]+");

    private final Path root;
    private final Policy policy;
    private final ItemMove move;
    private final RepositoryFiles files;
    private final MovedPage pages;
    private final MovedYaml yaml;
    private final List<String> left = new ArrayList<>();

    MovedFiles(Path root, Policy policy, ItemMove move) {
        this.root = root;
        this.policy = policy;
        this.move = move;
        this.files = new RepositoryFiles(root);
        String site = MkDocs.read(root).map(MkDocs::docsDir).orElse("");
        MovedTarget targets = new MovedTarget(move, site);
        this.pages = new MovedPage(targets, new Existing(root, move)::leads);
        this.yaml = new MovedYaml(targets, new MovedPattern(move, site));
    }

    /** What changes, in the order of the paths: files that get another text, and all files of the item. */
    List<FileChange> changes() throws IOException {
        List<FileChange> changes = new ArrayList<>();
        for (String path : files.pages()) {
            if (!isInItem(path)) {
                add(path, edited(path), changes);
            }
        }
        for (String folder : List.of(move.source(), move.target())) {
            for (String path : files.all(folder)) {
                FileChange change = edited(path).orElse(FileChange.text(path, "", ""));
                changes.add(FileChange.renamed(move.before(path), move.after(path), change.before(), change.after()));
            }
        }
        for (String path : MkDocs.files(root)) {
            add(path, text(path, yaml::mkDocs), changes);
        }
        for (String path : policies()) {
            add(path, text(path, yaml::policy), changes);
        }
        if (Files.isRegularFile(root.resolve(Baseline.FILE))) {
            add(Baseline.FILE, text(Baseline.FILE, yaml::baseline), changes);
        }
        if (Files.isRegularFile(root.resolve(Lock.FILE))) {
            add(Lock.FILE, text(Lock.FILE, yaml::lock), changes);
        }
        return changes.stream().sorted().toList();
    }

    /** What had to be left as it is and a person should look at. */
    List<String> left() {
        List<String> all = new ArrayList<>(left);
        all.addAll(yaml.left());
        return all.stream().sorted().distinct().toList();
    }

    private static void add(String path, Optional<FileChange> change, List<FileChange> changes) {
        change.filter(one -> !one.before().equals(one.after()) && one.to().equals(path))
                .ifPresent(changes::add);
    }

    private boolean isInItem(String path) {
        return move.holds(FolderMove.folder(move.before(path)));
    }

    private Optional<FileChange> edited(String path) throws IOException {
        if (RepositoryFiles.isNavigation(path)) {
            return isInItem(path) ? Optional.empty() : text(path, yaml::navigation);
        }
        return RepositoryFiles.isPage(path)
                ? text(path, (name, text) -> mayLink(path, text) ? pages.text(folderBefore(path), text) : text)
                : Optional.empty();
    }

    /** A page that does not name the item has no link to it, and need not be understood. */
    private boolean mayLink(String path, String text) {
        return isInItem(path) || !PLAIN.matcher(move.name()).matches() || text.contains(move.name());
    }

    private String folderBefore(String path) {
        return FolderMove.folder(move.before(path));
    }

    private Optional<FileChange> text(String path, BinaryOperator<String> change) throws IOException {
        Optional<String> text = files.text(path);
        if (text.isEmpty() && !isInItem(path) && files.holds(path, move.name())) {
            left.add(path + ": it is not UTF-8; what it says of the work item stays as it is");
        }
        return text.map(whole -> {
            String mark = whole.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
            return FileChange.text(path, whole, mark + change.apply(path, whole.substring(mark.length())));
        });
    }

    /** The files of the repository that hold waivers. */
    private List<String> policies() {
        return policy.waivers().stream()
                .map(waiver -> waiver.location().path())
                .distinct()
                .filter(path -> Files.isRegularFile(root.resolve(path)))
                .toList();
    }
}
