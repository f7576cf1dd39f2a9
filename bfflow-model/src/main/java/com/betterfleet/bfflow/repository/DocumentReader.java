package com.betterfleet.bfflow.repository;

import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Field;
import com.betterfleet.bfflow.chain.Field.Notation;
import com.betterfleet.bfflow.chain.Field.Value;
import com.betterfleet.bfflow.chain.Fields;
import com.betterfleet.bfflow.chain.Flaw;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.KnownFields;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.StoryHeading;
import com.betterfleet.bfflow.draft.Draft;
import com.betterfleet.bfflow.markdown.FrontMatter;
import com.betterfleet.bfflow.markdown.MarkdownReader;
import com.betterfleet.bfflow.page.Block;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Body;
import com.betterfleet.bfflow.page.Extent;
import com.betterfleet.bfflow.page.Link;
import com.betterfleet.bfflow.page.Location;
import com.betterfleet.bfflow.page.Page;
import com.betterfleet.bfflow.page.Respelling;
import com.betterfleet.bfflow.prose.Gist;
import com.betterfleet.bfflow.prose.StoryText;
import com.betterfleet.bfflow.text.Nearest;
import com.betterfleet.bfflow.yaml.SaneYaml;
import com.betterfleet.bfflow.yaml.YamlNode;
import com.betterfleet.bfflow.yaml.YamlNode.Entry;
import com.betterfleet.bfflow.yaml.YamlNode.Mapping;
import com.betterfleet.bfflow.yaml.YamlNode.Scalar;
import com.betterfleet.bfflow.yaml.YamlNode.Sequence;
import com.betterfleet.bfflow.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads one Markdown file of a work item: its kind, its title, its fields. */
final class DocumentReader {

    private final MarkdownReader markdown;
    private final KindByName kinds;
    private final StoryHeading headings;

    DocumentReader(MarkdownReader markdown, KindByName kinds, StoryHeading headings) {
        this.markdown = markdown;
        this.kinds = kinds;
        this.headings = headings;
    }

    /** The blocks of a page whose text {@code again} gets when somebody asks for them. */
    Body later(String path, Supplier<String> again) {
        return markdown.later(path, again);
    }

    /** {@code later} gets the blocks once more. */
    Draft read(String path, Stage stage, String workItem, String text, Body later) {
        Page page = markdown.read(path, text);
        Optional<Heading> title = page.title();
        List<Field> fields = new ArrayList<>();
        Optional<Flaw> flaw = Optional.empty();
        try {
            fields.addAll(frontMatter(path, text));
        } catch (YamlSyntaxException e) {
            flaw = Optional.of(new Flaw(
                    e.location(),
                    "",
                    "the front matter is not valid YAML: " + e.getMessage(),
                    "Mend the YAML between the two lines of dashes."));
        }
        if (fields.isEmpty() && flaw.isEmpty()) {
            flaw = FrontMatterSlip.in(path, text);
        }
        List<Block> section = belowTitle(page);
        List<Field> listed = FieldReader.read(section, text);
        fields.addAll(listed);

        Kind byName = kinds.of(path.substring(workItem.length() + 1));
        Optional<Field> artefact = KnownFields.understood(byName, fields)
                .find("artefact")
                .filter(field -> field.notation() == Notation.FRONT_MATTER);
        Optional<Kind> stated = artefact.flatMap(field -> Kind.of(field.text()));
        if (artefact.isPresent() && stated.isEmpty()) {
            flaw = Optional.of(unknownKind(artefact.get()));
        }
        Kind kind = stated.orElse(byName);
        Document document = new Document(
                path,
                kind,
                stage,
                workItem,
                title.isPresent() ? title.get().location() : Location.of(path),
                title.isPresent() ? title.get().text() : titleOf(path, fields),
                KnownFields.understood(kind, fields)
                        .above(listed.isEmpty() ? FieldReader.below(kind, section) : List.of()),
                flaw,
                stated.isPresent(),
                page.with(later),
                Gist.of(page));
        List<String> snippets = Snippets.names(text);
        if (kind == Kind.STORY_SET) {
            return SetReader.read(headings, document, page.blocks(), text, snippets);
        }
        StoryText story =
                kind == Kind.STORY ? StoryText.of(Extent.EVERYTHING, page.blocks(), page.title()) : StoryText.NOTHING;
        return new Draft(document, List.of(), List.of(), story, snippets);
    }

    /** What a file says that is no document, because it lies in no work item. */
    Page page(String path, String text) {
        return markdown.read(path, text);
    }

    private static String titleOf(String path, List<Field> fields) {
        return new Fields(fields).text("title").orElseGet(() -> Paths.name(path));
    }

    private Flaw unknownKind(Field artefact) {
        List<String> words = Arrays.stream(Kind.values()).map(Kind::word).toList();
        // 'spec' is what a file may be called
        Optional<String> named = Optional.of(kinds.of(Paths.name(artefact.text()) + ".md"))
                .filter(kind -> kind != Kind.SUPPORTING)
                .map(Kind::word);
        String suggestion = named.or(() -> Nearest.among(artefact.text(), words))
                .map(word -> "; did you mean '" + word + "'?")
                .orElse("");
        return new Flaw(
                artefact.location(),
                "artefact",
                "'" + artefact.text() + "' is no kind of artefact" + suggestion,
                "Write one of: " + String.join(", ", words) + ".",
                named.or(() -> Nearest.only(artefact.text(), words))
                        .map(word -> new Respelling(artefact.values().get(0).location(), artefact.text(), word)));
    }

    /** The blocks below the H1; of a page without one, all of them. */
    private static List<Block> belowTitle(Page page) {
        List<Block> blocks = page.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading && heading.level() == 1) {
                return blocks.subList(i + 1, blocks.size());
            }
        }
        return blocks;
    }

    private List<Field> frontMatter(String path, String text) throws YamlSyntaxException {
        Optional<FrontMatter> frontMatter = FrontMatter.of(text);
        if (frontMatter.isEmpty()) {
            return List.of();
        }
        Optional<YamlNode> yaml = SaneYaml.read(path, 2, frontMatter.get().yaml());
        List<Field> fields = new ArrayList<>();
        if (yaml.isPresent() && yaml.get() instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                fields.add(field(entry));
            }
        }
        return fields;
    }

    private Field field(Entry entry) {
        List<Value> values = new ArrayList<>();
        addValues(entry.value(), values);
        return new Field(entry.key(), entry.location(), values, Notation.FRONT_MATTER);
    }

    private void addValues(YamlNode node, List<Value> values) {
        if (node instanceof Scalar scalar && !scalar.isNull()) {
            values.add(new Value(scalar.text(), scalar.location(), links(scalar)));
        } else if (node instanceof Sequence sequence) {
            for (YamlNode value : sequence.values()) {
                addValues(value, values);
            }
        }
    }

    /** In front matter a link is the bare path; a Markdown link in quotes is meant as one, too. */
    private List<Link> links(Scalar scalar) {
        if (scalar.text().contains("](")) {
            List<Link> links = markdown.read(scalar.location().path(), scalar.text()).links().stream()
                    .map(link -> new Link(link.target(), link.text(), scalar.location()))
                    .toList();
            if (!links.isEmpty()) {
                return links;
            }
        }
        return List.of(new Link(scalar.text(), scalar.text(), scalar.location()));
    }
}
