package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Elsewhere;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Source;
import com.betterfleet.bfflow.chain.Target;
import com.betterfleet.bfflow.chain.Upstream;
import com.betterfleet.bfflow.chain.Upstream.UpstreamLink;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.text.Address;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Follows upstream links to the pages that were read. */
final class LinkResolver {

    private final Map<String, Document> documents;
    private final FileTree files;
    private final Fragments fragments;
    private final Elsewhere elsewhere;

    LinkResolver(Map<String, Document> documents, FileTree files, Fragments fragments, Elsewhere elsewhere) {
        this.documents = documents;
        this.files = files;
        this.fragments = fragments;
        this.elsewhere = elsewhere;
    }

    /** What the field of this name links to; the field's name is that of the kind that it must link to. */
    Upstream upstream(Fields fields, String name, Kind expected) {
        Optional<Field> field = fields.find(name);
        if (field.isEmpty()) {
            return Upstream.NONE;
        }
        List<UpstreamLink> links = new ArrayList<>();
        for (Link link : field.get().links()) {
            links.add(new UpstreamLink(link, expected, target(link, expected)));
        }
        return new Upstream(Source.OWN, field, links);
    }

    private Target target(Link link, Kind expected) {
        String written = link.target();
        if (Address.is(written)) {
            return elsewhere.target(written, expected);
        }
        Optional<String> path = path(link);
        return path.isPresent() ? target(path.get(), fragments.anchor(link), expected) : new Target.OutsideRepository();
    }

    /** The file that a link within the repository leads to; empty where it leads out of it. */
    static Optional<String> path(Link link) {
        int hash = link.target().indexOf('#');
        String file = hash < 0 ? link.target() : link.target().substring(0, hash);
        String from = link.location().path();
        return file.isEmpty() ? Optional.of(from) : absolute(from, file);
    }

    private static Optional<String> absolute(String from, String file) {
        int query = file.indexOf('?');
        String decoded = decode(query < 0 ? file : file.substring(0, query));
        return Paths.normalise(decoded.startsWith("/") ? decoded : Paths.parent(from) + "/" + decoded);
    }

    private Target target(String path, String anchor, Kind expected) {
        Document document = documents.get(path);
        if (document == null) {
            return noDocument(path);
        }
        // a page whose front matter cannot be read may well say there that it is what is expected
        boolean unclear = document.kind() == Kind.SUPPORTING && document.flaw().isPresent();
        if (document.kind() != expected && !unclear) {
            return new Target.OtherKind(path, document.kind());
        }
        return anchor.isEmpty() || document.page().anchors().contains(anchor)
                ? new Target.Found(document.path(), anchor)
                : new Target.NoAnchor(path, anchor);
    }

    private Target noDocument(String path) {
        if (files.isFolder(path)) {
            return new Target.Folder(path);
        }
        return files.isFile(path) ? new Target.OtherKind(path, Kind.SUPPORTING) : new Target.NoFile(path);
    }

    /** Undoes percent-encoding; a percent sign that encodes nothing stands for itself. */
    static String decode(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        try {
            return java.net.URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }
}
