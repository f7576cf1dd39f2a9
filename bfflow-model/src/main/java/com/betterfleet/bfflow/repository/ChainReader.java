package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.anchor.AnchorStyle;
import com.betterfleet.bfflow.chain.Chain;
import com.betterfleet.bfflow.chain.Challenge;
import com.betterfleet.bfflow.chain.Contents;
import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.ReleasePlan;
import com.betterfleet.bfflow.chain.Specification;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.chain.StoryHeading;
import com.betterfleet.bfflow.chain.StorySet;
import com.betterfleet.bfflow.chain.Stray;
import com.betterfleet.bfflow.chain.WorkItem;
import com.betterfleet.bfflow.draft.Draft;
import com.betterfleet.bfflow.markdown.MarkdownReader;
import com.betterfleet.bfflow.memory.PageMemory;
import com.betterfleet.bfflow.mkdocs.MkDocs;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.tree.DiskTree;
import com.betterfleet.bfflow.tree.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a repository into its chain: files, then documents, then artefacts with their links followed. */
public final class ChainReader {

    private ChainReader() {}

    /**
     * Reads a repository.
     *
     * @param root the folder that all paths are relative to
     * @param anchors how its site generator makes anchors
     * @param mkDocs its {@code mkdocs.yml}, where there is one
     * @throws UnreadableException if a file cannot be read, or is not UTF-8
     */
    public static Chain read(Path root, Policy policy, AnchorStyle anchors, Optional<MkDocs> mkDocs)
            throws UnreadableException {
        return read(new DiskTree(root), policy, anchors, mkDocs);
    }

    /**
     * Reads a repository from other files than those on the disk.
     *
     * @param tree its files
     * @param anchors how its site generator makes anchors
     * @param mkDocs its {@code mkdocs.yml}, where there is one
     * @throws UnreadableException if a file cannot be read, or is not UTF-8
     */
    public static Chain read(SourceTree tree, Policy policy, AnchorStyle anchors, Optional<MkDocs> mkDocs)
            throws UnreadableException {
        return read(tree, policy, anchors, mkDocs, Elsewhere.NOTHING, PageMemory.none());
    }

    /**
     * Reads a repository whose links may lead into others.
     *
     * @param tree its files
     * @param anchors how its site generator makes anchors
     * @param mkDocs its {@code mkdocs.yml}, where there is one
     * @param elsewhere what the other repositories hold
     * @param pages what is remembered of its pages
     * @throws UnreadableException if a file cannot be read, or is not UTF-8
     */
    public static Chain read(
            SourceTree tree,
            Policy policy,
            AnchorStyle anchors,
            Optional<MkDocs> mkDocs,
            Elsewhere elsewhere,
            PageMemory pages)
            throws UnreadableException {
        FileTree files = new FileTree(tree, policy.maxFileSize(), pages);
        pages.open(ReadingSettings.of(policy, anchors));
        MarkdownReader markdown = new MarkdownReader(anchors);

        StoryHeading headings = new StoryHeading(policy.storyId());
        List<Draft> drafts = new ArrayList<>();
        List<WorkItem> workItems = new ArrayList<>();
        List<Stray> strays = new ArrayList<>();
        DocumentReader documentReader = new DocumentReader(markdown, new KindByName(policy), headings);
        Snippets snippets = new Snippets(markdown, files);
        for (String folder : policy.work()) {
            WorkFolder work = new WorkFolder(files, documentReader, headings, snippets, folder);
            work.read();
            drafts.addAll(work.drafts());
            workItems.addAll(work.workItems());
            strays.addAll(work.strays());
        }
        NotesFolder notes = new NotesFolder(files, new ReleaseNoteReader(markdown, policy), policy.releaseNotes());
        notes.read();
        strays.addAll(notes.strays());

        List<Document> documents = drafts.stream().map(Draft::document).toList();
        Fragments fragments = new Fragments(anchors);
        LinkResolver links = new LinkResolver(byPath(drafts), files, fragments, elsewhere);
        StatusReader statuses = new StatusReader(policy);
        StoryReader stories = new StoryReader(headings, links, statuses, new DependencyReader(policy, fragments));
        List<Challenge> challenges = new ArrayList<>();
        List<Specification> specifications = new ArrayList<>();
        List<StorySet> sets = new ArrayList<>();
        List<Story> allStories = new ArrayList<>();
        List<ReleasePlan> plans = new ArrayList<>();
        for (Draft draft : drafts) {
            Document document = draft.document();
            Fields fields = document.fields();
            switch (document.kind()) {
                case CHALLENGE -> challenges.add(new Challenge(document, statuses.ofDocument(fields)));
                case SPECIFICATION ->
                    specifications.add(new Specification(
                            document,
                            statuses.ofDocument(fields),
                            links.upstream(fields, "challenge", Kind.CHALLENGE)));
                case STORY_SET -> {
                    StorySet set = stories.set(draft);
                    sets.add(set);
                    allStories.addAll(set.stories());
                }
                case STORY -> stories.page(draft).ifPresent(allStories::add);
                case RELEASE_PLAN -> plans.add(new ReleasePlan(document, statuses.ofReleasePlan(fields)));
                case WORK_ITEM, SUPPORTING -> {
                    // what holds or helps the others is no artefact
                }
            }
        }
        Contents contents = new Contents(
                workItems,
                challenges,
                specifications,
                sets,
                allStories,
                plans,
                notes.notes(),
                notes.releases(),
                documents,
                strays,
                policy.work(),
                missing(policy.work(), files),
                policy.releaseNotes(),
                new SiteReader(files, markdown, fragments, policy).read(mkDocs, documents, allStories));
        files.check();
        return new Chain(contents, elsewhere);
    }

    private static List<String> missing(List<String> folders, FileTree files) {
        List<String> missing = new ArrayList<>(folders);
        missing.removeIf(files::isFolder);
        return missing;
    }

    private static Map<String, Document> byPath(List<Draft> drafts) {
        Map<String, Document> byPath = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            byPath.put(draft.document().path(), draft.document());
        }
        return byPath;
    }
}
