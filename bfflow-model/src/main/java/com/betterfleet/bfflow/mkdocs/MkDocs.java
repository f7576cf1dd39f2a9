package com.betterfleet.bfflow.mkdocs;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.tree.DiskTree;
import com.betterfleet.bfflow.tree.SourceTree;
import com.betterfleet.bfflow.yaml.YamlProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a repository's {@code mkdocs.yml} says. It belongs to MkDocs, so it is read tolerantly: what is odd counts as not
 * said.
 *
 * @param file its path from the root
 * @param siteUrl where the site is published
 * @param docsDir the folder of the pages, from the root; empty where it is the root itself
 * @param nav the pages that the navigation lists, in its order, from {@code docsDir}; empty where MkDocs makes it itself
 * @param directoryUrls whether a page is published as a folder, without its ending
 * @param navElsewhere whether a plugin takes the navigation, or some of it, from other files
 * @param excludeDocs the patterns of pages that are not built, as in a {@code .gitignore}
 * @param notInNav the patterns of pages that are left out of the navigation on purpose
 * @param anchors how headings get their anchors
 * @param problems what keeps it from being understood
 */
public record MkDocs(
        String file,
        Optional<String> siteUrl,
        String docsDir,
        Optional<List<String>> nav,
        boolean directoryUrls,
        boolean navElsewhere,
        String excludeDocs,
        String notInNav,
        AnchorStyle anchors,
        List<YamlProblem> problems) {

    public MkDocs {
        nav = nav.map(List::copyOf);
        problems = List.copyOf(problems);
    }

    /** Where a file of the repository is published; empty where nothing says so, or where it is not. */
    public Optional<String> address(String path) {
        return SiteAddress.of(this, path);
    }

    /**
     * Reads the {@code mkdocs.yml}, or {@code mkdocs.yaml}, of a repository, and what it inherits.
     *
     * @param root the repository's root
     * @return empty where there is none
     */
    public static Optional<MkDocs> read(Path root) {
        return read(new DiskTree(root));
    }

    /**
     * The same from other files than those on the disk.
     *
     * @param tree the repository's files
     * @return empty where there is none
     */
    public static Optional<MkDocs> read(SourceTree tree) {
        return MkDocsFiles.find(tree).map(file -> {
            MkDocsFiles files = new MkDocsFiles(tree);
            return new MkDocsKeys(files.load(file)).read(file, files.problems());
        });
    }

    /** The files that say it, from the root: the {@code mkdocs.yml} of a repository, and those that it inherits. */
    public static List<String> files(Path root) {
        SourceTree tree = new DiskTree(root);
        MkDocsFiles files = new MkDocsFiles(tree);
        MkDocsFiles.find(tree).ifPresent(files::load);
        return files.names();
    }
}
