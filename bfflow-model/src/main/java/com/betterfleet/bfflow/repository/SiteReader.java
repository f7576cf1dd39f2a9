package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.KnownFields;
import com.betterfleet.bfflow.chain.Site;
import com.betterfleet.bfflow.chain.Site.DeadLink;
import com.betterfleet.bfflow.chain.Story;
import com.betterfleet.bfflow.markdown.MarkdownReader;
import com.betterfleet.bfflow.mkdocs.MkDocs;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.policy.Policy;
import com.betterfleet.bfflow.policy.SiteGenerator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Looks at the pages as whoever makes a site of them. */
final class SiteReader {

    private final FileTree files;
    private final MarkdownReader markdown;
    private final Fragments fragments;
    private final boolean madeByMkDocs;

    SiteReader(FileTree files, MarkdownReader markdown, Fragments fragments, Policy policy) {
        this.files = files;
        this.markdown = markdown;
        this.fragments = fragments;
        this.madeByMkDocs = policy.anchors().orElse(SiteGenerator.MKDOCS) == SiteGenerator.MKDOCS;
    }

    Site read(Optional<MkDocs> mkDocs, List<Document> documents, List<Story> stories) {
        Map<String, Document> byPath = new HashMap<>();
        for (Document document : documents) {
            byPath.putIfAbsent(document.path(), document);
        }
        SiteLinks links = new SiteLinks(
                files,
                markdown,
                fragments,
                byPath,
                mkDocs.filter(site -> madeByMkDocs).map(MkDocs::docsDir));
        Set<Link> references = references(documents, stories);
        List<DeadLink> dead = new ArrayList<>();
        for (Document document : documents) {
            if (document.kind() != Kind.SUPPORTING) {
                dead.addAll(links.dead(document, references));
            }
        }
        return new Site(
                dead, mkDocs.map(site -> Navigation.leavesOut(site, documents)).orElse(List.of()));
    }

    /** The links in fields that refer to something: rules of their own judge them. */
    private static Set<Link> references(List<Document> documents, List<Story> stories) {
        // a field's links are the page's, so there is no need to compare them by what they say
        Set<Link> references = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Document document : documents) {
            addReferences(document.kind(), document.fields(), references);
        }
        for (Story story : stories) {
            addReferences(Kind.STORY, story.fields(), references);
        }
        return references;
    }

    private static void addReferences(Kind kind, Fields fields, Set<Link> references) {
        for (Field field : fields.all()) {
            if (field.meansAnyOf(KnownFields.REFERENCES) && KnownFields.knows(kind, field)) {
                references.addAll(field.links());
            }
        }
    }
}
