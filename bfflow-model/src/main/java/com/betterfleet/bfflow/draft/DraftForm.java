package com.betterfleet.bfflow.draft;

import com.betterfleet.bfflow.chain.Document;
import com.betterfleet.bfflow.chain.Kind;
import com.betterfleet.bfflow.chain.Stage;
import com.betterfleet.bfflow.chain.StoryHeading.Parts;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.chain.StorySet.Section;
import com.betterfleet.bfflow.draft.Draft.StoryDraft;
import com.betterfleet.bfflow.memory.Form;
import com.betterfleet.bfflow.memory.In;
import com.betterfleet.bfflow.memory.Out;
import com.betterfleet.bfflow.page.Block.Heading;
import com.betterfleet.bfflow.page.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a document is remembered.
 *
 * @param body gets its blocks, which are not remembered
 */
public record DraftForm(Body body) implements Form<Draft> {

    @Override
    public void write(Draft draft, Out out) {
        write(draft.document(), out);
        out.number(draft.stories().size());
        for (StoryDraft story : draft.stories()) {
            PageForm.write(story.heading(), out);
            out.text(story.name().id().text());
            out.text(story.name().title());
            FieldForm.write(story.fields(), out);
            ProseForm.write(story.text(), out);
        }
        out.number(draft.sections().size());
        for (Section section : draft.sections()) {
            write(section, out);
        }
        ProseForm.write(draft.text(), out);
        Texts.write(draft.snippets(), out);
    }

    @Override
    public Draft read(In in) {
        Document document = document(in);
        List<StoryDraft> stories = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            stories.add(new StoryDraft(
                    PageForm.heading(in),
                    new Parts(new StoryId(in.text()), in.text()),
                    FieldForm.fields(in),
                    ProseForm.storyText(in)));
        }
        List<Section> sections = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            sections.add(section(in));
        }
        return new Draft(document, stories, sections, ProseForm.storyText(in), Texts.list(in));
    }

    private static void write(Document document, Out out) {
        out.sharedText(document.path());
        out.text(document.kind().name());
        out.text(document.stage().name());
        out.text(document.workItem());
        PageForm.write(document.heading(), out);
        out.text(document.title());
        FieldForm.write(document.fields(), out);
        out.flag(document.flaw().isPresent());
        if (document.flaw().isPresent()) {
            FieldForm.write(document.flaw().get(), out);
        }
        out.flag(document.kindStated());
        PageForm.write(document.page(), out);
        ProseForm.write(document.gist(), out);
    }

    private Document document(In in) {
        return new Document(
                in.sharedText(),
                Kind.valueOf(in.text()),
                Stage.valueOf(in.text()),
                in.text(),
                PageForm.location(in),
                in.text(),
                FieldForm.fields(in),
                in.flag() ? Optional.of(FieldForm.flaw(in)) : Optional.empty(),
                in.flag(),
                PageForm.page(in, body),
                ProseForm.gist(in));
    }

    private static void write(Section section, Out out) {
        PageForm.write(section.heading(), out);
        out.flag(section.story().isPresent());
        if (section.story().isPresent()) {
            PageForm.write(section.story().get(), out);
        }
        out.flag(section.holdsStories());
        out.number(section.headings().size());
        for (Heading heading : section.headings()) {
            PageForm.write(heading, out);
        }
        out.number(section.wishes());
    }

    private static Section section(In in) {
        return new Section(
                PageForm.heading(in),
                in.flag() ? Optional.of(PageForm.location(in)) : Optional.empty(),
                in.flag(),
                headings(in),
                in.number());
    }

    private static List<Heading> headings(In in) {
        List<Heading> headings = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            headings.add(PageForm.heading(in));
        }
        return headings;
    }
}
