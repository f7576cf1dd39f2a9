package com.betterfleet.bfflow.draft;

import com.betterfleet.bfflow.memory.In;
import com.betterfleet.bfflow.memory.Out;
import com.betterfleet.bfflow.page.Extent;
import com.betterfleet.bfflow.page.Extent.Range;
import com.betterfleet.bfflow.prose.Gist;
import com.betterfleet.bfflow.prose.OpenQuestions.Question;
import com.betterfleet.bfflow.prose.Passage;
import com.betterfleet.bfflow.prose.Placeholders.Found;
import com.betterfleet.bfflow.prose.StoryText;
import java.util.ArrayList;
import java.util.List;

/** How what is kept of running text is written down and read. */
final class ProseForm {

    private ProseForm() {}

    static void write(Gist gist, Out out) {
        writePassages(gist.passages(), out);
        writeFound(gist.placeholders(), out);
        out.number(gist.questions().size());
        for (Question question : gist.questions()) {
            out.text(question.text());
            PageForm.write(question.location(), out);
        }
    }

    static Gist gist(In in) {
        List<Passage> passages = passages(in);
        List<Found> placeholders = found(in);
        List<Question> questions = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            questions.add(new Question(in.text(), PageForm.location(in)));
        }
        return new Gist(passages, placeholders, questions);
    }

    static void write(StoryText text, Out out) {
        out.number(text.extent().ranges().size());
        for (Range range : text.extent().ranges()) {
            out.number(range.from());
            out.number(range.to());
        }
        writePassages(text.passages(), out);
        out.number(text.wishes());
        out.flag(text.hasCriteria());
    }

    static StoryText storyText(In in) {
        List<Range> ranges = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            ranges.add(new Range(in.number(), in.number()));
        }
        return new StoryText(new Extent(ranges), passages(in), in.number(), in.flag());
    }

    private static void writePassages(List<Passage> passages, Out out) {
        out.number(passages.size());
        for (Passage passage : passages) {
            PageForm.write(passage.heading(), out);
            out.flag(passage.saysSomething());
        }
    }

    private static List<Passage> passages(In in) {
        List<Passage> passages = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            passages.add(new Passage(PageForm.heading(in), in.flag()));
        }
        return passages;
    }

    static void writeFound(List<Found> placeholders, Out out) {
        out.number(placeholders.size());
        for (Found placeholder : placeholders) {
            out.text(placeholder.written());
            PageForm.write(placeholder.location(), out);
        }
    }

    static List<Found> found(In in) {
        List<Found> placeholders = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            placeholders.add(new Found(in.text(), PageForm.location(in)));
        }
        return placeholders;
    }
}
