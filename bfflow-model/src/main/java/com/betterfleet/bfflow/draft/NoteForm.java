package com.betterfleet.bfflow.draft;

import com.betterfleet.bfflow.chain.Flaw;
import com.betterfleet.bfflow.chain.ReleaseNote;
import com.betterfleet.bfflow.chain.ReleaseNote.Breaking;
import com.betterfleet.bfflow.chain.ReleaseNote.Configuration;
import com.betterfleet.bfflow.chain.ReleaseNote.Deprecation;
import com.betterfleet.bfflow.chain.ReleaseNote.StoryRef;
import com.betterfleet.bfflow.chain.StoryId;
import com.betterfleet.bfflow.memory.Form;
import com.betterfleet.bfflow.memory.In;
import com.betterfleet.bfflow.memory.Out;
import com.betterfleet.bfflow.page.Body;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a file among the entries is remembered, be it none.
 *
 * @param body gets the blocks of its page, which are not remembered
 */
public record NoteForm(Body body) implements Form<Optional<ReleaseNote>> {

    @Override
    public void write(Optional<ReleaseNote> file, Out out) {
        out.flag(file.isPresent());
        if (file.isPresent()) {
            write(file.get(), out);
        }
    }

    private static void write(ReleaseNote note, Out out) {
        out.sharedText(note.path());
        out.text(note.release());
        out.flag(note.claimed().isPresent());
        if (note.claimed().isPresent()) {
            out.text(note.claimed().get().text());
        }
        out.number(note.stories().size());
        for (StoryRef story : note.stories()) {
            out.text(story.id().text());
            PageForm.write(story.location(), out);
        }
        out.text(note.type());
        out.text(note.audience());
        out.text(note.headline());
        out.flag(note.breaking().isPresent());
        if (note.breaking().isPresent()) {
            out.text(note.breaking().get().impact());
            out.text(note.breaking().get().action());
        }
        out.flag(note.deprecation().isPresent());
        if (note.deprecation().isPresent()) {
            out.text(note.deprecation().get().replacement());
            out.text(note.deprecation().get().removal());
        }
        out.number(note.configuration().size());
        for (Configuration setting : note.configuration()) {
            out.text(setting.action());
            out.text(setting.key());
            out.text(setting.kind());
            out.text(setting.defaultValue());
            out.text(setting.description());
        }
        out.flag(note.highlight());
        out.text(note.reason());
        out.text(note.body());
        PageForm.write(note.page(), out);
        ProseForm.writeFound(note.placeholders(), out);
        out.number(note.keys().size());
        for (ReleaseNote.Key key : note.keys()) {
            out.text(key.name());
            PageForm.write(key.location(), out);
        }
        // in an order that does not change from one run to the next
        Texts.write(new TreeSet<>(note.flawedKeys()), out);
        out.number(note.flaws().size());
        for (Flaw flaw : note.flaws()) {
            FieldForm.write(flaw, out);
        }
        out.flag(note.readable());
    }

    @Override
    public Optional<ReleaseNote> read(In in) {
        return in.flag() ? Optional.of(note(in)) : Optional.empty();
    }

    private ReleaseNote note(In in) {
        return new ReleaseNote(
                in.sharedText(),
                in.optionalText(),
                in.flag() ? Optional.of(new StoryId(in.text())) : Optional.empty(),
                stories(in),
                in.optionalText(),
                in.optionalText(),
                in.optionalText(),
                in.flag() ? Optional.of(new Breaking(in.optionalText(), in.optionalText())) : Optional.empty(),
                in.flag() ? Optional.of(new Deprecation(in.optionalText(), in.optionalText())) : Optional.empty(),
                configuration(in),
                in.flag(),
                in.optionalText(),
                in.text(),
                PageForm.page(in, body),
                ProseForm.found(in),
                keys(in),
                Set.copyOf(Texts.list(in)),
                flaws(in),
                in.flag());
    }

    private static List<StoryRef> stories(In in) {
        List<StoryRef> stories = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            stories.add(new StoryRef(new StoryId(in.text()), PageForm.location(in)));
        }
        return stories;
    }

    private static List<Configuration> configuration(In in) {
        List<Configuration> settings = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            settings.add(new Configuration(
                    in.optionalText(), in.optionalText(), in.optionalText(), in.optionalText(), in.optionalText()));
        }
        return settings;
    }

    private static List<ReleaseNote.Key> keys(In in) {
        List<ReleaseNote.Key> keys = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            keys.add(new ReleaseNote.Key(in.text(), PageForm.location(in)));
        }
        return keys;
    }

    private static List<Flaw> flaws(In in) {
        List<Flaw> flaws = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            flaws.add(FieldForm.flaw(in));
        }
        return flaws;
    }
}
